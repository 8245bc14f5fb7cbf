"""Who hears of a run's progress and partial results, and may end it."""

from __future__ import annotations

from digitpad.core.text import Text


class Observer:
    """Listens to nothing; subclasses override what they want to hear. `progress` may raise `Cancelled`."""

    def progress(self, fraction: float) -> None:
        """`fraction` of the work is done, 0..1, by the work itself, not by the clock."""

    def partial(self, result: object) -> None:
        """What is known so far: a result of the same type as the last one."""

    def say(self, text: Text) -> str:
        """A text of a plot as the person is to read it."""
        return str(text)


class SubProgress(Observer):
    """A stretch of a longer run: its 0..1 is `start`..`end` of the whole."""

    def __init__(self, whole: Observer, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def progress(self, fraction: float) -> None:
        """Report `fraction` 0..1 of this part as one of the whole."""
        self._whole.progress(self._start + (self._end - self._start) * fraction)
