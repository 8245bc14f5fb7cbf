"""Between Qt's images and grey pictures."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster

MAX_SIDE = 1024
"""Pictures are read at no more than this many pixels a side: a digit needs far fewer."""
MAX_PIXELS = 300_000_000


def raster_of(image: QImage) -> Raster:
    """`image` as grey levels, transparent parts on white, scaled down to `MAX_SIDE`."""
    if image.isNull():
        raise UserError("There is no picture in it.")
    if max(image.width(), image.height()) > MAX_SIDE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(MAX_SIDE, MAX_SIDE, keep, smooth)
    grey = _on_white(image).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), dtype=np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return Raster(np.ascontiguousarray(rows[:, : grey.width()]))


def read_picture(path: str) -> Raster:
    """The (first) picture of a file; UserError where it is none, or larger than any photograph."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not reader.canRead() or not size.isValid():
        raise UserError("“{path}” is not a picture that can be read.", path=path)
    if size.width() * size.height() > MAX_PIXELS:
        raise UserError(
            "“{path}” is too large a picture ({width} x {height}).", path=path, width=size.width(), height=size.height()
        )
    if max(size.width(), size.height()) > MAX_SIDE:
        reader.setScaledSize(size.scaled(QSize(MAX_SIDE, MAX_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise UserError("“{path}” is damaged: its picture cannot be read.", path=path)
    return raster_of(image)


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
