"""Each sample read by the others: against the plain definition, and what one sample changes."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.progress import Cancelled
from digitpad.evaluation.duplicates import near_duplicates
from digitpad.evaluation.leave_one_out import LeaveOneOut, leave_one_out
from digitpad.experiments.observer import Observer


def drawings(n: int, seed: int = 0) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Noisy copies of ten patterns."""
    rng = np.random.default_rng(seed)
    patterns = rng.integers(0, 17, (10, 64))
    labels = rng.integers(0, 10, n).astype(np.uint8)
    noisy = patterns[labels] + rng.integers(-6, 7, (n, 64))
    return noisy.clip(0, 16).astype(np.uint8), labels


def answer_by_definition(pictures: NDArray[np.uint8], labels: NDArray[np.uint8], row: int, k: int) -> tuple[int, float]:
    others = [i for i in range(len(labels)) if i != row]
    far = np.sqrt(np.square(pictures[others].astype(float) - pictures[row]).sum(axis=1))
    voters = np.argsort(far, kind="stable")[:k]
    weights = np.maximum(far[voters], 1e-3) ** -3.0
    shares = np.bincount(labels[others][voters], weights / weights.sum(), 11)
    return int(shares.argmax()), float(1 - shares[labels[row]])


def test_answers_and_doubt_are_those_of_the_definition() -> None:
    pictures, labels = drawings(200)
    labels[:20] = (labels[:20] + 1) % 10
    table = leave_one_out(pictures, labels, 7)
    expected = [answer_by_definition(pictures, labels, row, 7) for row in range(200)]
    assert table.answers.tolist() == [answer for answer, _ in expected]
    np.testing.assert_allclose(table.doubt, [doubt for _, doubt in expected], atol=1e-5)
    assert (table.answers != table.labels)[:20].all()


def test_no_sample_is_its_own_neighbor_even_among_many_twins() -> None:
    pictures = np.zeros((40, 64), np.uint8)
    table = leave_one_out(pictures, np.full(40, 3, np.uint8), 5)
    assert table.neighbors.shape == (40, 6)
    assert not (table.neighbors == np.arange(40)[:, None]).any()
    assert np.array_equal(table.answers, table.labels)


@pytest.mark.parametrize("n", [0, 1, 2, 3])
def test_few_samples_are_enough(n: int) -> None:
    pictures, labels = drawings(n)
    table = leave_one_out(pictures, labels)
    assert len(table) == n
    assert table.neighbors.shape == (n, max(n - 1, 0))
    for row in range(n):
        assert table.effect_of(row).rows.shape == table.effect_of(row).without.shape


def test_voters_weigh_one_together() -> None:
    table = leave_one_out(*drawings(50), 5)
    rows, distances, weights = table.voters(3)
    assert len(rows) == 5
    assert (np.diff(distances) >= 0).all()
    assert weights.sum() == pytest.approx(1.0)


def without(table: LeaveOneOut, pictures: NDArray[np.uint8], row: int) -> dict[int, int]:
    """Answers when `row` is really taken away."""
    kept = np.delete(np.arange(len(table)), row)
    again = leave_one_out(pictures[kept], table.labels[kept], table.n_voters)
    return dict(zip(kept.tolist(), again.answers.tolist(), strict=True))


def test_effect_is_what_taking_the_sample_away_would_change() -> None:
    rng = np.random.default_rng(1)
    pictures, labels = rng.integers(0, 17, (60, 64)).astype(np.uint8), rng.integers(0, 3, 60).astype(np.uint8)
    table = leave_one_out(pictures, labels, 3)
    n_changed = 0
    for row in range(60):
        effect, truth = table.effect_of(row), without(table, pictures, row)
        expected = [other for other, answer in truth.items() if answer != table.answers[other]]
        assert effect.rows.tolist() == expected
        assert effect.without.tolist() == [truth[other] for other in expected]
        assert (effect.with_it == table.answers[effect.rows]).all()
        n_changed += len(expected)
    assert n_changed > 20


def test_progress_can_end_it() -> None:
    class Impatient(Observer):
        def progress(self, fraction: float) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        leave_one_out(*drawings(50), observer=Impatient())


def test_near_duplicates_are_grouped_by_their_first_row() -> None:
    pictures, labels = drawings(30)
    twin = pictures[4].copy()
    twin[:9] = np.where(twin[:9] > 0, twin[:9] - 1, 1)
    again = twin.copy()
    again[40:49] = np.where(again[40:49] > 0, again[40:49] - 1, 1)
    everything = np.vstack([pictures, twin, again, pictures[7]])
    table = leave_one_out(everything, np.append(labels, [labels[4], labels[4], labels[7]]).astype(np.uint8))
    groups = near_duplicates(table)
    assert groups[[4, 30, 31]].tolist() == [4, 4, 4]
    assert groups[[7, 32]].tolist() == [7, 7]
    assert (np.delete(groups, [4, 7, 30, 31, 32]) == -1).all()
