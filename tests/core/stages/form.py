"""Stages of reading a form: what was printed once must be found for ever, so its layout is figures, too."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.form import layout, marks, reading
from digitpad.core.form.layout import (
    ADVICE,
    BESIDE,
    CELLS,
    CORNERS,
    FOOT,
    FRAME_WIDTH,
    MARK,
    NAME,
    NAME_LABEL,
    PARTS,
    Area,
)
from digitpad.core.typing import Doubles
from tests.core.stages.figures import Figures, Stages, exact, moments, whole

_SCALE = 3.3
"""Pixels of a millimetre."""
_SHIFT = (12.6, 9.4)


def _edges(area: Area) -> Figures:
    return exact([area.left, area.top, area.width, area.height])


def _layout() -> Figures:
    cells = [number for cell in CELLS for area in (cell.box, cell.asked) for number in _edges(area)]
    others = [number for area in (NAME, NAME_LABEL, ADVICE, FOOT) for number in _edges(area)]
    return [
        *whole([cell.label for cell in CELLS], layout.COLUMNS, layout.ROWS, PARTS),
        *exact([layout.WIDTH, layout.HEIGHT, MARK, FRAME_WIDTH, *BESIDE], CORNERS, others, cells[:80], cells[-80:]),
    ]


def _fill(page: NDArray[np.float64], area: Area, grey: float) -> None:
    left, top = area.left * _SCALE + _SHIFT[0], area.top * _SCALE + _SHIFT[1]
    right, bottom = left + area.width * _SCALE, top + area.height * _SCALE
    page[round(top) : round(bottom), round(left) : round(right)] = grey


@cache
def page() -> NDArray[np.uint8]:
    """A form, darker to the right, with bars of many sizes and greys in some boxes, and spots beside the marks."""
    made = np.full((round((layout.HEIGHT + 8) * _SCALE), round((layout.WIDTH + 9) * _SCALE)), 240.0)
    for x, y in (*CORNERS, BESIDE):
        for parts, grey in ((7, 10), (5, 240), (3, 10)):
            side = parts * MARK / PARTS
            _fill(made, Area(x - side / 2, y - side / 2, side, side), grey)
    for place, cell in enumerate(CELLS):
        box = cell.box
        _fill(made, box, 150)
        _fill(made, Area(box.left + 0.4, box.top + 0.4, box.width - 0.8, box.height - 0.8), 240)
        size, grey = 0.9 + place % 13 * 0.45, 240 - place % 11 * 20
        _fill(made, Area(box.left + 2 + place % 5, box.top + 1.1, 0.8, size), grey)
        _fill(made, Area(box.left + 2, box.top + 2.1, size, 0.7), grey - 40)
    _fill(made, Area(100, 225, 12, 6), 60)
    _fill(made, Area(60, 233, 9, 9), 60)
    return np.asarray((made.clip(0) * np.linspace(1, 0.75, made.shape[1])).round(), dtype=np.uint8)


@cache
def form() -> Doubles:
    found = marks.form_map(marks.find_marks(page()))
    assert found is not None
    return found


def _marks() -> Figures:
    large = np.kron(page(), np.ones((3, 3), np.uint8))
    return [*exact(marks.find_marks(page())), *exact(marks.find_marks(page()[::-1])), *exact(marks.find_marks(large))]


def _rings() -> Figures:
    """Rings of many sizes, widths and cores, eight on a sheet: which of them look like marks."""
    figures: Figures = []
    for side in (7, 8, 9, 12, 21, 40):
        for kind in range(6):
            sheet = np.full((110, 500), 230, np.uint8)
            for place in range(8):
                left, wide = 15 + 60 * place, side + (side // 3 if (place, kind) == (1, 3) else 0)
                rim, core = max(1, side * (1 + kind) // 20), max(1, round(side * (0.22 + 0.06 * place)))
                sheet[40 : 40 + side, left : left + wide] = 20
                sheet[40 + rim : 40 + side - rim, left + rim : left + wide - rim] = 230
                at = (side - core) // 2 + (kind if place == 4 else 0)
                sheet[40 + at : 40 + at + core, left + at : left + at + core] = 20
            figures += exact(marks.find_marks(sheet))
    return figures


def _maps() -> Figures:
    corners = np.array([(20, 30), (600, 10), (640, 820), (5, 860.0)])
    beside = marks.mapped(marks._homographies(corners[None])[0], np.array([BESIDE, (90.0, 120.0)]))
    figures = exact(marks._homographies(corners[None]), beside)
    for off in (0.0, 1.2, 1.4, 1.6, 3.0):
        spot = beside[0] + [0, off * 3.2]
        found = marks.form_map(np.vstack([corners, spot, [(300.0, 300.0)]])[[2, 5, 0, 4, 1, 3]])
        figures += whole(found is None) + ([] if found is None else exact(found))
    return figures


def _boxes() -> Figures:
    read = reading.read_form(page(), form())
    sizes = [side for digit in read for side in digit.drawing.grey.shape]
    return whole(len(read), [digit.label for digit in read], sizes) + moments(
        *(digit.drawing.grey for digit in read[::9])
    )


def _darkness() -> Figures:
    cells = np.stack([reading._cut(page(), form(), reading._grown(cell.box), reading.SCALE) for cell in CELLS[:12]])
    darkness = reading._darkness(cells)
    insides = [edge for part in reading._insides(darkness) for along in part for edge in (along.start, along.stop)]
    faint = darkness * np.float32(0.15)
    return [*moments(cells, darkness), *whole(insides, reading._between(np.median(faint, axis=2)))]


def _name() -> Figures:
    """Of the whole page, and of one of whose right half there is no picture."""
    half = np.ascontiguousarray(page()[:30, : round(90 * _SCALE)])
    return moments(reading.name_field(page(), form()).grey, reading.name_field(half, form()).grey)


STAGES: Stages = {
    "layout": _layout,
    "marks": _marks,
    "what looks like a mark": _rings,
    "maps": _maps,
    "boxes": _boxes,
    "darkness and frames": _darkness,
    "name": _name,
}
