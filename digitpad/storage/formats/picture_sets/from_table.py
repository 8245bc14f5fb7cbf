"""A table of numbers as labelled pictures, or as the pen's way through eight points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.columns import (
    COORDINATES,
    Roles,
    is_index_name,
    is_picture_size,
    roles_by_count,
    roles_by_name,
)
from digitpad.storage.formats.picture_sets.delimited import Table
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

_PEN_TOP = 100.0
_NEARLY = 0.01
_FARTHEST = 1e6
_FEWEST_PIXELS = 64
_CLASSES = 10


@dataclass(frozen=True, eq=False)
class PenSet:
    """`points` (n, 8, 2): x, y along the pen's path, y growing downward; `labels` as written."""

    points: NDArray[np.float64]
    labels: Words

    def records(self) -> Iterator[Record]:
        """One by one, each as ink of one stroke."""
        for xy, row in zip(self.points, range(len(self.points)), strict=True):
            yield Record(Ink((Stroke(xy),)), self.labels[row])


def from_table(path: Path, table: Table) -> PictureSet | PenSet:
    """UserError where it cannot be told which columns are what."""
    if (turned := _turned(table)) is not None:
        found = from_table(path, turned)
        note = Text("a column is a picture, and a row a pixel")
        return replace(found, notes=(*found.notes, note)) if isinstance(found, PictureSet) else found
    roles, labels = _roles(path, table)
    names = table.names or [str(i + 1) for i in range(table.numbers.shape[1])]
    notes = []
    if roles.label:
        shown = " … ".join(dict.fromkeys((names[roles.label[0]], names[roles.label[-1]])))
        where = Text("the label is in column {column}", column=shown or roles.label[0] + 1)
        notes.append(where)
    if others := [names[i] for i in roles.others if not is_index_name(names[i])]:
        shown = ", ".join(f"“{name}”" for name in others[:5])
        notes.append(Text("columns that are not read: {columns}", columns=shown))
    X = table.numbers[:, list(roles.pixels)] if _have_gaps(roles.pixels) else _slice(table.numbers, roles.pixels)
    if roles.are_coordinates:
        return PenSet(_pen_points(path, X), labels)
    writers = table.words.get(roles.writer) if roles.writer is not None else None
    return picture_set(path, X, labels, writers=writers, notes=tuple(notes))


def from_matrix(path: Path, numbers: NDArray[Any]) -> PictureSet | PenSet:
    """Of a two-dimensional array alone, with its labels among the columns or without any."""
    edges = {i: Words.of_array(numbers[:, i]) for i in {0, numbers.shape[1] - 1}}
    return from_table(path, Table((), numbers, edges))


def _turned(table: Table) -> Table | None:
    """With a picture a row, of a table that has one a column, its labels above or below; None for any other."""
    n_rows, n_columns = table.numbers.shape
    if table.orange or not (is_picture_size(n_rows) or is_picture_size(n_rows - 1)) or n_rows < _FEWEST_PIXELS:
        return None
    sizes = (n_columns + k for k in (0, -1, -2, -_CLASSES, -_CLASSES - 1))
    if any(is_picture_size(n) or n == COORDINATES for n in sizes) or roles_by_name(table.names) is not None:
        return None
    numbers = table.numbers
    names: tuple[str, ...] = ()
    if 0 in table.words and np.isnan(numbers[:, 0]).all():
        names, numbers = tuple(table.words[0][row] for row in range(n_rows)), numbers[:, 1:]
    if not np.isfinite(numbers).all():
        return None
    numbers = np.ascontiguousarray(numbers.T)
    return Table(names, numbers, {i: Words.of_array(numbers[:, i]) for i in {0, n_rows - 1}})


def _roles(path: Path, table: Table) -> tuple[Roles, Words]:
    n_columns = table.numbers.shape[1]
    roles = _orange_roles(table) or (roles_by_name(table.names) if table.names else None)
    if roles is None:

        def column(number: int) -> list[str]:
            words = table.words.get(number) or Words.of_array(table.numbers[:, number])
            return [words[row] for row in range(len(words))]

        try:
            roles = roles_by_count(n_columns, column, _flags(table.numbers), _counts_rows(table.numbers[:, 0]))
        except UserError as error:
            raise UserError("{path}: {reason}", path=path, reason=error.text) from error
    if roles is None:
        raise UserError(
            "{path}: a row has the numbers of a square picture (64, 784 …) or 16 coordinates, and a label; "
            "this one has {n} values.",
            path=path,
            n=n_columns,
        )
    return roles, _labels(path, table, roles)


def _labels(path: Path, table: Table, roles: Roles) -> Words:
    if not roles.label:
        return Words.none(len(table.numbers))
    if len(roles.label) == 1:
        column = roles.label[0]
        return table.words[column] if column in table.words else Words.of_array(table.numbers[:, column])
    return one_hot_labels(path, table.numbers[:, list(roles.label)])


def one_hot_labels(path: Path, flags: NDArray[Any]) -> Words:
    """(n, 10) of which one is 1 in each row; a row without any has no label."""
    if np.isin(flags, (-1, 1)).all():
        flags = flags > 0  # as networks with an output of -1 to 1 are taught
    are_flags = bool(np.isin(flags, (0, 1)).all())
    if not are_flags and np.isfinite(flags).all() and (np.abs(flags.sum(axis=1) - 1) < _NEARLY).all():
        raise UserError("{path}: its labels are shares of ten classes, which say no label for sure.", path=path)
    if not are_flags or (flags.sum(axis=1) > 1).any():
        raise UserError("{path}: of ten columns of labels more than one is 1 in a row.", path=path)
    codes = np.where(flags.any(axis=1), flags.argmax(axis=1), flags.shape[1])
    return Words(codes.astype(np.int32), (*map(str, range(flags.shape[1])), ""))


def _orange_roles(table: Table) -> Roles | None:
    """Orange marks the class in a third row, or before a name ("cD#digit"), and other things as "meta"."""
    label, meta = [], []
    if table.orange:
        flags = [flag.lower().strip() for flag in table.orange[1]]
        label = [i for i, flag in enumerate(flags) if "class" in flag]
        meta = [i for i, flag in enumerate(flags) if "meta" in flag or flag == "m"]
    elif any(re.match(r"[mciw]?[DCSTNdcst]?#", name) for name in table.names):
        label = [i for i, name in enumerate(table.names) if re.match(r"c[DCSTNdcst]?#", name)]
        meta = [i for i, name in enumerate(table.names) if re.match(r"[mi][DCSTNdcst]?#", name)]
    if len(label) != 1:
        return None
    pixels = [i for i in range(table.numbers.shape[1]) if i not in label and i not in meta]
    return Roles(tuple(pixels), tuple(label), None, tuple(meta))


def _flags(numbers: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(((numbers == 0) | (numbers == 1)).all(axis=0))


def _counts_rows(column: NDArray[Any]) -> bool:
    return len(column) > 1 and bool(np.isfinite(column).all()) and bool((np.diff(column.astype(np.float64)) == 1).all())


def _have_gaps(columns: tuple[int, ...]) -> bool:
    return columns != tuple(range(columns[0], columns[0] + len(columns)))


def _slice(numbers: NDArray[Any], columns: tuple[int, ...]) -> NDArray[Any]:
    return numbers[:, columns[0] : columns[-1] + 1]


def _pen_points(path: Path, X: NDArray[Any]) -> NDArray[np.float64]:
    xy = X.astype(np.float64).reshape(len(X), -1, 2)
    if not (np.abs(xy) <= _FARTHEST).all():
        raise UserError("{path}: a coordinate is out of range.", path=path)
    xy[:, :, 1] = _PEN_TOP - xy[:, :, 1]
    return xy
