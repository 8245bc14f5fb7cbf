"""Gradient maps of an image: which way edges face in each of 8x8 cells.

They see what thinning loses, such as a loop that a thick pen has filled, and miss what it finds: both together read
pictures better than either. Built-in drawings are drawn with pens of many widths to compare with.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.normalise import CENTER, SLANT_LIMIT, SLANT_SHARE, box_scales, middle_and_side
from digitpad.core.preprocessing.rasterize import SIDE, draw_line
from digitpad.core.typing import Floats, Mask

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
_FEW = 16
"""Pictures at once: so many stay in the processor's cache."""

_DIRECTIONS = np.arange(N_DIRECTIONS, dtype=np.float32)[:, None, None]
_LEAST = 1e-9


def gradient_maps(pictures: Pictures) -> NDArray[np.float32]:
    """Maps (m, 8, 8, 8) of pictures (m, 32, 32), 0 paper to 1 ink: roots of the amounts facing 0, 45, ... degrees."""
    maps = np.empty((len(pictures), N_DIRECTIONS, N_CELLS, N_CELLS), np.float32)
    for first in range(0, len(pictures), _FEW):
        _add_up(pictures[first : first + _FEW], maps[first : first + _FEW])
    return maps


def _add_up(pictures: Pictures, maps: NDArray[np.float32]) -> None:
    smooth = _blur() @ pictures @ _blur().T
    across, down = np.zeros_like(smooth), np.zeros_like(smooth)
    across[:, :, 1:-1] = smooth[:, :, 2:] - smooth[:, :, :-2]
    down[:, 1:-1] = smooth[:, 2:] - smooth[:, :-2]
    facing = np.arctan2(down, across) * np.float32(N_DIRECTIONS / (2 * np.pi))
    away = np.abs(np.mod(facing[:, None] - _DIRECTIONS, N_DIRECTIONS) - np.float32(N_DIRECTIONS / 2))
    share = np.maximum(away - np.float32(N_DIRECTIONS / 2 - 1), 0)
    share *= np.hypot(across, down)[:, None]
    np.sqrt(_cells() @ (share @ _cells().T), out=maps)


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
    x, y = xs + 0.5, ys + 0.5
    middle = y.mean()
    rise = y - middle
    spread = max(float(rise @ rise), _LEAST)
    slant = float((x - x.mean()) @ rise) / spread if deslant else 0.0
    shear = min(max(SLANT_SHARE * slant, -SLANT_LIMIT), SLANT_LIMIT)
    x -= shear * rise
    center_x, width = middle_and_side(x, float(x.min()) - 0.5, float(x.max()) + 0.5)
    center_y, height = middle_and_side(y, float(y[0]), float(y[-1]))
    scale_x, scale_y = box_scales(width, height, _LEAST)
    fine = (np.arange(2 * SIDE) + 0.5) / 2 - CENTER
    down = fine / scale_y + center_y
    across = fine / scale_x + center_x + (shear * (down - middle))[:, None]
    return np.asarray(_at(ink, across - 0.5, down - 0.5).reshape(SIDE, 2, SIDE, 2).mean(axis=(1, 3)), dtype=np.float32)


def _at(ink: Mask, x: Floats, y: Floats) -> Floats:
    """Values between pixels at x (m, n) and y (m,), bilinear; paper outside."""
    height, width = ink.shape[0] + 2, ink.shape[1] + 2
    image = np.zeros((height, width), np.float32)
    image[1:-1, 1:-1] = ink
    y = np.clip(y + 1, 0, height - 1.001)
    top = y.astype(np.intp)
    low = (y - top)[:, None]
    rows = (image[top] * (1 - low) + image[top + 1] * low).ravel()
    x = np.clip(x + 1, 0, width - 1.001)
    left = x.astype(np.intp)
    right = x - left
    left += width * np.arange(len(y))[:, None]
    return np.asarray(rows[left] * (1 - right) + rows[left + 1] * right)


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
