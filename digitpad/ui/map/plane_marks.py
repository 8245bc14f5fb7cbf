"""What stands above the samples of the map: the current one, the drawing on the pad, the line being drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from digitpad.core.typing import Doubles, Picture
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors

LIVE_SIDE = 48
"""Logical pixels of the drawing's own picture."""


def paint_current(painter: QPainter, at: Doubles, reach: float) -> None:
    """A ring around the widget's point `at` (2,)."""
    painter.setPen(QPen(current_colors().color("accent"), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(*at.tolist()), reach, reach)


def paint_drawing(painter: QPainter, at: Doubles, picture: Picture, size: QSize) -> None:
    """Larger than all samples, framed and named, at the widget's point `at` (2,) or at the nearest edge."""
    colors = current_colors()
    x, y = (
        min(max(place, LIVE_SIDE), room - LIVE_SIDE) for place, room in zip(at.tolist(), size.toTuple(), strict=True)
    )
    box = QRectF(x - LIVE_SIDE / 2, y - LIVE_SIDE / 2, LIVE_SIDE, LIVE_SIDE).toAlignedRect()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    paint_cells(painter, box, image_of_map(picture, FULL, colors.color("surface"), colors.color("ink")))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, name in ((7, "surface"), (4, "accent")):
        painter.setPen(QPen(colors.color(name), width))
        painter.drawRoundedRect(QRectF(box).adjusted(-3, -3, 3, 3), 4, 4)
    words = tr("your drawing")
    room = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-6, -2, 6, 2)
    room.moveCenter(QPointF(x, box.bottom() + 8 + room.height() / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("accent"))
    painter.drawRoundedRect(room, 6, 6)
    painter.setPen(colors.color("on_accent"))
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)


def paint_line(painter: QPainter, line: Sequence[tuple[float, float]]) -> None:
    """The line around samples as far as it is drawn; it will close itself."""
    if len(line) < 2:
        return
    color = current_colors().color("accent")
    painter.setPen(QPen(color, 2, Qt.PenStyle.DashLine))
    color.setAlphaF(0.1)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
