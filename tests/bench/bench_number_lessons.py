"""What correcting numbers gives: `python -m tests.bench.bench_number_lessons DATA...`, numbers made as by make_numbers.

Each writer's digits are halved. Of one half 12 touching numbers are made; whichever is read wrong is corrected as a
person would: its boxes are joined or split as they should be and labelled, so that each digit's ink is taught as one
sample. Of the other half come 40 numbers, read before and after: exact, and errors by kind.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizer import Recognizer, default_recognizer
from digitpad.core.samples import Sample
from digitpad.core.segmentation.reading import read_number
from digitpad.storage.profile import Profile
from digitpad.storage.reference_cache import reference_set
from tests.bench.bench_numbers import KINDS, kind_of, strokes_of, told
from tests.bench.make_numbers import GAPS, compose, drawings_by_writer

Made = list[tuple[str, Ink, list[int]]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="+", help="drawings of single digits with writers (.ndjson.gz)")
    parser.add_argument("--writers", type=int, default=12, help="at most so many a file")
    parser.add_argument("--least", type=int, default=40, help="drawings that a writer must have")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    recognizer = default_recognizer(reference_set(Profile.open().cache), [])
    found: dict[str, list[bool]] = {}
    kinds: dict[str, Counter[str]] = {"before": Counter(), "after": Counter()}
    taught = []
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
    print(f"{len(taught)} writers, {np.mean(taught):.1f} digits corrected a writer")
    for what, hits in found.items():
        print(f"{what:<24} {told(hits)}")
    for when, counted in kinds.items():
        print(f"errors {when:<8}", ", ".join(f"{kind} {counted[kind]}" for kind in KINDS if counted[kind]))


def made(drawn: list, n: int, rng: np.random.Generator) -> Made:  # type: ignore[type-arg]
    numbers = [compose(drawn, 2 + i % 3, GAPS["touching"], rng) for i in range(n)]
    return [
        (word, Ink.from_drawing([stroke.T.tolist() for stroke in strokes]), counts) for word, strokes, counts in numbers
    ]


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
