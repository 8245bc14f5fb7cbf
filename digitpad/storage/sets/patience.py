"""How long to wait for a file that another program keeps locked."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

COMMAND_SECONDS = 10.0
"""One deadline for all that a command does."""
_PAUSE = 0.02
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)


class Patience:
    """Waits `seconds` for the first lock that is held; once they are over, not again until a lock was had.

    `end` (from any thread) ends every wait, at once and for good.
    """

    def __init__(self, seconds: float = COMMAND_SECONDS) -> None:
        self.seconds = seconds
        self._is_over = False
        self._ended = threading.Event()

    def end(self) -> None:
        """End every wait, from any thread, for good."""
        self._ended.set()

    @property
    def is_ended(self) -> bool:
        """Whether `end` was called."""
        return self._ended.is_set()

    def wait_for(self, step: Callable[[], T], at_most: float | None = None) -> T:
        """What `step` gives, called until it meets no lock; sqlite3.OperationalError (busy) where time is over."""
        limit = self.seconds if at_most is None else min(at_most, self.seconds)
        deadline = time.monotonic() + (0.0 if self._is_over else limit)
        while True:
            try:
                result = step()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF not in _BUSY:
                    raise
                if time.monotonic() >= deadline or self._ended.wait(_PAUSE):
                    self._is_over = self._is_over or limit == self.seconds
                    raise
            else:
                self._is_over = False
                return result
