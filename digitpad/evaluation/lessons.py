"""What one taught sample does: a wrong label should spoil little, a right one hold when the digit is drawn again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, log, radians, sin

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent, with_progress
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.evaluation.evaluation import Example, Readings, read
from digitpad.evaluation.metrics import share
from digitpad.evaluation.teaching import as_sample, digits_by_writer

MOST_DRAWN_AGAIN = 1000
"""Lessons by lot: each needs a recognizer of its own."""
JITTER, TURN, ASPECT = 0.05, radians(10), log(1.2)
"""How a drawing differs when it is drawn again: share of its size, radians, logarithm of the ratio."""


@dataclass(frozen=True)
class WrongLabel:
    """One drawing taught as a digit that it is not.

    `lessons`: drawings so taught, each to a recognizer of its own; `n`: other digits of their writers, read before and
    after; `spoilt`: the share of them that was shown right before and is no more.
    """

    lessons: int
    n: int
    spoilt: float | None


@dataclass(frozen=True)
class DrawnAgain:
    """A drawing just taught, drawn again a little differently; `as_taught`: the share then shown as taught.

    `n`: lessons; `misread`: those of drawings that were misread before, which people teach most.
    """

    n: int
    as_taught: float | None
    n_misread: int
    misread_as_taught: float | None


def wrong_label(
    examples: Sequence[Example],
    before: Readings,
    recognizer: Recognizer,
    *,
    lessons_per_writer: int = 2,
    seed: int = 0,
    report: Report = silent,
) -> WrongLabel:
    """Teach single drawings of each named writer as a random other digit, and have the writer's others read again."""
    rng = np.random.default_rng(seed)
    plans = [
        (indices, int(taught))
        for indices in digits_by_writer(examples).values()
        for taught in rng.permutation(indices)[:lessons_per_writer]
    ]
    n = spoilt = 0
    for indices, taught in with_progress(plans, report):
        others = [i for i in indices if i != taught]
        pupil = recognizer.with_samples(
            [as_sample(examples[taught], "wrong", _other_digit(examples[taught].label, rng))]
        )
        after = read([examples[i] for i in others], pupil)
        n += len(others)
        spoilt += int((before.is_right_as_shown[others] & ~after.is_right_as_shown).sum())
    return WrongLabel(len(plans), n, spoilt / n if n else None)


def drawn_again(
    examples: Sequence[Example],
    before: Readings,
    recognizer: Recognizer,
    *,
    seed: int = 0,
    report: Report = silent,
) -> DrawnAgain:
    """Teach single drawings, `MOST_DRAWN_AGAIN` by lot and all that were misread, and read each one drawn again."""
    rng = np.random.default_rng(seed)
    inked = [i for i, example in enumerate(examples) if isinstance(example.drawing, Ink) and before.of_digits[i]]
    chosen = sorted(rng.permutation(inked)[:MOST_DRAWN_AGAIN].tolist())
    misread = [i for i in inked if not before.is_right_as_shown[i]]
    lessons = sorted({*chosen, *misread})
    held = {i: _holds(examples[i], recognizer, rng) for i in with_progress(lessons, report)}
    in_both = [np.array([held[i] for i in indices], dtype=np.bool_) for indices in (chosen, misread)]
    return DrawnAgain(len(chosen), share(in_both[0]), len(misread), share(in_both[1]))


def redraw(ink: Ink, rng: np.random.Generator) -> Ink:
    """`ink` as its writer might draw it the next time: jittered, turned and stretched, each within its bound."""
    left, top, right, bottom = ink.bounds
    size = max(right - left, bottom - top)
    turn, stretch = rng.uniform(-TURN, TURN), np.exp(rng.uniform(-ASPECT, ASPECT) / 2)
    turned = np.array([[cos(turn), sin(turn)], [-sin(turn), cos(turn)]]) @ np.diag([stretch, 1 / stretch])
    return Ink(tuple(Stroke((s.xy + rng.uniform(-JITTER, JITTER, s.xy.shape) * size) @ turned) for s in ink.strokes))


def _holds(example: Example, recognizer: Recognizer, rng: np.random.Generator) -> bool:
    assert isinstance(example.drawing, Ink)
    pupil = recognizer.with_samples([as_sample(example, "lesson")])
    return pupil.recognize(redraw(example.drawing, rng)).verdict == example.label


def _other_digit(label: Label, rng: np.random.Generator) -> Label:
    return (label + int(rng.integers(1, NOT_A_DIGIT))) % NOT_A_DIGIT
