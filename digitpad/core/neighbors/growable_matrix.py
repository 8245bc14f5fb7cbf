"""A matrix that grows by rows without being copied each time: the memory behind a neighbour index."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.typing import Floats, Indices

_FLOAT32_LIMIT = 1e15  # beyond it, sums of squares might overflow
LARGEST = 1e100
"""No number in rows or queries may be larger: sums of squares stay finite."""
_COMPACT_FROM = 200_000  # rows; fewer are searched as they are, and then float32 is quicker
_ROWS_AT_ONCE = 1 << 12  # 2 MB of float64 at 64 columns: larger pieces stay with the process when they are freed


class _Buffer:
    """Room for rows. The first `used` are filled and never change; the next belong to whoever claims them first."""

    def __init__(self, capacity: int, width: int, dtype: np.dtype[Any]) -> None:
        self.values = np.empty((capacity, width), dtype)
        self.half_norms = np.empty(capacity, np.promote_types(dtype, np.float32))
        self._used = 0
        self._lock = threading.Lock()

    def claim(self, start: int, count: int) -> bool:
        """Whether rows `start` to `start + count` are the caller's to fill."""
        with self._lock:
            if self._used != start or start + count > len(self.values):
                return False
            self._used = start + count
            return True


@dataclass(frozen=True, eq=False)
class GrowableMatrix:
    """Immutable rows, float32 where that holds every number exactly, else float64; very many small counts are uint8.

    `values`: shape (n, d). `half_norms`: |x|^2 / 2, shape (n,). `largest_l1`, `largest_l2`: no row is longer than this.
    """

    values: NDArray[Any]
    half_norms: Floats
    largest_l1: float
    largest_l2: float
    _buffer: _Buffer = field(repr=False)

    @classmethod
    def of(cls, X: NDArray[np.generic]) -> GrowableMatrix:
        """Copy `X`, shape (n, d). UserError for a number that is not finite or beyond 1e100 in size."""
        if X.ndim != 2:
            raise ValueError(f"rows of shape {X.shape}, expected (n, d)")
        dtype = _narrowest(X)
        if len(X) < _COMPACT_FROM:
            dtype = np.promote_types(dtype, np.float32)
        buffer = _Buffer(len(X), X.shape[1], dtype)
        empty = cls(buffer.values[:0], buffer.half_norms[:0], 0.0, 0.0, buffer)
        return empty.with_rows(X)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def dtype(self) -> np.dtype[np.floating]:
        """In which these rows are scored: float32 or float64."""
        return self.half_norms.dtype

    @property
    def eps(self) -> float:
        """The spacing of that type's numbers next to 1."""
        return 2.0**-23 if self.dtype.itemsize == 4 else 2.0**-52

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return int(self.values.shape[1])

    def part(self, at: slice) -> GrowableMatrix:
        """The rows `at` alone, as a view."""
        return replace(self, values=self.values[at], half_norms=self.half_norms[at])

    def taken(self, places: Indices) -> NDArray[Any]:
        """The rows at `places` (…), shape (…, d)."""
        return self.values.take(places, axis=0)

    def products(self, queries: Floats) -> Floats:
        """Of queries (d,) or (m, d) with all rows: (n,) or (m, n)."""
        if self.values.dtype == queries.dtype:
            return np.asarray(queries.dot(self.values.T))
        products = np.empty((*queries.shape[:-1], len(self)), queries.dtype)
        for start in range(0, len(self), _ROWS_AT_ONCE):
            at = slice(start, start + _ROWS_AT_ONCE)
            products[..., at] = queries.dot(self.values[at].astype(queries.dtype).T)
        return products

    @property
    def nbytes(self) -> int:
        """Of the whole buffer, room ahead included."""
        return self._buffer.values.nbytes + self._buffer.half_norms.nbytes

    def with_rows(self, X: NDArray[np.generic]) -> GrowableMatrix:
        """These rows and, after them, `X`; written into the room ahead where there is some and nobody else took it."""
        n, total = len(self), len(self) + len(X)
        buffer = self._buffer
        dtype = np.promote_types(self.values.dtype, _narrowest(X))
        if dtype != self.values.dtype or not buffer.claim(n, len(X)):
            buffer = _Buffer(total + max(1024, total // 8), self.values.shape[1], dtype)
            buffer.claim(0, total)
            buffer.values[:n], buffer.half_norms[:n] = self.values, self.half_norms
        largest_l1, largest_l2 = self.largest_l1, self.largest_l2
        for start in range(0, len(X), _ROWS_AT_ONCE):
            block = X[start : start + _ROWS_AT_ONCE].astype(np.float64)
            squares = np.einsum("ij,ij->i", block, block)
            at = slice(n + start, n + start + len(block))
            buffer.values[at], buffer.half_norms[at] = block, squares / 2
            largest_l1 = max(largest_l1, float(np.abs(block).sum(axis=1).max()))
            largest_l2 = max(largest_l2, float(np.sqrt(squares.max())))
        return GrowableMatrix(
            _read_only(buffer.values[:total]), buffer.half_norms[:total], largest_l1, largest_l2, buffer
        )


def _narrowest(X: NDArray[np.generic]) -> np.dtype[Any]:
    """uint8 or float32 where every number of `X` survives it, else float64."""
    compact = narrow = True
    for start in range(0, len(X), _ROWS_AT_ONCE):
        block = X[start : start + _ROWS_AT_ONCE].astype(np.float64)
        largest = np.abs(block).max(initial=0.0)
        if not largest <= LARGEST:  # not "greater", so that NaN is caught as well
            raise UserError("A sample has a number that is not finite or too large to compare.")
        narrow = narrow and bool(largest <= _FLOAT32_LIMIT) and np.array_equal(block.astype(np.float32), block)
        compact = compact and bool(largest <= 255) and np.array_equal(np.abs(block).astype(np.uint8), block)
    return np.dtype(np.uint8 if compact else np.float32 if narrow else np.float64)


def _read_only(view: NDArray[Any]) -> NDArray[Any]:
    view.flags.writeable = False
    return view
