"""8x8 pictures of many drawings at once: as `preprocess`, several times faster."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.image_to_ink import inks_of
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.rasterize import count_cells, draw_line
from digitpad.core.preprocessing.resample_ink import clean, segments_of
from digitpad.core.samples import Drawing, Raster


def pictures_of(drawings: Sequence[Drawing]) -> list[NDArray[np.uint8] | None]:
    """uint8 (8, 8) of 0..16 for each; None where nothing is drawn."""
    traced = iter(inks_of([drawing for drawing in drawings if isinstance(drawing, Raster)]))
    inks = [drawing if isinstance(drawing, Ink) else next(traced) for drawing in drawings]
    pictures: list[NDArray[np.uint8] | None] = [None] * len(drawings)
    by_length: dict[int, list[tuple[int, NDArray[np.float64]]]] = {}
    for i, ink in enumerate(inks):
        if not ink.is_empty:
            pieces = segments_of(clean(ink))
            by_length.setdefault(len(pieces), []).append((i, pieces))
    for group in by_length.values():
        numbers, same_length = zip(*group, strict=True)
        made = count_cells(draw_line(normalise_pieces(np.stack(same_length))))
        for i, picture in zip(numbers, made, strict=True):
            pictures[i] = picture
    return pictures
