"""Nearest neighbours of whole data sets, by L1, L2 and cosine distance."""
