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
_MOST_POINTS = 100_000
"""Of all outlines: more tell no more of a picture of 512 pixels."""
_AT_ONCE = 4096


@dataclass(frozen=True, eq=False)
class Shape:
    """Lines of points, shape (n, 2) each. `width`: of the pen along them; 0 where they are the outline of a fill.

    `is_evenodd`: by which of SVG's two rules outlines that cross themselves are filled. `is_pale`: what lies below
    shines through.
    """

    lines: list[NDArray[np.float64]]
    width: float
    colour: str
    is_evenodd: bool = False
    is_pale: bool = False


def paint(shapes: list[Shape], paper: str = "white") -> Raster:
    """One over the other on paper of that colour."""
    from PIL import Image, ImageDraw

    if sum(len(shape.lines) for shape in shapes) > MAX_LINES:
        raise UserError("it holds more than {n} filled shapes.", n=MAX_LINES)
    points = np.concatenate([line for shape in shapes for line in shape.lines])
    every = len(points) // _MOST_POINTS + 1
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    scale = (_SIDE - 2 * _MARGIN) / extent if extent > 0 else 1.0
    width, height = (round(float(each)) + 2 * _MARGIN for each in (high - low) * scale)
    size = (width, height)
    picture = Image.new("L", size, _brightness(paper))
    for shape in shapes:
        lines = [(line[::every] - low) * scale + _MARGIN for line in shape.lines]
        if shape.width > 0:
            mask = Image.new("1", size, 0)
            for line in lines:
                xy = [tuple(point) for point in line.tolist()]
                ImageDraw.Draw(mask).line(xy, 1, max(1, round(shape.width * scale)), joint="curve")
        else:
            mask = Image.fromarray(_filled(lines, size, shape.is_evenodd))
        picture.paste(_brightness(shape.colour), mask=mask)
    return Raster(np.asarray(picture))


def _filled(lines: list[NDArray[np.float64]], size: tuple[int, int], is_evenodd: bool) -> NDArray[np.bool_]:
    """(height, width): what outlines enclose, by how often they go around each pixel's middle.

    perfect-freehand's outlines, which Excalidraw and tldraw write, cross themselves: by another rule they have holes.
    """
    width, height = size
    all_starts = np.concatenate(lines)
    all_ends = np.concatenate([np.roll(line, -1, axis=0) for line in lines])
    turns = np.zeros((height, width + 1), np.int32)
    for first in range(0, len(all_starts), _AT_ONCE):
        _add_edges(turns, all_starts[first : first + _AT_ONCE], all_ends[first : first + _AT_ONCE])
    around = turns.cumsum(axis=1)[:, :width]
    return np.asarray(around % 2 == 1 if is_evenodd else around != 0)


def _add_edges(turns: NDArray[np.int32], starts: NDArray[np.float64], ends: NDArray[np.float64]) -> None:
    """Where each edge crosses the middle of a row, 1 or -1: summed from the left, how often all go around."""
    height, width = turns.shape
    tops, bottoms = (
        np.clip(np.ceil(pick(starts[:, 1], ends[:, 1]) - 0.5), 0, height).astype(np.intp)
        for pick in (np.minimum, np.maximum)
    )
    each = bottoms - tops  # rows whose middle an edge crosses
    edge = np.repeat(np.arange(len(each)), each)
    rows = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each) + tops[edge]
    delta = (ends - starts)[edge]
    x = starts[edge, 0] + (rows + 0.5 - starts[edge, 1]) * delta[:, 0] / delta[:, 1]
    columns = np.clip(np.ceil(x - 0.5), 0, width - 1).astype(np.intp)
    np.add.at(turns, (rows, columns), np.where(delta[:, 1] > 0, 1, -1))


def _brightness(colour: str) -> int:
    """Black where it is none that is known, such as a gradient."""
    from PIL import ImageColor

    try:
        red, green, blue = ImageColor.getrgb(colour)[:3]
    except ValueError:
        return 0
    return (299 * red + 587 * green + 114 * blue) // 1000
