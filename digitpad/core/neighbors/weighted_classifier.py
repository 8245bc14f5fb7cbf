"""The default vote as a scikit-learn estimator: many neighbours, near ones weigh more."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitpad.core.neighbors.classifier import UniformNeighborsClassifier
from digitpad.core.neighbors.index import Doubles, Metric
from digitpad.core.recognizers.rejection_features import N_VOTERS, vote_weights


class WeightedNeighborsClassifier(UniformNeighborsClassifier):
    """Exact k-NN in which a neighbour at distance d has the weight d**-3; otherwise as `UniformNeighborsClassifier`."""

    def __init__(self, n_neighbors: int = N_VOTERS, metric: Metric = "l2") -> None:
        super().__init__(n_neighbors, metric)

    def predict_proba(self, X: ArrayLike) -> Doubles:
        """The share of the weights for each of `classes_`, shape (len(X), n_classes)."""
        distances, nearest = self._search(X, self.n_neighbors)
        n, n_classes = len(nearest), len(self.classes_)
        cells = self._votes[nearest] + np.arange(0, n * n_classes, n_classes)[:, None]
        shares = np.bincount(cells.ravel(), vote_weights(distances).ravel(), n * n_classes)
        return np.asarray(shares.reshape(n, n_classes), dtype=np.float64)

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        best = self.predict_proba(X).argmax(axis=1)
        winners: NDArray[Any] = self.classes_[best]
        return winners
