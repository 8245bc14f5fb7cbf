"""Collecting many samples quickly."""
