"""Several writers: their sets brought together, each read by the others, two beside each other."""
