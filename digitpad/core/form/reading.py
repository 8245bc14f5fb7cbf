"""From a photo or scan of a form to what was written into its boxes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.form.layout import CELLS, NAME, Area
from digitpad.core.form.marks import mapped
from digitpad.core.imaging.resize_image import Image
from digitpad.core.samples import Label, Raster
from digitpad.core.typing import Doubles, Mask

SCALE = 10
"""Pixels of a millimetre of what is cut out."""
NAME_SCALE = 6
_AROUND = 1.2
"""Millimetres around a box in which its frame is sought: paper is not flat."""
_INSET = 0.55
"""Millimetres from a frame's middle to what is taken for writing."""
_LEAST_FRAME = 0.06
"""Darkness of a frame that is believed."""
_LEAST_INK = 0.14
_INK_SHARE = 0.4
"""Of the darkest in a box: a line's soft edges and shining through are paler."""
_LEAST_EXTENT = 1.4
"""Millimetres: less is no digit."""
_MARGIN = 6
"""Pixels of paper left around a digit."""


@dataclass(frozen=True, eq=False)
class FormDigit:
    """What was written where the digit `label` was asked for: black on white, shading and tilt taken out."""

    label: Label
    drawing: Raster


def read_form(grey: NDArray[np.uint8], form: Doubles) -> list[FormDigit]:
    """The boxes that are not empty, row by row. `form`: from millimetres to pixels of `grey` (height, width)."""
    darkness = _darkness(np.stack([_cut(grey, form, _grown(cell.box), SCALE) for cell in CELLS]))
    found = []
    for cell, dark, (down, across) in zip(CELLS, darkness, _insides(darkness), strict=True):
        drawing = _written(dark[down, across])
        if drawing is not None:
            found.append(FormDigit(cell.label, drawing))
    return found


def name_field(grey: NDArray[np.uint8], form: Doubles) -> Raster:
    """The picture of the writer's name."""
    return Raster(_cut(grey, form, NAME, NAME_SCALE).clip(0, 255).astype(np.uint8))


def _grown(box: Area) -> Area:
    return Area(box.left - _AROUND, box.top - _AROUND, box.width + 2 * _AROUND, box.height + 2 * _AROUND)


def _cut(grey: NDArray[np.uint8], form: Doubles, area: Area, scale: int) -> Image:
    """An area of the form, straight, `scale` pixels a millimetre; between pixels evenly, beyond the picture its rim."""
    across = area.left + (np.arange(round(area.width * scale)) + 0.5) / scale
    down = area.top + (np.arange(round(area.height * scale)) + 0.5) / scale
    points = mapped(form, np.stack(np.meshgrid(across, down), axis=-1).reshape(-1, 2)) - 0.5
    x = points[:, 0].clip(0, grey.shape[1] - 1.001)
    y = points[:, 1].clip(0, grey.shape[0] - 1.001)
    column, row = x.astype(np.intp), y.astype(np.intp)
    right, low = (x - column).astype(np.float32), (y - row).astype(np.float32)
    upper = grey[row, column] * (1 - right) + grey[row, column + 1] * right
    lower = grey[row + 1, column] * (1 - right) + grey[row + 1, column + 1] * right
    return np.asarray(upper * (1 - low) + lower * low, dtype=np.float32).reshape(len(down), len(across))


def _darkness(cells: Image) -> Image:
    """Of (n, height, width) how much darker than their paper, as a share of it."""
    paper = np.quantile(cells, 0.85, axis=(1, 2), keepdims=True)
    return np.asarray((1 - cells / np.maximum(paper, 1.0)).clip(0, 1), dtype=np.float32)


def _insides(darkness: Image) -> list[tuple[slice, slice]]:
    """What lies within each frame, by the frames that are seen: a line darkens all along, writing does not."""
    down = _between(np.median(darkness, axis=2))
    across = _between(np.median(darkness, axis=1))
    return [(slice(*rows), slice(*columns)) for rows, columns in zip(down.tolist(), across.tolist(), strict=True)]


def _between(profiles: Image) -> NDArray[np.intp]:
    """(n, 2): first pixel and the one past the last, of profiles (n, pixels) across the frames."""
    reach, middle = round(2 * _AROUND * SCALE), round(_AROUND * SCALE)
    ends = []
    for profile in (profiles[:, :reach], profiles[:, ::-1][:, :reach]):
        at = np.where(profile.max(axis=1) >= _LEAST_FRAME, profile.argmax(axis=1), middle)
        ends.append(at + round(_INSET * SCALE))
    return np.stack([ends[0], profiles.shape[1] - ends[1]], axis=1)


def _written(darkness: Image) -> Raster | None:
    """What is written in a box, with a little paper around it; None where nothing is."""
    ink: Mask = darkness > max(_LEAST_INK, _INK_SHARE * float(np.quantile(darkness, 0.998)))
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows) or max(np.ptp(rows), np.ptp(columns)) < _LEAST_EXTENT * SCALE:
        return None
    down = slice(max(0, int(rows[0]) - _MARGIN), int(rows[-1]) + 1 + _MARGIN)
    across = slice(max(0, int(columns[0]) - _MARGIN), int(columns[-1]) + 1 + _MARGIN)
    return Raster(np.asarray(np.round(255 * (1 - darkness[down, across])), dtype=np.uint8))
