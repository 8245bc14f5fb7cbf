"""A bound on what one operator may make, looked at before it is made."""

from __future__ import annotations

from collections.abc import Iterable

MOST_NUMBERS = 64_000_000
"""512 MB of float64: far more than a network for digits needs for 300 drawings."""


class TooLargeError(Exception):
    """An operator would make an array beyond `MOST_NUMBERS`."""


def require_room(shape: Iterable[int]) -> None:
    """TooLargeError where an array of that shape would be."""
    size = 1
    for length in shape:
        size *= max(int(length), 0)
        if size > MOST_NUMBERS:
            raise TooLargeError
