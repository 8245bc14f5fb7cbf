"""Ctrl-C in the terminal, and the system's wish for an end, while Qt's loop sleeps: no timer wakes up to look."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


class Interrupts(QObject):
    """Calls `on_interrupt` on the GUI thread when SIGINT, SIGTERM or SIGHUP comes; `came` is its number then.

    A signal that was ignored at the start stays ignored.

    Python's handlers run only between its own instructions; the interpreter therefore writes a byte into a pipe that
    Qt watches. On Windows such a pipe cannot be watched: there the handler runs at the next event.
    """

    def __init__(self, on_interrupt: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._on_interrupt = on_interrupt
        self.came = 0
        if sys.platform != "win32":
            self._read, self._write = os.pipe()
            os.set_blocking(self._read, False)
            os.set_blocking(self._write, False)
            signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
            self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._on_notifier_activated)
        # What was started to outlive its terminal (nohup) or in a shell's background is deaf to these on purpose.
        heard = [number for number in _SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]
        self._before = {number: signal.signal(number, self._on_signal) for number in heard}

    def close(self) -> None:
        """Give the signal back."""
        if sys.platform != "win32":
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            os.close(self._read)
            os.close(self._write)
        for number, handler in self._before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)

    def _on_notifier_activated(self) -> None:
        """The byte has done its work by waking Python up, which now runs `_on_signal`."""
        os.read(self._read, 64)

    def _on_signal(self, number: int, _frame: object) -> None:
        self.came = number
        self._on_interrupt()
