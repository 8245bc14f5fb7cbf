"""Drawings made for tests: unvaried styles of the atlas, and shapes that are no digit."""

from __future__ import annotations

import math

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Sample
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink


def style_ink(texts: list[str], style_id: str, keyframe: int = 0) -> Ink:
    style = next(style for style in parse_atlas(*texts).styles if style.id == style_id)
    return skeleton_ink(style.skeletons[0], keyframe)


def scribble(seed: int = 0) -> Ink:
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 30, 400)
    wave = np.stack([np.sin(t * rng.uniform(0.7, 1.3)) * 40, np.cos(t * rng.uniform(1.4, 2.3)) * 40], axis=1)
    return Ink((Stroke(wave + t[:, None] * 2),))


def drawn_again(ink: Ink, rng: np.random.Generator) -> Ink:
    """A little differently: 5% jitter of its points, 10 degrees, 20% aspect."""
    left, top, right, bottom = ink.bounds
    size = max(right - left, bottom - top)
    angle, aspect = rng.uniform(-math.radians(10), math.radians(10)), math.exp(rng.uniform(-0.09, 0.09))
    matrix = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]]) * [aspect, 1 / aspect]
    return Ink(tuple(Stroke((s.xy + rng.uniform(-0.05, 0.05, s.xy.shape) * size) @ matrix.T) for s in ink.strokes))


def taught(ink: Ink, label: int, name: str = "mine") -> Sample:
    return Sample(name, label, picture_of(ink), drawing=ink, created="2026-01-02T03:04:05Z")
