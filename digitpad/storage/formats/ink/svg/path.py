"""Shapes of SVG as lines of points: path data by fontTools' parser, curves laid out as short straight pieces."""

from __future__ import annotations

import math
import re
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.typing import Matrix
from digitpad.storage.formats.ink.page import MAX_COORDINATE

MAX_POINTS = 1_000_000
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_PIECES = 12
"""Straight ones for a curve: a digit's curves bend little each."""
_TRANSFORM = re.compile(r"(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^)]*)\)")
_CIRCLE = 48

Line = list[tuple[float, float]]


def lines_of(kind: str, element: Any, view: tuple[float, float] = (100.0, 100.0)) -> list[Line]:
    """The lines of a shape in its own coordinates; none for what is no shape. UserError where it is damaged.

    `view`: the width and height that a rectangle's percentages are of.
    """
    match kind:
        case "path":
            return _path(element.get("d", ""))
        case "polyline" | "polygon":
            values = numbers(element.get("points", ""))
            line = list(zip(values[::2], values[1::2], strict=False))
            return [line + line[:1] if kind == "polygon" else line] if line else []
        case "line":
            x1, y1, x2, y2 = (_attribute(element, name) for name in ("x1", "y1", "x2", "y2"))
            return [[(x1, y1), (x2, y2)]]
        case "rect":
            x, y, w, h = (_share(element, *each) for each in zip(("x", "y", "width", "height"), view * 2, strict=True))
            return [[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]] if w > 0 and h > 0 else []
        case "circle" | "ellipse":
            names = ("r", "r") if kind == "circle" else ("rx", "ry")
            rx, ry = (_attribute(element, name) for name in names)
            cx, cy = _attribute(element, "cx"), _attribute(element, "cy")
            angles = [2 * math.pi * i / _CIRCLE for i in range(_CIRCLE + 1)]
            return [[(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]] if rx > 0 and ry > 0 else []
    return []


def matrix_of(transform: str) -> Matrix:
    """Shape (3, 3), of an attribute `transform`."""
    matrix = np.eye(3)
    for name, text in _TRANSFORM.findall(transform[:10_000]):
        matrix = matrix @ _matrix(name, numbers(text))
    return matrix


def numbers(text: str) -> list[float]:
    """All numbers in a text; UserError where one is beyond all measure."""
    values = [float(word) for word in _NUMBER.findall(text)]
    if not all(abs(value) <= MAX_COORDINATE for value in values):
        raise UserError("a coordinate is out of range.")
    return values


def _share(element: Any, name: str, whole: float) -> float:
    value = _attribute(element, name)
    return value / 100.0 * whole if element.get(name, "").strip().endswith("%") else value


def _attribute(element: Any, name: str) -> float:
    return next(iter(numbers(element.get(name, "")[:100])), 0.0)


def _matrix(name: str, v: list[float]) -> Matrix:
    if name == "matrix" and len(v) == 6:
        return np.array([[v[0], v[2], v[4]], [v[1], v[3], v[5]], [0, 0, 1]])
    if name == "translate" and v:
        return np.array([[1, 0, v[0]], [0, 1, v[1] if len(v) > 1 else 0], [0, 0, 1]])
    if name == "scale" and v:
        return np.diag([v[0], v[1] if len(v) > 1 else v[0], 1.0])
    if name == "rotate" and v:
        c, s = math.cos(math.radians(v[0])), math.sin(math.radians(v[0]))
        turn = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
        x, y = v[1:3] if len(v) > 2 else (0.0, 0.0)
        turned: Matrix = _matrix("translate", [x, y]) @ turn @ _matrix("translate", [-x, -y])
        return turned
    if name in ("skewX", "skewY") and v:
        skew = np.eye(3)
        skew[(0, 1) if name == "skewX" else (1, 0)] = math.tan(math.radians(v[0]))
        return skew
    return np.eye(3)


def _path(data: str) -> list[Line]:
    from fontTools.svgLib.path.arc import EllipticalArc
    from fontTools.svgLib.path.parser import parse_path

    class Arc(EllipticalArc):  # type: ignore[misc]  # fontTools says no types
        """With a radius of 0 a straight line, as SVG has it; fontTools 4.68 draws nothing then."""

        def draw(self, pen: _Pen) -> None:
            if self.rx and self.ry:
                super().draw(pen)
            else:
                pen.lineTo((self.target_point.real, self.target_point.imag))

    pen = _Pen()
    try:
        parse_path(_spelt_out(data), pen, arc_class=Arc)
    except UserError:
        raise
    except Exception as error:  # it fails on broken data with whatever it happens to meet
        if not pen.lines:
            raise UserError("a path is not made of commands and numbers.") from error
    return [line for line in pen.lines if len(line) > 1]  # a move alone draws nothing; cairo ends each path with one


def _spelt_out(data: str) -> str:
    """Numbers as the parser takes them: of "05" it makes two, and "5." stops it in an arc (fontTools 4.68).

    In an arc, two flags may stand together ("01"), so nothing is taken from its numbers.
    """
    data = re.sub(r"(\d)\.(?![\deE])", r"\1 ", data)
    parts = re.split(r"([Aa][^A-DF-Za-df-z]*)", data)
    parts[::2] = [re.sub(r"(?<![\d.eE])0+(?=\d)", "", part) for part in parts[::2]]
    return "".join(parts)


class _Pen:
    """What fontTools' parser draws with; a path that is damaged is drawn up to the fault, as browsers do."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._n = 0

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.lines.append([])
        self._add(point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._add(point)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        a, b, c, d = self.lines[-1][-1], *points
        for i in range(1, _PIECES + 1):
            t = i / _PIECES
            u = 1 - t
            weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
            self._add(_weighted((a, b, c, d), weights))

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        a, b, c = self.lines[-1][-1], *points
        for i in range(1, _PIECES + 1):
            t = i / _PIECES
            self._add(_weighted((a, b, c), ((1 - t) * (1 - t), 2 * t * (1 - t), t * t)))

    def closePath(self) -> None:  # noqa: N802
        self._add(self.lines[-1][0])

    def endPath(self) -> None:  # noqa: N802
        pass

    def _add(self, point: tuple[float, float]) -> None:
        self._n += 1
        if self._n > MAX_POINTS:
            raise UserError("a stroke has more than {n} points.", n=MAX_POINTS)
        if not max(abs(point[0]), abs(point[1])) <= MAX_COORDINATE:
            raise UserError("a coordinate is out of range.")
        self.lines[-1].append(point)


def _weighted(points: tuple[tuple[float, float], ...], weights: tuple[float, ...]) -> tuple[float, float]:
    x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
    y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
    return x, y
