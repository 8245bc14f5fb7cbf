"""Single drawings as files: to be shared, and to be opened again exactly as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from digitpad.core.errors import UserError
from digitpad.core.samples import Drawing, Raster
from digitpad.core.text import Text
from digitpad.storage import formats
from digitpad.storage.errors import translated
from digitpad.storage.formats import Record
from digitpad.storage.formats.ink import ndjson
from digitpad.storage.formats.opening import unreadable
from digitpad.storage.formats.pictures import form, images, paged
from digitpad.storage.set_check.source import Mode, Source

DRAWING_SUFFIX = ".ndjson"
PICTURE_SUFFIXES = images.SUFFIXES
COUNTED = 100_000
"""Drawings of a file are counted up to so many."""


def read_drawings(
    source: Path | BinaryIO, tell: Callable[[Text], None] | None = None, *, as_pages: bool = False
) -> Iterator[Drawing]:
    """The drawings of a file in any format that samples can be read from, or of an open stream of NDJSON.

    One by one, each as soon as it is there; UserError where the next cannot be read. `tell` given: sets of pictures are
    looked at first and turned where they surely lie on their side, as an import does, and it hears so. `as_pages`:
    pictures as large as pages of many digits need it.
    """
    if as_pages and isinstance(source, Path) and _is_picture(source):
        yield from paged.pages(source)
        return
    for record in _records(source, tell):
        yield record.reading


def _records(source: Path | BinaryIO, tell: Callable[[Text], None] | None) -> Iterator[Record]:
    if not isinstance(source, Path):
        return ndjson.read_stream(source)
    if tell is None:
        return formats.read(source)
    try:
        looked_at = Source(source)
    except OSError as error:  # of a name that no file can have
        raise unreadable(source, error) from error
    found = looked_at.pictures(Mode.TREAT)
    if found is None:
        return formats.read(source, looked_at.format)
    if looked_at.treatment.changes_drawings:
        for note in looked_at.notes:
            tell(note)
    return found.records()


def save_drawing(drawing: Drawing, target: Path) -> None:
    """Write one drawing as NDJSON (Quick, Draw!'s raw format and, in keys of their own, pressure and partial times).

    UserError where it cannot be written; a file that was there stays whole then.
    """
    with translated(target):
        ndjson.write_drawing(drawing, target)


@dataclass(frozen=True, eq=False)
class Found:
    """What a file holds: its first drawing, and how many there are; `is_counted`: exactly so many, else more.

    `has_pages`: they are pages of pictures; `is_form`: the first is digitpad's form.
    """

    first: Drawing
    n: int
    is_counted: bool
    has_pages: bool = False
    is_form: bool = False


def look_into(path: Path) -> Found:
    """The first drawing of a file, and how many it holds, as far as they are counted; UserError for no such."""
    if _is_picture(path):
        first_page = read_page(path)
        return Found(first_page, paged.count_pages(path), True, has_pages=True, is_form=form.shows_form(first_page))
    n, first = 0, None
    for record in formats.read(path):
        first = record.reading if first is None else first
        n += 1
        if n >= COUNTED:
            return Found(first, n, False)
    if first is None:
        raise UserError("{path} holds no drawing.", path=path)
    return Found(first, n, True)


def read_page(path: Path, number: int = 0, side: int = paged.LARGEST_SIDE) -> Raster:
    """A page of a picture's file or of a PDF, its longer side at most `side` pixels; UserError."""
    return next(paged.pages(path, side=side, wanted=number))


def _is_picture(path: Path) -> bool:
    try:
        return formats.format_of(path).name in ("image", "pdf")
    except OSError as error:  # of a name that no file can have
        raise unreadable(path, error) from error
