"""Two writers beside each other: of each digit the mean 8x8 of either, and how many the other reads right."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QSizePolicy

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.evaluation.by_others import Pair, Side
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells, square_in
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import Colors
from digitpad.ui.samples_page.charts.chart import CENTER, Chart

GAP = 8
LEAST, MOST = 48, 256
"""Logical pixels of a picture's side."""


class PairView(Chart):
    """A column a digit, a row a writer; the pictures grow with the room."""

    def __init__(self) -> None:
        super().__init__(tr("The same digits of two writers"), 320)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._pair: Pair | None = None

    def set_pair(self, pair: Pair) -> None:
        self._pair = pair
        self.say(" ".join(self.tip(side, digit) for digit in range(NOT_A_DIGIT) for side in (pair.first, pair.second)))

    def sizeHint(self) -> QSize:
        return QSize(NOT_A_DIGIT * (72 + GAP), self._height_for(72))

    def minimumSizeHint(self) -> QSize:
        return QSize(NOT_A_DIGIT * (LEAST + GAP), self._height_for(LEAST))

    def paint_chart(self, painter: QPainter, colors: Colors) -> None:
        if self._pair is None:
            return
        for number, side in enumerate((self._pair.first, self._pair.second)):
            top = number * self._row_height(self._side)
            painter.setPen(colors.color("text"))
            name = self.fontMetrics().elidedText(shown_writer(side.writer), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(0, top, self.width(), self._line), Qt.AlignmentFlag.AlignLeft, name)
            for digit in range(NOT_A_DIGIT):
                self._paint_digit(painter, colors, side, digit)

    def tip_at(self, position: QPointF) -> str:
        digit = int(position.x() // (self._side + GAP))
        if self._pair is None or not 0 <= digit < NOT_A_DIGIT:
            return ""
        is_first = position.y() < self._row_height(self._side)
        return self.tip(self._pair.first if is_first else self._pair.second, digit)

    def tip(self, side: Side, digit: int) -> str:
        """One picture in words."""
        writer, n = shown_writer(side.writer), side.n[digit]
        if not side.taken_for[digit].sum():
            return tr("{writer}, {digit}: {n} samples.", writer=writer, digit=digit, n=n)
        right = side.n_right[digit]
        return tr(
            "{writer}, {digit}: {n} samples, {right} of them read right.", writer=writer, digit=digit, n=n, right=right
        )

    def _paint_digit(self, painter: QPainter, colors: Colors, side: Side, digit: int) -> None:
        place = self._place(side, digit)
        painter.setPen(colors.color("text"))
        above = QRectF(place.x(), place.y() - self._line, place.width(), self._line)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, str(digit))
        mean = side.means[digit]
        if mean is None:
            painter.setPen(colors.color("muted"))
            painter.drawText(QRectF(place), CENTER, tr("none"))
        else:
            square = square_in(place)
            paint_cells(painter, square, image_of_map(mean, FULL, colors.color("surface"), colors.color("ink")))
        painter.setPen(colors.color("border"))
        painter.drawRect(place)
        n_read = int(side.taken_for[digit].sum())
        wrong = n_read - side.n_right[digit]
        painter.setPen(colors.color("against" if wrong else "muted"))
        below = QRectF(place.x() - GAP / 2, place.bottom() + 3, place.width() + GAP, self._line)
        text = tr("{right} of {all}", right=side.n_right[digit], all=n_read) if n_read else "–"
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, text)

    def _place(self, side: Side, digit: int) -> QRect:
        assert self._pair is not None
        row = 0 if side is self._pair.first else 1
        top = int(row * self._row_height(self._side) + 2 * self._line + 2)
        return QRect(digit * (self._side + GAP), top, self._side, self._side)

    @property
    def _side(self) -> int:
        """Of a picture: whole cells."""
        across = (self.width() + GAP) // NOT_A_DIGIT - GAP
        down = int(self.height() / 2 - 3 * self._line - 2 * GAP)
        return int(np.clip(min(across, down), LEAST, MOST)) // 8 * 8

    def small_font(self) -> QFont:
        """As the window's: there is room."""
        return self.font()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 2

    def _row_height(self, side: int) -> int:
        return side + 3 * self._line + 2 * GAP

    def _height_for(self, side: int) -> int:
        return 2 * self._row_height(side)
