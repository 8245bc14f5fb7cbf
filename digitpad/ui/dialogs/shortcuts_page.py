"""Every key on one page, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.ui.graphics.painting import paint_item
from digitpad.ui.kit.i18n import tr, translate, without_mnemonic
from digitpad.ui.kit.widgets import GAP
from digitpad.ui.state.action_row import Row
from digitpad.ui.state.action_table import ROWS

CELL_MARGINS = 24
"""Logical pixels beside a cell's text."""
ROW_GAP = 6
"""Logical pixels between the texts of two rows."""
STYLE = """
QTableView { padding: 1px 6px; }
QTableView::item { padding: 0; }
QHeaderView::section { padding: 6px 3px; }
"""


class _Rows(QStyledItemDelegate):
    """Rows apart from each other; one that the lower edge would cut is not painted: scrolled, it comes whole."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, ROW_GAP)

    @paint_item
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        place: QRect = option.rect
        table = self.parent()
        assert isinstance(table, QTableWidget)
        if place.bottom() < table.viewport().height():
            super().paint(painter, option, index)


class ShortcutsPage(QDialog):
    """Name, keys and purpose of each action that has keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(680, 560)
        rows = [row for row in ROWS if row.keys]
        self._table = table = QTableWidget(len(rows), 3, self)
        # A cell's padding would be forgotten in its row's height, which would cut the last line of a text.
        table.setStyleSheet(STYLE)
        table.setItemDelegate(_Rows(table))
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        table.setHorizontalHeaderLabels([tr("Key"), tr("Action"), tr("What it does")])
        table.setAccessibleName(tr("Keyboard shortcuts"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        texts = [_cells(row) for row in rows]
        for i, cells in enumerate(texts):
            for column, text in enumerate(cells):
                table.setItem(i, column, QTableWidgetItem(text))
        self._texts = texts
        self._fit()
        table.installEventFilter(self)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP + 4, GAP + 4, GAP)
        layout.addWidget(table)
        layout.addWidget(buttons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._table and event.type() == QEvent.Type.FontChange:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The columns of keys and names as wide as their texts."""
        for column in (0, 1):
            # `resizeColumnsToContents` lays every cell out: it takes longer than all the rest.
            widest = max(self._table.fontMetrics().horizontalAdvance(cells[column]) for cells in self._texts)
            self._table.setColumnWidth(column, widest + CELL_MARGINS)


def _cells(row: Row) -> tuple[str, str, str]:
    keys = row.keys[0].toString(QKeySequence.SequenceFormat.NativeText)
    return (keys, without_mnemonic(translate(row.text)), translate(row.tip))
