"""The preprocessor gives the same answer for the same drawing, however it was drawn, and an answer for every ink."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of, preprocess
from digitpad.core.preprocessing.resample_ink import UNIT, clean_strokes

SEVEN = [[(0.0, 0.0), (60.0, 0.0), (20.0, 100.0)], [(10.0, 50.0), (55.0, 48.0)]]


def ink(*strokes: list[tuple[float, float]]) -> Ink:
    return Ink(tuple(Stroke(stroke) for stroke in strokes))


def dense(stroke: list[tuple[float, float]], n: int) -> list[tuple[float, float]]:
    points = np.array(stroke)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    at = np.union1d(np.linspace(0, along[-1], n), along)
    return list(zip(np.interp(at, along, points[:, 0]), np.interp(at, along, points[:, 1]), strict=True))


def difference(first: Ink, second: Ink) -> float:
    """The largest difference of two drawings' direction maps, whose values reach about 1.5."""
    return float(np.abs(preprocess(first).directions - preprocess(second).directions).max())


def test_a_drawing_becomes_8x8_counts_and_direction_maps() -> None:
    steps = preprocess(ink(*SEVEN))
    assert steps.picture.shape == (8, 8)
    assert steps.picture.dtype == np.uint8
    assert steps.picture.max() <= 16
    assert steps.picture.sum() > 100
    assert steps.directions.shape == (4, 8, 8)
    assert [stage.name for stage in steps.stages] == [
        "drawing", "cleaned", "upright", "normalised", "bitmap", "picture", "directions"
    ]  # fmt: skip


def test_an_empty_drawing_is_no_drawing() -> None:
    with pytest.raises(ValueError, match="empty"):
        preprocess(Ink())


@settings(max_examples=60, deadline=None)
@given(
    scale=st.floats(1e-3, 1e4),
    x=st.floats(-1e4, 1e4),
    y=st.floats(-1e4, 1e4),
)
def test_size_and_place_do_not_matter(scale: float, x: float, y: float) -> None:
    moved = ink(*[[(px * scale + x * scale, py * scale + y * scale) for px, py in stroke] for stroke in SEVEN])
    assert np.array_equal(picture_of(moved), picture_of(ink(*SEVEN)))
    assert difference(moved, ink(*SEVEN)) < 1e-3


def test_a_cleaned_drawing_fills_a_square_at_the_origin() -> None:
    points = np.concatenate(clean_strokes(ink([(3000.0, 500.0), (3000.0, 700.0), (3060.0, 700.0)])))
    assert points.min(axis=0) == pytest.approx(0.0, abs=1e-6)
    assert points.max(axis=0) == pytest.approx([0.3 * UNIT, UNIT])


@settings(max_examples=40, deadline=None)
@given(n=st.integers(5, 3000))
def test_the_rate_of_points_matters_little(n: int) -> None:
    assert difference(ink(*[dense(stroke, n) for stroke in SEVEN]), ink(*SEVEN)) < 0.05


def test_pressure_and_time_do_not_matter() -> None:
    pressed = Ink(tuple(Stroke([(x, y, i * 8.0, 0.1 + i * 0.2) for i, (x, y) in enumerate(s)]) for s in SEVEN))
    assert np.array_equal(picture_of(pressed), picture_of(ink(*SEVEN)))


def test_order_and_sense_of_the_strokes_do_not_matter() -> None:
    turned = ink(*[list(reversed(stroke)) for stroke in reversed(SEVEN)])
    assert np.array_equal(picture_of(turned), picture_of(ink(*SEVEN)))
    assert difference(turned, ink(*SEVEN)) < 1e-4


def test_the_canvas_resolution_matters_little() -> None:
    coarse = ink(*[[(round(x), round(y)) for x, y in dense(stroke, 200)] for stroke in SEVEN])
    assert difference(coarse, ink(*SEVEN)) < 0.15


ROUND = [(math.cos(t / 7) * (20 + t % 13), math.sin(t / 5) * 30) for t in range(400)]


@pytest.mark.parametrize(
    "drawing",
    [
        ink([(5.0, 5.0)]),
        ink([(5.0, 5.0)] * 50),
        ink([(0.0, 0.0), (100.0, 0.0)]),
        ink([(0.0, 0.0), (0.0, 100.0)]),
        ink([(0.0, 0.0), (1e-300, 0.0)]),
        ink([(0.0, 0.0), (50.0, 50.0), (100.0, 100.0), (25.0, 25.0)]),
        ink(*[[(x + i, y) for x, y in ROUND] for i in range(10)]),
        ink([(1e308, -1e308), (-1e308, 1e308)]),
        ink([(1e9 + i % 2, 1e9 + i) for i in range(5)]),
        ink([(math.cos(i), math.sin(i * 1.7)) for i in range(100_000)]),
        ink(*[[(i % 100, i // 100)] for i in range(20_000)]),
    ],
)
def test_every_ink_gets_an_answer(drawing: Ink) -> None:
    steps = preprocess(drawing)
    assert steps.picture.max() > 0
    assert np.isfinite(steps.directions).all()
