"""Single drawings as files: to be shared, and to be opened again exactly as they were."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from digitpad.core.errors import UserError
from digitpad.core.samples import Drawing
from digitpad.storage import formats
from digitpad.storage.errors import translated
from digitpad.storage.formats.ink import ndjson
from digitpad.storage.formats.pictures.images import SUFFIXES as PICTURE_SUFFIXES

__all__ = ["DRAWING_SUFFIX", "PICTURE_SUFFIXES", "Found", "look_into", "open_drawing", "read_drawings", "save_drawing"]

DRAWING_SUFFIX = ".ndjson"
COUNTED = 100_000
"""Drawings of a file are counted up to so many."""


def read_drawings(source: Path | BinaryIO) -> Iterator[Drawing]:
    """The drawings of a file in any format that samples can be read from, or of an open stream of NDJSON.

    One by one, each as soon as it is there; UserError where the next cannot be read.
    """
    for record in formats.read(source) if isinstance(source, Path) else ndjson.read_stream(source):
        yield record.reading


def save_drawing(drawing: Drawing, target: Path) -> None:
    """Write one drawing as NDJSON (Quick, Draw!'s raw format and, in keys of their own, pressure and partial times).

    UserError where it cannot be written; a file that was there stays whole then.
    """
    with translated(target):
        ndjson.write_drawing(drawing, target)


@dataclass(frozen=True, eq=False)
class Found:
    """What a file holds: its first drawing, and how many there are; `is_counted`: exactly so many, else more."""

    first: Drawing
    n: int
    is_counted: bool


def look_into(path: Path) -> Found:
    """The first drawing of a file, and how many it holds, as far as they are counted; errors as `open_drawing`'s."""
    n, first = 0, None
    for record in formats.read(path):
        first = record.reading if first is None else first
        n += 1
        if n >= COUNTED:
            return Found(first, n, False)
    if first is None:
        raise UserError("{path} holds no drawing.", path=path)
    return Found(first, n, True)


def open_drawing(path: Path) -> Drawing:
    """The first drawing of a file in any format that samples can be read from, or a picture; UserError for no such."""
    for drawing in read_drawings(path):
        return drawing
    raise UserError("{path} holds no drawing.", path=path)
