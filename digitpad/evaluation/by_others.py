"""What the samples of other writers say of each sample, and what two writers' samples say of each other's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.progress import Report, silent
from digitpad.core.recognizers.rejection_features import vote_weights
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Label, Sample
from digitpad.core.typing import Doubles, Pictures
from digitpad.evaluation.leave_one_out import N_VOTERS

_PAIRS_AT_ONCE = 1 << 22


def shares_by_others(
    pictures: Pictures, labels: NDArray[np.intp], writers: NDArray[np.str_], report: Report = silent
) -> Doubles:
    """Each label's share of the vote of the nearest samples by other writers, (n, 11); a row of 0 where there are none.

    `pictures` (n, 64); the `N_VOTERS` nearest in L2 vote, weighted by nearness.
    """
    n = len(labels)
    rows = np.asarray(pictures, dtype=np.float32)
    squares = (rows * rows).sum(axis=1)
    _, codes = np.unique(writers, return_inverse=True)
    shares = np.zeros((n, N_LABELS))
    step = max(1, _PAIRS_AT_ONCE // max(n, 1))
    for start in range(0, n, step):
        report(start / n)
        some = slice(start, min(start + step, n))
        squared = squares[some, None] + squares - 2 * (rows[some] @ rows.T)
        squared[codes[some, None] == codes] = np.inf
        shares[some] = _shares(squared, labels)
    return shares


def _shares(squared: NDArray[np.float32], labels: NDArray[np.intp]) -> Doubles:
    k = min(N_VOTERS, squared.shape[1])
    nearest = np.argpartition(squared, k - 1, axis=1)[:, :k]
    distances = np.sqrt(np.maximum(np.take_along_axis(squared, nearest, axis=1), 0.0)).astype(np.float64)
    has_others = np.isfinite(distances).any(axis=1)
    weights = np.zeros_like(distances)
    weights[has_others] = vote_weights(distances[has_others])
    place = labels[nearest] + np.arange(len(nearest))[:, None] * N_LABELS
    counted = np.bincount(place.ravel(), weights.ravel(), len(nearest) * N_LABELS)
    return np.asarray(counted, dtype=np.float64).reshape(-1, N_LABELS)


@dataclass(frozen=True, eq=False)
class Side:
    """One of two writers: `n` samples of each digit, their mean 8x8 (0..16; None without any), and how many of them the
    other's nearest sample calls by their digit; `taken_for[digit][answer]`: (10, 10) counts of what it calls them."""

    writer: str
    n: tuple[int, ...]
    means: tuple[Doubles | None, ...]
    taken_for: NDArray[np.intp]

    @property
    def n_right(self) -> tuple[int, ...]:
        """By digit."""
        return tuple(self.taken_for.diagonal().tolist())

    @property
    def n_read(self) -> int:
        """Samples of digits that the other could read."""
        return int(self.taken_for.sum())


@dataclass(frozen=True, eq=False)
class Pair:
    """Two writers beside each other. `common`: the digits that both have drawn; by them alone each reads the other."""

    first: Side
    second: Side
    common: tuple[Label, ...]


def compare(samples: Sequence[Sample], first: str, second: str) -> Pair:
    """Two writers of `samples`: the same digits, their means, and what reads one by the other."""
    of = {
        name: [sample for sample in samples if sample.author == name and sample.label != NOT_A_DIGIT]
        for name in (first, second)
    }
    common = tuple(sorted({s.label for s in of[first]} & {s.label for s in of[second]}))
    return Pair(_side(first, of[first], of[second], common), _side(second, of[second], of[first], common), common)


def _side(writer: str, own: Sequence[Sample], others: Sequence[Sample], common: Sequence[Label]) -> Side:
    pictures = np.array([sample.picture.reshape(64) for sample in own], dtype=np.float64).reshape(-1, 64)
    labels = np.array([sample.label for sample in own], dtype=np.intp)
    taken_for = np.zeros((NOT_A_DIGIT, NOT_A_DIGIT), dtype=np.intp)
    known = [sample for sample in others if sample.label in common]
    if known:
        asked = np.isin(labels, common)
        found = np.array([sample.picture.reshape(64) for sample in known], dtype=np.float64)
        squared = ((pictures[asked] ** 2).sum(axis=1)[:, None] + (found**2).sum(axis=1)) - 2 * pictures[asked] @ found.T
        answers = np.array([sample.label for sample in known], dtype=np.intp)[squared.argmin(axis=1)]
        np.add.at(taken_for, (labels[asked], answers), 1)
    means = tuple(
        pictures[labels == digit].mean(axis=0).reshape(8, 8) if (labels == digit).any() else None
        for digit in range(NOT_A_DIGIT)
    )
    counts = np.bincount(labels, minlength=NOT_A_DIGIT)[:NOT_A_DIGIT]
    return Side(writer, tuple(counts.tolist()), means, taken_for)
