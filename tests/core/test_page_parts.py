"""Digits of two parts that do not touch on a picture."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.segmentation.fragments import Box
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.segmentation.pages.page_layout import PageDigit, PageLayout
from digitpad.core.segmentation.pages.page_parts import with_parts_joined

BLANK = Raster(np.full((4, 4), 255, np.uint8))


def reading(label: int, confidence: float, box: Box, line: int = 0) -> DigitReading:
    left, top, right, bottom = box
    return DigitReading(label, confidence, (0.0,) * 11, (left, top, right - left, bottom - top), BLANK, line=line)


def joined(parts: list[DigitReading], whole: int, sure: float = 0.99, bars: tuple[Box, ...] = ()) -> list[int]:
    """The labels after what is joined reads as `whole`."""
    layout = PageLayout(tuple(PageDigit(part.box, part.line) for part in parts), 60.0, bars=bars)
    return [
        digit.label for digit in with_parts_joined(parts, layout, lambda box, line: reading(whole, sure, box, line))
    ]


SHELL, STEM = (0.0, 0.0, 30.0, 40.0), (36.0, 5.0, 40.0, 60.0)
BODY, HAT = (0.0, 5.0, 30.0, 60.0), (28.0, 2.0, 55.0, 8.0)


def test_a_4_whose_stem_stands_apart_is_one_digit() -> None:
    parts = [reading(NOT_A_DIGIT, 0.8, SHELL), reading(1, 0.99, STEM), reading(7, 0.99, (90.0, 0.0, 120.0, 60.0))]
    assert joined(parts, 4) == [4, 7]


@pytest.mark.parametrize(
    ("first", "second", "whole", "sure"),
    [
        (reading(6, 0.99, SHELL), reading(1, 0.99, STEM), 4, 0.99),  # both are digits by themselves
        (reading(6, 0.5, SHELL), reading(1, 0.99, STEM), 4, 0.6),
        (reading(6, 0.5, SHELL), reading(1, 0.99, STEM), 0, 0.99),
        (reading(6, 0.5, SHELL), reading(1, 0.99, (60.0, 0.0, 64.0, 60.0)), 4, 0.99),
        (reading(6, 0.5, SHELL), reading(1, 0.99, STEM, line=1), 4, 0.99),
    ],
)
def test_two_digits_stay_two(first: DigitReading, second: DigitReading, whole: int, sure: float) -> None:
    assert joined([first, second], whole, sure) == [first.label, second.label]


def test_a_hat_beside_its_5_belongs_to_it() -> None:
    assert joined([reading(3, 0.6, BODY)], 5, bars=(HAT,)) == [5]
    assert joined([reading(3, 0.99, BODY)], 5, bars=(HAT,)) == [3]
    assert joined([reading(3, 0.6, BODY)], 5, bars=((28.0, 40.0, 55.0, 46.0),)) == [3]
    assert joined([reading(3, 0.6, BODY)], 5, bars=((50.0, 2.0, 70.0, 8.0),)) == [3]
