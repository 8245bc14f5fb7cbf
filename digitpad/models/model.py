"""Somebody's own model, whatever it was made with: arrays in, a share for each class out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.models.feeding import LOAD_DIGITS_LINE, Feeding, Layout

Shape = tuple[int | None, ...]

_AT_ONCE = 64
_LIKELY_SIDES = (28, 8, 32, 16, 20, 64)


@dataclass(frozen=True, eq=False)
class Model:
    """A model that was opened.

    `name`: for people. `shape`: of its input batch, None where a dimension is open; () where nothing is said.
    `evaluate`: a float32 batch in, numbers (n, classes) out: shares, logits, log shares, or one label each.
    `said`: what it has printed since this was asked last, of models that can print.
    """

    name: str
    shape: Shape
    evaluate: Callable[[NDArray[np.float32]], NDArray[Any]]
    said: Callable[[], str] = str

    def shares(self, batch: NDArray[np.float32]) -> NDArray[np.float64]:
        """A share for each class, rows that sum to one, shape (n, classes); some at a time, to bound memory."""
        size = self.shape[0] if self.shape and self.shape[0] else _AT_ONCE
        parts = [as_shares(self.evaluate(batch[at : at + size])) for at in range(0, len(batch), size)]
        return np.concatenate(parts)


def as_shares(output: NDArray[Any]) -> NDArray[np.float64]:
    """Shares of any usual output: labels one each, logits by softmax, log shares and shares as they are."""
    values = np.asarray(output)
    if values.ndim == 1 or (values.ndim == 2 and values.shape[1] == 1):
        labels = np.rint(values.astype(np.float64).reshape(-1))
        if not (np.isfinite(labels).all() and (labels >= 0).all() and (labels < 1000).all()):
            raise UserError("The model's output is one number a drawing, and it is no label.")
        n_classes = max(10, int(labels.max(initial=0)) + 1)
        return np.asarray(np.eye(n_classes)[labels.astype(np.intp)], np.float64)
    values = values.reshape(len(values), -1).astype(np.float64)
    if values.shape[1] < 10:
        raise UserError("The model has {n} classes, but there are ten digits.", n=values.shape[1])
    values = np.nan_to_num(values, nan=0.0, posinf=1e9, neginf=-1e9)
    sums = values.sum(axis=1, keepdims=True)
    if (values >= 0).all() and np.allclose(sums, 1, atol=1e-3):
        return np.asarray(values / sums)
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def first_guess(shape: Shape) -> Feeding:
    """MNIST's way, in the size and layout that the model's own input names; UserError where that is no picture.

    A model of 8x8 has nearly always learnt from scikit-learn's `load_digits`, whose digits fill the picture.
    """
    if not shape:
        return Feeding()
    inner = shape[1:]
    if len(inner) == 1:
        return _flat(inner[0])
    if len(inner) == 2:
        return _pictures(inner, "rows", 1)
    if len(inner) == 3 and (inner[0] in (1, 3) or inner[2] not in (1, 3)):
        return _pictures(inner[1:], "channels first", inner[0] or 1)
    if len(inner) == 3:
        return _pictures(inner[:2], "channels last", inner[2] or 1)
    raise UserError("The model's input has {n} axes: digitpad gives pictures, which have at most four.", n=len(shape))


def _flat(width: int | None) -> Feeding:
    if width is None:
        return Feeding()
    for channels in (1, 3):
        side = isqrt(width // channels)
        if side * side * channels == width and side > 1:
            return _usual((side, side), "flat", channels)
    raise UserError("The model takes {n} numbers: that is no square picture.", n=width)


def _pictures(size: Shape, layout: Layout, channels: int) -> Feeding:
    height, width = size[0] or _LIKELY_SIDES[0], size[1] or size[0] or _LIKELY_SIDES[0]
    if max(height, width) > 1024 or min(height, width) < 4 or channels > 4:
        raise UserError("The model takes pictures of {h} x {w}: none that digits are drawn in.", h=height, w=width)
    return _usual((height, width), layout, channels)


def _usual(size: tuple[int, int], layout: Layout, channels: int) -> Feeding:
    guess = Feeding(size, layout, channels)
    return guess.with_changes(box=1.0, line=LOAD_DIGITS_LINE) if size == (8, 8) else guess


def class_output(outputs: list[NDArray[Any]], n: int) -> NDArray[Any]:
    """Of several outputs the one with a number for each of ten classes or more; else the first."""
    fitting = [output for output in outputs if output.ndim >= 2 and len(output) == n and output[0].size >= 10]
    return fitting[0] if fitting else outputs[0]
