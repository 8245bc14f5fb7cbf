"""Augments skeletons of the atlas as hands vary: many drawings at once, from one seeded generator.

Lengths are in units of a drawing whose larger side is 100.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.synthesis.atlas import Skeleton
from digitpad.core.synthesis.spline import Spline

Points = NDArray[np.float32]

N_PIECES = 64
N_JOINS = 2
"""Changes of stroke at which the pen may stay down; with a hook at either end a drawing has N_PIECES + 4 pieces."""


@dataclass(frozen=True)
class Augmentation:
    """How strongly drawings are varied. Lengths are in units of the skeletons, which are about 100 high.

    Deviations are standard deviations of normal distributions; shares are probabilities 0..1.
    """

    beyond: float = 0.15
    """How far a mixture may lie outside its keyframes, in ways between them (uniform, up to twice this)."""
    jitter: float = 2.5
    """Deviation of each control point; its strength varies from drawing to drawing (gamma distributed)."""
    warp: float = 5.0
    """Amplitude of the smooth displacement of the whole plane."""
    aspect: float = 0.25
    """Deviation of the logarithm of width over height."""
    shear: float = 0.22
    """Deviation of the slope of x on y."""
    turn: float = 10.0
    """Deviation of the rotation of the whole drawing, in degrees."""
    trim: float = 0.02
    """Deviation of how much of its length a stroke's end is drawn in (mean: half of it) or out."""
    hook: float = 0.1
    """Share of stroke ends that get a small hook."""
    join: float = 0.02
    """Share of changes of stroke at which the pen is not lifted."""
    stroke_shift: float = 3.0
    """Deviation of a single stroke's position, of drawings with several."""
    stroke_turn: float = 4.0
    """Deviation of a single stroke's rotation, in degrees."""
    stroke_size: float = 0.06
    """Deviation of the logarithm of a single stroke's size."""
    rounded: float = 0.25
    """Share of drawings with corners whose corners are rounded."""
    straight: float = 0.12
    """Share of drawings whose control points are joined by straight lines."""


DEFAULT_VARIATION = Augmentation()
UNVARIED = Augmentation(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)


def augment_skeleton(
    skeleton: Skeleton, n: int, rng: np.random.Generator, variation: Augmentation = DEFAULT_VARIATION
) -> Points:
    """Pieces (n, 68, 4) of `n` drawings of one skeleton, each another mixture of its keyframes."""
    points = _mixed(skeleton.points, n, rng, variation.beyond)
    points = _jittered(points, rng, variation.jitter)
    points = _trimmed(points, skeleton.stroke_lengths, rng, variation.trim)
    if len(skeleton.stroke_lengths) > 1:
        points = _strokes_moved(points, skeleton.stroke_lengths, rng, variation)
    groups = _cornered(points, skeleton.corners, rng, variation)
    pieces = np.concatenate([_drawn(part, skeleton, corners, rng, variation) for part, corners in groups])
    return augment_plane(pieces, rng, variation)


def augment_plane(pieces: Points, rng: np.random.Generator, variation: Augmentation = DEFAULT_VARIATION) -> Points:
    """Warp, stretch, shear and turn whole drawings (n, m, 4), about the origin."""
    ends = pieces.reshape(len(pieces), -1, 2)
    ends = _warped(ends, rng, variation.warp)
    return np.asarray((ends @ _linear_maps(len(ends), rng, variation)).reshape(pieces.shape), dtype=np.float32)


def _mixed(keyframes: NDArray[np.float64], n: int, rng: np.random.Generator, beyond: float) -> Points:
    k = len(keyframes)
    if k == 1:
        return np.repeat(keyframes.astype(np.float32), n, axis=0)
    weights = rng.dirichlet(np.full(k, 0.6), n)
    away = rng.dirichlet(np.full(k, 0.6), n)
    step = rng.uniform(0, 2 * beyond, (n, 1))
    weights = weights + step * (weights - away)
    return np.asarray(np.einsum("nk,kpc->npc", weights, keyframes), dtype=np.float32)


def _jittered(points: Points, rng: np.random.Generator, jitter: float) -> Points:
    strength = jitter * rng.gamma(2.0, 0.5, (len(points), 1, 1)).astype(np.float32)
    return np.asarray(points + strength * rng.standard_normal(points.shape, dtype=np.float32))


def _trimmed(points: Points, lengths: tuple[int, ...], rng: np.random.Generator, trim: float) -> Points:
    """Each stroke's ends drawn in or out along the stroke."""
    first = 0
    result = points.copy()
    for length in lengths:
        last = first + length - 1
        if length > 1:
            extent = np.hypot(*np.diff(points[:, first : last + 1], axis=1).transpose(2, 0, 1)).sum(axis=1)
            for end, inner in ((first, first + 1), (last, last - 1)):
                toward = points[:, inner] - points[:, end]
                chord = np.maximum(np.hypot(toward[:, 0], toward[:, 1]), 1e-3)
                amount = rng.normal(trim / 2, trim, len(points)) * extent / chord
                result[:, end] += toward * np.clip(amount, -0.3, 0.6)[:, None].astype(np.float32)
        first += length
    return result


def _strokes_moved(
    points: Points, lengths: tuple[int, ...], rng: np.random.Generator, variation: Augmentation
) -> Points:
    result = points.copy()
    first, n = 0, len(points)
    for length in lengths:
        part = points[:, first : first + length]
        middle = part.mean(axis=1, keepdims=True)
        angle = np.deg2rad(rng.normal(0, variation.stroke_turn, n))
        size = np.exp(rng.normal(0, variation.stroke_size, n))
        c, s = (size * np.cos(angle)).astype(np.float32), (size * np.sin(angle)).astype(np.float32)
        turn = np.stack([np.stack([c, s], -1), np.stack([-s, c], -1)], -2)
        shift = rng.normal(0, variation.stroke_shift, (n, 1, 2)).astype(np.float32)
        result[:, first : first + length] = (part - middle) @ turn + middle + shift
        first += length
    return result


def _cornered(
    points: Points, corners: tuple[bool, ...], rng: np.random.Generator, variation: Augmentation
) -> list[tuple[Points, tuple[bool, ...]]]:
    """Corners kept for most, rounded for some, every point a corner for a few."""
    n = len(points)
    draw = rng.random(n)
    straight = draw < variation.straight
    rounded = ~straight & (draw < variation.straight + variation.rounded) & any(corners)
    kept = ~straight & ~rounded
    kinds = ((kept, corners), (rounded, (False,) * len(corners)), (straight, (True,) * len(corners)))
    return [(points[mask], flags) for mask, flags in kinds if mask.any()]


def _drawn(
    points: Points, skeleton: Skeleton, corners: tuple[bool, ...], rng: np.random.Generator, variation: Augmentation
) -> Points:
    spline = Spline(skeleton.stroke_lengths, corners, skeleton.points.mean(axis=0), N_PIECES)
    sampled = spline.matrix.astype(np.float32) @ points
    pieces = np.concatenate([sampled[:, spline.starts], sampled[:, spline.ends]], axis=2)
    return _with_extras(pieces, np.flatnonzero(np.diff(spline.stroke_of)), rng, variation)


def _with_extras(
    pieces: Points, changes: NDArray[np.intp], rng: np.random.Generator, variation: Augmentation
) -> Points:
    """A piece before the first and one after the last (hooks), one at each change of stroke (a join without lifting).

    Where there is no hook and no join, the piece has no length. Pieces come in the order of drawing.
    """
    n = len(pieces)
    parts = [_hook(pieces[:, 0, :2], pieces[:, 2, :2], rng, variation)[:, [2, 3, 0, 1]][:, None]]
    first = 0
    for last in changes[:N_JOINS]:
        end, start = pieces[:, last, 2:], pieces[:, last + 1, :2]
        joined = (rng.random(n) < variation.join)[:, None]
        parts += [pieces[:, first : last + 1], np.concatenate([end, np.where(joined, start, end)], axis=1)[:, None]]
        first = last + 1
    parts += [pieces[:, first:], _hook(pieces[:, -1, 2:], pieces[:, -3, 2:], rng, variation)[:, None]]
    unused = pieces[:, -1:, [2, 3, 2, 3]]
    parts += [unused] * (N_JOINS - len(changes[:N_JOINS]))
    return np.concatenate(parts, axis=1)


def _hook(end: Points, inner: Points, rng: np.random.Generator, variation: Augmentation) -> Points:
    """From an end back, at some angle, for a little: (n, 4)."""
    n = len(end)
    back = np.arctan2(inner[:, 1] - end[:, 1], inner[:, 0] - end[:, 0]) + rng.normal(0, 0.9, n)
    size = rng.gamma(3.0, 2.0, n) * (rng.random(n) < variation.hook) * (end != inner).any(axis=1)
    tip = end + np.stack([np.cos(back) * size, np.sin(back) * size], axis=-1)
    return np.concatenate([end, tip.astype(np.float32)], axis=1)


def _warped(ends: Points, rng: np.random.Generator, amplitude: float) -> Points:
    """A smooth displacement: two low cosine waves for each axis."""
    n = len(ends)
    result = ends.copy()
    for _ in range(2):
        wave = rng.normal(0, 1.2 * np.pi / 100, (n, 2, 2)).astype(np.float32)
        phase = rng.uniform(0, 2 * np.pi, (n, 1, 2)).astype(np.float32)
        size = (amplitude / 2**0.5 * rng.standard_normal((n, 1, 2), dtype=np.float32)).astype(np.float32)
        result += size * np.cos(ends @ wave + phase)
    return result


def _linear_maps(n: int, rng: np.random.Generator, variation: Augmentation) -> Points:
    stretch = np.exp(rng.normal(0, variation.aspect, n) / 2)
    shear = rng.normal(0, variation.shear, n)
    angle = np.deg2rad(rng.normal(0, variation.turn, n))
    c, s = np.cos(angle), np.sin(angle)
    shape = np.stack([np.stack([stretch, 0 * shear], -1), np.stack([-shear, 1 / stretch], -1)], -2)
    turn = np.stack([np.stack([c, s], -1), np.stack([-s, c], -1)], -2)
    return np.asarray(shape @ turn, dtype=np.float32)
