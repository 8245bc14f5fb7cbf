"""Pages of a PDF as pictures, by PDFium (pypdfium2), which the extra "pdf" brings: scans and notes of tablets.

PDFium takes no heed of /UserUnit (pypdfium2 5.15.2); pages are painted to one size here, so that it does not matter.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.pictures.images import LARGEST_SIDE, MAX_PAGES
from digitpad.storage.formats.pictures.pdf_lines import with_lines
from digitpad.storage.formats.record import Record

MAGIC = b"%PDF-"


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Each page as one picture, its longer side `LARGEST_SIDE` pixels; UserError."""
    name = name_from(path)
    for raster in pages(path, LARGEST_SIDE, report):
        yield Record(raster, name)


def count_pages(path: Path) -> int:
    """How many pages `pages` would give; UserError."""
    with _opened(path) as document:
        return len(document)


def pages(path: Path, largest_side: int, report: Report = silent, wanted: int | None = None) -> Iterator[Raster]:
    """Each page in turn, its longer side `largest_side` pixels, or (`wanted`) only that one; UserError."""
    with _opened(path) as document:
        n = len(document)
        for number in range(n) if wanted is None else (wanted,):
            page = document[number]
            scale = largest_side / max(*page.get_size(), 1.0)
            yield Raster(with_lines(page, page.render(scale=scale, grayscale=True).to_numpy().copy()))
            page.close()
            report((number + 1) / n)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[Any]:
    if regular_size(path) == 0:
        raise UserError("{path} is empty.", path=path)
    pdfium = extra_module("pypdfium2", "pdf", path=path, kind="PDF")
    try:
        with contextlib.closing(pdfium.PdfDocument(path)) as document:
            if len(document) > MAX_PAGES:
                raise UserError("{path} holds more than {n} pages.", path=path, n=MAX_PAGES)
            yield document
    except pdfium.PdfiumError as error:
        raise UserError("{path} is a damaged or locked PDF.", path=path) from error
