"""Connected parts of a black-and-white picture, and which of them are dirt."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.thinning import Mask

SPECK_SHARE = 0.03
"""A part with less of the ink than this is dirt."""


def without_specks(mask: Mask) -> Mask:
    labels = label_parts(mask)
    areas = np.bincount(labels.ravel())
    areas[0] = 0
    return np.asarray((areas >= SPECK_SHARE * areas.sum())[labels] & mask)


def label_parts(mask: Mask) -> NDArray[np.intp]:
    """1, 2, ... for each 8-connected part, 0 for paper. Runs of each row are joined by union and find."""
    padded = np.pad(mask, ((0, 0), (1, 1))).astype(np.int8)
    change = np.diff(padded, axis=1)
    rows, starts = np.nonzero(change == 1)
    _, stops = np.nonzero(change == -1)
    parent = list(range(len(rows)))

    def root(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    first, row_list, start_list, stop_list = 0, rows.tolist(), starts.tolist(), stops.tolist()
    for run, row in enumerate(row_list):
        while row_list[first] < row - 1 or (row_list[first] == row - 1 and stop_list[first] < start_list[run]):
            first += 1
        above = first
        while row_list[above] == row - 1 and start_list[above] <= stop_list[run]:
            parent[root(above)] = root(run)
            above += 1
    roots = np.array([root(run) for run in range(len(rows))], dtype=np.intp)
    numbers = np.unique(roots, return_inverse=True)[1] + 1 if len(roots) else roots
    steps = np.zeros((mask.shape[0], mask.shape[1] + 1), np.intp)
    np.add.at(steps, (rows, starts), numbers)
    np.add.at(steps, (rows, stops), -numbers)
    return steps.cumsum(axis=1)[:, :-1]
