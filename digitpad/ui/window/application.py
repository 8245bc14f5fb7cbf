"""The application: hears what Qt tells no widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from digitpad.ui.pad.canvas import Canvas


class Application(QApplication):
    """A pen that leaves the tablet's reach is told to the application alone, with or without a release before it."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TabletLeaveProximity:
            for widget in self.allWidgets():
                if isinstance(widget, Canvas):
                    widget.let_go()
        return super().event(event)
