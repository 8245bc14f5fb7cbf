"""The views of many small pictures of one size at once, several times as fast as one by one, and the same.

Whatever takes a closer look (bars, several parts) is done one by one.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.binarize import LEAST_CONTRAST, LIT_SIDE, ink_amounts, otsu_levels
from digitpad.core.imaging.connected_components import label_parts, without_specks, writing
from digitpad.core.imaging.inner_picture import may_have_bars, within_bars
from digitpad.core.imaging.resize_image import Image, resampled_many
from digitpad.core.imaging.view import LEVEL, LINE_SIDE, MARGIN, RIM, View, near
from digitpad.core.typing import Mask

Seen = tuple[View, Mask]


def views_with_lines(greys: Sequence[NDArray[np.uint8]]) -> list[Seen | None]:
    """For each of some pictures of one size its view and the lines in it; None where nothing is written."""
    pictures = np.stack(greys).astype(np.float32)
    if max(pictures.shape[1:]) >= LIT_SIDE:
        return [_one_by_one(grey) for grey in greys]
    whole = (0, pictures.shape[1], 0, pictures.shape[2])
    has_bars = may_have_bars(pictures)
    for number in np.flatnonzero(has_bars).tolist():
        has_bars[number] = within_bars(pictures[number]) != whole
    result = [_one_by_one(grey) if alone else None for grey, alone in zip(greys, has_bars, strict=True)]
    amounts = ink_amounts(pictures)
    levels = otsu_levels(amounts) * LEVEL
    masks = amounts > levels[:, None, None]
    for number in np.flatnonzero(_number_of_parts(masks) > 1).tolist():
        masks[number] = writing(masks[number])
    written = np.flatnonzero(~has_bars & (amounts.max(axis=(1, 2)) >= LEAST_CONTRAST) & masks.any(axis=(1, 2)))
    if len(written):
        found = _seen(amounts[written], levels[written], masks[written])
        for number, view in zip(written.tolist(), found, strict=True):
            result[number] = view
    return result


def _seen(amounts: Image, levels: NDArray[np.float64], masks: Mask) -> list[Seen | None]:
    (top, bottom), (left, right) = _extent(np.asarray(masks.any(axis=2))), _extent(np.asarray(masks.any(axis=1)))
    pixel = np.maximum(right - left, bottom - top) / LINE_SIDE
    height, width = (
        np.rint((end - start) / pixel).astype(int) + 2 * MARGIN for start, end in ((top, bottom), (left, right))
    )
    left, top = left - MARGIN * pixel, top - MARGIN * pixel
    padded = np.pad(np.where(near(masks), amounts, 0), ((0, 0), (RIM, RIM), (RIM, RIM)))
    drawn = np.maximum(resampled_many(padded, (left + RIM, top + RIM), pixel, LINE_SIDE + 2 * MARGIN), 0)
    rows, columns = np.arange(drawn.shape[1])[:, None], np.arange(drawn.shape[2])
    lines = drawn > levels[:, None, None]
    lines &= (rows < height[:, None, None]) & (columns < width[:, None, None])
    has_specks = _number_of_parts(lines) > 1
    result: list[Seen | None] = []
    for number in range(len(drawn)):
        part = slice(height[number]), slice(width[number])
        mask = without_specks(lines[number][part]) if has_specks[number] else lines[number][part]
        place = float(left[number]), float(top[number]), float(pixel[number])
        view = View(drawn[number][part], float(levels[number]), *place)
        result.append((view, mask) if mask.any() else None)
    return result


def _one_by_one(grey: NDArray[np.uint8]) -> Seen | None:
    view = View.of(grey)
    if view is None or not (mask := view.lines()).any():
        return None
    return view, mask


def _extent(lines: Mask) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Of (n, lines) the first that is set, and the one past the last."""
    return lines.argmax(axis=1), lines.shape[1] - lines[:, ::-1].argmax(axis=1)


def _number_of_parts(masks: Mask) -> NDArray[np.intp]:
    """How many connected parts each picture (n, height, width) has: (n,)."""
    stacked = np.pad(masks, ((0, 0), (0, 1), (0, 0)))
    labels = label_parts(stacked.reshape(-1, masks.shape[2]))
    last = np.maximum.accumulate(labels.reshape(len(masks), -1).max(axis=1))
    return np.diff(last, prepend=0)
