"""Counts and growth of a training set, as charts."""
