"""The part of a picture that is written on, at the size at which its lines are thinned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.binarize import LEAST_CONTRAST, ink_amount, otsu_level
from digitpad.core.imaging.connected_components import without_specks, writing
from digitpad.core.imaging.inner_picture import within_bars
from digitpad.core.imaging.resize_image import Image, resampled, shrunk
from digitpad.core.typing import Doubles, Mask

SIDE = 160
"""Pixels of the larger side within which ink is sought."""

LINE_SIDE = 64
"""Pixels of the ink's larger side when its line is thinned; smaller pictures are enlarged, larger ones reduced."""

LEVEL = 1.35
"""Ink begins at so many times Otsu's level: a little above it, small loops stay open."""

MARGIN = 4
"""Pixels around the ink."""

RIM = 8
"""Pixels of paper around a picture before its part is cut out, which may reach beyond it."""


@dataclass(frozen=True, eq=False)
class View:
    """`amount` of ink, larger side LINE_SIDE and a margin around; ink begins above `level`.

    `left`, `top`: its corner in the whole picture; `pixel`: a pixel's size there.
    """

    amount: Image
    level: float
    left: float
    top: float
    pixel: float

    @classmethod
    def of(cls, grey: NDArray[np.uint8]) -> View | None:
        """The part of a picture (height, width) that is written on; None where nothing is."""
        small = shrunk(grey, SIDE)
        first_row, end_row, first_column, end_column = within_bars(small)
        small = small[first_row:end_row, first_column:end_column]
        amount = ink_amount(small)
        if amount.max() < LEAST_CONTRAST:
            return None
        level = otsu_level(amount) * LEVEL
        mask = writing(amount > level)
        if not mask.any():
            return None
        ys, xs = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
        left, top, right, bottom = xs[0], ys[0], xs[-1] + 1, ys[-1] + 1
        pixel = max(right - left, bottom - top) / LINE_SIDE
        margin = MARGIN * pixel
        shape = (round((bottom - top) / pixel) + 2 * MARGIN, round((right - left) / pixel) + 2 * MARGIN)
        box = (left - margin, top - margin, left - margin + shape[1] * pixel, top - margin + shape[0] * pixel)
        padded = np.pad(np.where(near(mask[None])[0], amount, 0), RIM)
        drawn = np.maximum(resampled(padded, (box[0] + RIM, box[1] + RIM, box[2] + RIM, box[3] + RIM), shape), 0)
        block = -(-max(grey.shape) // SIDE)
        return cls(drawn, level, (box[0] + first_column) * block, (box[1] + first_row) * block, pixel * block)

    def lines(self) -> Mask:
        """What of it is ink, without specks."""
        return without_specks(self.amount > self.level)

    def to_picture(self, xy: Doubles) -> Doubles:
        """Points (n, 2) of the view in the picture's pixels."""
        return (xy + 0.5) * self.pixel + (self.left, self.top) - 0.5


def near(masks: Mask) -> Mask:
    """Of pictures (n, height, width) the ink and the pixels around it, two either way."""
    for _ in range(2):
        wide = np.pad(masks, ((0, 0), (2, 2), (0, 0)))
        masks = (wide[:, :-4] | wide[:, 1:-3] | wide[:, 2:-2] | wide[:, 3:-1] | wide[:, 4:]).transpose(0, 2, 1)
    return masks
