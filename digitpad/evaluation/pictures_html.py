"""Drawings as inline SVG and counts as tiny PNGs: the pictures of pages that are written as HTML."""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing, Raster

SIDE = 100
LARGEST_RASTER = 160
MOST_POINTS = 400
"""Of one stroke: more than a picture of this size can show."""


def drawing_html(drawing: Drawing) -> str:
    """The drawing as an `<svg>` or `<img>` element."""
    return _raster_html(drawing) if isinstance(drawing, Raster) else ink_svg(drawing)


def ink_svg(ink: Ink) -> str:
    """Strokes in a square of 100 units, each with a dot where it begins."""
    left, top, right, bottom = ink.bounds
    scale = 0.86 * SIDE / max(right - left, bottom - top, 1e-9)
    middle = np.array([left + right, top + bottom]) / 2
    paths, dots = [], []
    for stroke in ink.strokes:
        step = max(1, len(stroke) // MOST_POINTS)
        points = (np.vstack([stroke.xy[:-1:step], stroke.xy[-1:]]) - middle) * scale + SIDE / 2
        words = [f"{x:.1f} {y:.1f}" for x, y in points.tolist()]
        paths.append(f'<path d="M{"L".join(words)}{"h.01" if len(words) == 1 else ""}"/>')
        x, y = words[0].split()
        dots.append(f'<circle cx="{x}" cy="{y}" r="3.4"/>')
    return f'<svg class="ink" viewBox="0 0 {SIDE} {SIDE}" aria-hidden="true">{"".join(paths + dots)}</svg>'


def counts_html(picture: NDArray[np.generic], side: int = 0) -> str:
    """An 8x8 of 0..16 as an `<img>`, black ink on white (turned over by the style sheet where it is dark).

    `side`: in pixels, a multiple of 8, for what knows no style sheet; each cell is then as large as it is to be shown.
    """
    counts = np.asarray(picture, dtype=np.float64).reshape(8, 8)
    grey = (255 - counts * (255 / 16)).round().astype(np.uint8)
    return _img("counts", grey.repeat(side // 8, axis=0).repeat(side // 8, axis=1) if side else grey)


def _raster_html(raster: Raster) -> str:
    image = Image.fromarray(raster.grey)
    image.thumbnail((LARGEST_RASTER, LARGEST_RASTER))
    return _img("raster", np.asarray(image))


def _img(kind: str, grey: NDArray[np.uint8]) -> str:
    buffer = BytesIO()
    Image.fromarray(grey).save(buffer, "PNG", optimize=True)
    return f'<img class="{kind}" alt="" src="data:image/png;base64,{b64encode(buffer.getvalue()).decode("ascii")}">'
