"""8x8 pictures and maps as crisp squares: one filled rectangle a cell, on whole device pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStaticText

from digitpad.ui.kit.theme import Colors, readable_on

FULL = 16.0
"""The count of a cell that is all ink."""


def mixed(paper: QColor, ink: QColor, share: NDArray[np.floating]) -> NDArray[np.uint8]:
    """Shape (..., 4), BGRA: `paper` where share is 0, `ink` where it is 1."""
    low = np.array([paper.blue(), paper.green(), paper.red(), 255], dtype=np.float64)
    high = np.array([ink.blue(), ink.green(), ink.red(), 255], dtype=np.float64)
    part = np.clip(share, 0.0, 1.0)[..., None]
    pixels: NDArray[np.uint8] = np.rint(low + part * (high - low)).astype(np.uint8)
    return pixels


def image_of_map(picture: NDArray[np.generic], top: float, paper: QColor, ink: QColor) -> QImage:
    """One pixel a cell of a (height, width) map whose values run from 0 to `top`."""
    share = np.asarray(picture, dtype=np.float64) / max(top, 1e-9)
    return _image(mixed(paper, ink, share))


def image_of_difference(
    first: NDArray[np.uint8], second: NDArray[np.uint8], colors: tuple[QColor, QColor, QColor]
) -> QImage:
    """Where the first has more ink in `colors[1]`, where the second has in `colors[2]`, on paper `colors[0]`."""
    paper, more, less = colors
    gap = (first.astype(np.float64) - second) / FULL
    pixels = np.where((gap >= 0)[..., None], mixed(paper, more, np.abs(gap)), mixed(paper, less, np.abs(gap)))
    return _image(pixels)


def paint_cells(painter: QPainter, place: QRect, image: QImage) -> None:
    """`image` enlarged without smoothing."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(place, image)


def square_in(rect: QRect, n_cells: int = 8) -> QRect:
    """The largest centred square in `rect` whose side is a multiple of `n_cells` logical pixels."""
    side = max(min(rect.width(), rect.height()) // n_cells * n_cells, n_cells)
    return QRect(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, side, side)


def paint_numbers(painter: QPainter, place: QRect, picture: NDArray[np.uint8], colors: Colors) -> None:
    """Each cell's number, readable on the cell's own shade between paper and ink."""
    n_rows, n_columns = picture.shape
    width, height = place.width() / n_columns, place.height() / n_rows
    font = painter.font()
    font.setPixelSize(max(8, int(height * 0.46)))
    painter.setFont(font)
    numbers = {value: _number(value, font) for value in set(picture.ravel().tolist())}
    pens = {value: color_of_number(value, colors) for value in numbers}
    for row in range(n_rows):
        for column in range(n_columns):
            value = int(picture[row, column])
            number, size = numbers[value]
            painter.setPen(pens[value])
            x = place.x() + column * width + (width - size.width()) / 2
            painter.drawStaticText(QPointF(x, place.y() + row * height + (height - size.height()) / 2), number)


def color_of_cell(count: float, colors: Colors) -> QColor:
    """The shade of a cell with `count` of 0..16."""
    blue, green, red, _ = mixed(colors.color("surface"), colors.color("ink"), np.array(count / FULL)).tolist()
    return QColor(red, green, blue)


def color_of_number(count: float, colors: Colors) -> QColor:
    """What can be read on a cell's shade; a nought keeps in the background."""
    return colors.color("muted") if count == 0 else readable_on(color_of_cell(count, colors))


def _number(value: int, font: QFont) -> tuple[QStaticText, QSizeF]:
    """A number laid out once, to be drawn in many cells."""
    number = QStaticText(str(value))
    number.setTextFormat(Qt.TextFormat.PlainText)
    number.prepare(font=font)
    return number, number.size()


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width = pixels.shape[:2]
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
