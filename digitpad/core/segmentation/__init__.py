"""Numbers of several digits: ink is cut into groups of strokes in the way that reads best."""
