"""A picture as a setting: the pad's drawing, or numbers set cell by cell on an 8x8 grid."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.widgets import column, row
from digitpad.ui.pad.cell_grid import CellGrid
from digitpad.ui.pad.cells import FULL, N_CELLS, no_cells

OwnPicture = Callable[[], NDArray[np.uint8] | None]
_CELL = 22
"""Logical pixels: two figures of a number are read well in them."""


class DrawingField(QWidget):
    """`value` is () while nothing is on the grid, else its 64 numbers of 0..16, row by row."""

    def __init__(self, own_picture: OwnPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_picture = own_picture
        self.grid = NumberGrid(self)
        take = QPushButton(tr("From the pad"), self)
        take.setToolTip(tr("Take the drawing that is on the pad."))
        take.clicked.connect(self._take)
        clear = QPushButton(tr("Clear"), self)
        clear.clicked.connect(self._clear)
        column(self, self.grid, row(take, clear, None), spacing=6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def value(self) -> tuple[float, ...]:
        cells = self.grid.cells
        return tuple(float(value) for value in cells.reshape(-1)) if cells.any() else ()

    def set_value(self, value: tuple[float, ...]) -> None:
        given = np.array(value, dtype=np.float64) if len(value) == N_CELLS**2 else np.zeros(N_CELLS**2)
        self.grid.set_cells(np.clip(given, 0, FULL).astype(np.uint8).reshape(N_CELLS, N_CELLS))

    def _clear(self) -> None:
        self.grid.set_cells(no_cells())

    def _take(self) -> None:
        picture = self._own_picture()
        if picture is not None:
            self.grid.set_cells(np.array(picture, dtype=np.uint8))


class NumberGrid(CellGrid):
    """A small cell grid in which numbers can be typed; on the pad itself, digit keys teach."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self.setCurrentIndex(self.model().index(0, 0))
        self._fit()
        self.setAccessibleName(tr("A picture of 8 by 8 numbers"))
        self.setToolTip(
            tr("Drag to draw or, from a cell with ink, to wipe. Arrow keys move, numbers and + − change a cell.")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = N_CELLS * round(_CELL * window_factor(self))
        self.setFixedSize(side, side)

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a border on all sides, since there is no sheet around it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(current_colors().color("border"))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.text().isdigit():
            self._typed = ""
            super().keyPressEvent(event)
            return
        typed = self._typed + event.text()
        self._typed = typed if int(typed) <= FULL else event.text()
        at = self.currentIndex()
        self._set(at.row(), at.column(), int(self._typed))
