"""Accuracy as a set grew: it begins with the built-in samples, ends with all, and names the label in need."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.growth import Growth, growth
from digitpad.evaluation.leave_one_out import leave_one_out
from digitpad.experiments.observer import Observer

Set = tuple[NDArray[np.uint8], NDArray[np.uint8]]


def hand(seed: int, n_per_digit: int, noise: int = 3) -> Set:
    """A writer with a style of their own for each digit."""
    rng = np.random.default_rng(seed)
    styles = rng.integers(0, 17, (10, 64))
    labels = np.tile(np.arange(10), n_per_digit).astype(np.uint8)
    noisy = styles[labels] + rng.integers(-noise, noise + 1, (len(labels), 64))
    return noisy.clip(0, 16).astype(np.uint8), labels


def test_a_new_hand_is_read_better_the_more_is_taught() -> None:
    result = growth(hand(1, 20), hand(2, 6))
    assert result.n_taught[0] == 0
    assert result.n_taught[-1] == 60
    assert result.accuracy[0] < 0.5
    assert result.accuracy[-1] == 1.0
    assert result.n_asked == 60
    assert all(part.right_after == part.n_asked == part.n_taught == 6 for part in result.by_label)


def test_the_last_accuracy_is_that_of_leaving_one_out() -> None:
    built_in, mine = hand(1, 5), hand(2, 8, noise=14)
    result = growth(built_in, mine)
    both = [np.concatenate([a, b]) for a, b in zip(built_in, mine, strict=True)]
    table = leave_one_out(both[0], both[1])
    assert result.accuracy[-1] == pytest.approx(1 - table.is_wrong[50:].mean())
    assert 0.0 < result.accuracy[-1] < 1.0


def test_the_neediest_label_is_the_one_misread_or_never_taught() -> None:
    pictures, labels = hand(2, 10)
    kept = labels != 7
    never_taught = growth(hand(1, 20), (pictures[kept], labels[kept]))
    assert never_taught.neediest == 7
    pictures[labels == 4] = np.random.default_rng(5).integers(0, 17, (10, 64))  # never the same four twice
    assert growth(hand(1, 20), (pictures, labels)).neediest == 4


def test_all_alike_needs_nothing() -> None:
    pictures, labels = hand(1, 4)
    assert growth(hand(1, 20), (pictures, labels)).neediest is None
    assert growth(hand(1, 20), (pictures[1:], labels[1:])).neediest is None  # one zero less, but all are read right


def test_what_is_not_a_digit_is_known_but_not_asked() -> None:
    pictures, labels = hand(2, 3)
    labels = labels.copy()
    labels[:10] = NOT_A_DIGIT
    result = growth(hand(1, 20), (pictures, labels))
    assert result.n_asked == 20
    assert result.n_taught[-1] == 30


@pytest.mark.parametrize("built_in", [hand(1, 3), (np.empty((0, 64), np.uint8), np.empty(0, np.uint8))])
def test_nothing_taught_and_nothing_built_in_are_no_errors(built_in: Set) -> None:
    nothing: Set = (np.empty((0, 64), np.uint8), np.empty(0, np.uint8))
    assert growth(built_in, nothing) == Growth((0,), (0.0,), growth(built_in, nothing).by_label, 0)
    assert growth(built_in, hand(2, 3)).accuracy[-1] == 1.0


def test_of_many_drawings_a_part_is_asked_and_progress_is_told() -> None:
    told: list[float] = []

    class Listener(Observer):
        def progress(self, fraction: float) -> None:
            told.append(fraction)

    result = growth(hand(1, 5), hand(2, 500), observer=Listener())
    assert result.n_asked == 1667
    assert result.accuracy[-1] == 1.0
    assert told == sorted(told)
    assert len(told) == 24
