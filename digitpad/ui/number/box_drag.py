"""A drag over a picture: edges of a box that move, or a new box."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt

REACH = 6.0
"""Logical pixels from an edge within which it is taken hold of."""
LEAST = 6.0
"""Logical pixels: shorter drags are clicks."""


@dataclass(frozen=True)
class BoxDrag:
    """`left`, `top`, `right`, `bottom`: which edges of `box` the pointer holds; none of them: a new box is drawn."""

    start: QPointF
    end: QPointF
    box: QRectF
    left: bool = False
    top: bool = False
    right: bool = False
    bottom: bool = False

    @classmethod
    def begun(cls, point: QPointF, chosen: QRect | None) -> BoxDrag:
        """Where the pointer goes down; `chosen`: the box whose edges can be moved."""
        box = QRectF(chosen) if chosen is not None else QRectF()
        if chosen is None or not box.adjusted(-REACH, -REACH, REACH, REACH).contains(point):
            return cls(point, point, QRectF(point, point))
        reach_x, reach_y = min(REACH, box.width() / 4), min(REACH, box.height() / 4)
        return cls(
            point,
            point,
            box,
            left=point.x() <= box.left() + reach_x,
            top=point.y() <= box.top() + reach_y,
            right=point.x() >= box.right() - reach_x,
            bottom=point.y() >= box.bottom() - reach_y,
        )

    def to(self, point: QPointF) -> BoxDrag:
        """The pointer has moved."""
        return replace(self, end=point)

    @property
    def moves_box(self) -> bool:
        """Does it hold an edge?"""
        return self.left or self.top or self.right or self.bottom

    @property
    def is_meant(self) -> bool:
        """Is it more than a click, and more than a line?"""
        moved = self.end - self.start
        far = max(abs(moved.x()), abs(moved.y())) >= LEAST
        return far and min(self.area.width(), self.area.height()) >= LEAST

    @property
    def area(self) -> QRectF:
        """The box as it is now."""
        if not self.moves_box:
            return QRectF(self.start, self.end).normalized()
        by = self.end - self.start
        return self.box.adjusted(
            by.x() * self.left, by.y() * self.top, by.x() * self.right, by.y() * self.bottom
        ).normalized()

    @property
    def cursor(self) -> Qt.CursorShape:
        """What the pointer would do here."""
        if (self.left and self.top) or (self.right and self.bottom):
            return Qt.CursorShape.SizeFDiagCursor
        if (self.right and self.top) or (self.left and self.bottom):
            return Qt.CursorShape.SizeBDiagCursor
        if self.left or self.right:
            return Qt.CursorShape.SizeHorCursor
        if self.top or self.bottom:
            return Qt.CursorShape.SizeVerCursor
        return Qt.CursorShape.ArrowCursor
