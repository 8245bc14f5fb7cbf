"""Evaluates a recognizer on labelled drawings: one frozen result."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.progress import Report, silent, with_progress
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import LABELS, N_LABELS, NOT_A_DIGIT, Drawing, Label, label_name
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.reading import read_number
from digitpad.evaluation.metrics import auroc, confusion, expected_calibration_error, rejected_where_kept, share

"""Called with (done, total) as the work goes on."""


@dataclass(frozen=True, eq=False)
class Example:
    """A drawing whose label is known. `writer` and `source` are "" where unknown."""

    drawing: Drawing
    label: Label
    writer: str = ""
    source: str = ""


@dataclass(frozen=True, eq=False)
class Readings:
    """What a recognizer said of n drawings: arrays of length n, in their order.

    `verdicts`: what was shown; `digits`: the best digit, a refusal set aside; `refusals`: the score it refuses by.
    """

    labels: NDArray[np.int64]
    writers: NDArray[np.str_]
    verdicts: NDArray[np.int64]
    digits: NDArray[np.int64]
    confidences: NDArray[np.float64]
    refusals: NDArray[np.float64]
    seconds: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def of_digits(self) -> NDArray[np.bool_]:
        """Which drawings are digits."""
        return np.not_equal(self.labels, NOT_A_DIGIT)

    @property
    def is_right(self) -> NDArray[np.bool_]:
        """Best digit equals label; for a non-digit: refused."""
        return np.where(self.of_digits, self.digits == self.labels, self.is_right_as_shown)

    @property
    def is_right_as_shown(self) -> NDArray[np.bool_]:
        """Whether the verdict, refusal included, is the label: (n,)."""
        return np.equal(self.verdicts, self.labels)


@dataclass(frozen=True)
class Spread:
    """How a figure spreads over `n` writers; None where there are none."""

    n: int
    min: float | None
    median: float | None
    mean: float | None

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Least, median and mean of `values`."""
        if not values:
            return cls(0, None, None, None)
        return cls(len(values), float(min(values)), float(np.median(values)), float(np.mean(values)))


@dataclass(frozen=True)
class NonDigits:
    """Refusal, where the data has non-digits; `rejected` holds the shares refused at the recognizer's own threshold."""

    n: int
    auroc: float | None
    rejected_at_95_kept: float | None
    rejected: Mapping[str, float | None]


@dataclass(frozen=True)
class Evaluation:
    """The figures of one evaluation, each a share of 0..1 unless said otherwise, None where there is nothing to count.

    `accuracy`: digits whose best digit is their label, a refusal set aside; `accuracy_as_shown`: a refusal counts as an
    error; `ece`: over digits, 15 bins; `confusion[label][shown]`: counts, rows and columns in the order of `labels`;
    `per_writer`: accuracy by writer; `seconds_per_drawing`: mean time of one reading.
    """

    n: int
    n_digits: int
    accuracy: float | None
    accuracy_as_shown: float | None
    ece: float | None
    labels: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    per_class: Mapping[str, Mapping[str, float | None]]
    per_writer: Spread
    writers: Mapping[str, float]
    nondigits: NonDigits | None
    seconds_per_drawing: float | None

    def as_dict(self) -> dict[str, Any]:
        """For JSON; `nondigits` is left out where the data has none."""
        values = asdict(self)
        return values if self.nondigits else {name: value for name, value in values.items() if name != "nondigits"}


def read(examples: Sequence[Example], recognizer: Recognizer, report: Report = silent) -> Readings:
    """Have every drawing read, one by one, as the app reads it."""
    rows = [
        _read_one(example.drawing, example.label != NOT_A_DIGIT, recognizer)
        for example in with_progress(examples, report)
    ]
    verdicts, digits, confidences, refusals, seconds = zip(*rows, strict=True) if rows else ((),) * 5
    return Readings(
        labels=np.array([example.label for example in examples], dtype=np.int64),
        writers=np.array([example.writer for example in examples], dtype=np.str_),
        verdicts=np.array(verdicts, dtype=np.int64),
        digits=np.array(digits, dtype=np.int64),
        confidences=np.array(confidences, dtype=np.float64),
        refusals=np.array(refusals, dtype=np.float64),
        seconds=np.array(seconds, dtype=np.float64),
    )


def evaluate(readings: Readings) -> Evaluation:
    """All figures of `readings`."""
    are_digits = readings.of_digits
    table = confusion(readings.labels, readings.verdicts, N_LABELS)
    writers = _accuracy_by_writer(readings)
    return Evaluation(
        n=len(readings),
        n_digits=int(are_digits.sum()),
        accuracy=share(readings.is_right[are_digits]),
        accuracy_as_shown=share(readings.is_right_as_shown[are_digits]),
        ece=expected_calibration_error(readings.confidences[are_digits], readings.is_right_as_shown[are_digits]),
        labels=tuple(label_name(label) for label in LABELS),
        confusion=tuple(tuple(row) for row in table.tolist()),
        per_class=_per_class(readings, table),
        per_writer=Spread.of(list(writers.values())),
        writers=writers,
        nondigits=_nondigits(readings),
        seconds_per_drawing=float(readings.seconds.mean()) if len(readings) else None,
    )


def _read_one(drawing: Drawing, is_digit: bool, recognizer: Recognizer) -> tuple[Label, Label, float, float, float]:
    began = time.perf_counter()
    try:
        reading = read_number(recognizer, drawing)
    except ValueError:
        if not is_blank(drawing):
            raise
        return NOT_A_DIGIT, NOT_A_DIGIT, 0.0, 1.0, time.perf_counter() - began
    seconds = time.perf_counter() - began
    answer = reading.single
    return _shown(reading, is_digit), answer.digit, answer.confidence, answer.refusal, seconds


def _shown(reading: NumberReading, is_digit: bool) -> Label:
    """What was shown. A number without "?" is an error: a digit that is not read as it, a non-digit not refused."""
    if not reading.is_number or reading.has_refused:
        return reading.single.verdict
    return NOT_A_DIGIT if is_digit else reading.single.digit


def _accuracy_by_writer(readings: Readings) -> dict[str, float]:
    """Accuracy over the digits of every writer whose name is known."""
    named = readings.of_digits & (readings.writers != "")
    return {
        str(writer): float(readings.is_right[named & (readings.writers == writer)].mean())
        for writer in np.unique(readings.writers[named])
    }


def _per_class(readings: Readings, table: NDArray[np.int64]) -> dict[str, dict[str, float | None]]:
    """For every label: how many, how many of them read right, and how many shown as it that are."""
    figures = {}
    for label in LABELS:
        own = readings.labels == label
        shown = int(table[:, label].sum())
        figures[label_name(label)] = {
            "n": int(own.sum()),
            "accuracy": share(readings.is_right[own]),
            "accuracy_as_shown": share(readings.is_right_as_shown[own]),
            "precision": float(table[label, label] / shown) if shown else None,
        }
    return figures


def _nondigits(readings: Readings) -> NonDigits | None:
    are_digits = readings.of_digits
    if are_digits.all():
        return None
    digits, others = readings.refusals[are_digits], readings.refusals[~are_digits]
    refused = readings.verdicts == NOT_A_DIGIT
    return NonDigits(
        n=len(others),
        auroc=auroc(digits, others),
        rejected_at_95_kept=rejected_where_kept(digits, others),
        rejected={"digits": share(refused[are_digits]), "nondigits": share(refused[~are_digits])},
    )
