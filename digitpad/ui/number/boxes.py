"""Boxes around the digits of a number: an overlay of the pad that is transparent to the pen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.core.segmentation.number import NumberReading
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.theme import current_colors

ROOM = 7
"""Logical pixels between a digit's ink and its box."""

Place = Callable[[QRectF], QRect]
"""From the drawing's own units to the pad's pixels."""


class NumberBoxes(QWidget):
    """Covers the whole pad; `hovered` emits the box under the pointer (-1: none)."""

    hovered = Signal(int)

    def __init__(self, pad: QWidget, place: Place) -> None:
        super().__init__(pad)
        self._pad = pad
        self._place = place
        self._reading: NumberReading | None = None
        self._selected = -1
        self._under = -1
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pad.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pad.installEventFilter(self)
        self.hide()

    def set_number(self, reading: NumberReading | None, selected: int) -> None:
        """Show these boxes; that of the digit `selected` is highlighted."""
        self._reading, self._selected = reading, selected
        if reading is None:
            self._under = -1
            self.hide()
            return
        self.setGeometry(self._pad.rect())
        self.show()
        self.raise_()
        self.update()

    def areas(self) -> list[QRect]:
        """The boxes in the pad's pixels."""
        if self._reading is None:
            return []
        boxes = [self._place(QRectF(*digit.box)) for digit in self._reading.digits]
        return [box.adjusted(-ROOM, -ROOM, ROOM, ROOM) for box in boxes]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the pointer is, and how large the pad."""
        if event.type() == QEvent.Type.Resize and self._reading is not None:
            self.setGeometry(self._pad.rect())
        elif isinstance(event, QHoverEvent) and self._reading is not None:
            inside = event.type() != QEvent.Type.HoverLeave
            self._note(self._box_at(event.position().toPoint()) if inside else -1)
        return super().eventFilter(watched, event)

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        digits = self._reading.digits if self._reading is not None else ()
        for place, (area, digit) in enumerate(zip(self.areas(), digits, strict=True)):
            is_refused = digit.mark == "?"
            color = colors.color("against" if is_refused else "accent")
            style = Qt.PenStyle.SolidLine if place == self._selected else Qt.PenStyle.DashLine
            painter.setPen(QPen(color, 2.0 if place == self._selected else 1.2, style))
            painter.drawRoundedRect(QRectF(area), 6, 6)
            font = painter.font()
            font.setBold(place == self._selected)
            painter.setFont(font)
            metrics = painter.fontMetrics()
            above = area.top() - metrics.height() - 1
            top = above if above >= 0 else area.bottom() + 2
            painter.drawText(
                QRect(area.left(), top, max(area.width(), 20), metrics.height()), Qt.AlignmentFlag.AlignLeft, digit.mark
            )
        painter.end()

    def _note(self, under: int) -> None:
        if under != self._under:
            self._under = under
            self.hovered.emit(under)

    def _box_at(self, point: QPoint) -> int:
        return next((place for place, area in enumerate(self.areas()) if area.contains(point)), -1)
