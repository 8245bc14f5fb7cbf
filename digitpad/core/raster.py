"""The line drawn after scaling: pieces in the 32x32 plane -> binary 32x32 -> 8x8 counts, as in of `load_digits`."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.normalise import Floats

SIDE = 32
CELL = 4
LINE_WIDTH = 4.5
_PHASES = 4
_REACH = 3
_MARGIN = 8


def draw_line(pieces: Floats) -> NDArray[np.uint8]:
    """Binary pictures (m, 32, 32) of pieces (m, n, 4): pixels whose centre is within half a line of one."""
    dots = _dots(pieces)
    wide = SIDE + 2 * _MARGIN
    fine = np.floor((np.clip(dots, -5.0, SIDE + 5.0) + _MARGIN) * _PHASES).astype(np.int32)
    pixel, phase = fine // _PHASES, fine % _PHASES
    first = (np.arange(len(dots), dtype=np.int32) * wide * wide)[:, None]
    index = first + pixel[..., 1] * wide + pixel[..., 0]
    canvas = np.zeros(len(dots) * wide * wide + 1, dtype=np.uint8)
    canvas[index[..., None] + _stamps(wide)[phase[..., 1], phase[..., 0]]] = 1
    inner = slice(_MARGIN, _MARGIN + SIDE)
    return np.ascontiguousarray(canvas[:-1].reshape(-1, wide, wide)[:, inner, inner])


def count_cells(bitmaps: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How many of each 4x4 cell's pixels are ink: (m, 32, 32) -> (m, 8, 8) of 0..16."""
    cells = SIDE // CELL
    return np.asarray(bitmaps.reshape(-1, cells, CELL, cells, CELL).sum(axis=(2, 4), dtype=np.uint8))


def _dots(pieces: Floats) -> Floats:
    """Points along all pieces, at most 0.75 apart for the longest piece: (m, n * k, 2)."""
    longest = float(np.hypot(pieces[..., 2] - pieces[..., 0], pieces[..., 3] - pieces[..., 1]).max(initial=0.0))
    n_dots = int(np.clip(np.ceil(longest / 0.75), 1, 64)) + 1
    share = np.linspace(0.0, 1.0, n_dots, dtype=pieces.dtype)[:, None]
    dots = pieces[..., None, :2] * (1 - share) + pieces[..., None, 2:] * share
    return dots.reshape(len(pieces), -1, 2)


@cache
def _stamps(wide: int) -> NDArray[np.int32]:
    """Offsets of the pixels under a round pen, by the place of its centre in a pixel: (4, 4, n), padded with 0."""
    around = np.arange(-_REACH, _REACH + 1)
    dy, dx = np.meshgrid(around, around, indexing="ij")
    centers = (np.arange(_PHASES) + 0.5) / _PHASES - 0.5
    stamps = [
        [(dy * wide + dx)[(dy - cy) ** 2 + (dx - cx) ** 2 <= (LINE_WIDTH / 2) ** 2] for cx in centers] for cy in centers
    ]
    longest = max(len(stamp) for row in stamps for stamp in row)
    return np.array([[np.pad(stamp, (0, longest - len(stamp))) for stamp in row] for row in stamps], dtype=np.int32)
