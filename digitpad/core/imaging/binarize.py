"""Binarization of a grey image: polarity, uneven light, and the threshold between ink and paper."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.resize_image import Image

LEAST_CONTRAST = 10.0
"""Grey levels (of 256) between ink and paper below which there is nothing but paper."""

_STEPS = 256
_WINDOW_SHARE = 0.5
_RIM_WEIGHT = 1 / 3
_CORNER_WEIGHT = 0.3
_LIT_SIDE = 64
_QUADRATIC = ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0))


def ink_amount(grey: Image) -> Image:
    """How much darker (or lighter, if the ink is) than the paper around each pixel is, >= 0, in grey levels.

    The paper is the greater part of the picture, its rim and its corners. Its level follows uneven light, where the
    picture is large enough to have any: a closing by a window wider than any line.
    """
    even = _evenly_lit(grey)
    dark = even <= otsu_level(even)
    is_inverted = _is_light_on_dark(dark)
    depth = -even if is_inverted else even
    if max(grey.shape) < _LIT_SIDE:
        is_paper = dark if is_inverted else ~dark
        paper = np.float32(np.median(depth[is_paper]) if is_paper.any() else depth.max())
        return np.asarray(np.maximum(paper - depth, 0), dtype=np.float32)
    window = max(3, round(_WINDOW_SHARE * max(grey.shape)))
    around = -_windowed_max(-_windowed_max(depth, window), window)
    return np.asarray(np.maximum(_boxed(around, window // 4) - depth, 0), dtype=np.float32)


def _evenly_lit(grey: Image) -> Image:
    """Without the light's slope and bow, if the picture is large enough to have any: a fitted quadratic, twice.

    The second time without what lies far off the first surface: that is ink.
    """
    if max(grey.shape) < _LIT_SIDE or min(grey.shape) < 3:
        return grey
    y, x = (np.linspace(-1, 1, n) for n in grey.shape)
    terms = np.stack([np.multiply.outer(y**i, x**j).ravel() for i, j in _QUADRATIC], axis=1)
    values = grey.ravel().astype(np.float64)
    every = max(1, len(values) // 2000)
    some, gap = terms[::every], np.zeros(len(values[::every]))
    for _ in range(3):
        near = np.abs(gap) <= gap.std() if gap.any() else gap == 0
        surface = np.linalg.lstsq(some[near], values[::every][near], rcond=None)[0]
        gap = values[::every] - some @ surface
    return np.asarray((values - terms @ surface).reshape(grey.shape), dtype=np.float32)


def otsu_level(values: Image) -> float:
    """The level that parts two groups of values with the least variance within them (Otsu 1979); 256 steps."""
    low, high = float(values.min()), float(values.max())
    if high <= low:
        return low
    step = (high - low) / _STEPS
    places = ((values.ravel() - low) / step).astype(np.intp)
    counts = np.bincount(np.minimum(places, _STEPS - 1), minlength=_STEPS)
    edges = low + step * np.arange(_STEPS + 1)
    below = counts.cumsum()[:-1].astype(np.float64)
    above = values.size - below
    sums = (counts * (edges[:-1] + edges[1:]) / 2).cumsum()
    gap = (
        sums[:-1] / below - (sums[-1] - sums[:-1]) / above
    )  # the lowest and the highest value are in the first and last
    between = below * above * gap * gap
    best = np.flatnonzero(between >= between.max() * (1 - 1e-12))
    return float(edges[1:-1][best].mean())


def _is_light_on_dark(dark: NDArray[np.bool_]) -> bool:
    """Whether dark is what there is most of: the rim and the corners count once more, a thick 1 may fill the rest."""
    rim = np.concatenate([dark[0], dark[-1], dark[:, 0], dark[:, -1]])
    corners = dark[[0, 0, -1, -1], [0, -1, 0, -1]]
    weights = (1 - _RIM_WEIGHT - _CORNER_WEIGHT, _RIM_WEIGHT, _CORNER_WEIGHT)
    return bool(np.dot(weights, (dark.mean(), rim.mean(), corners.mean())) > 0.5)


def _windowed_max(image: Image, window: int) -> Image:
    """The greatest value within `window` pixels around each, along both axes; outside the picture nothing counts."""
    for _ in range(2):
        image = _max_along_first(image, window // 2).T
    return image


def _max_along_first(image: Image, reach: int) -> Image:
    """By doubling: the greatest of 1, 2, 4, ... rows, then of two overlapping runs that make 2 reach + 1."""
    pad = np.full((reach, image.shape[1]), -np.inf, np.float32)
    run, length, wanted = np.concatenate([pad, image, pad]), 1, 2 * reach + 1
    while 2 * length <= wanted:
        run = np.maximum(run[:-length], run[length:])
        length *= 2
    return np.asarray(np.maximum(run[: len(image)], run[wanted - length : wanted - length + len(image)]))


def _boxed(image: Image, reach: int) -> Image:
    """The mean within `reach` pixels, along both axes."""
    for _ in range(2):
        sums = np.pad(image, ((reach + 1, reach), (0, 0)), mode="edge").cumsum(axis=0, dtype=np.float64)
        image = ((sums[2 * reach + 1 :] - sums[: -2 * reach - 1]) / (2 * reach + 1)).T.astype(np.float32)
    return image
