"""Accuracy on a person's drawings, read by the recognizer in use, as their training set grew, in total and by label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label, Sample
from digitpad.experiments.observer import Observer, SubProgress

MOST_ASKED = 100
"""Of more drawings than this, every so-manieth is read: each takes some 15 ms at each step."""
N_STEPS = 4


@dataclass(frozen=True)
class LabelGrowth:
    """Of `n_asked` drawings of `label`, so many were read right with none of the person's own known, and with all."""

    label: Label
    n_taught: int
    n_asked: int
    right_before: int
    right_after: int


@dataclass(frozen=True)
class Growth:
    """`accuracy[i]`: share of the person's digits read right, each without itself, after `n_taught[i]` were taught."""

    n_taught: tuple[int, ...]
    accuracy: tuple[float, ...]
    by_label: tuple[LabelGrowth, ...]
    n_asked: int
    n_of_writers: int = 0
    """Of those asked, where several people wrote them: so many whose writer is known, ..."""
    right_as_stranger: int = 0
    """... and read right without any sample of the same writer."""

    @property
    def neediest(self) -> Label | None:
        """The digit that would profit most from more samples: one that is misread, or was never taught; None for none.

        The largest share of misread drawings, by the rule of succession, so that few drawings count as doubtful.
        """
        needs = [(part.n_asked - part.right_after + 1) / (part.n_asked + 2) for part in self.by_label]
        lacking = [part.label for part in self.by_label if part.n_taught == 0 or part.right_after < part.n_asked]
        if not lacking or max(needs) == min(needs):
            return None
        return max(lacking, key=lambda label: needs[label])


def asked_among(labels: Sequence[Label], most: int = MOST_ASKED) -> list[int]:
    """Places of the drawings that are read: the digits, or every so-manieth of them."""
    digits = [place for place, label in enumerate(labels) if label != NOT_A_DIGIT]
    return digits[:: max(1, -(-len(digits) // most))]


def growth(
    recognizer: Recognizer,
    ids: Sequence[str],
    labels: Sequence[Label],
    asked: Sequence[Sample],
    n_steps: int = N_STEPS,
    observer: Observer | None = None,
    authors: Sequence[str] = (),
) -> Growth:
    """Read `asked` (with drawings, among `ids`) by the recognizer that knows none, some and all of `ids`, each time
    without the drawing itself. `ids` and `labels` are those of the person's own samples in the order of teaching.

    `authors`: who wrote each ("" where that is unknown); of several, each is also read without all of their own.
    """
    watching = observer or Observer()
    has_writers = len(set(authors) - {""}) > 1
    steps = np.unique(np.linspace(0, len(ids), min(n_steps, len(ids)) + 1).astype(int)).tolist()
    known_from = {name: place for place, name in enumerate(ids)}
    truth = np.array([sample.label for sample in asked], dtype=np.int64)
    is_right: list[NDArray[np.bool_]] = []
    n_rounds = len(steps) + has_writers
    for number, n_known in enumerate(steps):
        reader = recognizer.with_samples((), frozenset(ids[n_known:])) if n_known < len(ids) else recognizer
        verdicts = []
        for place, sample in enumerate(asked):
            watching.progress((number + place / len(asked)) / n_rounds)
            is_known = known_from[sample.id] < n_known
            blind = reader.with_samples((), {sample.id}) if is_known else reader
            verdicts.append(blind.recognize(drawing_of(sample)).verdict)
        is_right.append(np.array(verdicts, dtype=np.int64) == truth)
    accuracy = tuple(float(right.mean()) if len(asked) else 0.0 for right in is_right)
    found = Growth(tuple(steps), accuracy, _by_label(labels, truth, is_right), len(asked))
    if not has_writers:
        return found
    n, right = _as_strangers(recognizer, ids, authors, asked, SubProgress(watching, len(steps) / n_rounds, 1.0))
    return replace(found, n_of_writers=n, right_as_stranger=right)


def _as_strangers(
    recognizer: Recognizer, ids: Sequence[str], authors: Sequence[str], asked: Sequence[Sample], observer: Observer
) -> tuple[int, int]:
    """How many of `asked` have a known writer, and how many of those are read right without any sample of theirs."""
    author_of = dict(zip(ids, authors, strict=True))
    by_writer: dict[str, list[Sample]] = {}
    for sample in asked:
        by_writer.setdefault(author_of[sample.id], []).append(sample)
    by_writer.pop("", None)
    n = right = 0
    total = sum(map(len, by_writer.values()))
    for writer, samples in by_writer.items():
        stranger = recognizer.with_samples((), frozenset(name for name in ids if author_of[name] == writer))
        for sample in samples:
            observer.progress(n / total)
            right += stranger.recognize(drawing_of(sample)).verdict == sample.label
            n += 1
    return n, right


def _by_label(
    labels: Sequence[Label], truth: NDArray[np.int64], is_right: Sequence[NDArray[np.bool_]]
) -> tuple[LabelGrowth, ...]:
    taught = np.bincount(np.asarray(labels, dtype=np.int64), minlength=NOT_A_DIGIT)
    n, before, after = (
        np.bincount(truth[chosen], minlength=NOT_A_DIGIT)
        for chosen in (np.ones(len(truth), dtype=bool), is_right[0], is_right[-1])
    )
    return tuple(
        LabelGrowth(label, int(taught[label]), int(n[label]), int(before[label]), int(after[label]))
        for label in range(NOT_A_DIGIT)
    )
