"""A picture of several drawings is a number, or a page of digits, only where what stands in its boxes reads so."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer, simple_recognizer
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Raster, Sample
from digitpad.core.segmentation.pages.page import read_page, refused, text_of
from digitpad.core.segmentation.reading import read_number
from digitpad.core.typing import Doubles


def boxes(rows: int, columns: int) -> Raster:
    """Slabs of 20 by 44 pixels, 90 apart."""
    grey = np.full((rows * 90 + 90, columns * 90 + 90), 240, np.uint8)
    for row in range(rows):
        for column in range(columns):
            grey[70 + 90 * row : 114 + 90 * row, 70 + 90 * column : 90 + 90 * column] = 40
    return Raster(grey)


class Saying:
    """Reads one box after the other as the marks say; all alike sure."""

    def __init__(self, marks: str, sure: float, one: Recognition) -> None:
        self._labels = [NOT_A_DIGIT if mark == "?" else int(mark) for mark in marks]
        self._sure, self._one = sure, one

    def recognize(self, drawing: Drawing) -> Recognition:
        return self._one

    def score(self, drawings: list[Drawing]) -> Doubles:
        scores = np.full((len(drawings), N_LABELS), (1 - self._sure) / (N_LABELS - 1))
        for row in scores:
            row[self._labels.pop(0)] = self._sure
        return scores


def read(marks: str, rows: int = 1, sure: float = 0.99, *, is_tiny: bool = False) -> str | None:
    """What is shown of the boxes of `rows` lines; None where they are no number.

    `is_tiny`: all of the picture reads as nothing at all, not as something that is no digit.
    """
    raster = boxes(rows, len(marks) // rows)
    one = simple_recognizer([Sample("a", 1, np.full((8, 8), 16, np.uint8))], [], n_neighbors=1).recognize(raster)
    recognizer: Recognizer = Saying(marks, sure, one)  # type: ignore[assignment]
    reading = read_page(recognizer, raster, None if is_tiny else refused(one))
    return None if reading is None else reading.text.replace(" ", "")


@pytest.mark.parametrize(("rows", "sure", "verdict"), [(4, 0.4, NOT_A_DIGIT), (4, 0.6, 1), (1, 0.4, 1)])
def test_specks_that_touch_are_no_digit(rows: int, sure: float, verdict: int) -> None:
    """All of a page full of them is read as a digit, though as an unlikely one."""
    raster = boxes(rows, 2)
    one = simple_recognizer([Sample("a", 1, np.full((8, 8), 16, np.uint8))], [], n_neighbors=1).recognize(raster)
    recognizer: Recognizer = Saying("?" * 2 * rows, 0.99, replace(one, confidence=sure))  # type: ignore[assignment]
    assert read_number(recognizer, raster).single.verdict == verdict


def test_of_a_few_boxes_all_must_read_as_digits() -> None:
    assert read("273") == "273"
    assert read("2?3") is None
    assert read("27?") is None
    assert read("273", sure=0.8) is None


@pytest.mark.parametrize("marks", ["11", "17", "07"])
def test_two_boxes_of_which_neither_is_rich_are_parts_of_a_letter(marks: str) -> None:
    assert read(marks) is None
    assert read(marks + "1") == marks + "1"


def test_of_a_page_three_boxes_in_five_are_enough() -> None:
    assert read("12?45?78?0", rows=2) == "12?45\n?78?0"
    assert read("1?3?5?78?0", rows=2) == "1?3?5\n?78?0"
    assert read("1?3?5?7??0", rows=2) is None
    assert read("?" * 10, rows=2) is None


def test_where_there_is_no_other_reading_a_third_is_enough() -> None:
    assert read("1?3?????70", rows=2, is_tiny=True) == "1?3??\n???70"
    assert read("1?3?????7?", rows=2, is_tiny=True) is None
    assert read("2?3", is_tiny=True) is None


def test_a_gap_of_more_than_a_digit_parts_two_numbers_of_a_line() -> None:
    def told(gap: float) -> str:
        places = [(0, 2.0), (0, 7.0 + gap), (1, 2.0)]
        digits: Any = [SimpleNamespace(line=line, box=(left, 0.0, 5.0, 10.0), mark="7") for line, left in places]
        return text_of(digits, cast(Any, SimpleNamespace(height=10.0)))

    assert (told(13.0), told(13.5)) == ("77\n7", "7 7\n7")


def test_in_a_grid_wide_digits_are_parted_as_narrow_ones_are() -> None:
    def told(widths: list[float], step: float) -> str:
        digits: Any = [
            SimpleNamespace(line=0, box=(step * place - width / 2, 0.0, width, 10.0), mark="7")
            for place, width in enumerate(widths)
        ]
        return text_of(digits, cast(Any, SimpleNamespace(height=10.0)))

    widths = [5.0, 4.0, 9.0, 9.0, 5.0, 4.0, 5.0, 5.0, 5.0, 5.0]
    assert told(widths, 20.0) == " ".join("7" * 10)
    assert told(widths, 17.0) == "7" * 10
    assert told(widths[:6], 20.0) == "7 7 777 7"
