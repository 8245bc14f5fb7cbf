"""How many samples each label has, built in and the person's own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from digitpad.core.samples import LABELS, N_LABELS, Label
from digitpad.ui.kit.i18n import short_label, shown, shown_label, tr
from digitpad.ui.kit.theme import Colors
from digitpad.ui.samples_page.charts.chart import CENTER, Chart

Counts = NDArray[np.intp]
TOP = 16
FOOT = 18


class LabelChart(Chart):
    """A column a label: the built-in part hollow, the person's own on top of it solid, with its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Samples of each label"), 122, parent)
        self._built_in: Counts = np.zeros(N_LABELS, np.intp)
        self._mine: Counts = np.zeros(N_LABELS, np.intp)

    def set_counts(self, built_in: Counts, mine: Counts) -> None:
        self._built_in, self._mine = built_in, mine
        self.say(" ".join(self._sentence(label) for label in LABELS))

    def tip_at(self, position: QPointF) -> str:
        return self._sentence(min(int(position.x() / max(self.width(), 1) * N_LABELS), N_LABELS - 1))

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        largest = max(int((self._built_in + self._mine).max()), 1)
        width = self.width() / N_LABELS
        room = self.height() - TOP - FOOT
        for label in LABELS:
            column = QRectF(label * width + width * 0.18, TOP, width * 0.64, room)
            self._paint_column(painter, label, column, largest, colors)
            painter.setPen(colors.color("text"))
            painter.drawText(QRectF(label * width, self.height() - FOOT, width, FOOT), CENTER, short_label(label))

    def _paint_column(self, painter: QPainter, label: Label, column: QRectF, largest: int, colors: Colors) -> None:
        low, high = (int(counts[label]) for counts in (self._built_in, self._mine))
        below, above = column.height() * low / largest, column.height() * high / largest
        if low:
            painter.setPen(colors.color("control"))
            painter.setBrush(colors.color("sunken"))
            painter.drawRect(QRectF(column.x(), column.bottom() - below, column.width(), below))
        if high:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("accent"))
            above = max(above, 2.0)
            painter.drawRect(QRectF(column.x() - 0.5, column.bottom() - below - above, column.width() + 1, above))
            painter.setPen(colors.color("accent"))
            number = QRectF(column.x() - 12, column.bottom() - below - above - 15, column.width() + 24, 14)
            painter.drawText(number, CENTER, _short(high))
        painter.setPen(colors.color("control"))
        painter.drawLine(QPointF(column.left() - 2, column.bottom()), QPointF(column.right() + 2, column.bottom()))

    def _sentence(self, label: Label) -> str:
        return tr(
            "{label}: {mine} taught or imported, {built_in} built in.",
            label=shown_label(label),
            mine=int(self._mine[label]),
            built_in=int(self._built_in[label]),
        )


def _short(n: int) -> str:
    """A number where there is room for four signs."""
    return shown(n) if n < 1000 else tr("{n}k", n=round(n / 1000))
