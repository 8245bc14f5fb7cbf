"""How ink looks: smooth curves through the points' midpoints, as wide as the pen was pressed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, hypot, isnan

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from digitpad.core.ink import Ink, Point, Stroke

PIECE = 2.5
"""Length in logical pixels of a piece of constant width where the pressure changes along a curve."""
MAX_PIECES = 24


def width_at(pressure: float, pen_width: float) -> float:
    """The line's width: `pen_width` where the device tells no pressure, else 0.35 to 1.25 times it."""
    return pen_width if isnan(pressure) else pen_width * (0.35 + 0.9 * min(max(pressure, 0.0), 1.0))


def midpoint(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2, b.t, (a.pressure + b.pressure) / 2)


def paint_piece(painter: QPainter, start: Point, control: Point, end: Point, pen: QPen, pen_width: float) -> QRectF:
    """One quadratic curve with round ends; return the area that it covers."""
    widths = [width_at(point.pressure, pen_width) for point in (start, end)]
    path = QPainterPath(QPointF(start.x, start.y))
    path.quadTo(control.x, control.y, end.x, end.y)
    if abs(widths[0] - widths[1]) < 0.25:
        pen.setWidthF(widths[1])
        painter.strokePath(path, pen)
    else:
        _paint_tapered(painter, path, pen, widths)
    margin = max(widths) / 2 + 1.5
    return path.controlPointRect().adjusted(-margin, -margin, margin, margin)


def _paint_tapered(painter: QPainter, path: QPainterPath, pen: QPen, widths: Sequence[float]) -> None:
    n_pieces = min(MAX_PIECES, max(2, ceil(path.length() / PIECE)))
    before = path.pointAtPercent(0.0)
    for i in range(1, n_pieces + 1):
        share = i / n_pieces
        after = path.pointAtPercent(share)
        pen.setWidthF(widths[0] + share * (widths[1] - widths[0]))
        painter.setPen(pen)
        painter.drawLine(QLineF(before, after))
        before = after


def ink_pen(color: QColor) -> QPen:
    return QPen(color, 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


class StrokeBrush:
    """Paints a stroke as its points come, each part once: what is final by `add`, the rest by `paint_tail`."""

    def __init__(self, color: QColor, pen_width: float) -> None:
        self._pen = ink_pen(color)
        self._pen_width = pen_width
        self._last: Point | None = None
        self._reached: Point | None = None

    def add(self, painter: QPainter, point: Point) -> QRectF:
        """Paint up to the middle between the last point and `point`; return the area that changes, tail included."""
        last, reached = self._last, self._reached
        self._last = point
        if last is None or reached is None:
            self._reached = point
            return paint_piece(painter, point, point, Point(point.x + 0.01, *point[1:]), self._pen, self._pen_width)
        middle = midpoint(last, point)
        self._reached = middle
        area = paint_piece(painter, reached, last, middle, self._pen, self._pen_width)
        return area.united(self._area(last)).united(self._area(point))

    def paint_tail(self, painter: QPainter) -> None:
        """The straight rest from the last midpoint to the newest point."""
        if self._last is not None and self._reached is not None and self._reached != self._last:
            paint_piece(painter, self._reached, self._reached, self._last, self._pen, self._pen_width)

    def _area(self, point: Point) -> QRectF:
        half = width_at(point.pressure, self._pen_width) / 2 + 2.0
        return QRectF(point.x - half, point.y - half, 2 * half, 2 * half)


def paint_stroke(painter: QPainter, stroke: Stroke, color: QColor, pen_width: float, detail: float = 0.4) -> None:
    """The whole of `stroke`; points nearer than `detail` to the one before add nothing that could be seen."""
    points = thinned(list(stroke), detail)
    if all(isnan(point.pressure) for point in points):
        pen = ink_pen(color)
        pen.setWidthF(pen_width)
        painter.strokePath(smooth_path(points), pen)
        return
    brush = StrokeBrush(color, pen_width)
    for point in points:
        brush.add(painter, point)
    brush.paint_tail(painter)


def smooth_path(points: Sequence[Point]) -> QPainterPath:
    """What a `StrokeBrush` follows, in one piece."""
    path = QPainterPath(QPointF(points[0].x, points[0].y))
    for last, point in pairwise(points):
        path.quadTo(last.x, last.y, (last.x + point.x) / 2, (last.y + point.y) / 2)
    path.lineTo(points[-1].x + 0.01, points[-1].y)
    return path


def thinned(points: Sequence[Point], detail: float) -> list[Point]:
    """`points` without those nearer than `detail` to the last kept; the first and the last always stay."""
    kept = [points[0]]
    for point in points[1:-1]:
        if hypot(point.x - kept[-1].x, point.y - kept[-1].y) >= detail:
            kept.append(point)
    if len(points) > 1:
        kept.append(points[-1])
    return kept


def paint_ink(painter: QPainter, ink: Ink, color: QColor, pen_width: float, detail: float = 0.4) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in ink.strokes:
        paint_stroke(painter, stroke, color, pen_width, detail)
