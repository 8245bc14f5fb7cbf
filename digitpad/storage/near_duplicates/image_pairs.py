"""Finds pairs of near-identical images: shifted, resized or resampled without loss of detail.

A picture is cut to its ink and brought to one size; two of them are the same where their difference is what a small
shift, another scale, contrast or sharpness would make of it (tangent distance: Simard, LeCun and Denker 1993).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.core.typing import Rows

SIDE = 16
MOST = 10_000
"""Pictures in one search, which compares each with all: seconds. Of more, exact duplicates alone are found."""

REACH = 0.3
"""Distance of rows of length one within which a pair is looked at."""

DIFFERENCE = 0.09
"""What may remain of the difference. Of 5,000 pictures of digits (28 x 28) that had no part in choosing it one is taken
for another; 99 in 100 are known again that are shifted or enlarged up to three times, 93 of those of three quarters to
one and a half times the size, 52 of those shrunk to as little as a half: their detail is gone."""

N_CANDIDATES = 4
_EDGE = 0.25  # Of the darkest ink: where ink begins, found between pixels.
_LEAST_INK = 16.0
_AT_ONCE = 1000


def picture_row(raster: Raster) -> Rows | None:
    """(SIDE * SIDE,), of length one, whatever the paper's shade; None for blank pictures."""
    from PIL import Image

    grey = raster.grey.astype(np.float32)
    rim = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    ink = np.abs(grey - np.median(rim))
    top = float(ink.max())
    if top < _LEAST_INK:
        return None
    (left, right), (upper, lower) = (_extent(ink.max(axis=axis), top * _EDGE) for axis in (0, 1))
    half = 0.55 * max(right - left, lower - upper, 1.0)
    room = int(2 * half) + 1
    x, y = (left + right) / 2 + room, (upper + lower) / 2 + room
    image = Image.fromarray(np.pad(ink, room))
    box = (x - half, y - half, x + half, y + half)
    row = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.BILINEAR, box=box), np.float32).ravel()
    return np.asarray(row / np.linalg.norm(row))


def find_alike_pictures(rows: Sequence[Rows | None], first_new: int, report: Report = silent) -> dict[int, int]:
    """For each new picture (from `first_new` on) that is like an earlier one: its number and that one's."""
    numbers = [i for i, row in enumerate(rows) if row is not None]
    if len(numbers) < 2 or len(numbers) > MOST:
        return {}
    known = np.stack([row for row in rows if row is not None])
    alike: dict[int, int] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        report(start / len(numbers))
        block = np.arange(start, min(start + _AT_ONCE, len(numbers)))
        near = known[block] @ known[: block[-1] + 1].T
        # Each with earlier ones only.
        near[np.arange(len(known[: block[-1] + 1])) >= block[:, None]] = -1.0
        k = min(N_CANDIDATES, near.shape[1])
        best = np.argpartition(-near, k - 1, axis=1)[:, :k]
        for row, others in zip(block.tolist(), best.tolist(), strict=True):
            if numbers[row] < first_new:
                continue
            for other in others:
                if near[row - start, other] > 1 - REACH**2 / 2 and are_alike_rows(known[row], known[other]):
                    alike[numbers[row]] = numbers[other]
                    break
    return alike


def are_alike_rows(a: Rows, b: Rows) -> bool:
    """Is there little between them besides shift, scale, contrast and sharpness, seen from either?"""
    return max(_remainder(a, b), _remainder(b, a)) < DIFFERENCE


def _remainder(a: Rows, b: Rows) -> float:
    picture = b.reshape(SIDE, SIDE)
    down, across = np.gradient(picture)
    y, x = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    blur = np.gradient(across, axis=1) + np.gradient(down, axis=0)
    tangents = np.stack([across, down, x * across + y * down, picture, blur], axis=-1).reshape(SIDE * SIDE, -1)
    share = np.linalg.lstsq(tangents, a - b, rcond=None)[0]
    return float(np.linalg.norm(a - b - tangents @ share))


def _extent(most: Rows, edge: float) -> tuple[float, float]:
    """Where ink begins and ends along an axis: `most` is its darkest in each column (or row)."""
    inked = np.flatnonzero(most > edge)
    first, last = int(inked[0]), int(inked[-1])
    start, end = float(first), float(last)
    if first > 0 and most[first] > most[first - 1]:
        start -= float((most[first] - edge) / (most[first] - most[first - 1]))
    if last + 1 < len(most) and most[last] > most[last + 1]:
        end += float((most[last] - edge) / (most[last] - most[last + 1]))
    return start + 0.5, end + 0.5
