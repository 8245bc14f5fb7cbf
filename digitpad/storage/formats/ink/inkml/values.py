"""The numbers of one InkML trace, in all the shorthand of section 3.3.1 (https://www.w3.org/TR/InkML/).

"'" begins first differences, '"' second ones, "!" plain values again, each channel for itself. "*" repeats what was
said last: the value, the difference, or the second difference. "?" is unknown, "T" and "F" are booleans, "#" begins a
hexadecimal number. Blanks stand only where two values would run together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf, isnan, nan

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError

MAX_POINTS = 1_000_000
_VALUE = re.compile(
    r"""(['"!]?)\s*([-+]?\s*(?:\#[0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|[*?TF])""", re.VERBOSE
)
_PLAIN = re.compile(r"[\d\s.,eE+-]*")


def trace_values(text: str, n_regular: int, n_intermittent: int = 0) -> NDArray[np.float64]:
    """Shape (points, channels); NaN where a point says nothing of a channel. UserError where a number is missing."""
    if text.count(",") >= MAX_POINTS:
        raise UserError("a stroke has more than {n} points.", n=MAX_POINTS)
    values = _plain(text, n_regular) if n_intermittent == 0 and _PLAIN.fullmatch(text) else None
    if values is None:
        rows = list(_rows(text, n_regular, n_intermittent))
        values = np.array(rows, dtype=np.float64).reshape(len(rows), n_regular + n_intermittent)
    if np.isinf(values).any():
        raise UserError("a number is infinite.")
    return values


def _plain(text: str, n_channels: int) -> NDArray[np.float64] | None:
    """Nothing but numbers with blanks between them, as nearly every program writes; None where it is not so simple."""
    rows = [point.split() for point in text.split(",") if not point.isspace() and point]
    if any(len(row) != n_channels for row in rows):
        return None
    try:
        return np.array(rows, dtype=np.float64).reshape(len(rows), n_channels)
    except ValueError:
        return None


def _rows(text: str, n_regular: int, n_intermittent: int) -> Iterator[list[float]]:
    channels = [_Channel() for _ in range(n_regular + n_intermittent)]
    for point in text.split(","):
        found = _VALUE.findall(point)
        if not found and not point.strip():
            continue
        if len(found) < n_regular or _VALUE.sub("", point).strip():
            raise UserError("a point is not a number for each channel.")
        row = [channel.next(mode, word) for channel, (mode, word) in zip(channels, found, strict=False)]
        yield row + [nan] * (len(channels) - len(row))


class _Channel:
    """What was said last of one channel: value, difference, second difference, and which of them is being said."""

    def __init__(self) -> None:
        self._order = 0
        self._said = [nan, 0.0, 0.0]

    def next(self, mode: str, word: str) -> float:
        if mode:
            self._order = "!'\"".index(mode)
        if word == "?":
            return nan
        if word != "*":
            before = self._said[0]
            self._said[self._order] = _number(word)
            if self._order == 0:
                self._said[1] = 0.0 if isnan(before) else self._said[0] - before
                return self._said[0]
        elif self._order == 0:
            return self._said[0]
        if self._order == 2:
            self._said[1] += self._said[2]
        self._said[0] += self._said[1]
        return self._said[0]


def _number(word: str) -> float:
    word = "".join(word.split())
    if word in ("T", "F"):
        return 1.0 if word == "T" else 0.0
    sign, _, hexadecimal = word.rpartition("#")
    if hexadecimal != word:
        return (-1.0 if sign == "-" else 1.0) * (float(int(hexadecimal, 16)) if len(hexadecimal) < 250 else inf)
    return float(word)
