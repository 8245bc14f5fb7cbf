"""The k-NN of the articles as a scikit-learn estimator: k nearest rows, one vote each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitpad.core.errors import UserError
from digitpad.core.neighbors.growable_matrix import LARGEST
from digitpad.core.neighbors.index import METRICS, Doubles, Index, Indices, Metric


class UniformNeighborsClassifier:
    """Exact k-NN with a uniform vote; a tied vote goes to the label that sorts first, as in scikit-learn.

    After `fit`: `classes_` (sorted labels), `n_features_in_`, `n_samples_fit_`. Equal distances are ranked by row
    number. Everything that a caller can mend is a UserError of one sentence.

    >>> from digitpad.storage.assets import load_built_in_digits
    >>> X, y = load_built_in_digits()
    >>> classifier = UniformNeighborsClassifier(n_neighbors=5).fit(X[:1000], y[:1000])
    >>> round(classifier.score(X[1000:], y[1000:]), 4)
    0.9573
    """

    def __init__(self, n_neighbors: int = 5, metric: Metric = "l2") -> None:
        self.n_neighbors = n_neighbors
        self.metric = metric

    def get_params(self, deep: bool = True) -> dict[str, Any]:  # noqa: ARG002 - scikit-learn's signature
        return {"n_neighbors": self.n_neighbors, "metric": self.metric}

    def set_params(self, **params: Any) -> UniformNeighborsClassifier:
        for name, value in params.items():
            if name not in self.get_params():
                raise UserError("There is no parameter “{name}”: use n_neighbors or metric.", name=name)
            setattr(self, name, value)
        return self

    def fit(self, X: ArrayLike, y: ArrayLike) -> UniformNeighborsClassifier:
        """Learn `X`, shape (n, d), finite numbers, with the labels `y`, shape (n,)."""
        rows, labels = _rows(X), np.asarray(y)
        if labels.shape != (len(rows),):
            raise UserError(
                "There are {samples} samples but labels of shape {shape}.", samples=len(rows), shape=labels.shape
            )
        if len(rows) == 0:
            raise UserError("There is no sample to learn from.")
        if self.metric not in METRICS:
            raise UserError("“{metric}” is not a metric: use l2 or l1.", metric=self.metric)
        self.classes_, self._votes = np.unique(labels, return_inverse=True)
        self.n_samples_fit_, self.n_features_in_ = rows.shape
        self._index = Index(rows, self.metric)
        return self

    def kneighbors(
        self, X: ArrayLike, n_neighbors: int | None = None, return_distance: bool = True
    ) -> tuple[Doubles, Indices] | Indices:
        """Row numbers of the nearest, shape (len(X), n_neighbors), nearest first; before them their distances."""
        distances, indices = self._search(X, self.n_neighbors if n_neighbors is None else n_neighbors)
        return (distances, indices) if return_distance else indices

    def predict_proba(self, X: ArrayLike) -> Doubles:
        """The share of the vote for each of `classes_`, shape (len(X), n_classes)."""
        return self._counts(X) / self.n_neighbors

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        best = self._counts(X).argmax(axis=1)
        winners: NDArray[Any] = self.classes_[best]
        return winners

    def score(self, X: ArrayLike, y: ArrayLike) -> float:
        """The share of `X` that is read as `y` says."""
        return float(np.mean(self.predict(X) == np.asarray(y)))

    def _counts(self, X: ArrayLike) -> NDArray[np.intp]:
        _, nearest = self._search(X, self.n_neighbors)
        votes = self._votes[nearest]
        n, n_classes = len(votes), len(self.classes_)
        if n == 1:
            return np.bincount(votes[0], minlength=n_classes).reshape(1, -1)
        cells = votes + np.arange(0, n * n_classes, n_classes)[:, None]
        return np.bincount(cells.ravel(), minlength=n * n_classes).reshape(n, n_classes)

    def _search(self, X: ArrayLike, n_neighbors: int) -> tuple[Doubles, Indices]:
        if not hasattr(self, "_index"):
            raise UserError("This classifier has learnt nothing yet: call fit(X, y) first.")
        queries = _rows(X)
        if queries.shape[1] != self.n_features_in_:
            raise UserError(
                "The samples have {given} numbers each, but {expected} were learnt.",
                given=queries.shape[1],
                expected=self.n_features_in_,
            )
        if not 1 <= n_neighbors <= self.n_samples_fit_:
            raise UserError(
                "{n_neighbors} neighbours cannot be found among {n} samples.",
                n_neighbors=n_neighbors,
                n=self.n_samples_fit_,
            )
        return self._index.search(queries, n_neighbors)


def _rows(X: ArrayLike) -> NDArray[np.float64]:
    """`X` as float64 of shape (n, d)."""
    try:
        rows = np.asarray(X, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise UserError("The samples are not a table of numbers.") from error
    if rows.ndim == 3:
        raise UserError(
            "The samples are pictures of {height} x {width}: give them as flat rows, X.reshape(len(X), {width_flat}).",
            height=rows.shape[1],
            width=rows.shape[2],
            width_flat=rows.shape[1] * rows.shape[2],
        )
    if rows.ndim == 1:
        raise UserError("This is a single row: give a table of one row, x.reshape(1, -1).")
    if rows.ndim != 2:
        raise UserError("The samples have {ndim} axes, but a table has two.", ndim=rows.ndim)
    if np.vdot(rows, rows) <= LARGEST:  # the quick way to see that all is well; NaN is not "less or equal"
        return rows
    if not np.abs(rows).max() <= LARGEST:
        raise UserError("The samples hold a number that is not finite, or too large to compare.")
    return rows
