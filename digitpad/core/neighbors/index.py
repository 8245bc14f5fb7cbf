"""Exact nearest-neighbour search by L2 or L1 distance.

Every row is scored in the narrow type in which it is stored (for L2 by one matrix product). The few rows whose score
lies within a proven bound of the rounding error of the k-th best are then measured in float64. So the answer is that
of float64 arithmetic throughout, at the price of float32. Of very many rows a sketch or codes are scored instead, which
take less memory to read; their bounds are wider, and the answer is the same.

Ties are broken by a rule: the smaller distance first, then the row added earlier. Whole numbers such as the counts of
8x8 pictures suffer no rounding, so that what is a tie on paper is a tie here.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitpad.core.neighbors.growable_matrix import GrowableMatrix
from digitpad.core.neighbors.pca_bound import PcaBound
from digitpad.core.neighbors.quantized_rows import QuantizedRows
from digitpad.core.neighbors.ranking import Highest, Ranking
from digitpad.core.neighbors.scaled_rows import ScaledRows
from digitpad.core.typing import Doubles, Floats, Indices

Metric = Literal["l2", "l1"]
METRICS: tuple[Metric, ...] = ("l2", "l1")


_SCORES_AT_ONCE = 1 << 17  # of a batch: 512 KB of float32; more is hardly quicker
_FEW_QUERIES, _ALL_AT_ONCE = 1 << 4, 1 << 19  # scores of a few: each further block costs more than cache that is missed
_BATCH_ROWS = 1 << 11  # whose scores are read at once, and more of few queries: every block costs its calls
_BATCH_NUMBERS = 1 << 18  # in these rows at most: of long ones fewer, so that more queries share them
_MEASURED_AT_ONCE = 1 << 8  # queries whose candidates are measured and sorted together
_ROWS_AT_ONCE = 1 << 12
_CANDIDATES_AT_ONCE = 1 << 16  # of a batch; more come of ties alone
_DIFFERENCES_AT_ONCE = 1 << 18  # 2 MB of float64
_DIFFERENCES_OF_BATCH = 1 << 14  # 128 KB: a batch holds its scores beside them
_PROBES = 16  # at least so many, and twice as many as are asked for
_LARGEST_K = 64
_LARGEST_SQUARE = 1e30
_TINY = 1e-35  # more than the underflow of any sum of float32 products


_Rows = GrowableMatrix | ScaledRows


class _Geometry(Protocol):
    """What differs between metrics, for one query of shape (d,) or a batch of shape (m, d).

    `scores`, shape (n,) or (m, n), grow with nearness. `slack`, a number or shape (m,), bounds the rounding error of
    each query's scores; `squared` is the query's squared length, or those of the batch. `measures` of differences,
    shape (..., d), are what is compared in the end; `distances` are what is told.
    """

    def scores(self, rows: _Rows, queries: Floats) -> Floats: ...
    def slack(self, rows: _Rows, queries: Doubles, squared: Any) -> Any: ...
    def measures(self, differences: Doubles) -> Doubles: ...
    def distances(self, measures: Doubles) -> Doubles: ...


class _L2:
    """Score x.q - |x|^2/2, which differs from -|x - q|^2/2 by what depends on the query alone."""

    def scores(self, rows: _Rows, queries: Floats) -> Floats:
        scores = rows.products(queries)
        scores -= rows.half_norms
        return scores

    def slack(self, rows: _Rows, queries: Doubles, squared: Any) -> Any:
        """(d + 4) eps (|x||q| + |x|^2): d products and sums, the rounded query and half norm, the last difference.

        |fl(x.q) - x.q| <= d u |x||q| / (1 - d u) in any order of summation (Higham, Accuracy and Stability of Numerical
        Algorithms, 3.1), and u = eps/2, which leaves a factor of two to spare.
        """
        longest = rows.largest_l2
        return (queries.shape[-1] + 4) * (rows.eps * (longest * np.sqrt(squared) + longest * longest) + _TINY)

    def measures(self, differences: Doubles) -> Doubles:
        squares: Doubles = np.vecdot(differences, differences)
        return squares

    def distances(self, measures: Doubles) -> Doubles:
        return np.sqrt(measures)


class _L1:
    """Score -sum |x - q|."""

    def scores(self, rows: _Rows, queries: Floats) -> Floats:
        values = rows.values
        dtype = np.result_type(values, queries)
        scores = np.empty((*queries.shape[:-1], len(values)), dtype)
        minus = np.full(queries.shape[-1], -1, dtype)
        for at in _blocks(len(values), _ROWS_AT_ONCE):
            block = values[at]
            gap = np.empty(block.shape, dtype)
            for line, query in zip(np.atleast_2d(scores), np.atleast_2d(queries), strict=True):
                np.abs(np.subtract(block, query, out=gap), out=gap)
                np.dot(gap, minus, out=line[at])
        return scores

    def slack(self, rows: _Rows, queries: Doubles, squared: Any) -> Any:  # noqa: ARG002
        """As for L2, with sums of absolute values in place of products of lengths."""
        return (queries.shape[-1] + 4) * (rows.eps * (rows.largest_l1 + np.abs(queries).sum(axis=-1)) + _TINY)

    def measures(self, differences: Doubles) -> Doubles:
        return np.asarray(np.abs(differences).sum(axis=-1))

    def distances(self, measures: Doubles) -> Doubles:
        return measures


_GEOMETRIES: dict[Metric, _Geometry] = {"l2": _L2(), "l1": _L1()}


class Index:
    """Rows to search; immutable, safe to share across threads, and cheap to extend."""

    def __init__(self, X: ArrayLike, metric: Metric = "l2") -> None:
        """`X`: shape (n, d); UserError for a number that is not finite or beyond 1e100 in size."""
        rows = GrowableMatrix.of(np.asarray(X))
        self._rows: _Rows = rows
        self._geometry = _GEOMETRIES[metric]
        self.metric = metric
        self._coarse: PcaBound | QuantizedRows | None = None
        if metric == "l2":
            self._coarse = PcaBound.of(rows) or QuantizedRows.of(rows)

    @classmethod
    def of_codes(cls, codes: NDArray[np.int8], scale: np.float32) -> Index:
        """Of the rows `codes` (n, d) times `scale`, which are kept as bytes; by L2."""
        index = cls.__new__(cls)
        index._rows = ScaledRows.of(codes, scale)
        index._geometry, index.metric, index._coarse = _GEOMETRIES["l2"], "l2", None
        return index

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> NDArray[Any]:
        """Shape (n, d), read-only; float32 where that holds every number exactly, else float64; many counts: uint8.

        Those of codes are made anew at each call.
        """
        return self._rows.values

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return self._rows.width

    def taken(self, numbers: Indices) -> NDArray[Any]:
        """The rows of these numbers (…), shape (…, d)."""
        return self._rows.taken(numbers)

    @property
    def nbytes(self) -> int:
        """Memory of its own arrays, in bytes."""
        return self._rows.nbytes + (self._coarse.nbytes if self._coarse else 0)

    def with_rows(self, X: ArrayLike) -> Index:
        """A new index of these rows and, after them, those of `X`; room is kept ahead, so most calls copy only `X`."""
        grown = copy(self)
        grown._rows = self._rows.with_rows(np.asarray(X))
        return grown

    def search(self, queries: ArrayLike, n_neighbors: int) -> tuple[Doubles, Indices]:
        """Distances and row numbers of the nearest, each of shape (m, n_neighbors), nearest first.

        `queries`: shape (m, d), finite. ValueError unless 1 <= n_neighbors <= len(self).
        """
        self._require(n_neighbors)
        asked = np.asarray(queries, dtype=np.float64)
        if len(asked) == 1:
            distances, nearest = self.search_one(asked[0], n_neighbors)
            return distances[None], nearest[None]
        measures = np.empty((len(asked), n_neighbors))
        indices = np.empty((len(asked), n_neighbors), np.intp)
        for at in _blocks(len(asked), _MEASURED_AT_ONCE):
            measures[at], indices[at] = self._nearest_of_batch(asked[at], n_neighbors)
        return self._geometry.distances(measures), indices

    def search_one(self, query: ArrayLike, n_neighbors: int) -> tuple[Doubles, Indices]:
        """The same for one query of shape (d,): distances and row numbers of shape (n_neighbors,)."""
        self._require(n_neighbors)
        asked = np.asarray(query, dtype=np.float64)
        squared = float(asked.dot(asked))
        candidates = None if self._coarse is None else self._bounded(self._coarse, asked, n_neighbors, squared)
        if candidates is None:
            measures, indices = self._nearest(asked, n_neighbors, squared)
        else:
            measures, indices = self._first(asked, candidates, n_neighbors)
        return self._geometry.distances(measures), indices

    def _require(self, n_neighbors: int) -> None:
        if not 1 <= n_neighbors <= len(self):
            raise ValueError(f"n_neighbors={n_neighbors} of {len(self)} rows")

    def _narrowed(self, asked: Doubles, squared: float) -> Floats:
        """In the type of the rows, unless its products might overflow there; `squared`: the largest squared length."""
        return asked.astype(self._rows.dtype) if squared < _LARGEST_SQUARE else asked

    def _scores(self, queries: Floats, at: slice | None = None) -> Floats:
        """Of the rows `at`, or of all."""
        return self._geometry.scores(self._rows if at is None else self._rows.part(at), queries)

    def _nearest(self, query: Doubles, k: int, squared: float) -> tuple[Doubles, Indices]:
        """At least k rows score `reached` or more, so that the k-th best true score is at least `reached - slack`.

        Whatever truly reaches that has a score of at least `reached - 2 slack`.
        """
        ranking = Ranking(self._scores(self._narrowed(query, squared)), k)
        floor = ranking.reached() - 2 * self._geometry.slack(self._rows, query, squared)
        return self._first(query, ranking.at_least(floor), k)

    def _nearest_of_batch(self, queries: Doubles, k: int) -> tuple[Doubles, Indices]:
        """`_nearest` of each of `queries`, shape (m, d): both of shape (m, k).

        The candidates of all queries are measured and sorted together, which is several times as fast as one query
        after the other; where ties make very many candidates, it is one after the other after all.
        """
        squares = np.vecdot(queries, queries)
        narrowed = self._narrowed(queries, squares.max())
        slack = 2 * self._geometry.slack(self._rows, queries, squares)
        usual = min(_BATCH_ROWS, _BATCH_NUMBERS // max(1, self.width))
        n_rows = min(max(usual, _SCORES_AT_ONCE // max(1, len(queries)), 4 * k), len(self))
        n_queries = max(1, _SCORES_AT_ONCE // n_rows)
        if len(queries) <= _FEW_QUERIES and len(queries) * len(self) <= _ALL_AT_ONCE:
            n_rows, n_queries = len(self), _FEW_QUERIES
        found: list[tuple[Indices, Indices]] = []
        for at in _blocks(len(queries), n_queries):
            candidates = self._candidates(narrowed[at], slack[at], k, n_rows)
            if candidates is None:
                return self._one_by_one(queries, k, squares)
            query_of, row_of = candidates
            found.append((query_of + at.start, row_of))
        query_of, rows = (np.concatenate(parts) for parts in zip(*found, strict=True))
        measures = self._measured_pairs(queries, query_of, rows)
        order = np.lexsort((measures, query_of))  # stable: among equal measures the earlier row stays first
        first = np.searchsorted(query_of, np.arange(len(queries)))
        nearest = order[first[:, None] + np.arange(k)]
        return measures[nearest], rows[nearest]

    def _candidates(self, queries: Floats, slack: Doubles, k: int, n_rows: int) -> tuple[Indices, Indices] | None:
        """Pairs of a query, in order, and a row, in order, that may be among its k nearest; None for very many.

        `n_rows` rows are scored after the other; what any of them prove of the k-th best holds for all.
        """
        highest = Highest(k)
        found: list[tuple[Indices, Indices, Floats]] = []
        n_found = 0
        for at in _blocks(len(self), n_rows):
            scores = self._scores(queries, None if n_rows == len(self) else at)
            # Rounded towards minus infinity: a floor in the scores' own type must not rise above the proven one.
            floors = np.nextafter((highest.reached(scores) - slack).astype(scores.dtype), -np.inf, dtype=scores.dtype)
            places = np.flatnonzero(scores >= floors[:, None])
            n_found += places.size
            if n_found > _CANDIDATES_AT_ONCE:
                return None
            query_of, row_of = np.divmod(places, scores.shape[1])
            if n_rows == len(self):
                return query_of, row_of
            found.append((query_of, row_of + at.start, scores.take(places)))
        query_of, row_of, reached = (np.concatenate(parts) for parts in zip(*found, strict=True))
        still = np.flatnonzero(reached >= floors[query_of])
        still = still[query_of[still].argsort(kind="stable")]
        return query_of[still], row_of[still]

    def _one_by_one(self, queries: Doubles, k: int, squares: Doubles) -> tuple[Doubles, Indices]:
        found = [self._nearest(query, k, squared) for query, squared in zip(queries, squares.tolist(), strict=True)]
        return np.stack([measures for measures, _ in found]), np.stack([indices for _, indices in found])

    def _measured_pairs(self, queries: Doubles, query_of: Indices, rows: Indices) -> Doubles:
        measures = np.empty(len(rows))
        for at in _blocks(len(rows), max(1, _DIFFERENCES_OF_BATCH // max(1, queries.shape[1]))):
            differences = queries.take(query_of[at], axis=0)
            differences -= self._rows.taken(rows[at])
            measures[at] = self._geometry.measures(differences)
        return measures

    def _bounded(self, coarse: PcaBound | QuantizedRows, query: Doubles, k: int, squared: float) -> Indices | None:
        """Rows among which the k nearest are; None where the bounds rule out too little.

        Some rows of the highest bounds are measured; what cannot come nearer than the k-th of them is ruled out. Rows
        that were added after the bounds were made are candidates, all of them, while they are few.
        """
        added = np.arange(len(coarse), len(self))
        most = len(self) // 64
        if k > _LARGEST_K or not squared < _LARGEST_SQUARE or len(added) > most:
            return None
        found = coarse.bounds(query)
        if found is None:
            return None
        bounds, level, step = found
        ranking = Ranking(bounds, max(_PROBES, 2 * k))
        probes = ranking.at_least(ranking.reached())
        if len(probes) > _ROWS_AT_ONCE:
            return None
        reached = np.partition(self._measured(query, probes), k - 1)[k - 1]
        floor = level - float(reached) / 2 - 2 * self._geometry.slack(self._rows, query, squared)
        candidates = ranking.at_least(floor / step)
        return None if len(candidates) + len(added) > most else np.concatenate([candidates, added])

    def _first(self, query: Doubles, candidates: Indices, k: int) -> tuple[Doubles, Indices]:
        measures = self._measured(query, candidates)
        order = measures.argsort(kind="stable")[:k]
        return measures[order], candidates[order]

    def _measured(self, query: Doubles, candidates: Indices) -> Doubles:
        taken, measures = self._rows.taken, self._geometry.measures
        at_once = max(1, _DIFFERENCES_AT_ONCE // max(1, len(query)))
        if len(candidates) <= at_once:
            return measures(taken(candidates) - query)
        parts = [measures(taken(candidates[at]) - query) for at in _blocks(len(candidates), at_once)]
        return np.concatenate(parts)


def _blocks(total: int, size: int) -> Iterator[slice]:
    return (slice(start, min(total, start + size)) for start in range(0, total, size))
