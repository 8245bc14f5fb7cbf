"""The page to draw on, and teaching."""
