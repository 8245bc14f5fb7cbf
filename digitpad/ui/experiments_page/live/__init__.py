"""A drawing of one's own, changed by sliders."""
