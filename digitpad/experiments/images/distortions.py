"""Distortions of images (ink 0..1 on a wide canvas), each with a strength.

A canvas is `CANVAS` pixels wide and high, the digit in its middle `FRAME` pixels, so that a shifted digit leaves
its frame without being cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset

Canvas = NDArray[np.float64]

FRAME = 32
CANVAS = 64
_MARGIN = (CANVAS - FRAME) // 2
_SEED = 7


@dataclass(frozen=True)
class Distortion:
    """`strengths`: from what is barely seen to what a person still reads; `unit` says what they count.

    At `rest` nothing changes. `has_sides`: the same strengths below nought go the other way.
    """

    name: str
    title: Text
    unit: Text
    strengths: tuple[float, ...]
    apply: Callable[[Canvas, float], Canvas]
    rest: float = 0.0
    has_sides: bool = False


def on_canvas(data: Dataset, rows: NDArray[np.intp]) -> Canvas:
    """Pictures as ink of 0..1 on canvases: (n, 64, 64)."""
    from scipy.ndimage import zoom

    pictures = data.X[rows].reshape(len(rows), *data.shape).astype(np.float64) / data.top
    if data.is_colour:
        pictures = pictures.mean(axis=3)
    factors = (1, FRAME / pictures.shape[1], FRAME / pictures.shape[2])
    frames = np.clip(zoom(pictures, factors, order=3, grid_mode=True, mode="nearest"), 0, 1)
    return np.pad(frames, ((0, 0), (_MARGIN, _MARGIN), (_MARGIN, _MARGIN)))


def in_frame(canvases: Canvas, cells: int) -> NDArray[np.uint8]:
    """What lies in the frame, as (n, cells * cells) of 0..16: no normalisation at all."""
    frames = canvases[:, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    size = FRAME // cells
    means = frames.reshape(len(frames), cells, size, cells, size).mean(axis=(2, 4))
    return np.asarray(np.round(16 * means), dtype=np.uint8).reshape(len(frames), -1)


def as_photo(canvas: Canvas) -> NDArray[np.uint8]:
    """A canvas as a grey picture of dark ink on white paper."""
    return np.asarray(np.round(255 * (1 - np.clip(canvas, 0, 1))), dtype=np.uint8)


def _shift(canvas: Canvas, share: float) -> Canvas:
    from scipy.ndimage import shift

    return np.asarray(shift(canvas, (share * FRAME * 0.6, share * FRAME), order=1))


def _mapped(canvas: Canvas, matrix: NDArray[np.float64]) -> Canvas:
    """The canvas seen through a linear map about its middle."""
    from scipy.ndimage import affine_transform

    inverse = np.linalg.inv(matrix)
    middle = np.full(2, (CANVAS - 1) / 2)
    return np.asarray(affine_transform(canvas, inverse, middle - inverse @ middle, order=1))


def _scale(canvas: Canvas, factor: float) -> Canvas:
    return _mapped(canvas, np.diag([factor, factor]))


def _rotate(canvas: Canvas, degrees: float) -> Canvas:
    angle = np.deg2rad(degrees)
    return _mapped(canvas, np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]))


def _slant(canvas: Canvas, amount: float) -> Canvas:
    return _mapped(canvas, np.array([[1.0, 0.0], [-amount, 1.0]]))


def _thicken(canvas: Canvas, pixels: float) -> Canvas:
    from scipy.ndimage import grey_dilation

    reach = np.arange(-int(np.ceil(pixels)), int(np.ceil(pixels)) + 1)
    disc = np.hypot(*np.meshgrid(reach, reach)) <= pixels + 0.3
    return np.asarray(grey_dilation(canvas, footprint=disc))


def _thin(canvas: Canvas, pixels: float) -> Canvas:
    from scipy.ndimage import grey_erosion

    reach = np.arange(-1, 2)
    disc = np.hypot(*np.meshgrid(reach, reach)) <= 1
    whole, part = int(pixels), pixels % 1
    for _ in range(whole):
        canvas = grey_erosion(canvas, footprint=disc)
    return np.asarray((1 - part) * canvas + part * grey_erosion(canvas, footprint=disc))


def _tremble(canvas: Canvas, share: float) -> Canvas:
    """Every spot is a little beside where it was drawn, as under a mouse or a coarse touch screen."""
    from scipy.ndimage import gaussian_filter, map_coordinates

    rng = np.random.default_rng(_SEED)
    moves = [gaussian_filter(rng.normal(size=canvas.shape), 2) for _ in range(2)]
    y, x = np.meshgrid(np.arange(CANVAS, dtype=float), np.arange(CANVAS, dtype=float), indexing="ij")
    spread = share * FRAME
    return np.asarray(
        map_coordinates(
            canvas, [y + spread * moves[0] / moves[0].std(), x + spread * moves[1] / moves[1].std()], order=1
        )
    )


def _bend(canvas: Canvas, share: float) -> Canvas:
    from scipy.ndimage import map_coordinates

    y, x = np.meshgrid(np.arange(CANVAS, dtype=float), np.arange(CANVAS, dtype=float), indexing="ij")
    wave = share * FRAME * np.sin(2 * np.pi * (y - _MARGIN) / FRAME)
    return np.asarray(map_coordinates(canvas, [y, x + wave], order=1))


def _cover(canvas: Canvas, share: float) -> Canvas:
    """White paper over the lowest part of the digit."""
    made = canvas.copy()
    made[CANVAS - _MARGIN - round(share * FRAME) :] = 0
    return made


def _fade(canvas: Canvas, share: float) -> Canvas:
    """The sheet gets darker towards the right, and the ink paler."""
    shadow = np.linspace(0, share, CANVAS)[None, :]
    return shadow + canvas * (1 - share)


def _clutter(canvas: Canvas, count: float) -> Canvas:
    """Short lines of the same ink around the digit and through it."""
    rng = np.random.default_rng(_SEED)
    made = canvas.copy()
    for _ in range(round(count)):
        start, angle = rng.uniform(4, CANVAS - 4, 2), rng.uniform(0, np.pi)
        along = np.linspace(0, 12, 25)[:, None] * np.array([np.sin(angle), np.cos(angle)])
        spots = np.clip(np.round(start + along), 0, CANVAS - 1).astype(int)
        made[spots[:, 0], spots[:, 1]] = 1.0
    return made


DISTORTIONS: tuple[Distortion, ...] = (
    Distortion("shift", Text("shifted"), Text("share of width"), (0.05, 0.1, 0.2, 0.3), _shift, has_sides=True),
    Distortion("scale", Text("drawn smaller"), Text("times its size"), (0.85, 0.7, 0.55, 0.4), _scale, rest=1.0),
    Distortion("rotate", Text("rotated"), Text("degrees"), (8, 16, 24, 32), _rotate, has_sides=True),
    Distortion("slant", Text("slanted"), Text("width over height"), (0.15, 0.3, 0.45, 0.6), _slant, has_sides=True),
    Distortion("thicken", Text("drawn thicker"), Text("pixels of 32"), (0.5, 1, 2, 3), _thicken),
    Distortion("bend", Text("bent"), Text("share of width"), (0.04, 0.08, 0.12, 0.16), _bend, has_sides=True),
    Distortion("cover", Text("covered from below"), Text("share"), (0.1, 0.2, 0.3, 0.4), _cover),
    Distortion("darken", Text("on paper in shadow"), Text("depth"), (0.2, 0.4, 0.6, 0.8), _fade),
    Distortion("clutter", Text("among clutter"), Text("lines"), (1, 2, 4, 6), _clutter),
)

OF_HANDS: tuple[Distortion, ...] = (
    *(each for each in DISTORTIONS if each.name in ("shift", "scale", "slant", "thicken")),
    Distortion("thin", Text("drawn thinner"), Text("pixels of 32"), (0.5, 1, 1.5, 2), _thin),
    Distortion("device", Text("by a trembling device"), Text("share of width"), (0.01, 0.02, 0.03, 0.04), _tremble),
)
"""How hands and devices differ from those that a model was trained on."""
