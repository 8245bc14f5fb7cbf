"""Where digits stand on a picture of paper: ink apart from paper, parts of ink joined to digits, digits to lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.connected_components import boxes_of, label_parts
from digitpad.core.imaging.paper import ink_mask
from digitpad.core.imaging.resize_image import shrunk
from digitpad.core.samples import Raster
from digitpad.core.segmentation.fragments import Box, union

SIDE = 1600
"""Pixels of the larger side within which digits are sought."""

MOST_BOXES = 1000
"""So many digits of a page are read, the first ones."""

_PIECES = 6
_ROUGH_SIDE = 120
_LARGE = 0.4
_MOST_WITHIN = 0.8
_WIDE_STROKE = 0.2
"""So many pieces that lie within one part of a rough look, which is large and of which so much is ink, are its own."""

_MOST_IN_LINES = 5000
"""Of noise: which of more parts come first as they are read takes too long to tell; the topmost are taken."""

MARGIN = 0.15
"""Of the usual height: paper around a digit that is cut out."""

_SMALL = 0.33
"""Of the usual height: less high is a speck, a dot or a dash, unless it belongs to a digit beside it."""

_LONG = 6.0
"""Of the usual height: a part this long is a line of the paper, or its edge."""

_REACH = 0.3
"""Of the usual height: parts above each other that are no farther apart belong together."""

_BAR = 0.25
"""Of the usual height: a small part this wide may be the hat of a 5 that does not lie over it."""

COLUMN_GAP = 1.8
"""Of the usual height: paper this wide that runs down the page, ..."""

_COLUMN_STEP = 2.5
"""... and as many times as wide as the usual gap between neighbours on a line, parts two columns."""

_LINE_STEP = 0.55
"""Of the usual height: from one digit to the next on a line, no more up or down than this, the tilt aside."""


@dataclass(frozen=True, eq=False)
class PageDigit:
    """A digit's `box` in the picture's pixels, its line from the top and its place from the left."""

    box: Box
    line: int


@dataclass(frozen=True, eq=False)
class PageLayout:
    """`digits` by line and place, one column after the other. `height`: the usual one, in pixels.

    `is_cut`: there were more than `MOST_BOXES`, and these are the first. `bars`: parts too small for digits that may
    belong to one.
    """

    digits: tuple[PageDigit, ...]
    height: float
    is_cut: bool = False
    bars: tuple[Box, ...] = ()


def lay_out(grey: NDArray[np.uint8]) -> PageLayout:
    """Find the digits of a picture (height, width) of any size and polarity."""
    found = _laid_out(grey, SIDE)
    if len(found.digits) < _PIECES or max(grey.shape) <= _ROUGH_SIDE:
        return found
    rough = _laid_out(grey, _ROUGH_SIDE)
    return rough if any(_is_whole(box, found, grey) for box in (digit.box for digit in rough.digits)) else found


def _is_whole(box: Box, found: PageLayout, grey: NDArray[np.uint8]) -> bool:
    """Is it one drawing, whose stroke is so wide that what was found are pieces of its edge?"""
    left, top, right, bottom = box
    if max(right - left, bottom - top) < _LARGE * max(grey.shape):
        return False
    middles = _middles([digit.box for digit in found.digits])
    within = ((middles >= (left, top)) & (middles <= (right, bottom))).all(axis=1)
    block = -(-max(grey.shape) // _ROUGH_SIDE)
    mask = ink_mask(shrunk(grey, _ROUGH_SIDE))
    part = mask[int(top / block) : int(bottom / block), int(left / block) : int(right / block)]
    return bool(within.mean() >= _MOST_WITHIN and part.size and part.mean() >= _WIDE_STROKE)


def _laid_out(grey: NDArray[np.uint8], side: int) -> PageLayout:
    small = shrunk(grey, side)
    block = -(-max(grey.shape) // side)
    mask = ink_mask(small)
    if not mask.any():
        return PageLayout((), 0.0)
    boxes = _parts(mask)
    if not len(boxes):
        return PageLayout((), 0.0)
    height = _usual_height(boxes)
    joined = _joined(boxes, height)
    digits = [box for box in joined if box[3] - box[1] >= _SMALL * height]
    bars = [box for box in joined if box[3] - box[1] < _SMALL * height and box[2] - box[0] >= _BAR * height]
    lines = _lines(sorted(digits, key=lambda box: box[1] + box[3])[:_MOST_IN_LINES], height)
    found = [PageDigit(_times(box, block), number) for number, line in enumerate(lines) for box in line]
    found = found[:MOST_BOXES]
    is_cut = len(digits) > MOST_BOXES
    return PageLayout(tuple(found), height * block, is_cut, tuple(_times(box, block) for box in bars))


def laid_out(boxes: Sequence[Box]) -> PageLayout:
    """Boxes that somebody drew, in lines as those that are found."""
    if not boxes:
        return PageLayout((), 0.0)
    height = _usual_height(list(boxes))
    lines = _lines(list(boxes), height)
    return PageLayout(tuple(PageDigit(box, number) for number, line in enumerate(lines) for box in line), height)


def cut_out(grey: NDArray[np.uint8], box: Box, height: float) -> Raster:
    """What of a picture is read as one digit: its box and some paper around it; `height`: the usual one."""
    left, top, right, bottom = box
    room = MARGIN * height
    rows = slice(max(0, int(top - room)), min(grey.shape[0], int(np.ceil(bottom + room))))
    columns = slice(max(0, int(left - room)), min(grey.shape[1], int(np.ceil(right + room))))
    return Raster(np.ascontiguousarray(grey[rows, columns]))


def _parts(mask: NDArray[np.bool_]) -> list[Box]:
    """Boxes of the parts of ink that may be writing, or belong to it."""
    labels = label_parts(mask)
    n = int(labels.max()) + 1
    left, top, right, bottom = boxes_of(labels, n)
    width, height = right - left, bottom - top
    seen = (np.arange(n) > 0) & (np.maximum(width, height) >= 3)
    if not seen.any():
        return []
    usual = float(np.quantile(height[seen], 0.75))
    if (height[seen] >= 8).any():
        usual = float(np.median(height[seen & (height >= max(8.0, 0.5 * usual))]))
    kept = seen & (width <= _LONG * usual) & (height <= _LONG * usual)
    at_rim = (left == 0) | (top == 0) | (right == mask.shape[1]) | (bottom == mask.shape[0])
    kept &= ~(at_rim & (np.maximum(width, height) > 2 * usual))
    return [(float(left[i]), float(top[i]), float(right[i]), float(bottom[i])) for i in np.flatnonzero(kept).tolist()]


def _usual_height(boxes: list[Box]) -> float:
    heights = np.array([box[3] - box[1] for box in boxes])
    large = heights[heights >= 0.5 * np.quantile(heights, 0.9)]
    return float(np.median(large))


def _joined(boxes: list[Box], height: float) -> list[Box]:
    """Parts that lie over each other are one."""
    waiting = sorted(boxes, key=lambda box: box[0])
    done: list[Box] = []
    for part in waiting:
        whole = part
        at = len(done) - 1
        while at >= 0 and done[at][0] > whole[0] - 3 * height:
            if _belong(done[at], whole, height):
                whole = union([done.pop(at), whole])
                at = len(done)
            at -= 1
        done.append(whole)
    return done


def _belong(a: Box, b: Box, height: float) -> bool:
    across = min(a[2], b[2]) - max(a[0], b[0])
    narrower = min(a[2] - a[0], b[2] - b[0])
    apart = max(a[1], b[1]) - min(a[3], b[3])
    together = max(a[3], b[3]) - min(a[1], b[1])
    small = min(a[3] - a[1], b[3] - b[1]) < 0.6 * height
    return across >= 0.5 * max(narrower, 1.0) and apart <= _REACH * height and together <= 1.7 * height and small


def _times(box: Box, factor: float) -> Box:
    return box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor


def _lines(boxes: list[Box], height: float) -> list[list[Box]]:
    """Column by column from the top; each line from the left."""
    if not boxes:
        return []
    slope = _slope(_middles(boxes), height)
    lines = _lines_of_column(boxes, slope, height)
    columns = _columns(boxes, lines, slope, height)
    return lines if len(columns) == 1 else [line for column in columns for line in column]


def _lines_of_column(boxes: list[Box], slope: float, height: float) -> list[list[Box]]:
    """The paper's tilt is the usual step from a digit to its neighbour."""
    middles = _middles(boxes)
    level = middles[:, 1] - slope * middles[:, 0]
    order = np.argsort(level, kind="stable")
    lines: list[list[int]] = []
    for i in order.tolist():
        if lines and level[i] - np.median(level[lines[-1]]) <= _LINE_STEP * height:
            lines[-1].append(i)
        else:
            lines.append([i])
    return [[boxes[i] for i in sorted(line, key=lambda i: middles[i, 0])] for line in lines]


def _columns(boxes: list[Box], lines: list[list[Box]], slope: float, height: float) -> list[list[list[Box]]]:
    """The lines of each column: a wide stretch of paper runs down the page between two, each of several lines.

    A table of single digits has wide gaps everywhere: it is one column.
    """
    gaps = [after[0] - before[2] for line in lines for before, after in pairwise(line)]
    if not gaps:
        return [lines]
    least = max(COLUMN_GAP * height, _COLUMN_STEP * float(np.median(gaps)))
    middles, widths = _middles(boxes), np.array([box[2] - box[0] for box in boxes])
    across = middles[:, 0] + slope * middles[:, 1]
    columns: list[list[Box]] = []
    reached = -np.inf
    for i in np.argsort(across - widths / 2).tolist():
        if not columns or across[i] - widths[i] / 2 - reached >= least:
            columns.append([])
        columns[-1].append(boxes[i])
        reached = max(reached, across[i] + widths[i] / 2)
    parted = [_lines_of_column(column, slope, height) for column in columns]
    return parted if len(parted) > 1 and all(len(column) > 1 for column in parted) else [lines]


def _middles(boxes: list[Box]) -> NDArray[np.float64]:
    return np.array([((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in boxes])


def _slope(middles: NDArray[np.float64], height: float) -> float:
    """Of the steps to the nearest digit on the right, at most 20 degrees up or down; level where there are few."""
    steps = []
    for x, y in middles.tolist():
        dx, dy = middles[:, 0] - x, middles[:, 1] - y
        near = np.flatnonzero((dx > 0.3 * height) & (dx < 3 * height) & (np.abs(dy) < 0.36 * dx + 0.2 * height))
        if len(near):
            nearest = near[dx[near].argmin()]
            steps.append(dy[nearest] / dx[nearest])
    return float(np.median(steps)) if len(steps) >= 3 else 0.0
