"""What the learnt space is fitted to: varied drawings, synthetic ones and real hands', as features with classes.

Synthetic: the atlas' styles, some of them drawn as pictures and traced again, as pictures are read. Real, of sets whose
licences allow fitting: pendigits (CC BY 4.0), a part of UJI Pen Characters 2 (CC BY 4.0) and a part of Omniglot (MIT).
Of ten writers of each, two are left out: they check the fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from picture_renderings import grey_picture, strokes_of

from digitpad.core.features.directions import direction_maps
from digitpad.core.imaging.image_to_ink import inks_of
from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.normalise import normalise_pieces
from digitpad.core.preprocessing.preprocess import cleaned_ink
from digitpad.core.preprocessing.resample_ink import segments_of
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.synthesis.atlas import Atlas
from digitpad.core.synthesis.augment_skeleton import Augmentation, Points, augment_plane
from digitpad.core.synthesis.synthesizer import MADE_KINDS, Synthesizer
from digitpad.core.synthesis.synthetic_negatives import make_non_digits
from digitpad.storage import formats

FOLDS = 5
SYNTHETIC_PER_DIGIT = 5000
SYNTHETIC_PER_SKELETON = 75
SYNTHETIC_MADE = 12_000
"""Drawings of non-digits made from digits, of all kinds."""

MADE_PARTS = 6
TRACED_PER_DIGIT = 1200
TRACED_PER_SKELETON = 10
TRACED_MADE = 2000
TRACED_PIECES = 96
"""The same for drawings that are shown as pictures and traced."""

N_PIECES = 68
"""Pieces of a real drawing, filled up with pieces without length."""

REAL_VARIATION = Augmentation(warp=4.0, aspect=0.22, shear=0.18, turn=9.0, stroke_shift=2.0)
WOBBLE = 1.6
TURNED, TURN = 0.3, 28.0
"""So many drawings are turned, by up to so many degrees: pads are held askew."""

BROKEN = 0.12
"""So many lose up to three pieces of their line: pens skip."""

TREMBLING, TREMOR = 0.3, 1.2
"""So many have points off by up to this standard deviation, of 100: hands and touch screens tremble."""


@dataclass(frozen=True)
class RealSet:
    """A file of drawings, and how many variations of each are drawn."""

    name: str
    variations: int
    pieces: int = N_PIECES


REAL_DIGITS = (RealSet("pendigits-train", 8), RealSet("uji-a", 40))
REAL_OTHERS = RealSet("omniglot-small1", 10, 88)


@dataclass(frozen=True, eq=False)
class Examples:
    """`features` (n, 256) as float16 and `classes` (n,): the ten digits, then a class a kind of non-digits."""

    features: NDArray[np.float16]
    classes: NDArray[np.int64]


def training_examples(atlas: Atlas, folder: Path, seed: int, left_out: int) -> Examples:
    """All that is fitted to. `left_out` of the FOLDS folds of each set's writers is not; beyond them, nobody is."""
    rng = np.random.default_rng([seed, 1])
    parts = [
        *_synthetic(atlas, seed, rng),
        *_traced(atlas, seed, rng),
        *_real(folder, NOT_A_DIGIT + len(atlas.non_digits) + len(MADE_KINDS), rng, left_out),
    ]
    features, classes = zip(*parts, strict=True)
    return Examples(np.concatenate(features), np.concatenate(classes))


def fold_of(writers: NDArray[np.str_]) -> NDArray[np.intp]:
    """The fold of each drawing's writer: the writers in the order of their names, dealt out in turn."""
    return np.asarray(np.unique(writers, return_inverse=True)[1] % FOLDS)


Part = tuple[NDArray[np.float16], NDArray[np.int64]]


def _synthetic(atlas: Atlas, seed: int, rng: np.random.Generator) -> Iterator[Part]:
    room = Synthesizer(atlas, replace(RecognizerOptions(), seed=seed))
    labels = np.array([style.label for style in [*atlas.digits, *atlas.non_digits]])
    n_digits = len(atlas.digits)
    digits, style = room.draw_digits(SYNTHETIC_PER_DIGIT, "embedding")
    yield _features(_disturbed(digits, rng)), labels[style]
    others, style = room.draw_non_digits(SYNTHETIC_PER_SKELETON, "embedding")
    yield _features(_disturbed(others, rng)), NOT_A_DIGIT + style - n_digits
    some, style = room.draw_evenly(40, "embedding parts")
    for made in make_non_digits(some, labels[style], SYNTHETIC_MADE, rng, MADE_PARTS):
        kind = NOT_A_DIGIT + len(atlas.non_digits) + MADE_KINDS.index(made.name)
        yield _features(_disturbed(made.pieces.astype(np.float32), rng)), np.full(len(made.pieces), kind)


def _traced(atlas: Atlas, seed: int, rng: np.random.Generator) -> Iterator[Part]:
    room = Synthesizer(atlas, replace(RecognizerOptions(), seed=seed))
    labels = np.array([style.label for style in [*atlas.digits, *atlas.non_digits]])
    digits, style = room.draw_digits(TRACED_PER_DIGIT, "embedding traced")
    yield _as_traced(digits, labels[style], rng)
    others, style = room.draw_non_digits(TRACED_PER_SKELETON, "embedding traced")
    yield _as_traced(others, NOT_A_DIGIT + style - len(atlas.digits), rng)
    some, style = room.draw_evenly(10, "embedding traced parts")
    for made in make_non_digits(some, labels[style], TRACED_MADE, rng, MADE_PARTS):
        kind = NOT_A_DIGIT + len(atlas.non_digits) + MADE_KINDS.index(made.name)
        yield _as_traced(made.pieces.astype(np.float32), np.full(len(made.pieces), kind), rng)


def _as_traced(pieces: Points, classes: NDArray[np.int64], rng: np.random.Generator) -> Part:
    """Features of drawings (n, m, 4) as they are read from pictures; those of which nothing is seen are left out."""
    inks = inks_of([Raster(grey_picture(strokes_of(drawing), rng)) for drawing in pieces])
    seen = [not ink.is_empty for ink in inks]
    traced = np.stack([_filled_up(ink, TRACED_PIECES) for ink in inks if not ink.is_empty])
    return _features(traced), classes[seen]


def _real(folder: Path, number_of_others: int, rng: np.random.Generator, left_out: int) -> Iterator[Part]:
    for real in REAL_DIGITS:
        pieces, labels = read_pieces(folder, real, left_out)
        for number in range(real.variations):
            yield _features(by_another_hand(pieces, rng) if number else pieces), labels
    pieces, _ = read_pieces(folder, REAL_OTHERS, left_out)
    for number in range(REAL_OTHERS.variations):
        varied = by_another_hand(pieces, rng) if number else pieces
        yield _features(varied), np.full(len(pieces), number_of_others)


def read_pieces(folder: Path, real: RealSet, left_out: int) -> tuple[Points, NDArray[np.int64]]:
    """Pieces (n, m, 4) and labels of all drawings but those of the fold `left_out`."""
    records = list(formats.read(folder / f"{real.name}.ndjson.gz"))
    writers = np.array([record.writer for record in records])
    kept = np.flatnonzero(fold_of(writers) != left_out)
    drawings = [record.reading for record in (records[i] for i in kept)]
    pieces = np.stack([_filled_up(drawing, real.pieces) for drawing in drawings if isinstance(drawing, Ink)])
    return pieces, np.array([records[i].label for i in kept], dtype=np.int64)


def _filled_up(ink: Ink, n: int) -> Points:
    """The drawing's pieces, (n, 4); of too many, evenly picked ones."""
    pieces = segments_of(cleaned_ink(ink)).astype(np.float32)
    if len(pieces) > n:
        return pieces[np.round(np.linspace(0, len(pieces) - 1, n)).astype(int)]
    return np.concatenate([pieces, np.repeat(pieces[-1:, [2, 3, 2, 3]], n - len(pieces), axis=0)])


def _features(pieces: Points) -> NDArray[np.float16]:
    blocks = [pieces[i : i + 2048] for i in range(0, len(pieces), 2048)]
    maps = [direction_maps(normalise_pieces(block)).reshape(len(block), -1) for block in blocks]
    return np.concatenate(maps).astype(np.float16)


def by_another_hand(pieces: Points, rng: np.random.Generator) -> Points:
    """Drawings (n, m, 4) as if others had drawn them: the line strays smoothly, the plane is bent and slanted."""
    n, m = pieces.shape[:2]
    place, waves = np.linspace(0, 1, m + 1), np.arange(1, 7)
    phase = rng.uniform(0, 2 * np.pi, (n, 2, len(waves), 1))
    size = rng.normal(0, WOBBLE, (n, 2, len(waves), 1)) / np.sqrt(len(waves) / 2)
    moved = (size * np.cos(np.pi * waves[:, None] * place + phase)).sum(axis=2).astype(np.float32)
    strayed = pieces + np.concatenate([moved[:, :, :-1], moved[:, :, 1:]], axis=1).transpose(0, 2, 1)
    return _disturbed(augment_plane(strayed, rng, REAL_VARIATION), rng)


def _disturbed(pieces: Points, rng: np.random.Generator) -> Points:
    """Some turned, some with gaps in their line, some with tremor."""
    pieces = pieces.copy()
    n, m = pieces.shape[:2]
    turned = np.flatnonzero(rng.random(n) < TURNED)
    angle = np.deg2rad(rng.uniform(-TURN, TURN, len(turned)))
    c, s = np.cos(angle), np.sin(angle)
    turn = np.stack([np.stack([c, s], -1), np.stack([-s, c], -1)], -2).astype(np.float32)
    pieces[turned] = (pieces[turned].reshape(len(turned), -1, 2) @ turn).reshape(len(turned), m, 4)
    for i in np.flatnonzero(rng.random(n) < BROKEN):
        first = rng.integers(4, m - 8)
        pieces[i, first : first + rng.integers(1, 4)] = pieces[i, first, [0, 1, 0, 1]]
    trembling = np.flatnonzero(rng.random(n) < TREMBLING)
    size = rng.uniform(0, TREMOR, (len(trembling), 1, 1))
    noise = (size * rng.standard_normal((len(trembling), m + 1, 2))).astype(np.float32)
    pieces[trembling] += np.concatenate([noise[:, :-1], noise[:, 1:]], axis=2)
    return pieces
