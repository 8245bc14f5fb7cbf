"""Rows of whole numbers of a byte each and one scale for all: a quarter of the memory of float32, searched as they are.

The row that is meant is the float32 product of code and scale, and so it is measured; scores are products with the
codes themselves, a block at a time in a buffer that stays in the processor's cache.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.typing import Floats, Indices, Rows

LARGEST = 127
_ROWS_AT_ONCE = 1 << 10
_FEW = 3  # queries: a product of matrices lays out the rows anew, which takes longer than so many of vectors


def scale_of(rows: Rows) -> np.float32:
    """The step in which all of `rows` fit into a byte."""
    largest = float(np.abs(rows).max(initial=0.0))
    return np.float32(largest / LARGEST if largest > 0 else 1.0)


def codes_of(rows: Rows, scale: np.float32) -> NDArray[np.int8]:
    """Rows (n, d) as the nearest multiples of `scale`."""
    return np.asarray(np.clip(np.rint(rows / scale), -LARGEST, LARGEST), dtype=np.int8)


def rows_of(codes: NDArray[np.int8], scale: np.float32) -> Rows:
    """The reverse; float32 holds every product to the same number on every machine."""
    rows = codes.astype(np.float32)
    rows *= scale
    return rows


@dataclass(frozen=True, eq=False)
class ScaledRows:
    """Immutable rows `codes` (n, d) times `scale`; the rest as of `GrowableMatrix`."""

    codes: NDArray[np.int8]
    scale: np.float32
    half_norms: Rows
    largest_l1: float
    largest_l2: float

    dtype = np.dtype(np.float32)
    eps = 2.0**-23

    @classmethod
    def of(cls, codes: NDArray[np.int8], scale: np.float32) -> ScaledRows:
        """`codes`, shape (n, d), are kept, not copied."""
        squares = np.empty(len(codes), np.float32)
        for start in range(0, len(codes), _ROWS_AT_ONCE):
            block = codes[start : start + _ROWS_AT_ONCE].astype(np.float32)
            np.vecdot(block, block, out=squares[start : start + len(block)])  # whole numbers, and exact up to 2^24
        longest = float(np.sqrt(squares.max(initial=0.0))) * float(scale) * (1 + cls.eps)
        return cls(codes, scale, squares * np.float32(scale * scale / 2), longest * codes.shape[1] ** 0.5, longest)

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return int(self.codes.shape[1])

    @property
    def values(self) -> Rows:
        """All rows, made anew at each call; see `taken`."""
        return rows_of(self.codes, self.scale)

    @property
    def nbytes(self) -> int:
        """Memory of its own arrays."""
        return self.codes.nbytes + self.half_norms.nbytes

    def part(self, at: slice) -> ScaledRows:
        """The rows `at` alone, as a view."""
        return replace(self, codes=self.codes[at], half_norms=self.half_norms[at])

    def taken(self, places: Indices) -> Rows:
        """The rows at `places` (…), shape (…, d)."""
        return rows_of(self.codes.take(places, axis=0), self.scale)

    def products(self, queries: Floats) -> Floats:
        """Of queries (d,) or (m, d) with all rows: (n,) or (m, n).

        That the scale is taken to the query adds two roundings to each product, for which `Index` has room.
        """
        scaled = queries * queries.dtype.type(self.scale)
        products = np.empty((*queries.shape[:-1], len(self)), queries.dtype)
        buffer = np.empty((min(_ROWS_AT_ONCE, len(self)), self.width), queries.dtype)
        for start in range(0, len(self), _ROWS_AT_ONCE):
            codes = self.codes[start : start + _ROWS_AT_ONCE]
            block = buffer[: len(codes)]
            np.copyto(block, codes)
            at = products[..., start : start + len(codes)]
            if queries.ndim == 1:
                np.dot(block, scaled, out=at)
            elif len(queries) <= _FEW:
                for query, line in zip(scaled, at, strict=True):
                    np.dot(block, query, out=line)
            else:
                np.matmul(scaled, block.T, out=at)
        return products

    def with_rows(self, X: NDArray[np.generic]) -> GrowableMatrix:
        """These rows and, after them, `X`, as rows of any kind: no longer as bytes."""
        return GrowableMatrix.of(self.values).with_rows(X)
