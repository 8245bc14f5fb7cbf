"""What the nearest digits and the nearest non-digits say about a drawing, as numbers for the regressions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.samples import NOT_A_DIGIT

Doubles = NDArray[np.float64]

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


def refusal_evidence(shares: Doubles, digits: Doubles, others: Doubles, *unlike: NDArray[np.floating]) -> Doubles:
    """Rows (m, d) for "is it no digit?".

    From distances (m, 25) to either side, the vote's agreement, and how unlike either side's shapes the drawing is.
    """
    near, far = _logs(digits), _logs(others)
    top = np.sort(shares, axis=1)
    means = np.column_stack([near[:, 1], far[:, 1], near[:, 0] - far[:, 0]])
    curved = [means**2, means[:, :1] * means[:, 1:2]]
    return np.hstack([near, far, *curved, top[:, -1:], (top[:, -1:] - top[:, -2:-1]), *unlike])


def unlikeness(shapes: NDArray[np.float32], neighbors: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far each number of `shapes` (m, d) is from that of the neighbour (m, k, d) in which it is most alike."""
    return np.asarray(np.abs(neighbors - shapes[:, None]).min(axis=1))


def certainty_evidence(shares: Doubles, digits: Doubles) -> Doubles:
    """Rows (m, 3) for "is the first digit the right one?"."""
    top = np.sort(shares, axis=1)
    first, second = top[:, -1], top[:, -2]
    odds = np.log((first + 0.01) / (1 - first + 0.01))
    return np.column_stack([odds, np.log((first + 0.02) / (second + 0.02)), _logs(digits)[:, 1]])


def _logs(distances: Doubles) -> Doubles:
    """Logs of the first, the mean of the first five and of all distances."""
    d = np.maximum(distances, _NEAREST)
    return np.asarray(np.log(np.column_stack([d[:, 0], d[:, :5].mean(axis=1), d.mean(axis=1)])))
