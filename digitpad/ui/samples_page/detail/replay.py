"""A drawing, large, and how it came about."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QElapsedTimer, QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.ink import Ink, Point
from digitpad.core.samples import Raster, Sample
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells, square_in
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.motion import spares_motion
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.pad.ink_painter import StrokeBrush
from digitpad.ui.samples_page.detail.timeline import Timeline

FRAME = 16
STILL = 700
"""Milliseconds a stroke is shown before the next where motion is to be spared."""
ROOM = 0.8
"""The part of the view's side that a drawing fills."""


class ReplayView(QWidget):
    """Paints a sample up to a moment; ink grows, pictures are simply there."""

    moved = Signal(int)
    """The moment shown, in milliseconds."""
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spares_motion = spares_motion(self)
        """Whether strokes appear one by one."""
        self._sample: Sample | None = None
        self._ink = Ink()
        self.timeline = Timeline.of(self._ink)
        self._moment = 0.0
        self._layer = QPixmap()
        self._painted: list[int] = []
        self._brushes: list[StrokeBrush] = []
        self._clock = QElapsedTimer()
        self._began_at = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.step)
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("The drawing"))

    def sizeHint(self) -> QSize:
        return QSize(360, 360)

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def set_sample(self, sample: Sample) -> None:
        self.stop()
        self._sample = sample
        self._ink = sample.drawing if isinstance(sample.drawing, Ink) else Ink()
        self.timeline = Timeline.of(self._ink)
        self._moment = self.timeline.duration
        self._forget_layer()

    def play(self) -> None:
        """From the beginning, or from where it was stopped."""
        self._began_at = 0.0 if self._moment >= self.timeline.duration else self._moment
        self.show_moment(self._began_at)
        self._clock.start()
        self._timer.start(STILL if self.spares_motion else FRAME)

    def stop(self) -> None:
        self._timer.stop()

    def show_moment(self, moment: float) -> None:
        """The drawing as it was `moment` milliseconds after its beginning."""
        if moment < self._moment:
            self._forget_layer()
        self._moment = min(moment, self.timeline.duration)
        self.moved.emit(ceil(self._moment))
        self.update()

    def step(self) -> None:
        """Show what is drawn by now; the last step ends the replay."""
        moment = self._began_at + self._clock.elapsed()
        if self.spares_motion:
            moment = next((end for end in self.timeline.stroke_ends() if end > self._moment), self.timeline.duration)
        self.show_moment(moment)
        if self._moment >= self.timeline.duration:
            self.stop()
            self.ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_layer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._forget_layer()

    def _forget_layer(self) -> None:
        self._layer = QPixmap()
        self.update()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._sample is not None and not self._ink.is_empty:
            self._extend_layer()
            painter.drawPixmap(0, 0, self._layer)
        elif self._sample is not None:
            self._paint_picture(painter, self._sample)
        painter.end()

    def _paint_picture(self, painter: QPainter, sample: Sample) -> None:
        place = self.rect().adjusted(12, 12, -12, -12)
        if isinstance(sample.drawing, Raster):
            image = image_of(sample.drawing)
            size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            fitted = QRect(place.topLeft(), size)
            fitted.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted, image)
        else:
            colors = current_colors()
            image = image_of_map(sample.picture, FULL, colors.color("surface"), colors.color("ink"))
            paint_cells(painter, square_in(place), image)

    def _extend_layer(self) -> None:
        """Paint what was drawn since the last frame."""
        if self._layer.isNull():
            scale = self.devicePixelRatioF()
            self._layer = QPixmap(self.size() * scale)
            self._layer.setDevicePixelRatio(scale)
            self._layer.fill(Qt.GlobalColor.transparent)
            width = 0.032 * min(self.width(), self.height()) / self._zoom()
            self._brushes = [StrokeBrush(current_colors().color("ink"), width) for _ in self._ink.strokes]
            self._painted = [0] * len(self._brushes)
        painter = QPainter(self._layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._set_plane(painter)
        for i, reached in enumerate(self.timeline.reached(self._moment)):
            self._extend_stroke(painter, i, reached)
        painter.end()

    def _extend_stroke(self, painter: QPainter, i: int, reached: int) -> None:
        if reached <= self._painted[i]:
            return
        data = self._ink.strokes[i].data
        for values in data[self._painted[i] : reached].tolist():
            self._brushes[i].add(painter, Point(*values))
        if reached == len(data):
            self._brushes[i].paint_tail(painter)
        self._painted[i] = reached

    def _zoom(self) -> float:
        left, top, right, bottom = self._ink.bounds
        return ROOM * min(self.width(), self.height()) / max(right - left, bottom - top, 1e-9)

    def _set_plane(self, painter: QPainter) -> None:
        left, top, right, bottom = self._ink.bounds
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(self._zoom(), self._zoom())
        painter.translate(-(left + right) / 2, -(top + bottom) / 2)
