"""Resizes images, reduces grey levels, removes colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Array
from digitpad.experiments.dataset import Dataset


def resized(data: Dataset, side: int) -> NDArray[np.float64]:
    """All pictures as `side` x `side`, each new pixel the mean of what it covers (colours apart), flat."""
    rows, columns = (_cover(size, side) for size in data.shape[:2])
    pictures = data.X.reshape(len(data), *data.shape).astype(np.float64)
    if data.is_colour:
        made = np.einsum("ih,nhwc,jw->nijc", rows, pictures, columns, optimize=True)
    else:
        made = rows @ pictures @ columns.T
    return np.asarray(np.round(made.reshape(len(data), -1), 6))


def quantised(data: Dataset, levels: int) -> NDArray[np.float64]:
    """The same pictures with `levels` >= 2 evenly spaced greys from 0 to the top."""
    steps = levels - 1
    return np.asarray(np.round(data.X / data.top * steps) / steps * data.top)


def as_grey(data: Dataset) -> Array:
    """Colour pictures as their brightness (ITU-R BT.601), whole numbers from 0 to the top, flat."""
    colours = data.X.reshape(len(data), -1, 3).astype(np.float64)
    return np.asarray(np.round(colours @ np.array([0.299, 0.587, 0.114])))


def _cover(size: int, side: int) -> NDArray[np.float64]:
    """(side, size): which share of each new pixel each old one covers."""
    edges = np.linspace(0, size, side + 1)
    old = np.arange(size)
    overlap = np.minimum(edges[1:, None], old + 1) - np.maximum(edges[:-1, None], old)
    covered = np.clip(overlap, 0, None)
    return np.asarray(covered / covered.sum(axis=1, keepdims=True))
