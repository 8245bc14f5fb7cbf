"""Lines and shapes of SVG (https://www.w3.org/TR/SVG2/), in and out."""
