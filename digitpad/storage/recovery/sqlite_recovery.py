"""Recovers what can be read of a damaged set into a new one; the damaged file is only read."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Sample
from digitpad.storage.errors import SQLITE_ERRORS, translated
from digitpad.storage.files.durable_files import exists
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.recovery import sqlite_pages
from digitpad.storage.sets import row_codec
from digitpad.storage.sets.connection import harden
from digitpad.storage.sets.inspecting import copy_with_logs
from digitpad.storage.sets.store import Store

_COLUMNS = f"{row_codec.LIGHT}, drawing"
_STEPS = 100_000
_MOST_STEPS = 400_000_000

_Found = tuple[Sample, tuple[bytes, ...]]
"""A sample, and its drawing as it is encoded in the damaged file, where it can be read."""

_INDEXES = ("sample_revision", "sample_digest", "sqlite_autoindex_sample_1")


@dataclass(frozen=True)
class Salvaged:
    """`n` samples are in the new set at `target`; of `n_lost` more it is known that they were there."""

    target: Path
    n: int
    n_lost: int


def salvage(source: Path, target: Path, report: Report = silent) -> Salvaged:
    """Write every readable sample of `source` into a new set, whole or not at all.

    UserError if `target` exists or nothing is readable.
    """
    size = regular_size(source)
    if exists(target):
        raise UserError("{path} exists already.", path=target)
    with LockedTempdir() as folder:
        copy = folder / "damaged"
        with translated(source):
            copy_with_logs(source, copy)
        table = _Table(copy)
        try:
            with translated(target), replacing(target, is_new=True) as part:
                seen: set[str] = set()
                _fill(part, chain(table.samples(part_of(report, 0, 0.6)), _by_pages(copy, size, seen)), seen)
                n = len(seen)
                if not n:
                    raise UserError("Nothing in {path} can be read as a sample.", path=source)
        finally:
            table.close()
    report(1.0)
    return Salvaged(target, n, max(0, table.n_known - n))


def _fill(part: Path, found: Iterator[_Found], seen: set[str]) -> None:
    """Store each sample once, few at a time, so that memory does not grow with the set; their ids come to be `seen`."""
    store = Store.open(part)
    try:
        with store.writing() as writer:
            for sample, encoded in found:
                if sample.id not in seen:
                    seen.add(sample.id)
                    writer.add([sample], encoded)
    finally:
        store.close()


class _Table:
    """The table of samples in a copy of the damaged file, as far as SQLite can read it."""

    def __init__(self, copy: Path) -> None:
        self.n_known = 0
        """How many samples in use there seem to have been."""
        self._steps = 0
        self._connection = sqlite3.connect(copy, isolation_level=None)

    def close(self) -> None:
        self._connection.close()

    def samples(self, report: Report) -> Iterator[_Found]:
        """Samples in use, row by row, so that a bad page costs its own rows alone."""
        connection = self._connection
        try:
            harden(connection)
            connection.set_progress_handler(self._is_endless, _STEPS)
            kind = connection.execute("SELECT type, sql FROM sqlite_schema WHERE name = 'sample'").fetchone()
            if kind is not None and (kind[0] != "table" or not str(kind[1]).upper().startswith("CREATE TABLE")):
                return
            numbers = sorted(_row_numbers(connection))
        except SQLITE_ERRORS:
            return
        self.n_known = len(numbers)
        for i, number in enumerate(numbers):
            self._steps = 0
            if i % 1000 == 0:
                report(i / len(numbers))
            row = _row(connection, number)
            if row is not None and row[-1] is not None:
                self.n_known -= 1
            elif row is not None:
                yield from _sample(row[:-1])

    def _is_endless(self) -> bool:
        """A row takes a few steps; what goes on for a hundred million was made to."""
        self._steps += 1
        return self._steps > _MOST_STEPS // _STEPS


def _row_numbers(connection: sqlite3.Connection) -> set[int]:
    """From the table and from each of its indexes: what a damaged page hides from one, another may still name."""
    numbers: set[int] = set()
    for source in ("NOT INDEXED", *(f"INDEXED BY {name}" for name in _INDEXES)):
        for order in ("", "ORDER BY n DESC" if source == "NOT INDEXED" else ""):
            try:
                numbers.update(n for (n,) in connection.execute(f"SELECT n FROM sample {source} {order}"))
            except SQLITE_ERRORS:
                continue
    return numbers


def _row(connection: sqlite3.Connection, number: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] | None = connection.execute(
            f"SELECT {_COLUMNS}, removed FROM sample WHERE n = ?", (number,)
        ).fetchone()
    except SQLITE_ERRORS:
        return None
    return row


def _sample(row: tuple[Any, ...]) -> list[_Found]:
    """With its drawing, as it is stored, too, else at least with its picture, else nothing."""
    if isinstance(row[0], str) and not row_codec.is_own_id(row[0]):
        row = (uuid.uuid5(uuid.NAMESPACE_OID, row[0]).hex, *row[1:])
    for attempt in (row, (*row[:-1], None)):
        try:
            return [(row_codec.to_sample(attempt), attempt[-1:] if attempt[-1] is not None else ())]
        except UserError:
            continue
    return []


def _by_pages(copy: Path, size: int, seen: Collection[str]) -> Iterator[_Found]:
    """Rows found by looking at every page for what a row of `sample` looks like, in case the tree above is broken.

    Those of ids that were `seen` are passed over. A row that was removed and is not named by any index is not told from
    others: better one too many than one too few.
    """
    for values in sqlite_pages.table_rows(copy, size, seen):
        record = dict(zip(sqlite_pages.SAMPLE_COLUMNS, values, strict=False))
        if len(values) == len(sqlite_pages.SAMPLE_COLUMNS) and record["removed"] is None:
            yield from _sample(tuple(record[name.strip()] for name in _COLUMNS.split(",")))
