"""Copies an open set page by page, through SQLite, as one file."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from digitpad.storage.errors import UnavailableError
from digitpad.storage.sets.patience import COMMAND_SECONDS
from digitpad.storage.sets.schema import snapshot

_AT_ONCE = 2000
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def copy_to(source: sqlite3.Connection, target: Path, is_ended: Callable[[], bool] = lambda: False) -> None:
    """A whole copy of an open set, log included, as one file without a log; UnavailableError where it is broken off.

    It is not synced: whoever puts it into its place does that (see `replacing`). sqlite3.OperationalError where another
    program keeps the set locked: Python's own `backup` would wait for that without end.
    """
    deadline = time.monotonic() + COMMAND_SECONDS

    def look(status: int, _left: int, _total: int) -> None:
        nonlocal deadline
        if is_ended():
            raise UnavailableError("The copy was broken off: digitpad is being closed.")
        if status not in _BUSY:
            deadline = time.monotonic() + COMMAND_SECONDS
        elif time.monotonic() > deadline:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = status
            raise error

    copy = sqlite3.connect(target, isolation_level=None)
    try:
        copy.execute("PRAGMA synchronous = OFF")
        with snapshot(source):  # else it begins anew whenever somebody writes
            source.backup(copy, pages=_AT_ONCE, progress=look)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
