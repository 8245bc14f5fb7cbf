"""Canvas of the live panel: shows the drawing with all changes applied, and takes new strokes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.experiments.images.distortions import CANVAS, FRAME, Canvas
from digitpad.experiments.live import PlaneDrawing
from digitpad.ui.graphics.cell_painter import image_of_map
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors


class LiveCanvas(QWidget):
    """Displays the drawing; `drawn` emits the person's strokes in units of the frame (0..1)."""

    begun = Signal()
    drawn = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas: Canvas = np.zeros((CANVAS, CANVAS))
        self._strokes: list[list[tuple[float, float]]] = []
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150, 150)
        self.setAccessibleName(tr("The drawing after all changes"))
        self.setToolTip(tr("Draw here, or take the drawing from the pad."))

    def sizeHint(self) -> QSize:
        return QSize(260, 260)

    def show_canvas(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.update()

    def set_drawing(self, drawing: PlaneDrawing) -> None:
        """Set the drawing to which further strokes are added."""
        self._strokes = [list(stroke) for stroke in drawing]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.begun.emit()
            self._strokes.append([])
            self._grow(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._strokes:
            self._grow(event.position())

    @paint_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current_colors()
        place = self._place()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image_of_map(self._canvas, 1.0, colors.color("surface"), colors.color("ink")))
        painter.setPen(colors.color("border"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(QPen(colors.color("accent"), 1, Qt.PenStyle.DashLine))
        painter.drawRect(self._frame())

    def _grow(self, position: QPointF) -> None:
        frame = self._frame()
        self._strokes[-1].append(
            ((position.x() - frame.x()) / frame.width(), (position.y() - frame.y()) / frame.height())
        )
        self.drawn.emit(tuple(tuple(stroke) for stroke in self._strokes))

    def _place(self) -> QRect:
        side = min(self.width(), self.height())
        return QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)

    def _frame(self) -> QRectF:
        """The central frame: all that is read without normalisation."""
        place = QRectF(self._place())
        margin = place.width() * (CANVAS - FRAME) / CANVAS / 2
        return place.adjusted(margin, margin, -margin, -margin)
