"""Augments the person's samples: each becomes rows for itself and for variations as its hand might draw it again."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.features.extract import read_pieces
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.preprocessing.preprocess import cleaned_ink
from digitpad.core.preprocessing.resample_ink import segments_of
from digitpad.core.progress import Report, silent
from digitpad.core.reference.projection import Projection
from digitpad.core.samples import Sample
from digitpad.core.typing import Floats

_ROWS_AT_ONCE = 256
_BETWEEN = 8
"""Samples between two reports: a picture takes some 10 ms to be traced, and whoever closes the window waits."""
_STRANGE = 1.5
"""Drawings of so many times the usual number of pieces are read apart: shorter ones would be filled up to theirs."""


@dataclass(frozen=True, eq=False)
class AugmentedSample:
    """Rows (v, d) and pictures (v, 64) of one sample: first itself, then its variations.

    `sample` comes without its drawing, which takes the most memory and is not needed any more. `distance_scale`: what
    distances to it are divided by.
    """

    sample: Sample
    rows: NDArray[np.float32]
    pictures: NDArray[np.uint8]
    distance_scale: float = 1.0

    def cut(self, v: int) -> AugmentedSample:
        """The same sample with at most `v` rows."""
        if len(self.rows) <= v:
            return self
        return replace(self, rows=self.rows[:v].copy(), pictures=self.pictures[:v].copy())  # a view would keep all


def augment_samples(
    samples: Sequence[Sample],
    v: int,
    projection: Projection,
    options: RecognizerOptions,
    report: Report = silent,
) -> list[AugmentedSample]:
    """Each of `samples` in `v` shapes. A sample's variations depend on its id alone, not on what is read with it."""
    found: list[AugmentedSample] = []
    at_once = max(1, _ROWS_AT_ONCE // v)
    for start in range(0, len(samples), at_once):
        varied = []
        for i, sample in enumerate(samples[start : start + at_once], start):
            if i % _BETWEEN == 0 or i == start:
                report(i / len(samples))
            varied.append(_varied(sample, v, options.seed))
        found += _read(samples[start : start + at_once], varied, v, projection, options)
    return found


def _read(
    samples: Sequence[Sample], varied: list[Floats], v: int, projection: Projection, options: RecognizerOptions
) -> list[AugmentedSample]:
    lengths = [pieces.shape[1] for pieces in varied]
    limit = _STRANGE * float(np.median(lengths))
    usual = [i for i, length in enumerate(lengths) if length <= limit]
    augmented: dict[int, AugmentedSample] = {}
    for group in (usual, *([i] for i, length in enumerate(lengths) if length > limit)):
        longest = max(lengths[i] for i in group)
        pieces = np.concatenate([_filled_up(varied[i], longest) for i in group])
        features, pictures = read_pieces(pieces, options)
        rows = projection.apply(features)
        for place, i in enumerate(group):
            own = slice(place * v, (place + 1) * v)
            sample = replace(samples[i], drawing=None)
            augmented[i] = AugmentedSample(sample, rows[own], pictures[own])
    return [augmented[i] for i in range(len(samples))]


def _varied(sample: Sample, v: int, seed: int) -> Floats:
    from digitpad.core.synthesis.augment_ink import augment_ink  # a start that learns nothing does without

    pieces = segments_of(cleaned_ink(drawing_of(sample))).astype(np.float32)
    return augment_ink(pieces, v, np.random.default_rng([seed, zlib.crc32(sample.id.encode())]))


def _filled_up(varied: Floats, n: int) -> Floats:
    """To `n` pieces, by pieces without length at the end of the last: they weigh nothing and draw nothing."""
    end = varied[:, -1:, [2, 3, 2, 3]]
    return np.concatenate([varied, np.repeat(end, n - varied.shape[1], axis=1)], axis=1)
