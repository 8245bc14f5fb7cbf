"""Digits of two parts that do not touch on a picture: joined where they read as one digit, and not by themselves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.fragments import Box, union
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.segmentation.pages.page_layout import PageLayout

SURE_ENOUGH = 0.9
"""Of both parts read as one digit."""

DOUBTFUL = 0.9
"""A part that reads as a digit with less is no digit for sure."""

NEAR = 0.2
"""Of the usual height, from one part to the other."""

WIDEST = 1.2
HAT_DOWN = 0.4
"""Of a digit's height, from its top: there a hat lies."""

OF_TWO_SIDES, WITH_A_HAT = (4,), (5, 7)
"""What is written in two parts beside each other, and with a bar at its top."""

Read = Callable[[Box, int], DigitReading]
"""What stands in a box, on a line."""


def with_parts_joined(readings: Sequence[DigitReading], layout: PageLayout, read: Read) -> list[DigitReading]:
    """`readings` of the digits of `layout`; `read` reads further boxes."""
    found: list[DigitReading] = []
    for reading in readings:
        box = _box(reading)
        before = _box(found[-1]) if found and found[-1].line == reading.line else None
        if before is not None and _beside(before, box, layout.height) and _is_doubtful((found[-1], reading)):
            whole = read(union([before, box]), reading.line)
            if _is_sure(whole, OF_TWO_SIDES):
                found[-1] = whole
                continue
        found.append(reading)
    for bar in layout.bars:
        place = next((i for i, reading in enumerate(found) if _is_over(bar, _box(reading), layout.height)), None)
        if place is not None and _is_doubtful((found[place],)):
            whole = read(union([bar, _box(found[place])]), found[place].line)
            if _is_sure(whole, WITH_A_HAT):
                found[place] = replace(whole, line=found[place].line)
    return found


def _box(reading: DigitReading) -> Box:
    x, y, width, height = reading.box
    return x, y, x + width, y + height


def _is_doubtful(parts: Sequence[DigitReading]) -> bool:
    return any(part.label == NOT_A_DIGIT or part.confidence < DOUBTFUL for part in parts)


def _is_sure(whole: DigitReading, among: Sequence[int]) -> bool:
    return whole.label in among and whole.confidence >= SURE_ENOUGH


def _beside(a: Box, b: Box, height: float) -> bool:
    both = union([a, b])
    return b[0] - a[2] <= NEAR * height and both[2] - both[0] <= WIDEST * height and both[3] - both[1] <= 1.7 * height


def _is_over(bar: Box, digit: Box, height: float) -> bool:
    """Does a bar begin over a digit's right side, or just beside it, at its top?"""
    middle = (bar[1] + bar[3]) / 2
    at_top = digit[1] - 0.3 * height <= middle <= digit[1] + HAT_DOWN * (digit[3] - digit[1])
    return at_top and digit[0] <= bar[0] <= digit[2] + NEAR * height and bar[2] - digit[0] <= WIDEST * height
