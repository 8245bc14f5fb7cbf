"""digitpad as scikit-learn estimators: for pipelines, grid searches and notebooks. scikit-learn loads with it."""

from __future__ import annotations

from digitpad.sklearn.drawings import DrawingTransformer
from digitpad.sklearn.neighbors import NeighborsClassifier
from digitpad.sklearn.reader import ReaderClassifier, ReaderTransformer

__all__ = ["DrawingTransformer", "NeighborsClassifier", "ReaderClassifier", "ReaderTransformer"]
