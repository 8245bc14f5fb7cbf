"""What lessons cost in refused non-digits: `python -m tests.bench.bench_lessons DIGITS NON-DIGITS...`.

Each writer of DIGITS teaches a recognizer of their own the first so many drawings of each digit. Prints the share of
the NON-DIGITS that is refused before and after, as the mean over the writers and for the worst of them. What was taught
is the writer's own. Of sets that something was fitted to, only what was left out of the fit is read
(`bench_strangers.held_apart`).
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program does

import numpy as np

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.teaching import as_sample, plan_lessons
from tests.bench.bench_strangers import built, held_apart


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("digits", type=Path)
    parser.add_argument("others", type=Path, nargs="+")
    parser.add_argument("--lessons", type=int, nargs="+", default=[1, 3, 5])
    parser.add_argument("--writers", type=int, default=20, help="so many of them, spread over the set")
    parser.add_argument("--every", type=int, default=4, help="of so many non-digits one is read")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    recognizer = built(args.seed, "nothing")
    drawn = [example for path in args.others for example in held_apart(path) if example.label == NOT_A_DIGIT]
    others = [example.drawing for example in drawn[:: args.every]]
    before = float((recognizer.score(others)[:, NOT_A_DIGIT] >= 0.5).mean())
    print(f"{len(others)} non-digits, refused before {before:.2%}", flush=True)
    digits = held_apart(args.digits)
    for n_per_digit in args.lessons:
        lessons = plan_lessons(digits, n_per_digit)
        if not lessons:
            print(f"{n_per_digit} a digit: nobody drew more")
            continue
        chosen = [lessons[i] for i in np.unique(np.linspace(0, len(lessons) - 1, args.writers).astype(int))]
        after = []
        for lesson in chosen:
            pupil = recognizer.with_samples([as_sample(digits[i], f"taught:{i}") for i in lesson.taught])
            after.append(float((pupil.score(others)[:, NOT_A_DIGIT] >= 0.5).mean()))
        print(
            f"{n_per_digit} a digit, {len(chosen)} writers: refused {np.mean(after):.2%},"
            f" {100 * (np.mean(after) - before):+.2f} points; least {min(after):.2%}",
            flush=True,
        )


if __name__ == "__main__":
    main()
