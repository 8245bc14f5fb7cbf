"""W3C's InkML (https://www.w3.org/TR/InkML/), as pens, CROHME, MathWriting and Microsoft's Office write it.

A file is read twice: what it defines first, as traces may refer onward, then its traces. Traces of a lifted pen are no
ink; those of which nobody knows are. Brushes are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.inkml.definitions import Definitions, Layout
from digitpad.storage.formats.ink.inkml.groups import (
    MATHML,
    MAX_TRACES,
    Group,
    Trace,
    drawings,
    drawings_of_file,
    inherited,
)
from digitpad.storage.formats.ink.inkml.views import Views
from digitpad.storage.formats.ink.inkml.writing import write
from digitpad.storage.formats.ink.xml_elements import ID, events, kind_of
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

__all__ = ["read", "read_from", "write"]

MAX_WORD = 1000
MAX_WAITING = 5_000_000
"""Points of drawings that wait for what the rest of the file says of them."""
_WEIGHT = 10
"""A trace or group takes as much memory as so many points."""
_GROUPS = ("traceGroup", "traceView")


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    parts = iter((part_of(report, 0.0, 0.3), part_of(report, 0.3, 1.0)))
    return read_from(lambda: opened(path, next(parts)), path)


def read_from(opened_again: Callable[[], AbstractContextManager[BinaryIO]], path: Path) -> Iterator[Record]:
    """The drawings of InkML that can be opened twice; `path` stands for it in sentences."""
    with opened_again() as stream:
        definitions, has_views = _definitions(stream, path)
    with opened_again() as stream:
        yield from _Reading(path, definitions, has_views).records(stream)


def _definitions(stream: BinaryIO, path: Path) -> tuple[Definitions, bool]:
    definitions, has_views = Definitions(path), False
    parents: list[Any] = []
    for event, element in events(stream, path):
        kind = kind_of(element)
        if event == "start":
            if not parents and kind != "ink":
                raise UserError("{path} is not InkML.", path=path)
            parents.append(element)
            has_views = has_views or kind == "traceView"
            continue
        parents.pop()
        definitions.note(element)
        if parents and not (definitions.belongs(kind) and kind_of(parents[-1]) not in ("ink", "definitions")):
            parents[-1].remove(element)  # so that memory does not grow with the file
    return definitions, has_views


class _Reading:
    """The second reading: traces and groups, one after the other."""

    def __init__(self, path: Path, definitions: Definitions, has_views: bool) -> None:
        self._path = path
        self._definitions = definitions
        self._default = definitions.default()
        self._groups = [Group()]
        self._views = Views(path)
        self._has_views = has_views
        self._n_read = self._n_points = 0

    def records(self, stream: BinaryIO) -> Iterator[Record]:
        parents: list[Any] = []
        for event, element in events(stream, self._path):
            kind = kind_of(element)
            if event == "start":
                parents.append(element)
                if kind in _GROUPS:
                    self._groups.append(Group(context=element.get("contextRef", ""), is_view=kind == "traceView"))
                continue
            parents.pop()
            try:
                self._take(kind, element, kind_of(parents[-1]) if parents else "")
                yield from self._finished()
            except UserError as error:
                raise self._placed(error) from error
            if any(kind_of(parent) == "annotationXML" for parent in parents):
                parents[-1].text = f"{parents[-1].text or ''}{(element.text or '').strip()}"[:MAX_WORD]
            if parents and (not self._definitions.belongs(kind) or kind_of(parents[-1]) == "ink"):
                parents[-1].remove(element)
        try:
            self._views.resolve(MAX_WAITING)
            yield from drawings_of_file(self._groups[0])
        except UserError as error:
            raise self._placed(error) from error

    def _placed(self, error: UserError) -> UserError:
        if "path" in error.text.params:
            return error
        return at(self._path, Text("drawing {number}", number=self._n_read + 1), error.text)

    def _take(self, kind: str, element: Any, parent: str) -> None:
        match kind:
            case "annotation" if parent in ("ink", *_GROUPS):
                self._groups[-1].note(element.get("type", ""), (element.text or "").strip()[:MAX_WORD])
            case "annotationXML" if parent in ("ink", *_GROUPS) and element.get("type", "").lower() == "truth":
                self._groups[-1].note(MATHML, (element.text or "").strip())
            case "traceFormat" | "context" if parent == "ink":
                self._default = self._definitions.layout(element)
            case "trace":
                self._take_trace(element)
            case "traceGroup" | "traceView":
                group = self._groups.pop()
                self._n_points += _WEIGHT
                self._groups[-1].parts.append(group)
                chain = (*self._groups[1:], group)
                self._views.note_group(_name(element), group, chain)
                if kind == "traceView" and element.get("traceDataRef"):
                    extent = (element.get("from", ""), element.get("to", ""))
                    self._views.note_view(group, element.get("traceDataRef"), extent, chain)

    def _take_trace(self, element: Any) -> None:
        text = element.text or ""
        data = self._layout(element).points(text) if text.strip() else np.empty((0, 4))
        if not np.isfinite(data[:, :2]).all():
            raise UserError("A stroke has a coordinate that is not a finite number.")
        self._n_points += _WEIGHT + len(data)
        continued = element.get("continuation", "").strip() in ("middle", "end")
        if continued and (before := self._views.prior(element.get("priorRef", ""))):
            before.parts.append(data)
            self._views.note_trace(_name(element), before, ())
            return
        if sum(isinstance(part, Trace) for part in self._groups[-1].parts[MAX_TRACES:]):
            raise UserError("the drawing has more than {n} strokes.", n=MAX_TRACES)
        trace = Trace([data], element.get("type", "penDown").strip() != "penUp")
        self._groups[-1].parts.append(trace)
        if self._has_views or element.get("continuation"):
            self._views.note_trace(_name(element), trace, tuple(self._groups[1:]))

    def _layout(self, trace: Any) -> Layout:
        """By the trace's own context, or the nearest group's, or what the file has said so far."""
        references = [trace.get("contextRef"), *(group.context for group in reversed(self._groups))]
        reference = next((each for each in references if each), None)
        return self._definitions.named(reference) if reference else self._default

    def _finished(self) -> Iterator[Record]:
        """Drawings of which all is known, in their order; others wait, but not without end."""
        file, *inner = self._groups
        if inner:
            return
        while file.parts and isinstance(group := file.parts[0], Group) and group.label and not self._has_views:
            del file.parts[0]
            for record in drawings(group, inherited({}, file)):
                self._n_read += 1
                yield record
            self._n_points = 0
        if self._n_points > MAX_WAITING:
            raise UserError("{path} holds more than {n} points in one piece.", path=self._path, n=MAX_WAITING)


def _name(element: Any) -> str:
    return element.get(ID) or element.get("id") or ""
