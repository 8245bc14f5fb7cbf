"""Is anybody read worse with 29 others in the set than alone? `python -m tests.bench.bench_class DRAWINGS.ndjson.gz`

Each writer teaches the first few drawings of each digit. The writer's other digits are read twice by the recognizer in
use: with the writer's own samples alone, and with everybody's in one set, where the writer is the one who draws.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizer import default_recognizer
from digitpad.core.samples import Sample
from digitpad.evaluation.evaluation import Example
from digitpad.evaluation.teaching import plan_lessons
from digitpad.experiments.statistics import sign_test
from digitpad.session.files.labelled_files import read_labelled
from digitpad.storage.caches.reference_cache import reference_set
from digitpad.storage.profile import Profile


def examples_of(path: Path) -> list[Example]:
    found = read_labelled(path)
    pairs = zip(found.records, found.labels.tolist(), strict=True)
    return [Example(record.reading, label, record.writer) for record, label in pairs]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("drawings", type=Path)
    parser.add_argument("--taught", type=int, default=5, help="of each digit")
    parser.add_argument("--asked", type=int, default=60, help="drawings of each writer that are read")
    parser.add_argument("--writers", type=int, default=30)
    args = parser.parse_args()
    examples = examples_of(args.drawings)
    lessons = plan_lessons(examples, args.taught)[: args.writers]
    reference = reference_set(Profile.open(None).cache)
    alone = default_recognizer(reference, [])
    own = [[_sample(examples[i], i) for i in lesson.taught] for lesson in lessons]
    together = alone.with_samples([sample for samples in own for sample in samples])
    before, after, only_before, only_after = [], [], 0, 0
    for samples, lesson in zip(own, lessons, strict=True):
        asked = list(lesson.others[:: max(1, len(lesson.others) // args.asked)])[: args.asked]
        writer = samples[0].writer
        by_own, by_all = alone.with_samples(samples).for_writer(writer), together.for_writer(writer)
        first = np.array([by_own.recognize(examples[i].drawing).verdict == examples[i].label for i in asked])
        second = np.array([by_all.recognize(examples[i].drawing).verdict == examples[i].label for i in asked])
        before.append(first.mean())
        after.append(second.mean())
        only_before += int((first & ~second).sum())
        only_after += int((second & ~first).sum())
    n_asked = len(lessons) * args.asked
    gains = 100 * (np.array(after) - before)
    print(f"{len(lessons)} writers, {args.taught} of each digit taught, about {n_asked} digits read")
    print(f"alone {100 * np.mean(before):.2f}%, with {len(lessons) - 1} others {100 * np.mean(after):.2f}%")
    print(
        f"right alone only {only_before}, right together only {only_after}, p {sign_test(only_before, only_after):.3f}"
    )
    print(f"worst writer {gains.min():+.2f} points, {int((gains < -0.2).sum())} writers more than 0.2 points worse")


def _sample(example: Example, number: int) -> Sample:
    return Sample(f"{number:032x}", example.label, picture_of(example.drawing), example.drawing, writer=example.writer)


if __name__ == "__main__":
    main()
