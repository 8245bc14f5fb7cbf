"""Thinning to lines one pixel wide: Zhang and Suen's parallel algorithm (1984), in Lü and Wang's form (1986).

Theirs asks for three neighbours, not two, before a pixel goes; otherwise slanting lines of even width vanish.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]

NEIGHBORS = ((-1, 0), (-1, 1), (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1))
"""(dy, dx) of the eight pixels around one, clockwise from above: bit 0 to bit 7 of a pixel's code."""


def thin(ink: Mask) -> Mask:
    """The skeleton of `ink`, 8-connected where the ink is; the picture's outside is paper.

    Of a picture that would vanish (a square of even width) one pixel stays.
    """
    padded = np.pad(ink, 1).astype(np.uint8)
    inner = padded[1:-1, 1:-1]
    removals = _removals()
    changed = True
    while changed:
        changed = False
        for table in removals:
            gone = table[neighbor_codes(padded)] & (inner == 1)
            if gone.any():
                inner[gone] = 0
                changed = True
    if not inner.any() and ink.any():
        ys, xs = np.nonzero(ink)
        inner[ys[len(ys) // 2], xs[len(xs) // 2]] = 1
    return inner.astype(np.bool_)


def neighbor_codes(padded: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """For each pixel within a rim of one, which of its eight neighbours are set, as bits."""
    height, width = padded.shape[0] - 2, padded.shape[1] - 2
    codes = np.zeros((height, width), np.uint8)
    for bit, (dy, dx) in enumerate(NEIGHBORS):
        codes |= padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width] << np.uint8(bit)
    return codes


@cache
def _removals() -> tuple[Mask, Mask]:
    """For each code whether the first and the second of the alternating passes remove the pixel."""
    around = (np.arange(256)[:, None] >> np.arange(8)) & 1
    count = around.sum(axis=1)
    rises = ((around == 0) & (np.roll(around, -1, axis=1) == 1)).sum(axis=1)
    simple = (count >= 3) & (count <= 6) & (rises == 1)
    up, right, down, left = around[:, 0::2].T == 1
    return simple & ~(up & right & down) & ~(right & down & left), simple & ~(up & right & left) & ~(up & down & left)
