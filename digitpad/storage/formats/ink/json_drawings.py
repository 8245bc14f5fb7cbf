"""Drawings in one JSON document: a list of what NDJSON has a line each, or strokes alone.

| who writes it                      | what it looks like                                      |
|------------------------------------|---------------------------------------------------------|
| Quick, Draw!'s users               | [{"word": "5", "drawing": [...]}, …], often indented    |
| web pages                          | {"samples": [{"label": 5, "strokes": [...]}, …]}        |
| signature_pad's toData()           | [{"penColor", "points": [{"x", "y", "pressure", "time"}]}] |
| react-sketch-canvas                | [{"drawMode": true, "paths": [{"x", "y"}, …]}, …]       |
| react-canvas-draw                  | {"lines": [{"points": [{"x", "y"}, …]}, …], "width": …} |
| fabric.js                          | {"objects": [{"type": "path", "path": [["M", x, y], …], "left", "top", …}, …]} |
| MyScript's .jiix                   | {"words": [{"label", "items": [{"type": "stroke", "X": […], "Y": […]}]}]} |
| ML Kit's users                     | [{"label": "5", "ink": {"strokes": [{"points": [{"x", "y", "t"}]}]}}] |
| others                             | [[[x, y], [x, y], …], …]                                |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.ink import json_document
from digitpad.storage.formats.ink.ndjson import record_of
from digitpad.storage.formats.ink.ndjson_strokes import AXES
from digitpad.storage.formats.opening import at
from digitpad.storage.formats.record import Record

_KEYS = ("drawing", "strokes")
_WORDS = re.compile(rb'"(drawing|strokes|points|paths)"\s*:|"type"\s*:\s*"stroke"|"path"\s*:\s*\[\s*\[\s*"M"')
_NESTED = re.compile(rb'"type"\s*:\s*"stroke"|"path"\s*:\s*\[\s*\[\s*"M"')
_LIST_OF_ALL = re.compile(rb'\{\s*"\w+"\s*:\s*\[\s*\{')
_STROKES_ALONE = re.compile(rb"\[\s*\[\s*\[\s*-?\d")


def looks_like(text: bytes) -> bool:
    """Is it a document of drawings rather than one drawing a line? `text`: its first bytes."""
    if _STROKES_ALONE.match(text):
        return True
    if _NESTED.search(text):
        return True
    is_whole = text.startswith(b"[") or _LIST_OF_ALL.match(text) or text.split(b"\n")[0].strip() == b"{"
    return bool(is_whole) and _WORDS.search(text) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """One by one; UserError where the document holds no drawing."""
    found = _objects(json_document.load(path, "JSON", report))
    if not found:
        raise UserError("{path} holds no drawing.", path=path)
    usual = ""
    for number, values in enumerate(found):
        try:
            record, usual = record_of(values, usual)
        except UserError as error:
            raise at(path, Text("drawing {number}", number=number + 1), error.text) from error
        yield replace(record, name=name_from(path)) if len(found) == 1 and not record.name else record


def _objects(document: Any) -> list[Any]:
    """The drawings of a document, each as NDJSON has it."""
    if isinstance(document, dict):
        return _of_object(document)
    return _of_list(document) if isinstance(document, list) and document else []


def _of_object(document: dict[str, Any]) -> list[Any]:
    if any(key in document for key in _KEYS):
        return [document]
    if found := [*_of_items(document)] or _of_paths(document.get("objects")):
        return found
    lists = [values for values in document.values() if isinstance(values, list)]
    return next((found for values in lists if (found := _objects(values))), [])


def _of_list(document: list[Any]) -> list[Any]:
    first = document[0]
    if isinstance(first, dict) and any(key in first for key in (*_KEYS, "ink")):
        return document
    if isinstance(first, dict) and isinstance(first.get("paths"), list):
        drawn = [each.get("paths") for each in json_document.objects(document) if each.get("drawMode") is not False]
        return [{"drawing": [path for path in drawn if path]}]
    if isinstance(first, list) or (isinstance(first, dict) and "points" in first):
        return [{"drawing": document}]
    return []


def _of_items(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What MyScript has recognized: whatever has strokes among its items, under its label."""
    waiting: list[Any] = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
            continue
        if not isinstance(value, dict):
            continue
        strokes = [item for item in json_document.objects(value.get("items")) if item.get("type") == "stroke"]
        if strokes:
            label, axes = value.get("label"), [[stroke.get("X"), stroke.get("Y")] for stroke in strokes]
            yield {"word": label if isinstance(label, str) else "", "drawing": axes, "form": AXES}
        else:
            waiting += reversed(list(value.values()))


def _of_paths(objects: Any) -> list[dict[str, Any]]:
    """fabric.js: where each command of a path ends, in its own coordinates, scaled and moved to the object's corner."""
    strokes = []
    for each in json_document.objects(objects):
        path = each.get("path")
        if str(each.get("type")).lower() != "path" or not isinstance(path, list):
            continue
        ends = [step[-2:] for step in path if isinstance(step, list) and len(step) > 2]
        xy = [[json_document.number(x), json_document.number(y)] for x, y in ends]
        if xy:
            scales = [json_document.number(each.get(name), 1.0) for name in ("scaleX", "scaleY")]
            corner = [json_document.number(each.get(name)) for name in ("left", "top")]
            low = [min(axis) for axis in zip(*xy, strict=True)]
            strokes.append([[(p[i] - low[i]) * scales[i] + corner[i] for p in xy] for i in range(2)])
    return [{"drawing": strokes, "form": AXES}] if strokes else []
