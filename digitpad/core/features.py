"""The numbers that are compared, from pieces of a normalised drawing; one drawing or thousands in the same way."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.directions import direction_maps
from digitpad.core.normalise import Floats, normalise_pieces
from digitpad.core.options import RecognizerOptions
from digitpad.core.raster import count_cells, draw_line

Rows = NDArray[np.float32]
Pictures = NDArray[np.uint8]

_BLOCK = 2048
N_SHAPE = 4


def feature_rows(normalised: Floats, options: RecognizerOptions) -> Rows:
    """Rows (m, 256) of direction maps, or (m, 64) of ink counts where directions are left out."""
    if options.directions:
        return direction_maps(normalised).reshape(len(normalised), -1)
    return count_cells(draw_line(normalised)).reshape(len(normalised), -1).astype(np.float32)


def shape_rows(normalised: Floats) -> Rows:
    """Numbers (m, 4) of a drawing as a whole: strokes, the shortest one's share, length in box heights, longest gap."""
    n = len(normalised)
    length = np.hypot(normalised[..., 2] - normalised[..., 0], normalised[..., 3] - normalised[..., 1])
    gap = np.hypot(*(normalised[:, 1:, :2] - normalised[:, :-1, 2:]).transpose(2, 0, 1))
    stroke = np.concatenate([np.zeros((n, 1), dtype=int), np.cumsum(gap > 0.05, axis=1)], axis=1)
    n_strokes = stroke[:, -1] + 1
    width = int(n_strokes.max())
    lengths = np.bincount((stroke + np.arange(n)[:, None] * width).ravel(), length.ravel(), n * width).reshape(n, width)
    total = np.maximum(lengths.sum(axis=1), 1e-6)
    lengths[np.arange(width)[None] >= n_strokes[:, None]] = np.inf
    widest = gap.max(axis=1) if gap.shape[1] else np.zeros(n)
    numbers = [np.minimum(n_strokes, 5), lengths.min(axis=1) / total, total / 32.0, widest / 32.0]
    return np.stack(numbers, axis=1).astype(np.float32)


def read_pieces(pieces: Floats, options: RecognizerOptions) -> tuple[Rows, Rows, Pictures]:
    """Feature rows, shape rows and 8x8 pictures (m, 64) of raw pieces (m, n, 4), a block at a time."""
    blocks = [_read_block(pieces[i : i + _BLOCK], options) for i in range(0, len(pieces), _BLOCK)]
    features, shapes, pictures = zip(*blocks, strict=True)
    return np.concatenate(features), np.concatenate(shapes), np.concatenate(pictures)


def _read_block(pieces: Floats, options: RecognizerOptions) -> tuple[Rows, Rows, Pictures]:
    normalised = normalise_pieces(pieces, deslant=options.deslant)
    pictures = count_cells(draw_line(normalised)).reshape(len(pieces), -1)
    return feature_rows(normalised, options), shape_rows(normalised), pictures
