"""Transform between the plane of the ink and the canvas widget."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

RIM = 18.0
"""Free space kept around a drawing that has to be scaled down to be seen."""


@dataclass(frozen=True)
class CanvasTransform:
    """Where ink's origin is, in a widget's logical pixels, and how many of them are one unit of ink."""

    x: float
    y: float
    scale: float = 1.0

    @classmethod
    def fitting(
        cls, width: int, height: int, bounds: tuple[float, float, float, float], largest: float = 1.0
    ) -> CanvasTransform:
        """Origin in the middle; scale `largest`, or less where ink within `bounds` (left, top, right, bottom) needs it.

        `width` and `height` are the widget's, in logical pixels.
        """
        left, top, right, bottom = bounds
        reach_x, reach_y = max(-left, right, 1.0), max(-top, bottom, 1.0)
        scale = min(largest, (width / 2 - RIM) / reach_x, (height / 2 - RIM) / reach_y)
        return cls(width / 2, height / 2, max(scale, 1e-6))

    def width_of(self, pen_width: float) -> float:
        """In units of ink, the line's of a pen that is so many logical pixels wide, and wider only on enlarged ink."""
        return pen_width / min(1.0, self.scale)

    def to_ink(self, x: float, y: float) -> tuple[float, float]:
        return ((x - self.x) / self.scale, (y - self.y) / self.scale)

    def to_widget(self, area: QRectF) -> QRect:
        """The pixels that an area of the ink's plane covers."""
        scale = self.scale
        x, y = area.x() * scale + self.x, area.y() * scale + self.y
        return QRectF(x, y, area.width() * scale, area.height() * scale).toAlignedRect()

    def apply(self, painter: QPainter) -> None:
        """Let `painter` draw in the ink's coordinates."""
        painter.translate(self.x, self.y)
        painter.scale(self.scale, self.scale)
