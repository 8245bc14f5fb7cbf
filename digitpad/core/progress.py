"""How long-running work reports progress and is cancelled: the callback's argument is the share done, 0..1."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[float], None]
"""Called every now and then with the share that is done, 0 to 1. Whatever it raises ends the work, and all that the
work has begun is taken back."""


def silent(share: float, /) -> None:
    """The progress callback that does nothing."""


def part_of(report: Report, start: float, end: float) -> Report:
    """Reports the shares of a part of the work as shares of the whole."""
    return lambda share: report(start + (end - start) * min(max(share, 0.0), 1.0))
