"""What other devices do to a reading, run by hand: `python -m tests.bench.bench_devices DRAWINGS.ndjson.gz [SEED…]`.

The same drawings as they are, with the tremor of a hand or a touch screen, on coarse grids of points, and with few
points: digits read right, as shown, and refused. Every fourth drawing is read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.ink import Ink, Stroke
from digitpad.core.options import RecognizerOptions
from digitpad.core.recognizer import default_recognizer
from digitpad.core.reference.build import build_reference_set
from digitpad.core.typing import Doubles
from digitpad.evaluation.evaluation import Example, evaluate, read
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding

EVERY = 4

Change = Callable[[Doubles, float], Doubles]
"""Points (n, 2) and the drawing's larger side to other points."""


def tremor(share: float) -> Change:
    rng = np.random.default_rng(0)
    return lambda xy, side: xy + rng.normal(0, share * side, xy.shape)


def grid(n: int) -> Change:
    return lambda xy, side: np.round(xy / (side / n)) * (side / n)


def every(n: int) -> Change:
    return lambda xy, _: np.concatenate([xy[:-1:n], xy[-1:]])


DEVICES: dict[str, Change] = {
    "as drawn": lambda xy, _: xy,
    "tremor of 1%": tremor(0.01),
    "tremor of 2%": tremor(0.02),
    "grid of 50 points": grid(50),
    "grid of 25 points": grid(25),
    "every 3rd point": every(3),
}


def main(path: str, *seeds: str) -> None:
    examples = load_examples([Path(path)])[::EVERY]
    for seed in seeds or ("1",):
        reference = build_reference_set(atlas_texts(), RecognizerOptions(seed=int(seed)), embedding=learnt_embedding())
        recognizer = default_recognizer(reference, [])
        for name, change in DEVICES.items():
            figures = evaluate(read([changed(example, change) for example in examples], recognizer))
            assert figures.accuracy is not None
            assert figures.accuracy_as_shown is not None
            refused = sum(row[-1] for row in figures.confusion[:-1]) / figures.n_digits
            print(
                f"seed {seed}, {name:18s} right {figures.accuracy:6.2%}, as shown {figures.accuracy_as_shown:6.2%}, "
                f"refused {refused:6.2%}",
                flush=True,
            )


def changed(example: Example, change: Change) -> Example:
    ink = example.drawing
    assert isinstance(ink, Ink), "only drawings made of strokes are drawn on another device"
    points = np.concatenate([stroke.xy for stroke in ink.strokes])
    side = max(float(np.ptp(points, axis=0).max()), 1e-9)
    return replace(example, drawing=Ink(tuple(Stroke(change(stroke.xy, side)) for stroke in ink.strokes)))


if __name__ == "__main__":
    main(*sys.argv[1:])
