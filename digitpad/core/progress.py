"""How long work tells how far it is, and is stopped."""

from __future__ import annotations

from collections.abc import Callable

Report = Callable[[float], None]
"""Called every now and then with the share that is done, 0 to 1. Whatever it raises ends the work, and all that the
work has begun is taken back."""


def silent(share: float, /) -> None:
    """For who does not ask."""


def part_of(report: Report, start: float, end: float) -> Report:
    """Reports the shares of a part of the work as shares of the whole."""
    return lambda share: report(start + (end - start) * min(max(share, 0.0), 1.0))
