"""Reads files into a plan, and takes a plan over into a set."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path

from digitpad.core.progress import Report, part_of, silent
from digitpad.storage.errors import translated
from digitpad.storage.formats import Format, Record, format_of
from digitpad.storage.importing.numbers import Cut, NumberCutter
from digitpad.storage.importing.plan import First, Plan, first_of
from digitpad.storage.importing.proposals import Proposer, Scores
from digitpad.storage.importing.values import Duplicate, Known
from digitpad.storage.recovery import taking_over
from digitpad.storage.set_check.source import Mode, Source
from digitpad.storage.set_check.treatment import Treatment
from digitpad.storage.sets import row_codec

_ROWS_AT_ONCE = 5000


def plan_import(
    paths: Sequence[Path],
    known: Known,
    *,
    format: Format | None = None,
    tell: Callable[[Path], Format] = format_of,
    near: bool = True,
    folder: Path | None = None,
    mode: Mode = Mode.TREAT,
    treatments: Mapping[Path, Treatment] | None = None,
    cut: Cut | None = None,
    whole: frozenset[str] = frozenset(),
    score: Scores | None = None,
    show_first: Callable[[First], None] | None = None,
    report: Report = silent,
) -> Plan:
    """Read all files into a plan that lies in `folder`; UserError where one of them cannot be read.

    `tell`: their formats, where none is given. `near`: look for near duplicates, too. `treatments`: what is to be done
    to the drawings of some files; `mode`: to those of the others. `cut`: what cuts drawings of numbers, but for those
    named as `whole`; None: none is cut. `score`: what reads the drawings of sheets and forms, whose labels are
    proposals where they are not sure; None: nothing is proposed. `show_first` gets the first drawings of each file as
    soon as they are read, long before the plan is made.
    """
    formats = tuple(format or tell(path) for path in paths)
    decided = dict(treatments or {})
    with translated(folder or Path(tempfile.gettempdir())):
        while True:
            plan = Plan(tuple(paths), formats, folder)
            n_decided = len(decided)
            try:
                for i, (path, chosen) in enumerate(zip(paths, formats, strict=True)):
                    part = part_of(report, 0.1 + 0.6 * i / len(paths), 0.1 + 0.6 * (i + 1) / len(paths))
                    source = Source(path, chosen, decided.get(path), show_first=_shown_by(show_first))
                    plan.looked_at.append(source)
                    records = source.records(mode, part)
                    if near and i == 0:
                        head = list(islice(records, 1))  # what is to be shown comes before a large set is gone through
                        plan.note_known(known, part_of(report, 0.0, 0.1))
                        records = chain(head, records)
                    reader = _reader(chosen, cut, whole, score)
                    plan.stage(records if reader is None else reader.records(records), known, near)
                    plan.remarks += [(path, note) for note in (reader.notes if reader is not None else ())]
                    wanted = source.wants_another_reading(mode)
                    if wanted is not None:
                        decided[path] = wanted
                if len(decided) == n_decided:
                    if near:
                        plan.mark_near_duplicates(known, part_of(report, 0.7, 1.0))
                    return plan
            except BaseException:
                plan.close()
                raise
            plan.close()  # and all is read again, as the look at the files has found it


def _shown_by(show_first: Callable[[First], None] | None) -> Callable[[Sequence[Record]], None] | None:
    return None if show_first is None else lambda records: show_first(first_of(records))


def _reader(
    format: Format, cut: Cut | None, whole: frozenset[str], score: Scores | None
) -> NumberCutter | Proposer | None:
    """What looks at each drawing of a file before it is staged."""
    if format.name in ("form", "sheet"):
        return None if score is None else Proposer(score)
    return None if cut is None else NumberCutter(cut, format, whole)


@contextlib.contextmanager
def attached(connection: sqlite3.Connection, plan: Plan) -> Iterator[None]:
    """The plan's rows as `staged.staged` beside an open set."""
    with taking_over.attached(connection, plan.path, "staged"):
        yield


def take_over(
    connection: sqlite3.Connection,
    plan: Plan,
    revision: int,
    *,
    skip_duplicates: bool,
    writer: str = "",
    report: Report = silent,
) -> None:
    """Copy the rows that have a label (`Plan.choose`) into an open transaction; `attached` must hold.

    `writer`: the name that those get which have none.
    """
    columns = row_codec.COLUMNS.replace(" writer,", " CASE WHEN writer = '' THEN ? ELSE writer END,")
    for start in range(0, plan.n, _ROWS_AT_ONCE):
        report(start / plan.n)
        connection.execute(
            f"""INSERT INTO main.sample ({row_codec.COLUMNS}, revision)
                SELECT {columns}, ? FROM staged.staged
                WHERE n > ? AND n <= ? AND label IS NOT NULL AND duplicate <= ? ORDER BY n
                ON CONFLICT (id) DO UPDATE SET removed = NULL, label = excluded.label, revision = excluded.revision""",
            (writer, revision, start, start + _ROWS_AT_ONCE, Duplicate.NONE if skip_duplicates else Duplicate.NEAR),
        )
