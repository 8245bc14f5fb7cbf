"""Direction maps: how much ink runs at each of four angles in each of 8x8 cells.

Known as directional element features since the reading of Chinese characters (Kimura et al. 1997). Neither the order
nor the sense of the strokes matters.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Floats

N_DIRECTIONS = 4
N_CELLS = 8
CELL = 4.0
BLUR = 0.65
"""Standard deviation, in cells, of the Gaussian by which a piece adds to the cells around it."""


def direction_maps(pieces: Floats) -> NDArray[np.float32]:
    """Maps (m, 4, 8, 8) of pieces (m, n, 4) in the 32x32 plane: roots of the amounts at 0, 45, 90 and 135 degrees."""
    dx, dy = pieces[..., 2] - pieces[..., 0], pieces[..., 3] - pieces[..., 1]
    amounts = _spread_over_angles(np.arctan2(dy, dx), np.hypot(dx, dy))
    across = _spread_over_cells((pieces[..., 0] + pieces[..., 2]) / 2)
    down = _spread_over_cells((pieces[..., 1] + pieces[..., 3]) / 2, axis=-2)
    rows = (amounts[:, :, None, :] * down[:, None]).reshape(len(pieces), N_DIRECTIONS * N_CELLS, -1)
    maps = (rows @ across).reshape(-1, N_DIRECTIONS, N_CELLS, N_CELLS)
    return np.asarray(np.sqrt(maps), dtype=np.float32)


def _spread_over_angles(angle: Floats, length: Floats) -> NDArray[np.float32]:
    """Lengths shared linearly between the two nearest of the four directions: (m, 4, n)."""
    place = np.mod(angle * (N_DIRECTIONS / np.pi), N_DIRECTIONS)[:, None, :]
    directions = np.arange(N_DIRECTIONS, dtype=place.dtype)[None, :, None]
    distance = np.abs(place - directions)
    distance = np.minimum(distance, N_DIRECTIONS - distance)
    return np.asarray(np.maximum(1 - distance, 0) * length[:, None, :], dtype=np.float32)


def _spread_over_cells(place: Floats, axis: int = -1) -> NDArray[np.float32]:
    """Each piece's share in each of 8 rows (or columns): (m, n, 8), or (m, 8, n) where `axis` is -2."""
    centers = (np.arange(N_CELLS, dtype=np.float32) + 0.5) * CELL
    distance = np.expand_dims(place.astype(np.float32), axis) - (centers if axis == -1 else centers[:, None])
    distance /= CELL * BLUR
    spread = -0.5 * distance
    spread *= distance
    np.exp(spread, out=spread)
    spread /= BLUR * CELL
    return np.asarray(spread, dtype=np.float32)
