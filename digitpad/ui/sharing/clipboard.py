"""What can be taken elsewhere by the clipboard: the drawing as picture and vector, its numbers, its reading."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from digitpad.core.ink import Ink
from digitpad.core.recognition import Recognition
from digitpad.core.samples import Drawing, Raster
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.pad.ink_painter import paint_ink
from digitpad.ui.reading.label_bars import ranking_sentence
from digitpad.ui.reading.neighbor_view import neighbor_sentence

SIDE = 512
"""Pixels of a copied picture's sides."""
ROOM = 0.86
"""The part of a side that the ink fills."""
INK = QColor("black")
SVG = "image/svg+xml"
CSV = "text/csv"


def copied_drawing(drawing: Drawing, pen_width: float) -> QMimeData:
    """As a picture, black on white, and where it is ink also as SVG."""
    data = QMimeData()
    if isinstance(drawing, Raster):
        data.setImageData(image_of(drawing))
        return data
    data.setImageData(image_of_ink(drawing, pen_width))
    data.setData(SVG, _svg(drawing, pen_width))
    return data


def image_of_ink(ink: Ink, pen_width: float) -> QImage:
    """Black on white, `SIDE` pixels wide and high."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    paint_drawing_ink(QPainter(image), ink, pen_width)
    return image


def copied_numbers(picture: NDArray[np.uint8]) -> QMimeData:
    """64 counts, a row a line: with tabs, as tables take them, and as CSV."""
    data = QMimeData()
    rows = picture.tolist()
    data.setText("\n".join("\t".join(map(str, row)) for row in rows) + "\n")
    data.setData(CSV, QByteArray("\n".join(",".join(map(str, row)) for row in rows).encode() + b"\n"))
    return data


def copied_reading(recognition: Recognition) -> QMimeData:
    """Answer and runner-up in a sentence, then a line for each neighbour."""
    lines = [ranking_sentence(recognition)]
    lines += [neighbor_sentence(near, near.label != recognition.verdict) for near in recognition.neighbors]
    data = QMimeData()
    data.setText("\n".join(lines) + "\n")
    return data


def fit_ink(painter: QPainter, ink: Ink, place: QRectF, least_side: float = 1.0) -> float:
    """Let `painter` draw `ink` in the middle of `place`; return the pixels of one unit of ink."""
    left, top, right, bottom = ink.bounds
    scale = min(place.width(), place.height()) * ROOM / max(right - left, bottom - top, least_side)
    painter.translate(place.center())
    painter.scale(scale, scale)
    painter.translate(-(left + right) / 2, -(top + bottom) / 2)
    return scale


def paint_drawing_ink(painter: QPainter, ink: Ink, pen_width: float) -> None:
    """Into a square of `SIDE`; ends `painter`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fit_ink(painter, ink, QRectF(0, 0, SIDE, SIDE), 4 * pen_width)
    paint_ink(painter, ink, INK, pen_width)
    painter.end()


def _svg(ink: Ink, pen_width: float) -> QByteArray:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = svg_on(buffer)
    paint_drawing_ink(QPainter(generator), ink, pen_width)
    return buffer.data()


def svg_on(device: QIODevice) -> QSvgGenerator:
    """A square of `SIDE`, to be painted on."""
    generator = QSvgGenerator()
    generator.setOutputDevice(device)
    generator.setSize(QSize(SIDE, SIDE))
    generator.setViewBox(QRectF(0, 0, SIDE, SIDE))
    generator.setTitle("digitpad")
    return generator
