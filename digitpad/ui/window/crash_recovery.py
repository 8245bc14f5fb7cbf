"""Crash recovery: the drawing on the pad is saved when something goes wrong and restored at the next start."""

from __future__ import annotations

import json
import math

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.ui.state.settings import RESCUED_INK, Settings

MAX_POINTS = 50_000
"""More than any hand draws; a settings file is no place for more."""


def save_ink(settings: Settings, ink: Ink) -> None:
    """Keep `ink` for the next start; an empty one clears what was kept."""
    settings.set(RESCUED_INK, "" if ink.is_empty or ink.n_points > MAX_POINTS else _written(ink))
    settings.save()


def take_ink(settings: Settings) -> Ink:
    """What was kept, once; empty where there is nothing, or nothing that can be read."""
    text = settings.get(RESCUED_INK)
    if not text:
        return Ink()
    settings.reset(RESCUED_INK)
    try:
        return _read(text)
    except (ValueError, TypeError, UserError):
        return Ink()


def _written(ink: Ink) -> str:
    def number(value: float) -> float | None:
        return None if math.isnan(value) else round(value, 3)

    return json.dumps([[[number(value) for value in point] for point in stroke] for stroke in ink.strokes])


def _read(text: str) -> Ink:
    strokes = json.loads(text)
    return Ink(tuple(Stroke(np.array(points, dtype=np.float64)) for points in strokes))
