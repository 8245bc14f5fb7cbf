"""Reading of drawings shown as pictures, run by hand: `python -m tests.bench.bench_pictures FILE... [--every N]`.

FILES hold ink (digits, non-digits or both, as NDJSON) or small pictures. Ink is drawn as pictures in several ways, with
a renderer of this script's own, so that nothing was fitted to it; pictures are read as they are. Prints best digit and
as shown, in percent of the digits, and how many of the digits and of the non-digits are refused.
"""

from __future__ import annotations

import argparse
import os
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.core.typing import Doubles
from digitpad.evaluation.evaluation import Example, read
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding, learnt_for_pictures
from tests.core.drawn import drawn

Render = Callable[[list[Doubles], np.random.Generator], np.ndarray]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="+")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    options = RecognizerOptions(seed=args.seed)
    reference = build_reference_set(
        atlas_texts(), options, embedding=learnt_embedding(), pictures=learnt_for_pictures()
    )
    recognizer = default_recognizer(reference, [])
    for file in args.files:
        examples = load_examples([file])[:: args.every]
        for name, shown in as_pictures(examples):
            print(f"{file.name.partition('.')[0]:26s} {name:26s} {figures(shown, recognizer)}", flush=True)


def figures(examples: list[Example], recognizer: Recognizer) -> str:
    readings = read(examples, recognizer)
    is_digit, refused = readings.labels != NOT_A_DIGIT, readings.verdicts == NOT_A_DIGIT
    parts = []
    if is_digit.any():
        best, shown = readings.is_right[is_digit].mean(), readings.is_right_as_shown[is_digit].mean()
        parts.append(
            f"n {is_digit.sum():5d}  best {best:6.1%}  shown {shown:6.1%}  refused {refused[is_digit].mean():6.1%}"
        )
    if not is_digit.all():
        parts.append(f"non-digits {(~is_digit).sum():5d}  refused {refused[~is_digit].mean():6.1%}")
    return "  ".join(parts)


def as_pictures(examples: list[Example]) -> list[tuple[str, list[Example]]]:
    """The examples as pictures, in each of the ways; pictures among them as they are."""
    if all(isinstance(example.drawing, Raster) for example in examples):
        return [("as they are", examples)]
    inks = [example for example in examples if isinstance(example.drawing, Ink) and not example.drawing.is_empty]
    result = []
    for name, render in WAYS.items():
        rng = np.random.default_rng(zlib.crc32(name.encode()))
        result.append((name, [replace(example, drawing=Raster(render(_strokes(example), rng))) for example in inks]))
    return result


def like_mnist(strokes: list[Doubles], rng: np.random.Generator) -> np.ndarray:
    """28x28, light on dark, in a box of 20x20, the centre of mass in the middle."""
    pen = rng.uniform(1.6, 3.2)
    fitted, size = _fitted(strokes, 20 - pen)
    ink = _mean_of(drawn([3 * (xy + 14 - size / 2) for xy in fitted], (84, 84), 3 * pen), 3)
    down, across = (round(13.5 - float((ink.sum(axis=1 - axis) * np.arange(28)).sum() / ink.sum())) for axis in (0, 1))
    return _as_grey(np.roll(ink, (max(-3, min(3, down)), max(-3, min(3, across))), axis=(0, 1)))


def like_usps(strokes: list[Doubles], rng: np.random.Generator) -> np.ndarray:
    """16x16, light on dark, blurred."""
    pen = rng.uniform(1.4, 2.6)
    fitted, size = _fitted(strokes, 16 - pen)
    ink = drawn([4 * (xy + 8 - size / 2) for xy in fitted], (64, 64), 4 * pen)
    spread = np.exp(-0.5 * (np.arange(-6, 7) / rng.uniform(1.5, 3.0)) ** 2)
    for axis in (0, 1):
        ink = np.apply_along_axis(np.convolve, axis, ink, spread / spread.sum(), "same")
    small = _mean_of(ink, 4)
    return _as_grey(small / small.max())


def two_levels(strokes: list[Doubles], rng: np.random.Generator) -> np.ndarray:
    """16x16, dark on light, stretched to fill the square."""
    pen = rng.uniform(6, 10)
    fitted, size = _fitted(strokes, 64 - pen)
    ink = drawn([xy + pen / 2 for xy in fitted], (round(size[1] + pen), round(size[0] + pen)), pen)
    rows, columns = ((np.arange(16) + 0.5) * n / 16 for n in ink.shape)
    return _as_grey(1.0 - (ink[rows.astype(int)][:, columns.astype(int)] > 0.5))


def on_paper(side: float, share: float) -> Render:
    """Dark on light, so many pixels large, with a pen of this share of the size, more paper around than needed."""

    def render(strokes: list[Doubles], rng: np.random.Generator) -> np.ndarray:
        pen = side * share
        fitted, size = _fitted(strokes, side)
        left, top, right, bottom = pen + side * rng.uniform(0.1, 0.5, 4)
        width, height = round(size[0] + left + right), round(size[1] + top + bottom)
        ink = drawn([xy + np.array([left, top]) for xy in fitted], (height, width), pen)
        return _as_grey(0.9 - 0.7 * ink + rng.normal(0, 0.01, ink.shape))

    return render


WAYS: dict[str, Render] = {
    "28x28, as MNIST": like_mnist,
    "16x16, blurred": like_usps,
    "16x16, two levels": two_levels,
    "100 pixels, thin pen": on_paper(100, 0.04),
    "100 pixels, thick pen": on_paper(100, 0.11),
}


def _strokes(example: Example) -> list[Doubles]:
    """Without points that repeat, but two points each at least, which is what can be drawn."""
    assert isinstance(example.drawing, Ink)
    result = []
    for stroke in example.drawing.strokes:
        moves = np.append(np.diff(stroke.xy, axis=0).any(axis=1), True)
        xy = stroke.xy[moves]
        result.append(xy if len(xy) > 1 else xy + np.array([[0.0, 0.0], [1e-3, 0.0]]))
    return result


def _fitted(strokes: list[Doubles], side: float) -> tuple[list[Doubles], Doubles]:
    xy = np.concatenate(strokes)
    scale = side / max(float(np.ptp(xy, axis=0).max()), 1e-9)
    return [(stroke - xy.min(axis=0)) * scale for stroke in strokes], np.ptp(xy, axis=0) * scale


def _mean_of(image: np.ndarray, block: int) -> np.ndarray:
    height, width = (n // block for n in image.shape)
    return np.asarray(image.reshape(height, block, width, block).mean(axis=(1, 3)))


def _as_grey(values: np.ndarray) -> np.ndarray:
    return np.asarray(np.rint(np.clip(values, 0, 1) * 255), dtype=np.uint8)


if __name__ == "__main__":
    main()
