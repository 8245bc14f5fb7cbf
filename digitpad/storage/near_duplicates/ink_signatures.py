"""Signatures of ink that hardly change when it is shifted, resized or resampled; for many drawings at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.typing import Doubles

MAX_STROKES = 12
FINE, COARSE = 64, 16
"""Points a stroke is smoothed at, and of which its row is made."""
SIZE = 3.3
"""Root mean square distances from the middle that make a drawing's size."""

_LARGEST, _SMALLEST = 1e12, 1e-6
_SMOOTHING = 0.12


@dataclass(frozen=True, eq=False)
class Signature:
    """`row`: shape (n_strokes * 32,), to compare among drawings of as many strokes.

    `middle` (2,) and `size`: of the drawing, from evenly spaced points.
    """

    n_strokes: int
    row: NDArray[np.float32]
    middle: Doubles
    size: float


def signatures_of(inks: Sequence[Ink | None]) -> list[Signature | None]:
    """None for dots, for drawings of very many strokes and of absurd sizes: those are compared exactly."""
    signatures: list[Signature | None] = [None] * len(inks)
    usable = [i for i, ink in enumerate(inks) if ink is not None and _is_usable(ink)]
    if not usable:
        return signatures
    strokes = [[stroke.xy for stroke in ink.strokes] for i in usable if (ink := inks[i]) is not None]
    even = _even([xy for drawing in strokes for xy in drawing])
    # Spaced evenly once more: cut corners have shortened parts of the path.
    smooth = _even(list(_SMOOTHER @ even), COARSE)
    ends = np.cumsum([len(drawing) for drawing in strokes])
    for i, drawing, end in zip(usable, strokes, ends.tolist(), strict=True):
        start = end - len(drawing)
        middle, size = _measured(even[start:end].reshape(-1, 2))
        smooth_points = smooth[start:end].reshape(-1, 2)
        smooth_middle, smooth_size = _measured(smooth_points)
        if smooth_size >= _SMALLEST:
            # Scaled so that the plain distance of two rows is the root mean square distance of their points, in sizes.
            row = (smooth_points - smooth_middle) / (smooth_size * SIZE * len(smooth_points) ** 0.5)
            signatures[i] = Signature(len(drawing), row.ravel().astype(np.float32), middle, size)
    return signatures


def _is_usable(ink: Ink) -> bool:
    return 0 < len(ink.strokes) <= MAX_STROKES and max(abs(edge) for edge in ink.bounds) <= _LARGEST


def _measured(points: Doubles) -> tuple[Doubles, float]:
    """Middle and size of evenly spaced points."""
    middle = points.sum(axis=0) / len(points)
    away = (points - middle).ravel()
    return middle, float(away @ away / len(points)) ** 0.5


def _even(strokes: Sequence[Doubles], n: int = FINE) -> Doubles:
    """`n` points evenly spaced along each path: (strokes, n, 2); one interpolation, each path in a place of its own."""
    paths = [xy if len(xy) > 1 else np.repeat(xy, 2, axis=0) for xy in strokes]
    lengths = np.array([len(xy) for xy in paths])
    ends = np.cumsum(lengths)
    starts = ends - lengths
    points = np.concatenate(paths)
    steps = np.zeros(len(points))
    steps[1:] = np.hypot(*(points[1:] - points[:-1]).T)
    steps[starts] = 0.0
    # As shares of each path before they are summed: a small drawing may follow a gigantic one.
    along = np.cumsum(steps / np.repeat(np.maximum(np.add.reduceat(steps, starts), 1e-300), lengths))
    along -= np.repeat(along[starts], lengths)
    along[ends - 1] = 1.0
    first = 2.0 * np.arange(len(paths))
    places = (first[:, None] + np.linspace(0.0, 1.0, n)).ravel()
    along += np.repeat(first, lengths)
    even = np.stack([np.interp(places, along, column) for column in points.T], axis=1)
    return even.reshape(len(paths), n, 2)


def _smoother() -> Doubles:
    """Smooths `FINE` points along a path by a Gaussian, mirrored about the ends, so that they stay."""
    reach = int(3 * _SMOOTHING * FINE)
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / (_SMOOTHING * FINE)) ** 2)
    kernel /= kernel.sum()
    matrix = np.zeros((FINE, FINE))
    for row in range(FINE):
        for place, weight in zip(range(row - reach, row + reach + 1), kernel, strict=True):
            if place < 0:
                matrix[row, 0] += 2 * weight
                matrix[row, -place] -= weight
            elif place >= FINE:
                matrix[row, -1] += 2 * weight
                matrix[row, 2 * (FINE - 1) - place] -= weight
            else:
                matrix[row, place] += weight
    return matrix


_SMOOTHER = _smoother()
