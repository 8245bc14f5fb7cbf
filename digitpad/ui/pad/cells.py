"""A drawing made of 8x8 cells: between their counts and the picture that is read."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.samples import Drawing, Raster

Cells = NDArray[np.uint8]
"""Shape (8, 8), counts of 0..16."""

N_CELLS = 8
FULL = 16


def no_cells() -> Cells:
    return np.zeros((N_CELLS, N_CELLS), dtype=np.uint8)


def drawing_of(cells: Cells) -> Drawing:
    """What the pad holds for these cells: a picture on white that can be traced; without ink an empty drawing."""
    return _on_white(cells) if cells.any() else Ink()


def cells_of(drawing: Drawing) -> Cells | None:
    """The cells from which `drawing_of` made this drawing; None where it was made otherwise."""
    if isinstance(drawing, Ink):
        return no_cells() if drawing.is_empty else None
    rise = _rise()
    if drawing.grey.shape != as_raster(no_cells()).grey.shape:  # asked first: a photo's pixels take long to convert
        return None
    inside = 255 - _inside(drawing)
    inverse = np.linalg.pinv(rise)
    counts = np.rint(inverse @ inside @ inverse.T * (FULL / 255))
    if counts.min() < 0 or counts.max() > FULL:
        return None
    cells = counts.astype(np.uint8)
    return cells if np.array_equal(_on_white(cells).grey, drawing.grey) else None


def _on_white(cells: Cells) -> Raster:
    return Raster(255 - as_raster(cells).grey)


@cache
def _rise() -> NDArray[np.float64]:
    """How much of each cell reaches each pixel along one side, shape (pixels, 8): `as_raster` of one full column each.

    Taken from `as_raster` itself, so that the way back cannot part from the way there.
    """
    columns = []
    for i in range(N_CELLS):
        cells = no_cells()
        cells[:, i] = FULL
        columns.append(_inside(as_raster(cells))[0] / 255)
    return np.array(columns).T


def _inside(raster: Raster) -> NDArray[np.float64]:
    """The picture without the margin that `as_raster` puts around it."""
    margin = (as_raster(no_cells()).grey.shape[0] - N_CELLS * N_CELLS) // 2
    return raster.grey[margin:-margin, margin:-margin].astype(np.float64)
