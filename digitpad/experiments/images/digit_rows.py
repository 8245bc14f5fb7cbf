"""Pictures of digits in a row, and three ways of cutting the row: at gaps, by connected parts, by reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Doubles, Indices
from digitpad.experiments.dataset import Dataset

Picture = Doubles
"""(height, width), 0 for paper."""

Distances = Callable[[Doubles], tuple[Doubles, Indices]]
"""From pictures (n, pixels) to each one's squared distance to the nearest training picture, and that one's label."""

STEPS = 8
"""Places to cut at within the width of one digit; more take time and change little."""


@dataclass(frozen=True)
class Section:
    """The columns `start` to `end` (one past the last) of a row, and the label that they are read as."""

    start: int
    end: int
    label: int


@dataclass(frozen=True, eq=False)
class Frame:
    """Sections as they are compared: their ink in the middle of a picture as large as those that train.

    `least`: a pixel of at least this value is ink.
    """

    height: int
    width: int
    least: float

    def columns(self, picture: Picture) -> NDArray[np.bool_]:
        """Which columns have ink."""
        return np.asarray((picture >= self.least).any(axis=0))

    def bounds(self, picture: Picture) -> tuple[int, int]:
        """From the first column with ink to one past the last; all columns where there is none."""
        inked = np.flatnonzero(self.columns(picture))
        return (int(inked[0]), int(inked[-1]) + 1) if len(inked) else (0, picture.shape[1])

    def centred(self, picture: Picture) -> Doubles:
        """One picture, flat: its columns with ink in the middle; of more than the frame holds, those in the middle."""
        start, end = self.bounds(picture)
        over = max(0, end - start - self.width)
        inside = picture[:, start + over // 2 : end - (over - over // 2)]
        framed = np.zeros((self.height, self.width))
        left = (self.width - inside.shape[1]) // 2
        framed[:, left : left + inside.shape[1]] = inside
        return framed.reshape(-1)


def grey_pictures(data: Dataset) -> Doubles:
    """(n, height, width): colours by the mean of their channels."""
    pictures = data.X.reshape(len(data), *data.shape).astype(np.float64)
    return pictures.mean(axis=3) if data.is_colour else pictures


def in_a_row(pictures: Sequence[Picture], frame: Frame, gap: float) -> Picture:
    """The ink of the pictures side by side, `gap` heights apart; where two overlap, the darker pixel counts."""
    cropped = [picture[:, slice(*frame.bounds(picture))] for picture in pictures]
    shift = round(gap * frame.height)
    lefts = [0]
    for before in cropped[:-1]:
        lefts.append(max(lefts[-1] + before.shape[1] + shift, lefts[-1] + 1))
    row = np.zeros((frame.height, max(left + each.shape[1] for left, each in zip(lefts, cropped, strict=True))))
    for left, each in zip(lefts, cropped, strict=True):
        place = row[:, left : left + each.shape[1]]
        np.maximum(place, each, out=place)
    return row


def at_gaps(row: Picture, frame: Frame, distances: Distances) -> list[Section]:
    """A digit is what lies between two stretches of columns without ink."""
    spans = _stretches(frame.columns(row))
    labels = distances(np.array([frame.centred(row[:, a:b]) for a, b in spans]))[1] if spans else ()
    return [Section(a, b, int(label)) for (a, b), label in zip(spans, labels, strict=True)]


def by_parts(row: Picture, frame: Frame, distances: Distances) -> list[Section]:
    """A digit is what hangs together, diagonals too, whatever lies above or below it."""
    from scipy.ndimage import find_objects, label

    numbered, _ = label(row >= frame.least, structure=np.ones((3, 3)))
    spans = [(where[1].start, where[1].stop) for where in find_objects(numbered)]
    alone = [frame.centred(np.where(numbered == number, row, 0.0)) for number in range(1, len(spans) + 1)]
    labels = distances(np.array(alone))[1] if spans else ()
    return sorted(
        (Section(a, b, int(label)) for (a, b), label in zip(spans, labels, strict=True)),
        key=lambda section: section.start + section.end,
    )


def by_reading(row: Picture, frame: Frame, distances: Distances) -> list[Section]:
    """All ways of cutting are read; the one whose digits lie nearest to training pictures, taken together, counts.

    `best[i]` is the least sum of squared distances of all that lies left of the i-th place (dynamic programming).
    """
    places = cut_places(row, frame)
    spans = _spans(places, np.flatnonzero(frame.columns(row)), frame.width)
    if not spans:
        return []
    squares, labels = distances(np.array([frame.centred(row[:, a:b]) for a, b in spans]))
    best: dict[int, tuple[float, list[Section]]] = {places[0]: (0.0, [])}
    for (a, b), square, label in sorted(zip(spans, squares.tolist(), labels.tolist(), strict=True)):
        if a in best and (b not in best or best[a][0] + square < best[b][0]):
            best[b] = best[a][0] + square, [*best[a][1], Section(a, b, label)]
    return best[places[-1]][1] if places[-1] in best else []


def cut_places(row: Picture, frame: Frame) -> list[int]:
    """Every few columns, and the middle of each gap: the columns before which a cut may lie, with both ends."""
    paper = _stretches(~frame.columns(row))
    within = range(0, row.shape[1], max(1, frame.width // STEPS))
    return sorted({0, row.shape[1], *within, *((a + b) // 2 for a, b in paper)})


def _spans(places: Sequence[int], inked: Indices, widest: int) -> list[tuple[int, int]]:
    """Each two places with ink between them, no wider than `widest`."""
    before = np.searchsorted(inked, places).tolist()
    return [
        (places[i], places[j])
        for i in range(len(places))
        for j in range(i + 1, len(places))
        if before[i] < before[j] and inked[before[j] - 1] - inked[before[i]] < widest
    ]


def _stretches(marked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Where a run of marked columns begins and ends (one past its last)."""
    steps = np.diff(np.concatenate([[0], marked.astype(int), [0]]))
    return list(zip(np.flatnonzero(steps == 1).tolist(), np.flatnonzero(steps == -1).tolist(), strict=True))
