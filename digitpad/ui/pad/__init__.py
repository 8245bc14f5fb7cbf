"""The surface to draw on: pointer events, ink, cells and their history."""
