"""What all charts of the page share: room, fonts, axes and a text alternative."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.ui.i18n import percent
from digitpad.ui.theme import Colors, current_colors

CENTER = Qt.AlignmentFlag.AlignCenter


class Chart(QWidget):
    """Painted by `paint_chart`; `tip_at` says what lies under the pointer."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height)

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        raise NotImplementedError

    def tip_at(self, position: QPointF) -> str:
        raise NotImplementedError

    def say(self, sentence: str) -> None:
        """The chart in words, for those who do not see it."""
        self.setAccessibleDescription(sentence)
        self.update()

    def small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        self.paint_chart(painter, current_colors())
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


def paint_percent_lines(painter: QPainter, plot: QRectF, colors: Colors) -> None:
    """Lines across at none, half and all, named at the left."""
    for share in (0.0, 0.5, 1.0):
        y = plot.bottom() - share * plot.height()
        painter.setPen(QPen(colors.color("border"), 1))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        painter.setPen(colors.color("muted"))
        room = QRectF(plot.left() - 40, y - 8, 34, 16)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share))
