"""Drawings in one JSON document: a list of what NDJSON has a line each, or strokes alone.

| who writes it                      | what it looks like                                      |
|------------------------------------|---------------------------------------------------------|
| Quick, Draw!'s users               | [{"word": "5", "drawing": [...]}, …], often indented    |
| web pages                          | {"samples": [{"label": 5, "strokes": [...]}, …]}        |
| signature_pad's toData()           | [{"penColor", "points": [{"x", "y", "pressure", "time"}]}] |
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
from digitpad.storage.formats.opening import at
from digitpad.storage.formats.record import Record

_KEYS = ("drawing", "strokes")
_WORDS = re.compile(rb'"(drawing|strokes|points)"\s*:')
_LIST_OF_ALL = re.compile(rb'\{\s*"\w+"\s*:\s*\[\s*\{')
_STROKES_ALONE = re.compile(rb"\[\s*\[\s*\[\s*-?\d")


def looks_like(text: bytes) -> bool:
    """Is it a document of drawings rather than one drawing a line? `text`: its first bytes."""
    if _STROKES_ALONE.match(text):
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
    if isinstance(document, dict):
        if any(key in document for key in _KEYS):
            return [document]
        lists = [values for values in document.values() if isinstance(values, list)]
        return next((found for values in lists if (found := _objects(values))), [])
    if not isinstance(document, list) or not document:
        return []
    first = document[0]
    if isinstance(first, dict) and any(key in first for key in _KEYS):
        return document
    if isinstance(first, list) or (isinstance(first, dict) and "points" in first):
        return [{"drawing": document}]
    return []
