"""Rows straight from the pages of a SQLite file (https://www.sqlite.org/fileformat2.html), for when SQLite gives up.

Only leaf pages of tables are looked at, each for itself; what does not make sense is passed over.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from pathlib import Path

LEAF = 0x0D
PAGE_BYTES = 4096
"""digitpad's sets have SQLite's own page size; it is not read from a header that may be damaged."""

SAMPLE_COLUMNS = [
    "n",
    "id",
    "label",
    "drawing",
    "digest",
    "picture",
    "preprocessor",
    "origin",
    "created",
    "writer",
    "source",
    "device",
    "app_version",
    "removed",
    "revision",
]

_MAX_PAYLOAD = 64 << 20
Value = int | float | str | bytes | None


def table_rows(path: Path, size: int, known: Collection[str] = ()) -> Iterator[list[Value]]:
    """The values of each row on each leaf page; the first is the row's number where it is the key.

    Rows whose second column is among `known` are passed over, before their values are read.
    """
    with path.open("rb") as file:
        for start in range(0, size - PAGE_BYTES + 1, PAGE_BYTES):
            file.seek(start)
            page = file.read(PAGE_BYTES)
            if page[:1] == bytes([LEAF]):
                for offset in _cells(page):
                    try:
                        if known and _first_text(page, offset) in known:
                            continue
                        yield _row(path, page, offset)
                    except (IndexError, ValueError, struct.error, OverflowError):
                        continue


def _cells(page: bytes) -> list[int]:
    (count,) = struct.unpack_from(">H", page, 3)
    count = min(count, (PAGE_BYTES - 8) // 2)
    offsets = struct.unpack_from(f">{count}H", page, 8)
    return [offset for offset in offsets if 8 <= offset < PAGE_BYTES - 4]


def _row(path: Path, page: bytes, offset: int) -> list[Value]:
    length, at = _varint(page, offset)
    number, at = _varint(page, at)
    if not 0 < length <= _MAX_PAYLOAD:
        raise ValueError("not a row")
    payload = _payload(path, page, at, length)
    values = _record(payload)
    if values and values[0] is None:
        values[0] = number
    return values


def _first_text(page: bytes, offset: int) -> str:
    """The text behind the key of a row that lies on the page, "" where another kind of value is there."""
    _, at = _varint(page, offset)
    _, at = _varint(page, at)
    header, kind = page[at], page[at + 2]
    if header >= 0x80 or page[at + 1] != 0 or kind >= 0x80 or kind < 13 or kind % 2 == 0:
        return ""
    return page[at + header : at + header + (kind - 13) // 2].decode("utf-8", "replace")


def _payload(path: Path, page: bytes, at: int, length: int) -> bytes:
    """What stands on the page, and on its overflow pages; ValueError where the chain is broken."""
    most, least = PAGE_BYTES - 35, (PAGE_BYTES - 12) * 32 // 255 - 23  # digitpad reserves no bytes of a page
    if length <= most:
        return _slice(page, at, length)
    local = least + (length - least) % (PAGE_BYTES - 4)
    local = local if local <= most else least
    parts, left = [_slice(page, at, local)], length - local
    (following,) = struct.unpack_from(">I", page, at + local)
    with path.open("rb") as file:
        while left > 0:
            if following == 0:
                raise ValueError("the chain of overflow pages ends")
            file.seek((following - 1) * PAGE_BYTES)
            overflow = file.read(PAGE_BYTES)
            parts.append(_slice(overflow, 4, min(left, PAGE_BYTES - 4)))
            left -= PAGE_BYTES - 4
            (following,) = struct.unpack_from(">I", overflow)
    return b"".join(parts)


def _record(payload: bytes) -> list[Value]:
    header, at = _varint(payload, 0)
    if header > len(payload) or header > 200:
        raise ValueError("not a record")
    kinds = []
    while at < header:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return values


_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in _INTEGERS:
        size = _INTEGERS[kind]
        return int.from_bytes(_slice(payload, at, size), "big", signed=True), at + size
    if kind in (8, 9):
        return kind - 8, at
    if kind >= 12:
        size = (kind - 12) // 2
        data = _slice(payload, at, size)
        return (data.decode("utf-8", "replace") if kind % 2 else data), at + size
    raise ValueError("no column of ours")


def _slice(data: bytes, at: int, n: int) -> bytes:
    if at + n > len(data):
        raise ValueError("cut off")
    return data[at : at + n]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for i in range(8):
        byte = data[at + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + i + 1
    return value << 8 | data[at + 8], at + 9
