"""Pages of many drawn digits, in a grid or free: found and cut.

What a place in the grid means only a person can say (`--rows 0-9`): ten rows may be ten sevens. Without that, cells
have no label.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.imaging.rulings import without_rulings
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.core.segmentation.pages.page_layout import cut_out, lay_out
from digitpad.core.text import Text
from digitpad.core.typing import Mask
from digitpad.storage.formats.pictures.lattice import Span, lattice, line_spans, runs, without_lines
from digitpad.storage.formats.pictures.paged import count_pages, page_name, pages
from digitpad.storage.formats.record import Record

MAX_CELLS = 10_000
_LOOKED_AT = 3  # Pages: the first may be a cover.
_SHADE = 24  # Least darkness, of 255, beside the paper around it.
_RULED = 0.5  # A line of ink over half of the sheet is a ruling.
_GAP = 0.01  # Of the sheet's shorter side: less paper than this does not part two digits.
_LEAST = 0.02  # Of the sheet's shorter side: less ink than this, either way, is a speck.
_MANY = 6  # One drawing hardly ever falls into so many pieces.
_MARGIN = 2  # Pixels of paper left around a digit.


@dataclass(frozen=True)
class SheetCell:
    """Where a digit stands: its row and column in the grid, and the box around its ink in pixels."""

    row: int
    column: int
    left: int
    top: int
    right: int
    bottom: int


def read(path: Path, report: Report = silent, *, rows: Sequence[str] = ()) -> Generator[Record, None, tuple[Text, ...]]:
    """The cells of each page row by row; `rows`: what each row is, as a person said, else they have no label.

    `source` tells the page. UserError where no page has any.
    """
    n = count_pages(path)
    empty = []
    for number, raster in enumerate(pages(path), 1):
        found = _drawings(path, raster.grey, rows)
        if not found:
            empty.append(number)
        for place, (drawing, name) in enumerate(found):
            report((number - 1 + place / len(found)) / n)
            yield Record(drawing, name, source=page_name(path, number))
    if len(empty) == n:
        raise UserError("{path}: no digits are found on this sheet.", path=path)
    return tuple(Text("page {page} has no digits", page=number) for number in empty)


def _drawings(path: Path, grey: NDArray[np.uint8], rows: Sequence[str]) -> list[tuple[Raster, str]]:
    cells = _cells_of_lattice(grey)
    paper, apart = (grey, 0.0) if rows or cells else without_rulings(grey)
    free = None if rows or cells else lay_out(paper)
    cells = cells or _cells_by_ink(grey)
    # A page that is no grid, or lies askew, or squared paper whose squares are smaller than what is written on it.
    if free is not None and (len(free.digits) > len(cells) or free.height > apart > 0):
        return [(cut_out(paper, digit.box, free.height), "") for digit in free.digits]
    names = _names(path, cells, rows) if cells else []
    found = [Raster(np.ascontiguousarray(grey[cell.top : cell.bottom, cell.left : cell.right])) for cell in cells]
    return list(zip(found, names, strict=True))


def is_sheet(path: Path) -> bool:
    """Does one of the first pages look like many drawings, not one? UserError where they cannot be read."""
    return any(_is_page_of_many(raster.grey) for raster in islice(pages(path), _LOOKED_AT))


def _is_page_of_many(grey: NDArray[np.uint8]) -> bool:
    try:
        cells = find_cells(grey)
    except UserError:  # noise is no sheet
        return False
    if len(cells) >= _MANY and len({cell.column for cell in cells}) > 1:
        return True
    return len(lay_out(without_rulings(grey)[0]).digits) >= _MANY


def find_cells(grey: NDArray[np.uint8]) -> list[SheetCell]:
    """The cells that hold ink, row by row."""
    return _cells_of_lattice(grey) or _cells_by_ink(grey)


def _cells_of_lattice(grey: NDArray[np.uint8]) -> list[SheetCell]:
    """Those of a grid that is surely one; none of any other."""
    lines = line_spans(grey)
    ink = _ink(without_lines(grey, lines))
    grid = lattice(ink, lines)
    if grid is None or not _MANY <= len(grid[0]) * len(grid[1]) <= MAX_CELLS:
        return []
    places = [((i, j), row, column) for i, row in enumerate(grid[0]) for j, column in enumerate(grid[1])]
    found = (_trimmed(ink, *place) for place in places)
    return [cell for cell in found if cell is not None]


def _cells_by_ink(grey: NDArray[np.uint8]) -> list[SheetCell]:
    ink = _ink(grey)
    gap, least = (max(2, round(min(ink.shape) * share)) for share in (_GAP, _LEAST))
    across, down = _rulings(ink, axis=1), _rulings(ink, axis=0)
    ruled = len(across) > 1 and len(down) > 1
    cells = []
    lines = _between(across) if ruled else [run for run in runs(_any(ink, 1), gap) if run[1] - run[0] >= least]
    for row, rows in enumerate(lines):
        band = ink[slice(*rows)]
        for column, columns in enumerate(_between(down) if ruled else runs(_any(band, 0), gap)):
            cell = _trimmed(ink, (row, column), rows, columns)
            if cell is not None and max(cell.right - cell.left, cell.bottom - cell.top) >= least + 2 * _MARGIN:
                cells.append(cell)
            if len(cells) > MAX_CELLS:
                raise UserError("The sheet falls into more than {n} pieces.", n=MAX_CELLS)
    return cells


def _ink(grey: NDArray[np.uint8]) -> Mask:
    """What differs from the paper around it: shading by a lamp or a fold changes slowly, ink does not."""
    from PIL import Image, ImageFilter

    dark = 255 - grey if _is_dark_ink(grey) else grey
    reach = max(8, max(dark.shape) // 20)
    # Paper all around: a line at the rim would else count as many lines.
    padded = np.pad(dark, reach, constant_values=int(np.median(dark)))
    blur = np.asarray(Image.fromarray(padded).filter(ImageFilter.BoxBlur(reach)))
    difference = dark.astype(np.int16) - blur[reach:-reach, reach:-reach]
    mask: Mask = difference > max(_SHADE, int(difference.max()) // 3)
    return mask


def _is_dark_ink(grey: NDArray[np.uint8]) -> bool:
    """Paper is what there is most of, however dim the light: what lies far from it, on one side, is ink."""
    apart = grey[:: max(1, grey.shape[0] // 512), :: max(1, grey.shape[1] // 512)].astype(np.float64) - np.median(grey)
    return bool((apart**3).mean() < 0)


def _any(ink: Mask, axis: int) -> Mask:
    return np.asarray(ink.any(axis=axis))


def _rulings(ink: Mask, axis: int) -> list[Span]:
    """Lines right across the sheet as (first, past the last) pixel; their ink is not a digit's."""
    return runs(np.asarray(ink.mean(axis=axis) > _RULED), 0)


def _between(lines: list[Span]) -> list[Span]:
    # A printed line's edges are soft: two pixels more belong to it.
    return [(end + 2, start - 2) for (_, end), (start, _) in pairwise(lines) if start - end > 8]


def _trimmed(ink: Mask, place: tuple[int, int], rows: Span, columns: Span) -> SheetCell | None:
    """The box around a cell's ink, with a little paper."""
    (top, bottom), (left, right) = rows, columns
    part = ink[top:bottom, left:right]
    ys, xs = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not len(ys):
        return None
    return SheetCell(
        *place,
        max(0, left + int(xs[0]) - _MARGIN),
        max(0, top + int(ys[0]) - _MARGIN),
        min(ink.shape[1], left + int(xs[-1]) + 1 + _MARGIN),
        min(ink.shape[0], top + int(ys[-1]) + 1 + _MARGIN),
    )


def _names(path: Path, cells: list[SheetCell], rows: Sequence[str]) -> list[str]:
    """By the row, where that was said; UserError where there are more or fewer rows."""
    if not rows:
        return [""] * len(cells)
    n = max(cell.row for cell in cells) + 1
    if n != len(rows):
        raise UserError("{path} has {n} rows of digits, not {wanted}.", path=path, n=n, wanted=len(rows))
    return [rows[cell.row] for cell in cells]
