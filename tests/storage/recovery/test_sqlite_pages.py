"""Rows from bare pages: SQLite's file format, read by ourselves only where SQLite cannot."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from digitpad.storage.recovery import sqlite_pages

ROWS = [
    (1, None, 0, 1, -1, "text"),
    (2, b"bytes", 127, 32_000, -8_000_000, "ä€"),
    (3, "", 2**31 - 1, 2**47, -(2**62), "x" * 200),
    (9, b"\x07" * 20_000, 5, 6, 7, "overflow"),
    (300, None, 1, 1, 1, "y" * 5000),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plain.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA auto_vacuum = NONE")
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, a, b, c, d, e)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?)", ROWS)
    connection.close()
    return path


def test_every_kind_of_value_is_read_as_sqlite_wrote_it(path: Path) -> None:
    found = [tuple(row) for row in sqlite_pages.table_rows(path, path.stat().st_size) if len(row) == 6]
    assert sorted(found, key=lambda row: row[0]) == ROWS  # type: ignore[arg-type,return-value]


def test_noise_is_passed_over(path: Path) -> None:
    whole = path.read_bytes()
    noise = random.Random(4)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(noise.choice((1, 5, 200))):
            data[noise.randrange(len(data))] = noise.randrange(256)
        path.write_bytes(data)
        for row in sqlite_pages.table_rows(path, len(data)):
            assert isinstance(row, list)


def test_a_broken_chain_of_overflow_pages_costs_its_own_row_alone(path: Path) -> None:
    whole = path.read_bytes()
    parts = [whole[at : at + sqlite_pages.PAGE_BYTES] for at in range(0, len(whole), sqlite_pages.PAGE_BYTES)]
    path.write_bytes(b"".join(bytes(sqlite_pages.PAGE_BYTES) if b"\x07" * 4000 in part else part for part in parts))
    found = {row[0] for row in sqlite_pages.table_rows(path, len(whole)) if len(row) == 6}
    assert found == {1, 2, 3, 300}
