"""A form is known by its marks alone, however it lies, and what is written on it comes back with its label."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.core.form.layout import BESIDE, CELLS, CORNERS, HEIGHT, WIDTH
from digitpad.core.form.marks import find_marks, form_map, mapped
from digitpad.core.form.reading import name_field, read_form
from digitpad.core.samples import Raster
from digitpad.storage.formats.pictures.form import shows_form

from .drawn_form import MARGIN, SCALE, form_page, seen

FILLED = {place: CELLS[place].label for place in range(0, 200, 3)}
PAGE = np.array([[0, 0], [WIDTH + 2 * MARGIN, 0], [WIDTH + 2 * MARGIN, HEIGHT + 2 * MARGIN], [0, HEIGHT + 2 * MARGIN]])


@pytest.fixture(scope="module")
def page() -> Image.Image:
    return form_page(FILLED)


def test_every_row_asks_for_each_digit_once_and_every_column_for_each_as_often() -> None:
    labels = np.array([cell.label for cell in CELLS]).reshape(20, 10)
    assert all(sorted(row) == list(range(10)) for row in labels.tolist())
    assert all(set(Counter(column).values()) == {2} for column in labels.T.tolist())


@pytest.mark.parametrize("turn", [11, 180], ids=lambda turn: f"{turn} degrees")
def test_what_is_written_comes_back_with_the_label_that_was_asked_for(page: Image.Image, turn: float) -> None:
    angle = np.deg2rad(turn)
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = (PAGE - PAGE.mean(axis=0)) * 5 @ rotation.T + 900
    corners[1] += (-90, 40)  # seen from the side
    grey = (seen(page, corners, (1800, 1800)) * np.linspace(1, 0.55, 1800)).astype(np.uint8)
    form = form_map(find_marks(grey))
    assert form is not None
    found = read_form(grey, form)
    assert [digit.label for digit in found] == list(FILLED.values())
    heights = [digit.drawing.grey.shape[0] for digit in found]
    assert min(heights) > 50
    assert max(heights) < 100
    assert all(digit.drawing.grey.max() > 240 > 80 > digit.drawing.grey.min() for digit in found)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.floats(-0.12, 0.12), min_size=8, max_size=8),
    st.floats(0, 2 * np.pi),
    st.permutations(range(5)),
    st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 2000)), max_size=2),
)
@example([0.0] * 8, 0.0, [0, 1, 2, 3, 4], [(0.0, 0.0), (0.0, 3.6e-15)])  # two specks that are one
def test_marks_in_any_order_and_among_others_tell_where_the_form_is(
    bends: list[float], angle: float, order: list[int], others: list[tuple[float, float]]
) -> None:
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = (np.array(CORNERS) - (90, 124)) * (4 + 4 * np.array(bends).reshape(4, 2)) @ rotation.T + 1000
    whole = form_map_of(corners)
    marks = np.concatenate([corners, mapped(whole, np.array([BESIDE]))])[order]
    found = form_map(np.concatenate([marks, np.array(others).reshape(-1, 2)]))
    assert found is not None
    spots = np.array([[5.0, 17.0], [170.0, 230.0], [90.0, 124.0]])
    assert np.abs(mapped(found, spots) - mapped(whole, spots)).max() < 15 or others


def form_map_of(corners: np.ndarray) -> np.ndarray:
    """By direct linear transformation, apart from the code's own way."""
    rows = []
    for (x, y), (u, v) in zip(CORNERS, corners.tolist(), strict=True):
        rows += [[-x, -y, -1, 0, 0, 0, u * x, u * y, u], [0, 0, 0, -x, -y, -1, v * x, v * y, v]]
    return np.asarray(np.linalg.svd(np.array(rows, float))[2][-1].reshape(3, 3))


def test_a_mirrored_form_and_one_with_a_hidden_mark_are_none(page: Image.Image) -> None:
    grey = seen(page, PAGE * 6.0, (1300, 1700))
    assert form_map(find_marks(grey)) is not None
    assert form_map(find_marks(np.ascontiguousarray(grey[:, ::-1]))) is None
    hidden = grey.copy()
    hidden[1480:, 1000:] = 240
    assert form_map(find_marks(hidden)) is None
    assert len(find_marks(hidden)) == 4
    assert shows_form(Raster(hidden))  # to be photographed again, and no sheet of drawings
    hidden[1480:, :300] = 240
    assert not shows_form(Raster(hidden))


def test_paper_that_is_not_flat_costs_no_box(page: Image.Image) -> None:
    """Rows shifted by up to a millimetre: frames are sought around their places."""
    grey = np.asarray(page)
    wave = np.round(1.0 * SCALE * np.sin(np.pi * np.linspace(-0.06, 1.06, len(grey)))).astype(int).clip(0)
    rows = np.arange(len(grey))[:, None]
    bent = grey[rows, (np.arange(grey.shape[1])[None] - wave[:, None]).clip(0)]
    form = form_map(find_marks(bent))
    assert form is not None
    found = read_form(bent, form)
    assert [digit.label for digit in found] == list(FILLED.values())
    assert all(digit.drawing.grey.shape[1] < 100 for digit in found)


def test_the_name_is_cut_out_straight(page: Image.Image) -> None:
    written = page.copy()
    written.paste(0, (round((MARGIN + 60) * SCALE), round((MARGIN + 3) * SCALE), round((MARGIN + 90) * SCALE), 160))
    grey = seen(written, PAGE * 6.0 + (30, 20), (1400, 1800))
    form = form_map(find_marks(grey))
    assert form is not None
    dark = np.flatnonzero((name_field(grey, form).grey < 100).mean(axis=0) > 0.2) / 6
    assert abs(dark.min() - 18) < 1
    assert abs(dark.max() - 48) < 1
