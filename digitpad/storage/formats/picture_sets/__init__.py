"""Labelled pictures as tables and arrays hold them, in any range and order of columns: made one kind of array."""
