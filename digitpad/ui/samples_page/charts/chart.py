"""What all charts of the page share: room, fonts, axes and a text alternative."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import percent
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.theme import Colors, current_colors

CENTER = Qt.AlignmentFlag.AlignCenter
GAP_BESIDE = 6.0
"""Logical pixels between an axis and its words."""


class Chart(QWidget):
    """Painted by `paint_chart`; `tip_at` says what lies under the pointer."""

    def __init__(self, name: str, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._height * window_factor(self)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self._height * window_factor(self)))

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        raise NotImplementedError

    def tip_at(self, position: QPointF) -> str:
        raise NotImplementedError

    def say(self, sentence: str) -> None:
        """The chart in words, for those who do not see it."""
        self.setAccessibleDescription(sentence)
        self.update()

    def share_plot(self) -> QRectF:
        """The room of a plot with a `ShareAxis` at its left and a line of words below."""
        metrics = QFontMetricsF(self.small_font())
        left = max(metrics.horizontalAdvance(percent(share)) for share in (0.0, 1.0)) + 2 * GAP_BESIDE
        above = metrics.height() / 2
        foot = metrics.height() + GAP_BESIDE
        return QRectF(left, above, self.width() - left - GAP_BESIDE, self.height() - above - foot)

    def small_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.85)
        return font

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.small_font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its axes run in every language
        self.paint_chart(painter, current_colors())
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self)
            return True
        return super().event(event)


@dataclass(frozen=True)
class ShareAxis:
    """Shares from `low` to 1 on a plot's height: from one half on where nothing lies below, else from none."""

    plot: QRectF
    low: float

    @classmethod
    def holding(cls, plot: QRectF, shares: Iterable[float]) -> ShareAxis:
        return cls(plot, 0.5 if min(shares, default=0.0) >= 0.55 else 0.0)

    def y(self, share: float) -> float:
        return self.plot.bottom() - (share - self.low) / (1.0 - self.low) * self.plot.height()

    def paint(self, painter: QPainter, colors: Colors) -> None:
        """Lines across at the bottom, the middle and the top, named at the left."""
        for share in (self.low, (1.0 + self.low) / 2, 1.0):
            painter.setPen(QPen(colors.color("border"), 1))
            painter.drawLine(QPointF(self.plot.left(), self.y(share)), QPointF(self.plot.right(), self.y(share)))
            painter.setPen(colors.color("muted"))
            room = QRectF(0, self.y(share) - 20, self.plot.left() - GAP_BESIDE, 40)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share))
