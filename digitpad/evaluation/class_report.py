"""A set of several writers: how well each is read by all others, where labels agree, and which are doubtful."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Label, Sample
from digitpad.evaluation.by_others import shares_by_others
from digitpad.experiments.statistics import wilson_interval

MOST_ASKED = 40
"""Of a writer's digits; of more every so-manieth is read: each takes some 15 ms."""
MOST_DOUBTS = 60
MANY_AT_ONCE = 50

Drawn = Callable[[Iterable[str]], Sequence[Sample]]
"""Fetches samples with their drawings by id."""


@dataclass(frozen=True)
class Figures:
    """Of a writer's samples, or a label's, or all.

    `n_agreeing` of `n_compared` are called by their label by the nearest samples of other writers (8x8); `n_right` of
    `n_asked` digits are read right by the recognizer in use that knows everybody's samples but the writer's own.
    """

    n: int
    n_compared: int
    n_agreeing: int
    n_asked: int
    n_right: int

    @property
    def interval(self) -> tuple[float, float]:
        """95% of the share that is read right, for `n_asked` > 0."""
        return wilson_interval(self.n_right, self.n_asked)


@dataclass(frozen=True)
class WriterFigures:
    """`counts`: samples by label, (11,)."""

    writer: str
    counts: tuple[int, ...]
    figures: Figures


@dataclass(frozen=True, eq=False)
class Doubt:
    """A sample that recognizer and other writers' samples read otherwise; `share` of the latters' vote against it."""

    sample: Sample
    reading: Label
    share: float


@dataclass(frozen=True, eq=False)
class ClassReport:
    """`labels`: figures by label, (11,), in the order of `LABELS`. `n_nameless`: samples without a writer, left out."""

    total: Figures
    writers: tuple[WriterFigures, ...]
    labels: tuple[Figures, ...]
    doubts: tuple[Doubt, ...]
    n_doubts: int
    n_nameless: int


def class_report(
    samples: Sequence[Sample], recognizer: Recognizer, drawn: Drawn, report: Report = silent
) -> ClassReport:
    """Read each writer's samples without their own.

    `samples`: a person's own, without their drawings; `recognizer`: knows them all, and weighs nobody's as own.
    """
    named = [sample for sample in samples if sample.author]
    labels = np.array([sample.label for sample in named], dtype=np.intp)
    authors = np.array([sample.author for sample in named], dtype=np.str_)
    pictures = np.array([sample.picture.reshape(64) for sample in named]).reshape(-1, 64)
    shares = shares_by_others(pictures, labels, authors, part_of(report, 0.0, 0.2))
    is_compared = shares.any(axis=1)
    answers = np.where(is_compared, shares.argmax(axis=1), labels)
    is_asked = _asked(labels, authors)
    is_doubted = is_compared & (answers != labels)
    verdicts = _read(named, authors, is_asked | is_doubted, recognizer, drawn, part_of(report, 0.2, 1.0))
    is_right = verdicts == labels

    def figures(chosen: NDArray[np.bool_]) -> Figures:
        parts = (chosen, is_compared, is_compared & (answers == labels), is_asked, is_asked & is_right)
        return Figures(*(int((chosen & part).sum()) for part in parts))

    doubted = np.flatnonzero(is_doubted & ~is_right & (verdicts == answers))
    against = 1.0 - shares[np.arange(len(named)), labels]
    worst = doubted[np.argsort(-against[doubted], kind="stable")]
    return ClassReport(
        figures(np.ones(len(named), dtype=np.bool_)),
        tuple(
            WriterFigures(name, _counts(labels[authors == name]), figures(authors == name))
            for name in np.unique(authors).tolist()
        ),
        tuple(figures(labels == label) for label in range(N_LABELS)),
        tuple(Doubt(named[row], int(verdicts[row]), float(against[row])) for row in worst[:MOST_DOUBTS].tolist()),
        len(worst),
        len(samples) - len(named),
    )


def _counts(labels: NDArray[np.intp]) -> tuple[int, ...]:
    return tuple(np.bincount(labels, minlength=N_LABELS).tolist())


def _asked(labels: NDArray[np.intp], authors: NDArray[np.str_]) -> NDArray[np.bool_]:
    """Each writer's digits, at most `MOST_ASKED` of them, spread over the digits and over the time of drawing."""
    asked = np.zeros(len(labels), dtype=np.bool_)
    for name in np.unique(authors):
        rows = np.flatnonzero((authors == name) & (labels != NOT_A_DIGIT))
        rows = rows[np.argsort(labels[rows], kind="stable")]
        chosen = np.linspace(0, len(rows), min(len(rows), MOST_ASKED), endpoint=False).astype(np.intp)
        asked[rows[chosen]] = True
    return asked


def _read(
    named: Sequence[Sample],
    authors: NDArray[np.str_],
    wanted: NDArray[np.bool_],
    recognizer: Recognizer,
    drawn: Drawn,
    report: Report,
) -> NDArray[np.intp]:
    """The verdicts (n,) on the `wanted`, each writer's by everybody else's; -1 for what was not asked."""
    verdicts = np.full(len(named), -1, dtype=np.intp)
    place = {sample.id: row for row, sample in enumerate(named)}
    done = 0
    for name in np.unique(authors).tolist():
        theirs = np.flatnonzero(authors == name)
        ids = [named[row].id for row in theirs[wanted[theirs]].tolist()]
        stranger = recognizer.with_samples((), frozenset(named[row].id for row in theirs.tolist())) if ids else None
        for start in range(0, len(ids), MANY_AT_ONCE):
            for sample in drawn(ids[start : start + MANY_AT_ONCE]):
                report(done / max(1, int(wanted.sum())))
                assert stranger is not None
                verdicts[place[sample.id]] = stranger.recognize(drawing_of(sample)).verdict
                done += 1
    report(1.0)
    return verdicts
