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
LIT_SIDE = 64
"""Pixels of the larger side below which a picture is too small to have uneven light."""

_QUADRATIC = ((0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 0))


def ink_amount(grey: Image) -> Image:
    """How much darker (or lighter, if the ink is) than the paper around each pixel is, >= 0, in grey levels.

    The paper is the greater part of the picture, its rim and its corners. Its level follows uneven light, where the
    picture is large enough to have any: a closing by a window wider than any line.
    """
    if max(grey.shape) < LIT_SIDE:
        return np.asarray(ink_amounts(grey[None])[0])
    even = _evenly_lit(grey)
    is_inverted = bool(_are_light_on_dark((even <= otsu_level(even))[None])[0])
    depth = -even if is_inverted else even
    window = max(3, round(_WINDOW_SHARE * max(grey.shape)))
    around = -_windowed_max(-_windowed_max(depth, window), window)
    return np.asarray(np.maximum(boxed(around, window // 4) - depth, 0), dtype=np.float32)


def ink_amounts(greys: Image) -> Image:
    """The same for many pictures of one size (n, height, width) that are too small to have uneven light."""
    dark = greys <= otsu_levels(greys)[:, None, None]
    is_inverted = _are_light_on_dark(dark)[:, None, None]
    depth = np.where(is_inverted, -greys, greys).reshape(len(greys), -1)
    is_paper = (dark == is_inverted).reshape(depth.shape)
    n_paper = is_paper.sum(axis=1)
    ordered = np.sort(np.where(is_paper, depth, np.inf), axis=1)
    each, middle = np.arange(len(greys)), np.maximum(n_paper - 1, 0) / 2
    median = (ordered[each, np.floor(middle).astype(int)] + ordered[each, np.ceil(middle).astype(int)]) / 2
    paper = np.where(n_paper > 0, median, depth.max(axis=1)).astype(np.float32)
    return np.asarray(np.maximum(paper[:, None] - depth, 0).reshape(greys.shape), dtype=np.float32)


def _evenly_lit(grey: Image) -> Image:
    """Without the light's slope and bow, if the picture is large enough to have any: a fitted quadratic, twice.

    The second time without what lies far off the first surface: that is ink.
    """
    if max(grey.shape) < LIT_SIDE or min(grey.shape) < 3:
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
    return float(otsu_levels(values[None])[0])


def otsu_levels(values: Image) -> NDArray[np.float64]:
    """The same for each of many pictures (n, ...): (n,)."""
    flat = values.reshape(len(values), -1)
    low, high = flat.min(axis=1).astype(np.float64)[:, None], flat.max(axis=1).astype(np.float64)[:, None]
    is_flat = high <= low
    step = np.where(is_flat, 1.0, high - low) / _STEPS
    places = np.minimum(((flat - low) / step).astype(np.intp), _STEPS - 1)
    places += _STEPS * np.arange(len(flat))[:, None]
    counts = np.bincount(places.ravel(), minlength=_STEPS * len(flat)).reshape(-1, _STEPS)
    edges = low + step * np.arange(_STEPS + 1)
    below = counts.cumsum(axis=1)[:, :-1].astype(np.float64)
    above = np.maximum(flat.shape[1] - below, 1)  # but for flat ones both groups have values at every level
    sums = (counts * (edges[:, :-1] + edges[:, 1:]) / 2).cumsum(axis=1)
    gap = sums[:, :-1] / below - (sums[:, -1:] - sums[:, :-1]) / above
    between = below * above * gap * gap
    best = between >= between.max(axis=1, keepdims=True) * (1 - 1e-12)
    found = (edges[:, 1:-1] * best).sum(axis=1) / best.sum(axis=1)
    return np.asarray(np.where(is_flat[:, 0], low[:, 0], found))


def _are_light_on_dark(dark: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of pictures (n, h, w), whether dark is what there is most of: (n,).

    The rim and the corners count once more, a thick 1 may fill the rest.
    """
    rim = np.concatenate([dark[:, 0], dark[:, -1], dark[:, :, 0], dark[:, :, -1]], axis=1).mean(axis=1)
    corners = dark[:, [0, 0, -1, -1], [0, -1, 0, -1]].mean(axis=1)
    whole = dark.mean(axis=(1, 2))
    return np.asarray((1 - _RIM_WEIGHT - _CORNER_WEIGHT) * whole + _RIM_WEIGHT * rim + _CORNER_WEIGHT * corners > 0.5)


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


def boxed(image: Image, reach: int) -> Image:
    """The mean within `reach` pixels, along both axes."""
    for _ in range(2):
        sums = np.pad(image, ((reach + 1, reach), (0, 0)), mode="edge").cumsum(axis=0, dtype=np.float64)
        image = ((sums[2 * reach + 1 :] - sums[: -2 * reach - 1]) / (2 * reach + 1)).T.astype(np.float32)
    return image
