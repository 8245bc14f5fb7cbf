"""Digits on a picture of paper are found, in lines, whatever the paper and the light."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.segmentation.pages import page_layout
from digitpad.core.segmentation.pages.page_layout import lay_out


def paper(
    rows: int = 4, columns: int = 6, *, ruled: bool = False, shade: bool = False, tilt: float = 0.0, gutter: int = 0
) -> NDArray[np.uint8]:
    """Rings of 30 by 44 pixels, 90 apart, on a page that is turned by `tilt` (dy a dx); a `gutter` in the middle."""
    y, x = np.mgrid[0 : rows * 90 + 400, 0 : columns * 90 + 200 + gutter].astype(float)
    grey = np.full(y.shape, 240.0)
    if ruled:
        grey[np.abs((y - tilt * x) % 45) < 2] = 200
    for row in range(rows):
        for column in range(columns):
            across = 100 + 90 * column + gutter * (column >= columns // 2)
            center = across, 200 + 90 * row + tilt * across
            ring = np.hypot((x - center[0]) / 15, (y - center[1]) / 22)
            grey[np.abs(ring - 1) < 0.16] = 40
    if shade:
        grey *= np.linspace(1, 0.55, grey.shape[1])
    return np.clip(grey + np.random.default_rng(0).normal(0, 3, grey.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("shade", [False, True])
@pytest.mark.parametrize("tilt", [0.0, 0.12, -0.25])
def test_digits_are_found_line_by_line(ruled: bool, shade: bool, tilt: float) -> None:
    layout = lay_out(paper(ruled=ruled, shade=shade, tilt=tilt))
    assert [digit.line for digit in layout.digits] == [line for line in range(4) for _ in range(6)]
    for place, digit in enumerate(layout.digits):
        left, top, right, bottom = digit.box
        x = 100 + 90 * (place % 6)
        y = 200 + 90 * (place // 6) + tilt * x
        assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((x, y), abs=4)
        assert 28 <= right - left <= 44
        assert 42 <= bottom - top <= 58


def test_light_ink_on_dark_paper_is_found_too() -> None:
    assert len(lay_out(255 - paper()).digits) == 24


@pytest.mark.parametrize("level", [0, 128, 255])
def test_blank_paper_holds_nothing(level: int) -> None:
    assert lay_out(np.full((200, 300), level, np.uint8)).digits == ()


def test_a_large_photo_is_found_in_its_own_pixels() -> None:
    small, large = lay_out(paper()), lay_out(np.kron(paper(), np.ones((4, 4), np.uint8)))
    assert len(large.digits) == 24
    for a, b in zip(small.digits, large.digits, strict=True):
        assert b.box == pytest.approx([4 * value for value in a.box], abs=16)


def test_dots_and_dust_are_no_digits() -> None:
    grey = paper(2, 3)
    grey[20:24, 20:24] = 0
    assert len(lay_out(grey).digits) == 6


def test_what_comes_in_at_the_rim_is_no_digit() -> None:
    """A thumb or the table's edge: higher than digits, but no line across the page."""
    grey = paper(2, 3)
    grey[200:350, :30] = 40
    grey[-40:, 200:330] = 40
    assert len(lay_out(grey).digits) == 6
    grey[:, :30] = grey[-40:] = 240
    grey[300:345, :30] = 40
    assert len(lay_out(grey).digits) == 7  # as high as they are: one that is cut off


def test_a_hat_apart_from_its_digit_belongs_to_it() -> None:
    grey = paper(2, 3)
    grey[166:172, 85:120] = 40
    assert len(lay_out(grey).digits) == 6


@pytest.mark.parametrize("tilt", [0.0, 0.12, -0.25])
def test_two_columns_are_read_one_after_the_other(tilt: float) -> None:
    layout = lay_out(paper(gutter=160, tilt=tilt))
    assert [digit.line for digit in layout.digits] == [line for line in range(8) for _ in range(3)]
    middles = [(digit.box[0] + digit.box[2]) / 2 for digit in layout.digits]
    assert max(middles[:12]) < 330 < min(middles[12:])


@pytest.mark.parametrize(("columns", "gutter"), [(6, 40), (2, 300), (6, 160)])
def test_neither_a_table_nor_one_line_is_columns(columns: int, gutter: int) -> None:
    rows = 1 if (columns, gutter) == (6, 160) else 4
    assert [digit.line for digit in lay_out(paper(rows, columns, gutter=gutter)).digits] == [
        line for line in range(rows) for _ in range(columns)
    ]


def test_of_more_boxes_than_are_read_the_first_are_taken_as_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_layout, "MOST_BOXES", 4)
    layout = lay_out(paper(2, 3))
    assert layout.is_cut
    assert [digit.line for digit in layout.digits] == [0, 0, 0, 1]


@pytest.mark.parametrize("side", [450, 900, 1300])
def test_a_drawing_of_a_wide_stroke_is_one_not_the_pieces_of_its_edge(side: int) -> None:
    """As a picture of 28 pixels looks that was enlarged."""
    image = Image.new("L", (28, 28), 255)
    ImageDraw.Draw(image).line([(7, 7), (20, 7), (12, 24)], fill=0, width=4, joint="curve")
    (digit,) = lay_out(np.asarray(image.resize((side, side), Image.Resampling.BICUBIC))).digits
    assert digit.box[3] - digit.box[1] > 0.5 * side
