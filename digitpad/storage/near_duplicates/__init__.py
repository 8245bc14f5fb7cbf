"""Finds the same drawing or image twice, although shifted, resized or resampled."""
