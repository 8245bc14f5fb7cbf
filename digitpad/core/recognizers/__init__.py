"""The two recognizers (raster k-NN and reference set) and what they are made of."""
