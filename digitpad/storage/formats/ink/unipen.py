"""UNIPEN (https://www.unipen.org, definition 1.0): lines that begin with a keyword, numbers of points between.

`.SEGMENT` says which components (stretches between `.PEN_DOWN` and `.PEN_UP`, counted from 0 in the order of the file)
are one character and what it is. A stretch of the lifted pen counts, too, in files that record it; programs differ in
whether it counts where no points follow `.PEN_UP`. Y grows upward. A quality (OK, GOOD, BAD, LAB or ?) may stand before
the label. The finest level of the hierarchy is taken. Where a segment's components are unknown ("?", as in UCI's
pendigits-orig), they are those that follow it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.ink_units import in_units
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

MAX_POINTS = 2_000_000
MAX_COMPONENTS = 300_000
MAX_LINE = 10_000
_QUALITIES = ("OK", "GOOD", "BAD", "LAB", "?")
_LABEL = re.compile(r'"((?:[^"\\]|\\.)*)"?')
_DELINEATION = re.compile(r"(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?")
_PER_LENGTH = re.compile(r"\.([XY])_POINTS_PER_(INCH|MM)")
_MILLIMETRES = {"INCH": 25.4, "MM": 1.0}
Range = tuple[int, int, int, int | None]
"""First component and point, last component and point (None: to its end)."""


@dataclass
class _Component:
    """`start`: how many points the file holds before it."""

    is_down: bool
    start: int
    rows: list[list[float]] = field(default_factory=list)


@dataclass
class _Segment:
    level: str
    ranges: list[Range]
    label: str
    follow: int | None = None
    """The first of its components, where those are it that follow in the file."""


@dataclass
class _Document:
    columns: list[str] = field(default_factory=lambda: ["X", "Y"])
    levels: list[str] = field(default_factory=list)
    components: list[_Component] = field(default_factory=list)
    segments: list[_Segment] = field(default_factory=list)
    points_per_second: float = 0.0
    steps: dict[str, float] = field(default_factory=dict)
    """Of X and Y, to a millimetre."""
    writer: str = ""
    includes: bool = False


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    with opened(path, report) as stream:
        document = _parsed(stream, path)
    if not any(part.is_down and part.rows for part in document.components):
        if document.includes:
            raise UserError("{path} holds no ink: it includes other files. Open those instead.", path=path)
        raise UserError("{path} is not UNIPEN, or holds no ink.", path=path)
    _bound(document)
    numbered = _numbered(document)
    segments = _finest(document)
    if not segments:
        page = Page(Text("page {number}", number=1), strokes=[s for p in numbered if (s := _stroke(document, p))])
        yield from drawings_on([page], path)
        return
    left = 2 * MAX_POINTS
    for number, segment in enumerate(segments, 1):
        try:
            ink = _ink(document, numbered, segment.ranges)
        except UserError as error:
            raise at(path, Text("drawing {number}", number=number), error.text) from error
        left -= ink.n_points
        if left < 0:
            raise UserError("{path} shows the same strokes again and again; it is not read.", path=path)
        if not ink.is_empty:
            yield Record(ink, segment.label, writer=document.writer)


def _parsed(stream: BinaryIO, path: Path) -> _Document:
    document, number, n_points, passed_over = _Document(), 0, 0, False
    lines = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline=None)
    while line := lines.readline(MAX_LINE):
        number += 1
        words = line.split()
        if not words:
            continue
        try:
            if words[0].startswith(".") and not words[0][1:2].isdigit():
                passed_over = not _take(document, words[0].upper(), words[1:], line, n_points)
            elif document.components and not passed_over:
                document.components[-1].rows.append(_row(document, words))
                n_points += 1
        except UserError as error:
            raise at(path, Text("line {line}", line=number), error.text) from error
        if n_points > MAX_POINTS or len(document.components) + len(document.segments) > MAX_COMPONENTS:
            raise UserError("{path} holds more ink than digitpad reads from one file.", path=path)
    return document


def _take(document: _Document, keyword: str, words: list[str], line: str, n_points: int) -> bool:
    """Do points follow?"""
    match keyword:
        case ".COORD":
            columns = [word.upper() for word in words]
            if not {"X", "Y"} <= set(columns):
                raise UserError("there are no coordinates X and Y.")
            if n_points and len(columns) > len(document.columns):
                raise UserError("a point has fewer numbers than there are coordinates.")
            document.columns = columns
        case ".HIERARCHY":
            document.levels = [word.upper() for word in words]
        case ".SEGMENT":
            document.segments += _segment(words, line, len(document.components))
        case ".PEN_DOWN" | ".PEN_UP":
            document.components.append(_Component(keyword == ".PEN_DOWN", n_points))
            return True
        case ".POINTS_PER_SECOND":
            document.points_per_second = _number(words)
        case ".WRITER_ID" | ".WRITER":
            document.writer = " ".join(words)[:1000]
        case ".INCLUDE":
            document.includes = True
        case ".DT":
            return True
        case _:
            if match := _PER_LENGTH.fullmatch(keyword):
                document.steps[match[1]] = _number(words) / _MILLIMETRES[match[2]]
    return False


def _segment(words: list[str], line: str, n_before: int) -> list[_Segment]:
    if len(words) < 2:
        raise UserError("a segment says no level and no components.")
    label = _LABEL.search(line)
    plain = [word for word in words[2:] if word.upper() not in _QUALITIES]
    said = label[1].replace('\\"', '"') if label else " ".join(plain)
    label_said = said.strip()[:1000]
    if words[1] == "?":
        return [_Segment(words[0].upper(), [], label_said, n_before)]
    return [_Segment(words[0].upper(), _ranges(words[1]), label_said)]


def _ranges(word: str) -> list[Range]:
    """ "0-2", "3:10-4:25", "0,2-3": components, and points within them, both ends included."""
    ranges = []
    for part in word.split(","):
        match = _DELINEATION.fullmatch(part)
        if match is None or len(part) > 40:
            raise UserError("a segment's components are not numbers.")
        first, point, last, end = (None if each is None else int(each) for each in match.groups())
        assert first is not None, "the pattern begins with it"
        stop = end if last is not None else point
        ranges.append((first, point or 0, first if last is None else last, stop))
    return ranges


def _row(document: _Document, words: list[str]) -> list[float]:
    if len(words) < len(document.columns):
        raise UserError("a point has fewer numbers than there are coordinates.")
    try:
        return [float(word) for word in words[: len(document.columns)]]
    except ValueError as error:
        raise UserError("a value is not a number.") from error


def _number(words: list[str]) -> float:
    try:
        value = float(words[0])
    except (IndexError, ValueError):
        return 0.0
    return value if np.isfinite(value) and value > 0 else 0.0


def _bound(document: _Document) -> None:
    """Segments whose components follow them end where the next one of their level begins."""
    ends: dict[str, int] = {}
    for segment in reversed(document.segments):
        if segment.follow is not None:
            end = ends.get(segment.level, len(document.components))
            segment.ranges = [(segment.follow, 0, end - 1, None)] if end > segment.follow else []
            ends[segment.level] = segment.follow


def _numbered(document: _Document) -> list[_Component]:
    """The components as the segments count them: with the empty ones, unless more ink has a label without them."""
    everything = document.components
    if any(segment.follow is not None for segment in document.segments):
        return everything
    filled = [part for part in everything if part.rows]
    return filled if _covered(filled, document) > _covered(everything, document) else everything


def _covered(parts: list[_Component], document: _Document) -> int:
    covered = np.zeros(len(parts) + 1, dtype=np.int64)
    for segment in document.segments:
        for first, _, last, _ in segment.ranges:
            if first < len(parts) and last >= first:
                covered[first] += 1
                covered[min(last + 1, len(parts))] -= 1
    inside = np.cumsum(covered)[: len(parts)] > 0
    return sum(bool(there) for there, part in zip(inside.tolist(), parts, strict=True) if part.is_down and part.rows)


def _finest(document: _Document) -> list[_Segment]:
    """Segments of the last level in the hierarchy that any bear, else of the level that most have."""
    used = {segment.level for segment in document.segments}
    level = next((level for level in reversed(document.levels) if level in used), None)
    if level is None and used:
        level = max(used, key=lambda each: sum(segment.level == each for segment in document.segments))
    return [segment for segment in document.segments if segment.level == level]


def _ink(document: _Document, parts: list[_Component], ranges: list[Range]) -> Ink:
    strokes: list[Stroke] = []
    for first, begin, last, end in ranges:
        for i in range(first, min(last + 1, len(parts))):
            stop = end + 1 if end is not None and i == last else None
            stroke = _stroke(document, parts[i], begin if i == first else 0, stop)
            strokes += [stroke] if stroke else []
    return in_units(Ink(tuple(strokes)))


def _stroke(document: _Document, part: _Component, begin: int = 0, stop: int | None = None) -> Stroke | None:
    rows = [row[: len(document.columns)] for row in part.rows[begin:stop]]
    if not part.is_down or not rows:
        return None
    return Stroke(_points(document, np.array(rows), part.start + begin))


def _points(document: _Document, rows: NDArray[np.float64], start: int) -> NDArray[np.float64]:
    columns = {name: rows[:, i] for i, name in reversed(list(enumerate(document.columns)))}
    data = np.full((len(rows), 4), np.nan)
    across, down = document.steps.get("X", 0.0), document.steps.get("Y", 0.0)
    data[:, 0] = columns["X"]
    data[:, 1] = -columns["Y"] * (across / down if across and down else 1.0)
    if "T" in columns:
        data[:, 2] = columns["T"]
    elif document.points_per_second:
        data[:, 2] = (start + np.arange(len(rows))) * (1000.0 / document.points_per_second)
    if "P" in columns:
        data[:, 3] = columns["P"]
    return data
