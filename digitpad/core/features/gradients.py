"""Gradient maps of an image: which way edges face in each of 8x8 cells.

They see what thinning loses, such as a loop that a thick pen has filled, and miss what it finds: both together read
pictures better than either. Built-in drawings are drawn with pens of many widths to compare with.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.thinning import Mask
from digitpad.core.preprocessing.normalise import Floats, apply_to_pieces, box_map, deslant_map
from digitpad.core.preprocessing.rasterize import SIDE, draw_line

Pictures = NDArray[np.float32]

N_DIRECTIONS = 8
N_CELLS = 8
N_GRADIENTS = N_DIRECTIONS * N_CELLS * N_CELLS
CELL_BLUR = 0.8
"""Standard deviation, in cells, of the Gaussian by which a pixel adds to the cells around it."""

PIXEL_BLUR = 0.8
"""Standard deviation, in pixels, of the smoothing before the gradient is taken."""

PEN_WIDTHS = tuple(np.linspace(1.5, 5.0, 8).tolist())
"""Widths, in the 32x32 plane, with which built-in drawings are drawn."""

_BLOCK = 1024


def gradient_maps(pictures: Pictures) -> NDArray[np.float32]:
    """Maps (m, 8, 8, 8) of pictures (m, 32, 32), 0 paper to 1 ink: roots of the amounts facing 0, 45, ... degrees."""
    smooth = _blur() @ pictures @ _blur().T
    across, down = np.zeros_like(smooth), np.zeros_like(smooth)
    across[:, :, 1:-1] = smooth[:, :, 2:] - smooth[:, :, :-2]
    down[:, 1:-1] = smooth[:, 2:] - smooth[:, :-2]
    steepness = np.hypot(across, down)
    facing = np.mod(np.arctan2(down, across) * (N_DIRECTIONS / (2 * np.pi)), N_DIRECTIONS)
    maps = np.empty((len(pictures), N_DIRECTIONS, N_CELLS, N_CELLS), np.float32)
    for direction in range(N_DIRECTIONS):
        apart = np.abs(facing - direction)
        share = np.maximum(1 - np.minimum(apart, N_DIRECTIONS - apart), 0)
        maps[:, direction] = _cells() @ (share * steepness) @ _cells().T
    return np.sqrt(maps)


def gradient_rows(normalised: Floats, rng: np.random.Generator) -> NDArray[np.float32]:
    """Rows (m, 512) of drawings as pieces (m, n, 4) in the plane, as if each were a picture by some pen."""
    blocks = [normalised[i : i + _BLOCK] for i in range(0, len(normalised), _BLOCK)]
    maps = [gradient_maps(drawn_with_many_pens(block, rng)).reshape(len(block), -1) for block in blocks]
    return np.concatenate(maps) if maps else np.zeros((0, N_GRADIENTS), np.float32)


def drawn_with_many_pens(normalised: Floats, rng: np.random.Generator) -> Pictures:
    """Pictures (m, 32, 32) of pieces (m, n, 4) in the plane, each drawn with one of the pens."""
    pictures = np.empty((len(normalised), SIDE, SIDE), np.float32)
    pen = rng.integers(0, len(PEN_WIDTHS), len(normalised))
    for number, width in enumerate(PEN_WIDTHS):
        pictures[pen == number] = draw_line(normalised[pen == number], width)
    return pictures


def in_plane(ink: Mask, *, deslant: bool = True) -> Pictures:
    """A black-and-white picture with some ink, upright and in the box as drawings are: (32, 32), 0 paper to 1 ink."""
    ys, xs = np.nonzero(ink)
    pixels = np.column_stack([xs, ys + 0.5, xs + 1, ys + 0.5]).astype(np.float64)
    upright = _square(deslant_map(pixels)) if deslant else np.eye(3)
    boxed = _square(box_map(apply_to_pieces(upright[:2], pixels)))
    back = np.linalg.inv(boxed @ upright)
    fine = (np.arange(2 * SIDE) + 0.5) / 2
    x = back[0, 0] * fine + back[0, 1] * fine[:, None] + back[0, 2]
    y = np.broadcast_to(back[1, 1] * fine[:, None] + back[1, 2], x.shape)
    return np.asarray(_at(ink, x - 0.5, y - 0.5).reshape(SIDE, 2, SIDE, 2).mean(axis=(1, 3)), dtype=np.float32)


def _square(matrix: Floats) -> Floats:
    return np.vstack([matrix, [0.0, 0.0, 1.0]])


def _at(ink: Mask, x: Floats, y: Floats) -> Floats:
    """Values between pixels, bilinear; paper outside."""
    image = np.pad(ink.astype(np.float32), 1)
    x, y = np.clip(x + 1, 0, image.shape[1] - 1.001), np.clip(y + 1, 0, image.shape[0] - 1.001)
    left, top = x.astype(np.intp), y.astype(np.intp)
    right, low = x - left, y - top
    upper = image[top, left] * (1 - right) + image[top, left + 1] * right
    lower = image[top + 1, left] * (1 - right) + image[top + 1, left + 1] * right
    return np.asarray(upper * (1 - low) + lower * low)


@cache
def _blur() -> Pictures:
    at = np.arange(SIDE)
    weights = np.exp(-0.5 * ((at - at[:, None]) / PIXEL_BLUR) ** 2)
    return np.asarray(weights / weights[SIDE // 2].sum(), dtype=np.float32)


@cache
def _cells() -> Pictures:
    """Each pixel's weight in each of 8 rows (or columns): (8, 32)."""
    cell = SIDE / N_CELLS
    centers = (np.arange(N_CELLS) + 0.5) * cell
    apart = (np.arange(SIDE) + 0.5 - centers[:, None]) / (CELL_BLUR * cell)
    return np.asarray(np.exp(-0.5 * apart * apart) / (CELL_BLUR * cell), dtype=np.float32)
