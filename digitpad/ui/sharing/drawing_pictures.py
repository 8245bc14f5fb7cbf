"""A drawing as a picture file: PNG, SVG or PDF, for whoever has no digitpad."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from digitpad.core.errors import UserError
from digitpad.core.samples import Drawing, Raster
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.sharing.clipboard import SIDE, image_of_ink, paint_drawing_ink, svg_on

PICTURES = (".png", ".svg", ".pdf")
"""Suffixes of the pictures that a drawing can be saved as."""
PAPER = 100.0
"""Millimetres of a PDF page's sides."""


def save_picture(drawing: Drawing, path: Path, pen_width: float) -> None:
    """Write `drawing`, black on white, in the format of the suffix; UserError where that is not possible.

    What stood at `path` stays whole then.
    """
    writers: dict[str, Callable[[QIODevice, Drawing, float], None]] = {
        ".png": _write_png,
        ".svg": _write_svg,
        ".pdf": _write_pdf,
    }
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writers[path.suffix.lower()](content, drawing, pen_width)
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(content.data()) < 0 or not file.commit():
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=file.errorString())


def _write_png(device: QIODevice, drawing: Drawing, pen_width: float) -> None:
    image = image_of(drawing) if isinstance(drawing, Raster) else image_of_ink(drawing, pen_width)
    QImageWriter(device, QByteArray(b"png")).write(image)


def _write_svg(device: QIODevice, drawing: Drawing, pen_width: float) -> None:
    generator = svg_on(device)
    _paint(QPainter(generator), drawing, pen_width, SIDE)


def _write_pdf(device: QIODevice, drawing: Drawing, pen_width: float) -> None:
    writer = QPdfWriter(device)
    writer.setPageSize(QPageSize(QSizeF(PAPER, PAPER), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF())
    writer.setTitle("digitpad")
    _paint(QPainter(writer), drawing, pen_width, writer.width())


def _paint(painter: QPainter, drawing: Drawing, pen_width: float, side: int) -> None:
    painter.scale(side / SIDE, side / SIDE)
    if isinstance(drawing, Raster):
        image: QImage = image_of(drawing)
        place = QRect(0, 0, SIDE, SIDE)
        fitted = QRect(place.topLeft(), image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        fitted.moveCenter(place.center())
        painter.drawImage(fitted, image)
        painter.end()
    else:
        paint_drawing_ink(painter, drawing, pen_width)
