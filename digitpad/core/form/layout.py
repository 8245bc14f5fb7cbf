"""What stands where on the form, in millimetres from the top left corner of what is printed.

The printed part fits A4 and Letter with margins of 15 mm. The fifth mark tells which way up a page lies; a form with
other cells needs another place for it, so that neither is taken for the other.
"""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.samples import Label

WIDTH, HEIGHT = 180.0, 248.0
COLUMNS, ROWS = 10, 20

MARK = 9.0
"""Side of a mark: a square within a square ring, of 3, 5 and 7 parts."""
PARTS = 7

CORNERS = ((4.5, 4.5), (175.5, 4.5), (175.5, 243.5), (4.5, 243.5))
"""Middles of the marks at the corners, clockwise from the top left."""
BESIDE = (16.5, 4.5)
"""Middle of the fifth mark, beside the first."""

FRAME_WIDTH = 0.25
_PITCH = (18.0, 11.0)
_FIRST = (5.0, 17.0)
_BOX = (12.4, 9.6)
_ASKED = 4.6

_ORDER = (0, 5, 2, 8, 1, 9, 6, 3, 7, 4)


@dataclass(frozen=True)
class Area:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Cell:
    """A box to write in, the digit that is asked for, and the place where that is printed."""

    label: Label
    box: Area
    asked: Area


NAME = Area(42.0, 0.0, 125.0, 9.0)
"""Where the writer's name is to be written."""
NAME_LABEL = Area(24.0, 0.0, 17.0, 9.0)
ADVICE = Area(0.0, 10.5, WIDTH, 5.5)
FOOT = Area(14.0, 239.0, 152.0, 9.0)


def _cell(row: int, column: int) -> Cell:
    left, top = _FIRST[0] + _PITCH[0] * column, _FIRST[1] + _PITCH[1] * row
    box = Area(left, top, *_BOX)
    return Cell(_ORDER[(3 * row + 7 * column) % 10], box, Area(left - _ASKED, top, _ASKED - 0.6, _BOX[1]))


CELLS = tuple(_cell(row, column) for row in range(ROWS) for column in range(COLUMNS))
"""Row by row; each row asks for each digit once, each column for each digit twice."""
