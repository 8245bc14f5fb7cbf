"""A plane of samples: how many true neighbours are neighbours on it, and which lie within a line drawn around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.typing import Doubles, Indices, Mask, Rows

N_NEIGHBORS = 10
MOST_ASKED = 600
"""Of more samples than these, so many are asked about, evenly picked."""
_AT_ONCE = 100


@dataclass(frozen=True)
class Kept:
    """How well a plane keeps neighbourhoods, on the mean of `n` samples asked about.

    `share`: of a sample's `k` nearest rows, those that are among its `k` nearest on the plane too, 0..1.
    `trustworthiness`: 1 less a penalty for each neighbour on the plane that is none in truth, by how far it is from
    being one (Venna and Kaski, Neighborhood preservation in nonlinear projection methods, 2001).
    """

    n: int
    k: int
    share: float
    trustworthiness: float


def kept_neighbors(rows: Rows, places: Rows, k: int = N_NEIGHBORS) -> Kept | None:
    """For rows (n, d) and their places (n, 2); None where there are too few samples (2 k or fewer) to say anything."""
    n = len(rows)
    if n <= 2 * k:
        return None
    asked = np.unique(np.linspace(0, n - 1, min(n, MOST_ASKED)).astype(np.intp))
    n_kept, penalty = 0, 0.0
    for start in range(0, len(asked), _AT_ONCE):
        some = asked[start : start + _AT_ONCE]
        order = _order(rows, some)
        ranks = np.empty_like(order)
        np.put_along_axis(ranks, order, np.arange(n)[None], axis=1)
        near = _order(places, some)[:, 1 : k + 1]
        rank_there = np.take_along_axis(ranks, near, axis=1)  # a sample itself has rank 0
        n_kept += int((rank_there <= k).sum())
        penalty += float(np.maximum(rank_there - k, 0).sum())
    most = len(asked) * k * (2 * n - 3 * k - 1) / 2
    return Kept(len(asked), k, n_kept / (len(asked) * k), 1 - penalty / most)


def middle_of_nearest(rows: Rows, places: Rows, row: Rows, k: int = 5) -> Rows:
    """Where a row (d,) without a place of its own would stand: the mean place (2,) of its `k` nearest among `rows`."""
    nearest = np.argsort(_squared(rows, row[None])[0], kind="stable")[:k]
    return np.asarray(places[nearest].mean(axis=0))


def inside(places: Rows, polygon: Doubles) -> Mask:
    """Which of the places (n, 2) lie within `polygon` (m, 2), which closes itself: by the even-odd rule."""
    within = np.zeros(len(places), np.bool_)
    if len(polygon) < 3:
        return within
    low, high = polygon.min(axis=0), polygon.max(axis=0)
    near: Indices = np.flatnonzero(((places >= low) & (places <= high)).all(axis=1))
    x, y = places[near, 0][:, None], places[near, 1][:, None]
    x0, y0 = polygon[:, 0], polygon[:, 1]
    x1, y1 = np.roll(x0, -1), np.roll(y0, -1)
    crosses = (y0 > y) != (y1 > y)
    slope = (x1 - x0) / np.where(y1 == y0, 1.0, y1 - y0)
    is_left = x < x0 + (y - y0) * slope
    within[near] = (crosses & is_left).sum(axis=1) % 2 == 1
    return within


def _order(rows: Rows, some: Indices) -> Indices:
    """For each of `some` all rows, nearest first, itself before all."""
    distances = _squared(rows, rows[some])
    distances[np.arange(len(some)), some] = -1.0
    return np.asarray(np.argsort(distances, axis=1, kind="stable"))


def _squared(rows: Rows, asked: Rows) -> Doubles:
    """Squared distances (m, n) of `asked` (m, d) to `rows` (n, d)."""
    given, wide = asked.astype(np.float64), rows.astype(np.float64)
    products = given @ wide.T
    return np.asarray((given**2).sum(axis=1)[:, None] + (wide**2).sum(axis=1)[None] - 2 * products)
