"""The pad's canvas: takes pen events and paints the ink."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.ink import Ink, Point, Stroke
from digitpad.core.ink_change import Edit
from digitpad.core.samples import Drawing, Raster
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.pad.canvas_transform import CanvasTransform
from digitpad.ui.pad.change_mark import paint_change
from digitpad.ui.pad.eraser import touched
from digitpad.ui.pad.ink_layers import InkLayers
from digitpad.ui.pad.picture.view import PictureView
from digitpad.ui.pad.pointer import PenEvent, Phase, PointerFilter

ERASER_RADIUS = 12.0
WHILE_DRAWING = 40
"""Milliseconds between two words about a stroke in progress: a reading looks live, and leaves the pen alone."""
_LOSSES = (QEvent.Type.Hide, QEvent.Type.UngrabMouse)
"""After which no release may come: the stroke that is visible stays."""


class Canvas(QWidget):
    """Shows a drawing and tells what the pen did to it; it changes nothing by itself.

    Ink has its origin in the middle of the canvas, y downward, in logical pixels at scale 1, so that a drawing keeps
    its place when the window grows. An event repaints no more than what it adds.
    """

    stroke_began = Signal()
    stroke_grew = Signal(object)
    """The ink with the stroke in progress as it is now, at most every `WHILE_DRAWING` milliseconds."""
    stroke_finished = Signal(object, str)
    """Stroke, and the device that drew it: "mouse", "touch" or "stylus"."""
    stroke_abandoned = Signal()
    erased = Signal(object)
    """frozenset of the indices of the strokes that one drag of the eraser touched."""
    picture_changed = Signal()
    """There is another picture, or none any more, or another part of it is seen."""

    def __init__(self, parent: QWidget | None = None, *, advice: str = "", ground: str = "window") -> None:
        """`advice` stands below the invitation on an empty sheet; `ground` is the colour that the sheet lies on."""
        super().__init__(parent)
        self._advice = advice
        self._ground = ground
        self._drawing: Drawing = Ink()
        self._layers = InkLayers()
        self._pointer = PointerFilter()
        self._points: array[float] | None = None
        self._erasing: frozenset[int] | None = None
        self._eraser_place: tuple[float, float] | None = None
        self._has_eraser = False
        self._usual_side: int | None = None
        self._edits: Sequence[Edit] = ()
        self._growth = single_shot(self, WHILE_DRAWING, self._tell_growth)
        self._device = "mouse"
        self._epoch = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Drawing pad"))
        self.setAccessibleDescription(tr("Draw a digit here with mouse, finger or stylus."))

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    # What is shown

    @property
    def is_busy(self) -> bool:
        """Whether a stroke or an erasure is in progress."""
        return self._points is not None or self._erasing is not None

    @property
    def ink(self) -> Ink:
        """The finished strokes; none where a picture is shown."""
        return self._drawing if isinstance(self._drawing, Ink) else Ink()

    def current_ink(self) -> Ink:
        """The ink with the stroke in progress, as it is at this moment."""
        return self.ink if self._points is None else self.ink.with_stroke(_stroke_of(self._points))

    def set_drawing(self, drawing: Drawing) -> None:
        has_grown = self._has_grown_by_a_stroke(drawing)
        is_new = drawing is not self._drawing
        if is_new:
            self.mark(())
            self._layers.picture_view = PictureView()
        self._drawing = drawing
        if not (has_grown and self._layers.dry_stroke()):
            self._repaint_all()
        if is_new:
            self.picture_changed.emit()

    def mark(self, edits: Sequence[Edit]) -> None:
        """Show lines that would turn the drawing into another digit, until the drawing changes."""
        if len(edits) or len(self._edits):
            self._edits = edits
            self.update()

    @property
    def marked(self) -> Sequence[Edit]:
        """The lines shown by `mark`."""
        return self._edits

    def set_eraser(self, on: bool) -> None:
        self._has_eraser = on
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.CrossCursor)

    def set_enlarged(self, on: bool) -> None:
        """While presenting, ink grows with the canvas from the size that both have now."""
        # Not yet laid out, it would seem tiny.
        self._usual_side = max(self.minimumWidth(), min(self.width(), self.height())) if on else None
        self._repaint_all()

    def set_pen_width(self, width: float) -> None:
        self._layers.pen_width = width
        self._repaint_all()

    def abandon(self) -> bool:
        """Give up the stroke or erasure in progress; return whether there was one."""
        if not self.is_busy:
            return False
        self._pointer.forget()
        self._drop()
        return True

    def pixels_of(self, area: QRectF) -> QRect:
        """Where an area of the drawing's own plane, or of the picture's pixels, lies in the widget."""
        if not isinstance(self._drawing, Raster):
            return self._layers.view.to_widget(area)
        place, scale = self._picture_place(self._drawing)
        corner = area.topLeft() * scale + place.topLeft()
        return QRectF(corner, area.size() * scale).toAlignedRect()

    def area_of(self, pixels: QRectF) -> QRectF:
        """The reverse of `pixels_of` for a picture, within it; nothing where ink is shown."""
        if not isinstance(self._drawing, Raster):
            return QRectF()
        place, scale = self._picture_place(self._drawing)
        inside = pixels.intersected(place)
        return QRectF((inside.topLeft() - place.topLeft()) / scale, inside.size() / scale)

    @property
    def has_picture(self) -> bool:
        """Does it show a picture, and no ink?"""
        return isinstance(self._drawing, Raster)

    def zoom(self, by: float, at: QPointF) -> bool:
        """Look at the picture `by` times as closely around a point; False where nothing changes."""
        return self._look(lambda *room: self._layers.picture_view.zoomed(by, at, *room))

    def move_picture(self, by: QPointF) -> bool:
        """Move the picture under the pad by so many pixels; False where nothing changes."""
        return self._look(lambda *room: self._layers.picture_view.moved(by, *room))

    def reveal(self, area: QRectF) -> None:
        """Bring an area of the picture into sight."""
        self._look(lambda *room: self._layers.picture_view.revealing(QRectF(self.pixels_of(area)), *room))

    def _look(self, change: Callable[[QRectF, int, int], PictureView]) -> bool:
        if not isinstance(self._drawing, Raster):
            return False
        height, width = self._drawing.grey.shape
        view = change(self._layers.picture_room, width, height)
        if view == self._layers.picture_view:
            return False
        self._layers.picture_view = view
        self._layers.invalidate()
        self.update()
        self.picture_changed.emit()
        return True

    def _picture_place(self, raster: Raster) -> tuple[QRectF, float]:
        place = self._layers.picture_place(raster)
        return place, place.width() / raster.grey.shape[1]

    def let_go(self) -> None:
        """Finish the stroke in progress as it is: its pointer went away without a release event."""
        for pen in self._pointer.let_go():
            self._take(pen)

    # The pen

    def event(self, event: QEvent) -> bool:
        if event.type() in _LOSSES:
            self.let_go()
        taken = self._pointer.take(event)
        if taken is None:
            return super().event(event)
        for pen in taken:
            self._take(pen)
        event.accept()
        is_right_button = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton
        return super().event(event) if is_right_button else True

    def _take(self, pen: PenEvent) -> None:
        if pen.phase is Phase.CANCEL:
            self._drop()
        elif pen.phase is Phase.DOWN:
            self._begin(pen)
        elif self._points is not None:
            self._extend(pen, self._points)
        elif self._erasing is not None:
            self._erase_at(pen, self._erasing)
        if pen.phase is Phase.UP:
            self._finish()

    def _begin(self, pen: PenEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._device = pen.device
        if pen.eraser or self._has_eraser:
            self._eraser_place = None
            self._erase_at(pen, frozenset())
            return
        self.stroke_began.emit()
        if self.ink.is_empty:
            self.update()  # the invitation goes
        self._epoch = self._epoch_at(pen.t)
        self._refresh()
        self._points = array("d")
        self._layers.begin_stroke()
        self._extend(pen, self._points)

    def _epoch_at(self, t: float) -> float:
        """Time zero of the drawing's timestamps; kept while the same drawing is continued."""
        if not self.ink.strokes:
            return t
        last = float(self.ink.strokes[-1].data[-1, 2])
        goes_on = self._epoch > 0 and t - self._epoch >= last
        return self._epoch if goes_on else t - (0.0 if np.isnan(last) else last + 1)

    def _extend(self, pen: PenEvent, points: array[float]) -> None:
        x, y = self._layers.view.to_ink(pen.x, pen.y)
        is_up = pen.phase is Phase.UP
        if is_up and tuple(points[-4:-2]) == (x, y):
            return
        pressure = points[-1] if is_up and pen.pressure == 0.0 else pen.pressure
        point = Point(x, y, pen.t - self._epoch, pressure)
        points.extend(point)
        self.update(self._layers.extend_stroke(point))
        if not self._growth.isActive():
            self._growth.start()

    def _tell_growth(self) -> None:
        if self._points is not None:
            self.stroke_grew.emit(self.current_ink())

    def _erase_at(self, pen: PenEvent, erasing: frozenset[int]) -> None:
        view = self._layers.view
        place = view.to_ink(pen.x, pen.y)
        self._erasing = erasing | touched(self.ink, self._eraser_place or place, place, ERASER_RADIUS / view.scale)
        self._eraser_place = place
        if self._erasing != erasing:
            self._repaint_all()

    def _finish(self) -> None:
        points, self._points = self._points, None
        erasing, self._erasing = self._erasing, None
        if points is not None:
            self.stroke_finished.emit(_stroke_of(points), self._device)
        elif erasing is not None:
            self._repaint_all()
            self.erased.emit(erasing)

    def _drop(self) -> None:
        self._points = self._erasing = None
        self._layers.drop_stroke()
        self.update()
        self.stroke_abandoned.emit()

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._repaint_all()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._repaint_all()
        super().changeEvent(event)

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh()
        painter = QPainter(self)
        self._paint_paper(painter)
        self._layers.paint(painter, event.rect())
        if self._edits:
            view = self._layers.view
            view.apply(painter)
            paint_change(painter, self._edits, self._layers.pen_width, min(1.0, view.scale))
        painter.end()

    def _has_grown_by_a_stroke(self, drawing: Drawing) -> bool:
        """Whether `drawing` is the drawing shown plus one stroke, as after a stroke of the pen."""
        old = self._drawing
        if self.is_busy or not (isinstance(drawing, Ink) and isinstance(old, Ink)):
            return False
        return len(drawing.strokes) == len(old.strokes) + 1 and drawing.strokes[:-1] == old.strokes

    def _repaint_all(self) -> None:
        """Repaint everything; the transform is kept while the pen is down, so that the ink does not move under it."""
        self._layers.size = self.size()
        if not self.is_busy:
            side = min(self.width(), self.height())
            largest = max(1.0, side / (self._usual_side or side))
            self._layers.view = CanvasTransform.fitting(self.width(), self.height(), self.ink.bounds, largest)
        self._layers.invalidate()
        self.update()

    def _refresh(self) -> None:
        self._layers.refresh(self.devicePixelRatioF(), self._drawing, self._erasing or frozenset(), self._wet_points)

    def _wet_points(self) -> Iterable[Point]:
        return _stroke_of(self._points) if self._points else ()

    def _paint_paper(self, painter: QPainter) -> None:
        """Paint the sheet with its frame, and the invitation while it is empty."""
        colors = current_colors()
        has_focus = self.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            self.rect().adjusted(0, 0, 1, 1), colors.color(self._ground)
        )  # at 150% the edge is half a pixel
        painter.setBrush(colors.color("surface"))
        painter.setPen(QPen(colors.color("accent" if has_focus else "border"), 2.0 if has_focus else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        if not self.is_busy and isinstance(self._drawing, Ink) and self._drawing.is_empty:
            painter.setPen(colors.color("muted"))
            self._paint_invitation(painter)
        painter.restore()

    def _paint_invitation(self, painter: QPainter) -> None:
        middle, room = self.height() // 2, QRectF(0, 0, self.width(), self.height())
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, tr("Draw a digit here"))
        painter.setFont(self.font())
        below = room.adjusted(0, middle + painter.fontMetrics().height(), 0, 0)
        centered = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, centered, self._advice)


def _stroke_of(points: array[float]) -> Stroke:
    return Stroke(np.array(points).reshape(-1, 4))
