"""Connected components of a binary image, and which of them are not writing."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Mask

SPECK_SHARE = 0.03
"""A part with less of the ink than this is dirt."""

_FRAME_SPAN = 0.8
_HOLLOW = 0.15
_RULE_SPAN = 0.95
_RULE_HEIGHT = 0.04
_ROOM = 0.7
_WRITTEN = 0.4
_LEAST_ACROSS = 0.1


def without_specks(mask: Mask) -> Mask:
    """`mask` (height, width) without parts too small to be writing."""
    labels = label_parts(mask)
    areas = np.bincount(labels.ravel())
    if len(areas) <= 2:
        return mask
    areas[0] = 0
    return np.asarray((areas >= SPECK_SHARE * areas.sum())[labels] & mask)


def writing(mask: Mask) -> Mask:
    """A whole picture's ink without frames, ruled lines and dark corners, unless nothing of size would be left.

    Then without specks.
    """
    labels = label_parts(mask)
    areas = np.bincount(labels.ravel())
    areas[0] = 0
    if len(areas) <= 2:
        return mask
    around = _is_frame(labels, len(areas)) | _has_corner(labels, len(areas))
    around |= _is_rule(labels, len(areas), around)
    written = np.where(around, 0, areas)
    if written.sum() >= SPECK_SHARE * areas.sum():
        areas = written
    return np.asarray((areas >= max(SPECK_SHARE * areas.sum(), 1))[labels] & mask)


def _is_frame(labels: NDArray[np.intp], n: int) -> Mask:
    """Parts that span most of the picture and have nothing in the middle of what they span."""
    left, top, right, bottom = boxes_of(labels, n)
    height, width = labels.shape
    frames = (right - left >= _FRAME_SPAN * width) & (bottom - top >= _FRAME_SPAN * height)
    for part in np.flatnonzero(frames):
        inset_x, inset_y = round(_HOLLOW * (right - left)[part]), round(_HOLLOW * (bottom - top)[part])
        rows, columns = (
            slice(top[part] + inset_y, bottom[part] - inset_y),
            slice(left[part] + inset_x, right[part] - inset_x),
        )
        frames[part] = not (labels[rows, columns] == part).any()
    return np.asarray(frames)


def _is_rule(labels: NDArray[np.intp], n: int, around: Mask) -> Mask:
    """Thin parts from side to side, beside or between which there is room for writing, and writing.

    In a tight picture the stem of a 1 runs from top to bottom, too, and the hat of a 5 from left to right: then what
    else there is (`around` aside) is small beside it, or as large as the picture.
    """
    left, top, right, bottom = boxes_of(labels, n)
    height, width = labels.shape
    lying = (right - left >= _RULE_SPAN * width) & (bottom - top <= _RULE_HEIGHT * width)
    standing = (bottom - top >= _RULE_SPAN * height) & (right - left <= _RULE_HEIGHT * height)
    written = np.asarray(~(lying | standing | around) & (np.arange(n) > 0))
    if not written.any():
        return np.zeros(n, np.bool_)
    across = right[written].max() - left[written].min()
    down = bottom[written].max() - top[written].min()
    lying &= (across <= _ROOM * width) & (down >= _WRITTEN * across)
    standing &= (down >= _WRITTEN * height) & (across >= _LEAST_ACROSS * down)
    return np.asarray(lying | standing)


def _has_corner(labels: NDArray[np.intp], n: int) -> Mask:
    """Parts in which a corner of the picture lies: shadows and edges of the sheet."""
    found = np.zeros(n, np.bool_)
    found[labels[[0, 0, -1, -1], [0, -1, 0, -1]]] = True
    return found


def boxes_of(labels: NDArray[np.intp], n: int) -> tuple[NDArray[np.intp], ...]:
    """Left, top, right and bottom (the latter two just outside) of each part."""
    ys, xs = np.nonzero(labels)
    part = labels[ys, xs]
    low, high = np.full((2, n), max(labels.shape)), np.zeros((2, n), np.intp)
    for axis, at in enumerate((xs, ys)):
        np.minimum.at(low[axis], part, at)
        np.maximum.at(high[axis], part, at + 1)
    return low[0], low[1], high[0], high[1]


def label_parts(mask: Mask) -> NDArray[np.intp]:
    """1, 2, ... for each 8-connected part, 0 for paper. Runs of each row are joined by union and find."""
    height, width = mask.shape
    padded = np.zeros((height, width + 2), np.int8)
    padded[:, 1:-1] = mask
    change = np.diff(padded.ravel())
    starts, stops = np.flatnonzero(change == 1), np.flatnonzero(change == -1)  # the first pixel less one, and the last
    above = width + 2
    first = np.searchsorted(stops, starts - above).tolist()
    end = np.searchsorted(starts, stops - above, side="right").tolist()
    parent: list[int] = []
    for run, (low, high) in enumerate(zip(first, end, strict=True)):
        mine = run
        parent.append(run)
        for met in range(low, high):
            root = met
            while parent[root] != root:
                parent[root] = parent[parent[root]]
                root = parent[root]
            parent[max(root, mine)] = mine = min(root, mine)
    for run, root in enumerate(parent):
        parent[run] = parent[root]
    roots = np.array(parent, dtype=np.intp)
    numbers = (np.cumsum(roots == np.arange(len(roots))))[roots]
    steps = np.zeros(padded.size, np.intp)
    steps[starts + 1] = numbers
    steps[stops + 1] -= numbers
    return steps.cumsum().reshape(padded.shape)[:, 1:-1]
