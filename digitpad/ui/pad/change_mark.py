"""On the drawing: which line would make it another digit, drawn or taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from digitpad.core.ink_change import Edit
from digitpad.ui.kit.theme import current_colors

NARROW = 0.45
"""Of the pen's width: a line that is marked on the ink leaves its rim to be seen."""
SIGN = 9.0
"""Half the side of the sign at a line's middle, in the ink's own units at scale 1."""


def paint_change(painter: QPainter, edits: Sequence[Edit], pen_width: float, scale: float) -> None:
    """In the ink's plane: dashed and with a + what is to be drawn, with a − what is to go. Signs besides colours."""
    colors = current_colors()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for edit in edits:
        color = colors.color("against" if edit.is_removal else "accent")
        width = pen_width * (NARROW if edit.is_removal else 0.8) / scale
        pen = QPen(color, width, Qt.PenStyle.DashLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)
        pen.setDashPattern([1.4, 0.7] if not edit.is_removal else [1.6, 1.2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in edit.line.tolist()]))
        _paint_sign(painter, edit, SIGN / scale)


def _paint_sign(painter: QPainter, edit: Edit, half: float) -> None:
    colors = current_colors()
    color = colors.color("against" if edit.is_removal else "accent")
    x, y = edit.middle
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QPointF(x, y), half, half)
    bar, thin = half * 0.55, half * 0.14
    painter.setBrush(colors.color("surface"))
    painter.drawRect(QRectF(x - bar, y - thin, 2 * bar, 2 * thin))
    if not edit.is_removal:
        painter.drawRect(QRectF(x - thin, y - bar, 2 * thin, 2 * bar))
