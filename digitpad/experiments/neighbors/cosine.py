"""Exact nearest neighbours by cosine distance, 1 - x.q / (|x| |q|), without a copy of all rows at unit length.

As in `digitpad.core.neighbors.index`: every row is scored in the narrow type in which it is stored, and the few
rows whose
score lies within the bound of the rounding error of the k-th best are measured in float64.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.typing import Array, Doubles, Floats, Indices


class Cosine:
    """Rows to search. An empty picture, stored or asked, lies at distance 1 from all, as in scikit-learn."""

    def __init__(self, train: Array) -> None:
        self._rows = GrowableMatrix.of(np.asarray(train))
        lengths = np.sqrt(2 * self._rows.half_norms)
        self._per_length: Floats = np.divide(1, lengths, out=np.zeros_like(lengths), where=lengths > 0)

    def search(self, queries: Array, k: int) -> tuple[Doubles, Indices]:
        """Distances and row numbers of the k nearest of each of `queries` (m, d), ties by row number."""
        units = _unit(queries)
        scores = units.astype(self._rows.dtype) @ self._rows.values.T
        scores *= self._per_length
        found = [self._nearest(unit, line, k) for unit, line in zip(units, scores, strict=True)]
        return np.array([distances for distances, _ in found]), np.array([indices for _, indices in found])

    def _nearest(self, unit: Doubles, scores: Floats, k: int) -> tuple[Doubles, Indices]:
        floor = np.partition(scores, -k)[-k] - 2 * self._slack(len(unit))
        candidates = np.flatnonzero(scores >= floor)
        distances = self._measured(unit, candidates)
        order = distances.argsort(kind="stable")[:k]
        return distances[order], candidates[order]

    def _slack(self, width: int) -> float:
        """Of a sum of products of parts of unit vectors, with a factor of two to spare; see `core.neighbors`."""
        return (width + 8) * self._rows.eps

    def _measured(self, unit: Doubles, candidates: Indices) -> Doubles:
        """Half the squared distance of unit vectors: it is exactly 0 for a row itself, and equal for equal rows."""
        if not unit.any():
            return np.ones(len(candidates))
        rows = self._rows.values[candidates].astype(np.float64)
        gaps = _unit(rows) - unit
        distances = np.asarray(np.einsum("ij,ij->i", gaps, gaps) / 2)
        distances[~rows.any(axis=1)] = 1.0
        return distances


def _unit(X: Array) -> Doubles:
    """Rows at length 1; an empty one stays empty."""
    values = np.asarray(X, dtype=np.float64)
    lengths = np.sqrt(np.einsum("ij,ij->i", values, values))[:, None]
    return np.asarray(np.divide(values, lengths, out=np.zeros_like(values), where=lengths > 0))
