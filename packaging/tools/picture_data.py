"""What the space of pictures is fitted to: drawings rendered as pictures of many kinds, and real small pictures.

Synthetic: the atlas' styles. Real, of sets whose licences allow fitting: pendigits, a part of UJI Pen Characters 2 and
Semeion (CC BY 4.0), a part of Omniglot (MIT). Of ten writers of each two are left out, of Semeion a fifth: they check
the fit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from embedding_data import FOLDS, Examples, RealSet, by_another_hand, fold_of, read_pieces
from numpy.typing import NDArray
from picture_renderings import Strokes, grey_picture, in_box, line_mask, slanted, strokes_of
from PIL import Image, ImageFilter

from digitpad.core.features.gradients import gradient_maps
from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.preprocessing.normalise import (
    BOX_HEIGHT,
    BOX_WIDTH,
    CENTER,
    MOMENT_SHARE,
    SPREAD,
    THINNEST,
    normalise_pieces,
)
from digitpad.core.preprocessing.preprocess import cleaned_ink
from digitpad.core.preprocessing.rasterize import SIDE, draw_line
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.synthesis.atlas import Atlas
from digitpad.core.synthesis.augment_skeleton import Points
from digitpad.core.synthesis.synthesizer import MADE_KINDS, Synthesizer
from digitpad.core.synthesis.synthetic_negatives import make_non_digits
from digitpad.storage import formats

SYNTHETIC_PER_DIGIT = 2000
SYNTHETIC_PER_SKELETON = 30
SYNTHETIC_MADE = 6000
MADE_PARTS = 6
REAL_DIGITS = (RealSet("pendigits-train", 2), RealSet("uji-a", 8))
REAL_OTHERS = RealSet("omniglot-small1", 3, 88)
REAL_PICTURES = "semeion-images-idx3-ubyte.gz"
VARIATIONS = 4
"""Of each real picture, itself included."""

PENS = (1.2, 7.5)
BLUR = (0.2, 1.8)
"""Width of the line and standard deviation of the blur, in the 32x32 plane."""

LEVELS = (0.3, 0.7)
"""Of full ink: where ink begins after the blur, which makes lines thicker or thinner and closes small gaps."""

ASPECT = 0.18
"""Standard deviation of the log of how pictures are stretched in the box beyond what is normalised."""

Part = tuple[NDArray[np.float16], NDArray[np.int64]]


def picture_examples(atlas: Atlas, folder: Path, seed: int, left_out: int) -> Examples:
    """Gradient maps (n, 512) and classes of all that is fitted to, but the fold `left_out` of every real set."""
    rng = np.random.default_rng([seed, 3])
    others = NOT_A_DIGIT + len(atlas.non_digits) + len(MADE_KINDS)
    parts = [*_synthetic(atlas, seed, rng), *_real(folder, others, rng, left_out), _pictures(folder, rng, left_out)]
    features, classes = zip(*parts, strict=True)
    return Examples(np.concatenate(features), np.concatenate(classes))


def _synthetic(atlas: Atlas, seed: int, rng: np.random.Generator) -> Iterator[Part]:
    room = Synthesizer(atlas, replace(RecognizerOptions(), seed=seed))
    labels = np.array([style.label for style in [*atlas.digits, *atlas.non_digits]])
    digits, style = room.draw_digits(SYNTHETIC_PER_DIGIT, "picture space")
    yield _features(digits, rng), labels[style]
    others, style = room.draw_non_digits(SYNTHETIC_PER_SKELETON, "picture space")
    yield _features(others, rng), NOT_A_DIGIT + style - len(atlas.digits)
    some, style = room.draw_evenly(20, "picture space parts")
    for made in make_non_digits(some, labels[style], SYNTHETIC_MADE, rng, MADE_PARTS):
        kind = NOT_A_DIGIT + len(atlas.non_digits) + MADE_KINDS.index(made.name)
        yield _features(made.pieces.astype(np.float32), rng), np.full(len(made.pieces), kind)


def _real(folder: Path, number_of_others: int, rng: np.random.Generator, left_out: int) -> Iterator[Part]:
    for real in (*REAL_DIGITS, REAL_OTHERS):
        pieces, labels = read_pieces(folder, real, left_out)
        classes = np.where(labels == NOT_A_DIGIT, number_of_others, labels)
        for number in range(real.variations):
            yield _features(by_another_hand(pieces, rng) if number else pieces, rng), classes


def drawings(path: Path, kept: Callable[[int], bool]) -> tuple[list[Strokes], NDArray[np.int64]]:
    """The strokes and labels of a file's drawings, of writers whose fold is `kept`."""
    records = list(formats.read(path))
    folds = fold_of(np.array([record.writer for record in records]))
    chosen = [record for record, fold in zip(records, folds, strict=True) if kept(fold)]
    inks = [cleaned_ink(record.reading) for record in chosen if isinstance(record.reading, Ink)]
    return [[stroke.xy for stroke in ink.strokes] for ink in inks], np.array([record.label for record in chosen])


def pictures(folder: Path) -> tuple[list[NDArray[np.uint8]], NDArray[np.int64], NDArray[np.intp]]:
    """Semeion's pictures, light on dark, their labels, and the fifth of the file to which each belongs."""
    records = list(formats.read(folder / REAL_PICTURES))
    images = [record.reading.grey for record in records if isinstance(record.reading, Raster)]
    return images, np.array([record.label for record in records]), np.arange(len(images)) * FOLDS // len(images)


def _pictures(folder: Path, rng: np.random.Generator, left_out: int) -> Part:
    images, labels, fold = pictures(folder)
    planes, classes = [], []
    for number in range(VARIATIONS):
        for i in np.flatnonzero(fold != left_out):
            ink = images[i].astype(np.float32)
            planes.append(in_box(_varied_mask(ink, rng) if number else line_mask(ink)))
            classes.append(labels[i])
    return _maps(planes), np.array(classes)


def _varied_mask(ink: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.bool_]:
    """A small picture four times as large, turned, slanted and stretched a little, its line thicker or thinner."""
    large = Image.fromarray(np.pad(ink, 4).astype(np.uint8)).resize((96, 96), Image.Resampling.BICUBIC)
    angle, stretch = np.deg2rad(rng.normal(0, 5)), np.exp(rng.normal(0, 0.12))
    turn = np.array([[np.cos(angle) * stretch, np.sin(angle) + rng.normal(0, 0.15)], [-np.sin(angle), np.cos(angle)]])
    shift = 48 - turn @ [48, 48]
    back = (*turn[0], shift[0], *turn[1], shift[1])
    moved = large.transform((96, 96), Image.Transform.AFFINE, back, Image.Resampling.BILINEAR)
    soft = np.asarray(moved.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 2))))
    return np.asarray(soft > min(rng.uniform(90, 170), float(soft.max()) - 1))


def _features(pieces: Points, rng: np.random.Generator) -> NDArray[np.float16]:
    blocks = [pieces[i : i + 1024] for i in range(0, len(pieces), 1024)]
    return np.concatenate([_maps([*_planes(block, rng)]) for block in blocks])


def _planes(pieces: Points, rng: np.random.Generator) -> NDArray[np.float32]:
    """Drawings (n, m, 4) with lines of all widths, blurred and parted from paper again, in the box: (n, 32, 32)."""
    stretch = np.exp(rng.normal(0, ASPECT, len(pieces)) / 2)
    scale = np.stack([stretch, 1 / stretch] * 2, axis=1)[:, None]
    upright = ((normalise_pieces(pieces) - CENTER) * scale + CENTER).astype(np.float32)
    widths = np.linspace(*PENS, 12)
    pen = rng.integers(0, len(widths), len(pieces))
    boxed = _boxed_with_pens(upright, widths[pen])
    planes = np.empty((len(pieces), SIDE, SIDE), np.float32)
    for number, width in enumerate(widths):
        if (pen == number).any():
            planes[pen == number] = draw_line(boxed[pen == number], float(width))
    return _blurred(planes, rng)


def _boxed_with_pens(pieces: Points, pens: NDArray[np.float64]) -> Points:
    """Pieces (n, m, 4) moved and scaled so that lines with the widths `pens` (n,) fill the box, not their middle.

    As `box_map` with a picture's pixels.
    """
    length = np.hypot(pieces[..., 2] - pieces[..., 0], pieces[..., 3] - pieces[..., 1]) + 1e-6
    weight = (length / length.sum(axis=1, keepdims=True))[..., None]
    halves = (pieces[..., :2] + pieces[..., 2:]) / 2
    mean = (weight * halves).sum(axis=1)
    variance = (weight * (halves - mean[:, None]) ** 2).sum(axis=1)
    ends = pieces.reshape(len(pieces), -1, 2)
    low, high = ends.min(axis=1), ends.max(axis=1)
    spread = SPREAD * np.sqrt(variance + (pens[:, None] / 4) ** 2)
    side = MOMENT_SHARE * spread + (1 - MOMENT_SHARE) * (high - low + pens[:, None])
    side = np.maximum(side, THINNEST * side[:, ::-1])
    middle = MOMENT_SHARE * mean + (1 - MOMENT_SHARE) * (low + high) / 2
    size = np.array([BOX_WIDTH, BOX_HEIGHT]) / side
    scale = np.sqrt(size.min(axis=1, keepdims=True) * size)
    return np.asarray((ends - middle[:, None]) * scale[:, None] + CENTER, dtype=np.float32).reshape(pieces.shape)


def _blurred(planes: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    """Each blurred by a width of its own, then soft levels around one of its own."""
    at = np.arange(SIDE)
    apart = (at - at[:, None]) ** 2
    deviation = rng.uniform(*BLUR, len(planes))
    kernel = np.exp(-0.5 * apart / deviation[:, None, None] ** 2)
    kernel = (kernel / kernel.sum(axis=2, keepdims=True)).astype(np.float32)
    soft = kernel @ planes @ kernel.transpose(0, 2, 1)
    soft /= soft.max(axis=(1, 2), keepdims=True)
    level = rng.uniform(*LEVELS, len(planes))
    return np.asarray(np.clip((soft - level[:, None, None]) * 4 + 0.5, 0, 1), dtype=np.float32)


def _maps(planes: Sequence[NDArray[np.float32]]) -> NDArray[np.float16]:
    blocks = [np.stack(planes[i : i + 1024]) for i in range(0, len(planes), 1024)]
    return np.concatenate([gradient_maps(block).reshape(len(block), -1).astype(np.float16) for block in blocks])


@dataclass(frozen=True, eq=False)
class Shown:
    """Grey pictures, their labels (n,) and from which source each comes (n,)."""

    pictures: list[NDArray[np.uint8]]
    labels: NDArray[np.int64]
    source: NDArray[np.int64]


def refusal_pictures(atlas: Atlas, folder: Path, seed: int, left_out: int) -> Shown:
    """What the refusal of pictures is fitted to: other drawings of the same sources, and as many real ones."""
    rng = np.random.default_rng([seed, 4])
    room = Synthesizer(atlas, replace(RecognizerOptions(), seed=seed))
    labels = np.array([style.label for style in [*atlas.digits, *atlas.non_digits]])
    digits, style = room.draw_digits(70, "picture refusal")
    others, _ = room.draw_non_digits(1, "picture refusal")
    some, of = room.draw_evenly(4, "picture refusal parts")
    made = [strokes_of(p) for kind in make_non_digits(some, labels[of], 300, rng, 8) for p in kind.pieces]
    sources = [
        ([strokes_of(pieces) for pieces in digits], labels[style]),
        ([strokes_of(pieces) for pieces in others] + made, np.full(len(others) + len(made), NOT_A_DIGIT)),
    ]
    for name, share in (("pendigits-train", 0.06), ("uji-a", 0.6), ("omniglot-small1", 0.25)):
        strokes, known = drawings(folder / f"{name}.ndjson.gz", kept=lambda fold: fold != left_out)
        chosen = rng.permutation(len(strokes))[: round(share * len(strokes))]
        sources.append(([slanted(strokes[i], rng) for i in chosen], known[chosen]))
    shown = [grey_picture(drawing, rng) for strokes, _ in sources for drawing in strokes]
    images, known, fold = pictures(folder)
    real = np.flatnonzero(fold != left_out)[::5]
    sources.append(([], known[real]))
    return Shown(
        shown + [images[i] for i in real],
        np.concatenate([known for _, known in sources]),
        np.repeat(np.arange(len(sources)), [len(known) for _, known in sources]),
    )
