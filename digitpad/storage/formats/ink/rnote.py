"""Rnote's pages (https://github.com/flxzt/rnote): gzipped JSON up to version 0.15, a form of its own since.

A brush's path has a start and segments to a next point, straight or curved; each point has `pos` and `pressure`. Where
strokes lie in the document changed with 0.5.9, so they are looked for by their name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.json_document import load, number
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

MAGIC = b"RNOTE\xcf\x9f"
_UNKNOWN = float("nan")


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a page; UserError for a file that cannot be read."""
    with opened(path) as stream:
        head = stream.read(1)
    if head != b"{":
        raise UserError(
            "{path} is a page of a newer Rnote (0.16 or later) than digitpad reads: export it as Xournal++ (.xopp).",
            path=path,
        )
    page = Page(Text("page {number}", number=1))
    for brush in _named("brushstroke", load(path, "Rnote", report)):
        points: list[list[float]] = []
        for point in _named("pos", brush, whole=True):
            pos = point["pos"]
            if not isinstance(pos, list) or len(pos) != 2:
                continue
            now = [
                number(pos[0], _UNKNOWN),
                number(pos[1], _UNKNOWN),
                _UNKNOWN,
                number(point.get("pressure"), _UNKNOWN),
            ]
            if not points or now[:2] != points[-1][:2]:
                points.append(now)
        try:
            page.add(points)
        except UserError as error:
            raise at(path, page.place, error.text) from error
    yield from drawings_on([page], path)


def _named(key: str, document: Any, *, whole: bool = False) -> Iterator[Any]:
    """What stands under a key anywhere in a document (`whole`: the object that has it), in its order."""
    waiting = [document]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if key in value:
                yield value if whole else value[key]
                continue
            waiting += reversed(list(value.values()))
        elif isinstance(value, list):
            waiting += reversed(value)
