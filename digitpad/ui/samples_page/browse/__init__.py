"""Samples as thumbnails: query, list model, grid, filters."""
