"""Augments a drawing made by hand: its segments move as they might when the same hand draws it again."""

from __future__ import annotations

import numpy as np

from digitpad.core.synthesis.augment_skeleton import Augmentation, Points, augment_plane

TAUGHT_VARIATION = Augmentation(warp=3.0, aspect=0.15, shear=0.12, turn=6.0, stroke_shift=2.0)
"""Less than among the hands of the world: one person's own."""

WOBBLE = 1.6
"""Of 100: how far the line strays on its way, smoothly."""


def augment_ink(pieces: Points, n: int, rng: np.random.Generator, variation: Augmentation = TAUGHT_VARIATION) -> Points:
    """The pieces (m, 4) of a drawing of size 100 in `n` shapes (n, m, 4); the first is the drawing itself."""
    repeated = np.repeat(pieces[None], n, axis=0)
    if n == 1:
        return repeated
    varied = repeated[1:] + _wobble(pieces, n - 1, rng)
    varied = varied + _stroke_shifts(pieces, n - 1, rng, variation.stroke_shift)
    repeated[1:] = augment_plane(varied, rng, variation)
    return repeated


def _wobble(pieces: Points, n: int, rng: np.random.Generator) -> Points:
    """A smooth random walk along the line: sums of a few waves over the number of the piece."""
    m = len(pieces)
    place = np.linspace(0, 1, m + 1)
    waves = np.arange(1, 7)
    phase = rng.uniform(0, 2 * np.pi, (n, 2, len(waves), 1))
    size = rng.normal(0, WOBBLE, (n, 2, len(waves), 1)) / np.sqrt(len(waves) / 2)
    moved = (size * np.cos(np.pi * waves[:, None] * place + phase)).sum(axis=2)
    return np.concatenate([moved[:, :, :-1], moved[:, :, 1:]], axis=1).transpose(0, 2, 1).astype(np.float32)


def _stroke_shifts(pieces: Points, n: int, rng: np.random.Generator, shift: float) -> Points:
    starts = np.concatenate([[False], (pieces[1:, :2] != pieces[:-1, 2:]).any(axis=1)])
    stroke = np.cumsum(starts)
    moves = rng.normal(0, shift, (n, int(stroke[-1]) + 1, 2))[:, stroke]
    return np.concatenate([moves, moves], axis=2).astype(np.float32)
