"""Resizes grey images: one small matrix per axis does crop, scale and smoothing in one product."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]
Places = NDArray[np.float64]


def shrunk(image: NDArray[np.uint8], side: int) -> Image:
    """Means of square blocks, as large as it takes to make the larger side at most `side`.

    What is left at the right and below, less than a block, is dropped, unless it is all there is.
    """
    block = -(-max(image.shape) // side)
    if block == 1:
        return image.astype(np.float32)
    down, across = min(block, image.shape[0]), min(block, image.shape[1])
    height, width = image.shape[0] // down, image.shape[1] // across
    rows = image[: height * down].reshape(height, down, -1).sum(axis=1, dtype=np.uint32)
    sums = rows[:, : width * across].reshape(height, width, across).sum(axis=2)
    return np.asarray(sums / (down * across), dtype=np.float32)


def resampled(image: Image, box: tuple[float, float, float, float], shape: tuple[int, int]) -> Image:
    """The part `box` (left, top, right, bottom, in pixels of `image`) at `shape`; what lies outside repeats the rim."""
    left, top, right, bottom = box
    down = _axis(image.shape[0], top, bottom, shape[0])
    across = _axis(image.shape[1], left, right, shape[1])
    return np.asarray(down @ image @ across.T, dtype=np.float32)


def resampled_many(images: Image, start: tuple[Places, Places], steps: Places, m: int) -> Image:
    """Of images (n, height, width) the part from `start` (x and y, each (n,)) on, in m by m `steps` (n,) of a pixel."""
    left, top = start
    down, across = _axes(images.shape[1], top, steps, m), _axes(images.shape[2], left, steps, m)
    return np.asarray(down @ images @ across.transpose(0, 2, 1), dtype=np.float32)


def _axis(n: int, start: float, stop: float, m: int) -> Image:
    return np.asarray(_axes(n, np.array([start]), np.array([(stop - start) / m]), m)[0])


def _axes(n: int, start: Places, step: Places, m: int) -> Image:
    """Matrices (k, m, n) of cubic weights (Keys 1981), which keep small holes open; wider where they shrink."""
    reach = np.maximum(step, 1.0)[:, None, None]
    centers = (start[:, None] + (np.arange(m) + 0.5) * step[:, None] - 0.5)[..., None]
    far = np.ceil(2 * reach.max())
    at = np.floor(centers) + np.arange(-far, far + 1)
    weight = _catmull_rom(np.abs(at - centers) / reach)
    place = np.clip(at, 0, n - 1).astype(np.intp) + n * np.arange(len(start) * m).reshape(-1, m, 1)
    matrix = np.bincount(place.ravel(), weight.ravel(), len(start) * m * n).reshape(-1, m, n)
    return np.asarray(matrix / matrix.sum(axis=2, keepdims=True), dtype=np.float32)


def _catmull_rom(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(x < 1, 1 - 2.5 * x**2 + 1.5 * x**3, np.where(x < 2, 2 - 4 * x + 2.5 * x**2 - 0.5 * x**3, 0.0))
