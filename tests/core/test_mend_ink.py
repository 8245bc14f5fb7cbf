"""Broken strokes are joined, stray marks go, and what a digit is made of stays."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.mend_ink import is_dot, join_broken, mend, without_stray_marks
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.resample_ink import clean

Strokes = list[np.ndarray]

turn = np.linspace(0, 2 * np.pi, 41)
DRAWINGS: dict[str, Strokes] = {
    "zero": [np.column_stack([30 + 30 * np.cos(turn), 50 + 50 * np.sin(turn)])],
    "one": [np.linspace((0, 0), (5, 100), 30)],
    "three": [
        np.concatenate(
            [
                np.column_stack([20 + 30 * np.sin(a), 25 - 25 * np.cos(a)])
                for a in (np.linspace(-0.8, 3.1, 25), np.linspace(0.1, 3.9, 25) + 0)
            ]
        )
        + np.repeat([[0, 0], [0, 50]], 25, axis=0)
    ],
    "four": [
        np.concatenate([np.linspace((30, 0), (0, 60), 20), np.linspace((2, 60), (60, 60), 20)]),
        np.linspace((45, 30), (45, 100), 20),
    ],
    "five with a hat": [
        np.concatenate(
            [np.linspace(*ends, 15) for ends in (((10, 0), (5, 45)), ((7, 46), (50, 70)), ((50, 72), (0, 100)))]
        ),
        np.linspace((10, 0), (55, 2), 15),
    ],
    "seven with a bar": [
        np.concatenate([np.linspace((0, 0), (60, 0), 20), np.linspace((59, 2), (20, 100), 30)]),
        np.linspace((20, 50), (60, 50), 10),
    ],
}  # fmt: skip

names = st.sampled_from(sorted(DRAWINGS))
places = st.tuples(st.booleans(), st.floats(0.3, 2.0), st.floats(-0.1, 1.1))


def extent(strokes: Strokes) -> tuple[np.ndarray, np.ndarray, float]:
    xy = np.concatenate(strokes)
    low, high = xy.min(axis=0), xy.max(axis=0)
    return low, high, float((high - low).max())


def cut(strokes: Strokes, at: float, lost: int) -> Strokes:
    """Every stroke in two, `lost` points missing between."""
    parts = []
    for xy in strokes:
        first = round(at * (len(xy) - lost))
        parts += [xy[:first], xy[first + lost :]]
    return parts


def same(first: Strokes, second: Strokes) -> bool:
    """Whether both are the same lines, in any order and sense."""

    def key(strokes: Strokes) -> list[list[tuple[float, ...]]]:
        return sorted(min(xy.tolist(), xy[::-1].tolist()) for xy in strokes)

    return key(first) == key(second)


def ink(strokes: Strokes) -> Ink:
    return Ink(tuple(Stroke(xy) for xy in strokes))


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_whole_drawing_stays_as_it_is(name: str) -> None:
    strokes = DRAWINGS[name]
    assert same(join_broken(strokes), strokes)
    assert same(without_stray_marks(strokes), strokes)


@settings(max_examples=80, deadline=None)
@given(names, st.floats(0.3, 0.7), st.integers(0, 2))
def test_broken_strokes_are_joined(name: str, at: float, lost: int) -> None:
    strokes = DRAWINGS[name]
    joined = join_broken(cut(strokes, at, lost))
    assert len(joined) == len(strokes)
    assert sum(map(len, joined)) == sum(map(len, strokes)) - lost * len(strokes)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["zero", "one"]), st.floats(0.3, 0.7), st.randoms(use_true_random=False))
def test_smooth_joins_do_not_depend_on_order_and_sense(name: str, at: float, random: object) -> None:
    parts = cut(DRAWINGS[name], at, 1)
    shuffled = [xy[::-1] if random.random() < 0.5 else xy for xy in parts]  # type: ignore[attr-defined]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert same(join_broken(shuffled), join_broken(parts))


@settings(max_examples=60, deadline=None)
@given(names, st.floats(0.2, 0.8), st.integers(0, 3), st.floats(1e-3, 1e4))
@example("one", 0.5, 3, 3.0)  # its gap is as wide as one may be, give or take what rounding does
def test_cleaning_twice_changes_no_more_and_no_unit_matters(name: str, at: float, lost: int, scale: float) -> None:
    parts = cut(DRAWINGS[name], at, lost)
    low, _, side = extent(parts)
    parts.append(np.array([[low[0] - 0.5 * side, low[1]]]))
    once = mend(parts)
    assert same(mend(once), once)
    larger = mend([xy * scale for xy in parts])
    assert [len(xy) for xy in larger] == [len(xy) for xy in once]


@settings(max_examples=80, deadline=None)
@given(names, places, st.integers(0, 3), st.sampled_from([1, 4, 9]))
def test_a_tap_beside_leaves_no_trace(name: str, place: tuple[bool, float, float], rank: int, every: int) -> None:
    """Whenever it comes, and however far apart the device's points are."""
    strokes = [np.concatenate([xy[:-1:every], xy[-1:]]) for xy in DRAWINGS[name]]
    low, high, side = extent(strokes)
    is_left, away, height = place
    x = low[0] - away * side if is_left else high[0] + away * side
    tap = np.array([[x, low[1] + height * (high[1] - low[1])]])
    with_tap, without = preprocess(ink([*strokes[:rank], tap, *strokes[rank:]])), preprocess(ink(strokes))
    assert np.allclose(with_tap.directions, without.directions, atol=1e-5)
    # Size and slant are those of the digit, and so is what the steps show.
    for found, wanted in zip(with_tap.normalised.strokes, without.normalised.strokes, strict=True):
        assert np.allclose(found.xy, wanted.xy, atol=1e-9)


def test_a_short_tick_goes_only_well_beside_and_a_hat_far_to_the_right_stays() -> None:
    stem, hat = DRAWINGS["five with a hat"]
    tick = np.linspace((90, 40), (97, 44), 4)
    assert len(without_stray_marks([stem, hat, tick])) == 2
    assert len(without_stray_marks([stem, hat, tick - np.array([28, 0])])) == 3  # as near as parts of a digit are
    assert len(without_stray_marks([stem, hat + np.array([25, 0])])) == 2


def test_the_dot_of_an_i_stays() -> None:
    stem, dot = np.linspace((0, 0), (0, 60), 20), np.array([[2.0, -25.0]])
    assert len(without_stray_marks([stem, dot])) == 2
    assert len(without_stray_marks([stem, dot - np.array([0, 100])])) == 1  # that is too far away


def test_dots_alone_are_what_is_drawn() -> None:
    dots = [np.array([[x, 0.0]]) for x in (0.0, 40.0, 80.0)]
    assert same(without_stray_marks(join_broken(dots)), dots)


def test_lines_that_only_come_near_are_not_joined() -> None:
    beside = [np.linspace((0, 0), (0, 100), 40), np.linspace((20, 100), (20, 0), 40)]  # 11: the ends turn back
    dashes = [np.linspace((0, 0), (30, 0), 20), np.linspace((60, 0), (90, 0), 20)]
    assert same(join_broken(beside), beside)
    assert same(join_broken(dashes), dashes)


def test_a_corner_is_joined_to_the_stroke_drawn_next_alone() -> None:
    first, second = np.linspace((0, 100), (50, 0), 30), np.linspace((51, 2), (90, 100), 30)
    assert len(join_broken([first, second])) == 1
    assert len(join_broken([second, first])) == 2


def test_a_ring_cut_in_many_pieces_ends() -> None:
    ring = DRAWINGS["zero"][0]
    pieces = [ring[i : i + 9] for i in range(0, 40, 8)]
    assert len(join_broken(pieces)) == 1
    hatching = [np.linspace((x, 0), (x, 50), 6) for x in range(60)]
    assert join_broken(hatching) is hatching


@pytest.mark.parametrize("points", [[(5, 5)], [(5, 5), (6, 5)], [(5.5, 5), (6.5, 5), (6.5, 6)], [(0, 0), (0, 2)]])
def test_a_touch_of_two_pixels_is_one_point(points: list[tuple[float, float]]) -> None:
    strokes = [np.array(points, dtype=np.float64)]
    assert is_dot(strokes)
    assert clean(ink(strokes)).n_points == 1


def test_a_drawing_in_small_units_is_no_dot() -> None:
    assert not is_dot([xy / 100 for xy in DRAWINGS["three"]])
    assert not is_dot([np.array([(0, 0), (0, 3)])])
