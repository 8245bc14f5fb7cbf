"""Gradient maps: what they count, and that a picture and a drawing of the same strokes give the like."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from digitpad.core.features.gradients import drawn_with_many_pens, gradient_maps, gradient_rows, in_plane
from digitpad.core.preprocessing.normalise import normalise_pieces
from tests.core.drawn import STROKES, drawn, placed, strokes_of


def pieces_of(name: str) -> np.ndarray:
    """(1, n, 4), each line of a stroke cut into many."""
    parts = []
    for stroke in strokes_of(name):
        for start, end in pairwise(stroke):
            at = np.linspace(0, 1, 12)[:, None]
            line = start * (1 - at) + end * at
            parts.append(np.hstack([line[:-1], line[1:]]))
    return np.concatenate(parts)[None].astype(np.float32)


def test_edges_are_counted_where_they_are_and_as_they_face() -> None:
    picture = np.zeros((1, 32, 32), np.float32)
    picture[0, :, 16:] = 1  # ink on the right: all edges face right, in the middle columns
    maps = gradient_maps(picture)[0] ** 2
    assert maps.shape == (8, 8, 8)
    inner = maps[:, 2:6, 2:6]  # beyond the picture is paper: at the rim there are edges, too
    assert inner[0].sum() == pytest.approx(inner.sum(), rel=1e-2)
    assert maps[0, 4, [3, 4]].min() > 10 * maps[0, 4, [0, 7]].max()


def test_turning_a_picture_by_a_quarter_turns_its_maps() -> None:
    picture = in_plane(drawn(placed("two", 64, 50), (64, 64), 5) > 0.5)
    maps = gradient_maps(picture[None])[0]
    turned = gradient_maps(np.rot90(picture)[None])[0]
    expected = np.roll(np.rot90(maps, axes=(1, 2)), -2, axis=0)
    np.testing.assert_allclose(turned, expected, atol=1e-4)


@pytest.mark.parametrize("name", STROKES)
def test_a_picture_comes_nearest_to_its_own_strokes(name: str) -> None:
    picture = in_plane(drawn(placed(name, 64, 50), (64, 64), 5) > 0.5)
    row = gradient_maps(picture[None]).reshape(-1)
    rng = np.random.default_rng(0)
    apart = {}
    for other in STROKES:
        normalised = np.repeat(normalise_pieces(pieces_of(other)), 16, axis=0)
        apart[other] = np.linalg.norm(gradient_rows(normalised, rng) - row, axis=1).min()
    assert min(apart, key=lambda other: apart[other]) == name


def test_size_and_slant_do_not_matter() -> None:
    small = in_plane(drawn(placed("six", 60, 45), (60, 60), 4) > 0.5)
    large = in_plane(drawn(placed("six", 180, 135), (180, 180), 12) > 0.5)
    assert np.abs(small - large).mean() < 0.03
    sheared = [np.column_stack([s[:, 0] - 0.3 * s[:, 1] + 40, s[:, 1]]) for s in placed("six", 180, 135)]
    slanting = drawn(sheared, (180, 220), 12) > 0.5
    upright, as_it_is = (np.abs(in_plane(slanting, deslant=deslant) - large).mean() for deslant in (True, False))
    assert upright < 0.1 < as_it_is


def test_what_stands_upright_is_not_sheared() -> None:
    bar = np.zeros((40, 40), dtype=np.bool_)
    bar[5:35, 18:22] = True
    assert np.array_equal(in_plane(bar, deslant=False), in_plane(bar))


def test_a_single_pixel_and_a_full_picture_have_finite_maps() -> None:
    for ink in (np.ones((1, 1), np.bool_), np.ones((9, 30), np.bool_)):
        assert np.isfinite(gradient_maps(in_plane(ink)[None])).all()


def test_pens_differ_and_a_seed_repeats_them() -> None:
    normalised = np.repeat(normalise_pieces(pieces_of("two")), 40, axis=0)
    first, again = (drawn_with_many_pens(normalised, np.random.default_rng(3)) for _ in range(2))
    np.testing.assert_array_equal(first, again)
    inked = first.sum(axis=(1, 2))
    assert inked.max() > 2 * inked.min()
    assert gradient_rows(normalised[:0], np.random.default_rng(0)).shape == (0, 512)
