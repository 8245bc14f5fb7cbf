"""Stages of reading pages: where digits stand, lines and columns, parts joined, text, boxes put right by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Raster
from digitpad.core.segmentation.fragments import Box, union
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.segmentation.pages import page, page_boxes, page_layout, page_parts
from digitpad.core.segmentation.pages.page_layout import PageLayout, laid_out, lay_out
from digitpad.core.segmentation.reading import read_number
from tests.core.drawn import STROKES, drawn, on_paper, placed
from tests.core.stages.figures import Figures, Stages, exact, moments, whole
from tests.core.stages.segmentation import formula, of_number

Grey = NDArray[np.uint8]
_NAMES = list(STROKES)


@cache
def sheet() -> Grey:
    """Two columns of tilted lines of digits of many heights, with bars, dots, dashes, a long line and a dark rim."""
    ink = np.zeros((300, 520))
    for line in range(4):
        for place in range(9):
            if (line, place) in ((1, 3), (3, 8)):
                continue
            size = 22 + 3 * ((line + 2 * place) % 4)
            left, top = 20 + 46 * place + (90 if place > 4 else 0), 24 + 62 * line + 3 * place
            small = drawn(placed(_NAMES[(line + place) % 6], 40, size, 0.1, 0.1), (40, 40), 2.5)
            ink[top : top + 40, left : left + 40] = np.maximum(ink[top : top + 40, left : left + 40], small)
    ink[12:14, 30:44] = ink[100:103, 60:63] = ink[150:152, 95:102] = ink[200, 90] = 1
    ink[285:287, 10:490] = ink[230:250, :5] = 1
    return on_paper(ink, np.linspace(235, 180, 520), 40.0)


def _boxes(layout: PageLayout) -> Figures:
    digits = [number for digit in layout.digits for number in (digit.line, *digit.box)]
    return [*whole(len(layout.digits), layout.is_cut), *exact(digits, layout.height, *layout.bars)]


def _layouts() -> Figures:
    large = np.kron(sheet(), np.ones((4, 4), np.uint8))
    empty, specks = np.full((40, 60), 200, np.uint8), np.full((40, 60), 200, np.uint8)
    specks[9:11, 9:11] = specks[30, 40:42] = 20
    return [number for grey in (sheet(), 255 - sheet(), large, empty, specks) for number in _boxes(lay_out(grey))]


def _wide_strokes() -> Figures:
    """One digit of a wide, rough stroke, of which many pieces are found: as it is, or whole."""
    figures: Figures = []
    for side, share in ((300, 0.5), (300, 0.9), (500, 0.6)):
        ink = drawn(placed("two", side, 0.8 * side, 0.1, 0.1), (side, side), 0.22 * side)
        y, x = np.mgrid[:side, :side]
        edge = np.where((x // 11 + y // 13) % 3 == 0, ink, np.maximum(0.0, ink - share) * (ink < 1))
        figures += _boxes(lay_out(on_paper(edge, 220.0)))
    return figures


def _by_hand() -> Figures:
    """Boxes in lines that rise, in columns, in a table, few and none."""
    rng, figures = np.random.default_rng(3), []
    for slope, gap, columns in ((0.0, 30, 0), (0.2, 26, 0), (-0.3, 40, 0), (0.05, 28, 1), (0.02, 27, 2), (0.5, 30, 0)):
        boxes: list[Box] = []
        for line in range(5):
            for place in range(6):
                x = 10.0 + gap * place + (60 if columns and place > 2 else 0) + (70 if columns > 1 and place > 4 else 0)
                y = 12 + 41 * line + slope * x
                dx, dy = rng.uniform(-4, 4, 2)
                boxes.append((x + dx, y + dy, x + dx + 12 + place, y + dy + 22 + line % 3))
        figures += [number for n in (30, 12, 6, 2) for number in _boxes(laid_out(boxes[:n]))]
    for gap in (6.6, 7, 60, 72):  # neighbours nearer or farther than the tilt is taken from
        figures += _boxes(laid_out([(gap * n, 9.0 * n, gap * n + 5, 9 * n + 22.0) for n in range(5)]))
    ladder = [
        (20.0 + 24 * n, 50.0 + step * n * (-1) ** n, 32.0 + 24 * n, 72.0 + step * n * (-1) ** n)
        for step in (1, 2, 4)
        for n in range(5)
    ]
    return (
        figures
        + [number for n in range(3) for number in _boxes(laid_out(ladder[5 * n : 5 * n + 5]))]
        + whole(len(laid_out([]).digits))
    )


def _joined_parts() -> Figures:
    """Two parts above each other, of many sizes and places: which are one."""
    found, whole_one = [], (10.0, 20.0, 30.0, 60.0)
    for left in (8.0, 18, 19.9, 20.1, 26):
        for top in (-8.0, 1, 3.9, 4.1, 30, 56, 71.9, 72.1):
            for size in (4.0, 23.9, 24.1, 36):
                found += [page_layout._belong(whole_one, (left, top, left + 20, top + size), 40.0)]
    boxes = page_layout._joined(
        [whole_one, (12.0, 64, 28, 80), (50.0, 20, 60, 60), (48.0, 10, 66, 16), (14.0, 84, 26, 90)], 40.0
    )
    return whole(np.array(found).reshape(5, -1).sum(axis=1), len(boxes)) + exact(*boxes)


def _parts_kept() -> Figures:
    """Of parts of many heights and lengths, and at the rim, those that may be writing."""
    mask = np.zeros((400, 900), bool)
    for n in range(14):
        mask[20 : 22 + 3 * n, 20 + 60 * n : 25 + 60 * n + n] = mask[120 : 120 + n, 20 + 60 * n : 22 + 60 * n] = True
    for n, long in enumerate((100, 128, 137, 160, 260)):
        mask[200 + 20 * n : 204 + 20 * n, 30 : 30 + long] = mask[330 : 330 + long // 6, 300 + 60 * n : 304 + 60 * n] = (
            True
        )
    mask[230:310, :4] = mask[230:310, -3:] = mask[230:310, 890:893] = mask[:80, 850:856] = mask[-80:, 860:870] = True
    few = np.zeros((40, 40), bool)
    few[5:9, 5:8] = few[20:22, 20:22] = True
    boxes = [page_layout._parts(each) for each in (mask, few, np.zeros((9, 9), bool))]
    return (
        whole([len(each) for each in boxes])
        + exact(*(box for each in boxes for box in each))
        + exact(page_layout._usual_height(boxes[0]))
    )


def _cut_out() -> Figures:
    boxes = [(20.0, 30.0, 41.5, 60.2), (0.0, 2.0, 30.0, 20.0), (490.0, 270.0, 519.0, 299.0)]
    cut = [page_layout.cut_out(sheet(), box, 31.0).grey for box in boxes]
    return whole([side for each in cut for side in each.shape]) + moments(*cut)


def digit(label: int, box: Box, confidence: float = 0.95, line: int = 0) -> DigitReading:
    scores = np.full(N_LABELS, (1 - confidence) / 10)
    scores[label] = confidence
    left, top, right, bottom = box
    shape = (left, top, right - left, bottom - top)
    return DigitReading(label, confidence, tuple(scores.tolist()), shape, Raster(np.zeros((2, 2), np.uint8)), line=line)


def _two_parts() -> Figures:
    """Halves of a 4 and hats of a 5 at many places, sure and unsure: which are joined."""
    joined: Figures = []
    layout = PageLayout((), 40.0)
    for confidence in (0.5, 0.89, 0.9, 0.95):
        for gap in (-30.0, 0, 7.9, 8.1):
            for high in (40.0, 67, 69):
                halves = [digit(1, (10.0, 20, 30, 60)), digit(7, (30.0 + gap, 60 - high, 50 + gap, 60), confidence)]
                for label, sure in ((4, 0.9), (4, 0.89), (5, 0.99), (NOT_A_DIGIT, 0.99)):
                    read = page_parts.with_parts_joined(halves, layout, partial(_reader, label, sure))
                    joined.append(len(read))
    layout = replace(layout, bars=())
    for x in (8.0, 12, 30, 37.9, 38.1):
        for y in (5.0, 7.9, 8.1, 30, 35.9, 36.1):
            for wide in (10.0, 19.9, 30.1):
                body = [digit(NOT_A_DIGIT, (10.0, 20, 30, 60)), digit(5, (60.0, 20, 80, 60), line=1)]
                bars = replace(layout, bars=((x, y, x + wide, y + 0.0),))
                for label in (5, 7, 9):
                    read = page_parts.with_parts_joined(body, bars, partial(_reader, label, 0.95))
                    joined.append(read[0].label)
    return joined


def _reader(label: int, confidence: float, box: Box, line: int) -> DigitReading:
    return digit(label, box, confidence, line)


def _texts() -> Figures:
    """Digits on two lines, evenly as in a grid or not, with gaps of all widths."""
    figures: Figures = []
    for n in (4, 5, 9):
        for step in (30.0, 55, 79, 81, 100):
            for uneven in (0.0, 0.2, 0.27):
                lefts = [step * (k + (uneven if k % 5 == 3 else 0)) for k in range(n)]
                digits = [
                    digit(k % 10, (x, 0.0, x + 20 + k % 2, 40.0), line=line)
                    for line in (0, 1)
                    for k, x in enumerate(lefts)
                ]
                layout = PageLayout((), 40.0)
                figures += [
                    page.text_of(digits, layout),
                    *whole({None: -1}.get(page._parts_cells(digits, 40.0), page._parts_cells(digits, 40.0))),
                ]
    return figures


def _numbers() -> Figures:
    """Which digits make a number: few or many, rich or poor, sure or not."""
    found = []
    for labels in (
        (1, 1),
        (1, 7),
        (1, 2),
        (0, 8),
        (1, 7, 0),
        (1, NOT_A_DIGIT),
        (2, NOT_A_DIGIT, 3),
        (NOT_A_DIGIT,) * 5 + (1,) * 8,
        (NOT_A_DIGIT,) * 8 + (3,) * 4,
    ):
        for confidence in (0.89, 0.9):
            digits = [digit(label, (20.0 * k, 0, 20.0 * k + 9, 20), confidence) for k, label in enumerate(labels)]
            found += [page._is_number(digits, few, least) for few in (True, False) for least in (0.6, 1 / 3)]
    return whole(found)


def _read_sheet() -> Figures:
    told: list[float] = []
    figures: Figures = of_number(read_number(formula(), Raster(sheet()), told.append)) + exact(told)
    two = sheet()[20:70, 15:110]
    for refusing in (-3.0, 1.0):
        for grey in (sheet(), two, sheet()[:75], sheet()[:75, 15:60]):
            figures += of_number(read_number(formula(refusing), Raster(np.ascontiguousarray(grey))))
    for blind_from in (30, 400):
        for grey in (sheet(), np.full((90, 90), 200, np.uint8)):
            try:
                figures += of_number(read_number(formula(blind_from=blind_from), Raster(grey)))
            except ValueError:
                figures.append("nothing")
    for width in range(24, 40, 2):  # dashes below each other, each of them refused
        dashes = np.full((300, 60), 220, np.uint8)
        for k in range(9):
            dashes[10 + 30 * k : 22 + 30 * k, 10 : 10 + width] = 30
        figures += [
            part for refusing in (3.0, 4.3) for part in of_number(read_number(formula(refusing), Raster(dashes)))
        ]
    large = page.as_one(Raster(np.kron(sheet(), np.ones((4, 4), np.uint8)))).grey
    return [
        *figures,
        *whole(large.shape),
        *moments(large),
        *whole(page.has_many_boxes(Raster(sheet())), page.has_many_boxes(Raster(two))),
    ]


def _put_right() -> Figures:
    boxes = tuple((10.0 + 30 * k, 20.0 + k, 32.0 + 30 * k, 60.0) for k in range(5))
    figures = exact(*page_boxes.joined(boxes, 1), *page_boxes.without(boxes, 2))
    for place in (0, 3):
        figures += exact(*page_boxes.split(Raster(sheet()), boxes, place))
    for width in (3.0, 7, 8, 9):
        figures += exact(*page_boxes.split(Raster(sheet()), ((24.0, 30, 24 + width, 60),), 0))
    for share in (0.3, 0.49, 0.51, 1.0):
        figures += exact(*page_boxes.with_box(boxes, (10.0, 21, 40 + 22 * share, 70))) + exact(
            *page_boxes.with_box(boxes, boxes[2], 4)
        )
    for first in (False, True):
        figures += exact(
            *(
                page_boxes.with_edges(boxes[0], right, bottom, first=first)
                for right in (-30.0, -2, 25)
                for bottom in (-50.0, 3, 60)
            )
        )
    reading = read_number(formula(), Raster(sheet()))
    read = page_boxes.read_boxes(formula(), Raster(sheet()), (*page_boxes.boxes_of(reading)[:3], *boxes), reading)
    return (
        figures
        + exact(*page_boxes.in_order(boxes[::-1]), page_boxes._share(boxes[0], union(boxes[:1])))
        + of_number(read)
    )


def _limits() -> Figures:
    """As many digits as are read, or may be the parts of one, and one more."""
    figures: Figures = []
    for n in (5, 6, 7, 1000, 1001):
        grey = np.full((420, 420), 220, np.uint8)
        for k in range(n):
            top, left = 5 + 12 * (k // 33), 5 + 12 * (k % 33)
            grey[top : top + 8, left : left + 3] = grey[top + 2, left : left + 5] = 30
        layout = lay_out(grey)
        figures += whole(len(layout.digits), layout.is_cut, page.has_many_boxes(Raster(grey)))
        if n < 10:
            figures += of_number(read_number(formula(-9.0), Raster(grey)))
    return figures


STAGES: Stages = {
    "layouts": _layouts,
    "wide strokes": _wide_strokes,
    "boxes by hand": _by_hand,
    "parts above each other": _joined_parts,
    "parts that may be writing": _parts_kept,
    "cut out": _cut_out,
    "halves and hats": _two_parts,
    "texts": _texts,
    "what makes a number": _numbers,
    "a sheet": _read_sheet,
    "boxes put right": _put_right,
    "limits": _limits,
}
