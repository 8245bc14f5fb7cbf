"""The nearest other rows of each row of whole numbers, for all rows at once.

The rows are sorted into blocks of rows that lie near each other. Those of the nearest blocks give each row a distance
within which its nearest others surely are; another block is read only where its bounding box, along the directions in
which the rows vary most, reaches into that distance. One matrix product gives the squared distances of a block: of
whole numbers they suffer no rounding in float32 while all sums stay below 2^24, so that the answer is exact, ties
included.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.progress import Report, silent
from digitpad.core.typing import Doubles, Indices, Mask

Floats = NDArray[np.float32]

_BLOCK = 128
_AXES = 16
_AT_ONCE = 1 << 12  # rows whose squared distances to a block stay in the processor's cache
_FIRST, _NEXT = 32, 128  # blocks that are read before the distances to reach are narrowed again
_LARGEST_SQUARE = 1 << 21  # |a - b|^2 <= 4 |a|^2 and every sum on the way to it stay below 2^24
# Relative to the largest square. Each of 16 gaps errs by some 2^-22 of the largest length, the square of all by 2^-18.
_SLACK = 1e-5


def are_small_whole(rows: NDArray[np.generic]) -> bool:
    """May `rows` (n, d) be given to `nearest_others`? 8x8 pictures may."""
    if rows.dtype.kind not in "iu":
        return False
    values = rows.astype(np.float64)
    return bool((np.vecdot(values, values) < _LARGEST_SQUARE).all())


def nearest_others(rows: NDArray[np.generic], n_neighbors: int, progress: Report = silent) -> tuple[Doubles, Indices]:
    """L2 distances and numbers of the nearest other rows of each of `rows` (n, d), both (n, k), nearest first.

    Equal distances come by row number. ValueError unless the rows `are_small_whole` and 1 <= k < n. `progress` is told
    the share done and may end the work by raising.
    """
    if not are_small_whole(rows):
        raise ValueError("rows of other than small whole numbers")
    if not 1 <= n_neighbors < len(rows):
        raise ValueError(f"n_neighbors={n_neighbors} of {len(rows)} rows, itself excluded")
    blocks = _Blocks.of(rows)
    distances = np.empty((len(rows), n_neighbors))
    indices = np.empty((len(rows), n_neighbors), np.intp)
    buffers = _Buffers.of(blocks)
    for block in range(len(blocks.ends)):
        progress(block / len(blocks.ends))
        measures, found = _nearest_of_block(blocks, block, n_neighbors, buffers)
        members = blocks.numbers[blocks.rows_of(block)]
        distances[members], indices[members] = np.sqrt(measures.astype(np.float64)), found
    progress(1.0)
    return distances, indices


@dataclass(frozen=True, eq=False)
class _Blocks:
    """Rows sorted block after block, each of which has its one of `starts` and of `ends` (b,).

    `numbers` (n,): which of the given rows each is. `lines` (n, d + 2): the rows, their squares, ones. `places`
    (n, a): the rows along the axes; `middles`, `halves` (b, a): of the blocks' boxes, and half their sides.
    """

    starts: Indices
    ends: Indices
    numbers: Indices
    lines: Floats
    places: Floats
    middles: Floats
    halves: Floats
    slack: float

    @classmethod
    def of(cls, rows: NDArray[np.generic]) -> _Blocks:
        values = rows.astype(np.float64)
        centred = values - values.mean(axis=0)
        _, axes = np.linalg.eigh(centred.T @ centred)
        places = centred @ axes[:, ::-1][:, :_AXES]
        members = list(_split(places, np.arange(len(rows))))
        numbers = np.concatenate(members)
        values, places = values[numbers], places[numbers]
        ends = np.cumsum([len(block) for block in members])
        starts = ends - [len(block) for block in members]
        lines = np.column_stack([values, np.vecdot(values, values), np.ones(len(values))]).astype(np.float32)
        low, high = np.minimum.reduceat(places, starts), np.maximum.reduceat(places, starts)
        middles, halves = ((low + high) / 2).astype(np.float32), ((high - low) / 2).astype(np.float32)
        slack = _SLACK * (1 + float(np.vecdot(centred, centred).max()))
        return cls(starts, ends, numbers, lines, places.astype(np.float32), middles, halves, slack)

    def rows_of(self, block: int) -> slice:
        """Where the rows of a block stand."""
        return slice(self.starts[block], self.ends[block])

    def rows_of_all(self, blocks: Indices) -> Indices:
        """Where the rows of many blocks stand, one block after the other."""
        lengths = self.ends[blocks] - self.starts[blocks]
        before = lengths.cumsum() - lengths
        return np.repeat(self.starts[blocks] - before, lengths) + np.arange(lengths.sum())

    def by_nearness(self, block: int) -> Indices:
        """All blocks, by the distance of their middles to this one's."""
        away = self.middles - self.middles[block]
        return np.argsort(np.vecdot(away, away), kind="stable")

    def reaching(self, block: int, others: Indices, within: Floats) -> Indices:
        """Those of `others` whose box lies within the squared distances `within` (m,) of a row of `block`."""
        gaps = (np.abs(self.middles[others] - self.middles[block]) - self.halves[others] - self.halves[block]).clip(0)
        others = others[np.vecdot(gaps, gaps) <= within.max() + self.slack]
        places = self.places[self.rows_of(block)]
        # Axis by axis: what is worked on stays in the processor's cache.
        apart = np.zeros((len(places), len(others)), np.float32)
        gap = np.empty_like(apart)
        for axis in range(places.shape[1]):
            np.subtract(places[:, axis, None], self.middles[others, axis], out=gap)
            np.abs(gap, out=gap)
            gap -= self.halves[others, axis]
            np.maximum(gap, 0, out=gap)
            gap *= gap
            apart += gap
        is_reached = (apart <= within[:, None] + self.slack).any(axis=0)
        return np.asarray(others[is_reached])


def _split(places: Doubles, members: Indices) -> Iterator[Indices]:
    """Halved across the axis along which they vary most, until they are few."""
    if len(members) <= _BLOCK:
        yield members
        return
    axis = int(places[members].var(axis=0).argmax())
    order = members[np.argsort(places[members, axis], kind="stable")]
    yield from _split(places, order[: len(order) // 2])
    yield from _split(places, order[len(order) // 2 :])


@dataclass(frozen=True, eq=False)
class _Buffers:
    """Arrays that are used again and again: the system takes longer to hand out new ones than to fill these."""

    lines: Floats
    squared: Floats
    is_within: Mask

    @classmethod
    def of(cls, blocks: _Blocks) -> _Buffers:
        size = _BLOCK * _AT_ONCE
        lines = np.empty((_AT_ONCE, blocks.lines.shape[1]), np.float32)
        return cls(lines, np.empty(size, np.float32), np.empty(size, bool))

    def squared_distances(self, blocks: _Blocks, asked: Floats, rows: Indices) -> Floats:
        """Of each of `asked` (m) to `rows` (n, at most 4096), shape (m, n); good until the next call."""
        lines = blocks.lines.take(rows, axis=0, out=self.lines[: len(rows)], mode="clip")
        out = self.squared[: len(asked) * len(rows)].reshape(len(asked), len(rows))
        return np.matmul(asked, lines.T, out=out)

    def places_within(self, squared: Floats, within: Floats) -> tuple[Indices, Indices]:
        """Rows and columns of what in `squared` (m, n) is at most its row's `within` (m,)."""
        is_within = self.is_within[: squared.size].reshape(squared.shape)
        np.less_equal(squared, within[:, None], out=is_within)
        return np.divmod(np.flatnonzero(is_within), squared.shape[1])


def _nearest_of_block(blocks: _Blocks, block: int, k: int, buffers: _Buffers) -> tuple[Floats, Indices]:
    """Squared distances and numbers, (m, k) each, of the rows of a block."""
    own = blocks.lines[blocks.rows_of(block)]
    asked = np.column_stack([-2 * own[:, :-2], own[:, -1], own[:, -2]])
    itself = blocks.numbers[blocks.rows_of(block)]
    others = blocks.by_nearness(block)
    n_first = max(_FIRST, 4 * k // _BLOCK + 2)
    first, others = others[:n_first], others[n_first:]
    rows = blocks.rows_of_all(first)
    squared = asked @ blocks.lines[rows].T
    squared[itself[:, None] == blocks.numbers[rows]] = np.inf
    within = np.partition(squared, k - 1, axis=1)[:, k - 1]
    query, column = np.nonzero(squared <= within[:, None])
    measures, numbers = _first(query, squared[query, column], blocks.numbers[rows[column]], len(asked), k)
    while len(others):
        within = measures[:, -1]
        others = blocks.reaching(block, others, within)
        some, others = others[:_NEXT], others[_NEXT:]
        hits = list(_hits(blocks, asked, some, within, buffers))
        query = np.concatenate([np.repeat(np.arange(len(asked)), k), *(hit[0] for hit in hits)])
        measure = np.concatenate([measures.ravel(), *(hit[1] for hit in hits)])
        number = np.concatenate([numbers.ravel(), *(hit[2] for hit in hits)])
        measures, numbers = _first(query, measure, number, len(asked), k)
    return measures, numbers


def _hits(
    blocks: _Blocks, asked: Floats, some: Indices, within: Floats, buffers: _Buffers
) -> Iterator[tuple[Indices, Floats, Indices]]:
    """Queries, squared distances and numbers of what lies `within` (m,) of each of `asked` in `some` blocks."""
    places = blocks.rows_of_all(some)
    for start in range(0, len(places), _AT_ONCE):
        part = places[start : start + _AT_ONCE]
        squared = buffers.squared_distances(blocks, asked, part)
        query, column = buffers.places_within(squared, within)
        yield query, squared[query, column], blocks.numbers[part[column]]


def _first(query: Indices, measure: Floats, number: Indices, n: int, k: int) -> tuple[Floats, Indices]:
    """The k first by measure, then number, of each of n queries: (n, k) each."""
    order = np.lexsort((number, measure, query))
    start = np.searchsorted(query[order], np.arange(n))
    taken = order[start[:, None] + np.arange(k)]
    return measure[taken], number[taken]
