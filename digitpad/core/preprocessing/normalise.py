"""Normalises slant, size and position by affine maps, for one drawing or a batch.

Pieces are arrays (..., n, 4) of x0, y0, x1, y1; a map is (..., 2, 3): its last column is the shift.
"""

from __future__ import annotations

import numpy as np

from digitpad.core.typing import Floats

BOX_WIDTH = 24.0
BOX_HEIGHT = 32.0
CENTER = 16.0
"""The box in the 32x32 plane, in which the line's middle runs; `load_digits` fills its plane so."""

SLANT_SHARE = 0.8
SLANT_LIMIT = 0.7
MOMENT_SHARE = 0.75
"""Of size and place: the rest comes from the bounding box. One stray stroke then moves a drawing little."""

SPREAD = 3.6
"""Standard deviations that make a side: that of digits spread over their box."""

KEEP_ASPECT = 0.5
"""Half-way aspect: geometric mean of keeping the proportions and stretching to the box."""

THINNEST = 0.12
"""The least width for its height (or height for its width) that is taken for real: a bar is not stretched beyond it."""


def deslant_map(pieces: Floats) -> Floats:
    """A shear about the middle that takes out most of the slope of x on y (regression weighted by length)."""
    weight, x, y = _weighted_middles(pieces)
    shift_x, shift_y = _mean(weight, x), _mean(weight, y)
    dx, dy = x - shift_x[..., None], y - shift_y[..., None]
    slope = _mean(weight, dx * dy) / np.maximum(_mean(weight, dy * dy), _tiny(pieces))
    shear = np.clip(SLANT_SHARE * slope, -SLANT_LIMIT, SLANT_LIMIT)
    return _matrix(np.ones_like(shear), -shear, shear * shift_y, np.ones_like(shear), np.zeros_like(shear))


def box_map(pieces: Floats) -> Floats:
    """The scaling and shift that puts a drawing into the box, its sides taken from moments and bounding box."""
    weight, x, y = _weighted_middles(pieces)
    middle_x, width = _middle_and_side(weight, x, pieces[..., 0::2])
    middle_y, height = _middle_and_side(weight, y, pieces[..., 1::2])
    scale_x, scale_y = box_scales(width, height, _tiny(pieces))
    return _matrix(scale_x, np.zeros_like(scale_x), CENTER - scale_x * middle_x, scale_y, CENTER - scale_y * middle_y)


def box_scales(width: Floats, height: Floats, least: float) -> tuple[Floats, Floats]:
    """By how much a drawing of these sides grows across and down to fill the box; no side counts as less than `least`.

    Half of its proportions is kept.
    """
    width, height = np.maximum(width, THINNEST * height), np.maximum(height, THINNEST * width)
    stretch_x, stretch_y = BOX_WIDTH / np.maximum(width, least), BOX_HEIGHT / np.maximum(height, least)
    keep = np.minimum(stretch_x, stretch_y)
    return keep**KEEP_ASPECT * stretch_x ** (1 - KEEP_ASPECT), keep**KEEP_ASPECT * stretch_y ** (1 - KEEP_ASPECT)


def apply_map(matrix: Floats, xy: Floats) -> Floats:
    """Map points (..., n, 2) by (..., 2, 3)."""
    linear, shift = matrix[..., :2], matrix[..., 2]
    return np.asarray(xy @ np.swapaxes(linear, -1, -2) + shift[..., None, :])


def apply_to_pieces(matrix: Floats, pieces: Floats) -> Floats:
    """Map both ends of segments (..., n, 4) by (..., 2, 3)."""
    ends = pieces.reshape(*pieces.shape[:-2], -1, 2)
    return apply_map(matrix, ends).reshape(pieces.shape)


def normalise_pieces(pieces: Floats, *, deslant: bool = True) -> Floats:
    """Deslanted and in the box: what all pictures are drawn from."""
    upright = apply_to_pieces(deslant_map(pieces), pieces) if deslant else pieces
    return apply_to_pieces(box_map(upright), upright)


def _weighted_middles(pieces: Floats) -> tuple[Floats, Floats, Floats]:
    """Weights (..., n) summing to one, and the middles' x and y. Without any length every piece weighs the same."""
    length = np.hypot(pieces[..., 2] - pieces[..., 0], pieces[..., 3] - pieces[..., 1])
    total = length.sum(axis=-1, keepdims=True)
    weight = np.where(total > 0, length / np.where(total > 0, total, 1), 1 / length.shape[-1])
    return weight, (pieces[..., 0] + pieces[..., 2]) / 2, (pieces[..., 1] + pieces[..., 3]) / 2


def _mean(weight: Floats, values: Floats) -> Floats:
    return np.asarray((weight * values).sum(axis=-1))


def _middle_and_side(weight: Floats, values: Floats, ends: Floats) -> tuple[Floats, Floats]:
    mean = _mean(weight, values)
    deviation = np.sqrt(_mean(weight, (values - mean[..., None]) ** 2))
    return _of_moments(mean, deviation, ends.min(axis=(-1, -2)), ends.max(axis=(-1, -2)))


def middle_and_side(values: Floats, low: float, high: float) -> tuple[Floats, Floats]:
    """Of pixels' places along an axis (n,), which reach from `low` to `high`: the middle and the side in the box."""
    return _of_moments(values.mean(), values.std(), np.asarray(low), np.asarray(high))


def _of_moments(mean: Floats, deviation: Floats, low: Floats, high: Floats) -> tuple[Floats, Floats]:
    middle = MOMENT_SHARE * mean + (1 - MOMENT_SHARE) * (low + high) / 2
    side = MOMENT_SHARE * SPREAD * deviation + (1 - MOMENT_SHARE) * (high - low)
    return middle, side


def _tiny(pieces: Floats) -> float:
    return float(np.sqrt(np.finfo(pieces.dtype).tiny))


def _matrix(xx: Floats, xy: Floats, x: Floats, yy: Floats, y: Floats) -> Floats:
    return np.stack([np.stack([xx, xy, x], axis=-1), np.stack([np.zeros_like(xx), yy, y], axis=-1)], axis=-2)
