"""The pad's surface: takes the pen's events, shows the ink."""

from __future__ import annotations

from array import array
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.ink import Ink, Point, Stroke
from digitpad.core.samples import Drawing, Raster
from digitpad.ui.eraser import touched
from digitpad.ui.i18n import tr
from digitpad.ui.ink_painter import StrokeBrush, paint_ink
from digitpad.ui.pointer import PenEvent, Phase, PointerFilter
from digitpad.ui.raster import image_of
from digitpad.ui.theme import current_colors

ERASER_RADIUS = 12.0
RIM = 18.0
"""Free space kept around a drawing that has to be scaled down to be seen."""


class Canvas(QWidget):
    """Shows a drawing and tells what the pen did to it; it changes nothing by itself.

    Ink has its origin in the middle of the canvas, y downward, in logical pixels at scale 1, so that a drawing keeps
    its place when the window grows. Finished strokes lie in one pixmap and the stroke in progress in another, both at
    the screen's resolution: an event paints what it adds, and nothing is drawn twice.
    """

    stroke_began = Signal()
    stroke_grew = Signal()
    stroke_finished = Signal(object, str)
    """Stroke, and the device that drew it: "mouse", "touch" or "stylus"."""
    stroke_abandoned = Signal()
    erased = Signal(object)
    """frozenset of the indices of the strokes that one drag of the eraser touched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen_width = 14.0
        self.eraser = False
        self._drawing: Drawing = Ink()
        self._pointer = PointerFilter()
        self._points: array[float] | None = None
        self._brush: StrokeBrush | None = None
        self._erasing: frozenset[int] | None = None
        self._eraser_place: tuple[float, float] | None = None
        self._device = "mouse"
        self._epoch = 0.0
        self._scale = 1.0
        self._dry = QPixmap()
        self._wet = QPixmap()
        self._is_stale = True
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

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def is_busy(self) -> bool:
        """Whether a stroke or an erasure is in progress."""
        return self._points is not None or self._erasing is not None

    def set_drawing(self, drawing: Drawing) -> None:
        grew = self._grown_by_wet_stroke(drawing)
        self._drawing = drawing
        if grew:
            self._dry_the_stroke()
            return
        self._rescale()
        self._is_stale = True
        self.update()

    def current_ink(self) -> Ink:
        """The ink with the stroke in progress, as it is at this moment."""
        ink = self._drawing if isinstance(self._drawing, Ink) else Ink()
        return ink if self._points is None else ink.with_stroke(_stroke_of(self._points))

    def set_eraser(self, on: bool) -> None:
        self.eraser = on
        self.setCursor(Qt.CursorShape.PointingHandCursor if on else Qt.CursorShape.CrossCursor)

    def set_pen_width(self, width: float) -> None:
        self.pen_width = width
        self._is_stale = True
        self.update()

    def abandon(self) -> bool:
        """Give up the stroke or erasure in progress; return whether there was one."""
        if not self.is_busy:
            return False
        self._pointer.forget()
        self._drop()
        return True

    def _drop(self) -> None:
        self._points = self._brush = self._erasing = None
        self._is_stale = True
        self.update()
        self.stroke_abandoned.emit()

    # -- the pen ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        taken = self._pointer.take(event)
        if taken is None:
            return super().event(event)
        for pen in taken:
            self._take(pen)
        event.accept()
        is_other_button = isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.RightButton
        return super().event(event) if is_other_button else True

    def _take(self, pen: PenEvent) -> None:
        if pen.phase is Phase.CANCEL:
            self._drop()
        elif pen.phase is Phase.DOWN:
            self._begin(pen)
        elif self._points is not None:
            self._extend(pen)
        elif self._erasing is not None:
            self._erase_at(pen)
        if pen.phase is Phase.UP:
            self._finish()

    def _begin(self, pen: PenEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._device = pen.device
        if pen.eraser or self.eraser:
            self._erasing, self._eraser_place = frozenset(), None
            self._erase_at(pen)
            return
        self.stroke_began.emit()
        self._epoch = self._epoch_at(pen.t)
        self._refresh_layers()
        self._points = array("d")
        self._brush = StrokeBrush(current_colors().color("ink"), self.pen_width / self._scale)
        self._extend(pen)

    def _epoch_at(self, t: float) -> float:
        """The moment from which this drawing's times count; kept while a drawing goes on."""
        strokes = self.current_ink().strokes
        if not strokes:
            return t
        last = float(strokes[-1].data[-1, 2])
        goes_on = self._epoch > 0 and t - self._epoch >= last
        return self._epoch if goes_on else t - (0.0 if np.isnan(last) else last + 1)

    def _extend(self, pen: PenEvent) -> None:
        assert self._points is not None
        assert self._brush is not None
        x, y = self._to_ink(pen.x, pen.y)
        point = Point(x, y, pen.t - self._epoch, pen.pressure)
        if pen.phase is Phase.UP and tuple(self._points[-4:-2]) == (x, y):
            return
        if pen.phase is Phase.UP and pen.pressure == 0.0:
            point = point._replace(pressure=self._points[-1])
        self._points.extend(point)
        painter = self._ink_painter(self._wet)
        area = self._brush.add(painter, point)
        painter.end()
        self.update(self._to_view(area))
        self.stroke_grew.emit()

    def _erase_at(self, pen: PenEvent) -> None:
        assert self._erasing is not None
        ink = self._drawing if isinstance(self._drawing, Ink) else Ink()
        place = self._to_ink(pen.x, pen.y)
        hit = touched(ink, self._eraser_place or place, place, ERASER_RADIUS / self._scale)
        self._eraser_place = place
        if not hit <= self._erasing:
            self._erasing |= hit
            self._is_stale = True
            self.update()

    def _finish(self) -> None:
        if self._points is not None:
            stroke = _stroke_of(self._points)
            self._points = None
            self.stroke_finished.emit(stroke, self._device)
        elif self._erasing is not None:
            erased, self._erasing = self._erasing, None
            self._is_stale = True
            self.update()
            self.erased.emit(erased)

    # -- the layers ------------------------------------------------------------------------------------------------

    def _grown_by_wet_stroke(self, drawing: Drawing) -> bool:
        """Whether `drawing` is the one shown and the stroke that was just finished, which is painted already."""
        old = self._drawing
        return (
            self._brush is not None
            and self._points is None
            and not self._is_stale
            and isinstance(drawing, Ink)
            and isinstance(old, Ink)
            and len(drawing.strokes) == len(old.strokes) + 1
            and drawing.strokes[:-1] == old.strokes
        )

    def _dry_the_stroke(self) -> None:
        assert self._brush is not None
        painter = self._ink_painter(self._wet)
        self._brush.paint_tail(painter)
        painter.end()
        painter = QPainter(self._dry)
        painter.drawPixmap(0, 0, self._wet)
        painter.end()
        self._wet.fill(Qt.GlobalColor.transparent)
        self._brush = None
        self.update()

    def _refresh_layers(self) -> None:
        ratio = self.devicePixelRatioF()
        size = (self.size().toSizeF() * ratio).toSize()
        if not self._is_stale and self._dry.size() == size and self._dry.devicePixelRatio() == ratio:
            return
        for name in ("_dry", "_wet"):
            layer = QPixmap(size)
            layer.setDevicePixelRatio(ratio)
            layer.fill(Qt.GlobalColor.transparent)
            setattr(self, name, layer)
        self._paint_dry()
        self._is_stale = False

    def _paint_dry(self) -> None:
        if isinstance(self._drawing, Raster):
            self._paint_picture(self._drawing)
            return
        erasing = self._erasing or frozenset()
        color = current_colors().color("ink")
        painter = self._ink_painter(self._dry)
        kept = Ink(tuple(s for i, s in enumerate(self._drawing.strokes) if i not in erasing))
        paint_ink(painter, kept, color, self.pen_width / self._scale)
        color.setAlphaF(0.18)
        going = Ink(tuple(s for i, s in enumerate(self._drawing.strokes) if i in erasing))
        paint_ink(painter, going, color, self.pen_width / self._scale)
        painter.end()
        if self._points is not None and self._brush is not None:
            self._repaint_wet()

    def _repaint_wet(self) -> None:
        """After a change of size while drawing: the stroke in progress anew."""
        assert self._points is not None
        self._brush = StrokeBrush(current_colors().color("ink"), self.pen_width / self._scale)
        painter = self._ink_painter(self._wet)
        for point in _stroke_of(self._points):
            self._brush.add(painter, point)
        painter.end()

    def _paint_picture(self, raster: Raster) -> None:
        image = image_of(raster)
        room = QRectF(self.rect()).adjusted(RIM, RIM, -RIM, -RIM)
        size = image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(room.center())
        painter = QPainter(self._dry)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, image.width() > size.width())
        painter.drawImage(place, image)
        painter.end()

    def _ink_painter(self, layer: QPixmap) -> QPainter:
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._scale, self._scale)
        return painter

    # -- painting --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rescale()
        self._is_stale = True

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._is_stale = True
            self.update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._refresh_layers()
        colors = current_colors()
        painter = QPainter(self)
        painter.fillRect(event.rect(), colors.color("surface"))
        self._paint_guide(painter)
        ratio = self._dry.devicePixelRatio()
        source = QRectF(event.rect()).toRect()
        pixels = QRect(
            floor(source.x() * ratio),
            floor(source.y() * ratio),
            ceil(source.width() * ratio),
            ceil(source.height() * ratio),
        )
        painter.drawPixmap(QRectF(source), self._dry, QRectF(pixels))
        if self._points is not None and self._brush is not None:
            painter.drawPixmap(QRectF(source), self._wet, QRectF(pixels))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self.width() / 2, self.height() / 2)
            painter.scale(self._scale, self._scale)
            self._brush.paint_tail(painter)
        painter.end()

    def _paint_guide(self, painter: QPainter) -> None:
        """The frame, and on an empty pad the invitation."""
        colors = current_colors()
        has_focus = self.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), colors.color("window"))
        painter.setBrush(colors.color("surface"))
        painter.setPen(QPen(colors.color("accent" if has_focus else "border"), 2.0 if has_focus else 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)
        if not self.is_busy and isinstance(self._drawing, Ink) and self._drawing.is_empty:
            self._paint_invitation(painter)
        painter.restore()

    def _paint_invitation(self, painter: QPainter) -> None:
        colors = current_colors()
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        painter.setFont(font)
        painter.setPen(colors.color("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Draw a digit here"))

    # -- coordinates -----------------------------------------------------------------------------------------------

    def _rescale(self) -> None:
        """Scale 1, or less where the ink would not fit; never while the pen is down."""
        if self.is_busy:
            return
        left, top, right, bottom = self.current_ink().bounds
        reach_x, reach_y = max(-left, right, 1.0), max(-top, bottom, 1.0)
        self._scale = min(1.0, (self.width() / 2 - RIM) / reach_x, (self.height() / 2 - RIM) / reach_y)
        self._scale = max(self._scale, 1e-6)

    def _to_ink(self, x: float, y: float) -> tuple[float, float]:
        return ((x - self.width() / 2) / self._scale, (y - self.height() / 2) / self._scale)

    def _to_view(self, area: QRectF) -> QRect:
        scale = self._scale
        return QRectF(
            area.x() * scale + self.width() / 2,
            area.y() * scale + self.height() / 2,
            area.width() * scale,
            area.height() * scale,
        ).toAlignedRect()


def _stroke_of(points: array[float]) -> Stroke:
    return Stroke(np.array(points).reshape(-1, 4))
