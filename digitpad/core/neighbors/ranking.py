"""Finds the highest of very many scores by the maximum of each group, so that most are read only once."""

from __future__ import annotations

from math import ceil

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Floats

_PER_GROUP = 256
_GROUPS = 64  # at least so many, and eight times as many as are asked for
_QUICKLY_SORTED = 128
_WORTHWHILE_FROM = 1 << 18


class Ranking:
    """Scores of shape (n,), floats or whole numbers.

    Group j of m groups holds the scores j, j + m, j + 2m, ..., but for a few at the end.
    """

    def __init__(self, scores: Floats | NDArray[np.int16], k: int) -> None:
        """`k`: 1 to n, how many of the highest will be asked for."""
        self._scores, self._k = scores, k
        self._n_groups = max(_GROUPS, 8 * k, len(scores) // _PER_GROUP)
        self._grouped = len(scores) // self._n_groups * self._n_groups
        self._best = scores[: self._grouped].reshape(-1, self._n_groups).max(axis=0) if self._grouped else scores

    def reached(self) -> float:
        """A value that at least k of the scores reach: the k-th best, or a little less.

        The k-th best of the maxima of disjoint groups: a pass of maxima is far cheaper than a partition of all.
        """
        best = (self._best if len(self._scores) >= 4 * self._n_groups else self._scores).copy()
        if len(best) <= _QUICKLY_SORTED:
            best.sort()
        else:
            best.partition(-self._k)
        return float(best[-self._k])

    def at_least(self, floor: float) -> NDArray[np.intp]:
        """Where the scores are `floor` or more, in order."""
        if self._scores.dtype.kind == "i":
            floor = ceil(floor)  # whole numbers are not widened to be compared
        if len(self._scores) < _WORTHWHILE_FROM:
            return self._all_at_least(floor)
        groups = (self._best >= floor).nonzero()[0]
        if len(groups) > self._n_groups // 8:
            return self._all_at_least(floor)
        starts = np.arange(0, self._grouped, self._n_groups)
        places = np.append((starts[:, None] + groups).ravel(), np.arange(self._grouped, len(self._scores)))
        return np.asarray(places[self._scores[places] >= floor])

    def _all_at_least(self, floor: float) -> NDArray[np.intp]:
        return (self._scores >= floor).nonzero()[0]


class Highest:
    """`Ranking.reached` of each line of scores that come a block of columns after the other."""

    def __init__(self, k: int) -> None:
        self._k = k
        self._n_groups = max(_GROUPS, 8 * k)
        self._best: Floats | None = None

    def reached(self, scores: Floats) -> Floats:
        """Of the blocks up to `scores` (m, n), at least k columns in the first: shape (m,), in the scores' type."""
        best = scores
        while best.shape[1] >= 2 * self._n_groups:  # half by half, in few steps; an odd one at the end is left out
            half = best.shape[1] // 2
            into = None if best is scores else best[:, :half]
            best = np.maximum(best[:, :half], best[:, half : 2 * half], out=into)
        if self._best is None:
            self._best = best
        elif self._best.shape == best.shape:  # a shorter block at the end is left out: what the others reach holds
            best = self._best = np.maximum(self._best, best)
        else:
            best = self._best
        return np.asarray(np.partition(best, best.shape[1] - self._k, axis=1)[:, -self._k])
