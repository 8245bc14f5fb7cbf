"""What a training set's file looks like: a version for each shape it ever had, as data."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import cache

APPLICATION_ID = 0x44475044
""""DGPD": what `file` and the system's MIME rules know a `.digitpad` file by (SQLite's application_id, offset 68)."""


@dataclass(frozen=True)
class Migration:
    """The statements that bring a file from the version before to `version`."""

    version: int
    statements: tuple[str, ...]


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


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to `VERSION` in one transaction; nothing where it is there already."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = user_version(connection)
        for migration in MIGRATIONS:
            if version < migration.version:
                for statement in migration.statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {migration.version}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        rollback(connection)
        raise


def rollback(connection: sqlite3.Connection) -> None:
    """Leave a transaction, whatever state a failed disk has left it in."""
    if connection.in_transaction:
        try:
            connection.execute("ROLLBACK")
        except sqlite3.Error:
            # SQLite rolls back by itself after most I/O errors; what is left ends with the connection.
            return


def user_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


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
            for statement in migration.statements:
                connection.execute(statement)
        return objects(connection)
    finally:
        connection.close()
