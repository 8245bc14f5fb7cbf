"""Ink apart from paper on a photo of a page: shadows come and go slowly, ink does not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_TILES = 40
_LEAST_DARKNESS = 18.0
_INK_SHARE = 0.42
"""Of the darkest ink's darkness: ruled lines and shadows are paler."""


def ink_mask(grey: NDArray[np.floating]) -> NDArray[np.bool_]:
    """What is ink of a picture of paper (height, width), of either polarity."""
    apart = grey - np.median(grey)
    dark = grey if (apart.astype(np.float64) ** 3).mean() < 0 else 255 - grey
    darkness = _paper(dark) - dark
    darkest = float(np.quantile(darkness, 0.998))
    return np.asarray(darkness > max(_LEAST_DARKNESS, _INK_SHARE * darkest))


def _paper(dark: NDArray[np.floating]) -> NDArray[np.float64]:
    """The paper's level at each pixel: a high quantile of tiles, between whose middles it goes on evenly."""
    rows, columns = (max(1, min(_TILES, n // 12)) for n in dark.shape)
    tops, lefts = (np.linspace(0, n, k + 1).astype(int) for n, k in zip(dark.shape, (rows, columns), strict=True))
    tiles = np.array(
        [
            [np.quantile(dark[tops[i] : tops[i + 1], lefts[j] : lefts[j + 1]], 0.8) for j in range(columns)]
            for i in range(rows)
        ]
    )
    padded = np.pad(tiles, 1, mode="edge")
    tiles = np.median([padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)], axis=0)
    middles = [(ends[:-1] + ends[1:]) / 2 for ends in (tops, lefts)]
    down = np.array([np.interp(np.arange(dark.shape[0]), middles[0], column) for column in tiles.T])
    return np.array([np.interp(np.arange(dark.shape[1]), middles[1], row) for row in down.T])
