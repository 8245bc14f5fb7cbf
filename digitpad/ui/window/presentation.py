"""Presentation mode: the pad and the answer, large, and nothing else on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from digitpad.ui.draw_page.page import DrawPage


class Presentation(QObject):
    """Hides what belongs to working with the window, and brings it back as it was."""

    changed = Signal(bool)

    def __init__(self, window: QMainWindow, page: DrawPage, chrome: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._chrome = chrome
        self._state = Qt.WindowState.WindowNoState
        self.is_on = False

    def set_on(self, on: bool) -> None:
        if on == self.is_on:
            return
        self.is_on = on
        if on:
            self._state = self._window.windowState()
        self._window.setUpdatesEnabled(False)
        QTimer.singleShot(0, self, self._paint)  # else painted twice in one turn: as it is and resized
        for part in self._chrome:
            part.setVisible(not on)
        self._page.set_large(on)
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen if on else self._state)
        self._page.canvas.setFocus()
        self.changed.emit(on)

    def _paint(self) -> None:
        self._window.setUpdatesEnabled(True)

    def leave(self) -> bool:
        """End it; return whether it was on."""
        was_on = self.is_on
        self.set_on(False)
        return was_on
