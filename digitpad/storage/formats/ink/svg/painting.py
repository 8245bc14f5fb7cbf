"""Filled shapes of SVG as the grey picture that they make."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster

_SIDE = 512
_MARGIN = 16
MAX_LINES = 3000


@dataclass(frozen=True, eq=False)
class Shape:
    """Lines of points, shape (n, 2) each. `width`: of the pen along them; 0 where they are the outline of a fill."""

    lines: list[NDArray[np.float64]]
    width: float
    colour: str


def paint(shapes: list[Shape]) -> Raster:
    """On white, one over the other, a hole where outlines of one fill overlap an even number of times."""
    from PIL import Image, ImageChops, ImageDraw

    if sum(len(shape.lines) for shape in shapes) > MAX_LINES:
        raise UserError("it holds more than {n} filled shapes.", n=MAX_LINES)
    points = np.concatenate([line for shape in shapes for line in shape.lines])
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    scale = (_SIDE - 2 * _MARGIN) / extent if extent > 0 else 1.0
    width, height = (round(float(each)) + 2 * _MARGIN for each in (high - low) * scale)
    size = (width, height)
    picture = Image.new("L", size, 255)
    for shape in shapes:
        mask = Image.new("1", size, 0)
        for line in shape.lines:
            xy = [tuple(point) for point in ((line - low) * scale + _MARGIN).tolist()]
            if shape.width > 0:
                ImageDraw.Draw(mask).line(xy, 1, max(1, round(shape.width * scale)), joint="curve")
            elif len(xy) > 2:
                one = Image.new("1", size, 0)
                ImageDraw.Draw(one).polygon(xy, 1)
                mask = ImageChops.logical_xor(mask, one)
        picture.paste(_brightness(shape.colour), mask=mask)
    return Raster(np.asarray(picture))


def _brightness(colour: str) -> int:
    """Black where it is none that is known, such as a gradient."""
    from PIL import ImageColor

    try:
        red, green, blue = ImageColor.getrgb(colour)[:3]
    except ValueError:
        return 0
    return (299 * red + 587 * green + 114 * blue) // 1000
