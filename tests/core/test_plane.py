"""The plane of samples: neighbours kept, the middle of the nearest, what lies within a line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.neighbors.plane import inside, kept_neighbors, middle_of_nearest


def test_a_plane_that_is_the_space_keeps_all_and_a_shuffled_one_hardly_any() -> None:
    rng = np.random.default_rng(0)
    rows = rng.normal(size=(300, 2)).astype(np.float32)
    same = kept_neighbors(rows, rows)
    assert same is not None
    assert (same.n, same.share, same.trustworthiness) == (300, 1.0, 1.0)
    shuffled = kept_neighbors(rows, rng.permutation(rows))
    assert shuffled is not None
    assert shuffled.share < 0.1
    assert shuffled.trustworthiness == pytest.approx(0.5, abs=0.06)


def test_the_share_is_that_of_the_ten_nearest() -> None:
    rows = np.random.default_rng(2).normal(size=(80, 6)).astype(np.float32)
    kept = kept_neighbors(rows, rows[:, :2])
    nearest = [
        np.argsort(np.square(given[:, None] - given[None]).sum(axis=2) + 1e9 * np.eye(80), axis=1)[:, :10]
        for given in (rows, rows[:, :2])
    ]
    shared = [len({*there} & {*here}) for there, here in zip(*(found.tolist() for found in nearest), strict=True)]
    assert kept is not None
    assert kept.share == pytest.approx(sum(shared) / 800)


def test_trustworthiness_is_scikit_learns() -> None:
    manifold = pytest.importorskip("sklearn.manifold")
    rng = np.random.default_rng(1)
    rows = rng.normal(size=(60, 8)).astype(np.float32)
    kept = kept_neighbors(rows, rows[:, :2])
    assert kept is not None
    assert kept.trustworthiness == pytest.approx(manifold.trustworthiness(rows, rows[:, :2], n_neighbors=kept.k))


def test_of_few_samples_nothing_is_said() -> None:
    rows = np.zeros((20, 3), np.float32)
    assert kept_neighbors(rows, rows[:, :2]) is None


def test_a_drawing_stands_in_the_middle_of_its_nearest() -> None:
    rows = np.arange(10, dtype=np.float32)[:, None]
    places = np.column_stack([rows[:, 0], -rows[:, 0]])
    assert middle_of_nearest(rows, places, np.array([0.0], np.float32), k=3).tolist() == [1.0, -1.0]


corner = st.floats(-10, 10, width=32)


@given(st.tuples(corner, corner), st.tuples(corner, corner), st.lists(st.tuples(corner, corner), max_size=30))
def test_within_a_box_is_what_is_between_its_sides(
    low: tuple[float, float], high: tuple[float, float], points: list[tuple[float, float]]
) -> None:
    (left, right), (top, bottom) = sorted((low[0], high[0])), sorted((low[1], high[1]))
    polygon = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], float)
    places = np.array(points, np.float32).reshape(-1, 2)
    found = inside(places, polygon)
    for (x, y), is_in in zip(points, found, strict=True):
        if left < x < right and top < y < bottom:
            assert is_in
        elif not (left <= x <= right and top <= y <= bottom):
            assert not is_in


def test_a_line_of_two_points_holds_nothing() -> None:
    assert not inside(np.zeros((3, 2), np.float32), np.array([[-1.0, -1.0], [1.0, 1.0]])).any()
