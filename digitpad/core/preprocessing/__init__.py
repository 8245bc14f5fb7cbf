"""From ink or an image to 8x8 counts and normalised strokes."""
