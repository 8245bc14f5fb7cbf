"""Stages from ink to 8x8: mending, resampling, normalising, rasterizing; and pictures of cells."""

from __future__ import annotations

from functools import cache

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing import mend_ink, normalise, resample_ink
from digitpad.core.preprocessing.batch import pictures_of, rough_pictures_of
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.preprocessing.rasterize import count_cells, draw_line
from digitpad.core.samples import Raster
from digitpad.core.typing import Doubles
from tests.core.stages.figures import Figures, Stages, exact, moments, whole


def _broken(rng: np.random.Generator) -> list[Doubles]:
    """A smooth line in pieces, with gaps, turns and stray marks of many sizes."""
    t = np.linspace(0, 1, 80)
    phase, size = rng.uniform(0, 6, 2), rng.uniform(30, 60)
    line = np.stack([size * np.cos(3 * t + phase[0]) + 10 * t, 50 * np.sin(4 * t + phase[1])], axis=1)
    ends = np.sort(rng.choice(np.arange(8, 72), 3, replace=False))
    strokes = [
        part[: max(2, len(part) - int(gap))]
        for part, gap in zip(np.split(line, ends), rng.integers(0, 5, 4), strict=True)
    ]
    strokes = [stroke[::-1] if flip else stroke for stroke, flip in zip(strokes, rng.random(4) < 0.3, strict=True)]
    for _ in range(int(rng.integers(0, 3))):
        mark = rng.uniform(-1, 1, (3, 2)) * rng.choice([1.0, 2.0, 4.0, 7.0])
        strokes.insert(int(rng.integers(0, 5)), mark + rng.choice([-1, 1]) * rng.uniform(0, 110, 2))
    return strokes


@cache
def drawings() -> list[list[Doubles]]:
    rng = np.random.default_rng(12)
    return [_broken(rng) for _ in range(150)]


def _of_strokes(strokes: list[Doubles]) -> Figures:
    return [len(strokes), sum(map(len, strokes)), *moments(np.concatenate(strokes))[1:]]


def _mended() -> Figures:
    mended = [mend_ink.mend(strokes) for strokes in drawings()]
    return whole([len(m) for m in mended], [len(m[0]) for m in mended]) + moments(
        np.concatenate([m[0] for m in mended])
    )


def _joined() -> Figures:
    mended = [mend_ink.join_broken(strokes) for strokes in drawings()]
    return whole([len(m) for m in mended]) + moments(np.concatenate([m[0] for m in mended]))


def _stray() -> Figures:
    """Marks of many sizes at many places around a bar: which go."""
    bar, kept = np.array([(0, 0), (60, 100.0)]), []
    for size in (3.9, 4.1, 12.9, 13.1, 27.0):
        for x in (-71, -56, -54, -17, -11, -7, -5.9, 3.0, 63, 67, 73, 80, 120, 145):
            for y in (-70, -25, -3, 40, 104, 115, 140, 170.0):
                mark = np.array([(x, y), (x - 0.5 * size if x < 0 else x + 0.5 * size, y + size)])
                kept.append(len(mend_ink.without_stray_marks([bar, mark])))
    return whole(np.array(kept).reshape(-1, 8).sum(axis=1))


def _ends() -> Figures:
    xy = drawings()[0][0]
    steps = np.hypot(*np.diff(xy, axis=0).T)
    ends = [
        mend_ink._end(xy[:: 1 if n % 2 else -1], steps[:: 1 if n % 2 else -1], over)
        for n in (0, 1)
        for over in (0, 4, 15)
    ]
    figures = exact([number for end in ends for number in (*end.at, *end.onward, end.step)])
    return figures + exact([mend_ink._bend(a, b, gap) for a in ends for b in ends for gap in (0.0, 7.0)])


def _gaps() -> Figures:
    """Two strokes with gaps and turns of all sizes between them: which are joined."""
    t, joined = np.linspace(0, 50, 26)[:, None], []
    for gap in (0.0, 1.9, 2.2, 4, 6.5, 7.5, 10.5, 11.5, 30):
        for turn in (0.0, 50, 59, 61, 90, 170):
            for order in (1, -1):
                heading = np.array([np.cos(np.deg2rad(turn)), np.sin(np.deg2rad(turn))])
                second = t * heading + (50 + gap, 0)
                strokes = [t * (1, 0), second][::order]
                joined.append(len(mend_ink.join_broken(strokes)))
    ring = 20 * np.stack([np.cos(np.arange(21) * np.pi / 10), np.sin(np.arange(21) * np.pi / 10)], axis=1)
    rings = mend_ink.join_broken([ring, ring + 39, ring * (0.5, 1) - 15, ring[3:-1] + 80])
    return whole(np.array(joined).reshape(9, -1).sum(axis=1), [len(xy) for xy in rings])


def _dots() -> Figures:
    touches = [np.array([(5.0, 5.0), (5 + x, 5 + y)]) for x in (0, 1, 1.5, 2, 3) for y in (0, 0.25, 2, 2.5)]
    return whole([mend_ink.is_dot([touch]) for touch in touches], mend_ink.is_dot([touches[0], touches[5] + 2]))


def _cleaned() -> Figures:
    found: Figures = []
    rng = np.random.default_rng(1)
    many = [Stroke(rng.uniform(0, 100, (2, 2)).cumsum(axis=0)) for _ in range(900)]
    long = [Stroke(rng.uniform(-9, 9, (9000, 2)).cumsum(axis=0)), Stroke(rng.uniform(0, 99, (3500, 2)))]
    inks = [
        *(map(Stroke, strokes) for strokes in drawings()[:12]),
        many,
        long,
        [Stroke([[3, 4]])],
        [Stroke([[3, 4], [4, 4]])],
    ]
    for ink in inks:
        found += _of_strokes(resample_ink.clean_strokes(Ink(tuple(ink))))
    return found + moments(resample_ink.resample(drawings()[0][0], 3.1), resample_ink.resample(drawings()[0][0], 0.0))


def _limits() -> Figures:
    """As many strokes and points as are kept, and one more."""
    figures: Figures = []
    for n in (400, 401, 800, 801):
        strokes = tuple(Stroke([(3.0 * k, 0), (3 * k + 1, 40 + k % 7)]) for k in range(n))
        figures += whole(len(resample_ink._thin(strokes)), len(resample_ink.clean_strokes(Ink(strokes))))
    for n in (6000, 6001, 12000, 12001):
        xy = np.stack([np.arange(n), np.arange(n) % 50], axis=1)
        figures += whole(
            len(resample_ink._thin((Stroke(xy),))[0]), len(resample_ink.clean_strokes(Ink((Stroke(xy),)))[0])
        )
    for n in (23, 24, 25):
        line = [np.array([(10.0 * k, 0), (10 * k + 4.5, 0), (10 * k + 9, 0)]) for k in range(n)]
        figures += whole(len(mend_ink.join_broken(line)))
    return figures


@cache
def pieces() -> Doubles:
    inks = [resample_ink.clean_strokes(Ink(tuple(map(Stroke, strokes)))) for strokes in drawings()[:10]]
    flat = [np.array([(0, 0), (0, 50), (4, 99.0)])]
    return resample_ink.stacked_segments([*inks, [inks[0][0] * (1, 0.05)], flat, [np.array([(2.0, 3.0)])]])


def _normalised() -> Figures:
    upright = normalise.apply_to_pieces(normalise.deslant_map(pieces()), pieces())[:-1]  # a dot grows without end
    return [
        *moments(pieces(), normalise.deslant_map(pieces()), normalise.box_map(upright)),
        *moments(normalise.normalise_pieces(pieces()), normalise.normalise_pieces(pieces(), deslant=False)),
        *exact(normalise.middle_and_side(np.array([1.0, 2, 7]), 0.5, 8.5)),
        *exact(normalise.box_scales(np.array([1.0, 9, 0]), np.array([30.0, 2, 0]), 0.25)),
    ]


def _lines() -> Figures:
    normalised, off = normalise.normalise_pieces(pieces()), np.array([[[-9.0, 3, 50, 16]], [[0, 0, 31.9, -7]]])
    bitmaps = [
        draw_line(normalised),
        *(draw_line(normalised[:3], width) for width in (1.0, 2.2, 8.0)),
        draw_line(off, 3.0),
    ]
    counts = count_cells(bitmaps[0])
    return [*whole([bitmap.sum() for bitmap in bitmaps], counts[:2]), *moments(*bitmaps, counts)]


def _cells() -> Figures:
    counts = (np.arange(64).reshape(8, 8) * 7 % 17).astype(np.uint8)
    return moments(as_raster(counts).grey)


def _many() -> Figures:
    """A ring and a bar in grey pictures of two sizes, off their middle and at the rim, pale ones among them."""
    y, x = np.mgrid[:40, :50]
    rasters = []
    for n, (radius, depth) in enumerate(((8.0, 200), (11, 60), (5, 11), (4, 9), (13, 120), (6, 0))):
        away = np.abs(np.hypot(x - 20 - 2 * n, 1.3 * (y - 20 + n)) - radius)
        grey = (
            230 - depth * (np.clip(2.5 - away, 0, 1) if n != 4 else np.clip(3.2 - np.abs(x - 0.4 * y - 3), 0, 1))
        ).astype(np.uint8)
        rasters += [Raster(grey), Raster(255 - grey[:, :44]), Raster(grey[12:, 9:])]
    found = [*pictures_of(rasters), *rough_pictures_of(rasters)]
    found += pictures_of([Ink(tuple(map(Stroke, strokes))) for strokes in drawings()[:3]])
    seen = [picture for picture in found if picture is not None]
    return whole([picture is None for picture in found], [picture.sum() for picture in seen]) + moments(*seen)


STAGES: Stages = {
    "mended": _mended,
    "broken lines joined": _joined,
    "stray marks": _stray,
    "ends of strokes": _ends,
    "gaps": _gaps,
    "dots": _dots,
    "cleaned": _cleaned,
    "limits": _limits,
    "normalised": _normalised,
    "lines drawn": _lines,
    "cells as a picture": _cells,
    "many pictures": _many,
}
