"""Reading any file: whatever its bytes lead a reader to becomes one sentence."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.format import Format
from digitpad.storage.formats.opening import unreadable
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.registry import format_of


class Records(Iterator[Record]):
    """The records of a file, one by one. `notes`: what was left out of it and why, once all are read."""

    def __init__(self, path: Path, format: Format | None, report: Report) -> None:
        self.notes: tuple[Text, ...] = ()
        self._path = path
        self._heard = _Heard(report)
        self._found = self._read(format)

    def __next__(self) -> Record:
        try:
            return next(self._found)
        except StopIteration as end:
            self.notes = end.value or self.notes
            raise
        except Exception as error:
            raise self._heard.sentence(self._path, error) from error

    def close(self) -> None:
        """Let go of the file before its end."""
        self._found.close()

    def _read(self, format: Format | None) -> Generator[Record, None, Any]:
        reader = (format or format_of(self._path)).read
        assert reader is not None, "every format can be read"
        return (yield from reader(self._path, self._heard))


def read(path: Path, format: Format | None = None, report: Report = silent) -> Records:
    """All records of a file or folder; whoever asks for the next one hears UserError for whatever is wrong with it."""
    return Records(path, format, report)


def load_pictures(path: Path, format: Format, report: Report = silent) -> PictureSet | None:
    """All pictures of a file as one array; None where it holds none of one size. UserError for whatever is wrong."""
    if format.pictures is None:
        return None
    heard = _Heard(report)
    try:
        return format.pictures(path, heard)
    except Exception as error:
        raise heard.sentence(path, error) from error


class _Heard:
    """A report that remembers what was raised in answer to it."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.raised: Exception | None = None

    def __call__(self, share: float, /) -> None:
        try:
            self._report(share)
        except Exception as error:
            self.raised = error
            raise

    def sentence(self, path: Path, error: Exception) -> Exception:
        """What is to be raised for an error: bytes that somebody made up lead a reader to whatever error.

        The only one that is not the file's is the wish of who listens for an end.
        """
        if isinstance(error, UserError) or error is self.raised:
            return error
        if isinstance(error, OSError):
            return unreadable(path, error)
        return UserError("{path} is damaged, or not what its name says.", path=path)
