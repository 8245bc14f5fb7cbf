"""Every key on one page, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStyle,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.ui.kit.i18n import tr, translate, without_mnemonic
from digitpad.ui.kit.widgets import GAP, column
from digitpad.ui.state.action_row import Row
from digitpad.ui.state.action_table import ROWS

CELL_MARGINS = 24
"""Logical pixels beside a cell's text."""
ROW_GAP = 6
"""Logical pixels between the texts of two rows."""
_ANY_HEIGHT = 10_000
STYLE = """
QTableView { padding: 1px 6px; }
QTableView::item { padding: 0; }
QHeaderView::section { padding: 6px 3px; }
"""


class _Table(QTableWidget):
    """Rows apart from each other; one that the lower edge would cut is covered: scrolled, it comes whole.

    A delegate would do both with a call of Python's for each cell, which takes twice as long.
    """

    def __init__(self, n_rows: int, n_columns: int, parent: QWidget) -> None:
        self._heights: dict[tuple[int, int, int], int] = {}
        super().__init__(n_rows, n_columns, parent)
        self._cover = QWidget(self.viewport())
        self._cover.setAutoFillBackground(True)
        self._cover.setBackgroundRole(QPalette.ColorRole.Base)
        self._cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalScrollBar().valueChanged.connect(self._cover_rest)
        self.verticalHeader().geometriesChanged.connect(self._cover_rest)

    def sizeHintForRow(self, row: int) -> int:
        """As high as the last cell, the only one that is wrapped; Qt would lay out every cell, and asks six times."""
        metrics, last = self.fontMetrics(), self.columnCount() - 1
        at = row, self.columnWidth(last), metrics.height()
        if at not in self._heights:
            beside = 2 * (self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1)
            room = QRect(0, 0, at[1] - beside, _ANY_HEIGHT)
            words = str(self.model().index(row, last).data())
            text = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)
            self._heights[at] = text.height() + ROW_GAP
        return self._heights[at]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cover_rest()

    def _cover_rest(self) -> None:
        room = self.viewport().rect()
        last = self.rowAt(room.bottom())
        top = self.rowViewportPosition(last)
        is_cut = last >= 0 and top + self.rowHeight(last) > room.height()
        self._cover.setGeometry(room.adjusted(0, top, 0, 0) if is_cut else QRect())


class ShortcutsPage(QDialog):
    """Name, keys and purpose of each action that has keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(680, 560)
        rows = [row for row in ROWS if row.keys]
        self._table = table = _Table(len(rows), 3, self)
        # A cell's padding would be forgotten in its row's height, which would cut the last line of a text.
        table.setStyleSheet(STYLE)
        table.setHorizontalHeaderLabels([tr("Key"), tr("Action"), tr("What it does")])
        table.setAccessibleName(tr("Keyboard shortcuts"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setHighlightSections(False)  # whole rows are chosen, no column
        texts = [_cells(row) for row in rows]
        for i, cells in enumerate(texts):
            for j, text in enumerate(cells):
                table.setItem(i, j, QTableWidgetItem(text))
        self._texts = texts
        self._fit()
        table.installEventFilter(self)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column(self, table, buttons, margins=(GAP + 4, GAP + 4, GAP + 4, GAP))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The columns of keys and names as wide as their texts."""
        for i in (0, 1):
            # `resizeColumnsToContents` lays every cell out: it takes longer than all the rest.
            widest = max(self._table.fontMetrics().horizontalAdvance(cells[i]) for cells in self._texts)
            self._table.setColumnWidth(i, widest + CELL_MARGINS)


def _cells(row: Row) -> tuple[str, str, str]:
    keys = row.keys[0].toString(QKeySequence.SequenceFormat.NativeText)
    return (keys, without_mnemonic(translate(row.text)), translate(row.tip))
