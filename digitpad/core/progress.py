"""How long-running work reports progress and is cancelled: the callback's argument is the share done, 0..1."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sized
from typing import Protocol, TypeVar

T = TypeVar("T")

Report = Callable[[float], None]
"""Called every now and then with the share that is done, 0 to 1. Whatever it raises ends the work, and all that the
work has begun is taken back."""


class Cancelled(Exception):  # noqa: N818 (nothing went wrong)
    """The person asked for an end; a progress callback raises it out of the work."""


class SizedIterable(Sized, Protocol[T]):  # type: ignore[misc]
    """What can be counted and gone through."""

    def __iter__(self) -> Iterator[T]: ...


def silent(share: float, /) -> None:
    """The progress callback that does nothing."""


def part_of(report: Report, start: float, end: float) -> Report:
    """Reports the shares of a part of the work as shares of the whole."""
    return lambda share: report(start + (end - start) * min(max(share, 0.0), 1.0))


def with_progress(items: SizedIterable[T], report: Report) -> Iterator[T]:
    """The items one by one, telling the share that is done before each and after the last."""
    total = max(len(items), 1)
    for done, item in enumerate(items):
        report(done / total)
        yield item
    report(1.0)
