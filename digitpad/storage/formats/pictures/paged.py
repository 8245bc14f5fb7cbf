"""The pages of a picture's file or of a PDF, large enough to find small things on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.pictures import images, pdf

LARGEST_SIDE = 4096
"""Pixels: on a sheet of A4, 14 a millimetre."""


def pages(path: Path, report: Report = silent) -> Iterator[Raster]:
    """Each page in turn, at least one, its longer side at most `LARGEST_SIDE` pixels; UserError."""
    with opened(path) as stream:
        is_pdf = stream.read(len(pdf.MAGIC)) == pdf.MAGIC
    if is_pdf:
        yield from pdf.pages(path, LARGEST_SIDE, report)
    else:
        yield from images.pages(path, LARGEST_SIDE)
        report(1.0)
