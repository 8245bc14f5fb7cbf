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
        self._body.setUpdatesEnabled(False)  # else painted as it is, resized, and with its new text
        for part in self._chrome:
            part.setVisible(not on)
        self._page.set_large(on)
        self._window.setWindowState(self._state | Qt.WindowState.WindowFullScreen if on else self._state)
        self._page.canvas.setFocus()
        self.changed.emit(on)

    def show_soon(self) -> None:
        """Once text has its size: it is laid out, the sides get their widths back, then all is painted, in turns."""
        if not self._body.updatesEnabled():
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, self._place))

    def _place(self) -> None:
        if not self.is_on:
            self._page.restore_sizes()
        QTimer.singleShot(0, self, lambda: self._body.setUpdatesEnabled(True))

    @property
    def _body(self) -> QWidget:
        """Not the window: Qt would paint that and, once more, all that is in it."""
        body = self._window.centralWidget()
        assert body is not None
        return body

    def leave(self) -> bool:
        """End it; return whether it was on."""
        was_on = self.is_on
        self.set_on(False)
        return was_on
