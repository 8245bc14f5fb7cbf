"""Progress, partial results and cancellation of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sized
from typing import Protocol, TypeVar

from digitpad.core.text import Text

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 (nothing went wrong)
    """The person asked for an end; an observer raises it out of `progress`."""


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


class SizedIterable(Sized, Protocol[T]):  # type: ignore[misc]
    """What can be counted and gone through."""

    def __iter__(self) -> Iterator[T]: ...


def with_progress(items: SizedIterable[T], observer: Observer) -> Iterable[T]:
    """The items one by one, telling the share that is done before each and after the last."""
    total = max(len(items), 1)
    for done, item in enumerate(items):
        observer.progress(done / total)
        yield item
    observer.progress(1.0)
