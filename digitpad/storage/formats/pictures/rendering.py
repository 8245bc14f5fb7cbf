"""Samples as grey pictures of any size, for formats that know no strokes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.binarize import LEAST_CONTRAST, ink_amount
from digitpad.core.ink import Ink
from digitpad.core.samples import Raster, Sample

_FINER = 8
_MARGIN = 1 / 7
_LINE = 1 / 12
_BLACK_PAPER = 8


def render(sample: Sample, side: int) -> NDArray[np.uint8]:
    """uint8 (side, side), 255 is full ink: strokes drawn with a round pen, else the picture that there is."""
    if isinstance(sample.drawing, Ink) and not sample.drawing.is_empty:
        return _render_ink(sample.drawing, side)
    grey = ink_of(sample.drawing) if isinstance(sample.drawing, Raster) else sample.picture * (255 / 16)
    return _fitted(grey.astype(np.uint8), side)


def ink_of(raster: Raster) -> NDArray[np.uint8]:
    """A picture of any polarity and paper as ink on nothing: 255 is full ink; unchanged where it is so already."""
    grey = raster.grey
    rim = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    if max(np.median(grey), np.median(rim)) <= _BLACK_PAPER:
        return grey
    amount = ink_amount(grey.astype(np.float32))
    top = float(amount.max(initial=0))
    if top < LEAST_CONTRAST:
        return np.zeros_like(grey)
    return np.asarray(np.round(amount * (255 / top)), dtype=np.uint8)


def _render_ink(ink: Ink, side: int) -> NDArray[np.uint8]:
    from PIL import Image, ImageDraw

    full = side * _FINER
    left, top, right, bottom = ink.bounds
    extent = max(right - left, bottom - top)
    scale = full * (1 - 2 * _MARGIN) / extent if extent > 0 else 0.0
    middle = np.array([(left + right) / 2, (top + bottom) / 2])
    width = max(1, round(full * _LINE))
    image = Image.new("L", (full, full), 0)
    pen = ImageDraw.Draw(image)
    for stroke in ink.strokes:
        points = [tuple(point) for point in ((stroke.xy - middle) * scale + full / 2).tolist()]
        if len(points) > 1:
            pen.line(points, fill=255, width=width, joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=255)
    return np.asarray(image.resize((side, side), Image.Resampling.BOX))


def _fitted(grey: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    from PIL import Image

    image = Image.fromarray(grey)
    scale = side / max(image.size)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    canvas = Image.new("L", (side, side), int(np.median(grey)))
    canvas.paste(image.resize(size, Image.Resampling.BOX), ((side - size[0]) // 2, (side - size[1]) // 2))
    return np.asarray(canvas)
