"""Widgets, theme, icons and translation that every page uses."""
