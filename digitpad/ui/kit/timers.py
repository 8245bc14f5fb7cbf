"""Timers that fire once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance


def single_shot(parent: QObject, interval: int, slot: Callable[[], object] | SignalInstance) -> QTimer:
    """A timer that calls `slot` (or emits it) `interval` ms after the last `start()`."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval)
    timer.timeout.connect(slot)
    return timer
