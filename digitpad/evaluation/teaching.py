"""Measures teaching: each writer teaches a recognizer of their own, before and after."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label, Sample
from digitpad.evaluation.evaluation import Example, Readings, Spread, read


@dataclass(frozen=True)
class Teaching:
    """Accuracy on a writer's other digits before and after `n_per_digit` of each were taught, spread over the writers.

    `writers_worse`: writers of whom more than one drawing fewer is read right.
    """

    n_per_digit: int
    writers: int
    before: Spread
    after: Spread
    writers_worse: int


@dataclass(frozen=True)
class Lessons:
    """One writer's drawings, as indices: those to teach and the digits to measure on."""

    taught: tuple[int, ...]
    others: tuple[int, ...]


def teach(
    examples: Sequence[Example],
    before: Readings,
    recognizer: Recognizer,
    n_per_digit: int,
    report: Report = silent,
) -> Teaching:
    """Teach each writer's first `n_per_digit` drawings a digit, and have the writer's other digits read again.

    `before`: the readings of `examples` by `recognizer`. Writers without a name or without other drawings are left out.
    """
    lessons = plan_lessons(examples, n_per_digit)
    total = sum(len(lesson.others) for lesson in lessons)
    shares_before, shares_after, worse, done = [], [], 0, 0
    for lesson in lessons:
        pupil = recognizer.with_samples([as_sample(examples[i], f"taught:{i}") for i in lesson.taught])
        others = [examples[i] for i in lesson.others]
        after = read(others, pupil, part_of(report, done / total, (done + len(others)) / total)).is_right
        was_right = before.is_right[list(lesson.others)]
        shares_before.append(float(was_right.mean()))
        shares_after.append(float(after.mean()))
        worse += int(was_right.sum() - after.sum() > 1)
        done += len(others)
    return Teaching(n_per_digit, len(lessons), Spread.of(shares_before), Spread.of(shares_after), worse)


def plan_lessons(examples: Sequence[Example], n_per_digit: int) -> list[Lessons]:
    """Each named writer's first `n_per_digit` drawings of every digit to teach, the other digits to measure on."""
    plans = []
    for indices in digits_by_writer(examples).values():
        counts: defaultdict[Label, int] = defaultdict(int)
        taught: list[int] = []
        others: list[int] = []
        for i in indices:
            counts[examples[i].label] += 1
            (taught if counts[examples[i].label] <= n_per_digit else others).append(i)
        if others:
            plans.append(Lessons(tuple(taught), tuple(others)))
    return plans


def digits_by_writer(examples: Sequence[Example]) -> dict[str, list[int]]:
    """The indices of the digits that each named writer drew, in their order."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for i, example in enumerate(examples):
        if example.writer and example.label != NOT_A_DIGIT:
            found[example.writer].append(i)
    return dict(found)


def as_sample(example: Example, identity: str, label: Label | None = None) -> Sample:
    """What teaching `example` as `label` (its own, unless told) would store."""
    taught = example.label if label is None else label
    return Sample(identity, taught, picture_of(example.drawing), example.drawing, writer=example.writer)
