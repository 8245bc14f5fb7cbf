"""Whole sets as arrays of numbers."""
