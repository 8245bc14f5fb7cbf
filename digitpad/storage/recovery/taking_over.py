"""Rows of one set for another, copied by SQLite itself, and a whole set in the place of a damaged one."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from digitpad.storage.errors import SQLITE_ERRORS
from digitpad.storage.files.durable_files import exists, sync_file, sync_folder
from digitpad.storage.files.processes import mark
from digitpad.storage.files.replacing import PREFIX
from digitpad.storage.sets import row_codec, schema
from digitpad.storage.sets.inspecting import LOGS
from digitpad.storage.sets.page_copy import copy_to


@contextlib.contextmanager
def attached(connection: sqlite3.Connection, path: Path, name: str) -> Iterator[None]:
    """The database at `path` as `name` beside an open set."""
    connection.execute(f"ATTACH DATABASE ? AS {name}", (os.fsencode(path),))
    try:
        yield
    finally:
        with contextlib.suppress(*SQLITE_ERRORS):  # what ended the work is to be told, not what came after it
            connection.execute(f"DETACH DATABASE {name}")


def copy_missing(connection: sqlite3.Connection, name: str, revision: int) -> None:
    """Into an open transaction: the samples in use of the set `name` that are not in use here."""
    connection.execute(
        f"""INSERT INTO main.sample ({row_codec.COLUMNS}, revision)
            SELECT {row_codec.COLUMNS}, ? FROM {name}.sample AS kept
            WHERE removed IS NULL
            AND NOT EXISTS (SELECT 1 FROM main.sample AS own WHERE own.id = kept.id AND own.removed IS NULL)
            ORDER BY n
            ON CONFLICT (id) DO UPDATE SET removed = NULL, label = excluded.label, revision = excluded.revision""",
        (revision,),
    )


def put_in_place(source: sqlite3.Connection, path: Path, aside: str, *, private: bool) -> None:
    """Let a copy of the open set `source` lie at `path`, of a lineage of its own; what lay there is kept beside it.

    At every moment either the old file or the whole new one has the name. OSError, sqlite3.Error.
    """
    new = path.with_name(f"{PREFIX}{mark()}")
    try:
        os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600 if private else 0o666))
        copy_to(source, new)
        with contextlib.closing(sqlite3.connect(new)) as connection, connection:
            schema.begin_lineage(connection)
        sync_file(new)
        if exists(path):
            _keep_aside(path, aside)
        new.replace(path)
        sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)


def _keep_aside(path: Path, name: str) -> None:
    """A second name for a file that is in the way; its log goes along."""
    aside, n = path.with_name(f"{path.stem}.{name}{path.suffix}"), 1
    while exists(aside):
        n += 1
        aside = path.with_name(f"{path.stem}.{name}-{n}{path.suffix}")
    try:
        os.link(path, aside)
    except OSError:  # a file system without links, or a file of somebody else's
        try:
            shutil.copyfile(path, aside)
            sync_file(aside)
        except OSError:  # it cannot even be read
            path.rename(aside)
    for end in (*LOGS, "-shm"):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{end}").rename(f"{aside}{end}")
