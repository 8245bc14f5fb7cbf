"""Why a model misreads: which single change to what it is given makes it read the drawings at hand.

Every candidate differs from the present settings in one thing. The one under which the true labels become most
likely is taken, if that is no luck (a paired test over the drawings) and worth it; then the same again from there,
until nothing helps. A change that later turns out not to matter is dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Drawing
from digitpad.models.feeding import ORIENTATIONS, RANGES, Feeding, lines_of, pictures, to_input
from digitpad.models.model import Model

Fault = Literal[
    "inverted",
    "off-centre",
    "size",
    "line width",
    "transposed",
    "turned",
    "range",
    "normalisation",
    "stretched",
    "labels",
]
"""The kinds: polarity; place; digits too small or large; lines too thin or thick; rows and columns swapped; turned or
mirrored; numbers on another scale; mean and deviation not taken out; proportions; classes shifted."""

MOST_DRAWINGS = 200
FEWEST_DRAWINGS = 20
MOST_CHANGES = 3

_LEAST_SHARE = 0.02
"""Shares below count as this: one drawing that a model is utterly wrong on must not decide alone."""
_LEAST_T = 3.5
"""Of the paired differences: one-sided p below 0.001 from 50 drawings on, for some 50 candidates."""
_LEAST_GAIN = 0.02
"""In accuracy; less is no fault worth naming."""
_LEAST_NATS = 0.25
"""In mean log share of the true digit, where accuracy cannot rise any more."""

_MOST_STEPS = 4

_OF_RANGE = ("range", "normalisation")
_USUAL_RANGES = ("0..1", "standardized")

_BOXES = (0.3, 0.4, 0.5, 0.6, 0.72, 0.8, 0.9, 1.0, 1.2, 1.4)
_LINES = (0.03, 0.05, 0.07, 0.1, 0.13, 0.17, 0.22)
_SHIFTS = (-0.25, -0.14, -0.07, 0.07, 0.14, 0.25)


@dataclass(frozen=True)
class Change:
    """One thing that was wrong with what the model was given, and how well it reads before and after.

    `accuracy_before`, `accuracy_after`: 0..1 on the same `n` drawings.
    """

    fault: Fault
    feeding: Feeding
    accuracy_before: float
    accuracy_after: float


@dataclass(frozen=True)
class Diagnosis:
    """What was found on `n` drawings: `changes` in the order in which they were made, none where all is well."""

    start: Feeding
    changes: tuple[Change, ...]
    accuracy: float
    n: int

    @property
    def feeding(self) -> Feeding:
        """The settings under which the model reads best."""
        return self.changes[-1].feeding if self.changes else self.start

    @property
    def mended_accuracy(self) -> float:
        return self.changes[-1].accuracy_after if self.changes else self.accuracy


def diagnose(
    model: Model,
    drawings: Sequence[Drawing],
    labels: Sequence[int],
    start: Feeding,
    progress: Callable[[float], None] = lambda _: None,
) -> Diagnosis:
    """Find what is wrong with `start`, on up to 200 labelled digits (the first of each class in turn).

    UserError for fewer than 20 digits: of so few nothing can be said.
    """
    trial = _Trial(model, *_chosen(drawings, labels))
    current, evidence = start, trial.evidence(start)
    changes: list[Change] = []
    for round_ in range(MOST_CHANGES):
        candidates = list(_candidates(current, start))
        found = []
        for i, (fault, feeding) in enumerate(candidates):
            progress((round_ + i / len(candidates)) / MOST_CHANGES)
            found.append((fault, feeding, trial.evidence(feeding)))
        better = [(f, s, e) for f, s, e in found if e.is_better_than(evidence)]
        if not better:
            break
        fault, feeding = _usual(better, max(better, key=lambda one: one[2].likelihood))
        feeding = _refined(trial, fault, feeding)
        after = trial.evidence(feeding)
        changes.append(Change(fault, feeding, evidence.accuracy, after.accuracy))
        current, evidence = feeding, after
    progress(1.0)
    return Diagnosis(start, _needed(trial, start, changes), trial.evidence(start).accuracy, trial.n)


def _usual(better: list[_Found], best: _Found) -> tuple[Fault, Feeding]:
    """Of ranges that are as good as the best, the one that is usual: ink of 0 to 1, else MNIST's mean and deviation.

    A network gets surer of whatever it reads with more contrast, so that the likeliest is often none that anybody uses.
    """
    ranges = {feeding.range: (fault, feeding, evidence) for fault, feeding, evidence in better if fault in _OF_RANGE}
    if best[0] in _OF_RANGE:
        for usual in (ranges[name] for name in _USUAL_RANGES if name in ranges):
            as_right = usual[2].accuracy > best[2].accuracy - _LEAST_GAIN
            if as_right and not best[2].is_better_than(usual[2]):
                return usual[:2]
    return best[:2]


@dataclass(frozen=True, eq=False)
class _Evidence:
    """How a model reads the drawings under some settings: log shares of the true digits, and which are right."""

    logs: NDArray[np.float64]
    right: NDArray[np.bool_]

    @property
    def accuracy(self) -> float:
        return float(self.right.mean())

    @property
    def likelihood(self) -> float:
        return float(self.logs.mean())

    def is_better_than(self, other: _Evidence) -> bool:
        """More likely by more than luck, and by enough to be worth a word."""
        gains = self.logs - other.logs
        deviation = float(gains.std())
        certain = gains.mean() * sqrt(len(gains)) > _LEAST_T * max(deviation, 1e-9)
        worth = self.accuracy - other.accuracy >= _LEAST_GAIN or (
            gains.mean() >= _LEAST_NATS and self.accuracy >= other.accuracy
        )
        return bool(certain and worth)


_Found = tuple[Fault, Feeding, _Evidence]


class _Trial:
    """The model on chosen drawings, any number of times; pictures of one geometry are drawn once."""

    def __init__(self, model: Model, drawings: Sequence[Drawing], labels: NDArray[np.intp]) -> None:
        self._model, self._labels = model, labels
        self._lines = [lines_of(drawing) for drawing in drawings]
        self._pictures: dict[Feeding, NDArray[np.float32]] = {}
        self._found: dict[Feeding, _Evidence] = {}

    @property
    def n(self) -> int:
        return len(self._labels)

    def evidence(self, feeding: Feeding) -> _Evidence:
        if feeding not in self._found:
            self._found[feeding] = self._tried(feeding)
        return self._found[feeding]

    def _tried(self, feeding: Feeding) -> _Evidence:
        geometry = feeding.geometry
        if geometry not in self._pictures:
            self._pictures[geometry] = pictures(self._lines, geometry)
        shares = digit_shares(self._model.shares(to_input(self._pictures[geometry], feeding)), feeding)
        true = shares[np.arange(self.n), self._labels]
        return _Evidence(np.log(np.maximum(true, _LEAST_SHARE)), shares.argmax(axis=1) == self._labels)


def digit_shares(shares: NDArray[np.float64], feeding: Feeding) -> NDArray[np.float64]:
    """Shares of the ten digits from those of the model's classes, shape (n, 10)."""
    return np.roll(shares[:, :10], feeding.label_shift, axis=1)


def _chosen(drawings: Sequence[Drawing], labels: Sequence[int]) -> tuple[list[Drawing], NDArray[np.intp]]:
    """At most `MOST_DRAWINGS` digits, the classes as even as they can be."""
    places: dict[int, list[int]] = {}
    for place, label in enumerate(labels):
        if label != NOT_A_DIGIT:
            places.setdefault(label, []).append(place)
    turns = [
        group[i]
        for i in range(max(map(len, places.values()), default=0))
        for group in places.values()
        if i < len(group)
    ]
    chosen = turns[:MOST_DRAWINGS]
    if len(chosen) < FEWEST_DRAWINGS:
        raise UserError(
            "To say why a model misreads, at least {n} labelled digits are needed; there are {found}.",
            n=FEWEST_DRAWINGS,
            found=len(chosen),
        )
    return [drawings[place] for place in chosen], np.array([labels[place] for place in chosen], np.intp)


def _candidates(now: Feeding, start: Feeding) -> Iterator[tuple[Fault, Feeding]]:
    """Settings that differ from `now` in one thing, which has not been changed yet."""
    if now.inverted == start.inverted:
        yield "inverted", now.with_changes(inverted=not now.inverted)
    if now.orientation == start.orientation:
        for orientation in ORIENTATIONS:
            if orientation != now.orientation:
                fault: Fault = "transposed" if "transposed" in (orientation, now.orientation) else "turned"
                yield fault, now.with_changes(orientation=orientation)
    if now.range == start.range:
        for scale in RANGES:
            if scale != now.range:
                kind: Fault = "normalisation" if "standardized" in (scale, now.range) else "range"
                yield kind, now.with_changes(range=scale)
    if now.label_shift == start.label_shift:
        yield from (
            ("labels", now.with_changes(label_shift=shift)) for shift in range(-4, 6) if shift != now.label_shift
        )
    yield from _geometries(now, start)


def _geometries(now: Feeding, start: Feeding) -> Iterator[tuple[Fault, Feeding]]:
    if now.keeps_aspect == start.keeps_aspect:
        yield "stretched", now.with_changes(keeps_aspect=not now.keeps_aspect)
    if now.box == start.box:
        yield from (("size", now.with_changes(box=box)) for box in _BOXES if abs(box - now.box) > 0.03)
    if now.line == start.line:
        yield from (("line width", now.with_changes(line=line)) for line in _LINES if abs(line - now.line) > 0.01)
    if now.shift == start.shift and now.centering == start.centering:
        other = "box" if now.centering == "mass" else "mass"
        yield "off-centre", now.with_changes(centering=other)
        for amount in _SHIFTS:
            yield "off-centre", now.with_changes(shift=(amount, 0.0))
            yield "off-centre", now.with_changes(shift=(0.0, amount))
            yield "off-centre", now.with_changes(shift=(amount, amount))
            yield "off-centre", now.with_changes(shift=(amount, -amount))


def _refined(trial: _Trial, fault: Fault, feeding: Feeding) -> Feeding:
    """The same change by a finer measure, step by step while the labels become more likely."""
    for _ in range(_MOST_STEPS):
        nearby = max(_nearby(fault, feeding), key=lambda one: trial.evidence(one).likelihood, default=feeding)
        if trial.evidence(nearby).likelihood <= trial.evidence(feeding).likelihood:
            break
        feeding = nearby
    return feeding


def _nearby(fault: Fault, feeding: Feeding) -> list[Feeding]:
    if fault == "off-centre" and any(feeding.shift):
        pixel = 1 / min(feeding.size)
        moves = [(down, right) for down in (-pixel, 0, pixel) for right in (-pixel, 0, pixel) if down or right]
        down, right = feeding.shift
        return [feeding.with_changes(shift=(down + more, right + across)) for more, across in moves]
    if fault == "size":
        return [feeding.with_changes(box=feeding.box * factor) for factor in (0.95, 1.05)]
    if fault == "line width":
        return [feeding.with_changes(line=feeding.line * factor) for factor in (0.88, 1.14)]
    return []


def _needed(trial: _Trial, start: Feeding, changes: list[Change]) -> tuple[Change, ...]:
    """Without those that do not matter once the later ones are made, and with the accuracies that this leaves."""
    kept = list(changes)
    for change in changes[:-1]:
        others = [other for other in kept if other is not change]
        with_all, without = trial.evidence(_combined(start, kept)), trial.evidence(_combined(start, others))
        if not with_all.is_better_than(without):
            kept = others
    result: list[Change] = []
    for i, change in enumerate(kept):
        before, after = _combined(start, kept[:i]), _combined(start, kept[: i + 1])
        result.append(Change(change.fault, after, trial.evidence(before).accuracy, trial.evidence(after).accuracy))
    return tuple(result)


_FIELDS: dict[str, tuple[str, ...]] = {
    "inverted": ("inverted",),
    "off-centre": ("centering", "shift"),
    "size": ("box",),
    "line width": ("line",),
    "transposed": ("orientation",),
    "turned": ("orientation",),
    "range": ("range",),
    "normalisation": ("range",),
    "stretched": ("keeps_aspect",),
    "labels": ("label_shift",),
}
"""Which settings a fault is about."""


def _combined(start: Feeding, changes: Sequence[Change]) -> Feeding:
    """`start` with what each of the changes is about, as that change left it."""
    feeding = start
    for change in changes:
        feeding = feeding.with_changes(**{name: getattr(change.feeding, name) for name in _FIELDS[change.fault]})
    return feeding
