"""The marks of a form on a photo or scan of it: found by their shape, told apart by how they lie to each other."""

from __future__ import annotations

from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.form.layout import BESIDE, CORNERS, MARK
from digitpad.core.imaging.binarize import boxed
from digitpad.core.imaging.connected_components import boxes_of, label_parts
from digitpad.core.imaging.resize_image import Image, shrunk
from digitpad.core.typing import Doubles, Mask

SIDE = 1600
"""Pixels of the larger side within which marks are sought."""
N_MARKS = 5
_SMALLEST = 8
"""Pixels of a mark's side."""
_MOST = 9
"""Candidates that are tried: every way of taking four of them for the corners."""
_AROUND = 0.04
"""Of the larger side: so far around each pixel its light is measured."""
_SHARE, _LEAST_DARKNESS = 0.75, 16.0
_OFF = 1.5
"""Millimetres by which the fifth mark may be off."""
_LEAST_SIDE = 12 * _SMALLEST
_MOST_DARK = 0.4
"""Of what lies between the marks: paper is light. Of zeros on dark cells, parted by white lines, most is dark."""


def find_marks(grey: NDArray[np.uint8]) -> Doubles:
    """Middles of what looks like a mark, (n, 2) in pixels of the picture (height, width), the largest first."""
    if min(grey.shape) < _LEAST_SIDE:
        return np.zeros((0, 2))
    small = shrunk(grey, SIDE)
    block = -(-max(grey.shape) // SIDE)
    dark = _dark(small)
    labels = label_parts(dark)
    n = int(labels.max()) + 1
    left, top, right, bottom = boxes_of(labels, n)
    area = np.bincount(labels.ravel(), minlength=n)
    width, height = right - left, bottom - top
    middles = np.stack([(left + right) / 2, (top + bottom) / 2], axis=1)
    side = np.maximum(width, height)
    full = area / np.maximum(width * height, 1)
    squarish = (np.minimum(width, height) >= 0.55 * side) & (np.arange(n) > 0)
    rings = np.flatnonzero(squarish & (side >= _SMALLEST) & (full > 0.15) & (full < 0.7))
    cores = np.flatnonzero(squarish & (full > 0.4) & (side >= 0.3 * _SMALLEST))
    found = []
    for ring in rings.tolist():
        off = np.abs(middles[cores] - middles[ring]).max(axis=1)
        share = side[cores] / side[ring]
        more = area[ring] / np.maximum(area[cores], 1)
        inside = (off <= 0.12 * side[ring]) & (share > 0.28) & (share < 0.62) & (more > 1.2) & (more < 6)
        if inside.any():
            core = cores[inside][off[inside].argmin()]
            found.append((float(side[ring]), *((middles[ring] + middles[core]) / 2 * block).tolist()))
    found.sort(reverse=True)
    marks = np.array(found, dtype=np.float64).reshape(-1, 3)[:_MOST, 1:]
    return marks if _stand_on_paper(dark, marks / block) else marks[:0]


def _stand_on_paper(dark: Mask, marks: Doubles) -> bool:
    """Of `marks` (n, 2), in pixels of `dark`."""
    if len(marks) < N_MARKS - 1:
        return True
    (left, top), (right, bottom) = np.floor(marks.min(axis=0)).astype(int), np.ceil(marks.max(axis=0)).astype(int)
    return float(dark[top : bottom + 1, left : right + 1].mean()) <= _MOST_DARK


def _dark(grey: Image) -> Mask:
    """Darker than what is around: marks are, on paper that is lit in any way, and whatever lies beside the paper."""
    around = boxed(grey, round(_AROUND * max(grey.shape)))
    return np.asarray((grey < _SHARE * around) & (around - grey > _LEAST_DARKNESS))


_LEAST_TURN = 1.0
"""Square pixels: the least cross product of two sides. Marks on each other or on one line have no map."""


def form_map(marks: Doubles) -> Doubles | None:
    """The 3x3 map from the form's millimetres to the picture's pixels; None where these marks are not a form's."""
    if len(marks) < N_MARKS:
        return None
    ways = np.array(list(permutations(range(len(marks)), 4)))
    corners = marks[ways]
    steps = np.roll(corners, -1, axis=1) - corners
    turns = np.roll(steps, -1, axis=1)
    convex = (steps[..., 0] * turns[..., 1] - steps[..., 1] * turns[..., 0] > _LEAST_TURN).all(axis=1)
    ways, corners = ways[convex], corners[convex]
    if not len(ways):
        return None
    maps = _homographies(corners)
    expected = mapped(maps, np.array([BESIDE]))[:, 0]
    near = mapped(maps, np.array([[BESIDE[0] + MARK, BESIDE[1]]]))[:, 0]
    unit = np.linalg.norm(near - expected, axis=1) / MARK
    off = np.linalg.norm(marks[None] - expected[:, None], axis=2)
    np.put_along_axis(off, ways, np.inf, axis=1)
    away = off.min(axis=1) / np.maximum(unit, 1e-9)
    best = int(away.argmin())
    return np.asarray(maps[best]) if away[best] <= _OFF else None


def mapped(maps: Doubles, points: Doubles) -> Doubles:
    """Points (m, 2) by one map (3, 3) or by many (n, 3, 3): (m, 2) or (n, m, 2)."""
    flat = np.concatenate([points, np.ones((*points.shape[:-1], 1))], axis=-1) @ np.swapaxes(maps, -1, -2)
    return np.asarray(flat[..., :2] / flat[..., 2:])


def _homographies(corners: Doubles) -> Doubles:
    """Of (n, 4, 2) corners in pixels the maps (n, 3, 3) that take the form's corners there."""
    n = len(corners)
    equations, wanted = np.zeros((n, 8, 8)), np.zeros((n, 8, 1))
    for i, (x, y) in enumerate(CORNERS):
        u, v = corners[:, i, 0], corners[:, i, 1]
        equations[:, 2 * i, :3] = (x, y, 1)
        equations[:, 2 * i, 6], equations[:, 2 * i, 7] = -x * u, -y * u
        equations[:, 2 * i + 1, 3:6] = (x, y, 1)
        equations[:, 2 * i + 1, 6], equations[:, 2 * i + 1, 7] = -x * v, -y * v
        wanted[:, 2 * i, 0], wanted[:, 2 * i + 1, 0] = u, v
    eight = np.linalg.solve(equations, wanted)[..., 0]
    return np.concatenate([eight, np.ones((n, 1))], axis=1).reshape(n, 3, 3)
