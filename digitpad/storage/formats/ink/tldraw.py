"""tldraw's files (https://github.com/tldraw/tldraw), `.tldr`: shapes of the type `draw` on pages, in groups and frames.

A shape stands at `x`, `y` of what it lies in and is turned by `rotation` about that corner. Its segments follow each
other. Their points are objects or, from 4.3 on, `path`: base64 of a first point of three float32 and of steps of three
float16 that add up (200 comes back as 199.95); from 5.2 on `dim` 2 says that z is left out. In between `points` was
base64 of three float16 a point. z is a pen's pressure times 1.25 where `isPen` says so; a mouse's says nothing. Before
version 2 of the program the points were lists under `document.pages`, turned about the middle.

The records stand in a list (`records` of a file, `shapes` of what "Export as JSON" and the clipboard hold) or by their
ids (`store` of a snapshot, under `document` in those of 3.0 and later). Written by tlschema 2.4, 4.2, 4.3 and 5.5.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.core.typing import Matrix
from digitpad.storage.formats.ink.json_document import load, number, objects
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at
from digitpad.storage.formats.record import Record

_FULL = 1.25
"""z at full pressure."""
_DEEPEST = 50
_UPRIGHT = np.eye(3)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    document = load(path, "tldraw", report)
    if not isinstance(document, dict):
        raise UserError("{path} is not a drawing of tldraw.", path=path)
    records = _records(document)
    pages = _first_pages(path, document) if records is None else _pages(path, records)
    yield from drawings_on(pages, path)


def _records(document: dict[str, Any]) -> list[dict[str, Any]] | None:
    """None in files of the program's first versions, which have none."""
    inner = document.get("document")
    for holder in (document, inner if isinstance(inner, dict) else {}):
        for key in ("records", "shapes", "store"):
            found = holder.get(key)
            if isinstance(found, list):
                return objects(found)
            if isinstance(found, dict):
                return objects(list(found.values()))
    return None if "document" in document else []


def _pages(path: Path, records: list[dict[str, Any]]) -> list[Page]:
    shapes = {str(each.get("id")): each for each in records if each.get("typeName") == "shape"}
    pages: dict[str, Page] = {}
    drawn = [shape for shape in shapes.values() if shape.get("type") == "draw"]
    for shape in sorted(drawn, key=lambda shape: str(shape.get("index", ""))):
        try:
            matrix, on = _placed(shape, shapes)
            page = pages.setdefault(on, Page(Text("page {number}", number=len(pages) + 1)))
            data = _shape(shape)
            data[:, :2] = data[:, :2] @ matrix[:2, :2].T + matrix[:2, 2]
            page.add(data)
        except UserError as error:
            raise at(path, Text("shape {name}", name=str(shape.get("id"))[:100]), error.text) from error
    return list(pages.values())


def _placed(shape: dict[str, Any], shapes: dict[str, dict[str, Any]]) -> tuple[Matrix, str]:
    """From a shape to its page, and that page's id."""
    matrix = _UPRIGHT
    for _ in range(_DEEPEST):
        angle = number(shape.get("rotation"))
        c, s = np.cos(angle), np.sin(angle)
        matrix = np.array([[c, -s, number(shape.get("x"))], [s, c, number(shape.get("y"))], [0, 0, 1]]) @ matrix
        parent = str(shape.get("parentId"))
        if parent not in shapes:
            return matrix, parent
        shape = shapes[parent]
    raise UserError("its shapes lie in each other without end.")


def _shape(shape: dict[str, Any]) -> NDArray[np.float64]:
    """Shape (n, 4), where the shape itself has its corner."""
    props = shape.get("props")
    props = props if isinstance(props, dict) else {}
    parts = [_segment(segment) for segment in objects(props.get("segments"))]
    xyz = np.concatenate(parts) if parts else np.empty((0, 3))
    data = np.full((len(xyz), 4), np.nan)
    scales = [number(props.get(name), 1.0) for name in ("scaleX", "scaleY")]
    data[:, :2] = xyz[:, :2] * scales
    if props.get("isPen") is True:
        data[:, 3] = np.clip(xyz[:, 2] / _FULL, 0.0, 1.0)
    return data


def _segment(segment: dict[str, Any]) -> NDArray[np.float64]:
    """Shape (n, 3): x, y, z."""
    path = segment.get("path")
    if isinstance(path, str):
        return _from_base64(path, 2 if number(segment.get("dim"), 3.0) == 2.0 else 3)
    if isinstance(packed := segment.get("points"), str):
        data = _decoded(packed)
        if len(data) % 6:
            raise UserError("its path is cut off.")
        return np.frombuffer(data, "<f2").astype(np.float64).reshape(-1, 3)
    points = objects(packed)
    listed = [[number(p.get(key), np.nan) for key in ("x", "y", "z")] for p in points]
    return np.array(listed, dtype=np.float64).reshape(len(points), 3)


def _from_base64(path: str, n_axes: int) -> NDArray[np.float64]:
    data = _decoded(path)
    first, step = 4 * n_axes, 2 * n_axes
    if not data:
        return np.empty((0, 3))
    if len(data) < first or (len(data) - first) % step:
        raise UserError("its path is cut off.")
    start = np.frombuffer(data, "<f4", n_axes).astype(np.float64)
    steps = np.frombuffer(data, "<f2", offset=first).astype(np.float64).reshape(-1, n_axes)
    points = np.full((len(steps) + 1, 3), np.nan)
    points[:, :n_axes] = np.cumsum(np.vstack([start, steps]), axis=0)
    return points


def _decoded(path: str) -> bytes:
    try:
        return base64.b64decode(path, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UserError("its path cannot be read.") from error


def _first_pages(path: Path, document: dict[str, Any]) -> list[Page]:
    """As versions 1 wrote them."""
    inner = document.get("document")
    listed = inner.get("pages") if isinstance(inner, dict) else None
    pages = []
    for i, content in enumerate(objects(list(listed.values())) if isinstance(listed, dict) else [], 1):
        page, shapes = Page(Text("page {number}", number=i)), content.get("shapes")
        for shape in objects(list(shapes.values())) if isinstance(shapes, dict) else []:
            if shape.get("type") != "draw":
                continue
            try:
                page.add(_first_shape(shape))
            except UserError as error:
                raise at(path, page.place, error.text) from error
        pages.append(page)
    return pages


def _first_shape(shape: dict[str, Any]) -> NDArray[np.float64]:
    points, corner = shape.get("points"), shape.get("point")
    if not isinstance(points, list) or not all(isinstance(p, list) and len(p) >= 2 for p in points):
        raise UserError("a stroke is not made of points.")
    data = np.full((len(points), 4), np.nan)
    if not points:
        return data
    data[:, :2] = [[number(p[0], np.nan), number(p[1], np.nan)] for p in points]
    angle = number(shape.get("rotation"))
    if angle:
        middle = (data[:, :2].min(axis=0) + data[:, :2].max(axis=0)) / 2
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        data[:, :2] = (data[:, :2] - middle) @ turn + middle
    at_corner = corner if isinstance(corner, list) and len(corner) >= 2 else [0, 0]
    data[:, :2] += [number(at_corner[0]), number(at_corner[1])]
    return data
