"""Between Qt's images and grey pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from digitpad.core.errors import UserError
from digitpad.core.imaging.colour import grey_mixture
from digitpad.core.samples import Raster

_GLANCE = 96
"""Pixels a side that are enough to see which colours a picture has: all of them would take too long."""

MAX_SIDE = 4096
"""Pictures are read at no more than this many pixels a side: enough for a page of many digits."""


def raster_of(image: QImage) -> Raster:
    """`image` as grey levels, scaled down to `MAX_SIDE`: brightness on white, unless that shows nothing."""
    if image.isNull():
        raise UserError("There is no picture in it.")
    if max(image.width(), image.height()) > MAX_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(MAX_SIDE, MAX_SIDE, keep, smooth)
    if not image.isGrayscale() or image.hasAlphaChannel():
        mixture = grey_mixture(_pixels(image.scaled(_GLANCE, _GLANCE, Qt.AspectRatioMode.KeepAspectRatio)))
        if not mixture.is_usual:
            return Raster(mixture.apply(_pixels(image)))
    grey = _on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return Raster(rows[:, : grey.width()].copy())  # the image and its memory go at the end


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """Red, green, blue and opacity: (height, width, 4)."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(rgba.constBits(), dtype=np.uint8).reshape(rgba.height(), rgba.bytesPerLine())
    return rows[:, : 4 * rgba.width()].reshape(rgba.height(), rgba.width(), 4).copy()


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
