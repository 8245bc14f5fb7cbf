"""Opens a training set's file: for writing, else for reading; what is foreign, newer or damaged is left untouched."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from digitpad.storage.errors import (
    BusyError,
    DamagedError,
    ReadOnlyError,
    StoreError,
    UnavailableError,
    translated,
)
from digitpad.storage.files.durable_files import exists, make_folder
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.sets import connection as safely
from digitpad.storage.sets import schema
from digitpad.storage.sets.inspecting import copy_with_logs, inspect, logs_beside
from digitpad.storage.sets.patience import Patience

BeforeMigration = Callable[[sqlite3.Connection], None]
"""Called with the open file before its shape is changed."""


@dataclass(frozen=True, eq=False)
class Opened:
    """`obstacle`: why the file can only be read, None where it can be written. `cleanup` goes after the connection."""

    connection: sqlite3.Connection
    obstacle: StoreError | None = None
    cleanup: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)


def opened(path: Path, before_migration: BeforeMigration | None, patience: Patience, private: bool) -> Opened:
    """See `Store.open`."""
    with translated(path):
        is_there = exists(path)
        if is_there and not path.is_file():
            raise UnavailableError("{path} is not a file.", path=path)
    is_checked = inspect(path) if is_there else False
    try:
        with translated(path):
            make_folder(path.parent, private=private)
            _make_file(path, private)
            # Where several begin a set at once, SQLite says that it is busy without waiting for it. What keeps a set
            # that is there from being read holds it for longer: that is left at once to whoever asked.
            at_most = safely.BUSY_SECONDS if is_there else None
            return Opened(
                patience.wait_for(lambda: _for_writing(path, before_migration, patience, is_checked), at_most)
            )
    except UnavailableError as error:
        if not is_there and not isinstance(error, ReadOnlyError):
            raise
        return _for_reading(path, error if isinstance(error, BusyError) else _read_only(path))


def _for_writing(
    path: Path, before_migration: BeforeMigration | None, patience: Patience, is_checked: bool
) -> sqlite3.Connection:
    crashed = bool(logs_beside(path))
    with contextlib.ExitStack() as undo:
        connection = safely.connect(path, "rw")
        undo.callback(connection.close)
        safely.check_content(connection, path, thoroughly=not is_checked)
        version = schema.user_version(connection)
        try:
            # Who holds a set that is not of this version yet is making it, and done in a moment.
            safely.begin(connection, patience, 0.1 if version == schema.VERSION else None)
            version = schema.user_version(connection)
            connection.execute("ROLLBACK")
        except sqlite3.OperationalError as error:
            # Somebody is writing just now, so it can be written; a change of its shape would have to wait.
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or version < schema.VERSION:
                raise
        if 0 < version < schema.VERSION and before_migration is not None:
            before_migration(connection)
        if version < schema.VERSION:
            patience.wait_for(lambda: schema.migrate(connection))
        safely.make_durable(connection)
        if crashed:
            # What a killed window left in its log goes into the file, so that a copy of the file alone is whole.
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        undo.pop_all()
    return connection


def _for_reading(path: Path, obstacle: StoreError) -> Opened:
    """From a place where SQLite can't make its log: as it stands, or a copy together with a log left behind.

    A file that another program keeps locked is copied, too: it may change at any moment.
    """
    with translated(path), contextlib.ExitStack() as undo:
        source = path
        if logs_beside(path) or isinstance(obstacle, BusyError):
            source = undo.enter_context(LockedTempdir()) / path.name
            copy_with_logs(path, source)
        connection = safely.connect(source, "rw" if source != path else "ro", immutable=source == path)
        undo.callback(connection.close)
        try:
            safely.check_content(connection, path)
        except DamagedError as error:  # what was copied while somebody wrote tells nothing about the file
            raise obstacle if isinstance(obstacle, BusyError) else error from error
        if schema.user_version(connection) != schema.VERSION:
            raise ReadOnlyError(
                "{path} is of an older kind and the disk cannot be written: it stays as it is.", path=path
            )
        return Opened(connection, obstacle, undo.pop_all())


def _read_only(path: Path) -> ReadOnlyError:
    return ReadOnlyError("{path} can be read but not written.", path=path)


def _make_file(path: Path, private: bool) -> None:
    """An empty file to begin a set in; one in a folder of ours is tightened where an earlier digitpad left it open."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600 if private else 0o666))
        return
    if private and os.name != "nt" and path.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):
            path.chmod(0o600)
