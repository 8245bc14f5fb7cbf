"""Displays a rendered plot: values on hover or by arrow keys, zoom by wheel and drag, details by Return."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QRubberBand, QSizePolicy, QWidget

from digitpad.experiments.plotting.render import HotSpot, PlotLook, RenderedPlot
from digitpad.ui.experiments_page.plot.tip import MOST, Tip
from digitpad.ui.experiments_page.plot.zoom import Zoom
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.timers import single_shot

_SETTLED = 120
"""Milliseconds without another change of size after which the plot is drawn anew."""

_LEAST_DRAG = 6
ROOMY = QSize(1000, 620)
"""Logical pixels from which on a plot's text grows with it."""
MOST_TEXT = 1.8


class PlotView(QWidget):
    """Displays the plot and emits gestures as signals; a resize stretches the old image until a new one comes."""

    look_changed = Signal()
    opened = Signal(str)
    """A spot with a key was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._hint = ""
        self._drawn: RenderedPlot | None = None
        self._boxes = np.zeros((0, 4))
        self._current = -1
        self._zoom = Zoom()
        self._tip = Tip(self)
        self._tip.ensure_ready()
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self)
        self._pressed: QPoint | None = None
        self._settled = single_shot(self, _SETTLED, self.look_changed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 140)  # two of them fit side by side, or below each other in a low window
        self.setAccessibleName(tr("Plot"))

    def sizeHint(self) -> QSize:
        return QSize(760, 480)

    @property
    def look(self) -> PlotLook:
        """Size and colours in which the next plot is to be rendered."""
        scale = self.devicePixelRatioF()
        size = (self.size().toSizeF() * scale).toSize()
        is_dark = current_colors().name == "dark"
        text = max(1.0, min(self.width() / ROOMY.width(), self.height() / ROOMY.height(), MOST_TEXT))
        return PlotLook(max(size.width(), 100), max(size.height(), 100), scale * text, is_dark, self._zoom.views)

    @property
    def image(self) -> QImage:
        return self._image

    @property
    def tip(self) -> str:
        """The text of the tip; "" while none is shown."""
        return self._tip.sentence if self._tip.isVisible() else ""

    @property
    def spots(self) -> tuple[HotSpot, ...]:
        return self._drawn.spots if self._drawn is not None else ()

    def show_drawn(self, drawn: RenderedPlot) -> None:
        height, width = drawn.pixels.shape[:2]
        self._image = QImage(drawn.pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
        self._drawn = drawn
        self._boxes = np.array([spot.box for spot in drawn.spots]).reshape(-1, 4)
        self._current = -1
        self._tip.hide()
        self.update()

    def clear(self, hint: str = "") -> None:
        """Remove the plot and show `hint` in its place."""
        self._hint = hint
        self._image, self._drawn, self._boxes, self._current = QImage(), None, np.zeros((0, 4)), -1
        self.reset_zoom(quietly=True)
        self._tip.hide()
        self.update()

    def describe(self, reading: str) -> None:
        self.setAccessibleDescription(reading)

    def reset_zoom(self, quietly: bool = False) -> None:
        if self._zoom.reset() and not quietly:
            self.look_changed.emit()

    def point_at(self, place: QPointF) -> HotSpot | None:
        """Show the tip of the smallest hot spot at `place` (logical pixels)."""
        found = self._spot_at(place)
        self._tell(found, place.toPoint())
        return self.spots[found] if found >= 0 else None

    # -- gestures --------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._tip.hide()
            self._band.setGeometry(QRect(self._pressed, event.position().toPoint()).normalized())
            self._band.setVisible(self._is_drag(event.position().toPoint()))
            return
        spot = self.point_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if spot and spot.key else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        self._band.hide()
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        end = event.position().toPoint()
        if not _is_far(pressed, end):
            self._open(self._spot_at(event.position()))
        elif self._zoom.into(QRectF(QRect(pressed, end).normalized()), self._panels()):
            self.look_changed.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.reset_zoom()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._zoom.about(event.position(), 0.8 ** (event.angleDelta().y() / 120), self._panels()):
            self._tip.hide()
            self._settled.start()
            event.accept()
        else:
            event.ignore()

    def leaveEvent(self, _event: QEvent) -> None:
        self._tip.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._tip.hide()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and self.spots:
            self._current = (self._current + steps[key]) % len(self.spots) if self._current >= 0 else 0
            self._tell_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self._open(self._current)
        elif event.text() in ("+", "-"):
            if self._zoom.about(self._middle(), 0.8 if event.text() == "+" else 1.25, self._panels()):
                self.look_changed.emit()
        elif event.text() == "0":
            self.reset_zoom()
        else:
            super().keyPressEvent(event)

    # -- painting --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._settled.start()
        super().changeEvent(event)

    @paint_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
            painter.drawImage(self.rect(), self._image)
        elif self._hint:
            painter.setPen(current_colors().color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
        if self._current >= 0:
            painter.setPen(QPen(current_colors().color("accent"), 2))
            painter.drawRect(self._to_logical(self._current).adjusted(-2, -2, 2, 2))
        if self.hasFocus():
            painter.setPen(QPen(current_colors().color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    # -- parts -----------------------------------------------------------------------------------------------------

    def _is_drag(self, end: QPoint) -> bool:
        return self._pressed is not None and _is_far(self._pressed, end)

    def _ratio(self) -> float:
        """Device pixels of the image per logical pixel of the widget."""
        return self._image.width() / max(self.width(), 1)

    def _panels(self) -> list[QRectF]:
        ratio = max(self._ratio(), 1e-6)
        panels = self._drawn.panels if self._drawn is not None else ()
        return [QRectF(x / ratio, y / ratio, w / ratio, h / ratio) for x, y, w, h in panels]

    def _middle(self) -> QPointF:
        panels = self._panels()
        return panels[0].center() if panels else QPointF(self.rect().center())

    def _spot_at(self, place: QPointF) -> int:
        x, y = place.x() * self._ratio(), place.y() * self._ratio()
        boxes = self._boxes
        inside = np.flatnonzero(
            (boxes[:, 0] <= x)
            & (x <= boxes[:, 0] + boxes[:, 2])
            & (boxes[:, 1] <= y)
            & (y <= boxes[:, 1] + boxes[:, 3])
        )
        if not len(inside):
            return -1
        return int(inside[np.argmin(boxes[inside, 2] * boxes[inside, 3])])

    def _to_logical(self, number: int) -> QRectF:
        ratio = max(self._ratio(), 1e-6)
        x, y, width, height = self._boxes[number]
        return QRectF(x / ratio, y / ratio, width / ratio, height / ratio)

    def _tell(self, number: int, at: QPoint) -> None:
        if number < 0 or self._drawn is None:
            self._tip.hide()
            return
        spot = self._drawn.spots[number]
        pictures = [_image_of(self._drawn.thumbnails[row]) for row in spot.rows[:MOST]]
        self._tip.tell(at, translate(spot.text), pictures)

    def _tell_current(self) -> None:
        self._tell(self._current, self._to_logical(self._current).center().toPoint())
        self.setAccessibleDescription(self._tip.sentence)
        self.update()

    def _open(self, number: int) -> None:
        if number >= 0 and self.spots[number].key:
            self.opened.emit(self.spots[number].key)


def _is_far(first: QPoint, second: QPoint) -> bool:
    return (second - first).manhattanLength() >= _LEAST_DRAG


def _image_of(picture: NDArray[np.uint8]) -> QImage:
    height, width = picture.shape[:2]
    data = np.ascontiguousarray(picture)
    if picture.ndim == 3:
        return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
    return QImage(data.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
