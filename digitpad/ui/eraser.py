"""Which strokes an eraser touches: geometry alone."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink import Array, Ink, Stroke


def touched(ink: Ink, x: float, y: float, radius: float) -> frozenset[int]:
    """Indices of the strokes of which a point or a segment lies within `radius` of (x, y)."""
    centre = np.array([x, y])
    return frozenset(i for i, stroke in enumerate(ink.strokes) if _touches(stroke, centre, radius))


def _touches(stroke: Stroke, centre: Array, radius: float) -> bool:
    xy = stroke.xy
    start = xy[:-1] if len(xy) > 1 else xy
    along = (xy[1:] - start) if len(xy) > 1 else np.zeros_like(xy)
    length2 = np.maximum((along**2).sum(axis=1), 1e-12)
    share = np.clip(((centre - start) * along).sum(axis=1) / length2, 0.0, 1.0)
    nearest = start + share[:, None] * along
    return bool((((nearest - centre) ** 2).sum(axis=1) <= radius**2).any())
