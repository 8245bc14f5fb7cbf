"""Converts 8x8 counts to a grey raster, from which a drawing without strokes is traced."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.samples import Drawing, Raster, Sample


def as_raster(picture: NDArray[np.uint8]) -> Raster:
    """An 8x8 of 0..16 as a grey picture large enough to be traced, smooth between the cells' middles."""
    places = np.clip((np.arange(64) + 0.5) / 8 - 0.5, 0, 7)
    low = np.minimum(places.astype(int), 6)
    share = places - low
    counts = picture.astype(np.float64)
    tall = counts[low] * (1 - share)[:, None] + counts[low + 1] * share[:, None]
    wide = tall[:, low] * (1 - share) + tall[:, low + 1] * share
    return Raster(np.pad(np.round(wide * (255 / 16)).astype(np.uint8), 8))


def drawing_of(sample: Sample) -> Drawing:
    """What a recognizer reads of a sample, wherever it does: its drawing, else its 8x8 as a picture."""
    return sample.drawing if sample.drawing is not None else as_raster(sample.picture)
