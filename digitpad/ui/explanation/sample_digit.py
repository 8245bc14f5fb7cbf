"""A built-in sample digit, for where the person has drawn none."""

from __future__ import annotations

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Label

STOCK_DIGIT: Label = 7
STOCK_STROKE = [(-60 + 8 * i, -90) for i in range(16)] + [(64 - 5 * i, -84 + 13 * i) for i in range(15)]
"""A plain seven, in logical pixels from the middle of the pad."""


def stock_ink() -> Ink:
    return Ink((Stroke(STOCK_STROKE),))
