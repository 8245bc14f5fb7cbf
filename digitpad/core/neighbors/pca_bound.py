"""Lower bounds of distances from the first 16 principal components, which rule out most rows.

A row x is kept as a, its part along the fifteen directions in which all rows are longest, and r, the length of the
rest; a query q as b and s. As x.q <= a.b + r s (Cauchy and Schwarz, for the rest), the score x.q - |x|^2/2 is bounded
from above by reading a quarter of the memory, and memory is what a search among a million rows waits for.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.typing import Floats

WIDTH = 16
WORTHWHILE_FROM = 200_000
"""Rows; fewer fit into the processor's cache."""

WORTHWHILE_SHARE = 0.5
"""Of the squared lengths, but for the longest direction, their mean; with less, the bounds rule out too little."""

_ROWS_AT_ONCE = 1 << 14


@dataclass(frozen=True, eq=False)
class PcaBound:
    """`columns` (n, 16) and `half_norms` (n,) of the first n rows; `basis` (d, 15) with orthonormal columns."""

    columns: Floats
    half_norms: Floats
    basis: NDArray[np.float64]

    @classmethod
    def of(cls, rows: GrowableMatrix) -> PcaBound | None:
        """None where it would not pay: few rows, short ones, or rows that lie in no few directions."""
        n, d = rows.values.shape
        if n < WORTHWHILE_FROM or d < 2 * WIDTH:
            return None
        some = rows.values[:: n // 10_000].astype(np.float64)
        lengths, directions = np.linalg.eigh(some.T @ some)
        if lengths[1 - WIDTH : -1].sum() < WORTHWHILE_SHARE * lengths[:-1].sum():
            return None
        sketch = cls(np.empty((n, WIDTH), rows.dtype), rows.half_norms, directions[:, 1 - WIDTH :])
        for start in range(0, n, _ROWS_AT_ONCE):
            block = rows.values[start : start + _ROWS_AT_ONCE].astype(np.float64)
            sketch.columns[start : start + len(block)] = sketch.of_vectors(block)
        return sketch

    def of_vectors(self, vectors: NDArray[np.float64]) -> NDArray[np.float64]:
        """(m, d) -> (m, 16)."""
        along = vectors @ self.basis
        rest = np.einsum("ij,ij->i", vectors, vectors) - np.einsum("ij,ij->i", along, along)
        return np.column_stack([along, np.sqrt(np.maximum(rest, 0))])

    def __len__(self) -> int:
        return len(self.half_norms)

    @property
    def nbytes(self) -> int:
        """Memory of its own arrays, in bytes."""
        return self.columns.nbytes

    def bounds(self, query: NDArray[np.float64]) -> tuple[Floats, float, float]:
        """For each of the first n rows what its score x.q - |x|^2/2 cannot exceed (but for rounding), |q|^2/2,
        and their step, 1."""
        columns = self.of_vectors(query[None])[0].astype(self.columns.dtype)
        bounds: Floats = self.columns.dot(columns)
        bounds -= self.half_norms
        return bounds, float(query.dot(query)) / 2, 1.0
