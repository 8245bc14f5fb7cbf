"""Looks closely at a large picture on the pad: wheel with Ctrl, pinch, keys; a wheel or the middle button moves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from digitpad.ui.pad.canvas import Canvas

STEP = 1.25
NOTCH = 120.0
"""Eighths of a degree that a wheel turns at a time."""
MOVE = 60.0
"""Logical pixels by which a notch moves the picture."""


class PictureZoom(QObject):
    """Serves a canvas while it shows a picture; `over` is what lies on it and takes the pointer there."""

    possible_changed = Signal(bool)
    """There is a picture to look at, or none any more."""

    def __init__(self, canvas: Canvas, over: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._over = over
        self._held: QPointF | None = None
        self._is_possible: bool | None = None
        over.grabGesture(Qt.GestureType.PinchGesture)
        over.installEventFilter(self)
        canvas.installEventFilter(self)
        canvas.picture_changed.connect(self._on_picture_changed)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the menu asks."""
        return {
            "zoom-in": lambda: self._canvas.zoom(STEP, self._middle),
            "zoom-out": lambda: self._canvas.zoom(1 / STEP, self._middle),
            "zoom-fit": lambda: self._canvas.zoom(0.0, self._middle),
        }

    @property
    def _middle(self) -> QPointF:
        return QPointF(self._canvas.rect().center())

    def _on_picture_changed(self) -> None:
        if self._canvas.has_picture is not self._is_possible:
            self._is_possible = self._canvas.has_picture
            self.possible_changed.emit(self._is_possible)
        self._over.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the canvas and of what lies over it: wheel, pinch and middle button."""
        if self._canvas.has_picture and self._handle(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _handle(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._on_wheel(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                return self._canvas.zoom(1 + event.value(), event.position())
            return False
        if isinstance(event, QGestureEvent):
            pinch = next((each for each in event.gestures() if isinstance(each, QPinchGesture)), None)
            if pinch is None:
                return False
            at = QPointF(self._canvas.mapFromGlobal(pinch.centerPoint().toPoint()))
            return self._canvas.zoom(pinch.scaleFactor(), at)
        return isinstance(event, QMouseEvent) and self._on_mouse(event)

    def _on_wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._canvas.zoom(STEP ** (turned.y() / NOTCH), event.position())
        by = QPointF(event.pixelDelta()) if not event.pixelDelta().isNull() else QPointF(turned) * (MOVE / NOTCH)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
            by = by.transposed()
        return self._canvas.move_picture(by)

    def _on_mouse(self, event: QMouseEvent) -> bool:
        """The middle button takes hold of the picture."""
        kind, middle = event.type(), Qt.MouseButton.MiddleButton
        if kind == QEvent.Type.MouseButtonPress and event.button() == middle:
            self._held = event.position()
        elif self._held is None:
            return False
        elif kind == QEvent.Type.MouseMove and event.buttons() & middle:
            self._canvas.move_picture(event.position() - self._held)
            self._held = event.position()
        else:
            self._held = None
            return kind == QEvent.Type.MouseButtonRelease and event.button() == middle
        return True
