"""Strokes as pictures of many kinds, and the picture in its box, as fast as pillow can: what pictures are fitted to.

Kinds: as MNIST (28x28, a 20x20 ink, greys), as USPS (16x16, blurred), as Semeion (16x16 of two levels, stretched),
drawn large on any paper, and scanned: small, blurred, on grainy paper.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from digitpad.core.imaging.binarize import otsu_level
from digitpad.core.imaging.view import LEVEL, LINE_SIDE
from digitpad.core.preprocessing.normalise import (
    BOX_HEIGHT,
    BOX_WIDTH,
    CENTER,
    MOMENT_SHARE,
    SLANT_LIMIT,
    SLANT_SHARE,
    SPREAD,
    THINNEST,
)
from digitpad.core.preprocessing.rasterize import SIDE

Array = NDArray[np.float64]
Ink = NDArray[np.float32]
"""How much ink there is at each pixel, (height, width), in any unit."""

Mask = NDArray[np.bool_]
Strokes = Sequence[Array]

_FINE = 4
_MARGIN = 4


def strokes_of(pieces: NDArray[np.floating]) -> list[Array]:
    """Polylines (n, 2) of pieces (m, 4), parted where a piece does not begin where the one before ended."""
    breaks = np.flatnonzero(np.abs(pieces[1:, :2] - pieces[:-1, 2:]).max(axis=1) > 1e-3) + 1
    return [np.vstack([run[:, :2], run[-1:, 2:]]).astype(np.float64) for run in np.split(pieces, breaks)]


def mnist_like(strokes: Strokes, rng: np.random.Generator) -> Ink:
    pen = rng.uniform(1.4, 4.0)
    fitted, size = _fitted(strokes, 20 - pen, 1.0)
    ink = _drawn([xy + 14 - size / 2 for xy in fitted], (28, 28), pen)
    return np.asarray(np.minimum(ink * rng.uniform(1.0, 1.5), 255), dtype=np.float32)


def usps_like(strokes: Strokes, rng: np.random.Generator) -> Ink:
    """Small and blurred, most from a source of two levels with uneven edges."""
    pen = rng.uniform(1.3, 3.2)
    fitted, size = _fitted(strokes, 16 - pen * 0.8, 1.0 if rng.random() < 0.6 else 0.5)
    ink = _drawn([(xy + 8 - size / 2) * 4 for xy in fitted], (64, 64), pen * 4)
    if rng.random() < 0.6:
        rough = _blurred(ink + rng.normal(0, 50, ink.shape), rng.uniform(0.8, 1.8))
        ink = np.where(rough > 128, np.float32(255), np.float32(0))
    small = np.asarray(_image(_blurred(ink, rng.uniform(0.5, 3.5))).resize((16, 16), Image.Resampling.BOX), np.float32)
    return np.asarray((small / max(float(small.max()), 1.0)) ** rng.uniform(0.7, 1.3) * 255, dtype=np.float32)


def semeion_like(strokes: Strokes, rng: np.random.Generator) -> Ink:
    """Of two levels, most of them stretched to fill the square."""
    pen = rng.uniform(4, 11)
    fitted, size = _fitted(strokes, 64 - pen, 1.0)
    width, height = size + pen + 2
    large = _drawn([xy + pen / 2 + 1 for xy in fitted], (math.ceil(width), math.ceil(height)), pen) > 128
    ys, xs = np.flatnonzero(large.any(axis=1)), np.flatnonzero(large.any(axis=0))
    cut = _image(large[ys[0] : ys[-1] + 1, xs[0] : xs[-1] + 1] * 255.0)
    sides = np.array([cut.width, cut.height]) / max(cut.width, cut.height)
    w, h = np.maximum(4, np.round(16 * sides ** (0.0 if rng.random() < 0.8 else 0.5))).astype(int)
    small = np.asarray(cut.resize((int(w), int(h)), Image.Resampling.BOX))
    limit = min(rng.uniform(70, 150), float(small.max()) - 1)
    return np.where(small > limit, np.float32(255), np.float32(0))


def drawn_large(strokes: Strokes, rng: np.random.Generator) -> Ink:
    side = rng.uniform(40, 150)
    pen = side * rng.uniform(0.03, 0.17)
    ink = _with_margins(strokes, side, pen, pen / 2 + side * rng.uniform(0.03, 0.4, 4), 1.0)
    depth = rng.uniform(60, 220)
    return np.asarray(ink / 255 * depth + rng.normal(0, rng.uniform(0, 6), ink.shape), dtype=np.float32)


def scanned(strokes: Strokes, rng: np.random.Generator) -> Ink:
    side = rng.uniform(20, 60)
    pen = side * rng.uniform(0.05, 0.2)
    margins = pen / 2 + 1 + side * rng.uniform(0, 0.2, 4)
    ink = _with_margins(strokes, side, pen, margins, 1.0 if rng.random() < 0.7 else 0.5)
    ink = _blurred(ink, rng.uniform(0.2, 1.2)) / 255
    grain = _blurred(rng.normal(128, 40, ink.shape), rng.uniform(0.5, 3)) - 128
    grain /= float(grain.std()) + 1e-6
    fading = 1 - abs(rng.normal(0, 0.15)) * np.clip(grain[::-1], 0, 3) / 2
    noise = grain * rng.uniform(0, 6) + rng.normal(0, rng.uniform(0, 4), ink.shape)
    return np.asarray(rng.uniform(60, 200) * ink * fading + noise, dtype=np.float32)


KINDS: tuple[tuple[float, Callable[[Strokes, np.random.Generator], Ink]], ...] = (
    (0.22, mnist_like),
    (0.24, usps_like),
    (0.14, semeion_like),
    (0.2, drawn_large),
    (0.2, scanned),
)
"""Each kind's share, and what draws it."""


def grey_picture(strokes: Strokes, rng: np.random.Generator) -> NDArray[np.uint8]:
    """The strokes as a picture of some kind, light on dark or dark on light."""
    ink = _some_kind(rng)(strokes, rng)
    grey = 20 + ink if rng.random() < 0.5 else 235 - ink
    return np.asarray(np.clip(np.rint(grey), 0, 255), dtype=np.uint8)


def _some_kind(rng: np.random.Generator) -> Callable[[Strokes, np.random.Generator], Ink]:
    shares = np.cumsum([share for share, _ in KINDS])
    return KINDS[int(np.searchsorted(shares, rng.random() * shares[-1]))][1]


def slanted(strokes: Strokes, rng: np.random.Generator) -> list[Array]:
    """As another hand might slant, turn and stretch it."""
    angle = np.deg2rad(rng.normal(0, 6))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    shear = np.array([[1, 0], [rng.normal(0, 0.25), 1]])
    stretch = np.diag([np.exp(rng.normal(0, 0.15)), 1])
    return [xy @ turn @ shear @ stretch for xy in strokes]


def line_mask(ink: Ink) -> Mask:
    """As `image_to_ink` finds the lines: the part with ink, about LINE_SIDE pixels large, apart from paper."""
    level = otsu_level(np.maximum(ink, 0)) * LEVEL
    dark = ink > level
    ys, xs = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    left, top, right, bottom = xs[0], ys[0], xs[-1] + 1, ys[-1] + 1
    pixel = max(right - left, bottom - top) / LINE_SIDE
    width, height = (round((end - start) / pixel) + 2 * _MARGIN for start, end in ((left, right), (top, bottom)))
    padded = np.pad(ink, 8)
    start = np.array([left, top]) + 8 - _MARGIN * pixel
    low = np.maximum(start, 0)
    high = np.minimum(start + np.array([width, height]) * pixel, padded.shape[::-1])
    box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
    return np.asarray(np.asarray(_float_image(padded).resize((width, height), Image.Resampling.BICUBIC, box)) > level)


def in_box(mask: Mask) -> NDArray[np.float32]:
    """As `gradients.in_plane` does it."""
    ys, xs = np.nonzero(mask)
    middle = float((ys + 0.5).mean())
    rise = ys + 0.5 - middle
    slope = float(((xs + 0.5) * rise).mean() / max(float((rise * rise).mean()), 1e-9))
    shear = float(np.clip(SLANT_SHARE * slope, -SLANT_LIMIT, SLANT_LIMIT))
    upright = xs - shear * rise
    center_x, width = _middle_and_side(upright + 0.5, float(upright.min()), float(upright.max()) + 1)
    center_y, height = _middle_and_side(ys + 0.5, float(ys.min()) + 0.5, float(ys.max()) + 0.5)
    width, height = max(width, THINNEST * height), max(height, THINNEST * width)
    stretch_x, stretch_y = BOX_WIDTH / width, BOX_HEIGHT / height
    keep = min(stretch_x, stretch_y)
    scale_x, scale_y = math.sqrt(keep * stretch_x), math.sqrt(keep * stretch_y)
    # Back from twice as fine a plane to the mask's pixels.
    top = center_y - CENTER / scale_y
    left = center_x - CENTER / scale_x + shear * (top - middle)
    back = (0.5 / scale_x, shear * 0.5 / scale_y, left, 0.0, 0.5 / scale_y, top)
    fine = _image(mask * 255.0).transform((2 * SIDE, 2 * SIDE), Image.Transform.AFFINE, back, Image.Resampling.BILINEAR)
    return np.asarray(np.asarray(fine.resize((SIDE, SIDE), Image.Resampling.BOX), np.float32) / 255)


def _middle_and_side(values: Array, low: float, high: float) -> tuple[float, float]:
    middle = MOMENT_SHARE * float(values.mean()) + (1 - MOMENT_SHARE) * (low + high) / 2
    side = MOMENT_SHARE * SPREAD * float(values.std()) + (1 - MOMENT_SHARE) * (high - low)
    return middle, max(side, 1e-9)


def _fitted(strokes: Strokes, side: float, kept: float) -> tuple[list[Array], Array]:
    """In a square of that side, and their size: proportions kept (1), by half (0.5)."""
    xy = np.concatenate(strokes)
    low = xy.min(axis=0)
    size = np.maximum(np.ptp(xy, axis=0), 1e-6)
    scale = side / size
    scale = scale.min() ** kept * scale ** (1 - kept)
    return [(stroke - low) * scale for stroke in strokes], size * scale


def _with_margins(strokes: Strokes, side: float, pen: float, margins: Array, kept: float) -> Ink:
    fitted, size = _fitted(strokes, side, kept)
    width, height = size + margins[:2] + margins[2:]
    return _drawn([xy + margins[:2] for xy in fitted], (math.ceil(width), math.ceil(height)), pen)


def _drawn(strokes: Strokes, size: tuple[int, int], pen: float) -> Ink:
    """Ink from 0 to 255, (height, width), of strokes in pixels drawn with a round pen."""
    image = Image.new("L", (size[0] * _FINE, size[1] * _FINE))
    draw, radius = ImageDraw.Draw(image), pen * _FINE / 2
    for xy in strokes:
        points = [(float(x), float(y)) for x, y in np.round(xy * _FINE, 1)]
        if len(points) > 1:
            draw.line(points, fill=255, width=max(1, round(2 * radius)))
        for x, y in points[::2] + points[-1:]:
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return np.asarray(image.resize(size, Image.Resampling.BOX), np.float32)


def _blurred(ink: NDArray[np.floating], deviation: float) -> Ink:
    return np.asarray(_image(ink).filter(ImageFilter.GaussianBlur(deviation)), np.float32)


def _image(values: NDArray[np.floating]) -> Image.Image:
    return Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))


def _float_image(values: Ink) -> Image.Image:
    return Image.fromarray(values.astype(np.float32))
