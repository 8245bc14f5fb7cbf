"""Numbers of several digits on the pad: boxes, the digits one by one, and their correction."""
