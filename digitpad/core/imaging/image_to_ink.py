"""From a grey image to ink: binarized, thinned and traced to strokes, in named steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.resize_image import shrunk
from digitpad.core.imaging.thinning import thin
from digitpad.core.imaging.tracing import trace_skeleton
from digitpad.core.imaging.view import SIDE, View
from digitpad.core.imaging.views import views_with_lines
from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import PreprocessingStep
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.core.typing import Doubles, Mask

SMOOTHING = 0.35
"""Standard deviation of the smoothing along traced strokes, in line widths."""

_AT_ONCE = 128


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
    view = View.of(grey)
    if view is None or not (mask := view.lines()).any():
        return PictureSteps(tuple(stages), Ink())
    stages.append(
        _stage("ink", Text("Ink"), Text("How much each pixel differs from the paper around it."), view.amount)
    )
    skeleton = thin(mask)
    ink = _followed(view, mask, skeleton)
    stages.append(_stage("lines", Text("Black and white"), Text("Ink apart from paper, without specks."), mask))
    stages.append(_stage("thinned", Text("Thinned"), Text("The middle of each line, one pixel wide."), skeleton))
    return PictureSteps(tuple(stages), ink, mask)


def inks_of(rasters: Sequence[Raster]) -> list[Ink]:
    """The ink alone of many pictures: as `trace`, and the sooner the more of them are small and of one size."""
    result = [Ink()] * len(rasters)
    by_shape: dict[tuple[int, ...], list[int]] = {}
    for number, raster in enumerate(rasters):
        by_shape.setdefault(raster.grey.shape, []).append(number)
    for numbers in by_shape.values():
        for first in range(0, len(numbers), _AT_ONCE):
            some = numbers[first : first + _AT_ONCE]
            found = views_with_lines([rasters[number].grey for number in some])
            for number, (view, mask) in ((n, seen) for n, seen in zip(some, found, strict=True) if seen is not None):
                result[number] = _followed(view, mask, thin(mask))
    return result


def _followed(view: View, mask: Mask, skeleton: Mask) -> Ink:
    """The strokes along a skeleton, in the picture's pixels."""
    width = line_width(mask, skeleton)
    strokes = [smoothed(xy, SMOOTHING * width) for xy in trace_skeleton(skeleton, width)]
    return Ink(tuple(Stroke(view.to_picture(xy)) for xy in strokes))


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
