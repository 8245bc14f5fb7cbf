"""The shown samples as Qt's list model: rows of the catalog in the order of the query."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from digitpad.core.samples import ME, Origin, Sample
from digitpad.core.text import printable
from digitpad.core.typing import Indices
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.kit.i18n import date_of, short_label, shown_label, tr
from digitpad.ui.samples_page.browse.catalog import EMPTY, Catalog
from digitpad.ui.samples_page.browse.findings import UNASKED, Findings

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
"""The catalog's row of an item."""
NOTHING = np.empty(0, np.intp)


def origin_name(sample: Sample) -> str:
    """Where it comes from, in a few words with its date where that is known."""
    if not sample.origin.is_mine:
        return tr("built in")
    date = date_of(sample.created)
    if sample.origin is Origin.IMPORTED:
        return tr("imported {date}", date=date) if date else tr("imported")
    if sample.author != ME:
        return tr("by {writer}, {date}", writer=sample.writer, date=date) if date else sample.writer
    return tr("yours, {date}", date=date) if date else tr("yours")


class SamplesModel(QAbstractListModel):
    """Holds arrays alone: 100,000 samples cost no more objects than one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog: Catalog = EMPTY
        self.findings: Findings | None = None
        self.rows: Indices = NOTHING
        self.tells_origin = True
        """Whether cells say where their samples come from."""

    def show(self, catalog: Catalog, findings: Findings | None, rows: Indices) -> None:
        self.beginResetModel()
        self.catalog, self.findings, self.rows = catalog, findings, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role == ROW:
            return int(self.rows[index.row()])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return self.sentence(int(self.rows[index.row()]))
        return None

    def mark(self, row: int) -> str:
        """What stands for the label under a thumbnail."""
        return short_label(int(self.catalog.labels[row]))

    def answer(self, row: int) -> int | None:
        """How a catalog row is read without itself, None where that is not known."""
        if self.findings is None or self.findings.readings[row] == UNASKED:
            return None
        return int(self.findings.readings[row])

    def is_twin(self, row: int) -> bool:
        return self.findings is not None and bool(self.findings.groups[row] >= 0)

    def sentence(self, row: int) -> str:
        """All that a cell shows, in words."""
        sample = self.catalog.samples[row]
        parts = [shown_label(sample.label), origin_name(sample)]
        parts += [printable(word) for word in (shown_writer(sample.writer), sample.source) if word]
        answer = self.answer(row)
        if answer is not None and answer != sample.label:
            parts.append(tr("read as {label} by all others", label=shown_label(answer)))
        if self.is_twin(row):
            parts.append(tr("there is nearly the same drawing"))
        if self.catalog.is_excluded[row]:
            parts.append(tr("excluded"))
        return "; ".join(parts)
