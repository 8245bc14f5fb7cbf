"""Where the pen begins and ends a digit: what a piece of a stroke is read as tells where its ends should be.

A 2 ends low and far right, a 0 high; a 7 with the pen's way up to the next digit looks like a 2 that ends high. Only
ends at which a stroke was cut are asked: those of whole strokes are what the hand made them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.segmentation import fitted
from digitpad.core.segmentation.fragments import Box, Fragment
from digitpad.core.segmentation.runs import Run
from digitpad.core.typing import Doubles

COLUMNS, ROWS = 3, 4
"""Cells of a digit's box."""

_NARROWEST = 0.3
"""A box's width for its height: in a narrower one everything is near the middle."""


def cell_of(x: float, y: float, box: Box) -> int:
    """In which cell of a digit's box a point lies, row by row."""
    left, top, right, bottom = box
    height = max(bottom - top, 1e-9)
    across = (x - (left + right) / 2) / max(right - left, _NARROWEST * height) + 0.5
    column = min(COLUMNS - 1, max(0, int(COLUMNS * across)))
    return min(ROWS - 1, max(0, int(ROWS * (y - top) / height))) * COLUMNS + column


def pen_ends(runs: Sequence[Run], labels: Sequence[int], fragments: Sequence[Fragment]) -> Doubles:
    """Of each of `runs` (m), read as `labels`, the log odds of its cut beginnings and of its cut ends: (m, 2).

    Against beginnings and ends of any digit: see `fitted.BEGINS`.
    """
    starting = {(fragment.stroke, fragment.start): number for number, fragment in enumerate(fragments)}
    after = [starting.get((fragment.stroke, fragment.end - 1), -1) for fragment in fragments]
    before = [-1] * len(fragments)
    for number, other in enumerate(after):
        if other >= 0:
            before[other] = number
    found = np.zeros((len(runs), 2))
    for place, (run, label) in enumerate(zip(runs, labels, strict=True)):
        for member in run.members if run.cuts else ():
            fragment = fragments[member]
            if fragment.start > 0 and before[member] not in run.members:
                x, y = fragment.data[0, :2].tolist()
                found[place, 0] += fitted.BEGINS[label][cell_of(x, y, run.box)]
            if fragment.end < fragment.n_points and after[member] not in run.members:
                x, y = fragment.data[-1, :2].tolist()
                found[place, 1] += fitted.ENDS[label][cell_of(x, y, run.box)]
    return found
