"""How a drawing is put together of strokes, which maps of cells blur: numbers to hold against its neighbours'.

How straight its lines run would tell more of the characters at hand, but of the devices rather than of the characters:
a little tremor then turns digits into none (see tests/bench/trials.md).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.normalise import BOX_HEIGHT, Floats

Rows = NDArray[np.float32]

MOST_STROKES = 5
"""More strokes than this are all the same: many."""

_LIFTED = 0.05
"""The pen was lifted where the next piece begins farther away than this, of 32."""


def shape_rows(normalised: Floats) -> Rows:
    """Numbers (m, 3) of drawings in the box, given as pieces (m, n, 4).

    Strokes (at most five); the ways from each stroke's start straight to its end as a share of the line (0: closed,
    1: straight strokes); the longest way without ink, in box heights.
    """
    runs = normalised[..., 2:] - normalised[..., :2]
    line = np.hypot(runs[..., 0], runs[..., 1]).sum(axis=1)
    jumps = np.hypot(*(normalised[:, 1:, :2] - normalised[:, :-1, 2:]).transpose(2, 0, 1))
    stroke = np.cumsum(np.pad(jumps > _LIFTED, ((0, 0), (1, 0))), axis=1)
    numbers = [
        np.minimum(stroke[:, -1] + 1, MOST_STROKES),
        _ways(runs, stroke) / np.maximum(line, 1e-6),
        jumps.max(axis=1, initial=0.0) / BOX_HEIGHT,
    ]
    return np.stack(numbers, axis=1).astype(np.float32)


def _ways(runs: Floats, stroke: NDArray[np.intp]) -> Floats:
    """From each stroke's start to its end, summed: (m,)."""
    m, most = len(runs), int(stroke.max()) + 1
    place = (stroke + np.arange(m)[:, None] * most).ravel()
    across, down = (np.bincount(place, runs[..., i].ravel(), m * most).reshape(m, most) for i in (0, 1))
    return np.asarray(np.hypot(across, down).sum(axis=1))
