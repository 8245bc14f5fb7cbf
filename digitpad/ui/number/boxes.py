"""Boxes around the digits of a number, over the pad; the pen goes through them where there is ink.

On a picture they take the pointer: a click chooses, a drag moves the edges of the chosen box or draws a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHoverEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.core.samples import Raster
from digitpad.core.segmentation.number import XYWH, DigitReading, NumberReading
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.theme import DARK, LIGHT, Colors, current_colors
from digitpad.ui.number.box_drag import BoxDrag

ROOM = 7
"""Logical pixels between a digit's ink and its box; less around small ones."""
ROOM_SHARE = 0.12
SMALL = 30
"""Logical pixels of a box's height below which its sign is written smaller."""

LIGHT_PAPER = 110
"""Grey level from which on a picture's paper is light."""

Place = Callable[[QRectF], QRect]
"""From the drawing's own units to the pad's pixels."""


class NumberBoxes(QWidget):
    """Covers the whole pad; `hovered` emits the box under the pointer (-1: none)."""

    hovered = Signal(int)
    pressed = Signal(int)
    """A box of a picture."""
    dragged = Signal(int, QRectF)
    """The box at a place (-1: a new one) was drawn here, in the pad's pixels."""

    def __init__(self, pad: QWidget, place: Place) -> None:
        super().__init__(pad)
        self._pad = pad
        self._place = place
        self._reading: NumberReading | None = None
        self._selected = -1
        self._under = -1
        self._done: Collection[XYWH] = ()
        self._drag: BoxDrag | None = None
        self._picture: Raster | None = None
        self._is_on_light = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pad.setAttribute(Qt.WidgetAttribute.WA_Hover)
        pad.installEventFilter(self)
        self.hide()

    def set_number(
        self,
        reading: NumberReading | None,
        selected: int,
        *,
        picture: Raster | None = None,
        done: Collection[XYWH] = (),
    ) -> None:
        """Show boxes, or none; that of the digit `selected` stands out, and those of `done` are ticked.

        `picture`: what they lie on, where it is no ink.
        """
        self._reading, self._selected, self._done = reading, selected, done
        if picture is not self._picture:
            self._picture = picture
            self._is_on_light = picture is not None and bool(np.median(picture.grey[::8, ::8]) >= LIGHT_PAPER)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, picture is None)
        if reading is None:
            self._under, self._drag = -1, None
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
        return [_with_room(self._place(QRectF(*digit.box))) for digit in self._reading.digits]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the pointer is, and how large the pad."""
        if event.type() == QEvent.Type.Resize and self._reading is not None:
            self.setGeometry(self._pad.rect())
        elif isinstance(event, QHoverEvent) and self._reading is not None:
            inside = event.type() != QEvent.Type.HoverLeave
            self._note(self._box_at(event.position().toPoint()) if inside else -1)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pad.setFocus(Qt.FocusReason.MouseFocusReason)
        areas, point = self.areas(), event.position()
        chosen = areas[self._selected] if 0 <= self._selected < len(areas) else None
        self._drag = BoxDrag.begun(point, chosen)
        if not self._drag.moves_box:
            under = self._box_at(point.toPoint())
            if under >= 0:
                self._drag = None
                self.pressed.emit(under)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = self._drag.to(event.position())
            self.update()
            return
        areas = self.areas()
        chosen = areas[self._selected] if 0 <= self._selected < len(areas) else None
        self.setCursor(BoxDrag.begun(event.position(), chosen).cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        if drag is not None and drag.is_meant:
            self.dragged.emit(self._selected if drag.moves_box else -1, drag.area)
        self.update()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        digits = self._reading.digits if self._reading is not None else ()
        for place, (area, digit) in enumerate(zip(self.areas(), digits, strict=True)):
            if area.intersects(event.rect().adjusted(-SMALL, -SMALL, SMALL, SMALL)):
                self._paint_box(painter, area, digit, place == self._selected)
        if self._drag is not None and self._drag.is_meant:
            painter.setPen(QPen(self._colors.color("accent"), 2.0, Qt.PenStyle.DotLine))
            painter.drawRect(self._drag.area)
        painter.end()

    def _paint_box(self, painter: QPainter, area: QRect, digit: DigitReading, is_selected: bool) -> None:
        color = self._colors.color("against" if digit.mark == "?" else "accent")
        style = Qt.PenStyle.SolidLine if is_selected else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 2.0 if is_selected else 1.2, style))
        corner = min(6.0, 0.2 * area.height())
        painter.drawRoundedRect(QRectF(area), corner, corner)
        font = self.font()
        if area.height() < SMALL:
            font.setPointSizeF(font.pointSizeF() * 0.8)
        font.setBold(is_selected)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        above = area.top() - metrics.height() + 1
        top = above if above >= 0 else area.bottom() + 1
        sign = digit.mark + (" ✓" if digit.box in self._done else "")
        painter.drawText(QPointF(area.left(), top + metrics.ascent()), sign)

    @property
    def _colors(self) -> Colors:
        """Those that show on the pad, or on a picture's paper whatever the window's look."""
        if self._picture is None:
            return current_colors()
        return LIGHT if self._is_on_light else DARK

    def _note(self, under: int) -> None:
        if under != self._under:
            self._under = under
            self.hovered.emit(under)

    def _box_at(self, point: QPoint) -> int:
        return next((place for place, area in enumerate(self.areas()) if area.contains(point)), -1)


def _with_room(box: QRect) -> QRect:
    room = min(ROOM, max(1, round(ROOM_SHARE * box.height())))
    return box.adjusted(-room, -room, room, room)
