"""Changed and made-up images for experiments."""
