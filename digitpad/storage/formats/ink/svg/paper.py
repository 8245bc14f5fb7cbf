"""What belongs to the paper and not to what is written on it: its lines and dots, and a highlighter's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from digitpad.storage.formats.ink.svg.painting import Shape

_ACROSS = 0.8
"""Of the page: a line of the paper is so long at least."""

_FEWEST = 4
_LEVEL = 1e-3
"""Of a line's length."""

_FEWEST_DOTS = 100
_WIDE = 3.0
"""Times a pen's usual width: a highlighter's at least."""


def without_paper(shapes: Sequence[Shape], page: NDArray[np.float64]) -> list[Shape]:
    """The shapes without those lines, in their order; all of them where nothing else is there.

    `page`: its width and height. One or two lines across it may be drawn; several are the paper's.
    """
    lines = [line for shape in shapes if shape.width > 0 for line in shape.lines]
    are_ruled = sum(_is_ruling(line, page) for line in lines) >= _FEWEST
    are_dotted = sum(_is_dot(line) for line in lines) >= _FEWEST_DOTS
    widths = [shape.width for shape in shapes if shape.width > 0 and not shape.is_pale]
    widest = _WIDE * float(np.median(widths)) if widths else np.inf
    left = []
    for shape in shapes:
        if shape.width == 0:
            left.append(shape)
            continue
        if shape.is_pale and shape.width >= widest:
            continue
        kept = [
            line
            for line in shape.lines
            if not (are_ruled and _is_ruling(line, page)) and not (are_dotted and _is_dot(line))
        ]
        if kept:
            left.append(replace(shape, lines=kept))
    return left or list(shapes)


def _is_ruling(line: NDArray[np.float64], page: NDArray[np.float64]) -> bool:
    """A straight line of two points, level or upright, across most of the page."""
    if len(line) != 2:
        return False
    extent = np.abs(line[1] - line[0])
    along = int(extent.argmax())
    return bool(extent[along] >= _ACROSS * page[along] > 0 and extent[1 - along] <= _LEVEL * extent[along])


def _is_dot(line: NDArray[np.float64]) -> bool:
    return not np.ptp(line, axis=0).any()
