"""One training set's file: opened safely, read as samples, written in transactions on disk when they return."""

from __future__ import annotations

import contextlib
import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.errors import UserError
from digitpad.core.samples import Sample
from digitpad.storage.errors import (
    SQLITE_ERRORS,
    BusyError,
    RefusedError,
    StoreError,
    UnavailableError,
    translated,
)
from digitpad.storage.files.held_files import hold, identity, let_go
from digitpad.storage.files.replacing import replacing
from digitpad.storage.sets import connection as safely
from digitpad.storage.sets import row_codec, schema
from digitpad.storage.sets.page_copy import copy_to
from digitpad.storage.sets.patience import Patience
from digitpad.storage.sets.set_opening import BeforeMigration, Opened, opened
from digitpad.storage.sets.writer import Writer

_AT_ONCE = 20
_N_LIGHT = row_codec.LIGHT.count(",") + 1


@dataclass(frozen=True)
class Row:
    """A sample as the file has it now; `removed` is the time of its removal, "" for one in use."""

    sample: Sample
    removed: str


class Store:
    """Not safe for two threads at once: the session holds the lock. Every method may raise a `StoreError`.

    `obstacle`: why the file can only be read, None where it can be written.
    """

    def __init__(self, path: Path, found: Opened, patience: Patience) -> None:
        self.path = path
        self.obstacle = found.obstacle
        self.patience = patience
        self._connection = found.connection
        self._identity = identity(path)
        # What can only be read takes no locks that somebody could drop.
        held = self._identity if found.obstacle is None else None
        hold(held)
        # Its number may be that of another file as soon as a store that nobody closed is gone.
        self._let_go = weakref.finalize(self, let_go, held)
        self._cleanup = found.cleanup
        self._shape: int | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        before_migration: BeforeMigration | None = None,
        patience: Patience | None = None,
        private: bool = False,
    ) -> Store:
        """Open or create; refuses what is foreign, newer or damaged and leaves it untouched.

        `private`: a new file is its owner's alone, else it has what the umask leaves.
        Where nothing can be written, the store is `read_only`; where nothing can be read either, `UnavailableError`.
        """
        waits = patience or Patience()
        return cls(path, opened(path, before_migration, waits, private), waits)

    def close(self) -> None:
        """Write the log back into the file, so that a copy of the file alone is whole; never fails."""
        with contextlib.suppress(*SQLITE_ERRORS):
            if not self.read_only:
                self._connection.execute("PRAGMA busy_timeout = 0")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        self._let_go()
        self._identity = None
        self._cleanup.close()

    def settle(self) -> None:
        """Write the log back into the file as far as nobody reads it, so that a copy of the file alone is whole."""
        if not self.read_only:
            with translated(self.path):
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written, now or at all (see `obstacle`)."""
        return self.obstacle is not None

    def is_still_busy(self, at_most: float) -> bool:
        """Whether another program keeps the file locked as it did when it was opened; waits for so many seconds."""
        if not isinstance(self.obstacle, BusyError):
            return False
        try:
            with translated(self.path), contextlib.closing(safely.connect(self.path, "rw")) as connection:
                safely.begin(connection, self.patience, at_most)
                connection.execute("ROLLBACK")
        except BusyError:
            return True
        except StoreError:  # told when it is opened again
            pass
        return False

    @property
    def connection(self) -> sqlite3.Connection:
        """For backups, salvage and import, which read this file page by page or attach another."""
        return self._connection

    @property
    def is_in_place(self) -> bool:
        """Is the file still the one that lies under its name? Writing to a deleted file would succeed and be lost."""
        return identity(self.path) == self._identity

    def save_again(self) -> None:
        """Put the file back under its name where it was deleted: the open one can still be read.

        Never over another file; StoreError where that is not possible.
        """
        with translated(self.path), replacing(self.path, is_new=True) as part:
            copy_to(self._connection, part)

    # Reading

    def revision(self) -> int:
        """Grows by one with each transaction that changed something."""
        with self._reading() as connection:
            return schema.revision_of(connection)

    def samples(self) -> Iterator[Sample]:
        """All samples in use, in the order of teaching, without their drawings; unreadable ones are left out."""
        yield from self._select(f"SELECT {row_codec.LIGHT} FROM sample WHERE removed IS NULL ORDER BY n")

    def count(self) -> int:
        """How many samples are in use."""
        with self._reading() as connection:
            return int(connection.execute("SELECT count(*) FROM sample WHERE removed IS NULL").fetchone()[0])

    def drawn_samples(self, ids: Sequence[str] | None = None) -> Iterator[Sample]:
        """The same with their drawings: all, or those of `ids` that exist (removed ones, too) in this order."""
        columns = f"{row_codec.LIGHT}, drawing"
        if ids is None:
            yield from self._select(f"SELECT {columns} FROM sample WHERE removed IS NULL ORDER BY n")
        else:
            with self._reading() as connection:
                for name in ids:
                    row = connection.execute(f"SELECT {columns} FROM sample WHERE id = ?", (name,)).fetchone()
                    if row is not None:
                        yield from _readable(row)

    def changed_since(self, revision: int) -> list[Row]:
        """What was written after `revision`, in the order of teaching, without drawings."""
        query = f"SELECT {row_codec.LIGHT}, NULL, removed FROM sample WHERE revision > ? ORDER BY n"
        with self._reading() as connection:
            found = connection.execute(query, (revision,)).fetchall()
        return [Row(sample, row[10] or "") for row in found for sample in _readable(row[:9])]

    def find_digest(self, digest: bytes) -> Sample | None:
        """A sample in use made from exactly this drawing (see `codec.digest`)."""
        query = f"SELECT {row_codec.LIGHT} FROM sample WHERE digest = ? AND removed IS NULL ORDER BY n LIMIT 1"
        return next(self._select(query, (digest,)), None)

    def known_ids(self) -> frozenset[str]:
        """Ids of all samples that are kept, in use or removed."""
        with self._reading() as connection:
            return frozenset(str(name) for (name,) in connection.execute("SELECT id FROM sample"))

    def known_drawings(self) -> tuple[tuple[str, ...], frozenset[bytes]]:
        """Ids and digests of all samples in use."""
        with self._reading() as connection:
            found = connection.execute(
                "SELECT id, digest FROM sample WHERE removed IS NULL AND typeof(digest) = 'blob'"
            ).fetchall()
        return tuple(str(name) for name, _ in found), frozenset(bytes(digest) for _, digest in found)

    def outdated(self, preprocessor: int, limit: int) -> list[tuple[str, bytes]]:
        """Up to `limit` samples whose 8x8 another version of the preprocessor made: ids and encoded drawings."""
        query = "SELECT id, drawing FROM sample WHERE preprocessor != ? AND typeof(drawing) = 'blob' ORDER BY n LIMIT ?"
        with self._reading() as connection:
            return [(str(name), bytes(drawing)) for name, drawing in connection.execute(query, (preprocessor, limit))]

    def count_outdated(self, preprocessor: int) -> int:
        """Samples whose picture another version of the preprocessor made."""
        query = "SELECT count(*) FROM sample WHERE preprocessor != ? AND typeof(drawing) = 'blob'"
        with self._reading() as connection:
            return int(connection.execute(query, (preprocessor,)).fetchone()[0])

    def has_removed(self, before: str) -> bool:
        """Is there anything that `Writer.purge` would delete?"""
        with self._reading() as connection:
            found = connection.execute("SELECT 1 FROM sample WHERE removed < ? LIMIT 1", (before,))
            return found.fetchone() is not None

    def removed_at(self, time: str) -> tuple[str, ...]:
        """Ids of the samples removed at exactly `time`."""
        with self._reading() as connection:
            found = connection.execute("SELECT id FROM sample WHERE removed = ? ORDER BY n", (time,))
            return tuple(str(name) for (name,) in found)

    def excluded(self) -> frozenset[str]:
        """Ids of the built-in samples that are excluded."""
        with self._reading() as connection:
            return frozenset(str(name) for (name,) in connection.execute("SELECT id FROM excluded"))

    def readings(self, n: int) -> list[bool]:
        """Were the last `n` drawings that were taught, and are in use, read right before? Newest first."""
        query = """SELECT CASE WHEN read_as IS NULL THEN correct ELSE read_as = sample.label END
                   FROM reading JOIN sample ON sample.id = reading.sample
                   WHERE sample.removed IS NULL ORDER BY reading.n DESC LIMIT ?"""
        with self._reading() as connection:
            return [bool(correct) for (correct,) in connection.execute(query, (n,))]

    def state(self, key: str) -> str:
        """A value kept with the set, "" where there is none."""
        with self._reading() as connection:
            return schema.state_of(connection, key)

    # Writing

    @contextlib.contextmanager
    def writing(self, at_most: float | None = None) -> Iterator[Writer]:
        """One transaction: on disk when the block is left; an exception leaves the file as it was.

        `at_most`: seconds to wait for a lock, where less is wanted than the store's patience has.
        """
        self._check_may_write()
        with translated(self.path):
            safely.begin(self._connection, self.patience, at_most)
            try:
                if schema.user_version(self._connection) != schema.VERSION:
                    raise RefusedError("A newer digitpad has taken {path} over; close this one.", path=self.path)
                self.check_shape()
                writer = Writer(self._connection, schema.revision_of(self._connection) + 1)
                yield writer
                writer.finish()
                self._connection.execute("COMMIT")
            except BaseException:
                schema.rollback(self._connection)
                raise
        self._check_place()

    def try_to_write(self) -> None:
        """StoreError where nothing could be written just now."""
        self._check_may_write()
        with translated(self.path):
            safely.begin(self._connection, self.patience, 0.0)
            self._connection.execute("ROLLBACK")

    def _check_may_write(self) -> None:
        if self.obstacle is not None:
            raise self.obstacle
        self._check_place()

    def _check_place(self) -> None:
        if not self.is_in_place:
            raise UnavailableError("The folder or the file of {path} has gone away.", path=self.path)

    @contextlib.contextmanager
    def told_of_its_shape(self) -> Iterator[None]:
        """What fails in the block since another program changed the set's tables is the StoreError that says so."""
        try:
            yield
        except sqlite3.OperationalError:
            self.check_shape()
            raise

    def check_shape(self) -> None:
        """RefusedError where the open set has tables, views or triggers now that are not digitpad's."""
        with translated(self.path):
            shape = schema.schema_version(self._connection)
            if shape != self._shape:
                safely.check_content(self._connection, self.path, thoroughly=False)
                self._shape = shape

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with translated(self.path), self.told_of_its_shape():
            yield self._connection

    def _select(self, query: str, values: Iterable[object] = ()) -> Iterator[Sample]:
        with self._reading() as connection:
            cursor = connection.execute(query, tuple(values))
        # A thousand rows of a file that somebody sent may be gigabytes.
        at_once = 1 if len(cursor.description) > _N_LIGHT else _AT_ONCE
        while True:
            with translated(self.path):
                found = cursor.fetchmany(at_once)
            if not found:
                return
            for row in found:
                yield from _readable(row)


def _readable(row: tuple[object, ...]) -> list[Sample]:
    """The sample of a row, or nothing: an unreadable one must not keep the rest from use (`check` counts it)."""
    try:
        return [row_codec.to_sample(row)]
    except UserError:
        return []
