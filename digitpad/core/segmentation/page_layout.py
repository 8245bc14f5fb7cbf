"""Where digits stand on a picture of paper: ink apart from paper, parts of ink joined to digits, digits to lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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

MARGIN = 0.15
"""Of the usual height: paper around a digit that is cut out."""

_SMALL = 0.33
"""Of the usual height: less high is a speck, a dot or a dash, unless it belongs to a digit beside it."""

_LONG = 6.0
"""Of the usual height: a part this long is a line of the paper, or its edge."""

_REACH = 0.3
"""Of the usual height: parts above each other that are no farther apart belong together."""

_LINE_STEP = 0.55
"""Of the usual height: from one digit to the next on a line, no more up or down than this, the tilt aside."""


@dataclass(frozen=True, eq=False)
class PageDigit:
    """A digit's `box` in the picture's pixels, its line from the top and its place from the left."""

    box: Box
    line: int


@dataclass(frozen=True, eq=False)
class PageLayout:
    """`digits` by line and place. `height`: the usual one, in pixels. `is_cut`: there were more than `MOST_BOXES`."""

    digits: tuple[PageDigit, ...]
    height: float
    is_cut: bool = False


def lay_out(grey: NDArray[np.uint8]) -> PageLayout:
    """Find the digits of a picture (height, width) of any size and polarity."""
    small = shrunk(grey, SIDE)
    block = -(-max(grey.shape) // SIDE)
    mask = ink_mask(small)
    if not mask.any():
        return PageLayout((), 0.0)
    boxes = _parts(mask)
    if not len(boxes):
        return PageLayout((), 0.0)
    height = _usual_height(boxes)
    digits = _joined(boxes, height)
    is_cut = len(digits) > MOST_BOXES
    lines = _lines(digits[:MOST_BOXES], height)
    found = [
        PageDigit((box[0] * block, box[1] * block, box[2] * block, box[3] * block), number)
        for number, line in enumerate(lines)
        for box in line
    ]
    return PageLayout(tuple(found), height * block, is_cut)


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
    """Parts that lie over each other are one digit; what is then left small is none."""
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
    return [box for box in done if box[3] - box[1] >= _SMALL * height]


def _belong(a: Box, b: Box, height: float) -> bool:
    across = min(a[2], b[2]) - max(a[0], b[0])
    narrower = min(a[2] - a[0], b[2] - b[0])
    apart = max(a[1], b[1]) - min(a[3], b[3])
    together = max(a[3], b[3]) - min(a[1], b[1])
    small = min(a[3] - a[1], b[3] - b[1]) < 0.6 * height
    return across >= 0.5 * max(narrower, 1.0) and apart <= _REACH * height and together <= 1.7 * height and small


def _lines(boxes: list[Box], height: float) -> list[list[Box]]:
    """From the top; each from the left. The paper's tilt is the usual step from a digit to its neighbour."""
    if not boxes:
        return []
    middles = np.array([((box[0] + box[2]) / 2, (box[1] + box[3]) / 2) for box in boxes])
    slope = _slope(middles, height)
    level = middles[:, 1] - slope * middles[:, 0]
    order = np.argsort(level, kind="stable")
    lines: list[list[int]] = []
    for i in order.tolist():
        if lines and level[i] - np.median(level[lines[-1]]) <= _LINE_STEP * height:
            lines[-1].append(i)
        else:
            lines.append([i])
    return [[boxes[i] for i in sorted(line, key=lambda i: middles[i, 0])] for line in lines]


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
