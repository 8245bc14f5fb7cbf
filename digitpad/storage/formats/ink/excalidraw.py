"""Excalidraw's scenes (https://github.com/excalidraw/excalidraw): `.excalidraw`, its clipboard and libraries.

Points lie relative to `x`, `y` and are turned by `angle` (radians) about the middle of the element's box. Of pressures
there are as many as points or, where the program made them up (`simulatePressure`), none. A mouse's dot has two points
0.0001 apart, a pen's dot one pressure a point, the last of them 0. What was rubbed out stays as `isDeleted`.
Seen in 0.18.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.json_document import load, number, objects
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at
from digitpad.storage.formats.record import Record

_DRAWN = ("freedraw", "line", "draw")
"""`draw` is what 2020's versions called a line of many points."""


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    scene = load(path, "Excalidraw", report)
    if not isinstance(scene, dict) or not str(scene.get("type", "")).startswith("excalidraw"):
        raise UserError("{path} is not a drawing of Excalidraw.", path=path)
    pages = [_page(path, i, elements) for i, elements in enumerate(_scenes(scene), 1)]
    if not any(page.strokes for page in pages):
        raise UserError("{path} holds nothing drawn by hand.", path=path)
    yield from drawings_on(pages, path)


def _scenes(scene: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """One of a drawing, one for each item of a library (a list itself in its first version)."""
    if scene.get("type") != "excalidrawlib":
        return [objects(scene.get("elements"))]
    items = scene.get("libraryItems", scene.get("library"))
    listed = items if isinstance(items, list) else []
    return [objects(item.get("elements") if isinstance(item, dict) else item) for item in listed]


def _page(path: Path, number_of: int, elements: list[dict[str, Any]]) -> Page:
    page = Page(Text("drawing {number}", number=number_of))
    for element in elements:
        if element.get("type") in _DRAWN and element.get("isDeleted") is not True:
            try:
                page.add(_points(element))
            except UserError as error:
                raise at(path, page.place, error.text) from error
    return page


def _points(element: dict[str, Any]) -> NDArray[np.float64]:
    """Shape (n, 4)."""
    given, pressures = element.get("points"), element.get("pressures")
    if not isinstance(given, list) or not all(isinstance(p, list) and len(p) >= 2 for p in given):
        raise UserError("a stroke is not made of points.")
    data = np.full((len(given), 4), np.nan)
    if len(given) == 0:
        return data
    data[:, :2] = [[number(p[0], np.nan), number(p[1], np.nan)] for p in given]
    middle = (data[:, :2].min(axis=0) + data[:, :2].max(axis=0)) / 2
    angle = number(element.get("angle"))
    if angle:
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        data[:, :2] = (data[:, :2] - middle) @ turn + middle
    data[:, :2] += [number(element.get("x")), number(element.get("y"))]
    if isinstance(pressures, list) and len(pressures) == len(given) and element.get("simulatePressure") is not True:
        data[:, 3] = [number(each, np.nan) for each in pressures]
    return data
