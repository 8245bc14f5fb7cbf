"""A person's own samples, each standing for a family of drawings as the built-in ones do."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.clean import segments_of
from digitpad.core.features import read_pieces
from digitpad.core.neighbors import Index
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocess import cleaned_ink
from digitpad.core.projection import Projection
from digitpad.core.samples import Label, Raster, Sample
from digitpad.core.vary_ink import vary_ink

MAX_VARIATIONS = 32
MAX_ROWS = 24_000
"""The more samples, the fewer variations of each, so that reading time stays in bounds."""

NEARNESS = 1.3
"""A person's own samples count as if they were so many times nearer; more makes some writers' other drawings worse."""

CROSSING_NEARNESS = 1.6
"""So do digits that were refused and non-digits that were read as digits: few other drawings are as near to them."""

DOUBTED_NEARNESS = 0.65
"""So do those with a label that seems wrong, until another sample says the same: one slip spoils little else."""

ALIKE = 2.0
"""Two drawings nearer than this are alike: one person's drawings of one digit mostly are (median 1.5)."""

Judge = Callable[[NDArray[np.float32], NDArray[np.float32], Sequence[Label]], Sequence[float]]
"""From feature rows (m, d), shape rows (m, 4) and labels: how many times nearer each sample is to count, (m,)."""


def n_variations(n_samples: int) -> int:
    """Rows a sample has in a set of so many samples, itself included: a power of two from 32 down to 1."""
    fitting = max(1, min(MAX_VARIATIONS, MAX_ROWS // max(n_samples, 1)))
    return 1 << (fitting.bit_length() - 1)


@dataclass(frozen=True, eq=False)
class _Family:
    """Rows (v, d) and pictures (v, 64) of one sample: first itself, then its variations."""

    sample: Sample
    rows: NDArray[np.float32]
    pictures: NDArray[np.uint8]
    shape: NDArray[np.float32]
    nearness: float = NEARNESS

    def cut(self, v: int) -> _Family:
        return self if len(self.rows) <= v else replace(self, rows=self.rows[:v], pictures=self.pictures[:v])


@dataclass(frozen=True, eq=False)
class TaughtSet:
    """An immutable set of families; `index` holds all rows, family after family."""

    projection: Projection
    options: RecognizerOptions
    families: tuple[_Family, ...] = ()
    index: Index | None = None
    _first: NDArray[np.intp] = field(default_factory=lambda: np.zeros(0, dtype=np.intp))

    def __len__(self) -> int:
        return len(self.families)

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str], judge: Judge) -> TaughtSet:
        """Another set; where only a few are added, all else is shared."""
        gone = frozenset(removed_ids)
        kept = self.families if not gone else tuple(f for f in self.families if f.sample.id not in gone)
        v = self._variations(len(kept) + len(added))
        new = _judged([self._family(sample, v) for sample in added], judge)
        shared = self.index if len(kept) == len(self.families) and v == self._variations(len(self.families)) else None
        return self._assembled(kept, new, v, shared)

    def source(self, row: int) -> tuple[Sample, NDArray[np.uint8], bool]:
        """The sample of a row of the index, the picture that was compared, and whether that is a variation."""
        number = int(np.searchsorted(self._first, row, side="right")) - 1
        family, place = self.families[number], row - int(self._first[number])
        return family.sample, family.pictures[place].reshape(8, 8), place > 0

    def nearness(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """How many times nearer each of the index's `rows` counts."""
        numbers = np.searchsorted(self._first, rows, side="right") - 1
        return np.array([self.families[number].nearness for number in numbers])

    def labels(self, rows: NDArray[np.intp]) -> NDArray[np.int64]:
        numbers = np.searchsorted(self._first, rows, side="right") - 1
        return np.array([self.families[number].sample.label for number in numbers], dtype=np.int64)

    def _variations(self, n: int) -> int:
        return n_variations(n) if self.options.variation else 1

    def _assembled(self, kept: tuple[_Family, ...], new: list[_Family], v: int, shared: Index | None) -> TaughtSet:
        families = _with_support((*(family.cut(v) for family in kept), *new))
        if not families:
            return TaughtSet(self.projection, self.options)
        first = np.cumsum([0, *(len(family.rows) for family in families[:-1])])
        fresh = new if shared is not None else families
        rows = [family.rows for family in fresh]
        if shared is None:
            index = Index(np.concatenate(rows))
        else:
            index = shared.with_rows(np.concatenate(rows)) if rows else shared
        return TaughtSet(self.projection, self.options, families, index, first)

    def _family(self, sample: Sample, v: int) -> _Family:
        drawing = sample.drawing if sample.drawing is not None else as_raster(sample.picture)
        pieces = segments_of(cleaned_ink(drawing)).astype(np.float32)
        rng = np.random.default_rng([self.options.seed, zlib.crc32(sample.id.encode())])
        features, shapes, pictures = read_pieces(vary_ink(pieces, v, rng), self.options)
        return _Family(sample, self.projection.apply(features), pictures, shapes[0])


def _judged(families: list[_Family], judge: Judge) -> list[_Family]:
    if not families:
        return []
    rows, shapes = np.stack([f.rows[0] for f in families]), np.stack([f.shape for f in families])
    nearness = judge(rows, shapes, [f.sample.label for f in families])
    return [replace(family, nearness=value) for family, value in zip(families, nearness, strict=True)]


def _with_support(families: tuple[_Family, ...]) -> tuple[_Family, ...]:
    """Doubts end where another sample with the same label is alike."""
    doubted = [i for i, family in enumerate(families) if family.nearness == DOUBTED_NEARNESS]
    if len(doubted) < 2:
        return families
    rows = np.stack([families[i].rows[0] for i in doubted])
    labels = np.array([families[i].sample.label for i in doubted])
    result = list(families)
    for i, row, label in zip(doubted, rows, labels, strict=True):
        alike = np.linalg.norm(rows - row, axis=1) < ALIKE
        if (alike & (labels == label)).sum() > 1:
            result[i] = replace(families[i], nearness=NEARNESS)
    return tuple(result)


def as_raster(picture: NDArray[np.uint8]) -> Raster:
    """An 8x8 of 0..16 as a grey picture large enough to be traced, smooth between the cells' middles."""
    places = np.clip((np.arange(64) + 0.5) / 8 - 0.5, 0, 7)
    low = np.minimum(places.astype(int), 6)
    share = places - low
    counts = picture.astype(np.float64)
    tall = counts[low] * (1 - share)[:, None] + counts[low + 1] * share[:, None]
    wide = tall[:, low] * (1 - share) + tall[:, low + 1] * share
    return Raster(np.pad(np.round(wide * (255 / 16)).astype(np.uint8), 8))
