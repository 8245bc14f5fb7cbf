"""The logs: private, rotated, shared by all windows and commands of a profile, and never a reason to fail."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from digitpad.storage.files.durable_files import make_folder

_BYTES = 512 * 1024
_FILES = 4
_TRIES, _PAUSE = 50, 0.01
"""How often, and how many seconds apart, the folder's lock is asked for: a stopped process may hold it for ever."""


class LogFile(logging.FileHandler):
    """Records appended to `folder`/`name`; OSError where that cannot be opened (a folder of that name, say).

    One process at a time writes and rotates. What another has rotated meanwhile is opened anew. `logging.handlers`
    could rotate as well, but loads sockets and selectors with it.
    """

    def __init__(self, folder: Path, name: str) -> None:
        make_folder(folder, private=True)
        super().__init__(folder / name, encoding="utf-8", errors="backslashreplace")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, in the file that bears the name now."""
        with _alone(Path(self.baseFilename).parent) as is_alone:
            try:
                self._follow()
                if is_alone and self._is_full_with(record):
                    self.rotate()
            except (OSError, TypeError, ValueError):  # the record may not fit its own template
                self.handleError(record)
            else:
                super().emit(record)

    def rotate(self) -> None:
        """Earlier files are numbered, the newest first; the last one goes."""
        if self.stream is not None:
            self.stream.close()
        self.stream = None  # opened anew below, or by the next record where a name cannot be changed
        names = [self.baseFilename, *(f"{self.baseFilename}.{number + 1}" for number in range(_FILES))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            with contextlib.suppress(FileNotFoundError):
                os.replace(newer, older)
        self.stream = self._open()

    def _follow(self) -> None:
        if self.stream is not None and not _is_at(self.stream.fileno(), self.baseFilename):
            self.stream.close()
            self.stream = self._open()

    def _is_full_with(self, record: logging.LogRecord) -> bool:
        if self.stream is None:
            self.stream = self._open()
        size = os.fstat(self.stream.fileno()).st_size
        return size > 0 and size + len(self.format(record).encode(errors="backslashreplace")) >= _BYTES

    def _open(self) -> io.TextIOWrapper:
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
        descriptor = os.open(self.baseFilename, flags, 0o600)
        return io.TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it
        """A full disk costs the record: a traceback on stderr would help nobody."""


def _is_at(descriptor: int, path: str) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False


if sys.platform == "win32":

    @contextlib.contextmanager
    def _alone(_folder: Path) -> Iterator[bool]:
        yield True

else:
    import fcntl

    @contextlib.contextmanager
    def _alone(folder: Path) -> Iterator[bool]:
        """Whether no other process writes into `folder`'s logs until the block is left."""
        lock = -1
        with contextlib.suppress(OSError):
            lock = os.open(folder, os.O_RDONLY)
        try:
            yield lock >= 0 and _locked(lock)
        finally:
            with contextlib.suppress(OSError):
                if lock >= 0:
                    os.close(lock)

    def _locked(lock: int) -> bool:
        for _ in range(_TRIES):
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(_PAUSE)
            except OSError:  # no locks here: better a record too few after a rotation than none
                return False
            else:
                return True
        return False
