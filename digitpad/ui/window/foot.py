"""A problem's notice over the foot of the window, where it takes no room: the pad must not move under the pen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import FINGER, GAP

MARGIN = 4
"""Logical pixels around the notice."""
HEIGHT = FINGER + 2 + 2 * MARGIN - GAP
"""Logical pixels of the status line: with the margin above it, a notice's close button, which a finger can press."""


class Foot(QObject):
    """Keeps `bar` over the lowest pixels of `window`, as high as its sentence asks for."""

    def __init__(self, window: QWidget, bar: NoticeBar) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        bar.setParent(window)
        for watched in (window, bar):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        own = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
        if event.type() in (own if watched is self._bar else (QEvent.Type.Resize,)):
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = self._window.width() - 2 * GAP
        height = self._bar.heightForWidth(width)
        self._bar.setGeometry(GAP, self._window.height() - height - MARGIN, width, height)
        self._bar.raise_()
