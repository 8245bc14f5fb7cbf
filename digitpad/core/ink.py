"""Ink: what a hand did, as vectors. Every picture in digitpad is made from it, never the other way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import nan
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from digitpad.core.errors import UserError
from digitpad.core.typing import Doubles

_WITH_TILT = 6
"""Columns of points whose tilt stands beside them."""


class Point(NamedTuple):
    """One position of the pen.

    `x`, `y`: the person's own coordinates (y grows downward, any unit); `t`: milliseconds since the drawing began;
    `pressure`: 0..1. `t` and `pressure` are NaN where the device does not tell.
    """

    x: float
    y: float
    t: float = nan
    pressure: float = nan


class Stroke:
    """A pen's path from down to up: a read-only float64 array of shape (n, 4), columns x, y, t, pressure; n >= 1.

    Nothing is made of `tilt`: it is kept for whoever gave it.
    """

    __slots__ = ("_data", "_tilt")

    def __init__(self, data: ArrayLike, tilt: ArrayLike | None = None) -> None:
        """Take `data` of shape (n, 2..4), or (n, 6) with the tilt; UserError where a coordinate is not finite."""
        given = np.asarray(data, dtype=np.float64)
        if given.ndim == 2 and given.shape[1] == _WITH_TILT:
            given, tilt = given[:, :4], given[:, 4:]
        if given.ndim != 2 or not 2 <= given.shape[1] <= 4 or len(given) == 0:
            raise UserError("A stroke needs at least one point of x and y.")
        if not np.isfinite(given[:, :2]).all():
            raise UserError("A stroke has a coordinate that is not a finite number.")
        array = np.full((len(given), 4), nan)
        array[:, : given.shape[1]] = given
        array.flags.writeable = False
        self._data = array
        self._tilt = None if tilt is None else _tilt_of(tilt, len(given))

    @classmethod
    def of_checked(cls, data: Doubles) -> Stroke:
        """Around an array that is all that the class says, such as a part of another's, without a look."""
        stroke = cls.__new__(cls)
        stroke._data = data
        stroke._tilt = None
        return stroke

    @property
    def data(self) -> Doubles:
        """Read-only (n, 4): x, y, time in ms, pressure 0..1; NaN where unknown."""
        return self._data

    @property
    def xy(self) -> Doubles:
        """Shape (n, 2), read-only."""
        return self._data[:, :2]

    @property
    def tilt(self) -> Doubles | None:
        """Read-only (n, 2): the pen's tilt toward x and toward y in degrees, NaN where unknown; None if all are."""
        return self._tilt

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[Point]:
        return (Point(*row) for row in self._data.tolist())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stroke):
            return NotImplemented
        if (self._tilt is None) != (other._tilt is None):
            return False
        same_tilt = self._tilt is None or np.array_equal(self._tilt, other._tilt, equal_nan=True)  # type: ignore[arg-type]
        return same_tilt and np.array_equal(self._data, other._data, equal_nan=True)

    def __hash__(self) -> int:
        return hash(self._data.tobytes())

    def __repr__(self) -> str:
        return f"Stroke({len(self)} points)"


def _tilt_of(given: ArrayLike, n: int) -> Doubles | None:
    tilt = np.array(given, dtype=np.float64)
    if tilt.shape != (n, 2):
        raise UserError("A stroke's tilt is not two angles a point.")
    if np.isnan(tilt).all():
        return None
    tilt.flags.writeable = False
    return tilt


@dataclass(frozen=True)
class Ink:
    """A drawing: its strokes in the order in which they were drawn."""

    strokes: tuple[Stroke, ...] = ()

    @classmethod
    def from_drawing(cls, drawing: Sequence[Sequence[Sequence[float]]]) -> Ink:
        """From the lists of Quick, Draw!'s raw format: `[xs, ys]` or `[xs, ys, ts]` a stroke."""
        strokes = []
        for axes in drawing:
            if len(axes) < 2 or len({len(axis) for axis in axes[:3]}) != 1:
                raise UserError("A stroke's lists of x and y differ in length.")
            if len(axes[0]) > 0:
                strokes.append(Stroke(np.array(axes[:3], dtype=np.float64).T))
        return cls(tuple(strokes))

    @classmethod
    def from_points(cls, points: Doubles, lengths: Sequence[int]) -> Ink:
        """From the points of all strokes, (n, 4) as in `Stroke.data`, of which so many after another are a stroke each.

        Checked once for all of them, as reading a large set wants it. The array is taken over, not copied: nobody else
        may write into it. UserError as for a stroke.
        """
        if points.shape != (sum(lengths), 4) or min(lengths, default=1) < 1:
            raise UserError("A stroke needs at least one point of x and y.")
        if not np.isfinite(points[:, :2]).all():
            raise UserError("A stroke has a coordinate that is not a finite number.")
        points.flags.writeable = False
        strokes, start = [], 0
        for length in lengths:
            strokes.append(Stroke.of_checked(points[start : start + length]))
            start += length
        return cls(tuple(strokes))

    @property
    def is_empty(self) -> bool:
        """Whether there is no stroke."""
        return not self.strokes

    @property
    def n_points(self) -> int:
        """Points of all strokes together."""
        return sum(len(stroke) for stroke in self.strokes)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of all points; zeros for an empty drawing."""
        if not self.strokes:
            return (0.0, 0.0, 0.0, 0.0)
        xy = np.concatenate([stroke.xy for stroke in self.strokes])
        left, top = xy.min(axis=0)
        right, bottom = xy.max(axis=0)
        return (float(left), float(top), float(right), float(bottom))

    def with_stroke(self, stroke: Stroke) -> Ink:
        """The same ink with one more stroke at its end."""
        return Ink((*self.strokes, stroke))
