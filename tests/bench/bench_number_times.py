"""Time that numbers take: `python -m tests.bench.bench_number_times DATA`; median milliseconds of processor time.

One digit beside the single reading of it; numbers of 2 to 5 digits, apart and drawn in one go; what is refused after
all; 500 strokes. Asked: 0.3 ms more for one digit, 12 ms for five, 100 ms for 500 strokes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import default_recognizer
from digitpad.core.segmentation.reading import read_number
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from tests.bench.make_numbers import GAPS, LINKED, drawings_by_writer, numbers


def main() -> None:
    path = Path(sys.argv[1])
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    digits = [
        Ink.from_drawing([stroke.T.tolist() for stroke in strokes])
        for drawn in drawings_by_writer(path).values()
        for _, strokes in drawn[:4]
    ]
    single = [milliseconds(lambda ink=ink: recognizer.recognize(ink)) for ink in digits]
    one = [milliseconds(lambda ink=ink: read_number(recognizer, ink)) for ink in digits]
    print(f"one digit              {np.median(one):6.2f} (single reading {np.median(single):.2f})")
    print(f"  more, by drawing     {np.median(np.subtract(one, single)):6.2f}")
    for what, gaps in (("apart", GAPS), ("in one go", LINKED)):
        for length in (2, 5):
            made = [Ink.from_drawing(line["drawing"]) for line in numbers(path, 40, 1, lengths=(length,), gaps=gaps)]
            times = [milliseconds(lambda ink=ink: read_number(recognizer, ink)) for ink in made]
            print(f"{length} digits {what:<12} {np.median(times):6.2f} (90%: {np.quantile(times, 0.9):.2f})")
    rng = np.random.default_rng(0)
    for n in (48, 500):
        places = rng.uniform(0, 400, (n, 1, 2)) * [1, 0.1]
        ink = Ink(tuple(Stroke(xy) for xy in places + rng.uniform(-30, 30, (n, 8, 2))))
        print(f"{n} strokes            {milliseconds(lambda ink=ink: read_number(recognizer, ink)):6.1f}")


def milliseconds(read: Callable[[], object]) -> float:
    """The best of three: others use the machine, too."""
    times = []
    for _ in range(3):
        start = process_time()
        read()
        times.append(process_time() - start)
    return 1000 * min(times)


if __name__ == "__main__":
    main()
