"""Errors of a training set's file as sentences for people; anything else stays an exception and is a bug."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from digitpad.core.errors import UserError


class StoreError(UserError):
    """The training set's file cannot be used as asked; it has not been changed."""


class UnavailableError(StoreError):
    """The file cannot be read or written now; it may be possible again later."""


class BusyError(UnavailableError):
    """Another program holds a lock on the file."""


class ReadOnlyError(UnavailableError):
    """The file can be read, not written."""


class DamagedError(StoreError):
    """The file's content is not what was written; `salvage` reads what it can."""


class RefusedError(StoreError):
    """The file is not a training set that this version may touch."""


SQLITE_ERRORS = (sqlite3.Error, MemoryError, UnicodeDecodeError)
"""What SQLite answers about damaged files: 3.53 believes sizes in them; its messages quote names that are no text."""

_PRIMARY = 0xFF


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say about `path` into `StoreError`s; leave programming errors alone."""
    try:
        yield
    except sqlite3.Error as error:
        translated = _translate(error, path)
        if translated is None:
            raise
        raise translated from error
    except MemoryError as error:  # SQLite 3.53 believes some damaged sizes
        raise damaged(path) from error
    except UnicodeDecodeError as error:  # a name or a word in the file is no text
        raise damaged(path) from error
    except OSError as error:
        raise UnavailableError("{path} cannot be used: {reason}.", path=path, reason=error.strerror or error) from error


def _translate(error: sqlite3.Error, path: Path) -> StoreError | None:  # noqa: PLR0911 - one row a code
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    match code & _PRIMARY:
        case sqlite3.SQLITE_FULL:
            return UnavailableError("The disk that holds {path} is full.", path=path)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return ReadOnlyError("{path} can be read but not written.", path=path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED | sqlite3.SQLITE_PROTOCOL:
            return BusyError("Another program keeps {path} busy.", path=path)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS:
            return UnavailableError(
                "{path} cannot be read or written: the disk or the folder does not answer.", path=path
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_TOOBIG | sqlite3.SQLITE_FORMAT:
            return damaged(path)
        case sqlite3.SQLITE_ERROR if "unsupported file format" in str(error):
            return damaged(path)
        case _:
            return None


def damaged(path: Path) -> DamagedError:
    """The error to raise where `path` holds what was never written."""
    return DamagedError(
        "{path} is damaged; it is left as it is, “salvage” recovers every sample that can still be read.", path=path
    )
