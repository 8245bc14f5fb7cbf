"""The nearest neighbours of many pictures at once, found once and shared by every k."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.progress import with_progress
from digitpad.core.typing import Array, Doubles, Indices
from digitpad.experiments.dataset import Labels
from digitpad.experiments.neighbors.cosine import Cosine
from digitpad.experiments.neighbors.manhattan import Manhattan, holds_bytes
from digitpad.experiments.observer import Observer

Search = Callable[[Array, int], tuple[Doubles, Indices]]

_DISTANCES_AT_ONCE = 1 << 23


@dataclass(frozen=True, eq=False)
class Nearest:
    """For each query its nearest training rows, nearest first, equal distances by row number.

    `indices`, `distances`: (m, k). `beyond`: (m,), the distance of the next one (infinite where there is none), so that
    a tie at the k-th distance is seen.
    """

    indices: Indices
    distances: Doubles
    beyond: Doubles

    def tied_at(self, k: int) -> NDArray[np.bool_]:
        """Queries whose k-th and next distance are equal: who votes there is a matter of convention."""
        next_one = self.beyond if k == self.distances.shape[1] else self.distances[:, k]
        return np.asarray(self.distances[:, k - 1] == next_one)

    def predict(self, labels: Labels, k: int) -> Labels:
        """The uniform vote of the first k; a tie goes to the smaller label, as in scikit-learn."""
        classes = np.unique(labels)
        return np.asarray(classes[self.votes(labels, k).argmax(axis=1)])

    def predict_all(self, labels: Labels, ks: Sequence[int]) -> Iterator[tuple[int, Labels]]:
        """(k, labels) for every k of `ks`, ascending, counting each neighbour once."""
        classes, codes = np.unique(labels, return_inverse=True)
        wanted, counts, rows = set(ks), *self._no_votes(len(classes))
        for k in range(1, max(wanted) + 1):
            counts[rows, codes[self.indices[:, k - 1]]] += 1
            if k in wanted:
                yield k, classes[counts.argmax(axis=1)]

    def votes(self, labels: Labels, k: int) -> NDArray[np.int32]:
        """(m, n_classes): votes of the first k, classes ascending."""
        classes, codes = np.unique(labels, return_inverse=True)
        counts, rows = self._no_votes(len(classes))
        np.add.at(counts, (rows[:, None], codes[self.indices[:, :k]]), 1)
        return counts

    def _no_votes(self, n_classes: int) -> tuple[NDArray[np.int32], Indices]:
        return np.zeros((len(self.indices), n_classes), dtype=np.int32), np.arange(len(self.indices))


def nearest(train: Array, queries: Array, k: int, metric: str = "l2", observer: Observer | None = None) -> Nearest:
    """The `k` nearest of `train` (n, d) to each of `queries` (m, d) by "l1", "l2" or "cosine"; 1 <= k <= n.

    Exact; in blocks, so that 60,000 x 784 stay far below 1 GB.
    """
    search = _searcher(train, queries, metric)
    wanted = min(k + 1, len(train))
    size = max(1, _DISTANCES_AT_ONCE // len(train))
    blocks = [slice(start, start + size) for start in range(0, len(queries), size)]
    parts = [search(queries[block], wanted) for block in with_progress(blocks, (observer or Observer()).progress)]
    distances = np.concatenate([part[0] for part in parts])
    indices = np.concatenate([part[1] for part in parts])
    beyond = distances[:, k] if k < len(train) else np.full(len(queries), np.inf)
    return Nearest(indices[:, :k], distances[:, :k], beyond)


def _searcher(train: Array, queries: Array, metric: str) -> Search:
    if metric == "cosine":
        return Cosine(train).search
    if metric == "l1" and holds_bytes(train) and holds_bytes(queries):
        measure = Manhattan(train).distances
        return lambda block, k: _smallest(measure(block), k)
    return Index(train, "l1" if metric == "l1" else "l2").search


def _smallest(distances: NDArray[np.int32], k: int) -> tuple[Doubles, Indices]:
    """The k smallest of every row and their columns, ascending, ties by column."""
    last = np.partition(distances, k - 1, axis=1)[:, k - 1]
    rows, columns = np.nonzero(distances <= last[:, None])
    values = distances[rows, columns]
    order = np.lexsort((columns, values, rows))
    first = np.searchsorted(rows, np.arange(len(distances)))
    take = order[first[:, None] + np.arange(k)]
    return values[take].astype(np.float64), columns[take]
