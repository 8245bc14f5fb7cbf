"""The first step: strokes without double points or tremor, and without more points than are needed."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink import Array, Ink, Stroke

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

    The spacing depends on the drawing's length alone, never on the device's rate of points. Pressure and
    time are dropped.
    """
    strokes = _to_unit_size(_thin(ink.strokes))
    lengths = [_length(xy) for xy in strokes]
    step = _step(sum(lengths))
    return Ink(tuple(Stroke(smooth(resample(xy, step))) for xy in strokes))


def resample(xy: Array, step: float) -> Array:
    """Points at equal distances of about `step` along the polyline `xy` (n, 2); its ends stay; one point stays one."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    total = along[-1]
    if total <= 0.0 or step <= 0.0:
        return xy[:1]
    at = np.linspace(0.0, total, max(1, round(total / step)) + 1)
    return np.column_stack([np.interp(at, along, xy[:, 0]), np.interp(at, along, xy[:, 1])])


def smooth(xy: Array) -> Array:
    """Binomial mean of each point with its neighbours (1, 2, 1); the ends stay."""
    if len(xy) < 3:
        return xy
    result = xy.copy()
    result[1:-1] = 0.25 * xy[:-2] + 0.5 * xy[1:-1] + 0.25 * xy[2:]
    return result


def segments_of(ink: Ink) -> Array:
    """The pieces between neighbouring points, (n, 4): x0, y0, x1, y1. A single point is a piece without length."""
    pieces = []
    for stroke in ink.strokes:
        xy = stroke.xy
        pieces.append(np.hstack([xy[:-1], xy[1:]]) if len(xy) > 1 else np.hstack([xy, xy]))
    return np.concatenate(pieces)


def _thin(strokes: tuple[Stroke, ...]) -> list[Array]:
    """At most MAX_STROKES strokes and about MAX_POINTS points, evenly picked."""
    chosen = strokes[:: -(-len(strokes) // MAX_STROKES)]
    every = -(-sum(len(stroke) for stroke in chosen) // MAX_POINTS)
    if every == 1:
        return [stroke.xy for stroke in chosen]
    return [np.vstack([stroke.xy[:-1:every], stroke.xy[-1:]]) for stroke in chosen]


def _to_unit_size(strokes: list[Array]) -> list[Array]:
    """In a square of side 100 at the origin, whatever the device's units: nothing after this can overflow."""
    xy = np.concatenate(strokes)
    largest = float(np.abs(xy).max()) or 1.0
    xy = xy / largest
    corner = xy.min(axis=0)
    side = float(np.ptp(xy, axis=0).max()) or 1.0
    return [(stroke / largest - corner) / side * UNIT for stroke in strokes]


def _length(xy: Array) -> float:
    return float(np.hypot(*np.diff(xy, axis=0).T).sum())


def _step(length: float) -> float:
    return max(min(length / TARGET_SEGMENTS, LONGEST_PIECE), length / MAX_SEGMENTS)
