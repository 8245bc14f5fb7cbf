"""The k-NN of the articles as a scikit-learn classifier, on digitpad's exact search."""

from __future__ import annotations

from numbers import Integral
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted

from digitpad.core.errors import UserError
from digitpad.core.neighbors.index import METRICS, Index
from digitpad.sklearn._compat import validated


class NeighborsClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]
    """k nearest neighbours, one vote each, found by an exact search in float32 that float64 confirms.

    Gives the answers of ``KNeighborsClassifier(algorithm="brute")``, with two rules where that leaves the order open:
    among samples at the same distance the one that was learnt first is nearer, and of labels with equally many votes
    the one that sorts first is the answer.

    Parameters
    ----------
    n_neighbors : int, default=5
        How many samples vote, at least 1.
    metric : {"l2", "l1"}, default="l2"
        Euclidean or Manhattan distance.

    Attributes
    ----------
    classes_ : ndarray of shape (n_classes,)
        The labels, sorted.
    n_features_in_ : int
        Numbers a sample has.
    feature_names_in_ : ndarray of shape (n_features_in_,)
        Names of the columns, where `X` has names that are all strings.
    n_samples_fit_ : int
        Samples that were learnt.

    Examples
    --------
    >>> from sklearn.datasets import load_digits
    >>> from digitpad.sklearn import NeighborsClassifier
    >>> X, y = load_digits(return_X_y=True)
    >>> classifier = NeighborsClassifier(n_neighbors=5).fit(X[:1000], y[:1000])
    >>> round(classifier.score(X[1000:], y[1000:]), 4)
    0.9573
    """

    def __init__(self, n_neighbors: int = 5, *, metric: str = "l2") -> None:
        self.n_neighbors = n_neighbors
        self.metric = metric

    def fit(self, X: ArrayLike, y: ArrayLike) -> NeighborsClassifier:
        """Learn the samples.

        Parameters
        ----------
        X : array-like of shape (n_samples, n_features)
            Finite numbers of at most 1e100 in size.
        y : array-like of shape (n_samples,)
            Their labels.

        Returns
        -------
        self : NeighborsClassifier
        """
        if self.metric not in METRICS:
            raise ValueError(f"metric={self.metric!r} is none of {METRICS}")
        _require_count(self.n_neighbors)
        if y is None:
            raise ValueError("requires y to be passed, but the target y is None")
        rows, labels = validated(self, X, y, reset=True)
        check_classification_targets(labels)
        self.classes_, self._votes = np.unique(labels, return_inverse=True)
        self.n_samples_fit_ = len(rows)
        self._index = _indexed(rows, self.metric)
        return self

    def kneighbors(
        self, X: ArrayLike | None = None, n_neighbors: int | None = None, return_distance: bool = True
    ) -> tuple[NDArray[np.float64], NDArray[np.intp]] | NDArray[np.intp]:
        """Find the nearest samples.

        Parameters
        ----------
        X : array-like of shape (n_queries, n_features), default=None
            The queries. None asks for the neighbours of each learnt sample, itself left out.
        n_neighbors : int, default=None
            How many; those of the estimator unless given.
        return_distance : bool, default=True
            Whether distances are returned, too.

        Returns
        -------
        distances : ndarray of shape (n_queries, n_neighbors)
            Nearest first; only where `return_distance`.
        indices : ndarray of shape (n_queries, n_neighbors)
            Numbers of the learnt samples.
        """
        check_is_fitted(self)
        k = self.n_neighbors if n_neighbors is None else n_neighbors
        _require_count(k)
        if X is None:
            distances, indices = self._others(k)
        else:
            distances, indices = self._search(validated(self, X, reset=False), k)
        return (distances, indices) if return_distance else indices

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float64]:
        """The share of the votes for each label.

        Parameters
        ----------
        X : array-like of shape (n_queries, n_features)

        Returns
        -------
        shares : ndarray of shape (n_queries, n_classes)
            In the order of `classes_`.
        """
        return self._counts(X) / self.n_neighbors

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """The label with most votes.

        Parameters
        ----------
        X : array-like of shape (n_queries, n_features)

        Returns
        -------
        labels : ndarray of shape (n_queries,)
        """
        best = self._counts(X).argmax(axis=1)
        winners: NDArray[Any] = self.classes_[best]
        return winners

    def _counts(self, X: ArrayLike) -> NDArray[np.intp]:
        check_is_fitted(self)
        _require_count(self.n_neighbors)
        _, nearest = self._search(validated(self, X, reset=False), self.n_neighbors)
        n, n_classes = len(nearest), len(self.classes_)
        cells = self._votes[nearest] + np.arange(0, n * n_classes, n_classes)[:, None]
        return np.bincount(cells.ravel(), minlength=n * n_classes).reshape(n, n_classes)

    def _search(self, rows: NDArray[np.float64], k: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        if k > self.n_samples_fit_:
            raise ValueError(
                f"Expected n_neighbors <= n_samples_fit, but n_neighbors = {k}, n_samples_fit = {self.n_samples_fit_}"
            )
        return self._index.search(rows, k)

    def _others(self, k: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
        """The nearest of each learnt sample without itself."""
        distances, indices = self._search(self._index.rows.astype(np.float64), k + 1)
        own = indices == np.arange(self.n_samples_fit_)[:, None]
        own[~own.any(axis=1), -1] = True  # more than k others lie at its very place: the last of them gives way
        shape = (self.n_samples_fit_, k)
        return distances[~own].reshape(shape), indices[~own].reshape(shape)

    def __getstate__(self) -> dict[str, Any]:
        """Rows instead of the index, which holds a lock."""
        state: dict[str, Any] = super().__getstate__()
        if "_index" in state:
            state = {**state, "_index": self._index.rows}
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        if "_index" in state:
            self._index = Index(state["_index"], state["metric"])


def _require_count(n_neighbors: Any) -> None:
    if not isinstance(n_neighbors, Integral) or n_neighbors < 1:
        raise ValueError(f"n_neighbors={n_neighbors!r} is not a whole number of 1 or more")


def _indexed(rows: NDArray[np.float64], metric: Any) -> Index:
    try:
        return Index(rows, metric)
    except UserError as error:  # a number beyond 1e100: for scikit-learn's users a wrong value
        raise ValueError(str(error)) from error
