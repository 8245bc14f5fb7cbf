"""What InkML says about its numbers: trace formats, ink sources, canvases and contexts, found by their references.

A context (https://www.w3.org/TR/InkML/, section 4) takes what it does not say from the context that it refers to, and
its trace format, where it names none, from its ink source. What a reference leads to must be in the file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite, nan, pi
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.typing import Matrix
from digitpad.storage.formats.ink.ink_units import tilt_of
from digitpad.storage.formats.ink.inkml.values import trace_values
from digitpad.storage.formats.ink.xml_elements import ID, children, kind_of

MAX_DEFINITIONS = 100_000
_DEFINED = ("context", "traceFormat", "inkSource", "canvas", "canvasTransform", "mapping")
_PARTS = (*_DEFINED, "channel", "intermittentChannels", "channelProperties", "channelProperty", "bind", "affine")
_MOST_REFERENCES = 20
_MILLIMETRES = {"m": 1000.0, "cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96}
_MILLISECONDS = {"s": 1000.0, "sec": 1000.0, "ms": 1.0, "us": 1e-3, "µs": 1e-3, "ns": 1e-6, "min": 60_000.0}
_DEGREES = {"deg": 1.0, "degree": 1.0, "degrees": 1.0, "rad": 180 / pi}
_TILT = ("OTX", "OTY")
_LEANS = (_TILT, ("OA", "OE"))
"""Channels of how the pen leans: toward x and y, or its azimuth and elevation."""
_UPRIGHT = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])


@dataclass(frozen=True, eq=False)
class Layout:
    """How a trace's numbers become points.

    `channels`: their names, regular ones first; `matrix` (2, 3): from X, Y and 1 to x, y; `to_milliseconds`: of T;
    `force`: least and most of F, where that is said; `to_degrees`: of the two angles of the pen's tilt, where they are.
    """

    channels: tuple[str, ...] = ("X", "Y")
    n_intermittent: int = 0
    matrix: Matrix = field(default_factory=lambda: _UPRIGHT)
    to_milliseconds: float = 1.0
    force: tuple[float, float] | None = None
    to_degrees: tuple[float, ...] = ()

    def points(self, text: str) -> NDArray[np.float64]:
        """Shape (n, 4), columns x, y, t in ms, pressure, or (n, 6) with tilt; NaN where nothing is said."""
        values = trace_values(text, len(self.channels) - self.n_intermittent, self.n_intermittent)
        data = np.full((len(values), 4), nan)
        column = {name: values[:, i] for i, name in reversed(list(enumerate(self.channels)))}
        data[:, 0], data[:, 1] = column["X"], column["Y"]
        if self.matrix is not _UPRIGHT:
            with np.errstate(over="ignore", invalid="ignore"):  # what is infinite then is refused
                data[:, :2] = data[:, :2] @ self.matrix[:, :2].T + self.matrix[:, 2]
        if "T" in column:
            data[:, 2] = column["T"] * self.to_milliseconds
        if "F" in column:
            low, high = self.force or (0.0, 1.0)
            data[:, 3] = (column["F"] - low) / (high - low)
        if not self.to_degrees:
            return data
        pair = next(pair for pair in _LEANS if pair[0] in column)
        angles = np.column_stack([column[name] for name in pair]) * self.to_degrees
        return np.hstack([data, angles if pair == _TILT else tilt_of(*np.radians(angles).T)])


class Definitions:
    """All that a file defines, by its id; gathered before its traces are read, as references may lead onward."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._by_id: dict[str, Any] = {}
        self._layouts: dict[int, tuple[Any, Layout]] = {}
        self._n = 0
        self._contexts: list[Any] = []

    @staticmethod
    def belongs(kind: str) -> bool:
        """Whether elements of this kind are kept here."""
        return kind in _PARTS

    def note(self, element: Any) -> None:
        """Keep an element by its id."""
        kind = kind_of(element)
        self._n += kind in _PARTS
        if self._n > MAX_DEFINITIONS:
            raise UserError("{path} holds more than {n} definitions.", path=self._path, n=MAX_DEFINITIONS)
        if kind in _DEFINED and (name := element.get(ID) or element.get("id")):
            self._by_id.setdefault(name, element)
        if kind in ("context", "traceFormat"):
            self._contexts.append(element)

    def default(self) -> Layout:
        """For traces that name no context: X and Y, or the one format that the file speaks of."""
        layouts = [self.layout(element) for element in self._contexts]
        found = {
            (each.channels, each.matrix.tobytes(), each.to_milliseconds, each.force, each.to_degrees): each
            for each in layouts
        }
        return layouts[-1] if len(found) == 1 else Layout()

    def named(self, reference: str) -> Layout:
        """The layout of a context by its reference."""
        element = self._find(reference, "context")
        return Layout() if element is None else self.layout(element)

    def layout(self, element: Any) -> Layout:
        """Of a context or a trace format."""
        if id(element) not in self._layouts:
            context = kind_of(element) == "context"
            said = self._said(element) if context else {"traceFormat": element}
            self._layouts[id(element)] = (element, self._layout(said))  # held: an id may be another's when it is gone
        return self._layouts[id(element)][1]

    def _find(self, reference: str, kind: str) -> Any:
        """None for the defaults that every file has."""
        name = reference.strip().removeprefix("#")
        if "#" in name or "/" in name:
            raise UserError("{path} refers to another file (“{name}”); it is not read.", path=self._path, name=name)
        element = self._by_id.get(name)
        if element is None and name.startswith("Default"):
            return None
        if element is None or kind_of(element) != kind:
            raise UserError("{path} refers to “{name}”, which it does not define.", path=self._path, name=name)
        return element

    def _own(self, element: Any, kind: str) -> Any:
        """What an element holds of a kind, or refers to."""
        found = children(element, kind)
        if found:
            return found[-1]
        reference = element.get(f"{kind}Ref")
        return self._find(reference, kind) if reference else None

    def _said(self, context: Any) -> dict[str, Any]:
        """The parts of a context, the nearest of each kind along its references."""
        said: dict[str, Any] = {}
        for _ in range(_MOST_REFERENCES):
            for kind in ("inkSource", "traceFormat", "canvas", "canvasTransform"):
                part = self._own(context, kind)
                if part is not None:
                    said.setdefault(kind, part)
            reference = context.get("contextRef")
            context = self._find(reference, "context") if reference else None
            if context is None:
                return said
        raise UserError("{path} has contexts that refer to each other in circles.", path=self._path)

    def _layout(self, said: dict[str, Any]) -> Layout:
        source, canvas = said.get("inkSource"), said.get("canvas")
        if "traceFormat" not in said and source is not None:
            said = {"traceFormat": self._own(source, "traceFormat"), **said}
        trace_format = said.get("traceFormat")
        channels = {} if trace_format is None else _channels(trace_format)
        if not channels and "canvasTransform" not in said:
            return Layout()
        channels = channels or dict.fromkeys(Layout().channels)
        if "X" not in channels or "Y" not in channels:
            raise UserError("{path} has traces without channels X and Y.", path=self._path)
        resolutions = {} if source is None else _resolutions(source)
        if "canvasTransform" in said:
            matrix = self._mapped(said["canvasTransform"])
            shown = self._own(canvas, "traceFormat") if canvas is not None else None
            matrix = np.diag(_signs({} if shown is None else _channels(shown))) @ matrix
        else:
            matrix = np.hstack([np.diag(_signs(channels) * _proportions(channels, resolutions)), np.zeros((2, 1))])
        parts = [] if trace_format is None else children(trace_format, "intermittentChannels")
        n_intermittent = sum(len(children(part, "channel")) for part in parts)
        return Layout(
            tuple(channels),
            n_intermittent,
            _UPRIGHT if np.array_equal(matrix, _UPRIGHT) else matrix,
            _time_unit(channels.get("T"), resolutions.get("T")),
            _force(channels.get("F")),
            _to_degrees(channels, resolutions),
        )

    def _mapped(self, transform: Any) -> Matrix:
        """The first mapping leads from the pen to the canvas, a second one back."""
        found = children(transform, "mapping")
        reference = transform.get("mappingRef")
        if not found and reference:
            found = [self._find(reference, "mapping")]
        return _UPRIGHT if not found or found[0] is None else self._mapping(found[0], 0)

    def _mapping(self, mapping: Any, depth: int) -> Matrix:
        kind = mapping.get("type", "affine" if children(mapping, "affine") else "identity")
        reference = mapping.get("mappingRef")
        if depth > _MOST_REFERENCES:
            raise UserError("{path} has mappings that refer to each other in circles.", path=self._path)
        if reference:
            found = self._find(reference, "mapping")
            return _UPRIGHT if found is None else self._mapping(found, depth + 1)
        if kind == "product":
            matrix = np.eye(3)
            for part in children(mapping, "mapping"):
                matrix = np.vstack([self._mapping(part, depth + 1), [0, 0, 1]]) @ matrix
            return matrix[:2]
        if kind == "affine":
            return self._affine(mapping)
        if kind == "identity":
            return _UPRIGHT
        raise UserError("{path} maps its ink by “{name}”, which is not read.", path=self._path, name=kind)

    def _affine(self, mapping: Any) -> Matrix:
        """Rows of targets, a column for each source and one for what is added."""
        binds = children(mapping, "bind")
        sources = [b.get("source", "").upper() for b in binds if b.get("source")] or ["X", "Y"]
        targets = [b.get("target", "").upper() for b in binds if b.get("target")] or ["X", "Y"]
        text = "".join("".join(part.itertext()) for part in children(mapping, "affine"))
        wrong = UserError("{path} has a transform that is no matrix of numbers.", path=self._path)
        try:
            rows = [[float(number) for number in row.split()] for row in text.split(",") if row.strip()]
        except ValueError as error:
            raise wrong from error
        if len(rows) < len(targets) or any(len(row) != len(sources) + 1 for row in rows) or not rows:
            raise wrong
        matrix = _UPRIGHT.copy()
        for target, row in zip(targets, rows, strict=False):
            if target in ("X", "Y"):
                by_source = dict(zip(sources, row[:-1], strict=True))
                matrix["XY".index(target)] = [by_source.get("X", 0.0), by_source.get("Y", 0.0), row[-1]]
        if not np.isfinite(matrix).all() or np.linalg.matrix_rank(matrix[:, :2]) < 2:
            raise wrong
        return matrix


def _channels(trace_format: Any) -> dict[str, Any]:
    """Channel elements by name, regular ones first; of two of one name the first counts, the second keeps its place."""
    listed = children(trace_format, "channel")
    for part in children(trace_format, "intermittentChannels"):
        listed += children(part, "channel")
    found: dict[str, Any] = {}
    for i, channel in enumerate(listed):
        name = channel.get("name", "").strip().upper()
        found[name if name and name not in found else f"{name} {i}"] = channel
    return found


def _resolutions(source: Any) -> dict[str, tuple[float, str]]:
    """By channel: so many steps of the pen's own (the number) to one unit (the word)."""
    found = {}
    for properties in children(source, "channelProperties"):
        for one in children(properties, "channelProperty"):
            value, units = _number(one.get("value")), one.get("units", "")
            if one.get("name") == "resolution" and value and value > 0:
                found[one.get("channel", "").strip().upper()] = (value, units.strip().removeprefix("1/").strip())
    return found


def _proportions(channels: dict[str, Any], resolutions: dict[str, tuple[float, str]]) -> NDArray[np.float64]:
    """What X and Y are multiplied by to be of one unit: X stays as it is."""
    by_steps = [resolutions.get(name, (0.0, "")) for name in ("X", "Y")]
    lengths = [_MILLIMETRES.get(unit, 0.0) / value if value else 0.0 for value, unit in by_steps]
    if not all(lengths) and all(value for value, _ in by_steps) and by_steps[0][1] == by_steps[1][1]:
        lengths = [1 / value for value, _ in by_steps]
    if not all(lengths):
        lengths = [_MILLIMETRES.get(channels[name].get("units", "").strip(), 0.0) for name in ("X", "Y")]
    ratio = lengths[1] / lengths[0] if all(lengths) else 1.0
    return np.array([1.0, ratio if isfinite(ratio) and ratio > 0 else 1.0])


def _signs(channels: dict[str, Any]) -> NDArray[np.float64]:
    """-1 where an axis runs the other way than x to the right and y downward."""
    signs = [channels[n].get("orientation", "") if n in channels else "" for n in ("X", "Y")]
    return np.array([-1.0 if sign.strip().startswith("-") else 1.0 for sign in signs])


def _time_unit(channel: Any, resolution: tuple[float, str] | None) -> float:
    if resolution is not None and resolution[1] in _MILLISECONDS:
        return _MILLISECONDS[resolution[1]] / resolution[0]
    return 1.0 if channel is None else _MILLISECONDS.get(channel.get("units", "").strip(), 1.0)


def _to_degrees(channels: dict[str, Any], resolutions: dict[str, tuple[float, str]]) -> tuple[float, ...]:
    """By what the angles of the first pair that is there are multiplied; nothing where neither is."""
    pair = next((pair for pair in _LEANS if all(name in channels for name in pair)), ())
    return tuple(_angle_unit(channels[name], resolutions.get(name)) for name in pair)


def _angle_unit(channel: Any, resolution: tuple[float, str] | None) -> float:
    """Degrees unless the channel or the resolution of the pen says radians."""
    if resolution is not None and resolution[1] in _DEGREES:
        return _DEGREES[resolution[1]] / resolution[0]
    return _DEGREES.get(channel.get("units", "").strip(), 1.0)


def _force(channel: Any) -> tuple[float, float] | None:
    if channel is None:
        return None
    if channel.get("units", "").strip() == "%":
        return (0.0, 100.0)
    low, high = _number(channel.get("min")) or 0.0, _number(channel.get("max"))
    return (low, high) if high is not None and high > low else None


def _number(text: str | None) -> float | None:
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if isfinite(value) else None
