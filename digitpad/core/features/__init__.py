"""Feature vectors of normalised drawings: stroke directions, image gradients, stroke structure."""
