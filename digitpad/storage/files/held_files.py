"""The files that SQLite has open in this process.

POSIX drops all locks that a process has on a file as soon as it closes any descriptor of it
(https://www.sqlite.org/howtocorrupt.html, 2.2): SQLite's locks would be gone, and another program could delete the log
that is still being written. So nobody here opens such a file but through SQLite.
"""

from __future__ import annotations

import os
import threading
from collections import Counter
from pathlib import Path

Identity = tuple[int, int]
_held: Counter[Identity] = Counter()
_lock = threading.Lock()


def identity(path: Path) -> Identity | None:
    """What tells one file from another under the same name; None where there is none."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return (status.st_dev, status.st_ino)


def hold(file: Identity | None) -> None:
    """Count one more holder of `file` in this process."""
    if file is not None:
        with _lock:
            _held[file] += 1


def let_go(file: Identity | None) -> None:
    """Count one holder less."""
    if file is not None:
        with _lock:
            _held[file] -= 1


def is_held(path: Path) -> bool:
    """Whether anything in this process has the file of this name open."""
    with _lock:
        return _held[identity(path) or (0, 0)] > 0
