"""Text and columns with a drawing a row."""
