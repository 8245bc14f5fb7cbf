"""Reading what can be read of a damaged set into a new one. The damaged file is only ever read."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Sample
from digitpad.storage import row_codec, sqlite_pages
from digitpad.storage.connection import harden, has_log
from digitpad.storage.errors import translated
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.locked_tempdir import LockedTempdir
from digitpad.storage.store import Store

_COLUMNS = f"{row_codec.LIGHT}, drawing"
_BROKEN = (sqlite3.Error, UnicodeDecodeError)
"""The latter where SQLite's own message quotes a damaged name."""

_INDEXES = ("sample_revision", "sample_digest", "sqlite_autoindex_sample_1")


@dataclass(frozen=True)
class Salvaged:
    """`n` samples are in the new set at `target`; of `n_lost` more it is known that they were there."""

    target: Path
    n: int
    n_lost: int


def salvage(source: Path, target: Path, report: Report = silent) -> Salvaged:
    """Write every readable sample of `source` into a new set. UserError if `target` exists or nothing is readable."""
    size = regular_size(source)
    if target.exists():
        raise UserError("{path} exists already.", path=target)
    with LockedTempdir() as folder:
        copy = folder / "damaged"
        with translated(source):
            shutil.copyfile(source, copy)
            if has_log(source):
                shutil.copyfile(f"{source}-wal", f"{copy}-wal")
        found, known = _by_query(copy, part_of(report, 0, 0.5))
        for sample in _by_pages(copy, size):
            found.setdefault(sample.id, sample)
    report(0.6)
    if not found:
        raise UserError("Nothing in {path} can be read as a sample.", path=source)
    store = Store.open(target)
    try:
        with store.writing() as writer:
            writer.add(found.values())
    finally:
        store.close()
    return Salvaged(target, len(found), max(0, known - len(found)))


def _by_query(copy: Path, report: Report) -> tuple[dict[str, Sample], int]:
    """Samples in use, row by row, so that a bad page costs its own rows alone; and how many there seem to have been."""
    try:
        connection = sqlite3.connect(copy, isolation_level=None)
        with closing(connection):
            harden(connection)
            numbers = _row_numbers(connection)
            found: dict[str, Sample] = {}
            n_removed = 0
            for i, number in enumerate(sorted(numbers)):
                if i % 1000 == 0:
                    report(i / len(numbers))
                row = _row(connection, number)
                if row is not None and row[-1] is not None:
                    n_removed += 1
                elif row is not None:
                    found |= {sample.id: sample for sample in _sample(row[:-1])}
            return found, len(numbers) - n_removed
    except _BROKEN:
        return {}, 0


def _row_numbers(connection: sqlite3.Connection) -> set[int]:
    """From the table and from each of its indexes: what a damaged page hides from one, another may still name."""
    numbers: set[int] = set()
    for source in ("NOT INDEXED", *(f"INDEXED BY {name}" for name in _INDEXES)):
        for order in ("", "ORDER BY n DESC" if source == "NOT INDEXED" else ""):
            try:
                numbers.update(n for (n,) in connection.execute(f"SELECT n FROM sample {source} {order}"))
            except _BROKEN:
                continue
    return numbers


def _row(connection: sqlite3.Connection, number: int) -> tuple[Any, ...] | None:
    try:
        row: tuple[Any, ...] | None = connection.execute(
            f"SELECT {_COLUMNS}, removed FROM sample WHERE n = ?", (number,)
        ).fetchone()
    except _BROKEN:
        return None
    return row


def _sample(row: tuple[Any, ...]) -> list[Sample]:
    """With its drawing, else at least with its picture, else nothing."""
    for attempt in (row, (*row[:-1], None)):
        try:
            return [row_codec.to_sample(attempt)]
        except UserError:
            continue
    return []


def _by_pages(copy: Path, size: int) -> Iterator[Sample]:
    """Rows found by looking at every page for what a row of `sample` looks like, in case the tree above is broken.

    A row that was removed and is not named by any index is not told from others: better one too many than one too few.
    """
    for values in sqlite_pages.table_rows(copy, size):
        record = dict(zip(sqlite_pages.SAMPLE_COLUMNS, values, strict=False))
        if len(values) == len(sqlite_pages.SAMPLE_COLUMNS) and record["removed"] is None:
            yield from _sample(tuple(record[name.strip()] for name in _COLUMNS.split(",")))
