"""Synthetic negatives without a skeleton: scribbles, parts of digits, two digits at once, mirrored or turned digits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.synthesis.augment_skeleton import N_PIECES, Points, augment_plane
from digitpad.core.synthesis.spline import Spline

MIRRORED = (3, 4, 6, 7, 9)
"""Digits that are none in a mirror: 0, 1 and 8 stay what they are, 2 and 5 come near each other."""

TURNED = (2, 3, 4, 5, 6, 7, 9)
"""Digits that are none on their side."""

UPSIDE_DOWN = (3, 4, 7)
"""Digits that are none upside down."""


STRAIGHT = 0.94
"""A line whose ends are so far apart, as a share of its length, counts as straight."""


@dataclass(frozen=True, eq=False)
class SyntheticNegatives:
    """Drawings of one kind: its name and their pieces (n, m, 4)."""

    name: str
    pieces: Points


def make_non_digits(
    digits: Points, labels: NDArray[np.int64], n: int, rng: np.random.Generator, parts: int = 4
) -> list[SyntheticNegatives]:
    """About `n` drawings of all kinds, those of digits made from `digits` (varied drawings with their labels).

    Of `n`, `parts` twelfths are parts of digits; with more than four there are more than `n` drawings.
    """
    share = max(1, n // 12)
    return [
        SyntheticNegatives("scribble", _scribbles(2 * share, rng)),
        SyntheticNegatives("part of a digit", _parts(_pick(digits, parts * share, rng), rng)),
        SyntheticNegatives(
            "two digits side by side", _beside(_pick(digits, share, rng), _pick(digits, share, rng), rng)
        ),
        SyntheticNegatives(
            "two digits, one above the other", _stacked(_pick(digits, share, rng), _pick(digits, share, rng), rng)
        ),
        SyntheticNegatives(
            "two digits on each other", _overlaid(_pick(digits, share, rng), _pick(digits, share, rng), rng)
        ),
        SyntheticNegatives(
            "mirrored digit", _mapped(_pick(digits[np.isin(labels, MIRRORED)], share, rng), [[-1, 0], [0, 1]])
        ),
        SyntheticNegatives("digit on its side", _on_its_side(_pick(digits[np.isin(labels, TURNED)], share, rng), rng)),
        SyntheticNegatives(
            "digit upside down", _mapped(_pick(digits[np.isin(labels, UPSIDE_DOWN)], share, rng), [[-1, 0], [0, -1]])
        ),
    ]


def _pick(drawings: Points, n: int, rng: np.random.Generator) -> Points:
    return drawings[rng.integers(0, len(drawings), n)]


def _scribbles(n: int, rng: np.random.Generator) -> Points:
    """Smooth or angular lines through random points, of one to three strokes."""
    groups = []
    shapes = [(k,) for k in range(4, 15)] + [(k, k2) for k in (3, 5, 8) for k2 in (2, 4)] + [(2, 2, 3), (3, 3, 3)]
    for i, lengths in enumerate(shapes):
        m = n // len(shapes) + (i < n % len(shapes))
        points = rng.uniform(0, 100, (m, sum(lengths), 2)) * rng.uniform(0.4, 1.0, (m, 1, 2))
        for corners in (False, True):
            part = points[: m // 4] if corners else points[m // 4 :]
            flags = (corners,) * sum(lengths)
            spline = Spline(lengths, flags, rng.uniform(0, 100, (sum(lengths), 2)), N_PIECES)
            sampled = (spline.matrix @ part).astype(np.float32)
            groups.append(np.concatenate([sampled[:, spline.starts], sampled[:, spline.ends]], axis=2))
    return augment_plane(np.concatenate(groups), rng)


def _parts(digits: Points, rng: np.random.Generator) -> Points:
    """A stretch of a quarter to six tenths of the line, unless that is a 1; the rest shrinks into its ends."""
    n, m = digits.shape[:2]
    length = rng.uniform(0.25, 0.6, n) * m
    first = np.round(rng.uniform(0, m - length)).astype(int)
    last = np.minimum(first + np.round(length).astype(int), m - 1)
    place = np.arange(m)[None]
    start, end = digits[np.arange(n), first][:, None, [0, 1, 0, 1]], digits[np.arange(n), last][:, None, [2, 3, 2, 3]]
    inside = np.where((place < first[:, None])[..., None], start, digits)
    parts = np.where((place > last[:, None])[..., None], end, inside)
    return parts[~_is_bar(parts)]


def _is_bar(drawings: Points) -> NDArray[np.bool_]:
    """Which are nearly straight and more upright than flat: the stem of a 7 by itself is written like a 1."""
    runs = drawings[..., 2:] - drawings[..., :2]
    line = np.hypot(runs[..., 0], runs[..., 1]).sum(axis=1)
    across, down = np.abs(drawings[:, -1, 2:] - drawings[:, 0, :2]).T
    return np.asarray((np.hypot(across, down) > STRAIGHT * line) & (down > across))


def _shifted(drawings: Points, dx: NDArray[np.floating] | float, dy: NDArray[np.floating] | float) -> Points:
    shift = np.stack(np.broadcast_arrays(dx, dy, dx, dy), axis=-1).astype(np.float32)
    return drawings + (shift[:, None] if shift.ndim == 2 else shift)


def _edges(drawings: Points, axis: int) -> tuple[Points, Points]:
    values = drawings[..., axis::2].reshape(len(drawings), -1)
    return values.min(axis=1), values.max(axis=1)


def _beside(left: Points, right: Points, rng: np.random.Generator) -> Points:
    gap = rng.uniform(-8, 25, len(left))
    shift = _edges(left, 0)[1] - _edges(right, 0)[0] + gap
    return np.concatenate([left, _shifted(right, shift, rng.normal(0, 8, len(left)))], axis=1)


def _stacked(above: Points, below: Points, rng: np.random.Generator) -> Points:
    gap = rng.uniform(-8, 25, len(above))
    shift = _edges(above, 1)[1] - _edges(below, 1)[0] + gap
    return np.concatenate([above, _shifted(below, rng.normal(0, 8, len(above)), shift)], axis=1)


def _overlaid(first: Points, second: Points, rng: np.random.Generator) -> Points:
    n = len(first)
    return np.concatenate([first, _shifted(second, rng.normal(0, 15, n), rng.normal(0, 15, n))], axis=1)


def _mapped(drawings: Points, matrix: list[list[int]]) -> Points:
    ends = drawings.reshape(len(drawings), -1, 2) @ np.array(matrix, dtype=np.float32)
    return np.asarray(ends.reshape(drawings.shape))


def _on_its_side(drawings: Points, rng: np.random.Generator) -> Points:
    half = rng.random(len(drawings)) < 0.5
    clockwise, other = _mapped(drawings, [[0, 1], [-1, 0]]), _mapped(drawings, [[0, -1], [1, 0]])
    return np.where(half[:, None, None], clockwise, other)
