"""XML whose points are elements with x and y as attributes, in strokes or not.

| who writes it                 | what it looks like                                                             |
|-------------------------------|--------------------------------------------------------------------------------|
| IAM-OnDB's whiteboards        | WhiteboardCaptureSession, in it Stroke, in it Point with x, y, time (seconds)   |
| recorders for $1, $N and $P   | Gesture with Name "7~01", Number "1"; Stroke or none; Point with X, Y, T (ms) |

A gesture is one drawing under its name without the number; a whiteboard is a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.ink.xml_elements import events, kind_of
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

ROOTS = ("WhiteboardCaptureSession", "Gesture")
MAX_POINTS = 1_000_000
_UNKNOWN = float("nan")


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file; UserError where it is not of this kind."""
    page = Page(Text("page {number}", number=1))
    points: list[list[float]] = []
    parents: list[Any] = []
    n_points = 0
    with opened(path, report) as stream:
        for event, element in events(stream, path):
            kind = kind_of(element)
            if event == "start":
                if not parents and kind not in ROOTS:
                    raise UserError("{path} is not InkML.", path=path)
                parents.append(element)
                continue
            parents.pop()
            try:
                if kind == "Point":
                    n_points += 1
                    if n_points > MAX_POINTS:
                        raise UserError("a stroke has more than {n} points.", n=MAX_POINTS)
                    points.append(_point(element, 1.0 if kind_of(parents[0]) == "Gesture" else 1000.0))
                elif kind in ("Stroke", *ROOTS):
                    page.add(points)
                    points = []
            except UserError as error:
                raise at(path, page.place, error.text) from error
            if parents:
                parents[-1].remove(element)
            elif kind == "Gesture":
                page.name, page.is_one = _name(element), True
    yield from drawings_on([page], path)


def _point(element: Any, milliseconds: float) -> list[float]:
    """x, y, t in ms, pressure: whichever case their names are in."""
    said = {name.lower(): value for name, value in element.attrib.items()}
    x, y, t, pressure = (
        _number(said.get(name, "")) for name in ("x", "y", "time" if "time" in said else "t", "pressure")
    )
    if not (np.isfinite(x) and np.isfinite(y)):
        raise UserError("a stroke is not made of numbers.")
    return [x, y, t * milliseconds, pressure if 0 <= pressure <= 255 else _UNKNOWN]


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        return _UNKNOWN
    return value if np.isfinite(value) else _UNKNOWN


def _name(element: Any) -> str:
    """ "7~01", "seven01" or "701", the first of its kind, without that number."""
    name = (element.get("Name") or "")[:1000]
    number = re.sub(r"\D", "", element.get("Number") or "")[:9]
    without = re.fullmatch(rf"(.+?)~?0*{number}", name) if number else None
    return without[1] if without else name
