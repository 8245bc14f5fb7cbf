"""Features for the regressions of refusal and confidence, from the nearest digits and non-digits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.reference.reference_set import VariedRows
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.typing import Doubles

N_VOTERS = 25
POWER = 3.0
"""A neighbour at distance d weighs d**-3."""

_NEAREST = 1e-3
"""Distances below this count as this: a sample met exactly has much weight, but not infinite."""


def vote_weights(distances: Doubles, *, uniform: bool = False) -> Doubles:
    """Weights (..., k) that sum to one along the last axis."""
    if uniform:
        return np.full(distances.shape, 1.0 / distances.shape[-1])
    weights = np.maximum(distances, _NEAREST) ** -POWER
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True))


def vote_shares(weights: Doubles, labels: NDArray[np.integer]) -> Doubles:
    """Each of the ten digits' share of the vote: (m, 10)."""
    m = len(labels)
    place = (labels + np.arange(m)[:, None] * NOT_A_DIGIT).ravel()
    return np.bincount(place, weights.ravel(), m * NOT_A_DIGIT).astype(np.float64).reshape(m, NOT_A_DIGIT)


@dataclass(frozen=True, eq=False)
class NeighborhoodFeatures:
    """What m drawings have near them on one side.

    `distances` (m, k) to the neighbours, nearest first; `middle` (m,): to the mean of them (the local mean of Mitani
    and Hamamoto, A local mean-based nonparametric classifier, 2006), small inside a
    cluster and large for an outlier.
    """

    distances: Doubles
    middle: Doubles

    @classmethod
    def among(
        cls,
        side: VariedRows,
        neighbors: NDArray[np.intp],
        distances: Doubles,
        rows: NDArray[np.float32],
    ) -> NeighborhoodFeatures:
        """For the `rows` (m, d) of drawings, whose nearest on this side are `neighbors` (m, k)."""
        middle = np.linalg.norm(side.index.taken(neighbors).mean(axis=1) - rows, axis=1)
        return cls(distances, middle.astype(np.float64))


def rejection_features(
    shares: Doubles, digits: NeighborhoodFeatures, others: NeighborhoodFeatures, strange: Doubles
) -> Doubles:
    """Rows (m, 15) for "is it no digit?".

    From what is near on either side, the vote's agreement, and `strange` (m,): the learnt log odds, see `strangeness`.
    """
    near, far = _logs(digits), _logs(others)
    top = np.sort(shares, axis=1)
    bases = np.column_stack([near[:, 2], far[:, 2], near[:, 0] - far[:, 0]])
    curved = [bases**2, bases[:, :1] * bases[:, 1:2]]
    agreement = [top[:, -1:], top[:, -1:] - top[:, -2:-1]]
    odds = [strange[:, None], strange[:, None] ** 2, strange[:, None] * bases[:, :1]]
    return np.hstack([near, far, *curved, *agreement, *odds])


def picture_rejection_features(
    traced: Doubles, gradients: NeighborhoodFeatures, strange: Doubles, votes: tuple[Doubles, Doubles]
) -> Doubles:
    """Rows (m, 25) for "is this picture no digit?".

    `traced` (m, 15): `rejection_features` of its lines. `gradients`: the digits with similar gradients, `strange` (m,):
    the learnt log odds there. `votes`: the digits' shares (m, 10) by lines and by gradients.
    """
    near = _logs(gradients)
    by_lines, by_gradients = votes
    top = np.sort(by_gradients, axis=1)
    agreement = np.sqrt(by_lines * by_gradients).sum(axis=1)
    line_odds = traced[:, -3]
    odds = [strange, strange**2, strange * near[:, 2], strange * line_odds, agreement, agreement * strange]
    return np.column_stack([traced, near, top[:, -1], *odds])


def certainty_features(shares: Doubles, distances: Doubles) -> Doubles:
    """Rows (m, 3) for "is the first digit the right one?", from the vote and the distances (m, k) to the digits."""
    top = np.sort(shares, axis=1)
    first, second = top[:, -1], top[:, -2]
    odds = np.log((first + 0.01) / (1 - first + 0.01))
    few = np.maximum(distances[:, :5], _NEAREST).mean(axis=1)
    return np.column_stack([odds, np.log((first + 0.02) / (second + 0.02)), np.log(few)])


def _logs(neighborhood: NeighborhoodFeatures) -> Doubles:
    """Logs of the distance to the nearest, of the mean of all distances, and of the distance to the middle."""
    d = np.maximum(neighborhood.distances, _NEAREST)
    return np.asarray(np.log(np.column_stack([d[:, 0], d.mean(axis=1), np.maximum(neighborhood.middle, _NEAREST)])))
