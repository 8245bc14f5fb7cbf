"""What scikit-learn's users hold, as drawings: digitpad's own, strokes in lists, or pictures as arrays."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognition import PreprocessingTrace
from digitpad.core.samples import Drawing, Raster
from digitpad.sklearn._compat import validated

Pictures = NDArray[np.float64]


class DrawingInput(BaseEstimator):  # type: ignore[misc]
    """The common half of what takes drawings: the same inputs, understood in the same way.

    After `fit`: `picture_shape_` (height, width) and `value_range_` (lowest, highest number) of the pictures that it
    saw; None where it saw digitpad's drawings or strokes, which need neither.
    """

    def __init__(self, picture_shape: tuple[int, int] | None = None) -> None:
        self.picture_shape = picture_shape

    def _fitted_drawings(self, X: Any, y: Any = None) -> tuple[list[Drawing], Any]:
        """Learn what pictures look like from `X`, and give its drawings and `y`, both checked."""
        drawings = as_drawings(X)
        self.picture_shape_, self.value_range_ = None, None
        if drawings is not None:
            return drawings, y
        rows = _flat(X)
        checked = validated(self, rows, y, reset=True)
        rows, y = (checked, None) if y is None else checked
        self.picture_shape_ = self.picture_shape or _shape_of(X, rows.shape[1])
        if np.prod(self.picture_shape_) != rows.shape[1]:
            raise ValueError(f"picture_shape={self.picture_shape_} does not fit {rows.shape[1]} numbers a picture")
        self.value_range_ = (float(rows.min()), float(rows.max()))
        return self._rasters(rows), y

    def _drawings(self, X: Any) -> list[Drawing]:
        """Of `X`, pictures by what `fit` saw of them."""
        drawings = as_drawings(X)
        if drawings is not None:
            return drawings
        if self.picture_shape_ is None:  # fitted to drawings: pictures come with their own range
            rows = np.asarray(_flat(X), dtype=np.float64)
            shape, limits = _shape_of(X, rows.shape[1]), (float(rows.min()), float(rows.max()))
            return to_rasters(rows, shape, limits)
        return self._rasters(validated(self, _flat(X), reset=False))

    def _rasters(self, rows: Pictures) -> list[Drawing]:
        assert self.picture_shape_ is not None
        assert self.value_range_ is not None
        return to_rasters(rows, self.picture_shape_, self.value_range_)


def as_drawings(X: Any) -> list[Drawing] | None:
    """A sequence of `Ink`, `Raster`, or strokes `[[xs, ys], …]` as drawings; None for an array of pictures."""
    if isinstance(X, Ink | Raster):
        raise ValueError("This is one drawing: give a list of drawings.")
    if not isinstance(X, Sequence) or isinstance(X, str) or len(X) == 0:
        return None
    if all(isinstance(item, Ink | Raster) for item in X):
        return list(X)
    if all(_is_strokes(item) for item in X):
        return [Ink.from_drawing(item) for item in X]
    return None


def to_rasters(rows: Pictures, shape: tuple[int, int], limits: tuple[float, float]) -> list[Drawing]:
    """Flat pictures, shape (n, height * width), as grey ones of 0..255; `limits` become black and white."""
    low, high = limits
    scale = 255 / (high - low) if high > low else 0.0
    grey = np.clip(np.rint((rows - low) * scale), 0, 255).astype(np.uint8)
    return [Raster(picture.reshape(shape)) for picture in grey]


def steps_of(drawing: Drawing) -> PreprocessingTrace | None:
    """All steps of the normalisation; None for a blank drawing."""
    try:
        return preprocess(drawing)
    except ValueError:  # nothing on it
        return None


def _is_strokes(item: Any) -> bool:
    """Lists of at least two lists of numbers a stroke, as Quick, Draw!'s raw format has them."""
    return (
        isinstance(item, list | tuple)
        and len(item) > 0
        and all(isinstance(stroke, list | tuple) and 2 <= len(stroke) <= 3 for stroke in item)
        and all(isinstance(axis, list | tuple) for stroke in item for axis in stroke)
    )


def _flat(X: Any) -> Any:
    """Pictures (n, height, width) as rows (n, height * width); anything else as it is."""
    shape = getattr(X, "shape", None)
    return X.reshape(len(X), -1) if shape is not None and len(shape) == 3 else X


def _shape_of(X: Any, width: int) -> tuple[int, int]:
    """(height, width) of each picture: as given, else a square where that fits, else one line."""
    shape: tuple[int, ...] = getattr(X, "shape", ())
    if len(shape) == 3:
        return int(shape[1]), int(shape[2])
    side = isqrt(width)
    return (side, side) if side * side == width else (1, width)
