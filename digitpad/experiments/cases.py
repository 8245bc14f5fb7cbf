"""Single images with their prediction and the neighbours that decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.typing import Indices
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.neighbors.nearest import Nearest
from digitpad.experiments.splits import Split

MOST = 60
"""Cases kept in a result; the counts are always of all."""


@dataclass(frozen=True)
class Case:
    """One test picture: its row in the data set, its label, what was read, and the rows of its neighbours."""

    row: int
    label: int
    predicted: int
    neighbors: tuple[int, ...]
    distances: tuple[float, ...]


def cases_of(
    data: Dataset, parts: Split, near: Nearest, predicted: Labels, which: Sequence[int] | Indices
) -> tuple[Case, ...]:
    """The cases at positions `which` of the test rows, the first `MOST` of them."""
    return tuple(_case(data, parts, near, predicted, int(at)) for at in which[:MOST])


def misread(data: Dataset, parts: Split, near: Nearest, predicted: Labels) -> tuple[Case, ...]:
    """Tested pictures that were read wrongly, with the neighbours that voted."""
    return cases_of(data, parts, near, predicted, np.flatnonzero(predicted != data.y[parts.test]))


def most_confused(labels: Labels, predicted: Labels) -> tuple[int, int, int] | None:
    """(label, read as, how often) of the most frequent mistake; None without any."""
    wrong = labels != predicted
    if not wrong.any():
        return None
    pairs, counts = np.unique(np.stack([labels[wrong], predicted[wrong]], axis=1), axis=0, return_counts=True)
    worst = int(counts.argmax())
    return int(pairs[worst, 0]), int(pairs[worst, 1]), int(counts[worst])


def _case(data: Dataset, parts: Split, near: Nearest, predicted: Labels, at: int) -> Case:
    row = int(parts.test[at])
    return Case(
        row=row,
        label=int(data.y[row]),
        predicted=int(predicted[at]),
        neighbors=tuple(int(i) for i in parts.train[near.indices[at]]),
        distances=tuple(round(float(d), 3) for d in near.distances[at]),
    )
