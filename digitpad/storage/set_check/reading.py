"""A quick reader, good enough to tell which way a set lies: nearest neighbours among the built-in digits.

Drawings are cut to their ink and brought to 16 by 16, so that turning the drawing is turning these numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.samples import Drawing, Sample
from digitpad.core.typing import Rows
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats.pictures.rendering import render

SIDE = 16
_INK_SIDE = 32
_LARGEST = 64
_EDGE = 0.25
_LEAST_INK = 16
_N_NEIGHBORS = 5
_N_KNOWN = 450
_SHEARS = (-0.3, 0.0, 0.3)
_WIDTHS = (1.0, 1.5)
"""The built-in digits as they are, slanted to both sides, and widened: of MNIST's pictures 76 in 100 are read right
instead of 61, of Semeion's, which fill their squares, 77 instead of 55."""


def row_of(drawing: Drawing) -> Rows | None:
    """(256,), of length one, whatever its polarity; None where nothing is drawn."""
    if isinstance(drawing, Ink):
        if drawing.is_empty:
            return None
        return _row(render(Sample("", 0, np.zeros((8, 8), np.uint8), drawing), _INK_SIDE))
    grey = drawing.grey[:: max(1, drawing.grey.shape[0] // _LARGEST), :: max(1, drawing.grey.shape[1] // _LARGEST)]
    rim = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    return _row(np.abs(grey.astype(np.int16) - int(np.median(rim))).astype(np.uint8))


def row_of_picture(picture: NDArray[np.uint8], top: int) -> Rows | None:
    """Of a picture whose ink is known to be high: (256,); None where it is blank."""
    return _row(as_raster(picture).grey if top == 16 else picture)


def digits_of(rows: Rows) -> NDArray[np.int64]:
    """What each of `rows` (n, 256) reads as, 0 to 9."""
    if not len(rows):
        return np.zeros(0, np.int64)
    known, labels = _built_in()
    likeness = rows @ known.T
    votes = np.zeros((len(rows), 10))
    each = np.arange(len(rows))
    for _ in range(_N_NEIGHBORS):  # five times the largest takes a tenth of numpy's partition
        chosen = likeness.argmax(axis=1)
        votes[each, labels[chosen]] += likeness[each, chosen]
        likeness[each, chosen] = -1.0
    return np.asarray(votes.argmax(axis=1), dtype=np.int64)


def stacked(rows: Sequence[Rows]) -> Rows:
    """(n, 256)."""
    return np.stack(rows) if len(rows) else np.zeros((0, SIDE * SIDE), np.float32)


def squares(rows: Rows) -> NDArray[Any]:
    """(n, 16, 16)."""
    return rows.reshape(-1, SIDE, SIDE)


def _row(ink: NDArray[np.uint8]) -> Rows | None:
    """Of ink on nothing: its box, its proportions kept, in the middle of a square."""
    from PIL import Image

    top = int(ink.max(initial=0))
    if top < _LEAST_INK:
        return None
    ys, xs = (np.flatnonzero(ink.max(axis=axis) > top * _EDGE) for axis in (1, 0))
    middle_x, middle_y = (xs[0] + xs[-1] + 1) / 2, (ys[0] + ys[-1] + 1) / 2
    half = 0.55 * max(xs[-1] - xs[0] + 1, ys[-1] - ys[0] + 1)
    scale = 2 * half / SIDE
    image = Image.fromarray(np.ascontiguousarray(ink))
    if scale > 1:  # Smoothed before it is thinned out.
        image = image.reduce(max(1, round(scale)))
        middle_x, middle_y, half = middle_x / round(scale), middle_y / round(scale), half / round(scale)
        scale = 2 * half / SIDE
    matrix = (scale, 0.0, middle_x - half, 0.0, scale, middle_y - half)
    small = image.transform((SIDE, SIDE), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR)
    row = np.asarray(small, np.float32).reshape(-1)
    length = float(np.sqrt(row @ row))
    return row / np.float32(length) if length else None


@lru_cache(maxsize=1)
def _built_in() -> tuple[Rows, NDArray[np.int64]]:
    """Rows of the first built-in digits, slanted and widened, and their labels."""
    from PIL import Image

    X, y = load_built_in_digits()
    rows, labels = [], []
    for picture, label in zip(X[:_N_KNOWN], y[:_N_KNOWN].tolist(), strict=True):
        grey = np.pad(as_raster(picture.reshape(8, 8)).grey, 24)
        image, side = Image.fromarray(grey), len(grey)
        for shear in _SHEARS:
            for width in _WIDTHS:
                matrix = (1 / width, shear, side / 2 * (1 - 1 / width - shear), 0.0, 1.0, 0.0)
                row = _row(np.asarray(image.transform((side, side), Image.Transform.AFFINE, matrix)))
                if row is not None:
                    rows.append(row)
                    labels.append(label)
    return stacked(rows), np.array(labels, np.int64)
