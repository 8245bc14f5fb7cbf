"""Shows a rendered plot: zoom, tips, hot spots."""
