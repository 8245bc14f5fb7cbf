"""Photos, scans and PDFs of the form that digitpad prints: a labelled drawing a box that is filled in."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.form.marks import N_MARKS, find_marks, form_map
from digitpad.core.form.reading import name_field, read_form
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.storage.formats.pictures.paged import page_name, pages
from digitpad.storage.formats.record import Record

_NEARLY = N_MARKS - 1
"""So many marks are no accident: a code to be scanned has three that look alike."""


def is_form(path: Path) -> bool:
    """Is the first page a form, or most of one? UserError where it cannot be read."""
    return shows_form(next(pages(path, wanted=0)))


def shows_form(raster: Raster) -> bool:
    """Is it a picture of a form, or of most of one?"""
    return len(find_marks(raster.grey)) >= _NEARLY


def read(path: Path, report: Report = silent) -> Generator[Record, None, tuple[Text, ...]]:
    """The filled boxes of each page, their digit as label; `source` tells the page. UserError where no page is one."""
    left_out = []
    n_read = 0
    for number, raster in enumerate(pages(path, report), 1):
        form = form_map(find_marks(raster.grey))
        if form is None:
            left_out.append(number)
            continue
        n_read += 1
        for digit in read_form(raster.grey, form):
            yield Record(digit.drawing, str(digit.label), source=page_name(path, number))
    if not n_read:
        raise UserError("{path}: not all five marks of the form are in the picture.", path=path)
    return tuple(Text("page {page} is no form, or not all of its marks are seen", page=number) for number in left_out)


def name_fields(path: Path) -> Iterator[tuple[str, Raster]]:
    """Of each page that is a form, its `source` and the picture of the writer's name."""
    for number, raster in enumerate(pages(path), 1):
        form = form_map(find_marks(raster.grey))
        if form is not None:
            yield page_name(path, number), name_field(raster.grey, form)
