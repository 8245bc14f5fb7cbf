"""Locked temporary folders, removed at the end, or swept later where their process was killed."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from digitpad.storage.files.durable_files import is_missing, remove_folder

PREFIX = ".digitpad-scratch-"
"""Of their names: nobody calls a folder of his own so, and only folders that are called so are ever removed."""
_TRIES = 10


class LockedTempdir:
    """A new empty folder in `parent`, else among the system's temporary ones; locked until `close` removes it.

    OSError where it cannot be made.
    """

    def __init__(self, parent: Path | None = None) -> None:
        self._lock: int | None
        if parent is not None:
            parent.mkdir(parents=True, exist_ok=True)
        for _ in range(_TRIES):
            self.path = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
            try:
                self._lock = _lock(self.path)
            except OSError:
                self._lock = None
                if self.path.is_dir():  # no locks here: `sweep` leaves such folders alone
                    return
                continue
            if self._lock is not None and self.path.is_dir():
                return
            # Another digitpad took it for abandoned in the moment before it was locked.
            _unlock(self._lock)
        raise FileNotFoundError(f"{self.path} is taken away again and again")

    def __enter__(self) -> Path:
        return self.path

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder and let go of its lock; never fails."""
        remove_folder(self.path)
        _unlock(self._lock)
        self._lock = None


def sweep(*parents: Path) -> int:
    """Remove what killed programs left in these folders, and among the temporary ones; how many folders."""
    n = 0
    for parent in {Path(tempfile.gettempdir()), *parents}:
        with contextlib.suppress(OSError):
            for folder in parent.glob(f"{PREFIX}*"):
                n += _swept(folder)
    return n


def _swept(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        found = folder.lstat()
        is_own = not hasattr(os, "getuid") or found.st_uid == os.getuid()
        if stat.S_ISDIR(found.st_mode) and is_own and (lock := _lock(folder)) is not None:
            # Where nothing can be locked (Windows) what is in use is open, and stays.
            remove_folder(folder)
            _unlock(lock)
            return is_missing(folder)
    return False


if sys.platform == "win32":

    def _lock(_folder: Path) -> int | None:
        return -1

    def _unlock(lock: int | None) -> None:
        """Nothing is held."""

else:
    import fcntl

    def _lock(folder: Path) -> int | None:
        """Released by the system, too, when the program ends, however that happens; None while another holds it.

        OSError where the file system has no locks.
        """
        lock = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.close(lock)
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                return None
            raise
        return lock

    def _unlock(lock: int | None) -> None:
        if lock is not None:
            with contextlib.suppress(OSError):
                os.close(lock)
