"""Times and pressures of foreign ink, made those of digitpad: milliseconds since the drawing began, and 0 to 1."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink import Ink, Stroke

_FULL_SCALES = (255, 256, 1023, 1024, 2047, 2048, 4095, 4096, 8191, 8192, 16383, 32767, 65535)
"""What pens count as full pressure: a power of two, or one less."""


def in_units(ink: Ink) -> Ink:
    """Times from the first one that is known; pressures above 1 as shares of the scale that they must be of."""
    data = [stroke.data for stroke in ink.strokes]
    if not data:
        return ink
    values = np.concatenate(data)
    known = ~np.isnan(values[:, 2:])
    start = float(values[known[:, 0], 2].min()) if known[:, 0].any() else 0.0
    most = float(values[known[:, 1], 3].max()) if known[:, 1].any() else 0.0
    scale = 1.0 if most <= 1 else float(next((full for full in _FULL_SCALES if full >= most), most))
    if start == 0 and scale == 1:
        return ink
    return Ink(tuple(Stroke((stroke - [0, 0, start, 0]) / [1, 1, 1, scale]) for stroke in data))
