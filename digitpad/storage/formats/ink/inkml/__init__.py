"""W3C InkML (https://www.w3.org/TR/InkML/), in and out."""
