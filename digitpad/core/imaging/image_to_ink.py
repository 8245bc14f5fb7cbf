"""From a grey image to ink: binarized, thinned and traced to strokes, in named steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.binarize import LEAST_CONTRAST, ink_amount, otsu_level
from digitpad.core.imaging.connected_components import without_specks, writing
from digitpad.core.imaging.inner_picture import within_bars
from digitpad.core.imaging.resize_image import Image, resampled, shrunk
from digitpad.core.imaging.thinning import thin
from digitpad.core.imaging.tracing import trace_skeleton
from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import PreprocessingStep
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.core.typing import Doubles, Mask

SIDE = 160
"""Pixels of the larger side within which ink is sought."""

LINE_SIDE = 64
"""Pixels of the ink's larger side when its line is thinned; smaller pictures are enlarged, larger ones reduced."""

LEVEL = 1.35
"""Ink begins at so many times Otsu's level: a little above it, small loops stay open."""

SMOOTHING = 0.35
"""Standard deviation of the smoothing along traced strokes, in line widths."""

_MARGIN = 4


@dataclass(frozen=True, eq=False)
class PictureSteps:
    """A picture on its way to ink, which is in the picture's pixels, and empty where nothing is written.

    `lines`: what of it is ink, with a margin, larger side about 64 pixels; None where nothing is written.
    """

    stages: tuple[PreprocessingStep, ...]
    ink: Ink
    lines: Mask | None = None


def trace(raster: Raster) -> PictureSteps:
    """The strokes of any picture (uint8, any size and polarity), in bounded time."""
    grey = raster.grey
    stages = [_stage("given", Text("Picture"), Text("The picture as it was given."), shrunk(grey, SIDE), 255.0)]
    view = _View.of(grey)
    if view is None or not (mask := view.lines()).any():
        return PictureSteps(tuple(stages), Ink())
    stages.append(
        _stage("ink", Text("Ink"), Text("How much each pixel differs from the paper around it."), view.amount)
    )
    skeleton = thin(mask)
    width = line_width(mask, skeleton)
    strokes = [smoothed(xy, SMOOTHING * width) for xy in trace_skeleton(skeleton, width)]
    ink = Ink(tuple(Stroke(view.to_picture(xy)) for xy in strokes))
    stages.append(_stage("lines", Text("Black and white"), Text("Ink apart from paper, without specks."), mask))
    stages.append(_stage("thinned", Text("Thinned"), Text("The middle of each line, one pixel wide."), skeleton))
    return PictureSteps(tuple(stages), ink, mask)


@dataclass(frozen=True, eq=False)
class _View:
    """The part of a picture that is written on: `amount` of ink, larger side LINE_SIDE and a margin around."""

    amount: Image
    level: float
    left: float
    top: float
    pixel: float

    @classmethod
    def of(cls, grey: NDArray[np.uint8]) -> _View | None:
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
        margin = _MARGIN * pixel
        shape = (round((bottom - top) / pixel) + 2 * _MARGIN, round((right - left) / pixel) + 2 * _MARGIN)
        box = (left - margin, top - margin, left - margin + shape[1] * pixel, top - margin + shape[0] * pixel)
        padded = np.pad(np.where(_near(mask), amount, 0), 8)
        drawn = np.maximum(resampled(padded, (box[0] + 8, box[1] + 8, box[2] + 8, box[3] + 8), shape), 0)
        block = -(-max(grey.shape) // SIDE)
        return cls(drawn, level, (box[0] + first_column) * block, (box[1] + first_row) * block, pixel * block)

    def lines(self) -> Mask:
        return without_specks(self.amount > self.level)

    def to_picture(self, xy: Doubles) -> Doubles:
        return (xy + 0.5) * self.pixel + (self.left, self.top) - 0.5


def _near(mask: Mask) -> Mask:
    """The ink and the pixels around it, two either way."""
    for _ in range(2):
        wide = np.pad(mask, ((2, 2), (0, 0)))
        mask = (wide[:-4] | wide[1:-3] | wide[2:-2] | wide[3:-1] | wide[4:]).T
    return mask


def line_width(mask: Mask, skeleton: Mask) -> float:
    """Mean width of the lines whose middle is `skeleton`, in pixels."""
    return float(mask.sum() / max(skeleton.sum(), 1)) / 1.1


def smoothed(xy: Doubles, deviation: float) -> Doubles:
    """A Gaussian mean along a line of evenly spaced points; its ends stay, a ring stays closed."""
    if len(xy) < 3:
        return xy
    reach = min(int(np.ceil(2.5 * deviation)), len(xy) - 1)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(deviation, 1e-6)) ** 2)
    if np.array_equal(xy[0], xy[-1]):
        before, after = xy[-1 - reach : -1], xy[1 : 1 + reach]
    else:  # point reflection: the ends stay where they are
        before, after = 2 * xy[0] - xy[reach:0:-1], 2 * xy[-1] - xy[-2 : -2 - reach : -1]
    longer = np.concatenate([before, xy, after])
    weights /= weights.sum()
    return np.column_stack([np.convolve(column, weights, "valid") for column in longer.T])


def _stage(
    name: str, title: Text, caption: Text, image: NDArray[np.generic], top: float | None = None
) -> PreprocessingStep:
    return PreprocessingStep(name, title, caption, image=image, vmax=float(image.max()) or 1.0 if top is None else top)
