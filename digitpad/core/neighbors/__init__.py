"""Exact nearest neighbours over large matrices, and scikit-learn style classifiers on top of them."""
