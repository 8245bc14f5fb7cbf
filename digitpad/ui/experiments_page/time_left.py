"""Estimates the remaining time of a run."""

from __future__ import annotations

FIRST_SHARE = 0.02
FIRST_SECONDS = 0.5
"""Before this share of the work, or time, nothing is told: it would be a guess."""
MOST_RISE = 1.1
"""What is told never rises above so many times the least that was told."""


class TimeLeft:
    """Takes the share done and the seconds elapsed; use a new one for each run."""

    def __init__(self) -> None:
        self._least: float | None = None

    def seconds(self, share: float, elapsed: float) -> int | None:
        """Remaining time in whole seconds, at least 1; None while there is no estimate."""
        if share <= FIRST_SHARE or elapsed <= FIRST_SECONDS:
            return None
        left = elapsed * (1 - share) / share
        if self._least is None:
            self._least = left
        told = min(left, self._least * MOST_RISE)
        self._least = min(self._least, left)
        return max(1, round(told))
