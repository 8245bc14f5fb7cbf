"""A form that was filled in, as the tests need it: drawn without Qt, seen from any side."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.core.form.layout import BESIDE, CELLS, CORNERS, HEIGHT, MARK, NAME, PARTS, WIDTH, Area
from digitpad.core.synthesis.atlas import skeleton_ink
from digitpad.session.recognizing.recognizers import shipped_atlas

SCALE = 8
"""Pixels of a millimetre."""
MARGIN = 15


def form_page(words: Mapping[int, int]) -> Image.Image:
    """Boxes, by their numbers, filled with digits of the atlas; the other boxes are empty."""
    page = Image.new("L", (round((WIDTH + 2 * MARGIN) * SCALE), round((HEIGHT + 2 * MARGIN) * SCALE)), 250)
    draw = ImageDraw.Draw(page)
    for x, y in (*CORNERS, BESIDE):
        for parts, grey in ((7, 0), (5, 250), (3, 0)):
            side = parts * MARK / PARTS
            draw.rectangle(_pixels(Area(x - side / 2, y - side / 2, side, side)), grey)
    for area in (NAME, *(cell.box for cell in CELLS)):
        draw.rectangle(_pixels(area), outline=150, width=2)
    styles = {style.label: style for style in sorted(shipped_atlas().digits, key=lambda style: style.weight)}
    for place, digit in words.items():
        box = CELLS[place].box
        ink = skeleton_ink(styles[digit].skeletons[0])
        left, top, _, bottom = ink.bounds
        size = (6.4 + 0.4 * (place % 4)) * SCALE / (bottom - top)
        corner = _pixels(Area(box.left + 3 + 0.1 * (place % 7), box.top + 1.1, 1, 1))[:2]
        for stroke in ink.strokes:
            xy = (stroke.xy - (left, top)) * size + corner
            draw.line([tuple(point) for point in xy.tolist()], fill=30, width=5, joint="curve")
    return page


def seen(page: Image.Image, corners: NDArray[np.float64], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The page on a dark table: `corners` (4, 2), clockwise from the top left, in a picture of `size`."""
    source = np.array([[0, 0], [page.width, 0], [page.width, page.height], [0, page.height]], float)
    rows = []
    for (x, y), (u, v) in zip(corners.tolist(), source.tolist(), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    eight = np.linalg.solve(np.array(rows), source.reshape(-1))
    photo = page.transform(size, Image.Transform.PERSPECTIVE, eight.tolist(), Image.Resampling.BICUBIC, fillcolor=60)
    return np.asarray(photo)


def _pixels(area: Area) -> tuple[float, float, float, float]:
    left, top = (area.left + MARGIN) * SCALE, (area.top + MARGIN) * SCALE
    return left, top, left + area.width * SCALE, top + area.height * SCALE
