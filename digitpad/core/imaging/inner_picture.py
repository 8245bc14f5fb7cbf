"""The picture within bars: what lies between the black bars of a screenshot or a film, or within a rim of one grey."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.resize_image import Image

Box = tuple[int, int, int, int]
"""Top, bottom, left, right: the first row and column, and the ones past the last."""

_ALIKE = 12.0
"""Grey levels within which pixels are one grey."""

_PAPER = 0.97
"""Of the rim within the bars this much is one grey, the paper: else it is no sheet that the bars surround."""

_LEAST = 0.05
"""Of the whole picture: what is left when the bars are gone is at least this."""

_LEAST_SIDE = 20
_MOST_INK = 0.6
_EDGE = 0.3
"""Of a bar's length: where it ends, at least this much changes at once."""

_SOFT_LINES = 2
_MOSTLY = 0.5
"""A line behind which so much of what ends the bar changes once more is neither bar nor paper: both were mixed when
the picture was shrunk."""


def within_bars(grey: Image) -> Box:
    """The part of `grey` (height, width) that bars surround; all of it where there are none.

    A bar is of one grey from edge to edge, and ends at a straight line behind which lies paper of another grey.
    """
    height, width = grey.shape
    whole = (0, height, 0, width)
    if min(height, width) < _LEAST_SIDE:
        return whole
    left, right = _bar(grey.T), width - _bar(grey.T[::-1])
    boxes = [(0, height, left, right)]
    if (left, right) != (0, width):
        between = grey[:, left:right]
        if between.size:
            boxes.append((_bar(between), height - _bar(between[::-1]), left, right))
    boxes.append((_bar(grey), height - _bar(grey[::-1]), 0, width))
    return next((box for box in boxes if box != whole and _is_sheet(grey, box)), whole)


def _is_sheet(grey: Image, box: Box) -> bool:
    """Whether a part of the picture is paper with something on it, of another grey than what is cut off around it."""
    top, bottom, left, right = box
    inner = grey[top:bottom, left:right]
    if min(inner.shape) < _LEAST_SIDE or inner.size < _LEAST * grey.size:
        return False
    rim = np.concatenate([inner[0], inner[-1], inner[:, 0], inner[:, -1]])
    paper = float(np.median(rim))
    cut_off = (grey[:top], grey[bottom:], grey[:, :left], grey[:, right:])
    if any(bar.size and abs(float(np.median(bar)) - paper) <= _ALIKE for bar in cut_off):
        return False  # paper up to a long stroke
    written = float((np.abs(inner - paper) > _ALIKE).mean())
    return bool((np.abs(rim - paper) <= _ALIKE).mean() >= _PAPER) and 0 < written < _MOST_INK


def may_have_bars(greys: Image) -> NDArray[np.bool_]:
    """Of many pictures of one size (n, height, width), which `within_bars` may see as a part: (n,)."""
    n, height, width = greys.shape
    if min(height, width) < _LEAST_SIDE:
        return np.zeros(n, np.bool_)
    across, down = (
        length - _bars(lines) - _bars(lines[:, ::-1])
        for length, lines in ((width, greys.transpose(0, 2, 1)), (height, greys))
    )
    return np.asarray(((across >= _LEAST_SIDE) & (across < width)) | ((down >= _LEAST_SIDE) & (down < height)))


def _bar(lines: Image) -> int:
    """How many of the first lines (along the first axis) are a bar: none where they fade or where writing ends them."""
    return int(_bars(lines[None])[0])


def _bars(lines: Image) -> NDArray[np.intp]:
    """The same for many pictures (n, lines, pixels): (n,)."""
    ordered, n = np.sort(lines[:, 0], axis=1), lines.shape[2]
    first = (ordered[:, (n - 1) // 2] + ordered[:, n // 2]) / 2
    differs = np.count_nonzero(np.abs(lines - first[:, None, None]) > _ALIKE, axis=2) / n
    each, end = np.arange(len(lines)), (differs > _SPECKS).argmax(axis=1)
    after = np.minimum(end + 1, lines.shape[1] - 1)  # the edge may be faint in its first line
    end_or_after = np.where(differs[each, end] >= _EDGE, end, np.where(differs[each, after] >= _EDGE, after, 0))
    found = np.where((end > 0) & (differs[each, end] > _SPECKS), end_or_after, 0)
    for _ in range(_SOFT_LINES if found.any() else 0):
        after = np.minimum(found + 1, lines.shape[1] - 1)
        changes = np.count_nonzero(np.abs(lines[each, after] - lines[each, found]) > _ALIKE, axis=1) / n
        found = np.where((found > 0) & (changes > _MOSTLY * differs[each, found]), after, found)
    return found


_SPECKS = 1 / 64
