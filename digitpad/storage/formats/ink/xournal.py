"""Pages of Xournal++ (https://github.com/xournalpp/xournalpp) and Xournal: gzipped XML, `.xopp` and `.xoj`.

A stroke's text is x and y in turns, in points of 1/72 inch. `width` is the pen's, then, where it felt pressure, one
width for each stretch between two points. There are no times. What the tool "eraser" drew is white paint over what was
there before; what the eraser proper rubbed out is not in the file. `fileversion` is 4 up to program version 1.2 and 5
from 1.3; both have strokes alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.samples import LABELS, label_name
from digitpad.core.text import Text
from digitpad.storage.formats.ink.page import MAX_STROKES, Page, drawings_on
from digitpad.storage.formats.ink.xml_elements import events, kind_of
from digitpad.storage.formats.ink.xournal_writing import CREATOR, write
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

__all__ = ["read", "write"]

MAX_POINTS = 1_000_000
MAX_ELEMENTS = 500_000
MAX_COMPARED = 1_000_000
"""Pairs of a stroke and a white one over it."""
MAX_DENSE = 200_000
_RADIUS = 4.0
_SHORT = 0.25
"""Of a stroke's extent."""
_LABELS = tuple(map(label_name, LABELS))
_WHITES = ("white", "#ffffffff", "#ffffff")


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Drawings of all pages; those on a layer whose name is a label have that label."""
    with opened(path, report) as stream:
        pages = _Reading(path).pages(stream)
    yield from drawings_on(pages, path)


class _Reading:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._pages: list[Page] = []
        self._own = False
        self._n_pages = self._n_elements = self._n_compared = 0

    def pages(self, stream: BinaryIO) -> list[Page]:
        """A page for each of the file's, and one more for each layer that a label names."""
        parents: list[Any] = []
        for event, element in events(stream, self._path):
            kind = kind_of(element)
            if event == "start":
                if not parents and kind != "xournal":
                    raise UserError("{path} is not a page of Xournal++.", path=self._path)
                self._n_elements += 1
                if self._n_elements > MAX_ELEMENTS:
                    raise UserError("{path} holds more than {n} elements.", path=self._path, n=MAX_ELEMENTS)
                self._own = self._own or (not parents and element.get("creator") == CREATOR)
                parents.append(element)
                self._begin(kind, element)
                continue
            parents.pop()
            if kind == "stroke" and self._pages:
                try:
                    self._draw(self._pages[-1], element)
                except UserError as error:
                    raise at(self._path, self._pages[-1].place, error.text) from error
            if parents:
                parents[-1].remove(element)
        return self._pages

    def _begin(self, kind: str, element: Any) -> None:
        if kind == "page":
            self._n_pages += 1
            self._pages.append(Page(Text("page {number}", number=self._n_pages)))
        elif kind == "layer" and self._pages:
            name = element.get("name", "").strip()
            name = name if name in _LABELS else ""
            if name != self._pages[-1].name or self._own:
                self._pages.append(Page(self._pages[-1].place, name, is_one=self._own))

    def _draw(self, page: Page, element: Any) -> None:
        tool, colour = element.get("tool", "pen").strip(), element.get("color", "black").strip().lower()
        if tool not in ("pen", "eraser"):
            return  # a highlighter marks what others drew
        xy = _numbers(element.text or "")
        if len(xy) < 2 or len(xy) % 2 or len(xy) > 2 * MAX_POINTS:
            raise UserError("a stroke is not made of pairs of numbers.")
        widths = _numbers(element.get("width", ""))
        data = np.full((len(xy) // 2, 4), np.nan)
        data[:, :2] = xy.reshape(-1, 2)
        if tool == "eraser" or colour in _WHITES:
            self._n_compared += len(page.strokes)
            if self._n_compared > MAX_COMPARED:
                raise UserError("it is painted over in white far more often than a page is.")
            page.strokes[:] = _left(page.strokes, data[:, :2], float(widths[0]) / 2 if len(widths) else _RADIUS)
            return
        if len(widths) == len(data) and widths[0] > 0 and len(data) > 1:
            data[:, 3] = np.clip(np.append(widths[1:], widths[-1]) / widths[0], 0.0, 1.0)
        page.add(data)


def _numbers(text: str) -> NDArray[np.float64]:
    try:
        return np.array(text.split(), dtype=np.float64)
    except ValueError as error:
        raise UserError("a stroke is not made of pairs of numbers.") from error


def _left(strokes: Iterable[Stroke], rubbed: NDArray[np.float64], radius: float) -> list[Stroke]:
    """What a white line of this radius leaves of strokes: the stretches outside of it, each a stroke of its own.

    A short gap in a stroke, as where another that crosses it was painted over, is not one that a person wants.
    """
    from scipy.spatial import cKDTree

    tree = cKDTree(_dense(rubbed, radius / 2))
    left: list[Stroke] = []
    for stroke in strokes:
        covered = tree.query(stroke.xy, distance_upper_bound=radius)[0] <= radius
        if not covered.any():
            left.append(stroke)
            continue
        longest = _SHORT * float(np.ptp(stroke.xy, axis=0).max())
        for first, last in _stretches(covered)[1:-1]:
            if np.hypot(*(stroke.xy[last] - stroke.xy[first - 1])) <= longest:
                covered[first:last] = False
        left += [Stroke(stroke.data[first:last]) for first, last in _stretches(~covered) if last > first]
    if len(left) > MAX_STROKES:
        raise UserError("it holds more than {n} strokes.", n=MAX_STROKES)
    return left


def _stretches(inside: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where it is True, as (first, past the last); empty ones stand at the ends if it is False there."""
    edges = np.flatnonzero(np.diff(inside.astype(np.int8))) + 1
    ends = [0] if inside[0] else [0, 0]
    ends += [*edges.tolist(), *([len(inside)] if inside[-1] else [len(inside), len(inside)])]
    return list(zip(ends[::2], ends[1::2], strict=True))


def _dense(xy: NDArray[np.float64], step: float) -> NDArray[np.float64]:
    """Points along a line no farther apart than `step`."""
    if not np.isfinite(xy).all() or not step > 0:
        raise UserError("a stroke is not made of pairs of numbers.")
    lengths = np.hypot(*np.diff(xy, axis=0).T)
    if lengths.sum() / step + len(xy) > MAX_DENSE:
        raise UserError("it is painted over in white far more often than a page is.")
    pieces = [xy[:1]]
    for a, b, length in zip(xy[:-1], xy[1:], lengths.tolist(), strict=True):
        pieces.append(a + (b - a) * np.linspace(0, 1, ceil(length / step) + 1)[:, None])
    return np.concatenate(pieces)
