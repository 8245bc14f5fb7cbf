"""What reading numbers costs one digit: `python -m tests.bench.bench_one_digit FOLDER_OF_THE_DATA [--every N]`.

Of each given set: digits that the single reading shows right, and that the reading of numbers shows right, too; time of
both by drawing (processor time, median). Of non-digits that the single reading refuses, how many are read as a number
without "?"; with `--pictures` these are shown as pictures, in the ways of `bench_pictures`, and nothing else is read.
Asked: at most 0.05 points less, 0.3 ms more, 1 point of the non-digits.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from time import process_time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from digitpad.cli.drawings import load_examples
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.reading import read_number
from digitpad.evaluation.evaluation import Example
from digitpad.experiments.statistics import wilson_interval
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from tests.bench.bench_pictures import as_pictures
from tests.bench.bench_strangers import OTHERS, PENS, PICTURES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="of so many drawings of each set one is read")
    parser.add_argument("--pictures", action="store_true", help="non-digits alone, as pictures")
    args = parser.parse_args()
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    if args.pictures:
        for name in OTHERS:
            for way, shown in as_pictures(load_examples([args.folder / name])[:: args.every]):
                refused = [example.drawing for example in shown if is_refused(recognizer, example)]
                readings = [read_number(recognizer, drawing) for drawing in refused]
                numbers = [reading.is_number and not reading.has_refused for reading in readings]
                print(f"{name.partition('.')[0]:26s} {way:26s}", *_of_others(numbers), flush=True)
        return
    for name in (*PENS, *OTHERS, *PICTURES):
        digits: list[tuple[bool, bool]] = []
        as_numbers: list[bool] = []
        times = []
        for example in load_examples([args.folder / name])[:: args.every * PICTURES.get(name, 1)]:
            start = process_time()
            single = recognizer.recognize(example.drawing)
            between = process_time()
            reading = read_number(recognizer, example.drawing)
            if example.label != NOT_A_DIGIT:
                times.append((between - start, process_time() - between))
                right = single.verdict == example.label
                digits.append((right, right if not reading.is_number else False))
            elif single.verdict == NOT_A_DIGIT:
                as_numbers.append(reading.is_number and not reading.has_refused)
        print(f"{name.partition('.')[0]:26s}", *_of_digits(digits, times), *_of_others(as_numbers), flush=True)


def is_refused(recognizer: Recognizer, example: Example) -> bool:
    return example.label == NOT_A_DIGIT and recognizer.recognize(example.drawing).verdict == NOT_A_DIGIT


def _of_digits(digits: list[tuple[bool, bool]], times: list[tuple[float, float]]) -> list[str]:
    if not digits:
        return []
    single, number = np.array(digits).T
    before, after = 1000 * np.array(times).T
    return [
        f"single {single.mean():.2%}, numbers {number.mean():.2%} of {len(single)}, lost {(single & ~number).sum()};",
        f"single {np.median(before):.2f} ms, more by drawing {np.median(after - before):.2f} ms",
    ]


def _of_others(refused: list[bool]) -> list[str]:
    if not refused:
        return []
    low, high = wilson_interval(sum(refused), len(refused))
    return [f"read as numbers {np.mean(refused):.2%} of {len(refused)} refused ({low:.2%} to {high:.2%})"]


if __name__ == "__main__":
    main()
