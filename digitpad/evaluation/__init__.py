"""How well a recognizer reads, and what teaching does: measures over labelled drawings and training sets."""
