"""Pictures with several digits: found, read one by one, and taken for a number where what is found reads as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.resize_image import shrunk
from digitpad.core.imaging.rulings import without_rulings
from digitpad.core.progress import Report, silent
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Raster
from digitpad.core.segmentation.fragments import Box
from digitpad.core.segmentation.number import DigitReading, NumberReading
from digitpad.core.segmentation.pages.page_layout import PageDigit, PageLayout, cut_out, lay_out
from digitpad.core.segmentation.pages.page_parts import with_parts_joined

FEW = 6
"""Up to so many boxes all must read as digits: a letter falls into as many pieces. A page may hold other things."""

LEAST_READ = 0.6
"""Of the boxes of a page."""

LEAST_READ_ALONE = 1 / 3
"""The same, where all of the page reads as nothing at all: "there is nothing to read" would be less true."""

SURE_ENOUGH = 0.9
LEAST_HEIGHT = 0.6
PARTING_GAP = 1.3
"""Of the usual height: a gap this wide parts two numbers of a line."""

_FEWEST_STEPS = 8
_EVEN = 0.25
_MOSTLY = 0.95
"""In a grid nearly all steps from one middle to the next are the usual one, or a few of it, give or take so much."""

ONE_SIDE = 1024
"""Pixels of the larger side of a picture of one digit."""


def read_page(
    recognizer: Recognizer, raster: Raster, single: Recognition | None, report: Report = silent
) -> NumberReading | None:
    """The digits of a picture; None where it does not read as several. What `report` raises ends the work.

    `single`: all of the picture read as one; None where there is nothing of that size. A few boxes on what reads as a
    digit are its parts.
    """
    raster = Raster(without_rulings(raster.grey)[0])
    layout = lay_out(raster.grey)
    if len(layout.digits) < 2:
        return None
    is_few = len(layout.digits) <= FEW
    if is_few and single is not None and single.verdict != NOT_A_DIGIT:
        return None
    readings = read_digits(recognizer, raster, layout, {}, report)
    readings = with_parts_joined(
        readings, layout, lambda box, line: _read(recognizer, raster.grey, PageDigit(box, line), layout.height)
    )
    heights = [reading.box[3] for reading in readings]
    if len(readings) < 2 or (is_few and min(heights) < LEAST_HEIGHT * max(heights)):
        return None
    if not _is_number(readings, is_few, LEAST_READ if single is not None else LEAST_READ_ALONE):
        return None
    if single is None:
        single = refused(recognizer.recognize(next(r.drawing for r in readings if r.label != NOT_A_DIGIT)))
    return NumberReading(single, tuple(readings), ((text_of(readings, layout), 1.0),), layout.is_cut)


def read_digits(
    recognizer: Recognizer,
    raster: Raster,
    layout: PageLayout,
    known: Mapping[Box, DigitReading],
    report: Report = silent,
) -> list[DigitReading]:
    """What stands in each box of a layout; `known` has what was read in some before."""
    readings = []
    for number, digit in enumerate(layout.digits):
        report(number / len(layout.digits))
        read = known.get(digit.box) or _read(recognizer, raster.grey, digit, layout.height)
        readings.append(replace(read, line=digit.line))
    return readings


def has_many_boxes(raster: Raster) -> bool:
    """Are there more boxes than a few on a picture?"""
    return len(lay_out(without_rulings(raster.grey)[0]).digits) > FEW


def as_one(raster: Raster) -> Raster:
    """A picture as large as one digit needs it: more pixels tell no more, and would be kept with each sample."""
    if max(raster.grey.shape) <= ONE_SIDE:
        return raster
    return Raster(np.asarray(np.rint(shrunk(raster.grey, ONE_SIDE)), dtype=np.uint8))


def refused(digit: Recognition) -> Recognition:
    """In place of a reading of what cannot be read as one: a page without anything of that size, an empty box."""
    scores = tuple(float(label == NOT_A_DIGIT) for label in range(N_LABELS))
    return replace(digit, verdict=NOT_A_DIGIT, confidence=1.0, scores=scores, refusal=1.0, neighbors=(), style="")


def _is_number(readings: Sequence[DigitReading], is_few: bool, least_read: float) -> bool:
    read = [reading.label != NOT_A_DIGIT for reading in readings]
    if not is_few:
        return sum(read) >= least_read * len(read)
    rich = any(reading.label in (2, 3, 4, 5, 6, 8, 9) for reading in readings)
    return all(read) and (rich or len(readings) > 2) and min(r.confidence for r in readings) >= SURE_ENOUGH


def text_of(readings: Sequence[DigitReading], layout: PageLayout) -> str:
    """Line by line; a wide gap is a blank. In a grid wide digits leave narrower gaps: there the usual one decides."""
    text = ""
    in_grid, parting = _parts_cells(readings, layout.height), PARTING_GAP * layout.height
    for before, digit in zip((None, *readings[:-1]), readings, strict=True):
        if before is not None and before.line != digit.line:
            text += "\n"
        elif before is not None and (in_grid if in_grid is not None else _gap(before, digit) > parting):
            text += " "
        text += digit.mark
    return text


def _gap(before: DigitReading, digit: DigitReading) -> float:
    return digit.box[0] - before.box[0] - before.box[2]


def _parts_cells(readings: Sequence[DigitReading], height: float) -> bool | None:
    """Are the cells of a grid numbers of their own? None where the digits stand in no grid."""
    pairs = [(before, digit) for before, digit in pairwise(readings) if before.line == digit.line]
    if len(pairs) < _FEWEST_STEPS:
        return None
    steps = np.array([_gap(before, digit) + (before.box[2] + digit.box[2]) / 2 for before, digit in pairs])
    cells = steps / max(float(np.median(steps)), 1.0)
    is_even = (np.abs(cells - np.rint(cells)) <= _EVEN) & (cells > 0.5)
    if is_even.mean() < _MOSTLY:
        return None
    return bool(np.median([_gap(before, digit) for before, digit in pairs]) > PARTING_GAP * height)


def _read(recognizer: Recognizer, grey: NDArray[np.uint8], digit: PageDigit, height: float) -> DigitReading:
    cut = cut_out(grey, digit.box, height)
    left, top, right, bottom = digit.box
    box = (left, top, right - left, bottom - top)
    try:
        scores = recognizer.score([cut])[0]
    except ValueError:  # nothing is written there
        scores = np.eye(N_LABELS)[NOT_A_DIGIT]
    label = NOT_A_DIGIT if scores[NOT_A_DIGIT] >= 0.5 else int(scores[:NOT_A_DIGIT].argmax())
    return DigitReading(label, float(scores[label]), tuple(scores.tolist()), box, cut, line=digit.line)
