"""The very array that a model was given, as a grey picture with its numbers under the pointer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.core.samples import Raster
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors

SIDE = 196


class ArrayView(QWidget):
    """Smallest number black, largest white, as the usual plots show it; one square a pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: NDArray[np.float32] | None = None
        self.setMinimumSize(SIDE, SIDE)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("What the model is given"))

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def set_values(self, values: NDArray[np.float32] | None) -> None:
        """Show an array (height, width); None for nothing."""
        self._values = values
        self.update()

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(current_colors().color("border"), 1))
        if self._values is None:
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        else:
            place = self._place()
            painter.drawImage(place, image_of(Raster(_grey(self._values))))
            painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._values is None:
            return
        place, (height, width) = self._place(), self._values.shape
        column = int((event.position().x() - place.x()) / place.width() * width)
        row = int((event.position().y() - place.y()) / place.height() * height)
        if 0 <= row < height and 0 <= column < width:
            value = f"{self._values[row, column]:.3g}"
            sentence = tr("Row {row}, column {column}: {value}", row=row, column=column, value=value)
            QToolTip.showText(event.globalPosition().toPoint(), sentence, self)

    def _place(self) -> QRectF:
        assert self._values is not None
        height, width = self._values.shape
        scale = min((self.width() - 2) / width, (self.height() - 2) / height)
        return QRectF(
            (self.width() - width * scale) / 2, (self.height() - height * scale) / 2, width * scale, height * scale
        )


def _grey(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    low, high = float(values.min()), float(values.max())
    scale = 255 / (high - low) if high > low else 0.0
    return np.asarray(np.rint((values - low) * scale), np.uint8)
