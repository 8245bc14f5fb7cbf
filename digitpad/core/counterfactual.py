"""What would make it a 9? The fewest cells of an 8x8 that, changed, make a recognizer read another label."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition import Recognition
from digitpad.core.samples import Label
from digitpad.core.typing import Picture

ReadCells = Callable[[Picture], Recognition | None]
"""The reading of an 8x8 that stands alone; None where it is not of one digit."""

MODELS = 2
"""So many of the nearest samples of the wanted label are tried to come nearer to."""
MOST_MODELS = 8
"""Of so many: some do not read as their own label when nothing but their 8x8 is known."""
MOST_READINGS = 12
"""Readings that one search may take: some 70 ms on a quiet machine."""


@dataclass(frozen=True, eq=False)
class Counterfactual:
    """`picture`: `before` with some cells changed, which reads as `label`; `reading` is that reading.

    No cell is changed where `before`, without the ink that it came from, reads as `label` already.
    `before` and `picture` are 8x8 of 0..16 (uint8).
    """

    label: Label
    before: Picture
    picture: Picture
    reading: Recognition

    @property
    def cells(self) -> tuple[tuple[int, int, int, int], ...]:
        """Row, column, count before and count after of each changed cell, those that change most first."""
        gap = self.picture.astype(int) - self.before
        places = np.argwhere(gap)
        order = np.argsort(-np.abs(gap[gap != 0]), kind="stable")
        return tuple(
            (int(row), int(column), int(self.before[row, column]), int(self.picture[row, column]))
            for row, column in places[order]
        )


class _Search:
    """Counts the readings, and stops at the limit."""

    def __init__(self, read: ReadCells, label: Label, has_time: Callable[[], bool]) -> None:
        self._read = read
        self._may_improve = has_time
        self._label = label
        self._left = MOST_READINGS

    @property
    def has_time(self) -> bool:
        return self._left > 0

    @property
    def may_improve(self) -> bool:
        """Whether there is time for more than the first answer."""
        return self.has_time and self._may_improve()

    def reads(self, picture: Picture) -> Recognition | None:
        """The reading of `picture` where it is the wanted label."""
        self._left -= 1
        reading = self._read(picture)
        return reading if reading is not None and reading.verdict == self._label else None


def counterfactual(
    read: ReadCells,
    picture: Picture,
    label: Label,
    samples: tuple[Picture, NDArray[np.integer]],
    has_time: Callable[[], bool] = lambda: True,
) -> Counterfactual | None:
    """Of `picture` (8x8, 0..16): the fewest changed cells found that make `read` of it give `label`.

    `samples`: pictures (n, 64) and labels (n,); the nearest of `label` among them tell which cells to change and into
    what. None where nothing was found within `MOST_READINGS` readings. The same question has the same answer as
    long as `has_time`: once it has not, the first that is found is not made smaller.
    """
    pictures, labels = samples
    wanted = pictures[labels == label].astype(np.int64)
    flat = picture.reshape(64).astype(np.int64)
    nearest = np.argsort(np.square(wanted - flat).sum(axis=1), kind="stable")[:MOST_MODELS]
    search = _Search(read, label, has_time)
    as_it_is = search.reads(picture)
    if as_it_is is not None:
        return Counterfactual(label, picture, picture, as_it_is)
    best: Counterfactual | None = None
    n_useful = 0
    for model in wanted[nearest]:
        if not search.has_time:
            break
        found = _toward(search, picture, model.astype(np.uint8).reshape(8, 8), label)
        n_useful += found is not None
        if found is not None and (best is None or len(found.cells) < len(best.cells)):
            best = found
        if n_useful == MODELS or (best is not None and not search.may_improve):
            break
    return None if best is None else _without_needless(search, best)


def _toward(search: _Search, picture: Picture, model: Picture, label: Label) -> Counterfactual | None:
    """The cells that differ most from `model` take its counts: as few as make the reading another, by bisection."""
    order = np.argsort(-np.abs(model.astype(int) - picture).ravel(), kind="stable")
    n_different = int((model != picture).sum())
    low, high, found = 0, n_different, None
    while low < high and search.has_time:
        n = (low + high) // 2 if found is not None else high
        changed = _changed(picture, model, order[:n])
        reading = search.reads(changed)
        if reading is not None:
            found, high = Counterfactual(label, picture, changed, reading), n
        elif n == n_different:
            return None
        else:
            low = n + 1
    return found


def _changed(picture: Picture, model: Picture, places: NDArray[np.intp]) -> Picture:
    changed = picture.copy().ravel()
    changed[places] = model.ravel()[places]
    return changed.reshape(8, 8)


def _without_needless(search: _Search, found: Counterfactual) -> Counterfactual:
    """Cells that change least are put back, one after the other, where the reading stays."""
    for row, column, before, _after in reversed(found.cells):
        if not search.may_improve:
            break
        picture = found.picture.copy()
        picture[row, column] = before
        reading = search.reads(picture)
        if reading is not None:
            found = Counterfactual(found.label, found.before, picture, reading)
    return found
