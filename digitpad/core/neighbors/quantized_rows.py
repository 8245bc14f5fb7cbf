"""Rows rounded to whole numbers of a byte each, column after column, for cheap bounds of scores.

A search among very many rows waits for memory. So a row x is kept as a, whole numbers with x - centre = a / scale + r
and r short, and a query is rounded likewise to b. Their product is the sum over sizes s of s times the sum of columns
where b is s, less those where it is -s: these sums stay within a byte, as fast to make as memory gives the columns.
Columns where the query lies near the centre say little of who is near, and are not even read. What they might add, and
what rounding took from a score, is bounded by the largest code of each column and by lengths (Cauchy and Schwarz).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor, log2

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.typing import Doubles

WORTHWHILE_FROM = 20_000
"""Rows; fewer are scored as quickly as they are."""

ROUNDED_FROM = 200_000
"""The same, where rounding loses something, so that more rows are left to measure."""

_LARGEST_CODE = 127
_LARGEST_SCORE = 2**15 - 2
_LONGEST = 90.0
"""A row in steps of its codes: squares of such rows and products with them leave the scores room."""

_SHARE_LOST = 0.6
"""By what part of the standard deviation of the scores bounds may be too wide: more leaves more rows to measure."""

_EPS32 = 2.0**-23
_LENGTHS = (1e-15, 1e15)  # with others, squares might leave the range of float32
_ROWS_AT_ONCE = 1 << 12


@dataclass(frozen=True, eq=False)
class QuantizedRows:
    """`columns` (d, n): codes a. `half_norms` (n,): |x - centre|^2 / 2 in whole steps of 1 / scale^2.

    `reach` (d,): the largest code of each column. `longest` row from the centre and `longest_rest`, what rounding took
    of a row, bound all rows.
    """

    columns: NDArray[np.int8]
    half_norms: NDArray[np.int16]
    centre: Doubles
    scale: float
    reach: Doubles
    longest: float
    longest_rest: float

    @classmethod
    def of(cls, rows: GrowableMatrix) -> QuantizedRows | None:
        """None where it would not pay: few rows, not whole ones while they are not very many, outliers among them."""
        n, d = rows.values.shape
        if n < WORTHWHILE_FROM:
            return None
        some = rows.values[:: max(1, n // 10_000)].astype(np.float64)
        is_whole = np.array_equal(np.rint(some), some)
        spread = float(np.linalg.norm(some - some.mean(axis=0), axis=1).max())
        if not _LENGTHS[0] < spread < _LENGTHS[1]:
            return None
        scale = 2.0 ** floor(log2(_LONGEST / spread))
        if is_whole:
            scale = min(scale, 1.0)
        if n < ROUNDED_FROM and (scale < 1 or not is_whole):
            return None
        centre = np.rint(some.mean(axis=0) * scale) / scale
        columns, half_norms = np.empty((d, n), np.int8), np.empty(n, np.int16)
        reach, longest = np.zeros(d), np.zeros(2)
        for start in range(0, n, _ROWS_AT_ONCE):
            at = slice(start, min(n, start + _ROWS_AT_ONCE))
            gaps = rows.values[at] - centre
            codes = np.rint(gaps * scale)
            rests = gaps - codes / scale
            squares = [np.vecdot(vectors, vectors) for vectors in (gaps, rests)]
            reach = np.maximum(reach, np.abs(codes).max(axis=0))
            longest = np.maximum(longest, np.sqrt([square.max() for square in squares]))
            halves = np.rint(squares[0] * (scale * scale / 2))
            if reach.max() > _LARGEST_CODE or halves.max() > _LARGEST_SCORE:
                return None
            columns[:, at], half_norms[at] = codes.T, halves
        return cls(columns, half_norms, centre, scale, reach, *longest.tolist())

    def __len__(self) -> int:
        return len(self.half_norms)

    @property
    def nbytes(self) -> int:
        """Memory of its own arrays, in bytes."""
        return self.columns.nbytes + self.half_norms.nbytes

    def bounds(self, query: Doubles) -> tuple[NDArray[np.int16], float, float] | None:
        """Shape (n,), a level and a step: the square of the distance of row i is at least 2 (level - step bounds[i]).

        None for a query that lies so far off that its scores leave the range.
        """
        gap = query - self.centre
        codes = np.rint(gap * self.scale)
        length, step = float(np.linalg.norm(gap)), 1 / self.scale**2
        longest = self.longest + self.longest_rest  # of rounded rows
        largest = longest * (length + longest + len(gap) ** 0.5 / self.scale) / step
        if not max(largest, length * self.scale) < _LARGEST_SCORE:
            return None
        rest = np.abs(gap - codes / self.scale)
        lost = min(float(self.reach @ rest) / self.scale, longest * float(np.linalg.norm(rest)))
        lost += self.longest_rest * length
        varies = self.longest * length / len(gap) ** 0.5  # the standard deviation of scores in random directions
        changes = self.reach * np.abs(codes) * step
        least = changes.argsort(kind="stable")
        left_out = least[changes[least].cumsum() < _SHARE_LOST * varies - lost]
        codes[left_out] = 0
        lost += float(changes[left_out].sum()) + step / 2 + 8 * _EPS32 * self.longest * (self.longest + length)
        return self._scores(codes.astype(np.int16)), length * length / 2 - lost, step

    def _scores(self, codes: NDArray[np.int16]) -> NDArray[np.int16]:
        """Shape (n,): a.b - |x - centre|^2 / 2 in whole steps; on the way sums may wrap around, in the end they fit."""
        scores = np.negative(self.half_norms)
        sums, products = np.empty(len(self), np.int8), np.empty(len(self), np.int16)
        for first, others in self._of_one_size(codes):
            total = self.columns[first]
            for other in others:
                add = np.add if codes[other] == codes[first] else np.subtract
                total = add(total, self.columns[other], out=sums)
            scores += np.multiply(total, codes[first], out=products, dtype=np.int16)
        return scores

    def _of_one_size(self, codes: NDArray[np.int16]) -> Iterator[tuple[int, list[int]]]:
        """Columns with the same code but for its sign, as many as add up within a byte: the first and the others."""
        sizes = np.abs(codes).tolist()
        group: list[int] = []
        room = 0.0
        for column in sorted(np.flatnonzero(codes).tolist(), key=sizes.__getitem__):
            reach = float(self.reach[column])
            if group and (sizes[group[0]] != sizes[column] or reach > room):
                yield group[0], group[1:]
                group, room = [], 0.0
            room = (room if group else _LARGEST_CODE) - reach
            group.append(column)
        if group:
            yield group[0], group[1:]
