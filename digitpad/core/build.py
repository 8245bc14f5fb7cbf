"""Building the reference set: atlas and seed in, arrays out; the same inputs always give the same set."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.atlas import Atlas, Skeleton, Style, parse_atlas
from digitpad.core.calibrate import Fitted, fit_regressions
from digitpad.core.features import Pictures, Rows, read_pieces
from digitpad.core.gradient import gradient_rows
from digitpad.core.nondigits import make_non_digits
from digitpad.core.normalise import normalise_pieces
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocess import PREPROCESSOR_VERSION
from digitpad.core.projection import Projection
from digitpad.core.raster import count_cells, draw_line
from digitpad.core.reference import ReferenceSet, StyleTable, VariedRows
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.vary import DEFAULT_VARIATION, UNVARIED, Points, vary_skeleton

BUILD_VERSION = 2
"""Raised whenever the same inputs give another set."""

N_COMPONENTS = 64
PER_SKELETON = 70
"""Varied drawings of a non-digit skeleton of weight 1."""

MADE = 9000
"""Drawings of what is no digit and has no skeleton."""

GRADIENTS_PER_DIGIT = 1000
"""Drawings a digit with which pictures are compared by their gradients."""

N_CALIBRATION = 2500
"""Fresh drawings of either side by which the regressions are fitted."""

Progress = Callable[[float], None]


class BuildCancelled(Exception):  # noqa: N818 - nothing went wrong
    """The build was given up because it was asked to be."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """Varied drawings as read: feature rows, shape rows, pictures, and the number of each one's style."""

    features: Rows
    shapes: Rows
    pictures: Pictures
    style: NDArray[np.int32]


def inputs_digest(texts: Sequence[str], options: RecognizerOptions) -> str:
    """A name for all that goes into a build: where it is the same, so is the set."""
    parts = [*texts, repr(options), str(BUILD_VERSION), str(PREPROCESSOR_VERSION)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def build_reference_set(
    texts: Sequence[str],
    options: RecognizerOptions | None = None,
    *,
    progress: Progress = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> ReferenceSet:
    """Build the set from the atlas' texts. `progress` hears shares from 0 to 1; BuildCancelled once `is_cancelled`."""
    chosen = options or RecognizerOptions()

    def tell(share: float) -> None:
        if is_cancelled():
            raise BuildCancelled
        progress(share)

    atlas = parse_atlas(*texts)
    tell(0.02)
    builder = _Builder(atlas, chosen)
    digits = builder.digits(chosen.n_per_digit, "set")
    tell(0.3)
    others = builder.non_digits("set")
    tell(0.65)
    projection = Projection.fit(digits.features, N_COMPONENTS)
    digit_rows, other_rows = projection.apply(digits.features), projection.apply(others.features)
    tell(0.7)
    fitted = builder.fit(projection, digits, digit_rows, others, other_rows)
    tell(0.9)
    gradients, gradient_projection = builder.gradients(GRADIENTS_PER_DIGIT if chosen.gradients else 1)
    tell(1.0)
    return ReferenceSet(
        inputs_digest(texts, chosen),
        chosen,
        builder.table(),
        VariedRows(digit_rows, digits.style, digits.pictures),
        VariedRows(other_rows, others.style, others.pictures),
        projection,
        gradients,
        gradient_projection,
        fitted.refusal,
        fitted.certainty,
    )


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


class _Builder:
    """The atlas with its options: draws and reads any number of drawings of its styles."""

    def __init__(self, atlas: Atlas, options: RecognizerOptions) -> None:
        self._options = options
        self._styles = [*atlas.digits, *atlas.non_digits]
        self._n_digits = len(atlas.digits)
        self._variation = DEFAULT_VARIATION if options.variation else UNVARIED

    def digits(self, n_per_digit: int, purpose: str) -> Drawn:
        """About `n_per_digit` drawings a digit, shared among its styles by weight."""
        return self._read(*self._draw_digits(n_per_digit, purpose))

    def gradients(self, n_per_digit: int) -> tuple[VariedRows, Projection]:
        """Drawings as `digits` makes them, as rows for pictures to be compared with by their gradients."""
        pieces, style = self._draw_digits(n_per_digit, "gradients")
        normalised = normalise_pieces(pieces, deslant=self._options.deslant)
        features = gradient_rows(normalised, self._rng("pens"))
        projection = Projection.fit(features, N_COMPONENTS)
        pictures = count_cells(draw_line(normalised)).reshape(len(pieces), -1)
        return VariedRows(projection.apply(features), style.astype(np.int32), pictures), projection

    def _draw_digits(self, n_per_digit: int, purpose: str) -> tuple[Points, NDArray[np.int64]]:
        weight = np.array([style.weight for style in self._styles[: self._n_digits]])
        labels = np.array([style.label for style in self._styles[: self._n_digits]])
        total = np.bincount(labels, weight, NOT_A_DIGIT)
        counts = np.maximum(1, np.round(n_per_digit * weight / total[labels])).astype(int)
        return self._draw(range(self._n_digits), counts, purpose)

    def non_digits(self, purpose: str, share: float = 1.0) -> Drawn:
        """Drawings of the non-digit skeletons and of the kinds that need none."""
        others = range(self._n_digits, len(self._styles))
        counts = [
            max(1, round(PER_SKELETON * share * self._styles[i].weight * len(self._styles[i].skeletons)))
            for i in others
        ]
        drawn = [self._read(*self._draw(others, counts, purpose))]
        labels = np.array([self._styles[i].label for i in range(self._n_digits)])
        digits, style = self._draw(range(self._n_digits), [40] * self._n_digits, f"{purpose} parts")
        rng = self._rng(f"{purpose} made")
        for made in make_non_digits(digits, labels[style], round(MADE * share), rng):
            number = len(self._styles) + MADE_KINDS.index(made.name)
            drawn.append(self._read(made.pieces, np.full(len(made.pieces), number)))
        return _joined(drawn)

    def fit(self, projection: Projection, digits: Drawn, digit_rows: Rows, others: Drawn, other_rows: Rows) -> Fitted:
        """The regressions, from drawings that are in no set."""
        fresh_digits = self.digits(N_CALIBRATION // 10, "calibration")
        fresh_others = self.non_digits("calibration", N_CALIBRATION / len(other_rows))
        return fit_regressions(
            self.table().labels,
            (digit_rows, digits.style),
            (other_rows, others.style),
            (projection.apply(fresh_digits.features), fresh_digits.shapes, fresh_digits.style),
            (projection.apply(fresh_others.features), fresh_others.shapes, fresh_others.style),
            uniform=not self._options.weights,
        )

    def table(self) -> StyleTable:
        shown = [_unvaried(style.skeletons[0]) for style in self._styles]
        _, _, pictures = read_pieces(np.concatenate(shown), self._options)
        blank = np.zeros((len(MADE_KINDS), 64), dtype=np.uint8)
        return StyleTable(
            np.array([*(style.id for style in self._styles), *(f"atlas:-/{kind}" for kind in MADE_KINDS)]),
            np.array([*(style.name for style in self._styles), *MADE_KINDS]),
            np.array([*(style.label for style in self._styles), *[NOT_A_DIGIT] * len(MADE_KINDS)], dtype=np.int64),
            np.concatenate([pictures, blank]),
        )

    def _rng(self, purpose: str) -> np.random.Generator:
        return np.random.default_rng([self._options.seed, zlib.crc32(purpose.encode())])

    def _draw(
        self, numbers: Sequence[int] | range, counts: Sequence[int] | NDArray[np.int64], purpose: str
    ) -> tuple[Points, NDArray[np.int64]]:
        """Pieces of so many drawings of each style, each with a generator of its own: adding a style moves no other."""
        pieces, styles = [], []
        for number, count in zip(numbers, counts, strict=True):
            style = self._styles[number]
            rng = self._rng(f"{purpose} {style.id}")
            for skeleton, n in _shared_out(style, int(count)):
                if n:
                    pieces.append(vary_skeleton(skeleton, n, rng, self._variation))
                    styles.append(np.full(n, number))
        return np.concatenate(pieces), np.concatenate(styles)

    def _read(self, pieces: Points, style: NDArray[np.int64]) -> Drawn:
        features, shapes, pictures = read_pieces(pieces, self._options)
        return Drawn(features, shapes, pictures, style.astype(np.int32))


def _shared_out(style: Style, count: int) -> list[tuple[Skeleton, int]]:
    """By number of keyframes: the more of them agree, the more drawings their mixtures are worth."""
    keyframes = np.array([len(skeleton.points) for skeleton in style.skeletons])
    edges = np.round(np.cumsum(np.concatenate([[0], keyframes])) / keyframes.sum() * count).astype(int)
    return list(zip(style.skeletons, np.diff(edges).tolist(), strict=True))


def _unvaried(skeleton: Skeleton) -> Points:
    only = Skeleton(skeleton.points[:1], skeleton.stroke_lengths, skeleton.corners)
    return vary_skeleton(only, 1, np.random.default_rng(0), UNVARIED)


def _joined(parts: list[Drawn]) -> Drawn:
    return Drawn(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.shapes for part in parts]),
        np.concatenate([part.pictures for part in parts]),
        np.concatenate([part.style for part in parts]),
    )
