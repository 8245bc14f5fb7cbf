"""From numbers of any range to grey: 0 to 255, or the counts of 0 to 16 of an 8x8; ink is high, paper low.

| what is there                          | who writes it                          | becomes                    |
|----------------------------------------|----------------------------------------|----------------------------|
| 0 and 1                                | Semeion, booleans                      | full ink                   |
| 0..1                                   | scikit-learn's and keras' tutorials    | x 255; 8x8 of 16ths x 16   |
| 0..16                                  | load_digits, optdigits                 | 8x8: as it is, else 255/16 |
| 0..255                                 | MNIST                                  | as it is                   |
| whole, up to 1023, 4095, 16383, 65535  | scanners, 16-bit PNG                   | 255 / that                 |
| -1..1                                  | USPS (libsvm, zip.train), torchvision  | (x + 1) x 127.5            |
| -128..127, mostly 0                    | signed bytes of Java                   | the same bytes unsigned    |
| anything else                          | mean-free pictures, ex3data1.mat       | from least to greatest     |
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text, to_digits

COUNTS_TOP, GREY_TOP = 16, 255
_AT_ONCE = 2000
_DEEP = (1023, 4095, 16383, 65535)
_LIGHT_PAPER = 0.5


@dataclass(frozen=True)
class Conversion:
    """Rounded (X + shift) * factor, or the bytes of signed ones; `inverted_at`: full ink where ink and paper change."""

    shift: float = 0.0
    factor: float = 1.0
    is_signed: bool = False
    inverted_at: int | None = None

    def __call__(self, X: NDArray[Any]) -> NDArray[np.uint8]:
        if self.is_signed:
            grey = X.astype(np.int8).view(np.uint8)
        elif X.dtype == np.uint8 and (self.shift, self.factor) == (0.0, 1.0):
            grey = X
        else:
            grey = np.round((X + self.shift) * self.factor).astype(np.uint8)
        return grey if self.inverted_at is None else np.subtract(self.inverted_at, grey, dtype=np.uint8)

    @property
    def code(self) -> str:
        """The same as an expression of numpy over `X`."""
        if self.is_signed:
            code = "X.astype(np.int8).view(np.uint8)"
        elif (self.shift, self.factor) == (0.0, 1.0):
            code = "np.round(X).astype(np.uint8)"
        else:
            code = f"np.round((X + {self.shift!r}) * {self.factor!r}).astype(np.uint8)"
        return code if self.inverted_at is None else f"{self.inverted_at} - {code}"


@dataclass(frozen=True, eq=False)
class Grey:
    """`pictures` uint8, the shape of what was given, ink high; `top`: full ink; `notes`: what a person is told."""

    pictures: NDArray[np.uint8]
    top: int
    conversion: Conversion
    notes: tuple[Text, ...] = ()


def as_grey(X: NDArray[Any]) -> Grey:
    """X (n, height, width) of any numbers; UserError where one is not finite."""
    low, high, is_whole = _span(X)
    if not np.isfinite([low, high]).all():
        raise UserError("A number in the pictures is not finite.")
    is_small = X.shape[1:] == (8, 8)
    top = COUNTS_TOP if is_small and low >= 0 and _are_counts(X, high, is_whole) else GREY_TOP
    conversion, note = _conversion(X, low, high, is_whole, top)
    notes = (note,) if note else ()
    pictures = _converted(X, conversion)
    if _is_dark_on_light(pictures, top):
        conversion = replace(conversion, inverted_at=top)
        pictures = _converted(X, conversion)
        notes = (*notes, Text("dark on light pictures are turned light on dark"))
    return Grey(pictures, top, conversion, notes)


def _span(X: NDArray[Any]) -> tuple[float, float, bool]:
    """The least and the greatest number, and whether all are whole."""
    if X.size == 0:
        return 0.0, 0.0, True
    low, high, is_whole = np.inf, -np.inf, X.dtype.kind != "f"
    with np.errstate(invalid="ignore"):
        lows, highs = zip(*((float(part.min()), float(part.max())) for part in _parts(X)), strict=True)
        low, high = float(np.min(lows)), float(np.max(highs))
        is_whole = is_whole or all(bool((part == np.floor(part)).all()) for part in _parts(X))
    return low, high, is_whole


def _are_counts(X: NDArray[Any], high: float, is_whole: bool) -> bool:
    """Of an 8x8: whole numbers up to 16, or sixteenths of 1."""
    if high <= 1:
        return is_whole or all(bool((part * 16 == np.floor(part * 16)).all()) for part in _parts(X))
    return is_whole and high <= COUNTS_TOP


def _conversion(X: NDArray[Any], low: float, high: float, is_whole: bool, top: int) -> tuple[Conversion, Text | None]:
    """And what a person is told of it."""
    if low < 0:
        return _conversion_of_signed(X, low, high, is_whole)
    if 0 < high <= 1:
        return Conversion(0.0, float(top)), Text("numbers from 0 to 1 become 0 to {top}", top=top)
    if 0 < high <= COUNTS_TOP < top:
        return Conversion(0.0, 255 / 16), Text("numbers from 0 to 16 become 0 to 255")
    if high <= GREY_TOP:
        return Conversion(), None
    deep = next((most for most in _DEEP if high <= most), None) if is_whole else None
    return Conversion(0.0, 255.0 / (deep or high)), _told(0, deep or high)


def _conversion_of_signed(X: NDArray[Any], low: float, high: float, is_whole: bool) -> tuple[Conversion, Text]:
    if is_whole and -128 <= low < -1 and high <= 127 and _usual(X) == 0:
        return Conversion(is_signed=True), Text("signed bytes are read as 0 to 255")
    if low == -1 and high <= 1:
        return Conversion(1.0, 127.5), Text("numbers from -1 to 1 become 0 to 255")
    return Conversion(-low, 255.0 / (high - low)), _told(low, high)


def _told(low: float, high: float) -> Text:
    return Text("numbers from {low} to {high} become 0 to 255", low=to_digits(low, 5), high=to_digits(high, 5))


def _converted(X: NDArray[Any], conversion: Conversion) -> NDArray[np.uint8]:
    if X.dtype == np.uint8 and conversion == Conversion():
        return X
    out = np.empty(X.shape, np.uint8)
    for start in range(0, len(X), _AT_ONCE):
        out[start : start + _AT_ONCE] = conversion(X[start : start + _AT_ONCE])
    return out


def _usual(X: NDArray[Any]) -> float:
    """The most frequent number among the first pictures: that of paper."""
    values, counts = np.unique(X[:200], return_counts=True)
    return float(values[counts.argmax()])


def _is_dark_on_light(pictures: NDArray[np.uint8], top: int) -> bool:
    """Whether most pictures are: there is more paper than ink, and more so at the rim."""
    if not len(pictures):
        return False
    votes = []
    for part in _parts(pictures):
        rim = np.concatenate([part[:, 0], part[:, -1], part[:, :, 0], part[:, :, -1]], axis=1).mean(axis=1)
        votes.append((2 * part.mean(axis=(1, 2)) + rim) / 3 > _LIGHT_PAPER * top)
    return bool(np.concatenate(votes).mean() > 0.5)


def _parts(X: NDArray[Any]) -> Iterator[NDArray[Any]]:
    for start in range(0, len(X), _AT_ONCE):
        yield X[start : start + _AT_ONCE]
