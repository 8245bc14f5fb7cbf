"""Writes into an open transaction of a training set."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Sequence
from itertools import zip_longest

from digitpad.core.samples import Label, Sample
from digitpad.storage.sets import row_codec, schema

_N_VALUES = row_codec.COLUMNS.count(",") + 1
_UPSERT = f"""INSERT INTO sample ({row_codec.COLUMNS}, revision) VALUES ({"?, " * _N_VALUES}?)
    ON CONFLICT (id) DO UPDATE SET removed = NULL, label = excluded.label, revision = excluded.revision"""

KEPT_READINGS = 1000


class Writer:
    """Lives inside `Store.writing()`. Every method may be repeated with the same arguments without harm."""

    def __init__(self, connection: sqlite3.Connection, revision: int) -> None:
        self.revision = revision
        self._connection = connection

    def add(self, samples: Iterable[Sample], encoded: Sequence[bytes] = ()) -> None:
        """Insert; a sample whose id is there already is taken back into use with this label.

        `encoded`: the samples' drawings where they are encoded already (see `codec.encode`).
        """
        pairs = zip_longest(samples, encoded)
        self._connection.executemany(_UPSERT, ((*row_codec.to_row(*pair), self.revision) for pair in pairs))

    def remove(self, ids: Iterable[str], time: str) -> None:
        """Take out of use at `time`; the rows stay until `purge`."""
        self._connection.executemany(
            "UPDATE sample SET removed = ?, revision = ? WHERE id = ? AND removed IS NULL",
            ((time, self.revision, name) for name in ids),
        )

    def restore(self, ids: Sequence[str]) -> int:
        """Take back into use; how many of `ids` are in use now (those that were purged are not)."""
        self._connection.executemany(
            "UPDATE sample SET removed = NULL, revision = ? WHERE id = ? AND removed IS NOT NULL",
            ((self.revision, name) for name in ids),
        )
        query = "SELECT count(*) FROM sample WHERE id = ? AND removed IS NULL"
        return sum(self._connection.execute(query, (name,)).fetchone()[0] for name in ids)

    def relabel(self, ids: Iterable[str], label: Label) -> None:
        """Give samples another label."""
        self._connection.executemany(
            "UPDATE sample SET label = ?, revision = ? WHERE id = ?", ((label, self.revision, name) for name in ids)
        )

    def exclude(self, ids: Iterable[str]) -> None:
        """Switch built-in samples off."""
        self._connection.executemany("INSERT OR IGNORE INTO excluded VALUES (?)", ((name,) for name in ids))

    def include(self, ids: Iterable[str]) -> None:
        """Switch built-in samples on again."""
        self._connection.executemany("DELETE FROM excluded WHERE id = ?", ((name,) for name in ids))

    def note_reading(self, sample_id: str, read_as: Label, label: Label) -> None:
        """Remember what a drawing was read as before it was taught as `label`."""
        self._connection.execute(
            "INSERT INTO reading (sample, correct, read_as) VALUES (?, ?, ?)",
            (sample_id, int(read_as == label), int(read_as)),
        )
        self._connection.execute("DELETE FROM reading WHERE n <= (SELECT max(n) FROM reading) - ?", (KEPT_READINGS,))

    def set_picture(self, sample_id: str, picture: bytes | None, preprocessor: int) -> None:
        """Replace a cached 8x8 by a newer preprocessor's; None where that finds nothing drawn: the old one stays."""
        self._connection.execute(
            "UPDATE sample SET picture = coalesce(?, picture), preprocessor = ?, revision = ? WHERE id = ?",
            (picture, preprocessor, self.revision, sample_id),
        )

    def purge(self, before: str) -> int:
        """Delete for good what was removed before the time `before` (ISO 8601, UTC); how many."""
        found = self._connection.execute("DELETE FROM sample WHERE removed < ?", (before,))
        return found.rowcount

    def begin_lineage(self) -> None:
        """This is another set from now on: what was backed up of the one before is kept apart."""
        schema.begin_lineage(self._connection)

    def set_state(self, key: str, value: str) -> None:
        """Keep a word about the set itself."""
        schema.set_state(self._connection, key, value)

    def finish(self) -> None:
        """Give the transaction its revision, and the set as it is now a stamp that no other has."""
        if not schema.lineage_of(self._connection):
            schema.begin_lineage(self._connection)
        self.set_state("stamp", os.urandom(8).hex())
        self.set_state("revision", str(self.revision))
