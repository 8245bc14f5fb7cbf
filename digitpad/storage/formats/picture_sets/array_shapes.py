"""What an array may be by its shape, and the axis that counts its pictures brought to the front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isqrt, prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.storage.formats.picture_sets.columns import OBLONG, is_picture_size

_LEAST_SIDE = 4
CLASSES = 10
_CHANNELS = (1, 3, 4)


@dataclass(frozen=True, eq=False)
class NamedArray:
    """An array that is not read yet: `load` gives it."""

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    load: Callable[[], NDArray[Any]]


def plain(array: NamedArray) -> NamedArray:
    """Without the axis of length one that column vectors bring: (n, 784, 1), (n, 10, 1), (n, 1, 784)."""
    shape = array.shape
    if len(shape) != 3 or shape[1:].count(1) != 1:
        return array
    length = prod(shape[1:])
    if length != CLASSES and not is_picture_size(length):
        return array
    flat = (shape[0], length)
    return replace(array, shape=flat, load=lambda: array.load().reshape(flat))


def counted_first(array: NamedArray, lengths: set[int]) -> NamedArray:
    """With its pictures along the first axis. MATLAB and Andrew Ng's course count them along the last.

    `lengths`: those of the arrays that may be labels.
    """
    shape = array.shape
    if not _is_counted_last(shape, lengths):
        return array
    order = (len(shape) - 1, *range(len(shape) - 1))
    return replace(array, shape=tuple(shape[axis] for axis in order), load=lambda: array.load().transpose(order))


def could_be_pictures(array: NamedArray) -> bool:
    """(n, pixels), (n, height, width), and with a channel first or last; or a slice a class."""
    shape = array.shape
    if array.dtype.kind not in "buif" or len(shape) < 2 or not prod(shape[1:]):
        return False
    if len(shape) == 2:
        return shape[1] in OBLONG or (isqrt(shape[1]) ** 2 == shape[1] and shape[1] >= _LEAST_SIDE**2)
    if len(shape) == 3:
        return min(shape[1:]) >= _LEAST_SIDE
    return len(shape) == 4 and (shape[3] in _CHANNELS or shape[1] in (1, 3))


def could_be_labels(array: NamedArray) -> bool:
    """(n,), (n, 1), (1, n), or (n, 10)."""
    if array.dtype.kind not in "buifSU" or (array.dtype.kind in "SU" and array.dtype.itemsize > 400):
        return False
    shape = array.shape
    return len(shape) == 1 or (len(shape) == 2 and (1 in shape or shape[1] == CLASSES))


def is_sliced_by_class(shape: tuple[int, ...]) -> bool:
    """(pixels, n, 10), as Roweis' usps_all.mat."""
    return len(shape) == 3 and shape[2] == CLASSES and is_picture_size(shape[0]) and shape[1] != CLASSES


def n_pictures(shape: tuple[int, ...]) -> int:
    """Of an array whose pictures are counted first, or by class and then by place."""
    return shape[1] * shape[2] if is_sliced_by_class(shape) else shape[0]


def _is_counted_last(shape: tuple[int, ...], lengths: set[int]) -> bool:
    if len(shape) == 4:
        return shape[2] in (1, 3) and shape[0] == shape[1] and shape[3] not in _CHANNELS
    if shape and (shape[0] in lengths or (shape[-1] not in lengths and lengths)):
        return False
    if len(shape) == 3:
        return shape[0] == shape[1] != shape[2] and shape[0] >= _LEAST_SIDE and not is_sliced_by_class(shape)
    return len(shape) == 2 and is_picture_size(shape[0]) and (shape[1] in lengths or not is_picture_size(shape[1]))
