"""Feature vectors from the segments of normalised drawings, for one drawing or thousands."""

from __future__ import annotations

import numpy as np

from digitpad.core.features.directions import direction_maps
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.rasterize import count_cells, draw_line
from digitpad.core.typing import Floats, Pictures, Rows

_BLOCK = 2048


def feature_rows(normalised: Floats, options: RecognizerOptions) -> Rows:
    """Rows (m, 256) of direction maps, or (m, 64) of ink counts where directions are left out."""
    if options.directions:
        return direction_maps(normalised).reshape(len(normalised), -1)
    return count_cells(draw_line(normalised)).reshape(len(normalised), -1).astype(np.float32)


def read_pieces(pieces: Floats, options: RecognizerOptions) -> tuple[Rows, Pictures]:
    """Feature rows and 8x8 pictures (m, 64) of raw pieces (m, n, 4), a block at a time."""
    blocks = [_read_block(pieces[i : i + _BLOCK], options) for i in range(0, len(pieces), _BLOCK)]
    features, pictures = zip(*blocks, strict=True)
    return np.concatenate(features), np.concatenate(pictures)


def _read_block(pieces: Floats, options: RecognizerOptions) -> tuple[Rows, Pictures]:
    normalised = normalise_pieces(pieces, deslant=options.deslant)
    pictures = count_cells(draw_line(normalised)).reshape(len(pieces), -1)
    return feature_rows(normalised, options), pictures
