"""The picture within bars: what lies between the black bars of a screenshot or a film, or within a rim of one grey."""

from __future__ import annotations

import numpy as np

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
    """Whether a part of the picture is paper with something on it."""
    top, bottom, left, right = box
    inner = grey[top:bottom, left:right]
    if min(inner.shape) < _LEAST_SIDE or inner.size < _LEAST * grey.size:
        return False
    rim = np.concatenate([inner[0], inner[-1], inner[:, 0], inner[:, -1]])
    paper = float(np.median(rim))
    written = float((np.abs(inner - paper) > _ALIKE).mean())
    return bool((np.abs(rim - paper) <= _ALIKE).mean() >= _PAPER) and 0 < written < _MOST_INK


def _bar(lines: Image) -> int:
    """How many of the first lines (along the first axis) are a bar: none where they fade or where writing ends them."""
    sorted_first = np.sort(lines[0])
    n = len(sorted_first)
    first = float(sorted_first[(n - 1) // 2] + sorted_first[n // 2]) / 2
    differs = np.count_nonzero(np.abs(lines - np.float32(first)) > _ALIKE, axis=1) / n
    ended = differs > _SPECKS
    end = int(ended.argmax())
    if not ended[end] or end == 0:
        return 0
    behind = np.flatnonzero(differs[end : end + 2] >= _EDGE)  # the edge itself may be a soft line
    return end + int(behind[0]) if len(behind) else 0


_SPECKS = 1 / 64
