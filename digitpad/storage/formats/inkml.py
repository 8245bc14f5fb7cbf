"""W3C's InkML (https://www.w3.org/TR/InkML/): channels X, Y, T and F, differences, one trace group a drawing.

Parsed by defusedxml: no document types, no entities, nothing fetched. Brushes and mappings are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import isnan, nan
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Sample, label_name
from digitpad.core.text import Text
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record
from digitpad.storage.replacing import replacing
from digitpad.storage.reporting import Report, silent

MAX_DEPTH = 50
MAX_TRACES = 100_000
MAX_POINTS = 1_000_000
MAX_ELEMENT_BYTES = 64 << 20
MAX_WORD = 1000
_COLUMNS = {"X": 0, "Y": 1, "T": 2, "F": 3}
_WORDS = ("writer", "source", "created", "device")
_VALUE = re.compile(r"""(['"!]?)\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|#[0-9a-fA-F]+|[*?TF])""")
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_PLAIN = ("X", "Y")


@dataclass
class _Group:
    """What one trace group has gathered so far; the file itself counts as the outermost."""

    notes: dict[str, str] = field(default_factory=dict)
    strokes: list[Stroke] = field(default_factory=list)

    def record(self) -> Record | None:
        words = {kind: self.notes.get(kind, "") for kind in _WORDS}
        return Record(Ink(tuple(self.strokes)), self.notes.get("truth", ""), None, **words) if self.strokes else None


@dataclass
class _Formats:
    """Channels by trace format or context; the last trace format read stands for all that name none."""

    by_id: dict[str, tuple[str, ...]] = field(default_factory=dict)
    current: tuple[str, ...] = _PLAIN
    context: str = ""

    def of(self, trace: Any) -> tuple[str, ...]:
        return self.by_id.get(trace.get("contextRef", "").lstrip("#"), self.current)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
    from defusedxml.ElementTree import ParseError, iterparse  # type: ignore[import-untyped]

    with opened(path, report) as stream:
        try:
            fed = _Fed(stream, path)
            yield from _records(path, fed, iterparse(fed, events=("start", "end"), forbid_dtd=True))
        except DefusedXmlException as error:
            raise UserError(
                "{path} defines XML entities or refers to other files; it is not read.", path=path
            ) from error
        except (ParseError, ValueError, LookupError) as error:
            raise UserError("{path} is not well-formed XML.", path=path) from error


class _Fed:
    """A stream that ends where one element alone would fill memory: the parser gathers its text whole."""

    def __init__(self, stream: BinaryIO, path: Path) -> None:
        self._stream = stream
        self._path = path
        self._since_event = 0

    def read(self, n: int) -> bytes:
        self._since_event += n
        if self._since_event > MAX_ELEMENT_BYTES:
            raise UserError("{path} holds an element of more than {n} bytes.", path=self._path, n=MAX_ELEMENT_BYTES)
        return self._stream.read(n)

    def note_event(self) -> None:
        self._since_event = 0


def _records(path: Path, fed: _Fed, events: Iterable[tuple[str, Any]]) -> Iterator[Record]:
    formats, groups, open_elements, n_read = _Formats(), [_Group()], [], 0
    for event, element in events:
        fed.note_event()
        kind = element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
        if event == "start":
            open_elements.append(element)
            if len(open_elements) > MAX_DEPTH:
                raise UserError("{path} is nested too deeply.", path=path)
            if len(open_elements) == 1 and kind != "ink":
                raise UserError("{path} is not InkML.", path=path)
            if kind == "traceGroup":
                groups.append(_Group())
            elif kind == "context":
                formats.context = element.get(_ID, "")
            continue
        open_elements.pop()
        try:
            _take(kind, element, formats, groups[-1])
        except UserError as error:
            raise at(path, Text("drawing {number}", number=n_read + 1), error.text) from error
        if kind == "traceGroup" and (record := groups.pop().record()):
            n_read += 1
            yield record
        if open_elements and kind != "channel":
            # What is read is let go, so that memory does not grow with the file.
            open_elements[-1].remove(element)
    if last := groups[0].record():
        yield last


def _take(kind: str, element: Any, formats: _Formats, group: _Group) -> None:
    match kind:
        case "annotation":
            group.notes[element.get("type", "")] = (element.text or "").strip()[:MAX_WORD]
        case "traceFormat":
            channels = tuple(c.get("name", "").upper() for c in element if str(c.tag).endswith("channel"))
            formats.current = channels if {"X", "Y"} <= set(channels) else _PLAIN
            for name in (element.get(_ID), formats.context):
                if name:
                    formats.by_id[name] = formats.current
        case "context":
            formats.context = ""
        case "trace" if element.get("type", "penDown") != "penUp" and (element.text or "").strip():
            if len(group.strokes) >= MAX_TRACES:
                raise UserError("the drawing has more than {n} strokes.", n=MAX_TRACES)
            group.strokes.append(_stroke(element.text, formats.of(element)))


def _stroke(text: str, channels: tuple[str, ...]) -> Stroke:
    if text.count(",") >= MAX_POINTS:
        raise UserError("a stroke has more than {n} points.", n=MAX_POINTS)
    points = np.array([row[: len(channels)] for row in _rows(text, len(channels))], dtype=np.float64)
    data = np.full((len(points), 4), nan)
    for i, channel in enumerate(channels):
        if channel in _COLUMNS:
            data[:, _COLUMNS[channel]] = points[:, i]
    if np.isinf(data).any():
        raise UserError("a number is infinite.")
    return Stroke(data)


def _rows(text: str, n_channels: int) -> Iterator[list[float]]:
    """Values of each point: "'" begins first differences, '"' second ones, "!" plain ones again; "*" repeats."""
    modes = [""] * n_channels
    last, slope = [0.0] * n_channels, [0.0] * n_channels
    for point in text.split(","):
        found = _VALUE.findall(point)
        if not found and not point.strip():
            continue
        if len(found) < n_channels or _VALUE.sub("", point).strip():
            raise UserError("a point is not a number for each channel.")
        row = []
        for i, (mode, word) in enumerate(found[:n_channels]):
            modes[i] = mode or modes[i]
            row.append(_next(word, modes[i], i, last, slope))
        yield row


def _next(word: str, mode: str, i: int, last: list[float], slope: list[float]) -> float:
    if word == "?":
        return nan
    if word == "*":
        last[i] += slope[i] if mode in ("'", '"') else 0.0
        return last[i]
    value = {"T": 1.0, "F": 0.0}.get(word)
    if value is None:
        value = float(int(word[1:], 16)) if word.startswith("#") else float(word)
    if mode == '"':
        slope[i] += value
        last[i] += slope[i]
    elif mode == "'":
        slope[i] = value
        last[i] += value
    else:
        slope[i], last[i] = value - last[i], value
    return last[i]


_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<ink xmlns="http://www.w3.org/2003/InkML">
<definitions>
"""
_KINDS = {"xy": "XY", "xyt": "XYT", "xyf": "XYF", "xytf": "XYTF"}


def write(samples: Iterable[Sample], target: Path) -> None:
    """Every sample that has strokes as a trace group; pictures have no place in InkML."""
    with replacing(target) as part, part.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_HEAD)
        for name, channels in _KINDS.items():
            listed = "".join(f'<channel name="{channel}" type="decimal"/>' for channel in channels)
            file.write(f'<context xml:id="{name}"><traceFormat>{listed}</traceFormat></context>\n')
        file.write("</definitions>\n")
        for sample in samples:
            if isinstance(sample.drawing, Ink):
                file.writelines(_group(sample, sample.drawing))
        file.write("</ink>\n")


def _group(sample: Sample, ink: Ink) -> Iterator[str]:
    from xml.sax.saxutils import escape, quoteattr  # brings urllib, http and ssl along: not before ink is written

    yield "<traceGroup>\n"
    notes = {"truth": label_name(sample.label)} | {key: getattr(sample, key) for key in _WORDS}
    for kind, text in notes.items():
        if text:
            yield f"<annotation type={quoteattr(kind)}>{escape(_printable(text))}</annotation>\n"
    for stroke in ink.strokes:
        known = [not np.isnan(column).all() for column in stroke.data.T]
        name = "xy" + ("t" if known[2] else "") + ("f" if known[3] else "")
        yield f'<trace contextRef="#{name}">{_points(stroke.data[:, known])}</trace>\n'
    yield "</traceGroup>\n"


def _points(data: NDArray[np.float64]) -> str:
    return ", ".join(" ".join("?" if isnan(value) else repr(value) for value in row) for row in data.tolist())


def _printable(text: str) -> str:
    """XML knows no control characters but these three."""
    return "".join(c if c >= " " or c in "\t\n\r" else "\ufffd" for c in text)
