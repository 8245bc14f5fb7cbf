"""All samples as a plane, with the drawing on the pad among them."""
