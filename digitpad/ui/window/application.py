"""The application: hears what Qt tells no widget."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from digitpad.ui.pad.canvas import Canvas


class Application(QApplication):
    """A pen that leaves the tablet's reach is told to the application alone, with or without a release before it."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TabletLeaveProximity:
            let_pens_go()
        return super().event(event)


def let_pens_go() -> None:
    """End the strokes that are in progress on any pad, as they are."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, Canvas):
            widget.let_go()
