"""Pictures of our own strokes, on paper of many kinds: the tracing is the strokes that were drawn."""

from __future__ import annotations

from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from digitpad.core.imaging.binarize import ink_amount, otsu_level
from digitpad.core.imaging.connected_components import writing
from digitpad.core.imaging.image_to_ink import PictureSteps, inks_of, trace
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.samples import Raster
from tests.core.drawn import STROKES, distance, drawn, on_paper, placed

SIDE, HEIGHT, PEN = 240, 120, 7.0


def strokes_found(grey: np.ndarray) -> list[np.ndarray]:
    return [stroke.xy for stroke in trace(Raster(grey)).ink.strokes]


def astray(grey: np.ndarray, wanted: list[np.ndarray], height: float) -> float:
    """How far the tracing strays, in heights of the drawing."""
    return distance(strokes_found(grey), wanted) / height


def test_ink_and_paper_are_parted_between_them_not_halfway() -> None:
    grey = np.float32([200] * 80 + [150] * 19 + [0])
    assert 150 < otsu_level(grey) < 200


def test_what_goes_from_side_to_side_is_a_rule_only_where_it_is_thin() -> None:
    cross, rule = np.zeros((60, 60), np.bool_), np.zeros((60, 60), np.bool_)
    rule[50:52] = cross[28:33] = cross[4:56, 28:33] = True
    stroke = np.zeros((60, 60), np.bool_)
    stroke[4:25, 8:12] = True
    assert np.array_equal(writing(cross | stroke), cross | stroke)
    assert np.array_equal(writing(rule | stroke), stroke)


@pytest.mark.parametrize("name", STROKES)
@pytest.mark.parametrize(("side", "height", "pen"), [(28, 20, 2.5), (100, 70, 5), (600, 200, 10), (1200, 900, 40)])
def test_strokes_are_found_where_they_were_drawn(name: str, side: int, height: float, pen: float) -> None:
    wanted = placed(name, side, height, 0.12, 0.12)
    assert astray(on_paper(drawn(wanted, (side, side), pen)), wanted, height) < (0.14 if side < 50 else 0.08)


def test_lines_go_on_across_a_crossing() -> None:
    picture = trace(Raster(on_paper(drawn(placed("plus", 200, 100), (200, 200), 6))))
    assert len(picture.ink.strokes) == 2
    for stroke in picture.ink.strokes:
        assert np.ptp(stroke.xy, axis=0).max() > 90
        assert np.ptp(stroke.xy, axis=0).min() < 3


def papers() -> dict[str, np.ndarray]:
    y, x = np.mgrid[:SIDE, :SIDE] / SIDE
    rng = np.random.default_rng(4)
    return {
        "light from the right": 120 + 130 * x,
        "light from a corner": 230 - 120 * (x + y) / 2,
        "dark corners": 235 - 300 * ((x - 0.5) ** 2 + (y - 0.5) ** 2),
        "grain": 225 + rng.normal(0, 12, (SIDE, SIDE)),
        "grey": np.full((SIDE, SIDE), 90.0),
    }


@pytest.mark.parametrize("name", ["two", "four, crossing", "six"])
@pytest.mark.parametrize("paper", papers())
def test_paper_and_light_do_not_matter(name: str, paper: str) -> None:
    wanted = placed(name, SIDE, HEIGHT)
    picture = on_paper(drawn(wanted, (SIDE, SIDE), PEN), papers()[paper], 30)
    assert astray(picture, wanted, HEIGHT) < 0.08


def test_uneven_light_is_taken_out_of_a_strip_of_three_rows() -> None:
    strip = np.tile(np.linspace(120, 250, 80, dtype=np.float32), (3, 1))
    strip[1, 20] -= 60
    amount = ink_amount(strip)
    assert amount[1, 20] == pytest.approx(60, abs=6)
    amount[1, 20] = 0
    assert amount.max() < 12


def framed(ink: np.ndarray, inset: int) -> np.ndarray:
    result = ink.copy()
    end = SIDE - inset
    for edge in (inset, end - 4):
        result[edge : edge + 4, inset:end] = 1
        result[inset:end, edge : edge + 4] = 1
    return result


def with_rules(ink: np.ndarray) -> np.ndarray:
    result = ink.copy()
    result[[20, 21, 215, 216]] = 1
    return result


def with_margin(ink: np.ndarray) -> np.ndarray:
    result = ink.copy()
    result[:, [215, 216]] = 1
    return result


def with_specks(ink: np.ndarray) -> np.ndarray:
    result = ink.copy()
    for y, x in np.random.default_rng(1).integers(0, SIDE - 3, (25, 2)):
        result[y : y + 3, x : x + 3] = 1
    return result


DIRT = {
    "frame": lambda ink: framed(ink, 6),
    "frame at the rim": lambda ink: framed(ink, 0),
    "ruled lines": with_rules,
    "margin": with_margin,
    "specks": with_specks,
}


@pytest.mark.parametrize("name", ["two", "four, crossing", "zero"])
@pytest.mark.parametrize("dirt", DIRT)
def test_frames_rules_and_specks_are_no_writing(name: str, dirt: str) -> None:
    wanted = placed(name, SIDE, HEIGHT)
    assert astray(on_paper(DIRT[dirt](drawn(wanted, (SIDE, SIDE), PEN))), wanted, HEIGHT) < 0.08


def test_a_frame_alone_is_read_as_it_is() -> None:
    assert strokes_found(on_paper(framed(np.zeros((SIDE, SIDE)), 6)))


names = st.sampled_from(sorted(STROKES))


@settings(max_examples=15, deadline=None)
@given(names, st.integers(60, 200), st.floats(3, 8))
def test_polarity_changes_nothing(name: str, height: int, pen: float) -> None:
    grey = on_paper(drawn(placed(name, SIDE, height), (SIDE, SIDE), pen))
    assert distance(strokes_found(grey), strokes_found(255 - grey)) < 0.05 * height


@settings(max_examples=15, deadline=None)
@given(names, st.integers(0, 60), st.integers(0, 60))
def test_more_paper_around_changes_nothing(name: str, left: int, top: int) -> None:
    grey = on_paper(drawn(placed(name, 120, 90, 0.15, 0.1), (120, 120), 5))
    padded = np.pad(grey, ((top, 30), (left, 10)), constant_values=235)
    moved = [stroke - (left, top) for stroke in strokes_found(padded)]
    assert distance(strokes_found(grey), moved) < 0.07 * 90


@settings(max_examples=10, deadline=None)
@given(names, st.integers(2, 5))
def test_a_picture_enlarged_is_traced_alike(name: str, factor: int) -> None:
    grey = on_paper(drawn(placed(name, 80, 60), (80, 80), 4))
    larger = np.kron(grey, np.ones((factor, factor), np.uint8))
    back = [(stroke + 0.5) / factor - 0.5 for stroke in strokes_found(larger)]
    assert distance(strokes_found(grey), back) < 0.06 * 60


@settings(max_examples=60, deadline=None)
@given(hnp.arrays(np.uint8, hnp.array_shapes(min_dims=2, max_dims=2, max_side=40)))
def test_any_picture_has_an_end(grey: np.ndarray) -> None:
    picture = trace(Raster(grey))
    assert picture.ink.is_empty == (picture.lines is None)
    check_within(picture, grey)
    if not picture.ink.is_empty:
        steps = preprocess(Raster(grey))
        assert steps.gradients is not None
        assert np.isfinite(steps.gradients).all()


def check_within(picture: PictureSteps, grey: np.ndarray) -> None:
    left, top, right, bottom = picture.ink.bounds
    slack = 2 + 0.05 * max(grey.shape)
    assert left >= -slack
    assert top >= -slack
    assert right <= grey.shape[1] + slack
    assert bottom <= grey.shape[0] + slack


noise = np.random.default_rng(2)
ODD: dict[str, np.ndarray] = {
    "white": np.full((50, 60), 255, np.uint8),
    "black": np.zeros((300, 20), np.uint8),
    "one pixel": np.zeros((1, 1), np.uint8),
    "a dot": np.pad(np.full((1, 1), 255, np.uint8), 20),
    "a row": noise.integers(0, 256, (1, 500), dtype=np.uint8),
    "a long column": noise.integers(0, 256, (20_000, 1), dtype=np.uint8),
    "noise": noise.integers(0, 256, (64, 64), dtype=np.uint8),
    "large noise": noise.integers(0, 256, (2000, 3000), dtype=np.uint8),
    "checkerboard": (np.indices((64, 64)).sum(axis=0) % 2 * 255).astype(np.uint8),
    "coarse checkerboard": (np.indices((160, 160)) // 8).sum(axis=0).astype(np.uint8) % 2 * 255,
    "stripes": np.tile((np.arange(160) // 2 % 2 * 255).astype(np.uint8), (160, 1)),
    "two halves": np.repeat(np.array([[0], [255]], np.uint8), 40, axis=0).repeat(30, axis=1),
}


@pytest.mark.parametrize("name", ODD)
def test_the_cost_of_odd_pictures_is_bounded(name: str) -> None:
    start = process_time()
    picture = trace(Raster(ODD[name]))
    assert process_time() - start < 2.0  # far above the usual: it shows a cost that grows without bound
    assert picture.ink.n_points < 20_000
    check_within(picture, ODD[name])


@pytest.mark.parametrize("name", ["white", "black", "one pixel"])
def test_where_nothing_is_written_the_ink_is_empty(name: str) -> None:
    assert trace(Raster(ODD[name])).ink.is_empty


def test_each_step_can_be_looked_at() -> None:
    steps = preprocess(Raster(on_paper(drawn(placed("two", 100, 70), (100, 100), 5))))
    named = {stage.name: stage for stage in steps.stages}
    assert list(named)[:4] == ["given", "ink", "lines", "thinned"]
    assert {"normalised", "picture", "directions", "boxed", "gradients"} <= set(named)
    for stage in steps.stages:
        assert str(stage.title)
        assert str(stage.caption)
        assert (stage.ink is None) != (stage.image is None)
        if stage.image is not None:
            assert 0 <= stage.image.min() <= stage.image.max() <= stage.vmax


def small_pictures() -> list[np.ndarray]:
    """Strokes light on dark and dark on light, with specks, between bars; noise of several sizes; nothing."""
    rng = np.random.default_rng(8)
    found = [on_paper(drawn(placed(name, 28, 19, 0.15, 0.15), (28, 28), pen)) for name in STROKES for pen in (1.5, 3)]
    found += [255 - grey for grey in found[::2]]
    specked = [grey.copy() for grey in found[::3]]
    for grey in specked:
        grey[tuple(rng.integers(0, 28, (2, 3)))] = 128
    barred = on_paper(drawn(placed("two", 60, 30, 0.2, 0.2), (60, 60), 3))
    barred[:9] = barred[-9:] = 0
    noise = [rng.integers(0, 256, shape).astype(np.uint8) for shape in ((1, 1), (3, 40), (16, 16), (30, 70))]
    return [*found, *specked, barred, *noise, np.full((28, 28), 200, np.uint8)]


def test_many_pictures_at_once_give_the_ink_of_each() -> None:
    rasters = [Raster(grey) for grey in small_pictures()]
    assert inks_of(rasters) == [trace(raster).ink for raster in rasters]
    assert inks_of([]) == []
