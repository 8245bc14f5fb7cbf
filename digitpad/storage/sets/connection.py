"""Opens SQLite files from untrusted sources: nothing in them is used before it is checked."""

from __future__ import annotations

import sqlite3
import struct
import sys
from pathlib import Path

from digitpad.storage.errors import RefusedError, damaged, translated
from digitpad.storage.files.held_files import is_held
from digitpad.storage.sets import schema
from digitpad.storage.sets.patience import Patience

MAGIC = b"SQLite format 3\x00"
BUSY_SECONDS = 1.0
"""For what waits inside SQLite; a write waits in `Patience`, which can be ended."""
MAX_VALUE_BYTES = 64 << 20
"""The longest value in a row: a drawing of a million points with time and pressure takes 32 MB."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MAX_VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 10,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_ATTACHED: 1,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
}


def connect(path: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection with everything switched off that a hostile file could use; `mode` is "ro", "rw" or "rwc".

    Usable from any thread, by one at a time (the caller's lock). In autocommit: transactions are explicit.
    """
    uri = f"{_uri(path)}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(path: Path) -> str:
    """A path as SQLite takes it. `Path.as_uri` of Python 3.14 loads `urllib.request`, and OpenSSL with it: 20 ms."""
    name = path.absolute().as_posix()
    for sign in "%?#":
        name = name.replace(sign, f"%{ord(sign):02x}")
    return f"file://{name}" if name.startswith("/") else f"file:///{name}"


def harden(connection: sqlite3.Connection) -> None:
    """Limits and switches (https://www.sqlite.org/security.html)."""
    for limit, value in _LIMITS.items():
        connection.setlimit(limit, value)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0", "recursive_triggers = OFF"):
        connection.execute(f"PRAGMA {pragma}")


def make_durable(connection: sqlite3.Connection) -> None:
    """Write-ahead log and an fsync at each commit: what COMMIT returned from survives a power cut."""
    # EXTRA is FULL while the log is used, and syncs the folder too where a file system has no shared memory for one.
    connection.execute("PRAGMA synchronous = EXTRA")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            # Another window is just opening the same new file and will have switched it.
            if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY):
                raise


def begin(connection: sqlite3.Connection, patience: Patience, at_most: float | None = None) -> None:
    """Begin to write; sqlite3.OperationalError where another program does so for longer than there is patience."""
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        patience.wait_for(lambda: connection.execute("BEGIN IMMEDIATE"), at_most)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(1000 * BUSY_SECONDS)}")


def check_header(path: Path) -> None:
    """Refuse, without SQLite touching it, what is not a training set or comes from a newer digitpad."""
    if is_held(path):
        return
    with translated(path), path.open("rb") as file:
        head = file.read(100)
    if not head:
        return
    if not head.startswith(MAGIC[: len(head)]):
        raise RefusedError("{path} is not a digitpad training set.", path=path)
    if len(head) < 100:
        raise damaged(path)
    (version,) = struct.unpack(">I", head[60:64])
    (application,) = struct.unpack(">I", head[68:72])
    check_identity(path, application, version)


def check_identity(path: Path, application: int, version: int) -> None:
    """RefusedError for another program's database or a newer digitpad's."""
    if application not in (0, schema.APPLICATION_ID):
        raise RefusedError("{path} is not a digitpad training set.", path=path)
    if version > schema.VERSION:
        raise RefusedError("{path} was written by a newer digitpad; it is left untouched.", path=path)


def check_content(connection: sqlite3.Connection, path: Path, *, thoroughly: bool = True) -> None:
    """Refuse foreign schemas and (`thoroughly`) damaged pages; an empty database passes."""
    # One snapshot: another program may be making this very set at the moment.
    with schema.snapshot(connection):
        application = int(connection.execute("PRAGMA application_id").fetchone()[0])
        version = schema.user_version(connection)
        check_identity(path, application, version)
        found = schema.objects(connection)
    if application == 0 and not found:
        return
    if application == 0:
        raise RefusedError("{path} is not a digitpad training set.", path=path)
    if found != schema.expected_objects(version):
        raise RefusedError("{path} holds what a digitpad training set does not have; it is left untouched.", path=path)
    if thoroughly and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise damaged(path)
