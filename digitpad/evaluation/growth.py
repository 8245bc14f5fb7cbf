"""Accuracy on a person's drawings as their training set grew, in total and by label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognizers.rejection_features import vote_shares, vote_weights
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.evaluation.leave_one_out import N_VOTERS, Labels, Pictures
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer

Rows = NDArray[np.intp]
Distances = NDArray[np.float64]

MOST_ASKED = 2000
"""Of more drawings than this, every so-manieth is read: their share is the same, the wait is not."""


@dataclass(frozen=True)
class LabelGrowth:
    """Of `n_asked` drawings of `label`, so many were read right by the built-in samples alone, and by all."""

    label: Label
    n_taught: int
    n_asked: int
    right_before: int
    right_after: int


@dataclass(frozen=True)
class Growth:
    """`accuracy[i]`: share of the person's digits read right, each without itself, after `n_taught[i]` were taught."""

    n_taught: tuple[int, ...]
    accuracy: tuple[float, ...]
    by_label: tuple[LabelGrowth, ...]
    n_asked: int

    @property
    def neediest(self) -> Label | None:
        """The digit that would profit most from more samples: one that is misread, or was never taught; None for none.

        The largest share of misread drawings, by the rule of succession, so that few drawings count as doubtful.
        """
        needs = [(part.n_asked - part.right_after + 1) / (part.n_asked + 2) for part in self.by_label]
        lacking = [part.label for part in self.by_label if part.n_taught == 0 or part.right_after < part.n_asked]
        if not lacking or max(needs) == min(needs):
            return None
        return max(lacking, key=lambda label: needs[label])


@dataclass(eq=False)
class _Nearest:
    """The nearest so far of each asked drawing, (m, k): distances (infinite for none) and labels."""

    distances: Distances
    labels: NDArray[np.int64]

    def meet(self, distances: Distances, labels: Labels) -> None:
        """Let more samples come nearer: `distances` (m, c) to samples of `labels` (c,)."""
        k = self.distances.shape[1]
        voices = np.broadcast_to(labels.astype(np.int64), distances.shape)
        if distances.shape[1] > k:
            nearer = np.argpartition(distances, k, axis=1)[:, :k]
            distances = np.take_along_axis(distances, nearer, axis=1)
            voices = np.take_along_axis(voices, nearer, axis=1)
        both = np.hstack([self.distances, distances])
        order = np.argsort(both, axis=1, kind="stable")[:, :k]
        self.distances = np.take_along_axis(both, order, axis=1)
        self.labels = np.take_along_axis(np.hstack([self.labels, voices]), order, axis=1)

    def answers(self) -> NDArray[np.intp]:
        """The digit with the largest share; 0 where nobody is there to vote."""
        with np.errstate(invalid="ignore"):
            weights = np.nan_to_num(vote_weights(self.distances))
        weights[self.labels == NOT_A_DIGIT] = 0.0
        voices = np.where(self.labels == NOT_A_DIGIT, 0, self.labels)
        return np.asarray(vote_shares(weights, voices).argmax(axis=1))


def growth(
    built_in: tuple[Pictures, Labels],
    mine: tuple[Pictures, Labels],
    n_steps: int = 24,
    observer: Observer | None = None,
) -> Growth:
    """Read the person's digits with none, some and all of `mine` (pictures (n, 64), labels (n,), as taught) known."""
    watching = observer or Observer()
    pictures, labels = mine
    digits = np.flatnonzero(labels != NOT_A_DIGIT)
    asked = digits[:: max(1, -(-len(digits) // MOST_ASKED))]
    steps = np.unique(np.linspace(0, len(labels), min(n_steps, len(labels)) + 1).astype(int)).tolist()
    known = _from_built_in(built_in, pictures[asked])
    answers = [known.answers()]
    for done, (start, end) in enumerate(pairwise(steps), 1):
        watching.progress(done / len(steps))
        known.meet(_distances(pictures, asked, start, end), labels[start:end])
        answers.append(known.answers())
    is_right = [answer == labels[asked] for answer in answers]
    accuracy = tuple(float(right.mean()) if len(asked) else 0.0 for right in is_right)
    return Growth(tuple(steps), accuracy, _by_label(labels, asked, is_right), len(asked))


def _from_built_in(built_in: tuple[Pictures, Labels], asked: Pictures) -> _Nearest:
    pictures, labels = built_in
    k = min(N_VOTERS, len(labels))
    empty = _Nearest(np.full((len(asked), N_VOTERS), np.inf), np.zeros((len(asked), N_VOTERS), np.int64))
    if k == 0 or len(asked) == 0:
        return empty
    found = nearest(pictures.astype(np.float32), asked.astype(np.float32), k)
    empty.distances[:, :k], empty.labels[:, :k] = found.distances, labels[found.indices]
    return empty


def _distances(pictures: Pictures, asked: Rows, start: int, end: int) -> Distances:
    """From the asked drawings to those from `start` to `end`, (m, end - start); to itself, infinite.

    Whole numbers of at most 64 x 16 x 16 are exact in float32.
    """
    rows, queries = pictures[start:end].astype(np.float32), pictures[asked].astype(np.float32)
    squares = np.square(queries).sum(axis=1)[:, None] + np.square(rows).sum(axis=1) - 2.0 * (queries @ rows.T)
    distances: Distances = np.sqrt(squares.clip(0.0)).astype(np.float64)
    inside = np.flatnonzero((asked >= start) & (asked < end))
    distances[inside, asked[inside] - start] = np.inf
    return distances


def _by_label(labels: Labels, asked: Rows, is_right: Sequence[NDArray[np.bool_]]) -> tuple[LabelGrowth, ...]:
    taught = np.bincount(labels, minlength=NOT_A_DIGIT)
    n, before, after = (
        np.bincount(labels[asked[chosen]], minlength=NOT_A_DIGIT)
        for chosen in (np.ones(len(asked), dtype=bool), is_right[0], is_right[-1])
    )
    return tuple(
        LabelGrowth(label, int(taught[label]), int(n[label]), int(before[label]), int(after[label]))
        for label in range(NOT_A_DIGIT)
    )
