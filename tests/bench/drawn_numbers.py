"""Numbers drawn in one go, by a script of pointer moves: `python -m tests.bench.drawn_numbers [--sheet PNG]`.

Sixty numbers of two to four digits, most of them without lifting the pen: each digit is a way of the pen through points
set by hand, as it is written when the next one follows at once; the pen moves straight from one to the next, rounded
by a spline, with a hand's unevenness (seed told). Nothing of it was used to fit how strokes are cut.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from scipy.interpolate import CubicSpline

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import default_recognizer
from digitpad.core.segmentation.reading import read_number
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from tests.bench.bench_numbers import draw, told

WORDS = """
00 10 41 11 12 14 17 20 21 22 24 27 30 32 33 40 42 44 47 50 60 61 62 64
66 70 71 72 74 80 82 86 88 90 91 92 94 99 01 02 04 06 03 13 16 18 19 100
200 101 120 210 400 140 712 206 662 1000 2020 1024
"""
WAYS = {
    "0": [
        (0.45, 0.02),
        (0.15, 0.15),
        (0.0, 0.5),
        (0.15, 0.9),
        (0.4, 1.0),
        (0.65, 0.8),
        (0.68, 0.4),
        (0.5, 0.05),
        (0.4, 0.03),
    ],
    "1": [(0.0, 0.3), (0.12, 0.18), (0.25, 0.0), (0.25, 0.4), (0.22, 1.0)],
    "2": [(0.02, 0.25), (0.15, 0.05), (0.4, 0.0), (0.58, 0.2), (0.4, 0.55), (0.02, 0.98), (0.3, 0.95), (0.65, 0.98)],
    "3": [(0.05, 0.1), (0.3, 0.0), (0.5, 0.2), (0.2, 0.46), (0.5, 0.62), (0.5, 0.9), (0.2, 1.0), (0.0, 0.88)],
    "4": [(0.3, 0.0), (0.12, 0.35), (0.0, 0.65), (0.3, 0.66), (0.6, 0.6), (0.5, 0.35), (0.46, 0.6), (0.42, 1.0)],
    "5": [(0.55, 0.0), (0.1, 0.03), (0.06, 0.42), (0.3, 0.38), (0.55, 0.6), (0.5, 0.9), (0.2, 1.0), (0.0, 0.9)],
    "6": [(0.5, 0.0), (0.2, 0.25), (0.02, 0.7), (0.2, 1.0), (0.48, 0.85), (0.4, 0.58), (0.1, 0.65), (0.08, 0.75)],
    "7": [(0.0, 0.05), (0.3, 0.02), (0.6, 0.03), (0.42, 0.4), (0.25, 1.0)],
    "8": [
        (0.5, 0.1),
        (0.25, 0.0),
        (0.05, 0.2),
        (0.3, 0.5),
        (0.55, 0.8),
        (0.3, 1.0),
        (0.03, 0.8),
        (0.3, 0.48),
        (0.52, 0.15),
    ],
    "9": [(0.5, 0.12), (0.25, 0.02), (0.03, 0.25), (0.2, 0.48), (0.48, 0.3), (0.52, 0.1), (0.5, 0.5), (0.4, 1.0)],
}
"""Points of the pen's way, left to right and down, of a height of 1; corners are where points lie close."""

LIFTED = "5"
"""Begins away from where the digit before ends: the pen is lifted."""

SIZE, STEP, GAP = 120, 4, 0.22


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sheet", type=Path, help="where to draw the numbers that are read wrong (PNG)")
    parser.add_argument("--all", action="store_true", help="draw those that are right, too")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    rng = np.random.default_rng(args.seed)
    hits, drawn = [], []
    for word in WORDS.split():
        ink = drawn_number(word, rng)
        text = read_number(recognizer, ink).text
        hits.append(text == word)
        if args.all or text != word:
            drawn.append((ink, f"{word} {text} {len(ink.strokes)}"))
    print(
        "drawn in one go", told(hits), "wrong:", " ".join(text.rsplit(" ", 1)[0].replace(" ", ":") for _, text in drawn)
    )
    if args.sheet:
        draw(drawn, args.sheet)


def drawn_number(word: str, rng: np.random.Generator) -> Ink:
    """The moves of the pointer, in pixels."""
    strokes: list[np.ndarray] = []
    left = 0.0
    lean = rng.uniform(-0.05, 0.15)
    for digit in word:
        points = np.array(WAYS[digit]) * (rng.uniform(0.9, 1.15), rng.uniform(0.92, 1.08))
        points = points + rng.normal(0, 0.015, points.shape)
        points[:, 0] += lean * (1 - points[:, 1])
        way = _curve((points + np.array([left, rng.uniform(-0.05, 0.05)])) * SIZE)
        left += float(points[:, 0].max()) + GAP * rng.uniform(0.5, 1.3)
        if strokes and digit not in LIFTED:
            strokes[-1] = np.concatenate([strokes[-1], _straight(strokes[-1][-1], way[0]), way])
        else:
            strokes.append(way)
    return Ink(tuple(Stroke(np.round(xy)) for xy in strokes))


def _curve(points: np.ndarray) -> np.ndarray:
    """Through the points, one move of the pointer every `STEP` pixels."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T) ** 0.5)])
    at = np.linspace(0, along[-1], max(4, round(float(np.hypot(*np.diff(points, axis=0).T).sum()) / STEP)))
    return np.asarray(CubicSpline(along, points)(at))


def _straight(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    n = max(2, round(float(np.hypot(*(end - start))) / STEP))
    return start + (end - start) * np.linspace(0, 1, n, endpoint=False)[1:, None]


if __name__ == "__main__":
    main()
