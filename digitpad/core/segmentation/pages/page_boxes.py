"""Boxes on a picture put right by hand: joined, split, moved, drawn anew, taken away, and what stands in them read."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.progress import Report, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Raster
from digitpad.core.segmentation.fragments import Box, union
from digitpad.core.segmentation.number import DigitReading, NumberReading
from digitpad.core.segmentation.pages.page import read_digits, text_of
from digitpad.core.segmentation.pages.page_layout import laid_out

Boxes = tuple[Box, ...]
"""Left, top, right, bottom of each, in the picture's pixels; in the order of reading."""

SMALLEST = 4.0
"""Pixels of a box's side."""
_COVERED = 0.5
"""A box of which a new one covers so much is replaced by it."""


def boxes_of(reading: NumberReading) -> Boxes:
    """Where a reading has its digits."""
    return tuple((x, y, x + width, y + height) for x, y, width, height in (digit.box for digit in reading.digits))


def joined(boxes: Boxes, place: int) -> Boxes:
    """The box at `place` and the one after it as one."""
    return (*boxes[:place], union(boxes[place : place + 2]), *boxes[place + 2 :])


def split(raster: Raster, boxes: Boxes, place: int) -> Boxes:
    """The box at `place` as two, side by side, where between them there is least that differs from the paper."""
    left, top, right, bottom = boxes[place]
    part = raster.grey[int(top) : int(np.ceil(bottom)), int(left) : int(np.ceil(right))]
    n = part.shape[1]
    if n < 2 * SMALLEST:
        return boxes
    inked = np.abs(part - np.median(raster.grey)).sum(axis=0)
    first, end = round(0.25 * n), round(0.75 * n)
    middle = np.abs(np.arange(n) - (n - 1) / 2)
    at = left + min(range(first, max(end, first + 1)), key=lambda x: (inked[x], middle[x])) + 0.5
    return (*boxes[:place], (left, top, at, bottom), (at, top, right, bottom), *boxes[place + 1 :])


def with_box(boxes: Boxes, box: Box, place: int | None = None) -> Boxes:
    """`box` in place of the one at `place` (None: a new one); others that it mostly covers go."""
    rest = [other for i, other in enumerate(boxes) if i != place and _share(other, box) < _COVERED]
    return (*rest, box)


def without(boxes: Boxes, place: int) -> Boxes:
    """All but the box at `place`."""
    return (*boxes[:place], *boxes[place + 1 :])


def with_edges(box: Box, right: float, bottom: float, *, first: bool = False) -> Box:
    """The right and the bottom edge moved by so many pixels, or (`first`) the left and the top one; never beyond."""
    x0, y0, x1, y1 = box
    if first:
        return min(x0 + right, x1 - SMALLEST), min(y0 + bottom, y1 - SMALLEST), x1, y1
    return x0, y0, max(x1 + right, x0 + SMALLEST), max(y1 + bottom, y0 + SMALLEST)


def in_order(boxes: Boxes) -> Boxes:
    """Line by line, from left to right."""
    return tuple(digit.box for digit in laid_out(boxes).digits)


def read_boxes(
    recognizer: Recognizer, raster: Raster, boxes: Boxes, known: NumberReading, report: Report = silent
) -> NumberReading:
    """What stands in the boxes, line by line; those that `known` has read are not read again."""
    layout = laid_out(boxes)
    read = dict(zip(boxes_of(known), known.digits, strict=True))
    digits: Sequence[DigitReading] = read_digits(recognizer, raster, layout, read, report)
    return NumberReading(known.single, tuple(digits), ((text_of(digits, layout), 1.0),), known.is_cut)


def _share(box: Box, cover: Box) -> float:
    across = min(box[2], cover[2]) - max(box[0], cover[0])
    down = min(box[3], cover[3]) - max(box[1], cover[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return max(0.0, across) * max(0.0, down) / max(area, 1e-9)
