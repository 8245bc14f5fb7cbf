"""Which strokes an eraser touches: geometry alone."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.typing import Doubles

Place = tuple[float, float]


def touched(ink: Ink, start: Place, end: Place, radius: float) -> frozenset[int]:
    """Indices of the strokes that come within `radius` of the eraser's way from `start` to `end`."""
    way = np.array([start, end])
    return frozenset(i for i, stroke in enumerate(ink.strokes) if _touches(stroke, way, radius))


def _touches(stroke: Stroke, way: Doubles, radius: float) -> bool:
    xy = stroke.xy
    if (xy.max(axis=0) < way.min(axis=0) - radius).any() or (xy.min(axis=0) > way.max(axis=0) + radius).any():
        return False
    begin, end = (xy[:-1], xy[1:]) if len(xy) > 1 else (xy, xy)
    nearest = min(
        _distance(way[:1], begin, end).min(),
        _distance(way[1:], begin, end).min(),
        _distance(xy, way[:1], way[1:]).min(),
    )
    return bool(nearest <= radius or _crosses(begin, end, way))


def _distance(points: Doubles, begin: Doubles, end: Doubles) -> Doubles:
    """From each point to each segment; one of the two may be a single row, shape (n,)."""
    along = end - begin
    length2 = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((points - begin) * along).sum(axis=1) / length2, 0.0, 1.0)
    distances: Doubles = np.hypot(*(begin + share[:, None] * along - points).T)
    return distances


def _crosses(begin: Doubles, end: Doubles, way: Doubles) -> bool:
    """Whether any segment lies across the way: each has its ends on different sides of the other."""
    sides = _side(way[0], way[1], begin) * _side(way[0], way[1], end)
    other = _side(begin, end, way[0]) * _side(begin, end, way[1])
    return bool(((sides < 0) & (other < 0)).any())


def _side(a: Doubles, b: Doubles, points: Doubles) -> Doubles:
    """Positive on one side of the line from a to b, negative on the other."""
    along, away = b - a, points - a
    sides: Doubles = along[..., 0] * away[..., 1] - along[..., 1] * away[..., 0]
    return sides
