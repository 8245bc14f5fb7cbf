"""Strokes as other programs keep them: pages, notes, recordings of pens."""
