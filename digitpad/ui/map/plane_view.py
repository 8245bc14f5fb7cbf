"""The map as a widget: moved, zoomed, selected by a line drawn around samples, and walked through by keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.core.neighbors.plane import inside
from digitpad.core.typing import Indices, Mask, Picture, Rows
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.accessibility import announce
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.map.plane_marks import paint_current, paint_drawing, paint_line
from digitpad.ui.map.plane_painter import MARGIN, PlanePainter, Scene
from digitpad.ui.map.plane_transform import PlaneTransform
from digitpad.ui.samples_page.browse.model import SamplesModel

REACH = 16.0
"""Logical pixels around a sample within which a pointer means it."""
STEP = 60.0
"""Logical pixels by which a key moves the map."""
LEAST_MOVE = 4.0
"""Logical pixels between two points of a line drawn around samples."""
WAYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_ZOOMS = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}


class PlaneView(QWidget):
    """Shows samples at their places; the row of a sample is its place in what `show_samples` was given."""

    chosen_changed = Signal()
    """Other samples are selected."""
    opened = Signal(int)
    """A sample is to be shown large: its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = PlanePainter()
        self._scene = Scene.nothing()
        self._of: Indices = np.zeros(0, np.intp)
        self._words: SamplesModel | None = None
        self._view = PlaneTransform(1, 1)
        self._frame = QImage()
        self._frame_key: object = None
        self._current = -1
        self._live: tuple[Rows, Picture] | None = None
        self._line: list[tuple[float, float]] = []
        self._grabbed: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Map of the samples"))

    def sizeHint(self) -> QSize:
        return QSize(720, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    # What is shown

    def show_samples(self, scene: Scene, of: Indices, words: SamplesModel) -> None:
        """`of`: each sample's row in the catalog of `words`, which says what a sample is."""
        self._scene, self._of, self._words = scene, of, words
        self._current = min(self._current, len(of) - 1)
        self._painter.set_scene(scene)
        self._repaint()

    def show_drawing(self, place: Rows | None, picture: Picture | None) -> None:
        """The drawing on the pad, at a place (2,); None: there is none."""
        self._live = None if place is None or picture is None else (place, picture)
        self.update()

    def show_whole(self) -> None:
        """All of the map."""
        self._move_to(PlaneTransform(self.width(), self.height()))

    @property
    def view(self) -> PlaneTransform:
        """What is in sight."""
        return self._view

    @property
    def chosen(self) -> Indices:
        """The rows of the selected samples."""
        return np.flatnonzero(self._scene.is_chosen)

    @property
    def current(self) -> int:
        """The row of the sample that the keys are at; -1 before any."""
        return self._current

    def choose(self, rows: Indices, *, more: bool = False) -> None:
        """Select these, besides what is selected where `more`."""
        is_chosen = self._scene.is_chosen.copy() if more else np.zeros(len(self._of), np.bool_)
        is_chosen[rows] = True
        self._set_chosen(is_chosen)

    def _set_chosen(self, is_chosen: Mask) -> None:
        scene = self._scene
        self._scene = Scene(scene.places, scene.pictures, scene.pixels, is_chosen)
        self._painter.set_scene(self._scene)
        self._repaint()
        self.chosen_changed.emit()

    def _repaint(self) -> None:
        self._frame_key = None
        self.update()

    def _move_to(self, view: PlaneTransform) -> None:
        self._view = view
        self.update()

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if event.button() == Qt.MouseButton.LeftButton:
            self._line = [(at.x(), at.y())]
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            self._grabbed = at
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._grabbed is not None:
            moved = at - self._grabbed
            self._grabbed = at
            self._move_to(self._view.panned(moved.x(), moved.y()))
        elif self._line and max(abs(at.x() - self._line[-1][0]), abs(at.y() - self._line[-1][1])) >= LEAST_MOVE:
            self._line.append((at.x(), at.y()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.unsetCursor()
        elif self._line:
            line, self._line = self._line, []
            more = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
            if len(line) > 2:
                around = inside(self._view.to_widget(self._scene.places).astype(np.float32), np.array(line))
                self.choose(np.flatnonzero(around), more=more)
            else:
                self._go_to(self._at(event.position()), more=more)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._at(event.position())
        if row >= 0:
            self.opened.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        at = event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.pixelDelta().isNull():
            self._move_to(self._view.panned(event.pixelDelta().x(), event.pixelDelta().y()))
        else:
            self._move_to(self._view.zoomed(1.0015 ** event.angleDelta().y(), at.x(), at.y()))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._sentence(row) if row >= 0 else "", self)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = event.position()
            self._move_to(self._view.zoomed(1 + event.value(), at.x(), at.y()))
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> int:
        """The sample that a pointer means; -1 for none. Of thumbnails the one under it, else the nearest dot."""
        if not len(self._of):
            return -1
        at = (point.x(), point.y())
        shown = self._painter.shown
        for rows in (shown, np.arange(len(self._of))):
            gaps = np.abs(self._view.to_widget(self._scene.places[rows]) - at).max(axis=1, initial=0)
            if len(rows) and gaps.min() <= REACH:
                return int(rows[gaps.argmin()])
        return -1

    # The keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        modifiers = event.modifiers()
        if key in WAYS and modifiers & Qt.KeyboardModifier.ControlModifier:
            dx, dy = WAYS[key]
            self._move_to(self._view.panned(-dx * STEP, -dy * STEP))
        elif key in WAYS:
            is_more = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._go_to(self._next(WAYS[key]), more=is_more)
        elif key in _ZOOMS:
            self._zoom_by_key(_ZOOMS[key])
        elif key == Qt.Key.Key_Home:
            self.show_whole()
        elif key == Qt.Key.Key_Space and self._current >= 0:
            is_chosen = self._scene.is_chosen.copy()
            is_chosen[self._current] ^= True
            self._set_chosen(is_chosen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.opened.emit(self._current)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.choose(np.arange(len(self._of)))
        else:
            super().keyPressEvent(event)

    def _zoom_by_key(self, factor: float) -> None:
        at = self._view.to_widget(self._scene.places[self._current]) if self._current >= 0 else None
        x, y = (self.width() / 2, self.height() / 2) if at is None else (float(at[0]), float(at[1]))
        self._move_to(self._view.zoomed(factor, x, y))

    def _next(self, way: tuple[float, float]) -> int:
        """The nearest sample within 45 degrees of the way; without a current one that nearest to the middle."""
        places = self._scene.places
        if not len(places):
            return -1
        if self._current < 0:
            middle = np.array([self._view.x, self._view.y])
            return int(np.square(places - middle).sum(axis=1).argmin())
        gap = places - places[self._current]
        along = gap @ np.array(way, np.float32)
        across = np.abs(gap @ np.array([way[1], way[0]], np.float32))
        cost = np.where((along > 0) & (across <= along), along + 2 * across, np.inf)
        return int(cost.argmin()) if np.isfinite(cost.min()) else self._current

    def _go_to(self, row: int, *, more: bool) -> None:
        """Make a sample the current one, select it, bring it into sight and say what it is."""
        if row < 0:
            if not more:
                self.choose(np.zeros(0, np.intp))
            return
        self._current = row
        self.choose(np.array([row]), more=more)
        x, y = self._view.to_widget(self._scene.places[row]).tolist()
        if not self.rect().adjusted(20, 20, -20, -20).contains(round(x), round(y)):
            self._move_to(self._view.centered(*self._scene.places[row].tolist()))
        words = self._sentence(row)
        self.setAccessibleDescription(words)
        announce(self, words)

    def _sentence(self, row: int) -> str:
        return self._words.sentence(int(self._of[row])) if self._words is not None else ""

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._move_to(self._view.resized(self.width(), self.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._repaint()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        key = (self._view, ratio, current_colors())
        if key != self._frame_key:
            self._painter.set_look(current_colors())
            self._frame = self._painter.frame(self._view, ratio)
            self._frame_key = key
        painter = QPainter(self)
        painter.drawImage(QPointF(-MARGIN / ratio, -MARGIN / ratio), self._frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current >= 0 and self.hasFocus():
            paint_current(painter, self._view.to_widget(self._scene.places[self._current]), REACH + 6)
        if self._live is not None:
            place, picture = self._live
            paint_drawing(painter, self._view.to_widget(place), picture, self.size())
        paint_line(painter, self._line)
        painter.end()
