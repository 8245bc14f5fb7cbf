"""The pages of a picture's file, of one in layers, or of a PDF, large enough to find small things on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.foreign import mimetype
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.pictures import images, layers, pdf
from digitpad.storage.formats.record import Record

_HEAD_BYTES = 200
LARGEST_SIDE = 4096
"""Pixels: on a sheet of A4, 14 a millimetre."""


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Each page as one drawing; UserError."""
    yield from (pdf.read if _is_pdf(path) else images.read)(path, report)


def pages(
    path: Path, report: Report = silent, *, side: int = LARGEST_SIDE, wanted: int | None = None
) -> Iterator[Raster]:
    """Each page in turn, its longer side at most `side` pixels, or only that of a number from 0; UserError."""
    if _is_pdf(path):
        yield from pdf.pages(path, side, report, wanted)
    elif _is_in_layers(path):
        yield layers.whole(path, side)
        report(1.0)
    else:
        yield from images.pages(path, side, wanted)
        report(1.0)


def count_pages(path: Path) -> int:
    """How many there are, without reading them; UserError."""
    if _is_in_layers(path):
        return 1
    return pdf.count_pages(path) if _is_pdf(path) else images.count_pages(path)


def _is_pdf(path: Path) -> bool:
    with opened(path) as stream:
        return stream.read(len(pdf.MAGIC)) == pdf.MAGIC


def _is_in_layers(path: Path) -> bool:
    with opened(path) as stream:
        return mimetype(stream.read(_HEAD_BYTES)).startswith(layers.MIMETYPES)


def page_name(path: Path, number: int) -> str:
    """What the samples of a page have for their source: the file's name, and the number of any page but the first."""
    return path.name if number == 1 else f"{path.name}, {number}"
