"""Reading of disturbed drawings, run by hand: `python -m tests.bench.bench_disturbed DRAWINGS.ndjson.gz [EVERY]`.

The same digits with a stray tap, a short tick beside, strokes broken in the middle, and turned; and drawings made here
that a stranger's hand makes: straight lines and 1s with a long upstroke, zeros with a slash of any length. Of the
file's digits every EVERY-th is read (5 unless given). Every disturbance has a seed of its own, so that figures of two
builds compare. Prints best digit, as shown, and refused, in percent of the digits.
"""

from __future__ import annotations

import os
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.typing import Doubles
from digitpad.evaluation.evaluation import Example, Readings, read
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding

N_MADE = 300
"""Drawings of each kind that is made here."""

TREMOR = 0.006
"""Standard deviation of a made drawing's points, as a share of its height: they are not drawn with a ruler."""

Disturb = Callable[[list[Doubles], np.random.Generator], list[Doubles]]
"""Strokes, each (n, 2), to other strokes."""


def main(path: str, every: str = "5") -> None:
    digits = [e for e in load_examples([Path(path)]) if isinstance(e.drawing, Ink) and e.label != NOT_A_DIGIT]
    recognizer = default_recognizer(build_reference_set(atlas_texts(), embedding=learnt_embedding()), [])
    for name, examples in [*disturbed_sets(digits[:: int(every)]), *made_sets()]:
        print(figures_line(name, examples, recognizer), flush=True)


def figures_line(name: str, examples: list[Example], recognizer: Recognizer) -> str:
    """One line of the table this script prints."""
    readings: Readings = read(examples, recognizer)
    best, shown = readings.is_right.mean(), readings.is_right_as_shown.mean()
    refused = (readings.verdicts == NOT_A_DIGIT).mean()
    return f"{name:38s} n {len(examples):5d}  best {best:6.1%}  shown {shown:6.1%}  refused {refused:6.1%}"


def disturbed_sets(digits: list[Example]) -> Iterator[tuple[str, list[Example]]]:
    """Each disturbance's name, and all `digits` with it."""
    for name, disturb in DISTURBANCES.items():
        rng = np.random.default_rng(zlib.crc32(name.encode()))
        yield name, [_with_strokes(digit, disturb(_strokes_of(digit), rng)) for digit in digits]


def made_sets() -> Iterator[tuple[str, list[Example]]]:
    """Each made kind's name, and its drawings."""
    for name, (label, make) in MADE.items():
        rng = np.random.default_rng(zlib.crc32(name.encode()))
        yield name, [_made(label, make(rng), rng) for _ in range(N_MADE)]


def tap(strokes: list[Doubles], rng: np.random.Generator) -> list[Doubles]:
    """One point, 0.6 sizes left of the drawing or right of it, from 0.4 above its top to 0.4 below its bottom."""
    low, high, size = _extent(strokes)
    x = low[0] - 0.6 * size if rng.random() < 0.5 else high[0] + 0.6 * size
    y = rng.uniform(low[1] - 0.4 * size, high[1] + 0.4 * size)
    return _inserted(strokes, np.array([[x, y]]), rng)


def near_tap(strokes: list[Doubles], rng: np.random.Generator) -> list[Doubles]:
    """One point anywhere in the drawing's box or up to 0.3 sizes around it."""
    low, high, size = _extent(strokes)
    return _inserted(strokes, rng.uniform(low - 0.3 * size, high + 0.3 * size)[None], rng)


def tick(strokes: list[Doubles], rng: np.random.Generator) -> list[Doubles]:
    """A short straight stroke, a twelfth of the size long, 0.3 to 0.6 sizes beside the drawing."""
    low, high, size = _extent(strokes)
    away = rng.uniform(0.3, 0.6) * size
    x = low[0] - away if rng.random() < 0.5 else high[0] + away
    start = np.array([x, rng.uniform(low[1], high[1])])
    angle = rng.uniform(0, 2 * np.pi)
    run = np.linspace(0, size / 12, 4)[:, None] * np.array([np.cos(angle), np.sin(angle)])
    return _inserted(strokes, start + run, rng)


def broken(strokes: list[Doubles], _: np.random.Generator) -> list[Doubles]:
    """Every stroke of six points or more in two, a twenty-fifth of its points lost in the middle."""
    result = []
    for xy in strokes:
        lost = max(1, round(len(xy) / 25))
        first = (len(xy) - lost) // 2
        result += [xy[:first], xy[first + lost :]] if len(xy) >= 6 else [xy]
    return result


def turned(degrees: float) -> Disturb:
    """Turned by so much, either way."""

    def disturb(strokes: list[Doubles], rng: np.random.Generator) -> list[Doubles]:
        angle = np.deg2rad(degrees if rng.random() < 0.5 else -degrees)
        c, s = np.cos(angle), np.sin(angle)
        return [xy @ np.array([[c, s], [-s, c]]) for xy in strokes]

    return disturb


def tremor(share: float) -> Disturb:
    """Every point moved by a share of the size."""
    return lambda strokes, rng: [xy + rng.normal(0, share * _extent(strokes)[2], xy.shape) for xy in strokes]


DISTURBANCES: dict[str, Disturb] = {
    "as drawn": lambda strokes, _: strokes,
    "stray tap, 0.6 sizes off": tap,
    "stray tap, in or near the drawing": near_tap,
    "short tick beside": tick,
    "strokes broken in the middle": broken,
    "turned by 10 degrees": turned(10),
    "turned by 20 degrees": turned(20),
    "turned by 30 degrees": turned(30),
    "tremor of 1%": tremor(0.01),
}


def line(tilt: float) -> Callable[[np.random.Generator], list[Doubles]]:
    """A straight line, tilted to the right as writing is, or to the left by half as much; a third are ruled."""

    def make(rng: np.random.Generator) -> list[Doubles]:
        angle = np.deg2rad(rng.normal(tilt, 2) * (1 if rng.random() < 0.8 else -1 / 2))
        ends = [(np.sin(angle), -np.cos(angle)), (0, 0)]
        return [np.array(ends) if rng.random() < 1 / 3 else _polyline(ends, rng)]

    return make


def upstroke(share: float) -> Callable[[np.random.Generator], list[Doubles]]:
    """The 1 of German schools: up from `share` of the height below the top, then down the stem, in one stroke."""

    def make(rng: np.random.Generator) -> list[Doubles]:
        lean = rng.normal(0.08, 0.08)
        width = rng.uniform(0.25, 0.6)
        return [_polyline([(-width, share - 1), (lean, -1), (0, 0)], rng)]

    return make


def slashed_zero(rng: np.random.Generator) -> list[Doubles]:
    """An oval and a slash about its middle, 0.4 to 1.6 heights long, from steep to flat, from either end."""
    width, length = rng.uniform(0.5, 1.05), rng.uniform(0.4, 1.6)
    start = rng.normal(-np.pi / 2, 0.4)
    turn = np.linspace(start, start - rng.uniform(0.95, 1.05) * 2 * np.pi, 40)
    oval = np.column_stack([0.5 * width * np.cos(turn), 0.5 * np.sin(turn)])
    lean = np.deg2rad(rng.uniform(15, 70))
    half = 0.5 * length * np.array([np.sin(lean), -np.cos(lean)]) * rng.choice([-1, 1])
    middle = rng.normal(0, 0.06, 2)
    oval = oval + rng.normal(0, TREMOR, oval.shape)
    return [oval, _polyline([tuple(middle + half), tuple(middle - half)], rng)]


MADE: dict[str, tuple[int, Callable[[np.random.Generator], list[Doubles]]]] = {
    "straight line, upright": (1, line(0)),
    "straight line, 15 degrees": (1, line(15)),
    "straight line, 30 degrees": (1, line(30)),
    "1, upstroke of 0.6 of the height": (1, upstroke(0.6)),
    "1, upstroke of 0.9 of the height": (1, upstroke(0.9)),
    "1, upstroke of the whole height": (1, upstroke(1.0)),
    "zero with a slash": (0, slashed_zero),
}


def _polyline(corners: list[tuple[float, float]], rng: np.random.Generator) -> Doubles:
    """Points along straight lines between `corners`, bowed a little, with tremor: (n, 2)."""
    parts = []
    for start, end in pairwise(corners):
        run = np.subtract(end, start)
        along = np.linspace(0, 1, max(4, round(20 * float(np.hypot(*run)))))[:, None]
        bow = rng.normal(0, 0.03) * np.sin(np.pi * along) * np.array([-run[1], run[0]])
        parts.append(start + along * run + bow)
    points = np.concatenate(parts)
    return np.asarray(points + rng.normal(0, TREMOR, points.shape))


def _made(label: int, strokes: list[Doubles], rng: np.random.Generator) -> Example:
    size = rng.uniform(60, 400)
    return Example(Ink(tuple(Stroke(xy * size) for xy in strokes)), label)


def _inserted(strokes: list[Doubles], extra: Doubles, rng: np.random.Generator) -> list[Doubles]:
    """Before the drawing or after it."""
    return [extra, *strokes] if rng.random() < 0.5 else [*strokes, extra]


def _extent(strokes: list[Doubles]) -> tuple[Doubles, Doubles, float]:
    """The least and the largest x and y, and the larger side."""
    xy = np.concatenate(strokes)
    low, high = xy.min(axis=0), xy.max(axis=0)
    return low, high, max(float((high - low).max()), 1e-9)


def _strokes_of(example: Example) -> list[Doubles]:
    assert isinstance(example.drawing, Ink)
    return [stroke.xy for stroke in example.drawing.strokes]


def _with_strokes(example: Example, strokes: list[Doubles]) -> Example:
    return replace(example, drawing=Ink(tuple(Stroke(xy) for xy in strokes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
