"""SVG (https://www.w3.org/TR/SVG2/): lines with a stroke are ink; where shapes are filled, the picture they make.

Drawing programs write a pen's path as a line (a path, polyline or line whose fill is none) or as the filled outline of
what the pen painted; the first is taken as it was drawn, the second as it looks. A line of which nothing is said counts
as drawn, unless it is closed. `defs`, clips and texts are passed over, and what is painted as a background, the paper's
lines among it: Xournal++ (1.1.3) exports them as lines like the pen's, its highlighter as a pale, wide one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.core.typing import Matrix
from digitpad.storage.formats.archives.paths import name_from, name_of_folder
from digitpad.storage.formats.ink.page import MAX_COORDINATE, MAX_STROKES, Page, drawings_on, drawn_together
from digitpad.storage.formats.ink.svg.painting import Shape, paint
from digitpad.storage.formats.ink.svg.paper import without_paper
from digitpad.storage.formats.ink.svg.path import Line, lines_of, matrix_of, numbers
from digitpad.storage.formats.ink.svg.writing import WHOLE, write
from digitpad.storage.formats.ink.xml_elements import kind_of, tree
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

__all__ = ["read", "write"]

MAX_ELEMENTS = 200_000
MAX_SHOWN = 50_000
"""Elements, those that others use counted each time."""
_HIDDEN = ("defs", "symbol", "clipPath", "mask", "marker", "pattern", "style", "title", "desc", "metadata", "text")
_PROPERTIES = (
    *("fill", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "fill-opacity"),
    *("display", "visibility", "opacity", "mask", "filter"),
)
_LINK = "{http://www.w3.org/1999/xlink}href"
_RULE = re.compile(r"([^{}]{1,500})\{([^{}]{0,2000})\}")
_CLOSED = 1e-3
"""Of a line's extent."""
_WHITES = ("white", "#fff", "#ffffff")
_PALE = 0.7
_BACKGROUND = 0.9
"""Of the picture, at least, both ways."""


@dataclass(frozen=True)
class _Style:
    """What is said of an element or what it lies in; "" where nothing is."""

    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    is_pale: bool = False
    hidden: bool = False
    rule: str = ""
    behind: bool = False
    """A mask, or a filter."""


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    with opened(path, report) as stream:
        root = tree(stream, path, MAX_ELEMENTS)
    if kind_of(root) != "svg":
        raise UserError("{path} is not SVG.", path=path)
    reading = _Reading(path, root)
    shapes, paper = reading.shapes()
    if not shapes and reading.hides:
        raise UserError(
            "{path} shows its drawing through masks or filters, which digitpad does not follow: save it as a PNG.",
            path=path,
        )
    if not shapes and reading.others:
        raise UserError("{path} holds no lines, but a picture or text: save it as a PNG, and open that.", path=path)
    if not shapes:
        raise UserError("{path} holds nothing drawn: no lines, and no filled shapes.", path=path)
    if all(shape.width > 0 for shape in shapes):
        strokes = [Stroke(line) for shape in shapes for line in shape.lines]
        if root.get(WHOLE) is not None:
            yield Record(Ink(tuple(strokes)), root.get(WHOLE))
            return
        page = Page(Text("page {number}", number=1), strokes=strokes)
        yield from drawings_on([page], path)
    else:
        drawings = _parted(shapes)
        name = name_from(path) if len(drawings) == 1 else name_of_folder(path)
        for drawing in drawings:
            try:
                picture = paint(drawing, paper)
            except UserError as error:
                raise at(path, Text("page {number}", number=1), error.text) from error
            yield Record(picture, name)


class _Reading:
    def __init__(self, path: Path, root: Any) -> None:
        self._path = path
        self._root = root
        self._by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
        self._rules = _rules(root)
        self._n = self._n_lines = 0
        self.hides = False
        view = numbers(root.get("viewBox", "")[:200])[2:4]
        sizes = [next(iter(numbers(root.get(side, "")[:100])), 100.0) for side in ("width", "height")]
        self._view = (view[0], view[1]) if len(view) == 2 else (sizes[0], sizes[1])
        self.others = {kind_of(element) for element in root.iter()} & {"image", "text"}

    def shapes(self) -> tuple[list[Shape], str]:
        """In the order in which they are painted, a background left out; and that one's colour."""
        found = list(self._within(self._root, np.eye(3), _Style(), ()))
        view = numbers(self._root.get("viewBox", "")[:200])
        corners = np.array([point for shape in found for line in shape.lines for point in line]).reshape(-1, 2)
        extent = np.array(view[2:4]) if len(view) == 4 else np.ptp(corners, axis=0) if len(corners) else np.zeros(2)
        paper = "white"
        if len(found) > 1 and _covers(found[0], extent):
            paper = found.pop(0).colour
        return without_paper(found, extent), paper

    def _within(self, element: Any, matrix: Matrix, outer: _Style, using: tuple[str, ...]) -> Iterator[Shape]:
        kind = kind_of(element)
        self._n += 1
        if self._n > MAX_SHOWN:
            raise UserError("{path} holds more than {n} elements.", path=self._path, n=MAX_SHOWN)
        if kind in _HIDDEN and not (kind == "symbol" and using):
            return
        style = self._style(element, kind, outer)
        if style.hidden:
            return
        try:
            matrix = matrix @ matrix_of(element.get("transform", ""))
            if not (np.abs(matrix) <= MAX_COORDINATE).all():
                raise UserError("a coordinate is out of range.")
            if kind == "use":
                yield from self._used(element, matrix, style, using)
                return
            lines = [] if self._is_screen(kind, style) else lines_of(kind, element, self._view)
        except UserError as error:
            raise UserError("{path} is damaged: {reason}", path=self._path, reason=error.text) from error
        if lines:
            yield from self._shape(lines, matrix, style)
        for child in element:
            yield from self._within(child, matrix, style, using)

    def _is_screen(self, kind: str, style: _Style) -> bool:
        """A rectangle that what is drawn shines through, as Xournal++ 1.3 paints a pen's pressure by cairo."""
        self.hides = self.hides or (kind == "rect" and style.behind)
        return kind == "rect" and style.behind

    def _used(self, element: Any, matrix: Matrix, style: _Style, using: tuple[str, ...]) -> Iterator[Shape]:
        name = (element.get("href") or element.get(_LINK) or "").removeprefix("#")
        shown = self._by_id.get(name)
        if shown is None or name in using:
            return
        x, y = (next(iter(numbers(element.get(axis, "")[:100])), 0.0) for axis in "xy")
        yield from self._within(shown, matrix @ matrix_of(f"translate({x} {y})"), style, (*using, name))

    def _shape(self, lines: list[Line], matrix: Matrix, style: _Style) -> Iterator[Shape]:
        self._n_lines += len(lines)
        if self._n_lines > MAX_STROKES:
            raise UserError("{path} holds more than {n} strokes.", path=self._path, n=MAX_STROKES)
        placed = [_placed(line, matrix) for line in lines]
        closed = all(map(_is_closed, placed))
        stroked = style.stroke not in ("", "none", "transparent")
        said = style.fill not in ("", "none", "transparent")
        filled = said or (style.fill == "" and closed)
        if (stroked and not (said and closed and style.fill not in _WHITES)) or not filled:
            if style.stroke != "none" or stroked:
                scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
                width = max(style.width * scale, 1e-9)
                yield Shape(placed, width, style.stroke or "black", is_pale=style.is_pale)
        else:
            yield Shape(placed, 0.0, style.fill or "black", style.rule == "evenodd")

    def _style(self, element: Any, kind: str, outer: _Style) -> _Style:
        said = {name: element.get(name) for name in _PROPERTIES if element.get(name)}
        for name in (kind, *(f".{each}" for each in element.get("class", "").split()[:20]), f"#{element.get('id')}"):
            said |= self._rules.get(name, {})
        said |= _declared(element.get("style", "")[:5000])
        width = numbers(str(said.get("stroke-width", ""))[:100])
        unseen = {name for name in ("opacity", "stroke-opacity", "fill-opacity") if _is_nothing(said.get(name))}
        hidden = said.get("display") == "none" or said.get("visibility") == "hidden" or "opacity" in unseen
        style = replace(outer, hidden=hidden, width=width[0] if width else outer.width)
        opacity = numbers(str(said.get("stroke-opacity", said.get("opacity", "")))[:100])
        style = replace(style, is_pale=outer.is_pale or (bool(opacity) and opacity[0] < _PALE))
        fill, stroke, rule = (str(said.get(name, "")).strip().lower() for name in ("fill", "stroke", "fill-rule"))
        stroke = "none" if "stroke-opacity" in unseen else stroke
        fill = "none" if "fill-opacity" in unseen else fill
        behind = outer.behind or any("url(" in str(said.get(name, "")) for name in ("mask", "filter"))
        style = replace(style, rule=rule or outer.rule, behind=behind)
        return replace(style, fill=fill or outer.fill, stroke=stroke or outer.stroke)


def _parted(shapes: list[Shape]) -> list[list[Shape]]:
    """The shapes, or what lies apart of them, of each drawing."""
    lines = [(i, line) for i, shape in enumerate(shapes) for line in shape.lines]
    found = []
    for members in drawn_together([line for _, line in lines]):
        of_shape: dict[int, list[NDArray[np.float64]]] = {}
        for place in members:
            of_shape.setdefault(lines[place][0], []).append(lines[place][1])
        found.append([replace(shapes[i], lines=together) for i, together in of_shape.items()])
    return found


def _is_nothing(opacity: str | None) -> bool:
    return next(iter(numbers((opacity or "")[:100])), 1.0) == 0


def _is_closed(line: NDArray[np.float64]) -> bool:
    """Steps in a path are rounded, so that an outline may end beside where it began."""
    return len(line) > 2 and bool((np.abs(line[-1] - line[0]) <= _CLOSED * np.ptp(line, axis=0)).all())


def _placed(line: Line, matrix: Matrix) -> NDArray[np.float64]:
    return np.array(line, dtype=np.float64) @ matrix[:2, :2].T + matrix[:2, 2]


def _covers(shape: Shape, extent: NDArray[np.float64]) -> bool:
    """Is it a rectangle under all else?"""
    if shape.width > 0 or len(shape.lines) != 1 or len(shape.lines[0]) > 6:
        return False
    return bool((np.ptp(shape.lines[0], axis=0) >= _BACKGROUND * extent).all())


def _rules(root: Any) -> dict[str, dict[str, str]]:
    """Of style sheets, those for kinds of elements, classes and ids alone."""
    rules: dict[str, dict[str, str]] = {}
    for sheet in root.iter():
        if kind_of(sheet) == "style":
            for names, declared in _RULE.findall((sheet.text or "")[:200_000]):
                for name in names.split(","):
                    rules.setdefault(name.strip(), {}).update(_declared(declared))
    return rules


def _declared(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.split(";"))
    return {name.strip().lower(): value.strip() for name, _, value in pairs if name.strip().lower() in _PROPERTIES}
