"""Is a file a sound set? Told without a byte of it, or of the log beside it, being changed."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import time
from pathlib import Path

from digitpad.storage.errors import DamagedError, RefusedError, damaged, translated
from digitpad.storage.files.held_files import is_held
from digitpad.storage.files.locked_tempdir import LockedTempdir
from digitpad.storage.sets import connection as safely
from digitpad.storage.sets import schema
from digitpad.storage.sets.page_copy import copy_to

LOGS = ("-wal", "-journal")
_TRIES = 40
_PAUSE = 0.05
"""Seconds between two looks at a file that another program may just be writing."""


def inspect(path: Path) -> bool:
    """Refuse what is foreign, newer or damaged; whether the whole file was looked at (not where it is in use)."""
    safely.check_header(path)
    if is_held(path) or _is_in_use(path):
        return False
    before = None
    for _ in range(_TRIES):
        state = _state(path)
        try:
            _look(path)
        except (DamagedError, RefusedError):
            # A copy taken while somebody writes is torn: what is told twice of files that stand still is so.
            if state == before == _state(path):
                raise
            before = state
            time.sleep(_PAUSE)
        else:
            return True
    return False


def logs_beside(path: Path) -> list[str]:
    """The endings of the logs that hold something (the last writer did not close)."""
    return [end for end in LOGS if _size(Path(f"{path}{end}")) > 0]


def copy_with_logs(path: Path, target: Path) -> None:
    """A set as it lies there, or, where it is open in this process, as it is; OSError, sqlite3.Error."""
    if is_held(path):
        with contextlib.closing(safely.connect(path, "rw")) as source:
            copy_to(source, target)
        return
    shutil.copyfile(path, target)
    for end in logs_beside(path):
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(f"{path}{end}", f"{target}{end}")


def _look(path: Path) -> None:
    logs = logs_beside(path)
    if not logs:
        with translated(path), contextlib.closing(safely.connect(path, "ro", immutable=True)) as connection:
            safely.check_content(connection, path)
        return
    with contextlib.ExitStack() as stack:
        try:
            copy = stack.enter_context(LockedTempdir()) / "copy"
            copy_with_logs(path, copy)
        except OSError:  # no room for a look: the file is opened as it is
            return
        with translated(path), contextlib.closing(safely.connect(copy, "rw")) as connection:
            safely.check_content(connection, path)
            _check_log_fits(connection, path)


def _check_log_fits(connection: sqlite3.Connection, path: Path) -> None:
    """A log that belongs to another file of this name mixes two states of the set."""
    if schema.user_version(connection) == 0:
        return
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
    newest = connection.execute("SELECT max(revision) FROM sample").fetchone()[0]
    if newest is not None and newest > schema.revision_of(connection):
        raise damaged(path)


def _is_in_use(path: Path) -> bool:
    """Whether another connection has the set open: it holds a lock on the index of the log (Linux tells)."""
    try:
        index = Path(f"{path}-shm").stat().st_ino
        locks = Path("/proc/locks").read_text()
    except OSError:
        return False
    return any(
        line.split()[-3].rpartition(":")[2] == str(index) for line in locks.splitlines() if len(line.split()) > 5
    )


def _state(path: Path) -> tuple[tuple[int, int] | None, ...]:
    return tuple(_stamp(Path(f"{path}{end}")) for end in ("", *LOGS))


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def _size(path: Path) -> int:
    stamp = _stamp(path)
    return 0 if stamp is None else stamp[1]
