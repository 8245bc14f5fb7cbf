"""How a reading comes about, step by step, with the drawing on the pad as example."""
