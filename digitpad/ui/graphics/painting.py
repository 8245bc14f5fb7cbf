"""Painting that cannot take the window with it.

A painter that is still open when Python's part of a paint event has failed crashes Qt at the next turn of its loop. So
every paint event of ours is marked `@paint_event` and every delegate's `@paint_item`: painters are closed, the error is
told once, a word stands where something is missing, and the widget is painted again the next time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem, QWidget

from digitpad.ui.kit.i18n import tr

_TOLD = "_errors_told"


def paint_event(paint: Callable[[Any, QPaintEvent], None]) -> Callable[[Any, QPaintEvent], None]:
    """Marks a `paintEvent`."""

    @wraps(paint)
    def guarded(self: QWidget, event: QPaintEvent) -> None:
        try:
            paint(self, event)
        except Exception as error:
            close_painters(error.__traceback__)
            tell_once(self, error)
            _apologise(self)

    return guarded


def paint_item(paint: Callable[[Any, QPainter, Any, Any], None]) -> Callable[[Any, QPainter, Any, Any], None]:
    """Marks a delegate's `paint`; the painter, which is the view's, is given back as it was."""

    @wraps(paint)
    def guarded(self: Any, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        painter.save()
        try:
            paint(self, painter, option, index)
        except Exception as error:
            close_painters(error.__traceback__, but=painter)
            tell_once(self, error)
        finally:
            painter.restore()

    return guarded


def tell_once(owner: object, error: Exception) -> None:
    """Hand an error to the application's hook, once for each kind and place: it comes again with every frame."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    key = (type(error), "" if at is None else at.tb_frame.f_code.co_name)
    told: frozenset[object] = getattr(owner, _TOLD, frozenset())
    if key not in told:
        setattr(owner, _TOLD, told | {key})
        sys.excepthook(type(error), error, error.__traceback__)


def close_painters(trace: TracebackType | None, but: QPainter | None = None) -> None:
    """End the painters that the frames of a failed call left open, and let Python forget the frames."""
    while trace is not None:
        for value in list(trace.tb_frame.f_locals.values()):
            if isinstance(value, QPainter) and value is not but and value.isActive():
                value.end()
        trace = trace.tb_next
    for name in ("last_exc", "last_type", "last_value", "last_traceback"):
        if hasattr(sys, name):
            delattr(sys, name)


def _apologise(widget: QWidget) -> None:
    surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    painter = QPainter(surface)
    painter.fillRect(surface.rect(), surface.palette().window())
    painter.setPen(surface.palette().windowText().color())
    words = tr("This cannot be shown: the log has the details.")
    painter.drawText(surface.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
    painter.end()
