"""A drawing rendered at screen resolution: finished strokes in one layer, the stroke in progress in another."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from math import ceil, floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from digitpad.core.ink import Ink, Point
from digitpad.core.samples import Drawing, Raster
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.pad.canvas_transform import RIM, CanvasTransform
from digitpad.ui.pad.ink_painter import StrokeBrush, paint_ink
from digitpad.ui.pad.picture.view import PictureView

EDGE = 4.0
"""Logical pixels of the sheet's edge over which no picture is painted."""

FADED = 0.18
"""Opacity of a stroke that the eraser has touched and not let go of yet."""


class InkLayers:
    """Paints each part of a stroke once, as it arrives; all is repainted only if size, style or drawing change."""

    def __init__(self) -> None:
        self.pen_width = 14.0
        self.size = QSize(1, 1)
        self.view = CanvasTransform(0, 0)
        self._brush: StrokeBrush | None = None
        self._dry = QPixmap()
        self._wet = QPixmap()
        self._is_stale = True
        self.picture_view = PictureView()
        self._shown: Raster | None = None
        self._image = QImage()
        self._whole: QImage | None = None

    def invalidate(self) -> None:
        """Mark the layers as outdated."""
        self._is_stale = True

    def refresh(
        self, ratio: float, drawing: Drawing, fading: Collection[int], wet: Callable[[], Iterable[Point]]
    ) -> None:
        """Paint all anew if need be: `drawing`, pale its strokes `fading`, and the stroke in progress (`wet`)."""
        size = (self.size.toSizeF() * ratio).toSize()
        if not self._is_stale and self._dry.size() == size and self._dry.devicePixelRatio() == ratio:
            return
        self._dry, self._wet = _layer(size, ratio), _layer(size, ratio)
        self._is_stale = False
        if isinstance(drawing, Raster):
            self._paint_picture(drawing)
        else:
            self._shown, self._image, self._whole = None, QImage(), None
            self._paint_ink(drawing, fading)
        for i, point in enumerate(wet()):
            if i == 0:
                self.begin_stroke()
            self.extend_stroke(point)

    def begin_stroke(self) -> None:
        self._brush = StrokeBrush(current_colors().color("ink"), self.view.width_of(self.pen_width))

    def extend_stroke(self, point: Point) -> QRect:
        """Paint up to `point`; return the widget's pixels that change."""
        assert self._brush is not None
        painter = self._painter(self._wet)
        area = self._brush.add(painter, point)
        painter.end()
        return self.view.to_widget(area)

    def drop_stroke(self) -> None:
        self._brush = None
        self._is_stale = True

    def dry_stroke(self) -> bool:
        """Merge the stroke in progress into the finished layer; False if it has to be repainted."""
        if self._brush is None or self._is_stale:
            return False
        painter = self._painter(self._wet)
        self._brush.paint_tail(painter)
        painter.end()
        painter = QPainter(self._dry)
        painter.drawPixmap(0, 0, self._wet)
        painter.end()
        self._wet.fill(Qt.GlobalColor.transparent)
        self._brush = None
        return True

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Both layers, and the end of the stroke that no layer holds yet, where they lie in `area`."""
        ratio = self._dry.devicePixelRatio()
        left, top = floor(area.x() * ratio), floor(area.y() * ratio)
        pixels = QRectF(left, top, ceil(area.width() * ratio), ceil(area.height() * ratio))
        painter.drawPixmap(QRectF(area), self._dry, pixels)
        if self._brush is None:
            return
        painter.drawPixmap(QRectF(area), self._wet, pixels)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.view.apply(painter)
        self._brush.paint_tail(painter)
        painter.restore()

    def _paint_ink(self, ink: Ink, fading: Collection[int]) -> None:
        color = current_colors().color("ink")
        width = self.view.width_of(self.pen_width)
        painter = self._painter(self._dry)
        paint_ink(painter, Ink(tuple(s for i, s in enumerate(ink.strokes) if i not in fading)), color, width)
        color.setAlphaF(FADED)
        paint_ink(painter, Ink(tuple(s for i, s in enumerate(ink.strokes) if i in fading)), color, width)
        painter.end()

    @property
    def picture_room(self) -> QRectF:
        """Where in the widget a picture is seen."""
        return QRectF(RIM, RIM, self.size.width() - 2 * RIM, self.size.height() - 2 * RIM)

    def picture_place(self, raster: Raster) -> QRectF:
        """Where a picture lies in the widget, which may be larger than what is seen of it."""
        height, width = raster.grey.shape
        return self.picture_view.place(self.picture_room, width, height)

    def _paint_picture(self, raster: Raster) -> None:
        if self._shown is not raster:
            self._shown, self._image, self._whole = raster, image_of(raster), None
        place, ratio = self.picture_place(raster), self._dry.devicePixelRatio()
        painter = QPainter(self._dry)
        if self.picture_view.is_whole:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._image.width() > place.width())
            painter.drawImage(place, self._whole_image((place.size() * ratio).toSize()))
        else:
            # What is seen alone is painted: to scale all of a large picture smoothly takes longer than a frame.
            scale = self._image.width() / place.width()
            seen = place.intersected(QRectF(QPointF(), self.size.toSizeF()).adjusted(EDGE, EDGE, -EDGE, -EDGE))
            part = QRectF((seen.topLeft() - place.topLeft()) * scale, seen.size() * scale)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale * 2 > 1)
            painter.drawImage(seen, self._image, part)
        painter.end()

    def _whole_image(self, size: QSize) -> QImage:
        """The picture for a place of `size` device pixels: smoothing while painting means over two pixels only."""
        if self._image.width() <= 2 * size.width():
            return self._image
        if self._whole is None or self._whole.size() != size:
            keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._whole = self._image.scaled(size, keep, smooth)
        return self._whole

    def _painter(self, layer: QPixmap) -> QPainter:
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.view.apply(painter)
        return painter


def _layer(size: QSize, ratio: float) -> QPixmap:
    layer = QPixmap(size)
    layer.setDevicePixelRatio(ratio)
    layer.fill(Qt.GlobalColor.transparent)
    return layer
