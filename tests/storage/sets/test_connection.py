"""Limits that a connection keeps, whatever file is opened."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from digitpad.storage.sets import page_copy, schema
from digitpad.storage.sets.connection import MAX_VALUE_BYTES, check_content, connect
from digitpad.storage.sets.page_copy import copy_to


@pytest.fixture
def connection(tmp_path: Path) -> sqlite3.Connection:
    return connect(tmp_path / "set.digitpad", "rwc")


def test_a_file_may_have_any_name(tmp_path: Path) -> None:
    place = tmp_path / "100% of #2 ä?mode=ro &x.digitpad"
    connect(place, "rwc").close()
    assert [path.name for path in tmp_path.iterdir()] == [place.name]


def test_no_value_is_longer_than_a_drawing_can_be(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.DataError, match="too big"):
        connection.execute("SELECT zeroblob(?)", (MAX_VALUE_BYTES + 1,))
    connection.close()


def test_only_one_other_file_can_be_attached(connection: sqlite3.Connection, tmp_path: Path) -> None:
    connection.execute("ATTACH ? AS one", (str(tmp_path / "one"),))
    with pytest.raises(sqlite3.OperationalError, match="too many attached"):
        connection.execute("ATTACH ? AS two", (str(tmp_path / "two"),))
    connection.close()


def test_statements_are_bounded(connection: sqlite3.Connection) -> None:
    with pytest.raises((sqlite3.OperationalError, sqlite3.DataError, sqlite3.Warning)):
        connection.execute("SELECT 1 -- " + "x" * 200_000)
    connection.close()


def test_a_copy_does_not_wait_for_a_lock_without_end(
    connection: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connection.execute("CREATE TABLE sample (n)")
    connection.execute("PRAGMA busy_timeout = 0")
    monkeypatch.setattr(page_copy, "COMMAND_SECONDS", 0.2)
    with contextlib.closing(sqlite3.connect(tmp_path / "set.digitpad", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            copy_to(connection, tmp_path / "copy")
    copy_to(connection, tmp_path / "copy")
    connection.close()


@pytest.mark.parametrize("moment", range(12))
def test_a_set_that_another_program_is_just_making_is_not_refused(tmp_path: Path, moment: int) -> None:
    path = tmp_path / "set.digitpad"
    with contextlib.closing(connect(path, "rwc")) as mine, contextlib.closing(connect(path, "rw")) as other:
        other.execute("PRAGMA busy_timeout = 0")
        statements = iter(range(12))

        def made_at_the_moment(_statement: str) -> None:
            if next(statements) == moment:
                with contextlib.suppress(sqlite3.OperationalError):  # the snapshot may be in its way
                    schema.migrate(other)

        mine.set_trace_callback(made_at_the_moment)
        check_content(mine, path)
        mine.set_trace_callback(None)
