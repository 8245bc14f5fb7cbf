"""What correcting numbers gives: `python -m tests.bench.bench_number_lessons DATA...`, numbers made as by make_numbers.

Each writer's digits are halved. Of one half 12 touching numbers are made; whichever is read wrong is corrected as a
person would: its boxes are joined or split as they should be and labelled, so that each digit's ink is taught as one
sample. Of the other half come 40 numbers, read before and after: exact, with the sign test on the same numbers, and
errors by kind. Last, of the corrected numbers whose boxes were wrong (not only a digit misread): drawn again, each
digit a little larger, leaning or elsewhere, how many fall into their digits before and after.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import Sample
from digitpad.core.segmentation import lattice
from digitpad.core.segmentation.reading import read_number
from digitpad.experiments.statistics import sign_test
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile
from tests.bench.bench_numbers import KINDS, kind_of, strokes_of, told
from tests.bench.make_numbers import GAPS, compose, drawings_by_writer

Made = list[tuple[str, Ink, list[int]]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="+", help="drawings of single digits with writers (.ndjson.gz)")
    parser.add_argument("--writers", type=int, default=12, help="at most so many a file")
    parser.add_argument("--least", type=int, default=40, help="drawings that a writer must have")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--drawn-again", type=float, default=lattice.DRAWN_AGAIN, help="in place of DRAWN_AGAIN")
    args = parser.parse_args()
    lattice.DRAWN_AGAIN = args.drawn_again
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    found: dict[str, list[bool]] = {}
    kinds: dict[str, Counter[str]] = {"before": Counter(), "after": Counter()}
    taught = []
    again: dict[str, list[bool]] = {"before": [], "after": []}
    for path in args.data:
        by_writer = {name: drawn for name, drawn in drawings_by_writer(path).items() if len(drawn) >= args.least}
        for writer in sorted(by_writer)[: args.writers]:
            rng = np.random.default_rng([args.seed, sum(writer.encode())])
            drawn = [by_writer[writer][i] for i in rng.permutation(len(by_writer[writer]))]
            lessons, others = made(drawn[::2], 12, rng), made(drawn[1::2], 40, rng)
            samples = corrections(recognizer, lessons)
            taught.append(len(samples))
            pupil = recognizer.with_samples(samples)
            for when, reader in (("before", recognizer), ("after", pupil)):
                for word, ink, counts in others:
                    reading = read_number(reader, ink)
                    is_right = "".join(reading.text.split()) == word
                    found.setdefault(f"exact {when}", []).append(is_right)
                    if not is_right:
                        kinds[when][kind_of(reading, counts)] += 1
            redrawn = [drawn_again(ink, counts, rng) for _, ink, counts in lessons]
            for (word, ink, counts), new in zip(lessons, redrawn, strict=True):
                if has_right_boxes(recognizer, ink, word, counts):
                    continue
                again["before"].append(has_right_boxes(recognizer, new, word, counts))
                again["after"].append(has_right_boxes(pupil, new, word, counts))
    print(f"{len(taught)} writers, {np.mean(taught):.1f} digits corrected a writer")
    for what, hits in found.items():
        print(f"{what:<24} {told(hits)}")
    before, after = np.array(found["exact before"]), np.array(found["exact after"])
    won, lost = int((after & ~before).sum()), int((before & ~after).sum())
    print(f"right only after {won}, only before {lost}: p = {sign_test(won, lost):.2g}")
    for when, hits in again.items():
        if hits:
            print(f"boxes right again {when:<6} {told(hits)}")
    for when, counted in kinds.items():
        print(f"errors {when:<8}", ", ".join(f"{kind} {counted[kind]}" for kind in KINDS if counted[kind]))


def made(drawn: list, n: int, rng: np.random.Generator) -> Made:  # type: ignore[type-arg]
    numbers = [compose(drawn, 2 + i % 3, GAPS["touching"], rng) for i in range(n)]
    return [
        (word, Ink.from_drawing([stroke.T.tolist() for stroke in strokes]), counts) for word, strokes, counts in numbers
    ]


def has_right_boxes(recognizer: Recognizer, ink: Ink, word: str, counts: list[int]) -> bool:
    """Whether a number falls into its digits, whatever they are read as."""
    reading = read_number(recognizer, ink)
    text = "".join(reading.text.split())
    return text == word or (reading.is_number and kind_of(reading, counts) in ("digit refused", "misread"))


def drawn_again(ink: Ink, counts: list[int], rng: np.random.Generator) -> Ink:
    """Each digit 5% larger or smaller, leaning by 0.05, moved by 2% of the height: hands do no less."""
    height = ink.bounds[3] - ink.bounds[1]
    strokes = [stroke.xy for stroke in ink.strokes]
    for members in strokes_of(counts):
        middle = np.concatenate([strokes[i] for i in members]).mean(axis=0)
        change = np.array([[rng.normal(1, 0.05), rng.normal(0, 0.05)], [0, rng.normal(1, 0.05)]])
        shift = rng.normal(0, 0.02 * height, 2)
        for i in members:
            strokes[i] = (strokes[i] - middle) @ change.T + middle + shift
    return Ink(tuple(Stroke(xy) for xy in strokes))


def corrections(recognizer: Recognizer, lessons: Made) -> list[Sample]:
    """The digits of those numbers that are read wrong, each as one sample."""
    samples = []
    for place, (word, ink, counts) in enumerate(lessons):
        if "".join(read_number(recognizer, ink).text.split()) == word:
            continue
        for label, strokes in zip(word, strokes_of(counts), strict=True):
            drawing = Ink(tuple(ink.strokes[i] for i in sorted(strokes)))
            samples.append(Sample(f"{place}:{min(strokes)}", int(label), picture_of(drawing), drawing))
    return samples


if __name__ == "__main__":
    main()
