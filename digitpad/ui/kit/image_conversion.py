"""Between Qt's images and grey pictures."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster

MAX_SIDE = 1024
"""Pictures are read at no more than this many pixels a side: a digit needs far fewer."""


def raster_of(image: QImage) -> Raster:
    """`image` as grey levels, transparent parts on white, scaled down to `MAX_SIDE`."""
    if image.isNull():
        raise UserError("There is no picture in it.")
    if max(image.width(), image.height()) > MAX_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(MAX_SIDE, MAX_SIDE, keep, smooth)
    grey = _on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return Raster(rows[:, : grey.width()].copy())  # the image and its memory go at the end


def image_of(raster: Raster) -> QImage:
    """A grey image that owns its pixels."""
    grey = np.ascontiguousarray(raster.grey)
    height, width = grey.shape
    return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def _on_white(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground
