"""All rows against all others: the answer of the index, row by row, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.neighbors.nearest_others import nearest_others


def pictures(n: int, largest: int, seed: int, width: int = 64) -> NDArray[np.uint8]:
    """Noisy copies of a few patterns; the smaller `largest`, the more ties and twins."""
    rng = np.random.default_rng(seed)
    patterns = rng.integers(0, largest + 1, (12, width))
    noise = rng.integers(-2, 3, (n, width)) * (rng.random((n, width)) < 0.3)
    return (patterns[rng.integers(0, 12, n)] + noise).clip(0, largest).astype(np.uint8)


def evenly_spread(n: int, width: int) -> NDArray[np.uint8]:
    """No clusters: many of the nearest lie in other blocks."""
    return np.random.default_rng(4).integers(0, 256, (n, width)).astype(np.uint8)


def by_the_index(rows: NDArray[np.uint8], k: int) -> tuple[NDArray[np.float64], NDArray[np.intp]]:
    distances, numbers = Index(rows.astype(np.float64)).search(rows, len(rows))
    is_other = numbers != np.arange(len(rows))[:, None]
    shape = (len(rows), len(rows) - 1)
    return distances[is_other].reshape(shape)[:, :k], numbers[is_other].reshape(shape)[:, :k]


@settings(max_examples=20)
@given(st.integers(2, 400), st.sampled_from([1, 3, 16, 255]), st.integers(0, 99), st.sampled_from([1, 5, 64]))
def test_the_answer_is_that_of_the_index(n: int, largest: int, seed: int, width: int) -> None:
    rows = pictures(n, largest, seed, width)
    k = min(7, n - 1)
    for found, expected in zip(nearest_others(rows, k), by_the_index(rows, k), strict=True):
        np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("rows", [pictures(9000, 1, 3), evenly_spread(9000, 6), evenly_spread(9000, 12)])
def test_nothing_is_missed_in_blocks_that_are_passed_over(rows: NDArray[np.uint8]) -> None:
    distances, numbers = nearest_others(rows, 40)
    asked = np.arange(0, 9000, 97)
    expected_distances, expected = Index(rows.astype(np.float64)).search(rows[asked], 1200)
    for place, row in enumerate(asked):
        others = expected[place] != row
        np.testing.assert_array_equal(numbers[row], expected[place][others][:40])
        np.testing.assert_array_equal(distances[row], expected_distances[place][others][:40])


@pytest.mark.parametrize(
    ("rows", "k"),
    [
        (np.zeros((3, 2), np.uint8), 3),
        (np.zeros((3, 2), np.uint8), 0),
        (np.full((3, 2), 0.5), 1),
        (np.full((3, 2), 2000), 1),
    ],
)
def test_what_it_cannot_answer_exactly_is_refused(rows: NDArray[np.generic], k: int) -> None:
    with pytest.raises(ValueError, match="row"):
        nearest_others(rows, k)


def test_it_tells_how_far_it_is_and_can_be_ended() -> None:
    told: list[float] = []
    nearest_others(pictures(600, 16, 1), 3, told.append)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)

    def stop(share: float) -> None:
        if share > 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        nearest_others(pictures(600, 16, 1), 3, stop)
