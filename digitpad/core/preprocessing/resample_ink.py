"""Cleans and resamples ink: no double points, no tremor, evenly spaced points."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.mend_ink import is_dot, mend
from digitpad.core.typing import Doubles

MAX_STROKES = 400
"""More strokes than any character has: a drawing beyond it is thinned evenly, so that reading time stays bounded."""

MAX_POINTS = 6000
"""Points of the whole drawing that are kept; more say nothing at 32x32."""

UNIT = 100.0
"""The larger side of a cleaned drawing."""

TARGET_SEGMENTS = 64
"""Pieces into which a whole drawing of usual length is cut."""

MAX_SEGMENTS = 640
LONGEST_PIECE = 0.06 * UNIT
"""No piece is longer, so that long scribbles are followed as closely as digits."""


def clean(ink: Ink) -> Ink:
    """The same drawing, 100 units large, with evenly spaced points and without double points or tremor.

    Stray marks are left out and broken strokes joined before the size is taken; a touch of two pixels is one point.
    The spacing depends on the drawing's length alone, never on the device's rate of points. Pressure and
    time are dropped.
    """
    return Ink(tuple(Stroke(xy) for xy in clean_strokes(ink)))


def clean_strokes(ink: Ink) -> list[Doubles]:
    """The strokes of `clean` as arrays (n, 2), which is less work where many drawings are read."""
    thinned = _thin(ink.strokes)
    given = _within_reach([thinned[0][:1]] if is_dot(thinned) else thinned)
    strokes = _to_unit_size(mend(given))
    alongs = [_along(xy) for xy in strokes]
    step = _step(float(sum(along[-1] for along in alongs)))
    return [smooth(_resampled(xy, along, step)) for xy, along in zip(strokes, alongs, strict=True)]


def resample(xy: Doubles, step: float) -> Doubles:
    """Points at equal distances of about `step` along the polyline `xy` (n, 2); its ends stay; one point stays one."""
    return _resampled(xy, _along(xy), step)


def _along(xy: Doubles) -> Doubles:
    """How far along the polyline each point lies, (n,)."""
    steps = xy[1:] - xy[:-1]
    along = np.zeros(len(xy))
    np.cumsum(np.hypot(steps[:, 0], steps[:, 1]), out=along[1:])
    return along


def _resampled(xy: Doubles, along: Doubles, step: float) -> Doubles:
    total = float(along[-1])
    if total <= 0.0 or step <= 0.0:
        return xy[:1]
    n = max(1, round(total / step))
    at = np.arange(n + 1.0)  # np.linspace takes several times as long
    at *= total / n
    at[n] = total
    points = np.empty((len(at), 2))
    points[:, 0] = np.interp(at, along, xy[:, 0])
    points[:, 1] = np.interp(at, along, xy[:, 1])
    return points


def smooth(xy: Doubles) -> Doubles:
    """Binomial mean of each point with its neighbours (1, 2, 1); the ends stay."""
    if len(xy) < 3:
        return xy
    result = xy.copy()
    result[1:-1] = 0.25 * xy[:-2] + 0.5 * xy[1:-1] + 0.25 * xy[2:]
    return result


def segments_of(ink: Ink) -> Doubles:
    """The pieces between neighbouring points, (n, 4): x0, y0, x1, y1. A single point is a piece without length."""
    return _segments([stroke.xy for stroke in ink.strokes])


def stacked_segments(drawings: Sequence[Sequence[Doubles]]) -> Doubles:
    """The pieces of m drawings (strokes (n, 2) each), (m, n, 4): the shorter ones end in pieces without length."""
    longest = max(map(_n_segments, drawings))
    stacked = np.empty((len(drawings), longest, 4))
    for row, strokes in zip(stacked, drawings, strict=True):
        used = _fill(row, strokes)
        row[used:, :2] = row[used:, 2:] = strokes[-1][-1]
    return stacked


def _segments(strokes: Sequence[Doubles]) -> Doubles:
    pieces = np.empty((_n_segments(strokes), 4))
    _fill(pieces, strokes)
    return pieces


def _n_segments(strokes: Sequence[Doubles]) -> int:
    return sum(max(1, len(xy) - 1) for xy in strokes)


def _fill(pieces: Doubles, strokes: Sequence[Doubles]) -> int:
    """Put the pieces of all strokes into the first of `pieces`; how many they are."""
    at = 0
    for xy in strokes:
        n = max(1, len(xy) - 1)
        pieces[at : at + n, :2], pieces[at : at + n, 2:] = xy[:n], xy[-n:]
        at += n
    return at


def _thin(strokes: tuple[Stroke, ...]) -> list[Doubles]:
    """At most MAX_STROKES strokes and about MAX_POINTS points, evenly picked."""
    chosen = strokes[:: -(-len(strokes) // MAX_STROKES)]
    every = -(-sum(len(stroke) for stroke in chosen) // MAX_POINTS)
    if every == 1:
        return [stroke.xy for stroke in chosen]
    return [np.vstack([stroke.xy[:-1:every], stroke.xy[-1:]]) for stroke in chosen]


def _within_reach(strokes: list[Doubles]) -> list[Doubles]:
    """All coordinates within 1 of the origin, whatever the device's units: nothing after this can overflow."""
    largest = max(float(np.abs(xy).max()) for xy in strokes) or 1.0
    return [xy / largest for xy in strokes]


def _to_unit_size(strokes: list[Doubles]) -> list[Doubles]:
    """In a square of side 100 at the origin."""
    xy = strokes[0] if len(strokes) == 1 else np.concatenate(strokes)
    corner = xy.min(axis=0)
    side = float((xy.max(axis=0) - corner).max()) or 1.0
    return [(stroke - corner) / side * UNIT for stroke in strokes]


def _step(length: float) -> float:
    return max(min(length / TARGET_SEGMENTS, LONGEST_PIECE), length / MAX_SEGMENTS)
