"""CSV with a drawing a row: optdigits (64 counts and a digit), pendigits (8 points and a digit), both of UCI.

https://archive.ics.uci.edu/dataset/80 and https://archive.ics.uci.edu/dataset/81. Labels may be words, and a first row
of names is passed over.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Sample, label_name
from digitpad.core.text import Text
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record
from digitpad.storage.replacing import replacing

MAX_LINE = 10_000
COUNTS, POINTS = 64, 16
_PENDIGITS_TOP = 100.0


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file, in its order; UserError where it is not of this format."""
    with opened(path, report) as stream:
        lines = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline=None)
        number = 0
        while line := lines.readline(MAX_LINE):
            number += 1
            values = _split(line)
            if not values or (number == 1 and not _is_number(values[0])):
                continue
            try:
                yield _record(values)
            except UserError as error:
                raise at(path, Text("line {line}", line=number), error.text) from error


def write(samples: Iterable[Sample], target: Path) -> None:
    """Rows as optdigits': 64 counts of 0 to 16 and the label, nothing that a spreadsheet could take for a formula."""
    with replacing(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerows([*sample.picture.ravel().tolist(), label_name(sample.label)] for sample in samples)


def _split(line: str) -> list[str]:
    try:
        return [value.strip() for value in next(csv.reader([line.strip()]), [])]
    except csv.Error:
        return [line]


def _record(values: list[str]) -> Record:
    readers: dict[int, Callable[[list[str]], Record]] = {COUNTS + 1: _optdigits, POINTS + 1: _pendigits}
    if len(values) not in readers:
        raise UserError(
            "a row has 64 counts and a label, or 16 coordinates and a label; this one has {n} values.", n=len(values)
        )
    return readers[len(values)](values)


def _optdigits(values: list[str]) -> Record:
    counts = _numbers(values[:-1])
    if not ((counts >= 0) & (counts <= 16) & (counts == np.floor(counts))).all():
        raise UserError("a count is not a whole number of 0 to 16.")
    return Record(None, values[-1], counts.astype(np.uint8).reshape(8, 8))


def _pendigits(values: list[str]) -> Record:
    """x, y of 8 points along the pen's path, 0..100, y growing upward."""
    xy = _numbers(values[:-1]).reshape(8, 2)
    if not (np.abs(xy) <= 1e6).all():
        raise UserError("a coordinate is out of range.")
    xy[:, 1] = _PENDIGITS_TOP - xy[:, 1]
    return Record(Ink((Stroke(xy),)), values[-1])


def _numbers(values: list[str]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    try:
        return np.array([float(value) for value in values])
    except ValueError as error:
        raise UserError("a value is not a number.") from error


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True
