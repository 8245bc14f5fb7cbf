"""Paper that was ruled or squared by a printer or a program: its lines are no ink.

A line runs straight over more than half of the page, level or upright, and is thin. Where ink crosses a line it stays.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.resize_image import shrunk

_SIDE = 1600
"""Pixels of the larger side within which lines are sought."""

_LEAST_SIDE = 100
_FEWEST = 3
_THICKEST = 0.006
"""Of the page's larger side."""

_LEAST_DARKNESS = 10.0
"""Of 255, beside the paper next to a line."""

_DARKER = 30
"""Of 255: what is darker than the line by so much is ink on it."""

_WINDOW = 12

Span = tuple[int, int]


def without_rulings(grey: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], float]:
    """The picture (height, width) with paper in place of its lines, and how far they lie apart; else itself and 0."""
    if min(grey.shape) < _LEAST_SIDE:
        return grey, 0.0
    small = shrunk(grey, _SIDE)
    block = -(-max(grey.shape) // _SIDE)
    is_light_ink = ((small - np.median(small)).astype(np.float64) ** 3).mean() > 0
    if is_light_ink:
        small = 255 - small
    across, down = _lines(small), _lines(small.T)
    if len(across) + len(down) < _FEWEST or max(len(across), len(down)) < 2:
        return grey, 0.0
    clean = 255 - grey if is_light_ink else grey.copy()
    for spans, page in ((across, clean), (down, clean.T)):
        for start, end in spans:
            _wipe(page, max(0, (start - 1) * block), (end + 1) * block)
    steps = [after[0] - before[0] for spans in (across, down) for before, after in pairwise(spans)]
    return (255 - clean if is_light_ink else clean), float(np.median(steps)) * block


def _lines(small: NDArray[np.floating]) -> list[Span]:
    """Thin stretches of rows most of whose pixels are darker than those of the rows around."""
    level = np.median(small, axis=1)
    padded = np.pad(level, _WINDOW, mode="edge")
    around = np.quantile(np.lib.stride_tricks.sliding_window_view(padded, 2 * _WINDOW + 1), 0.75, axis=1)
    darkness = around - level
    found = _stretches(darkness > _LEAST_DARKNESS)
    if not found:
        return []
    # A highlighter along a line makes it thicker, but is paler than the lines are.
    usual = float(np.median([darkness[start:end].max() for start, end in found]))
    thickest = max(3, round(_THICKEST * max(small.shape)))
    return [span for span in _stretches(darkness > max(_LEAST_DARKNESS, usual / 2)) if span[1] - span[0] <= thickest]


def _stretches(inside: NDArray[np.bool_]) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], inside, [False]]).astype(np.int8)))
    return [(start, end) for start, end in edges.reshape(-1, 2).tolist()]


def _wipe(page: NDArray[np.uint8], start: int, end: int) -> None:
    """Paper instead of rows, in place, but for what is darker than they are and for ink that goes on both sides."""
    end = min(end, len(page))
    beside = np.stack([page[max(0, start - 1)], page[min(end, len(page) - 1)]]).astype(np.int16)
    rows = page[start:end].astype(np.int16)
    paper = np.median(beside)
    usual = np.minimum(np.median(rows, axis=1, keepdims=True), paper)
    crossed = (beside < paper - (paper - usual.min()) / 2).all(axis=0)
    page[start:end] = np.where((rows < usual - _DARKER) | crossed, rows, paper).astype(np.uint8)
