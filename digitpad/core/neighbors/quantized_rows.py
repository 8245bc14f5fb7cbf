"""Integer-quantised rows, packed two per float32, for cheap bounds of scores.

A search among very many rows waits for memory. So a row x is kept as c, whole numbers with x - centre = c / scale + r
and r short, and two rows c and c' share one row c * 4096 + c' of float32. Its product with a query of whole numbers is
exact as long as it stays below 2^24, and comes apart again into both products as long as each stays below 2^11. What
rounding took from a score is bounded by the lengths of what was rounded off (Cauchy and Schwarz). The rows stand
upright, column after column: so a product reads as fast as memory gives, where row after row takes a third longer.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.typing import Doubles, Floats

WORTHWHILE_FROM = 20_000
"""Rows; fewer are scored as quickly as they are."""

ROUNDED_FROM = 200_000
"""The same, where rounding loses something, so that more rows are left to measure."""

_BASE = 2.0**12
_LARGEST_PRODUCT = _BASE / 2 - 1
_TO_BASE = np.float32(1.5 * 2**23 * _BASE)
"""Numbers of this size are multiples of the base: adding it and taking it away rounds to them."""

_EPS32 = 2.0**-23
_LENGTHS = (1e-15, 1e15)  # with others, squares might leave the range of float32
_ROWS_AT_ONCE = 1 << 12


@dataclass(frozen=True, eq=False)
class QuantizedRows:
    """`pairs` (d, h): codes of row i and of row h + i. `half_norms` (2, h): |x - centre|^2 / 2 of these rows.

    `longest` row from the centre, `longest_code` and `longest_rest`, what rounding took of a row, bound all rows.
    """

    pairs: Floats
    half_norms: Floats
    centre: Doubles
    scale: float
    longest: float
    longest_code: float
    longest_rest: float

    @classmethod
    def of(cls, rows: GrowableMatrix) -> QuantizedRows | None:
        """None where it would not pay: few rows, not whole ones while they are not very many, outliers among them."""
        n, d = rows.values.shape
        if n < WORTHWHILE_FROM or (n < ROUNDED_FROM and not _are_whole(rows.values[:: max(1, n // 1_000)])):
            return None
        some = rows.values[:: max(1, n // 10_000)].astype(np.float64)
        spread = float(np.linalg.norm(some - some.mean(axis=0), axis=1).max())
        if not _LENGTHS[0] < spread < _LENGTHS[1]:
            return None
        scale = float(2 ** np.round(np.log2(sqrt(_LARGEST_PRODUCT) / spread)))  # of two, so that counts stay exact
        centre = np.rint(some.mean(axis=0) * scale) / scale
        if n < ROUNDED_FROM and scale < 1:
            return None
        pairs, half_norms = np.zeros((d, n // 2), np.float32), np.empty((2, n // 2), np.float32)
        longest = np.zeros(3)
        for half, weight in enumerate((_BASE, 1.0)):
            for start in range(0, n // 2, _ROWS_AT_ONCE):
                at = slice(start, min(n // 2, start + _ROWS_AT_ONCE))
                gaps = rows.values[half * (n // 2) :][at] - centre
                codes = np.rint(gaps * scale)
                rests = gaps - codes / scale
                squares = [np.vecdot(vectors, vectors) for vectors in (gaps, codes, rests)]
                longest = np.maximum(longest, np.sqrt([square.max() for square in squares]))
                if longest[0] >= _LENGTHS[1] or longest[1] > _LARGEST_PRODUCT:
                    return None
                pairs[:, at] += (codes * weight).T
                half_norms[half, at] = squares[0] / 2
        return cls(pairs, half_norms, centre, scale, *longest.tolist())

    @property
    def nbytes(self) -> int:
        """Memory of its own arrays, in bytes."""
        return self.pairs.nbytes + self.half_norms.nbytes

    def bounds(self, query: Doubles) -> tuple[Floats, float]:
        """Shape (2h,), and a level: the square of the distance of row i is at least 2 (level - bounds[i])."""
        gap = query - self.centre
        codes, scale = self._rounded(gap)
        scores = self._products(codes.astype(np.float32), 1 / (self.scale * scale))
        length = float(np.linalg.norm(gap))
        lost = self.longest_code / self.scale * float(np.linalg.norm(gap - codes / scale)) + self.longest_rest * length
        rounding = 8 * _EPS32 * self.longest * (self.longest + length)
        return scores.ravel(), length * length / 2 - lost - rounding

    def _rounded(self, gap: Doubles) -> tuple[Doubles, float]:
        """Whole numbers and their scale, so that no product with a row's codes is too large to be taken apart."""
        codes, room = np.rint(gap * self.scale), _LARGEST_PRODUCT / max(self.longest_code, 1.0)
        if np.linalg.norm(codes) <= room:
            return codes, self.scale
        smaller = max(room - sqrt(len(gap)) / 2, 1e-6) / float(np.linalg.norm(gap))
        return np.rint(gap * smaller), smaller

    def _products(self, codes: Floats, unit: float) -> Floats:
        """Shape (2, h): (x - centre).(q - centre) - |x - centre|^2 / 2, of rounded x and q."""
        scores = np.empty(self.half_norms.shape, np.float32)
        high, low = scores
        codes.dot(self.pairs, out=low)
        np.add(low, _TO_BASE, out=high)
        high -= _TO_BASE
        low -= high
        high *= unit / _BASE
        low *= unit
        scores -= self.half_norms
        return scores


def _are_whole(values: Floats) -> bool:
    return np.array_equal(np.rint(values), values)
