"""The person's samples, each augmented to several rows of an index of their own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.options import RecognizerOptions
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.recognizers.augmented_sample import AugmentedSample, augment_samples
from digitpad.core.reference.projection import Projection
from digitpad.core.samples import Label, Sample

MAX_VARIATIONS = 32
MAX_ROWS = 24_000
"""The more samples, the fewer variations of each, so that reading time stays in bounds."""

DISTANCE_SCALE = 1.2
"""Distances to personal samples are divided by this; more makes some writers' other drawings worse."""

PLAIN = 1.0
"""Samples of others than the writer who draws count as they lie, as the built-in ones do."""

CROSSING_SCALE = 1.6
"""So do digits that were refused and non-digits that were read as digits: few other drawings are as near to them."""

DOUBTED_SCALE = 0.65
"""So do those with a label that seems wrong, until another sample says the same: one slip spoils little else."""

ALIKE = 2.75
"""Two drawings nearer than this are alike: one person's drawings of one digit mostly are (median 2.1)."""

Judge = Callable[[NDArray[np.float32], Sequence[Label]], Sequence[float]]
"""From feature rows (m, d) and labels: what the distance to each sample is to be divided by, (m,)."""


TAUGHT_VERSION = 3
"""Raised whenever the same samples give other rows."""

_JUDGED_AT_ONCE = 4096
_COMPARED_AT_ONCE = 256

Arrays = dict[str, NDArray[np.generic]]


def n_variations(n_samples: int) -> int:
    """Rows a sample has in a set of so many samples, itself included: a power of two from 32 down to 1."""
    fitting = max(1, min(MAX_VARIATIONS, MAX_ROWS // max(n_samples, 1)))
    return 1 << (fitting.bit_length() - 1)


@dataclass(frozen=True, eq=False)
class PersonalSamples:
    """An immutable set of augmented samples; `index` holds the rows of all, one sample after the other."""

    projection: Projection
    options: RecognizerOptions
    augmented: tuple[AugmentedSample, ...] = ()
    index: Index | None = None
    _first: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, dtype=np.intp))
    writer: str | None = None
    """Whose samples weigh as a person's own; those of others weigh as plain ones. None: all weigh as own."""

    def __len__(self) -> int:
        return len(self.augmented)

    def with_samples(
        self, added: Sequence[Sample], removed_ids: Collection[str], judge: Judge, report: Report = silent
    ) -> PersonalSamples:
        """Another set; where only a few are added, all else is shared."""
        gone = frozenset(removed_ids)
        kept = self.augmented if not gone else tuple(f for f in self.augmented if f.sample.id not in gone)
        v = self._variations(len(kept) + len(added))
        read = augment_samples(added, v, self.projection, self.options, part_of(report, 0.0, 0.5))
        new = _judged(read, judge, part_of(report, 0.5, 1.0))
        shared = self.index if len(kept) == len(self.augmented) and v == self._variations(len(self.augmented)) else None
        return self._assembled(kept, new, v, shared)

    def to_arrays(self) -> Arrays:
        """What augmenting the samples has given, to be stored without pickles; the samples are not in it."""
        if not self.augmented:
            return {}
        return {
            "ids": np.array([each.sample.id for each in self.augmented]),
            "labels": np.array([each.sample.label for each in self.augmented]),
            "distance_scale": np.array([each.distance_scale for each in self.augmented]),
            "lengths": np.array([len(each.rows) for each in self.augmented]),
            "rows": np.concatenate([each.rows for each in self.augmented]),
            "pictures": np.concatenate([each.pictures for each in self.augmented]),
        }

    def recalling(self, arrays: Mapping[str, NDArray[np.generic]], samples: Mapping[str, Sample]) -> PersonalSamples:
        """Another set of those `to_arrays` whose sample is among `samples`, by id, under the same label.

        KeyError or ValueError where the arrays are not such as `to_arrays` makes.
        """
        augmented = list(_augmented_from(arrays, samples, self.projection))
        return self._assembled((), augmented, self._variations(len(augmented)), None)

    def source(self, row: int) -> tuple[Sample, NDArray[np.uint8], bool]:
        """The sample of a row of the index, the picture that was compared, and whether that is a variation."""
        number = int(np.searchsorted(self._first, row, side="right")) - 1
        each, place = self.augmented[number], row - int(self._first[number])
        return each.sample, each.pictures[place].reshape(8, 8), place > 0

    def distance_scales(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """What the distance to each of the index's `rows` is divided by."""
        numbers = np.searchsorted(self._first, rows, side="right") - 1
        return np.array([self._scale_of(self.augmented[number]) for number in numbers])

    def for_writer(self, writer: str | None) -> PersonalSamples:
        """The same samples, as they weigh where `writer` draws."""
        return self if writer == self.writer else replace(self, writer=writer)

    def _scale_of(self, each: AugmentedSample) -> float:
        is_own = self.writer is None or each.sample.author == self.writer
        return each.distance_scale if is_own else min(each.distance_scale, PLAIN)

    def labels(self, rows: NDArray[np.intp]) -> NDArray[np.int64]:
        """The labels (m,) of rows (m,) of the index."""
        numbers = np.searchsorted(self._first, rows, side="right") - 1
        return np.array([self.augmented[number].sample.label for number in numbers], dtype=np.int64)

    def _variations(self, n: int) -> int:
        return n_variations(n) if self.options.variation else 1

    def _assembled(
        self, kept: tuple[AugmentedSample, ...], new: list[AugmentedSample], v: int, shared: Index | None
    ) -> PersonalSamples:
        augmented = (*(each.cut(v) for each in kept), *new)
        if any(each.distance_scale == DOUBTED_SCALE for each in new):
            augmented = _with_support(augmented)
        if not augmented:
            return PersonalSamples(self.projection, self.options, writer=self.writer)
        first = np.cumsum([0, *(len(each.rows) for each in augmented[:-1])])
        fresh = new if shared is not None else augmented
        rows = [each.rows for each in fresh]
        if shared is None:
            index = Index(np.concatenate(rows))
        else:
            index = shared.with_rows(np.concatenate(rows)) if rows else shared
        return PersonalSamples(self.projection, self.options, augmented, index, first, self.writer)


def _judged(augmented: list[AugmentedSample], judge: Judge, report: Report) -> list[AugmentedSample]:
    result: list[AugmentedSample] = []
    for start in range(0, len(augmented), _JUDGED_AT_ONCE):
        report(start / len(augmented))
        some = augmented[start : start + _JUDGED_AT_ONCE]
        scales = judge(np.stack([f.rows[0] for f in some]), [f.sample.label for f in some])
        result += [replace(each, distance_scale=value) for each, value in zip(some, scales, strict=True)]
    return result


def _with_support(augmented: tuple[AugmentedSample, ...]) -> tuple[AugmentedSample, ...]:
    """Doubts end where another sample with the same label is alike."""
    by_label: dict[Label, list[int]] = {}
    for place, each in enumerate(augmented):
        if each.distance_scale == DOUBTED_SCALE:
            by_label.setdefault(each.sample.label, []).append(place)
    result = list(augmented)
    for doubted in by_label.values():
        has_another = _n_alike(np.stack([augmented[place].rows[0] for place in doubted])) > 1
        for place in (doubted[i] for i in np.flatnonzero(has_another)):
            result[place] = replace(augmented[place], distance_scale=DISTANCE_SCALE)
    return tuple(result)


def _n_alike(rows: NDArray[np.float32]) -> NDArray[np.int64]:
    """For each of rows (n, d) how many of them, itself included, are alike: a block of products at a time."""
    exact = rows.astype(np.float64)
    squares = (exact * exact).sum(axis=1)
    counts = []
    for start in range(0, len(exact), _COMPARED_AT_ONCE):
        some = slice(start, start + _COMPARED_AT_ONCE)
        squared = squares[some, None] + squares - 2 * (exact[some] @ exact.T)
        counts.append((squared < ALIKE**2).sum(axis=1))
    return np.concatenate(counts)


def _augmented_from(
    arrays: Mapping[str, NDArray[np.generic]], samples: Mapping[str, Sample], projection: Projection
) -> Iterator[AugmentedSample]:
    ids, labels, scales, lengths, rows, pictures = (
        np.asarray(arrays[name]) for name in ("ids", "labels", "distance_scale", "lengths", "rows", "pictures")
    )
    n, ends = len(ids), np.cumsum(lengths.astype(np.intp))
    shapely = rows.shape == (ends[-1], projection.n_components) and pictures.shape == (ends[-1], 64)
    if not shapely or len(labels) != n or len(scales) != n or lengths.min() < 1:
        raise ValueError("augmented samples that do not fit together")
    if not (np.isfinite(rows).all() and (scales > 0).all()):
        raise ValueError("augmented samples with numbers that are not finite")
    for i, end in enumerate(ends):
        sample, own = samples.get(str(ids[i])), slice(end - lengths[i], end)
        if sample is not None and sample.label == labels[i]:
            yield AugmentedSample(sample, rows[own], pictures[own], float(scales[i]))
