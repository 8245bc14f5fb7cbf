"""Leave-one-out over a training set: misread and doubtful samples, and what one sample changes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.nearest_others import nearest_others
from digitpad.core.recognizers.rejection_features import vote_weights
from digitpad.core.samples import N_LABELS
from digitpad.core.typing import Indices, Pictures
from digitpad.experiments.observer import Observer

Labels = NDArray[np.uint8]

N_VOTERS = 10
"""Enough for shades of doubt, few enough that a rare style has its say."""


@dataclass(frozen=True, eq=False)
class Effect:
    """What one sample changes: other samples by row, read as `without` where it is absent, else as `with_it`."""

    rows: Indices
    without: Labels
    with_it: Labels


@dataclass(frozen=True, eq=False)
class LeaveOneOut:
    """For each of n samples the nearest others, and what they say.

    `neighbors`, `distances`: (n, k), nearest first; one more than vote, where there are so many, to take the place of
    one that is thought away. `answers`: (n,), the label with the largest share of the vote, weighted by nearness as in
    `vote_weights`. `doubt`: (n,), the share of the vote that speaks against the sample's own label, 0..1.
    """

    labels: Labels
    neighbors: Indices
    distances: NDArray[np.float32]
    answers: Labels
    doubt: NDArray[np.float32]
    n_voters: int = N_VOTERS

    def __len__(self) -> int:
        return len(self.labels)

    def voters(self, row: int) -> tuple[Indices, NDArray[np.float32], NDArray[np.float64]]:
        """Rows, distances and weights of those that vote about `row`, nearest first."""
        rows, distances = self.neighbors[row, : self.n_voters], self.distances[row, : self.n_voters]
        return rows, distances, vote_weights(distances[None].astype(np.float64))[0]

    def effect_of(self, row: int) -> Effect:
        """Which other samples are read differently because of this one."""
        asked = np.flatnonzero((self.neighbors[:, : self.n_voters] == row).any(axis=1))
        rest = self.neighbors[asked] != row
        if len(asked) == 0 or self.neighbors.shape[1] == 1:
            nobody = np.empty(0, np.uint8)
            return Effect(np.empty(0, np.intp), nobody, nobody)
        kept = (len(asked), self.neighbors.shape[1] - 1)
        others = self.neighbors[asked][rest].reshape(kept)[:, : self.n_voters]
        distances = self.distances[asked][rest].reshape(kept)[:, : self.n_voters]
        without = _shares(self.labels[others], distances).argmax(axis=1).astype(np.uint8)
        with_it = self.answers[asked]
        differs = without != with_it
        return Effect(asked[differs], without[differs], with_it[differs])


def leave_one_out(
    pictures: Pictures, labels: Labels, n_voters: int = N_VOTERS, observer: Observer | None = None
) -> LeaveOneOut:
    """Read each of `pictures`, (n, 64) of 0..16, by its nearest others (exact, L2).

    Takes half a second at 10,000 samples and some seven at 100,000; `observer` is told the share done and may end it.
    """
    n_kept = min(n_voters + 1, len(labels) - 1)
    if n_kept < 1:
        return _of_too_few(labels, n_voters)
    found = nearest_others(pictures, n_kept, (observer or Observer()).progress)
    distances, neighbors = found[0].astype(np.float32), found[1]
    shares = _shares(labels[neighbors[:, :n_voters]], distances[:, :n_voters])
    answers = shares.argmax(axis=1).astype(np.uint8)
    doubt = (1.0 - shares[np.arange(len(labels)), labels]).clip(0.0, 1.0).astype(np.float32)
    return LeaveOneOut(labels, neighbors, distances, answers, doubt, n_voters)


def _of_too_few(labels: Labels, n_voters: int) -> LeaveOneOut:
    """Nobody else is there to say anything, so nothing is doubted."""
    nothing = np.empty((len(labels), 0))
    doubt = np.zeros(len(labels), np.float32)
    return LeaveOneOut(labels, nothing.astype(np.intp), nothing.astype(np.float32), labels, doubt, n_voters)


def _shares(voices: Labels, distances: NDArray[np.float32]) -> NDArray[np.float64]:
    """Each label's share of the vote, (m, 11), of neighbours' labels and distances, (m, k)."""
    weights = vote_weights(distances.astype(np.float64))
    place = voices.astype(np.intp) + np.arange(len(voices))[:, None] * N_LABELS
    counted = np.bincount(place.ravel(), weights.ravel(), len(voices) * N_LABELS)
    return np.asarray(counted, dtype=np.float64).reshape(-1, N_LABELS)
