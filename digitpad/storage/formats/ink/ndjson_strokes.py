"""The strokes of a drawing in JSON: lists of axes, as Quick, Draw! has them, or lists of points, as others do.

`[[x, x, …], [y, y, …], [t, t, …]]` or `[[x, y, t], [x, y, t], …]` a stroke: which of them it is, is told by the number
of lists and their lengths, or by times that would run backward. A short stroke that may be either is taken as the other
strokes of its drawing are, or else of its file; or else as Quick, Draw!'s. Points may be objects with `x`, `y` and,
where they are known, `t` or `time` and `pressure`, `p` or `force`; so may strokes, of lists by these names.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Stroke

AXES, POINTS = "axes", "points"
_NAMES = (("x",), ("y",), ("t", "time", "timestamp"), ("pressure", "p", "force"))
_SHORTEST, _LONGEST = 2, 4
"""Numbers of a point."""


def form_of(strokes: Sequence[Any], usual: str = "") -> str:
    """`AXES` or `POINTS`, `usual` where nothing tells; "" where no stroke is made of lists of numbers."""
    listed = [stroke for stroke in strokes if isinstance(stroke, list) and stroke and isinstance(stroke[0], list)]
    possible = [(_may_be_axes(stroke), _may_be_points(stroke)) for stroke in listed]
    if not listed:
        return ""
    axes, points = (all(each[i] for each in possible) for i in (0, 1))
    if axes != points:
        return AXES if axes else POINTS
    if not axes:
        raise UserError("a stroke is made neither of lists of x and y, equally long, nor of points.")
    backward = [_run_backward(stroke[2]) for stroke in listed if len(stroke) == 3]
    as_points = [_run_backward([p[2] for p in stroke]) for stroke in listed if len(stroke[0]) == 3]
    if any(backward) != any(as_points):
        return POINTS if any(backward) else AXES
    return usual or AXES


def stroke_of(given: Any, form: str) -> Stroke | None:
    """One stroke of that form; None where it has no points. Raises what numpy does where these are no numbers."""
    if isinstance(given, dict):
        if "points" in given:
            return stroke_of(given["points"], POINTS)
        return _of_columns([_named(given, names) for names in _NAMES])
    if not isinstance(given, list):
        raise UserError("a stroke is not made of lists of numbers.")
    if given and isinstance(given[0], dict):
        points = [[_named(point, names) for names in _NAMES] for point in given]
        if any(None in point[:2] for point in points):
            raise UserError("a stroke is not made of lists of numbers.")
        return Stroke(np.array(points, dtype=np.float64))
    if form == POINTS:
        return Stroke(np.array(given, dtype=np.float64)) if given else None
    return _of_columns(given)


def _of_columns(columns: Sequence[Any]) -> Stroke | None:
    known = [column for column in columns if column is not None]
    if any(column is None for column in columns[:2]) or any(not isinstance(column, list) for column in known):
        raise UserError("a stroke is not made of lists of numbers.")
    if len(known) < _SHORTEST or len({len(column) for column in known}) != 1:
        raise UserError("A stroke's lists of x and y differ in length.")
    if len(known[0]) == 0:
        return None
    data: NDArray[np.float64] = np.full((len(known[0]), 4), np.nan)
    for i, column in enumerate(columns):
        if column is not None:
            values = np.array(column, dtype=np.float64)
            if values.ndim != 1:
                raise UserError("a stroke is not made of lists of numbers.")
            data[:, i] = values
    return Stroke(data)


def _named(values: Any, names: tuple[str, ...]) -> Any:
    if not isinstance(values, dict):
        raise UserError("a stroke is not made of lists of numbers.")
    return next((values[name] for name in names if values.get(name) is not None), None)


def _may_be_axes(stroke: list[Any]) -> bool:
    lengths = {len(axis) if isinstance(axis, list) else -1 for axis in stroke}
    return len(stroke) in (2, 3) and len(lengths) == 1 and -1 not in lengths


def _may_be_points(stroke: list[Any]) -> bool:
    lengths = {len(point) if isinstance(point, list) else -1 for point in stroke}
    return len(lengths) == 1 and _SHORTEST <= next(iter(lengths)) <= _LONGEST


def _run_backward(times: Sequence[Any]) -> bool:
    """Times never do, and never are negative."""
    numbers = [time for time in times if isinstance(time, int | float)]
    return any(b < a for a, b in pairwise(numbers)) or any(time < 0 for time in numbers)
