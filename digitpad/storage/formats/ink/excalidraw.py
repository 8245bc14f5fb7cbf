"""Excalidraw's scenes (https://github.com/excalidraw/excalidraw): `.excalidraw`, its clipboard and libraries.

Points lie relative to `x`, `y` and are turned by `angle` (radians) about the middle of the element's box. Of pressures
there are as many as points or, where the program made them up (`simulatePressure`), none. A mouse's dot has two points
0.0001 apart, a pen's dot one pressure a point, the last of them 0. What was rubbed out stays as `isDeleted`.
Seen in 0.18.

Its SVGs may hold the scene they were made of, in a comment: base64 of JSON in Latin-1, whose `encoded` is a zlib
stream, a character a byte (payload 2, as utils 0.1.5 writes it), or of the scene itself in UTF-8 (payload 1). It is
read in place of the outlines that are painted there.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.label_words import label_of
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.json_document import MAX_BYTES, number, objects, parsed
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

EMBEDDED = b"payload-type:application/vnd.excalidraw+json"
_PAYLOAD = re.compile(
    rb"(?:<!-- payload-version:(\d+) -->)?\s*<!-- payload-start -->\s*([A-Za-z0-9+/=\s]+?)\s*<!-- payload-end -->"
)
_NAME = "Excalidraw"
_LONGEST_NAME = 200
_DRAWN = ("freedraw", "line", "draw")
"""`draw` is what 2020's versions called a line of many points."""


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    scene = _scene(path, report)
    if not isinstance(scene, dict) or not str(scene.get("type", "")).startswith("excalidraw"):
        raise UserError("{path} is not a drawing of Excalidraw.", path=path)
    pages = [_page(path, i, name, elements) for i, (name, elements) in enumerate(_scenes(scene), 1)]
    yield from drawings_on(pages, path)


def _scene(path: Path, report: Report) -> Any:
    with opened(path, report) as stream:
        text = stream.read(MAX_BYTES + 1)
    found = _PAYLOAD.search(text) if text.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else None
    if found is None:
        return parsed(text, path, _NAME)
    try:
        packed = parsed(_recoded(found[2], found[1] or b"1"), path, _NAME)
        if not isinstance(packed, dict) or not isinstance(packed.get("encoded"), str):
            return packed
        data = packed["encoded"].encode("latin-1")
        text = zlib.decompressobj().decompress(data, MAX_BYTES + 1) if packed.get("compressed") else data
    except (binascii.Error, ValueError, zlib.error) as error:
        raise UserError("{path} is damaged: it is not JSON, as files of {kind} are.", path=path, kind=_NAME) from error
    return parsed(text, path, _NAME)


def _recoded(payload: bytes, version: bytes) -> bytes:
    """As UTF-8; from version 2 on a byte is a character."""
    data = base64.b64decode(payload)
    return data if version == b"1" else data.decode("latin-1").encode()


def _scenes(scene: dict[str, Any]) -> list[tuple[str, list[dict[str, Any]]]]:
    """One of a drawing, one for each item of a library (a list itself in its first version), with its name."""
    if scene.get("type") != "excalidrawlib":
        return [("", objects(scene.get("elements")))]
    items = scene.get("libraryItems", scene.get("library"))
    listed = [
        item if isinstance(item, dict) else {"elements": item} for item in (items if isinstance(items, list) else [])
    ]
    return [(str(item.get("name") or "")[:_LONGEST_NAME], objects(item.get("elements"))) for item in listed]


def _page(path: Path, number_of: int, name: str, elements: list[dict[str, Any]]) -> Page:
    """An item of a library that is called after a label is one drawing of it."""
    is_labelled = label_of(name) is not None
    page = Page(Text("drawing {number}", number=number_of), name if is_labelled else "", is_labelled)
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
