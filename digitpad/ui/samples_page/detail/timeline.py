"""When each point of a drawing was drawn, for replaying it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink

LONGEST_PAUSE = 1000.0
"""Milliseconds: longer pauses between strokes are cut to this."""
WITHOUT_TIMES = 1500.0
"""Milliseconds that a drawing takes whose times are not known: at an even speed, a short pause between strokes."""
SHORT_PAUSE = 200.0


@dataclass(frozen=True, eq=False)
class Timeline:
    """`times[i]`: milliseconds since the beginning at which each point of stroke i is reached, ascending.

    `is_real`: as it was drawn; else at an even speed, because the times are unknown.
    """

    times: tuple[NDArray[np.float64], ...]
    is_real: bool

    @classmethod
    def of(cls, ink: Ink) -> Timeline:
        recorded = [stroke.data[:, 2] for stroke in ink.strokes]
        is_real = bool(recorded) and all(_is_usable(times) for times in recorded)
        return cls(tuple(_as_drawn(recorded) if is_real else _evenly(ink)), is_real)

    @property
    def duration(self) -> float:
        return float(self.times[-1][-1]) if self.times else 0.0

    def reached(self, moment: float) -> list[int]:
        """How many points of each stroke are drawn at `moment`."""
        return [int(np.searchsorted(times, moment, side="right")) for times in self.times]

    def stroke_ends(self) -> list[float]:
        """The moments at which a stroke is finished."""
        return [float(times[-1]) for times in self.times]


def _is_usable(times: NDArray[np.float64]) -> bool:
    return bool(np.isfinite(times).all() and (np.diff(times) >= 0).all())


def _as_drawn(recorded: list[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Each stroke at its own speed, pauses no longer than `LONGEST_PAUSE`, none backwards."""
    shifted, now, before = [], 0.0, None
    for times in recorded:
        pause = 0.0 if before is None else float(np.clip(times[0] - before, 0.0, LONGEST_PAUSE))
        moved = times - times[0] + now + pause
        shifted.append(moved)
        now, before = float(moved[-1]), float(times[-1])
    return shifted


def _evenly(ink: Ink) -> list[NDArray[np.float64]]:
    lengths = [np.append(0.0, np.hypot(*np.diff(stroke.xy, axis=0).T).cumsum()) for stroke in ink.strokes]
    total = sum(float(length[-1]) for length in lengths) or 1.0
    moments, now = [], 0.0
    for length in lengths:
        moments.append(now + length / total * WITHOUT_TIMES)
        now = float(moments[-1][-1]) + SHORT_PAUSE
    return moments
