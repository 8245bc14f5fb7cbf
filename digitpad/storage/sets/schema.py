"""Schema and migrations of a training set's file, as data."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from digitpad.storage.errors import SQLITE_ERRORS

APPLICATION_ID = 0x44475044
""""DGPD": what `file` and the system's MIME rules know a `.digitpad` file by (SQLite's application_id, offset 68)."""


@dataclass(frozen=True)
class Migration:
    """The statements that bring a file from the version before to `version`."""

    version: int
    statements: tuple[str, ...]

    @property
    def all_statements(self) -> tuple[str, ...]:
        """These, and what lets SQLite itself refuse the writes of an older program that has the file open.

        Every transaction writes the revision: from version 2 on `state` takes rows of its own version alone.
        """
        if self.version == 1:
            return self.statements
        return (
            *self.statements,
            f"""CREATE TABLE state_{self.version} (
                key TEXT NOT NULL PRIMARY KEY,
                value TEXT NOT NULL,
                version INTEGER NOT NULL CHECK (version = {self.version})
            ) STRICT, WITHOUT ROWID""",
            f"INSERT INTO state_{self.version} SELECT key, value, {self.version} FROM state",
            "DROP TABLE state",
            f"ALTER TABLE state_{self.version} RENAME TO state",
        )


MIGRATIONS: tuple[Migration, ...] = (
    Migration(
        1,
        (
            # `n` keeps the order of teaching; `revision` says which write touched a row last, so that another window
            # can ask for what is new. A removed sample stays until `Store.purge`, so that removing can be undone.
            """CREATE TABLE sample (
                n INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                label INTEGER NOT NULL,
                drawing BLOB,
                digest BLOB NOT NULL,
                picture BLOB NOT NULL,
                preprocessor INTEGER NOT NULL,
                origin TEXT NOT NULL,
                created TEXT NOT NULL,
                writer TEXT NOT NULL,
                source TEXT NOT NULL,
                device TEXT NOT NULL,
                app_version TEXT NOT NULL,
                removed TEXT,
                revision INTEGER NOT NULL
            ) STRICT""",
            "CREATE INDEX sample_digest ON sample (digest)",
            "CREATE INDEX sample_revision ON sample (revision)",
            # Built-in samples that the person left out.
            "CREATE TABLE excluded (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID",
            # Drawings that were taught or cleared: was the reading right? `sample` ties the row to its undoing.
            "CREATE TABLE reading (n INTEGER PRIMARY KEY, sample TEXT, correct INTEGER NOT NULL) STRICT",
            "CREATE TABLE state (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
            "INSERT INTO state VALUES ('revision', '0')",
        ),
    ),
    # What a drawing was read as before it was taught: relabelling it decides anew whether that was right.
    Migration(2, ("ALTER TABLE reading ADD COLUMN read_as INTEGER",)),
)

VERSION = MIGRATIONS[-1].version
_MAX_DIGITS = 18


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to `VERSION` in one transaction; nothing where it is there already."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = user_version(connection)
        for migration in MIGRATIONS:
            if version < migration.version:
                for statement in migration.all_statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {migration.version}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        if not lineage_of(connection):
            begin_lineage(connection)
        connection.execute("COMMIT")
    except BaseException:
        rollback(connection)
        raise


@contextlib.contextmanager
def snapshot(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read in the block is the set at one moment, whoever writes meanwhile; in a transaction it is its own."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        user_version(connection)  # a transaction begins with the first thing that is read
        yield
        connection.execute("COMMIT")  # whose failure is told: a transaction that stays open would let nobody write
    except BaseException:
        rollback(connection)
        raise


def rollback(connection: sqlite3.Connection) -> None:
    """Leave a transaction, whatever state a failed disk has left it in."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except SQLITE_ERRORS:
            # SQLite rolls back by itself after most I/O errors; what is left ends with the connection.
            return


def user_version(connection: sqlite3.Connection) -> int:
    """The version of the schema; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_version(connection: sqlite3.Connection) -> int:
    """Another one after each change of tables, by whatever program (SQLite counts)."""
    return int(connection.execute("PRAGMA schema_version").fetchone()[0])


def revision_of(connection: sqlite3.Connection) -> int:
    """The revision of an open set of any version; 0 where its value is not a number."""
    digits = state_of(connection, "revision")
    return int(digits) if digits.isdecimal() and len(digits) <= _MAX_DIGITS else 0


def state_of(connection: sqlite3.Connection, key: str) -> str:
    """A value kept with the set, "" where there is none."""
    found = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    return str(found[0]) if found else ""


def lineage_of(connection: sqlite3.Connection) -> str:
    """What tells this set from one that bore its name before: new at creation, restoring and salvage; "" if too old."""
    return state_of(connection, "lineage")


def begin_lineage(connection: sqlite3.Connection) -> None:
    """Inside a transaction."""
    set_state(connection, "lineage", os.urandom(4).hex())


def set_state(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Inside a transaction, in a file of this `VERSION`."""
    if VERSION == 1:
        connection.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))
    else:
        connection.execute("INSERT OR REPLACE INTO state (key, value, version) VALUES (?, ?, ?)", (key, value, VERSION))


def objects(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str | None]]:
    """Every table, index, view and trigger as (type, name, SQL)."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema")
    return frozenset((kind, name, sql) for kind, name, sql in rows if not name.startswith("sqlite_stat"))


def expected_objects(version: int) -> frozenset[tuple[str, str, str | None]]:
    """What `objects` says of a file of this version: anything else in a file was not written by digitpad."""
    return _objects_after(tuple(migration for migration in MIGRATIONS if migration.version <= version))


@cache
def _objects_after(migrations: tuple[Migration, ...]) -> frozenset[tuple[str, str, str | None]]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        for migration in migrations:
            for statement in migration.all_statements:
                connection.execute(statement)
        return objects(connection)
    finally:
        connection.close()
