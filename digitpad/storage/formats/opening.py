"""Opens untrusted files with limits; every failure is one sentence, whatever the bytes."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
import os
import stat
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text

GZIP_MAGIC = b"\x1f\x8b"
PACKED_SUFFIXES = (".gz", ".bz2", ".xz")
_PACKED = (GZIP_MAGIC, b"BZh", b"\xfd7zXZ\x00")
_OTHER_PACKERS = {
    b"\x28\xb5\x2f\xfd": "zstd",
    b"\x04\x22\x4d\x18": "lz4",
    b"7z\xbc\xaf\x27\x1c": "7-Zip",
    b"Rar!\x1a\x07": "RAR",
    b"\x1f\x9d": "compress",
}
_FREE_BYTES = 64 << 20
_MAX_RATIO = 200
"""Drawings deflate five- to twentyfold; what swells more, beyond `_FREE_BYTES`, was made to fill memory or time."""


def regular_size(path: Path) -> int:
    """The size of a plain file in bytes; UserError for a missing one, a folder, a device or a pipe."""
    try:
        status = os.stat(path)
    except FileNotFoundError as error:
        raise UserError("There is no file {path}.", path=path) from error
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise UserError("{path} is a folder, not a file.", path=path)
    if not stat.S_ISREG(status.st_mode):
        raise UserError("{path} is not a plain file.", path=path)
    return status.st_size


@contextlib.contextmanager
def opened(path: Path, report: Report = silent) -> Iterator[BinaryIO]:
    """A stream of the file's bytes, unpacked where it is gzip, bzip2 or xz; errors of disk and data become UserErrors.

    `report` hears which share of the file is read.
    """
    size = regular_size(path)
    if size == 0:
        raise UserError("{path} is empty.", path=path)
    try:
        with path.open("rb", 0) as raw, io.BufferedReader(_Reported(raw, size, report), 1 << 18) as file:
            unpacking = _unpacking(path, file)
            if unpacking is None:
                yield file
                return
            with unpacking:
                yield io.BufferedReader(_Bounded(unpacking, path, size), 1 << 16)
    except (EOFError, zlib.error, gzip.BadGzipFile, lzma.LZMAError) as error:
        raise UserError("{path} is cut off or damaged: its compressed data do not end well.", path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error


def is_packed(path: Path) -> bool:
    """Does `opened` unpack it? Not where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(6).startswith(_PACKED)
    except OSError:
        return False


def _unpacking(path: Path, file: io.BufferedReader[Any]) -> gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile | None:
    """By how it begins; None for a file that is not compressed, UserError where Python cannot unpack it."""
    head = file.peek(6)
    for magic, packer in _OTHER_PACKERS.items():
        if head.startswith(magic):
            raise UserError(
                "{path} is packed by {packer}, which digitpad can’t unpack: unpack it first.", path=path, packer=packer
            )
    if head.startswith(GZIP_MAGIC):
        return gzip.GzipFile(fileobj=file)
    if head.startswith(b"BZh"):
        return bz2.BZ2File(file)
    return lzma.LZMAFile(file) if head.startswith(b"\xfd7zXZ\x00") else None


class _Reported(io.RawIOBase):
    """Tells how far a file is read."""

    def __init__(self, raw: io.RawIOBase, size: int, report: Report) -> None:
        self._raw = raw
        self._size = size
        self._report = report
        self._done = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int | None:  # type: ignore[override]
        n = self._raw.readinto(buffer)
        self._done += n or 0
        self._report(min(1.0, self._done / self._size))
        return n


class _Bounded(io.RawIOBase):
    """Inflates until it is plain that the file is a bomb."""

    def __init__(self, unpacking: gzip.GzipFile | bz2.BZ2File | lzma.LZMAFile, path: Path, size: int) -> None:
        self._unpacking = unpacking
        self._path = path
        self._left = max(_FREE_BYTES, _MAX_RATIO * size)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._unpacking.read1(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise UserError("{path} swells beyond measure when it is unpacked; it is not read.", path=self._path)
        buffer[: len(data)] = data
        return len(data)


def unreadable(path: Path, error: Exception) -> UserError:
    """The sentence for a file that could not be read."""
    reason = getattr(error, "strerror", None) or error
    return UserError("{path} cannot be read: {reason}.", path=path, reason=reason)


def at(path: Path | str, place: Text, reason: Text) -> UserError:
    """A sentence about one place in a file: a line, a row, a drawing."""
    return UserError("{path}, {place}: {reason}", path=path, place=place, reason=reason)


def read_exactly(stream: BinaryIO, n: int, path: Path) -> bytes:
    """`n` bytes, UserError where the file ends before."""
    data = stream.read(n)
    if len(data) < n:
        raise UserError("{path} is cut off: it ends before all that it announces.", path=path)
    return data
