"""Reads several digits in a larger image with a sliding window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Array, Indices
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.neighbors.nearest import nearest

_NEARLY = 0.4
"""Two sections show the same digit where their corners are within this share of a digit's size."""

_INK_SHARE = 0.5
"""A section with less than this share of a digit's usual ink holds none."""


@dataclass(frozen=True)
class Section:
    """A digit-sized part of the picture: its upper left corner, its size, a label, and the distance of that reading."""

    x: int
    y: int
    width: int
    height: int
    label: int
    distance: float = 0.0

    def near(self, other: Section, share: float = _NEARLY) -> bool:
        """Whether the two lie at nearly the same place: within `share` of their size."""
        return abs(self.x - other.x) < share * self.width and abs(self.y - other.y) < share * self.height

    def same_as(self, other: Section) -> bool:
        """Whether it is read as the same label at nearly the same place."""
        return self.near(other) and self.label == other.label


def compose(data: Dataset, rows: Indices, rng: np.random.Generator) -> tuple[NDArray[np.float64], tuple[Section, ...]]:
    """A picture two digits high with the pictures `rows` side by side, higher or lower, and what is where."""
    height, width = data.shape[:2]
    gap = max(1, width // 4)
    canvas = np.zeros((2 * height, gap + len(rows) * (width + gap)))
    placed = []
    for number, row in enumerate(rows):
        x, y = gap + number * (width + gap), int(rng.integers(0, height + 1))
        canvas[y : y + height, x : x + width] = data.picture(int(row))
        placed.append(Section(x, y, width, height, int(data.y[row])))
    return canvas, tuple(placed)


def read_sections(
    picture: NDArray[np.float64], X_train: Array, y_train: Labels, shape: tuple[int, ...], k: int
) -> tuple[Section, ...]:
    """Every section that looks more like a digit than all that overlap it, read by k-NN, left to right.

    All sections of a digit's size are compared with the training set; the nearest is taken, those that show
    the same place are dropped, and so on (greedy non-maximum suppression), until what is left is
    farther away than twice the median distance of training pictures to their own nearest neighbours.
    """
    height, width = shape
    views = np.lib.stride_tricks.sliding_window_view(picture, (height, width))
    flat = views.reshape(-1, height * width)
    ink = flat.sum(axis=1)
    worth = np.flatnonzero(ink >= _INK_SHARE * np.median(X_train.sum(axis=1)))
    if not len(worth):
        return ()
    near = nearest(X_train, flat[worth], k)
    labels, distances = near.predict(y_train, k), near.distances.mean(axis=1)
    limit = 2.0 * np.median(nearest(X_train, X_train[:200], min(2, len(X_train))).distances[:, -1])
    found: list[Section] = []
    for at in np.argsort(distances):
        y, x = divmod(int(worth[at]), views.shape[1])
        section = Section(x, y, width, height, int(labels[at]), round(float(distances[at]), 2))
        if distances[at] <= limit and not any(section.near(other, 0.75) for other in found):
            found.append(section)
    return tuple(sorted(found, key=lambda section: section.x))
