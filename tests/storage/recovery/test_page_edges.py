"""Rows from bare pages at every length around a page's and its overflow's edges, and numbers of every size."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from digitpad.storage.recovery import sqlite_pages
from digitpad.storage.recovery.sqlite_pages import PAGE_BYTES, Value, table_rows

LENGTHS = (0, 1, 57, 58, 100, *range(4040, 4060), 4087, 4088, 4089, 4092, *range(8130, 8150), 8184, 12_200, 20_000)
NUMBERS = (
    *(sign * 2**bits + step for bits in (0, 7, 15, 23, 31, 47, 62) for sign in (1, -1) for step in (-1, 0, 1)),
    2**63 - 1,
    -(2**63),
)


def made(path: Path, rows: list[tuple[int, Value, Value]]) -> list[list[Value]]:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA auto_vacuum = NONE")
        connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, a, b)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
    connection.close()
    return found_in(path)


def found_in(path: Path, known: tuple[str, ...] = ()) -> list[list[Value]]:
    found = (row for row in table_rows(path, path.stat().st_size, known) if len(row) == 3)
    return sorted(found, key=lambda row: row[0])  # type: ignore[arg-type,return-value]


def test_values_of_every_length_are_read_whole(tmp_path: Path) -> None:
    rows: list[tuple[int, Value, Value]] = [(n, bytes([n % 251]) * length, "x") for n, length in enumerate(LENGTHS, 1)]
    assert made(tmp_path / "a", rows) == [list(row) for row in rows]
    texts: list[tuple[int, Value, Value]] = [(n, "ä" * length, None) for n, length in enumerate(LENGTHS[:20], 1)]
    assert made(tmp_path / "b", texts) == [list(row) for row in texts]


def test_numbers_of_every_size_are_read_with_their_sign(tmp_path: Path) -> None:
    rows: list[tuple[int, Value, Value]] = [(n, value, -1) for n, value in enumerate(sorted(set(NUMBERS)), 1)]
    assert made(tmp_path / "a", rows) == [list(row) for row in rows]


def test_the_row_s_own_number_may_have_any_length(tmp_path: Path) -> None:
    keys = sorted(2**bits + step for bits in range(6, 63, 7) for step in (-1, 0, 1))
    rows: list[tuple[int, Value, Value]] = [(key, "x", 1) for key in keys]
    assert made(tmp_path / "a", rows) == [list(row) for row in rows]


def test_rows_whose_key_is_known_are_passed_over(tmp_path: Path) -> None:
    ids = ["a", "b" * 50, "c" * 57, "d" * 58, "e" * 4000, "f" * 6000]
    made(tmp_path / "a", [(n, name, n) for n, name in enumerate(ids, 1)])
    left = {row[1] for row in found_in(tmp_path / "a", tuple(ids))}
    assert left <= set(ids[3:])  # the length of a long one takes two bytes, and it is read to be compared elsewhere
    assert {row[1] for row in found_in(tmp_path / "a", ("a",))} == set(ids[1:])
    assert len(found_in(tmp_path / "a", ("other",))) == 6


def test_fractions_are_in_no_column_of_ours(tmp_path: Path) -> None:
    assert made(tmp_path / "a", [(1, 0.5, 1), (2, 3, 4)]) == [[2, 3, 4]]


def test_limits_of_a_row_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path / "a", [(1, b"x" * 100, None)])
    for most, n in ((105, 1), (104, 0)):  # a head of five bytes
        monkeypatch.setattr(sqlite_pages, "_MAX_PAYLOAD", most)
        assert len(found_in(tmp_path / "a")) == n, most


def test_whole_pages_alone_are_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "a"
    rows = made(path, [(n, b"x" * 900, None) for n in range(1, 5)])
    size = path.stat().st_size
    assert size % PAGE_BYTES == 0
    assert len([row for row in table_rows(path, size - 1) if len(row) == 3]) < len(rows)
    assert len([row for row in table_rows(path, size) if len(row) == 3]) == len(rows)


def test_a_page_of_impossible_cells_costs_nothing_else(tmp_path: Path) -> None:
    """Cells that begin in the page's head or at its very end, and more of them than fit."""
    path = tmp_path / "a"
    rows = made(path, [(1, b"x" * 900, None)])
    whole = path.read_bytes()
    for count, offset in ((0xFFFF, 0xFFFF), (1, 3), (1, PAGE_BYTES - 4), (2044, PAGE_BYTES - 1)):
        page = bytearray(PAGE_BYTES)
        page[0] = sqlite_pages.LEAF
        page[3:5] = count.to_bytes(2, "big")
        page[8:10] = offset.to_bytes(2, "big")
        path.write_bytes(whole + page)
        assert found_in(path) == rows
