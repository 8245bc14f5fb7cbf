"""What a model is given: a drawing as an array, by settings that a person can see and change one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.preprocess import cleaned_ink
from digitpad.core.samples import Drawing

Layout = Literal["flat", "rows", "channels first", "channels last"]
"""Of a batch: (n, h * w), (n, h, w), (n, channels, h, w) or (n, h, w, channels)."""
Range = Literal["0..1", "0..255", "0..16", "-1..1", "standardized"]
Orientation = Literal["upright", "transposed", "mirrored", "upside down", "turned left", "turned right"]
Centering = Literal["mass", "box"]

LAYOUTS: tuple[Layout, ...] = get_args(Layout)
RANGES: tuple[Range, ...] = get_args(Range)
ORIENTATIONS: tuple[Orientation, ...] = get_args(Orientation)

MNIST_MEAN, MNIST_DEVIATION = 0.1307, 0.3081
"""Of MNIST's training pictures at 0..1, as nearly every tutorial subtracts and divides."""
MNIST_BOX = 20 / 28
"""MNIST's digits fill 20 of 28 pixels (LeCun, Cortes and Burges, "The MNIST database of handwritten digits")."""
MNIST_LINE = 0.1
"""A line of MNIST is about 2.8 of 28 pixels wide (ink divided by skeleton over the first 1,000 test pictures)."""
LOAD_DIGITS_LINE = 0.17
"""So wide a line gives drawings of the atlas as much ink as scikit-learn's 8x8 pictures have, which they fill: 0.31."""

_FINER = 6


@dataclass(frozen=True)
class Feeding:
    """How a drawing becomes a model's input; the defaults are MNIST's own way.

    `size`: (height, width) in pixels. `box`: the part of the smaller side that the digit's longer side fills, 0..1.
    `line`: line width as a part of the smaller side. `keeps_aspect`: else the digit is stretched to a square.
    `shift`: (down, right) in parts of the side, after centring. `label_shift`: what is added to the model's class,
    modulo ten, to get the digit.
    """

    size: tuple[int, int] = (28, 28)
    layout: Layout = "flat"
    channels: int = 1
    inverted: bool = False
    range: Range = "0..1"
    centering: Centering = "mass"
    box: float = MNIST_BOX
    line: float = MNIST_LINE
    keeps_aspect: bool = True
    orientation: Orientation = "upright"
    shift: tuple[float, float] = (0.0, 0.0)
    label_shift: int = 0

    @property
    def geometry(self) -> Feeding:
        """What decides where the ink lies; two settings that share it differ by cheap arithmetic alone."""
        return Feeding(
            size=self.size, centering=self.centering, box=self.box, line=self.line, keeps_aspect=self.keeps_aspect
        )

    def with_changes(self, **changes: object) -> Feeding:
        return replace(self, **changes)  # type: ignore[arg-type]


Lines = list[NDArray[np.float64]]
"""A drawing's strokes, each of shape (n, 2)."""


def lines_of(drawing: Drawing) -> Lines:
    """The strokes that are drawn for a model: of a picture, those that digitpad traces in it.

    ValueError for an empty drawing: there is nothing to show.
    """
    lines = [stroke.xy for stroke in cleaned_ink(drawing).strokes]
    if not lines:
        raise ValueError("an empty drawing is no picture")
    return lines


def pictures(drawings: Sequence[Lines], feeding: Feeding) -> NDArray[np.float32]:
    """Drawings as pictures, float32 (n, height, width) of 0 (paper) to 1 (ink), before shift, turn and range."""
    return np.array([_picture(lines, feeding) for lines in drawings], np.float32).reshape(-1, *feeding.size)


def to_input(ink: NDArray[np.float32], feeding: Feeding) -> NDArray[np.float32]:
    """Pictures of `pictures` as the model's batch: shifted, turned, inverted, in its range and layout."""
    turned = _turned(_shifted(ink, feeding.shift), feeding.orientation)
    values = _in_range(1 - turned if feeding.inverted else turned, feeding.range)
    if feeding.layout == "flat":
        rows = np.repeat(values[..., None], feeding.channels, axis=-1) if feeding.channels > 1 else values
        return np.ascontiguousarray(rows.reshape(len(values), -1))
    if feeding.layout == "rows":
        return values
    if feeding.layout == "channels first":
        return np.repeat(values[:, None], feeding.channels, axis=1)
    return np.repeat(values[..., None], feeding.channels, axis=-1)


def _picture(lines: Lines, feeding: Feeding) -> NDArray[np.float32]:
    """One drawing by a round pen, drawn `_FINER` times as large and averaged."""
    from PIL import Image, ImageDraw

    height, width = feeding.size
    side = min(height, width) * _FINER
    placed = [line * _scale(lines, feeding, side) for line in lines]
    middle = _mass_middle(placed) if feeding.centering == "mass" else _box_middle(placed)
    offset = np.array([width, height]) * _FINER / 2 - middle
    pen = max(1.0, feeding.line * side)
    image = Image.new("L", (width * _FINER, height * _FINER), 0)
    draw = ImageDraw.Draw(image)
    for line in placed:
        points = [tuple(point) for point in (line + offset).tolist()]
        if len(points) > 1:
            draw.line(points, fill=255, width=round(pen), joint="curve")
        for x, y in (points[0], points[-1]):
            draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
    return np.asarray(image.resize((width, height), Image.Resampling.BOX)).astype(np.float32) / np.float32(255)


def _scale(lines: Lines, feeding: Feeding, side: float) -> NDArray[np.float64]:
    """Factors (x, y) that make the ink, line width included, fill its part of the side."""
    points = np.concatenate(lines)
    extent = points.max(axis=0) - points.min(axis=0)
    room = max(feeding.box - feeding.line, 0.02) * side
    if feeding.keeps_aspect:
        return np.full(2, room / extent.max() if extent.max() > 0 else 0.0)
    return np.where(extent > 0, room / np.where(extent > 0, extent, 1), 0.0)


def _box_middle(lines: Lines) -> NDArray[np.float64]:
    points = np.concatenate(lines)
    return np.asarray((points.min(axis=0) + points.max(axis=0)) / 2)


def _mass_middle(lines: Lines) -> NDArray[np.float64]:
    """The ink's centre of mass: of all pieces, by their length."""
    starts = np.concatenate([line[:-1] for line in lines])
    ends = np.concatenate([line[1:] for line in lines])
    lengths = np.hypot(*(ends - starts).T) if len(starts) else np.zeros(0)
    if not lengths.sum() > 0:
        return _box_middle(lines)
    return np.asarray(((starts + ends) / 2 * lengths[:, None]).sum(axis=0) / lengths.sum())


def _shifted(ink: NDArray[np.float32], shift: tuple[float, float]) -> NDArray[np.float32]:
    """Moved by whole pixels; what leaves at one side comes in at the other, as by the line of Python that mends it."""
    side = min(ink.shape[1:])
    return np.roll(ink, (round(shift[0] * side), round(shift[1] * side)), axis=(1, 2))


def _turned(ink: NDArray[np.float32], orientation: Orientation) -> NDArray[np.float32]:
    if orientation == "upright":
        turned = ink
    elif orientation == "transposed":
        turned = ink.swapaxes(1, 2)
    elif orientation == "mirrored":
        turned = ink[:, :, ::-1]
    elif orientation == "upside down":
        turned = ink[:, ::-1, ::-1]
    else:
        turned = np.rot90(ink, 1 if orientation == "turned left" else -1, axes=(1, 2))
    return np.ascontiguousarray(turned)


def _in_range(ink: NDArray[np.float32], wanted: Range) -> NDArray[np.float32]:
    if wanted == "standardized":
        return np.asarray((ink - MNIST_MEAN) / MNIST_DEVIATION, np.float32)
    low, high = {"0..1": (0, 1), "0..255": (0, 255), "0..16": (0, 16), "-1..1": (-1, 1)}[wanted]
    return np.asarray(ink * (high - low) + low, np.float32)
