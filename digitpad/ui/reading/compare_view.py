"""A drawing and a neighbour side by side, and where they differ."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.articles import label_heading
from digitpad.core.recognition import Neighbor
from digitpad.core.typing import Picture
from digitpad.ui.graphics.cell_painter import FULL, image_of_difference, image_of_map, paint_cells, square_in
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.theme import current_colors, readable_on
from digitpad.ui.kit.widgets import close_button, label, row
from digitpad.ui.reading.neighbor_view import neighbor_sentence

SMALLEST_TITLE = 0.7
"""Of a title's usual size."""
USUAL_HEIGHT = 900
"""Logical pixels of a window from which on the pictures grow with it."""


class ComparePictures(QWidget):
    """Three 8x8 pictures with their titles: drawing, neighbour, difference (+ and - signs besides colours)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: tuple[Picture, Picture] | None = None
        self._is_change = False
        self._titles = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        return QSize(420, round(150 * self._room_factor()))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, round(110 * self._room_factor()))

    def _room_factor(self) -> float:
        """They grow with the window."""
        return max(window_factor(self), self.window().height() / USUAL_HEIGHT)

    def set_pictures(
        self, drawing: Picture, other: Picture, titles: tuple[str, str, str], *, is_change: bool = False
    ) -> None:
        """`is_change`: the other is what becomes of the drawing, and what comes is the gain."""
        self._pictures, self._titles = (drawing, other), titles
        self._is_change = is_change
        self.update()

    @property
    def compared(self) -> tuple[Picture, Picture]:
        """Where the first has more ink than the second, there is a "+"."""
        assert self._pictures is not None
        return self._pictures[::-1] if self._is_change else self._pictures

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pictures is None:
            return
        painter = QPainter(self)
        drawing, other = self._pictures
        colors = current_colors()
        paper, ink = colors.color("surface"), colors.color("ink")
        images = [image_of_map(picture, FULL, paper, ink) for picture in (drawing, other)]
        images.append(image_of_difference(*self.compared, (paper, colors.color("accent"), colors.color("against"))))
        for i, image in enumerate(images):
            self._paint_one(painter, i, image)
        self._paint_signs(painter, images[2])
        painter.end()

    def _place(self, i: int) -> QRect:
        width = self.width() // 3
        above = self._title_height() + 2
        return square_in(QRect(i * width + 1, above, width - 11, self.height() - above - 4))  # 1: its border

    def _title_height(self) -> int:
        return self.fontMetrics().height() + 3

    def _paint_one(self, painter: QPainter, i: int, image: QImage) -> None:
        place = self._place(i)
        colors = current_colors()
        paint_cells(painter, place, image)
        painter.setPen(colors.color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.setPen(colors.color("muted"))
        width = self.width() // 3
        room = QRect(i * width, 0, width - 10, self._title_height())
        font = painter.font()
        wanted = painter.fontMetrics().horizontalAdvance(self._titles[i])
        if wanted > room.width():  # while presenting: smaller, before it is cut
            font.setPixelSize(int(painter.fontInfo().pixelSize() * max(SMALLEST_TITLE, room.width() / wanted)))
            painter.setFont(font)
        title = painter.fontMetrics().elidedText(self._titles[i], Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), title)

    def _paint_signs(self, painter: QPainter, image: QImage) -> None:
        place = self._place(2)
        side = place.width() // 8
        font = self.font()
        font.setPixelSize(max(8, side - 4))
        painter.setFont(font)
        more, less = self.compared
        gap = more.astype(int) - less
        for row_, column in zip(*np.nonzero(np.abs(gap) >= 5), strict=True):
            cell = QRect(place.x() + int(column) * side, place.y() + int(row_) * side, side, side)
            painter.setPen(readable_on(image.pixelColor(int(column), int(row_))))
            painter.drawText(cell, int(Qt.AlignmentFlag.AlignCenter), "+" if gap[row_, column] > 0 else "−")


class CompareView(QWidget):
    """What a click on a neighbour opens."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = ComparePictures()
        self._sentence = label(muted=True, wrap=True)
        close = close_button(tr("Close the comparison"))
        close.clicked.connect(self.closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        top = row(self._sentence)
        top.setStretch(0, 1)
        top.addWidget(close)
        layout.addLayout(top)
        layout.addWidget(self._pictures)
        self._legend = label(muted=True, wrap=True)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self._legend)

    def set_pair(self, drawing: Picture, neighbor: Neighbor, is_against: bool) -> None:
        name = translate(label_heading(neighbor.label))
        self._pictures.set_pictures(drawing, neighbor.picture, (tr("Your drawing"), name, tr("Difference")))
        self._sentence.setText(neighbor_sentence(neighbor, is_against))
        self._legend.setText(tr("+ more ink in your drawing, − more in the sample"))

    def set_change(self, drawing: Picture, changed: Picture, name: str, sentence: str) -> None:
        """The drawing and what would be read as `name`."""
        self._pictures.set_pictures(drawing, changed, (tr("Your drawing"), name, tr("Difference")), is_change=True)
        self._sentence.setText(sentence)
        self._legend.setText(tr("+ ink that comes, − ink that goes"))
