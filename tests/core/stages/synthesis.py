"""Stages of making drawings: every kind of variation by itself, splines, what is made of digits, shares of styles."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache, partial

import numpy as np

from digitpad.core.options import RecognizerOptions
from digitpad.core.samples import Sample
from digitpad.core.synthesis import synthetic_negatives
from digitpad.core.synthesis.atlas import Atlas, parse_atlas, skeleton_ink
from digitpad.core.synthesis.augment_ink import TAUGHT_VARIATION, augment_ink
from digitpad.core.synthesis.augment_skeleton import (
    DEFAULT_VARIATION,
    UNVARIED,
    Points,
    augment_plane,
    augment_skeleton,
)
from digitpad.core.synthesis.spline import Spline
from digitpad.core.synthesis.synthesizer import Synthesizer, read_samples
from digitpad.core.synthesis.synthetic_negatives import make_non_digits
from tests.core.stages.figures import Figures, Stages, moments, whole

_ATLAS = """
[4] open
weight: 2.5
~ 40,0 5,60! 70,60 / 50,25 48,60 47,100
~ 35,0 0,55! 75,65 / 55,20 50,50 50,100
= 50,0 5,60 70,60! 50,10 50,100
[7] barred
~ 5,5 60,5! 30,55 20,100 / 15,50 55,48 / 1,1
[-] loop
weight: 1.5
~ 0,0 60,20 90,70 20,90 10,10
= 0,0 60,20 90,70! 20,90
[-] bar
~ 0,0 100,3
"""
_FEW = RecognizerOptions(n_per_digit=60)


@cache
def atlas() -> Atlas:
    return parse_atlas(_ATLAS)


@cache
def digits() -> Points:
    """24 drawings, (24, 68, 4)."""
    rng = np.random.default_rng(3)
    return np.concatenate([augment_skeleton(style.skeletons[0], 12, rng) for style in atlas().digits])


def _unvaried() -> Figures:
    return moments(augment_skeleton(atlas().styles[0].skeletons[0], 2, np.random.default_rng(0), UNVARIED))


def _varied(field: str) -> Figures:
    """Of many strokes, corners and keyframes: what one kind of variation does to a skeleton."""
    variation = replace(UNVARIED, **{field: getattr(DEFAULT_VARIATION, field)})
    made = [augment_skeleton(s.skeletons[0], 30, np.random.default_rng(1), variation) for s in atlas().digits]
    return moments(*made)


def _all_varied() -> Figures:
    made = [augment_skeleton(k, 20, np.random.default_rng(2)) for s in atlas().styles for k in s.skeletons]
    return moments(*made)


def _much_varied() -> Figures:
    """So that limits are met, and the pen stays down at most twice."""
    variation = replace(UNVARIED, trim=0.9, hook=1.0, join=0.9)
    (style,) = parse_atlas("[8] pieces\n~ 0,0 20,5 40,0 / 50,0 50,20 / 60,0 60,40 / 70,0 70,100").styles
    return moments(augment_skeleton(style.skeletons[0], 30, np.random.default_rng(5), variation))


def _plane() -> Figures:
    pieces = digits().astype(np.float32)
    return moments(
        augment_plane(pieces, np.random.default_rng(4)),
        augment_plane(pieces, np.random.default_rng(4), TAUGHT_VARIATION),
    )


def _spline() -> Figures:
    typical = np.array([[0, 0], [30, 5], [60, 40], [20, 80], [5, 50], [9, 9], [90, 0], [90, 70], [50, 50.0]])
    corners = (False, False, True, False, False, False, True, False, True)
    spline = Spline((5, 1, 2, 1), corners, typical, 21)
    few = Spline((5, 1, 2, 1), corners, typical, 4)
    inks = [stroke.xy for style in atlas().styles for stroke in skeleton_ink(style.skeletons[0]).strokes]
    smooth = Spline((5,), (False,) * 5, typical[:5], 40)
    return [
        *moments(spline.matrix, spline.matrix @ typical, smooth.matrix, np.concatenate(inks)),
        *whole(spline.starts, spline.ends, spline.stroke_of, len(few.starts), [len(xy) for xy in inks]),
    ]


def _ink(n: int) -> Figures:
    pieces = digits()[0] + np.float32(0.25)
    made = augment_ink(pieces, n, np.random.default_rng(6))
    apart = augment_ink(pieces, n, np.random.default_rng(6), replace(UNVARIED, stroke_shift=2.0))
    return moments(made, apart)


def _made(place: int, n: int = 240, parts: int = 4) -> Figures:
    labels = np.arange(24) % 10
    return moments(make_non_digits(digits(), labels, n, np.random.default_rng(8), parts)[place].pieces)


def _bars() -> Figures:
    """From a bar to a bow, each in two directions: which count as bars."""
    t = np.linspace(0, 1, 20)
    found = []
    for bow in np.linspace(0, 60, 61):
        xy = np.stack([bow * np.sin(np.pi * t), 100 * t], axis=1)
        for line in (xy, xy[:, ::-1], xy[::-1]):
            found += [np.concatenate([line[:-1], line[1:]], axis=1)]
    return whole(synthetic_negatives._is_bar(np.array(found)).reshape(-1, 3).sum(axis=0))


def _shares() -> Figures:
    """How many drawings each style and skeleton gets, and what they are."""
    room = Synthesizer(atlas(), _FEW)
    figures: Figures = whole(room.table().labels)
    for pieces, style in (
        room.draw_digits(7, "set"), room.draw_digits(1, "b"), room.draw_non_digits(2.3, "set"), room.draw_evenly(3, "x")
    ):  # fmt: skip
        figures += whole(np.bincount(style, minlength=4)) + moments(pieces)
    return figures


def _non_digits(share: float) -> Figures:
    drawn = Synthesizer(atlas(), _FEW).non_digits(share, "set")
    return whole(np.bincount(drawn.style, minlength=12)) + moments(drawn.features, drawn.pictures)


def _read_samples() -> Figures:
    bar = np.zeros((8, 8), np.uint8)
    bar[1:7, 3:5] = 16
    drawn = read_samples([Sample("a", 1, bar), Sample("b", 7, bar.T)], 1, _FEW)
    return whole(drawn.style) + moments(drawn.features, drawn.pictures)


STAGES: Stages = {
    "unvaried": _unvaried,
    **{field.name: partial(_varied, field.name) for field in fields(DEFAULT_VARIATION)},
    "all variations": _all_varied,
    "much varied": _much_varied,
    "the plane": _plane,
    "splines": _spline,
    "a drawing itself": partial(_ink, 1),
    "a drawing drawn again": partial(_ink, 9),
    "scribbles": partial(_made, 0),
    "parts of digits": partial(_made, 1),
    "side by side": partial(_made, 2),
    "above each other": partial(_made, 3),
    "on each other": partial(_made, 4),
    "mirrored": partial(_made, 5),
    "on its side": partial(_made, 6),
    "upside down": partial(_made, 7),
    "many parts, few drawings": partial(_made, 1, 11, 12),
    "bars": _bars,
    "shares of styles": _shares,
    "non-digits": partial(_non_digits, 0.02),
    "more non-digits": partial(_non_digits, 0.4),
    "samples as digits": _read_samples,
}  # fmt: skip
