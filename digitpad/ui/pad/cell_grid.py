"""The keyboard's pad: 8x8 cells set one by one. It is a table, so that screen readers can navigate it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from digitpad.ui.graphics.cell_painter import color_of_cell, color_of_number, square_in
from digitpad.ui.graphics.painting import paint_item
from digitpad.ui.kit.accessibility import announce
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.pad.cells import FULL, N_CELLS, Cells, no_cells

Index = QModelIndex | QPersistentModelIndex
SHADE = 4
"""By how much + and - change a cell: four shades and none."""
LEAST_NUMBER = 11
NUMBER_SHARE = 0.36
"""Of a cell's side, the number in it is so high, and at least so many logical pixels: it goes with no other text."""
MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class CellModel(QAbstractTableModel):
    """The cells' counts, and what each is called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = no_cells()

    def set_cells(self, cells: Cells) -> None:
        self.cells = cells
        self.dataChanged.emit(self.index(0, 0), self.index(N_CELLS - 1, N_CELLS - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else N_CELLS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else N_CELLS

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        count = int(self.cells[index.row(), index.column()])
        if role == Qt.ItemDataRole.DisplayRole:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "row {row}, column {column}: {value}", row=index.row() + 1, column=index.column() + 1, value=count
            )
        return None


class CellDelegate(QStyledItemDelegate):
    """A cell as dark as its count is high, with the count."""

    @paint_item
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colors = current_colors()
        count: int = index.data()
        painter.fillRect(place, color_of_cell(count, colors))
        painter.setPen(colors.color("border"))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        painter.setPen(color_of_number(count, colors))
        font = painter.font()
        font.setPixelSize(max(LEAST_NUMBER, int(place.width() * NUMBER_SHARE)))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(count))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colors.color("surface"), 5))
            painter.drawRect(place.adjusted(3, 3, -4, -4))
            painter.setPen(QPen(colors.color("accent"), 3))
            painter.drawRect(place.adjusted(3, 3, -4, -4))


class CellGrid(QTableView):
    """Arrows move, with Shift they draw; Space inks or wipes, + and - shade; a pointer inks and wipes, too.

    It changes nothing but itself: `edited` tells the cells that a person made.
    """

    edited = Signal(object)
    """`Cells`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CellModel(self)
        self._wiping = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a digit is not mirrored with the window
        self.setModel(self._model)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", True)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(16)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(tr("Drawing pad of 8 by 8 cells"))
        self.setAccessibleDescription(
            tr("Arrow keys move, with Shift they draw. Space inks or wipes a cell, plus and minus shade it.")
        )
        self.setCurrentIndex(self._model.index(1, 3))

    @property
    def cells(self) -> Cells:
        return self._model.cells

    def set_cells(self, cells: Cells) -> None:
        """Show `cells`; the cursor stays where it is."""
        self._model.set_cells(cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self.width() // N_CELLS
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setDefaultSectionSize(side)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        count = int(self.cells[row, column])
        key = Qt.Key(event.key())
        if key in MOVES:
            down, right = MOVES[key]
            is_drawing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move_to((row + down) % N_CELLS, (column + right) % N_CELLS, is_drawing)
        elif key == Qt.Key.Key_Space:
            self._set(row, column, 0 if count else FULL)
        elif event.text() in ("+", "-"):
            self._set(row, column, count + (SHADE if event.text() == "+" else -SHADE))
        elif key == Qt.Key.Key_Backspace:
            self._set(row, column, 0)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag: its first cell decides whether it inks or wipes."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._wiping = bool(self.cells[index.row(), index.column()])
            self._draw_at(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and index.isValid():
            self._draw_at(index)

    def _draw_at(self, index: QModelIndex) -> None:
        self.setCurrentIndex(index)
        self._set(index.row(), index.column(), 0 if self._wiping else FULL)

    def _move_to(self, row: int, column: int, is_drawing: bool) -> None:
        before = self.currentIndex()
        self.setCurrentIndex(self._model.index(row, column))
        if is_drawing:
            cells = self.cells.copy()
            cells[before.row(), before.column()] = cells[row, column] = FULL
            self._take(cells)

    def _set(self, row: int, column: int, count: int) -> None:
        cells = self.cells.copy()
        cells[row, column] = min(max(count, 0), FULL)
        self._take(cells)
        announce(self, str(cells[row, column]))

    def _take(self, cells: Cells) -> None:
        if not np.array_equal(cells, self.cells):
            self.set_cells(cells)
            self.edited.emit(cells)


class CellPad(QWidget):
    """The grid as a square, in the middle of the pad's place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = CellGrid(self)
        self.setFocusProxy(self.grid)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 240)

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.grid.setGeometry(square_in(self.rect(), N_CELLS))
