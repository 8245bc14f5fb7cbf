"""Rasterizes normalised segments: a line of fixed width in a binary 32x32, then 8x8 counts as in `load_digits`."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Floats

SIDE = 32
CELL = 4
LINE_WIDTH = 4.5
_PHASES = 4
_MARGIN = 10
"""Pixels around the plane, so that a pen up to 8 wide stays within when its middle is 5 outside."""


def draw_line(pieces: Floats, width: float = LINE_WIDTH) -> NDArray[np.uint8]:
    """Binary pictures (m, 32, 32) of pieces (m, n, 4): pixels whose centre is within half a width (up to 8) of one."""
    dots, drawing = _dots(pieces)
    wide = SIDE + 2 * _MARGIN
    fine = np.floor((np.clip(dots, -5.0, SIDE + 5.0) + _MARGIN) * _PHASES).astype(np.int32)
    pixel, phase = fine // _PHASES, fine % _PHASES
    index = drawing * (wide * wide) + pixel[:, 1] * wide + pixel[:, 0]
    canvas = np.zeros((len(pieces), wide, wide), dtype=np.uint8)
    flat = canvas.reshape(-1)
    place = phase[:, 1] * _PHASES + phase[:, 0]
    for offset in _stamps(wide, width):
        flat[index + offset[place]] = 1
    inner = slice(_MARGIN, _MARGIN + SIDE)
    return np.ascontiguousarray(canvas[:, inner, inner])


def count_cells(bitmaps: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """How many of each 4x4 cell's pixels are ink: (m, 32, 32) -> (m, 8, 8) of 0..16."""
    cells = SIDE // CELL
    return np.asarray(bitmaps.reshape(-1, cells, CELL, cells, CELL).sum(axis=(2, 4), dtype=np.uint8))


def _dots(pieces: Floats) -> tuple[Floats, NDArray[np.int32]]:
    """Points along all pieces, at most a pixel apart, (k, 2), and the drawing to which each belongs, (k,)."""
    flat = pieces.reshape(-1, 4)
    counts = np.ceil(np.hypot(flat[:, 2] - flat[:, 0], flat[:, 3] - flat[:, 1])).astype(np.int32) + 1
    counts[1:][(flat[1:, :2] == flat[:-1, 2:]).all(axis=1)] -= 1  # the piece before has drawn this one's beginning
    piece = np.repeat(np.arange(len(flat), dtype=np.int32), counts)
    left = (np.repeat(np.cumsum(counts), counts) - 1 - np.arange(len(piece))).astype(flat.dtype)
    share = left / np.maximum(np.ceil(np.hypot(flat[:, 2] - flat[:, 0], flat[:, 3] - flat[:, 1])), 1)[piece]
    dots = flat[piece, 2:] + (flat[piece, :2] - flat[piece, 2:]) * share[:, None]
    return dots, piece // np.int32(pieces.shape[1])


@cache
def _stamps(wide: int, width: float) -> NDArray[np.int32]:
    """Offsets of the pixels under a round pen: a row (16,) a pixel, by the place of the centre in its own pixel."""
    reach = int(width / 2 + 1)
    around = np.arange(-reach, reach + 1)
    dy, dx = np.meshgrid(around, around, indexing="ij")
    centers = (np.arange(_PHASES) + 0.5) / _PHASES - 0.5
    stamps = [(dy * wide + dx)[(dy - cy) ** 2 + (dx - cx) ** 2 <= (width / 2) ** 2] for cy in centers for cx in centers]
    longest = max(len(stamp) for stamp in stamps)
    return np.array([np.pad(stamp, (0, longest - len(stamp))) for stamp in stamps], dtype=np.int32).T.copy()
