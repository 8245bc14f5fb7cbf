"""The atlas as one picture: every style's shapes with its name, so that one can see what is covered."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitpad.core.ink import Ink
from digitpad.core.samples import label_name
from digitpad.core.synthesis.atlas import Atlas, Skeleton, Style, skeleton_ink

COLUMNS = 14
CELL = (118, 144)
DRAWING = 96
HEADING = 40
MARGIN = 24
OVERSAMPLED = 4

PAPER, TEXT, QUIET, INK, FAINT = "#ffffff", "#1d232b", "#5b6673", "#12304f", "#9fb9d4"

Cell = tuple[Style, Skeleton]


def draw_sheet(atlas: Atlas) -> Image.Image:
    """Every skeleton of every style: its first keyframe in ink, the others faint behind it."""
    groups = [(label, list(cells)) for label, cells in groupby(_cells(atlas), key=lambda cell: cell[0].label)]
    height = MARGIN * 2 + sum(HEADING + _rows(cells) * CELL[1] for _, cells in groups)
    sheet = Image.new("RGB", (MARGIN * 2 + COLUMNS * CELL[0], height), PAPER)
    top = MARGIN
    for label, cells in groups:
        n_styles = len({style.id for style, _ in cells})
        heading = f"{label_name(label)}: {n_styles} styles, {len(cells)} skeletons"
        ImageDraw.Draw(sheet).text((MARGIN, top + 8), heading, fill=TEXT, font=ImageFont.load_default(20))
        top += HEADING
        for i, cell in enumerate(cells):
            _draw_cell(sheet, cell, MARGIN + i % COLUMNS * CELL[0], top + i // COLUMNS * CELL[1])
        top += _rows(cells) * CELL[1]
    return sheet


def _cells(atlas: Atlas) -> Iterator[Cell]:
    for style in sorted(atlas.styles, key=lambda style: style.label):
        for skeleton in style.skeletons:
            yield style, skeleton


def _rows(cells: list[Cell]) -> int:
    return -(-len(cells) // COLUMNS)


def _draw_cell(sheet: Image.Image, cell: Cell, left: int, top: int) -> None:
    style, skeleton = cell
    sheet.paste(_shapes(skeleton), (left + (CELL[0] - DRAWING) // 2, top))
    write = ImageDraw.Draw(sheet)
    middle = left + CELL[0] / 2
    lines = wrap(style.name, 20)[:2]
    for i, line in enumerate(lines):
        write.text((middle, top + DRAWING + 2 + 13 * i), line, fill=TEXT, font=ImageFont.load_default(11), anchor="ma")
    below = top + DRAWING + 2 + 13 * len(lines)
    region = style.region if len(style.region) <= 24 else style.region[:23] + "…"
    write.text((middle, below), region, fill=QUIET, font=ImageFont.load_default(9), anchor="ma")


def _shapes(skeleton: Skeleton) -> Image.Image:
    side = DRAWING * OVERSAMPLED
    picture = Image.new("RGB", (side, side), PAPER)
    pen = ImageDraw.Draw(picture)
    for keyframe in reversed(range(len(skeleton.points))):
        color, width = (FAINT, 1.2) if keyframe else (INK, 2.6)
        _draw_ink(pen, skeleton_ink(skeleton, keyframe), color, round(width * OVERSAMPLED))
    return picture.resize((DRAWING, DRAWING), Image.Resampling.LANCZOS)


def _draw_ink(pen: ImageDraw.ImageDraw, ink: Ink, color: str, width: int) -> None:
    left, top, right, bottom = ink.bounds
    scale = 0.8 * DRAWING * OVERSAMPLED / max(right - left, bottom - top, 1e-9)
    middle = np.array([left + right, top + bottom]) / 2
    for stroke in ink.strokes:
        points = [tuple(point) for point in (stroke.xy - middle) * scale + DRAWING * OVERSAMPLED / 2]
        pen.line(points, fill=color, width=width, joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - width / 2, y - width / 2, x + width / 2, y + width / 2), fill=color)
