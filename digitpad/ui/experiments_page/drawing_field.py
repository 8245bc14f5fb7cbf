"""A picture as a setting: the pad's drawing, or numbers set cell by cell on an 8x8 grid."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from digitpad.ui.i18n import tr
from digitpad.ui.pictures import image_of_map, paint_cells, paint_numbers
from digitpad.ui.theme import current_colors
from digitpad.ui.widgets import row

OwnPicture = Callable[[], NDArray[np.uint8] | None]
SIDE, FULL = 8, 16


class DrawingField(QWidget):
    """`value` is () while nothing is on the grid, else its 64 numbers of 0..16, row by row."""

    def __init__(self, own_picture: OwnPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_picture = own_picture
        self.grid = NumberGrid()
        take = QPushButton(tr("From the pad"))
        take.setToolTip(tr("Take the drawing that is on the pad."))
        take.clicked.connect(self._take)
        clear = QPushButton(tr("Clear"))
        clear.clicked.connect(self.grid.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.grid)
        layout.addLayout(row(take, clear, None))

    def value(self) -> tuple[float, ...]:
        values = self.grid.values
        return tuple(float(value) for value in values.reshape(-1)) if values.any() else ()

    def set_value(self, value: tuple[float, ...]) -> None:
        given = np.array(value, dtype=np.float64) if len(value) == SIDE * SIDE else np.zeros(SIDE * SIDE)
        self.grid.set_values(np.clip(given, 0, FULL).astype(np.uint8).reshape(SIDE, SIDE))

    def _take(self) -> None:
        picture = self._own_picture()
        if picture is not None:
            self.grid.set_values(picture)


class NumberGrid(QWidget):
    """8x8 numbers of 0..16: drag to ink, drag with the right button to wipe; arrows move, digits and +/- change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = np.zeros((SIDE, SIDE), dtype=np.uint8)
        self._at = (0, 0)
        self._typed = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("A picture of 8 by 8 numbers"))
        self.setToolTip(
            tr("Drag to draw, with the right button to wipe. Arrow keys move, numbers and + - change a cell.")
        )
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(SIDE * 22 + 2, SIDE * 22 + 2)

    def set_values(self, values: NDArray[np.uint8]) -> None:
        self.values = np.array(values, dtype=np.uint8)
        self._tell()

    def clear(self) -> None:
        self.set_values(np.zeros((SIDE, SIDE), dtype=np.uint8))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._paint_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._paint_at(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
        key = Qt.Key(event.key())
        y, x = self._at
        if key in moves:
            self._at = ((y + moves[key][0]) % SIDE, (x + moves[key][1]) % SIDE)
            self._typed = ""
            self._tell()
        elif event.text().isdigit():
            typed = self._typed + event.text()
            self._typed = typed if int(typed) <= FULL else event.text()
            self._set(y, x, int(self._typed))
        elif event.text() in ("+", "-"):
            self._set(y, x, int(self.values[y, x]) + (1 if event.text() == "+" else -1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set(y, x, 0)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = current_colors()
        paper, ink = colors.color("surface"), colors.color("ink")
        painter = QPainter(self)
        side = min(self.width(), self.height()) // SIDE * SIDE
        place = QRect(1, 1, side, side)
        paint_cells(painter, place, image_of_map(self.values, FULL, paper, ink))
        paint_numbers(painter, place, self.values, colors)
        painter.setPen(colors.color("border"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            cell = side // SIDE
            y, x = self._at
            painter.setPen(colors.color("accent"))
            painter.drawRect(1 + x * cell, 1 + y * cell, cell - 1, cell - 1)
            painter.drawRect(2 + x * cell, 2 + y * cell, cell - 3, cell - 3)

    def _paint_at(self, event: QMouseEvent) -> None:
        cell = max(1, min(self.width(), self.height()) // SIDE)
        x, y = int(event.position().x()) // cell, int(event.position().y()) // cell
        if 0 <= x < SIDE and 0 <= y < SIDE:
            self._at = (y, x)
            self._set(y, x, 0 if event.buttons() & Qt.MouseButton.RightButton else FULL)

    def _set(self, y: int, x: int, value: int) -> None:
        self.values[y, x] = min(max(value, 0), FULL)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        y, x = self._at
        self.setAccessibleDescription(
            tr("row {y}, column {x}: {value}", y=y + 1, x=x + 1, value=int(self.values[y, x]))
        )
        self.update()
