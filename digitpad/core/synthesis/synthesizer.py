"""Synthesizes drawings for the reference set: any number of augmented drawings of the atlas' styles, as features."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.features.extract import read_pieces
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.preprocessing.preprocess import cleaned_ink
from digitpad.core.preprocessing.resample_ink import segments_of
from digitpad.core.reference.reference_set import StyleTable
from digitpad.core.samples import NOT_A_DIGIT, Sample
from digitpad.core.synthesis.atlas import Atlas, Skeleton, Style
from digitpad.core.synthesis.augment_ink import augment_ink
from digitpad.core.synthesis.augment_skeleton import DEFAULT_VARIATION, UNVARIED, Points, augment_skeleton
from digitpad.core.synthesis.synthetic_negatives import make_non_digits
from digitpad.core.typing import Pictures, Rows

PER_SKELETON = 35
"""Varied drawings of a non-digit skeleton of weight 1, beside 1,500 a digit."""

MADE = 5_400
"""Drawings of what is no digit and has no skeleton, beside 1,500 a digit."""

MADE_KINDS = (
    "scribble",
    "part of a digit",
    "two digits side by side",
    "two digits, one above the other",
    "two digits on each other",
    "mirrored digit",
    "digit on its side",
    "digit upside down",
)


@dataclass(frozen=True, eq=False)
class SyntheticDrawings:
    """Varied drawings as read: feature rows, pictures, and the number of each one's style."""

    features: Rows
    pictures: Pictures
    style: NDArray[np.int32]

    @classmethod
    def joined(cls, parts: Sequence[SyntheticDrawings]) -> SyntheticDrawings:
        """All of `parts`, one after the other."""
        return cls(
            np.concatenate([part.features for part in parts]),
            np.concatenate([part.pictures for part in parts]),
            np.concatenate([part.style for part in parts]),
        )


class Synthesizer:
    """The atlas with its options. Every purpose and style has a generator of its own: adding a style moves no other."""

    def __init__(self, atlas: Atlas, options: RecognizerOptions) -> None:
        self._options = options
        self._styles = [*atlas.digits, *atlas.non_digits]
        self._n_digits = len(atlas.digits)
        self._variation = DEFAULT_VARIATION if options.variation else UNVARIED

    def digits(self, n_per_digit: int, purpose: str) -> SyntheticDrawings:
        """About `n_per_digit` drawings a digit, shared among its styles by weight."""
        return self.read(*self.draw_digits(n_per_digit, purpose))

    def draw_digits(self, n_per_digit: int, purpose: str) -> tuple[Points, NDArray[np.int64]]:
        """Their pieces (n, m, 4) and the numbers of their styles (n,)."""
        weight = np.array([style.weight for style in self._styles[: self._n_digits]])
        labels = np.array([style.label for style in self._styles[: self._n_digits]])
        total = np.bincount(labels, weight, NOT_A_DIGIT)
        counts = np.maximum(1, np.round(n_per_digit * weight / total[labels])).astype(int)
        return self._draw(range(self._n_digits), counts, purpose)

    def draw_non_digits(self, per_skeleton: float, purpose: str) -> tuple[Points, NDArray[np.int64]]:
        """Pieces (n, m, 4) of the non-digit skeletons, about so many of each of weight 1, and their styles (n,)."""
        others = range(self._n_digits, len(self._styles))
        wanted = [per_skeleton * self._styles[i].weight * len(self._styles[i].skeletons) for i in others]
        return self._draw(others, [max(1, round(count)) for count in wanted], purpose)

    def draw_evenly(self, n_per_style: int, purpose: str) -> tuple[Points, NDArray[np.int64]]:
        """Pieces (n, m, 4) of so many drawings of every digit style, whatever its weight, and the styles (n,)."""
        return self._draw(range(self._n_digits), [n_per_style] * self._n_digits, purpose)

    def non_digits(self, share: float, purpose: str, parts: int = 4) -> SyntheticDrawings:
        """Drawings of the non-digit skeletons and of the kinds that need none; `share` 1 is meant for 1,500 a digit.

        `parts`: see `make_non_digits`.
        """
        drawn = [self.read(*self.draw_non_digits(PER_SKELETON * share, purpose))]
        labels = np.array([style.label for style in self._styles[: self._n_digits]])
        digits, style = self.draw_evenly(max(4, round(20 * share)), f"{purpose} parts")
        rng = self.rng(f"{purpose} made")
        for made in make_non_digits(digits, labels[style], round(MADE * share), rng, parts):
            number = len(self._styles) + MADE_KINDS.index(made.name)
            drawn.append(self.read(made.pieces, np.full(len(made.pieces), number)))
        return SyntheticDrawings.joined(drawn)

    def table(self) -> StyleTable:
        """Names and labels of the styles, by their numbers."""
        return StyleTable(
            np.array([*(style.id for style in self._styles), *(f"atlas:-/{kind}" for kind in MADE_KINDS)]),
            np.array([*(style.name for style in self._styles), *MADE_KINDS]),
            np.array([*(style.label for style in self._styles), *[NOT_A_DIGIT] * len(MADE_KINDS)], dtype=np.int64),
        )

    def rng(self, purpose: str) -> np.random.Generator:
        """A generator of its own for each purpose: more drawings for one leave those for another as they are."""
        return np.random.default_rng([self._options.seed, zlib.crc32(purpose.encode())])

    def read(self, pieces: Points, style: NDArray[np.int64]) -> SyntheticDrawings:
        """Features, shapes and pictures of `pieces` (n, m, 4) whose style numbers are `style` (n,)."""
        features, pictures = read_pieces(pieces, self._options)
        return SyntheticDrawings(features, pictures, style.astype(np.int32))

    def _draw(
        self, numbers: Sequence[int], counts: Sequence[int] | NDArray[np.int64], purpose: str
    ) -> tuple[Points, NDArray[np.int64]]:
        pieces, styles = [], []
        for number, count in zip(numbers, counts, strict=True):
            style = self._styles[number]
            rng = self.rng(f"{purpose} {style.id}")
            for skeleton, n in _shared_out(style, int(count)):
                if n:
                    pieces.append(augment_skeleton(skeleton, n, rng, self._variation))
                    styles.append(np.full(n, number))
        return np.concatenate(pieces), np.concatenate(styles)


def read_samples(samples: Sequence[Sample], n_per_digit: int, options: RecognizerOptions) -> SyntheticDrawings:
    """Tracings of the samples' pictures, varied to about `n_per_digit`; `style` numbers the samples."""
    n = max(1, round(n_per_digit * 10 / len(samples))) if options.variation else 1
    parts = []
    for number, sample in enumerate(samples):
        pieces = segments_of(cleaned_ink(as_raster(sample.picture))).astype(np.float32)
        varied = augment_ink(pieces, n, np.random.default_rng([options.seed, number]))
        parts.append(SyntheticDrawings(*read_pieces(varied, options), np.full(n, number, dtype=np.int32)))
    return SyntheticDrawings.joined(parts)


def _shared_out(style: Style, count: int) -> list[tuple[Skeleton, int]]:
    """By number of keyframes: the more of them agree, the more drawings their mixtures are worth."""
    keyframes = np.array([len(skeleton.points) for skeleton in style.skeletons])
    edges = np.round(np.cumsum(np.concatenate([[0], keyframes])) / keyframes.sum() * count).astype(int)
    return list(zip(style.skeletons, np.diff(edges).tolist(), strict=True))
