"""What is ink on a picture: colours, bars, thick and tight writing, dim paper."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.imaging.colour import GreyMixture, grey_mixture, to_grey
from digitpad.core.imaging.image_to_ink import trace
from digitpad.core.imaging.inner_picture import within_bars
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.samples import Raster
from tests.core.drawn import STROKES, distance, drawn, on_paper, placed

SIDE, HEIGHT, PEN = 120, 80, 6.0
names = st.sampled_from(sorted(STROKES))
colours = st.tuples(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))


def found(grey: np.ndarray) -> list[np.ndarray]:
    return [stroke.xy for stroke in trace(Raster(grey)).ink.strokes]


def coloured(ink: np.ndarray, paper: tuple[int, ...], pen: tuple[int, ...]) -> np.ndarray:
    mixed = np.array(paper) * (1 - ink[..., None]) + np.array(pen) * ink[..., None]
    return np.asarray(np.rint(mixed), dtype=np.uint8)


def two() -> tuple[list[np.ndarray], np.ndarray]:
    wanted = placed("two", SIDE, HEIGHT)
    return wanted, drawn(wanted, (SIDE, SIDE), PEN)


@settings(max_examples=40, deadline=None)
@given(names, colours, colours)
def test_any_two_colours_that_differ_are_ink_on_paper(name: str, paper: tuple[int, ...], pen: tuple[int, ...]) -> None:
    apart = np.abs(np.subtract(paper, pen)).max()
    if apart < 60:
        return
    wanted = placed(name, SIDE, HEIGHT)
    grey = to_grey(coloured(drawn(wanted, (SIDE, SIDE), PEN), paper, pen))
    assert distance(found(grey), wanted) < 0.1 * HEIGHT


@pytest.mark.parametrize("pen", [(255, 255, 255), (0, 0, 0), (200, 30, 30), (250, 240, 90)])
def test_ink_on_nothing_is_seen_whatever_its_colour(pen: tuple[int, int, int]) -> None:
    wanted, ink = two()
    pixels = np.dstack([np.broadcast_to(pen, (SIDE, SIDE, 3)), np.rint(ink * 255)]).astype(np.uint8)
    assert distance(found(to_grey(pixels)), wanted) < 0.1 * HEIGHT


def test_brightness_is_taken_where_it_tells() -> None:
    _, ink = two()
    assert grey_mixture(coloured(ink, (235, 235, 225), (20, 30, 120))).is_usual
    opaque = np.dstack([coloured(ink, (255, 255, 255), (0, 0, 0)), np.full((SIDE, SIDE), 255, np.uint8)])
    assert grey_mixture(opaque) == GreyMixture()
    assert grey_mixture(np.zeros((5, 5, 3), np.uint8)).is_usual


@pytest.mark.parametrize(("left", "top"), [(300, 0), (0, 200), (150, 60), (7, 0)])
@pytest.mark.parametrize("bar", [0, 90])
def test_bars_around_a_picture_are_no_ink(left: int, top: int, bar: int) -> None:
    wanted, ink = two()
    barred = np.pad(on_paper(ink), ((top, top), (left, left)), constant_values=bar)
    moved = [stroke + np.array([left, top]) for stroke in wanted]
    assert distance(found(barred), moved) < 0.12 * HEIGHT


@pytest.mark.parametrize(("left", "top"), [(300, 0), (0, 200)])
def test_between_bars_the_whole_sheet_is_left(left: int, top: int) -> None:
    barred = np.pad(on_paper(two()[1]), ((top, top), (left, left))).astype(np.float32)
    assert within_bars(barred) == (top, top + SIDE, left, left + SIDE)


@pytest.mark.parametrize("edge", range(5))
@pytest.mark.parametrize("all_around", [False, True])
def test_bars_whose_edge_is_mixed_when_the_picture_is_shrunk(edge: int, all_around: bool) -> None:
    wanted, ink = two()
    left, top = 600 + edge, (300 + edge) * all_around
    barred = np.pad(np.kron(on_paper(ink), np.ones((5, 5), np.uint8)), ((top, top), (left, left)))
    moved = [5 * stroke + np.array([left, top]) for stroke in wanted]
    assert distance(found(barred), moved) < 0.12 * 5 * HEIGHT


def test_a_picture_without_bars_is_whole() -> None:
    _, ink = two()
    for grey in (on_paper(ink), on_paper(ink)[20:100, 30:110], 255 - on_paper(ink)):
        assert within_bars(grey.astype(np.float32)) == (0, grey.shape[0], 0, grey.shape[1])


@pytest.mark.parametrize("top", range(2, 9))
@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("inverted", [False, True])
def test_paper_up_to_a_long_stroke_is_no_bar(top: int, turns: int, inverted: bool) -> None:
    seven = np.full((28, 28), 235, np.uint8)
    seven[top, 9:19] = seven[top:24, 18] = 20
    grey = np.rot90(255 - seven if inverted else seven, turns)
    assert within_bars(grey.astype(np.float32)) == (0, 28, 0, 28)


@pytest.mark.parametrize("width", range(4, 14))
@pytest.mark.parametrize("inverted", [False, True])
def test_an_upright_1_stretched_to_a_slab_is_one_stroke(width: int, inverted: bool) -> None:
    grey = np.full((16, 16), 255, np.uint8)
    left = (16 - width) // 2
    grey[:, left : left + width] = 0
    (stroke,) = found(255 - grey if inverted else grey)
    assert np.ptp(stroke[:, 1]) > 1.5 * np.ptp(stroke[:, 0])


@pytest.mark.parametrize("pen", [2, 3])
def test_a_thin_1_cut_out_tightly_keeps_its_stem(pen: int) -> None:
    grey = np.full((100, 40), 235, np.uint8)
    grey[:, 24 : 24 + pen] = 30
    for i in range(20):  # a flag that does not touch the stem
        grey[22 - i : 24 - i, 2 + i : 4 + i] = 30
    assert max(np.ptp(xy[:, 1]) for xy in found(grey)) > 85


def test_ruled_lines_beside_writing_are_no_ink_still() -> None:
    wanted, ink = two()
    ink[[5, 6, 110, 111]] = 1
    ink[:, [4, 5]] = 1
    assert distance(found(on_paper(ink)), wanted) < 0.1 * HEIGHT


@settings(max_examples=30, deadline=None)
@given(names, st.integers(30, 255), st.integers(0, 255))
def test_paper_may_be_of_any_grey(name: str, paper: int, pen: int) -> None:
    if abs(paper - pen) < 30:
        return
    wanted = placed(name, SIDE, HEIGHT)
    assert distance(found(on_paper(drawn(wanted, (SIDE, SIDE), PEN), float(paper), float(pen))), wanted) < 0.1 * HEIGHT


def test_blank_is_what_has_no_ink() -> None:
    assert is_blank(Ink())
    assert is_blank(Raster(np.full((30, 30), 200, np.uint8)))
    assert not is_blank(Raster(on_paper(two()[1])))
    assert not is_blank(Ink.from_drawing([[[1], [1]]]))
