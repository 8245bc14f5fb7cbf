"""Runs long GUI-thread work in slices, so that the event loop stays responsive in between."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer


class IdleTasks(QObject):
    """Goes on to the next `yield` of `parts` once a turn of the event loop, until it ends or is stopped."""

    def __init__(self, parts: Generator[None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._is_between = True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(0)

    @property
    def is_going_on(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        """The rest is not done: the parts end where they are, or at their next `yield` where one of them says it."""
        self._timer.stop()
        if self._is_between:
            self._parts.close()

    def _on_timer_timeout(self) -> None:
        self._is_between = False
        try:
            next(self._parts)
        except StopIteration:
            self.stop()
        finally:
            self._is_between = True


def imports(modules: Iterable[str]) -> Generator[None]:
    """Import `modules`, one a turn.

    What names a class of Qt must never be imported on another thread: PySide6 makes each of its classes when it is
    first named, and the program crashes where the window's own thread does something at that moment.
    """
    for module in modules:
        import_module(module)
        yield
