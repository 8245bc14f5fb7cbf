"""The form on paper: marks at its corners, a place for the writer's name, and boxes beside the digits asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QPen

from digitpad.core.form.layout import (
    ADVICE,
    BESIDE,
    CELLS,
    CORNERS,
    FOOT,
    FRAME_WIDTH,
    MARK,
    NAME,
    NAME_LABEL,
    PARTS,
    Area,
)
from digitpad.ui.kit.i18n import tr

BLACK = QColor("black")
FRAME = QColor(150, 150, 150)
ASKED = QColor(110, 110, 110)
MIDDLE = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def print_form(device: QPagedPaintDevice) -> None:
    """One page, in millimetres from the corner within its margins."""
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4)
    paint_form(painter)
    painter.end()


def paint_form(painter: QPainter) -> None:
    """A unit of `painter` is a millimetre."""
    for x, y in (*CORNERS, BESIDE):
        _mark(painter, x, y)
    _text(painter, NAME_LABEL, tr("Name"), 3.4, RIGHT)
    _frame(painter, NAME)
    advice = tr("Write each digit in the box beside it, as you always do. Leave a box empty rather than mend it.")
    _text(painter, ADVICE, advice, 3.2, MIDDLE)
    for cell in CELLS:
        _text(painter, cell.asked, str(cell.label), 3.6, RIGHT, ASKED)
        _frame(painter, cell.box)
    foot = tr("Photograph or scan it with all five marks in the picture, and drop the picture on digitpad.")
    _text(painter, FOOT, foot, 3.0, MIDDLE, ASKED)


def _mark(painter: QPainter, x: float, y: float) -> None:
    part = MARK / PARTS
    for parts, color in ((7, BLACK), (5, QColor("white")), (3, BLACK)):
        side = parts * part
        painter.fillRect(QRectF(x - side / 2, y - side / 2, side, side), color)


def _frame(painter: QPainter, area: Area) -> None:
    painter.setPen(QPen(FRAME, FRAME_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_rect(area))


def _text(
    painter: QPainter, area: Area, text: str, height: float, where: Qt.AlignmentFlag, color: QColor = BLACK
) -> None:
    """On one line, smaller where it would be too long; laid out ten times as large: letters need whole pixels."""
    painter.save()
    painter.scale(0.1, 0.1)
    room = QRectF(10 * area.left, 10 * area.top, 10 * area.width, 10 * area.height)
    font = QFont(painter.font())
    font.setPixelSize(round(10 * height))
    painter.setFont(font)
    wide = painter.fontMetrics().horizontalAdvance(text)
    if wide > room.width():
        font.setPixelSize(max(1, int(10 * height * room.width() / wide)))
        painter.setFont(font)
    painter.setPen(color)
    painter.drawText(room, int(where), text)
    painter.restore()


def _rect(area: Area) -> QRectF:
    return QRectF(area.left, area.top, area.width, area.height)
