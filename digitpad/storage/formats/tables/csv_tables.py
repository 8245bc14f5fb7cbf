"""Tables with a drawing a row: CSV, TSV and the like, pixels of a square picture or 16 coordinates of a pen.

Read as pandas, Kaggle, Weka's and Orange's users, UCI (optdigits, pendigits, Semeion, https://archive.ics.uci.edu) and
zip.train have them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Sample, label_name
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.archives.paths import name_of_set
from digitpad.storage.formats.arrays.companions import are_no_labels, labels_beside
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.picture_sets.array_shapes import CLASSES
from digitpad.storage.formats.picture_sets.columns import COORDINATES, is_label_name
from digitpad.storage.formats.picture_sets.delimited import n_columns, read_table
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table, one_hot_labels
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.formats.record import Record

_KAGGLE_SIDE = 28


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """A drawing a row, with its label where a column holds one; UserError for a table without drawings."""
    found = _load(path, part_of(report, 0.0, 0.6))
    yield from found.records() if isinstance(found, PenSet) else found.records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet | None:
    """The pictures in one array; None where the rows are a pen's coordinates."""
    found = _load(path, report)
    return found if isinstance(found, PictureSet) else None


def first(path: Path, n: int) -> PictureSet | None:
    """The first `n` pictures, read before all others; None where so few rows don't tell the columns."""
    try:
        with opened(path) as stream:
            found = from_table(path, read_table(stream, path, n))
    except UserError:
        return None  # `load` says what is wrong
    return _named(path, found) if isinstance(found, PictureSet) else None


def write(samples: Iterable[Sample], target: Path) -> None:
    """Rows as optdigits': 64 counts of 0 to 16 and the label, nothing that a spreadsheet could take for a formula."""
    with replacing(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerows([*sample.picture.ravel().tolist(), label_name(sample.label)] for sample in samples)


def write_kaggle(samples: Iterable[Sample], target: Path) -> None:
    """As Kaggle's Digit Recognizer: label, pixel0 ... pixel783, grey of 0 to 255, ink high."""
    with replacing(target) as part, part.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["label", *(f"pixel{i}" for i in range(_KAGGLE_SIDE**2))])
        for sample in samples:
            out.writerow([label_name(sample.label), *render(sample, _KAGGLE_SIDE).ravel().tolist()])


def may_hold_drawings(path: Path) -> bool:
    """Has it as many columns as a drawing has numbers? Lists of files and of labels have fewer."""
    if not are_no_labels(path):
        return False
    with opened(path) as stream:
        return n_columns(stream, path) >= COORDINATES


def _load(path: Path, report: Report) -> PictureSet | PenSet:
    with opened(path, report) as stream:
        table = read_table(stream, path)
    found = from_table(path, table)
    beside = labels_beside(path) if isinstance(found, PictureSet) and found.labels.used() == [""] else None
    if not isinstance(found, PictureSet):
        return found
    if beside is None:
        return _named(path, found)
    labels = _column_of_labels(beside)
    return found if len(labels) != len(found) else replace(found, labels=labels)


def _named(path: Path, found: PictureSet) -> PictureSet:
    """Under the label of its file, where that is of one class ("train.7", "digit_3.csv") and nothing else says any."""
    name = name_of_set(path) if found.labels.used() == [""] else ""
    return replace(found, labels=found.labels.renamed({"": name})) if name else found


def _column_of_labels(path: Path) -> Words:
    """The column so called, else ten of which one is 1, else the last one: an index may stand before it."""
    with opened(path) as stream:
        table = read_table(stream, path)
    if table.numbers.shape[1] == CLASSES and not table.names:
        return one_hot_labels(path, table.numbers)
    named = [i for i, name in enumerate(table.names) if is_label_name(name)]
    return table.words[named[0] if len(named) == 1 and named[0] in table.words else table.numbers.shape[1] - 1]
