"""Near duplicates: the same drawing is known again, another is not taken for it."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.storage.near_duplicates.ink_pairs import find_alike
from digitpad.storage.near_duplicates.ink_signatures import signatures_of
from tests.storage import drawn


def resampled(xy: np.ndarray, n: int) -> np.ndarray:
    steps = np.hypot(*np.diff(xy, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    places = np.linspace(0, along[-1], n)
    return np.stack([np.interp(places, along, xy[:, 0]), np.interp(places, along, xy[:, 1])], axis=1)


def hand(rng: np.random.Generator) -> Ink:
    """One of three shapes as a hand might draw it: smooth, and never twice the same."""
    t = np.linspace(0, 1, 50)
    shape = rng.integers(3)
    if shape == 0:
        x, y = 50 + 40 * np.sin(2 * np.pi * t), 50 - 50 * np.cos(2 * np.pi * t)
    elif shape == 1:
        x, y = 10 * t, 100 * t
    else:
        x, y = np.where(t < 0.4, 100 * t, 60 - 45 * t), np.where(t < 0.4, 3 * t, 160 * (t - 0.4))
    for _ in range(3):
        phase, waves = rng.uniform(0, 6, 2), rng.uniform(0.5, 5)
        x = x + rng.normal(0, 5) * np.sin(waves * np.pi * t + phase[0])
        y = y + rng.normal(0, 5) * np.sin(waves * np.pi * t + phase[1])
    strokes = [Stroke(np.stack([x, y], axis=1))]
    if rng.random() < 0.3:
        strokes.append(Stroke(rng.normal(50, 20, (2, 2))))
    return Ink(tuple(strokes))


def changed(ink: Ink, rng: np.random.Generator, *, points: float = 1.0, whole: bool = False) -> Ink:
    """The same drawing elsewhere, in another size, with other points along the same lines."""
    scale, shift = rng.uniform(0.4, 3), rng.uniform(-500, 500, 2)
    strokes = []
    for stroke in ink.strokes:
        xy = resampled(stroke.xy, max(2, round(len(stroke) * points))) if points != 1.0 else stroke.xy
        xy = xy * scale + shift
        strokes.append(Stroke(np.round(xy) if whole else xy))
    return Ink(tuple(strokes))


@pytest.mark.parametrize(("points", "whole"), [(1.0, False), (0.5, False), (0.7, False), (3.0, False), (1.0, True)])
def test_ninety_nine_of_a_hundred_changed_drawings_are_found(points: float, whole: bool) -> None:
    rng = np.random.default_rng(5)
    known = [hand(rng) for _ in range(300)]
    new = [changed(ink, rng, points=points, whole=whole) for ink in known]
    inks = known + new
    found = find_alike(signatures_of(inks), len(known), inks.__getitem__)
    right = sum(found.get(len(known) + i) == i for i in range(len(known)))
    assert right >= 0.99 * len(known)


def test_different_drawings_are_not_taken_for_one() -> None:
    rng = np.random.default_rng(6)
    inks = [hand(rng) for _ in range(1000)]
    assert len(find_alike(signatures_of(inks), 0, inks.__getitem__)) <= 1


def are_alike(*pair: Ink) -> bool:
    return find_alike(signatures_of(pair), 1, pair.__getitem__) == {1: 0}


def test_a_drawing_is_alike_however_the_two_are_ordered() -> None:
    rng = np.random.default_rng(7)
    for _ in range(20):
        ink = hand(rng)
        other = changed(ink, rng, points=0.6)
        assert are_alike(ink, other)
        assert are_alike(other, ink)


def test_odd_drawings_have_no_signature_and_are_like_no_other() -> None:
    dot = Ink((Stroke([(3, 3)]),))
    many = Ink(tuple(Stroke([(i, 0), (i, 9)]) for i in range(40)))
    huge = Ink((Stroke([(0, 0), (1e200, 1e200)]),))
    tiny = Ink((Stroke([(0, 0), (1e-300, 0)]),))
    line = Ink((Stroke([(0, 0), (0, 50)]),))
    assert signatures_of([dot, many, huge, tiny, Ink()]) == [None] * 5
    assert signatures_of([line]) != [None]
    assert not any(are_alike(a, b) for a, b in combinations([dot, many, line], 2))


def test_the_first_of_several_counts() -> None:
    rng = np.random.default_rng(8)
    ink = hand(rng)
    inks = [ink, changed(ink, rng), changed(ink, rng)]
    assert find_alike(signatures_of(inks), 0, inks.__getitem__).keys() == {1, 2}


def test_signatures_of_many_are_those_of_each() -> None:
    seven, ring = drawn.SEVEN, drawn.ring()
    huge = Ink(tuple(Stroke(stroke.xy * 1e9) for stroke in ring.strokes))
    dot = Ink((Stroke([(3.0, 4.0)]),))
    dotted = Ink((*seven.strokes, Stroke([(20.0, 70.0)])))
    inks = [seven, None, huge, dot, ring, dotted]
    together = signatures_of(inks)
    assert [found is None for found in together] == [False, True, False, True, False, False]
    for ink, found in zip(inks, together, strict=True):
        (alone,) = signatures_of([ink])
        assert (found is None) == (alone is None)
        if found is not None and alone is not None:
            np.testing.assert_allclose(found.row, alone.row, atol=1e-6)
            assert found.size == pytest.approx(alone.size)
    assert together[2] is not None
    assert together[4] is not None
    np.testing.assert_allclose(together[2].row, together[4].row, atol=1e-5)


def test_a_third_of_the_points_is_enough() -> None:
    ring = drawn.ring(60, squeeze=0.7)
    third = Ink((Stroke(ring.strokes[0].xy[::3] * 0.4 + 7),))
    inks = [drawn.SEVEN, ring, drawn.ring(60, squeeze=0.4), third]
    assert find_alike(signatures_of(inks), 3, lambda i: inks[i]) == {3: 1}
