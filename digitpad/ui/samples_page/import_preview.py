"""What an import would bring, to be looked at and mended before anything is taken in."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.samples import LABELS, Label
from digitpad.ui.i18n import shown, shown_label, tr
from digitpad.ui.samples_page.catalog import Catalog
from digitpad.ui.samples_page.grid import SampleGrid
from digitpad.ui.samples_page.import_look import Look, shown_name
from digitpad.ui.samples_page.model import SamplesModel
from digitpad.ui.widgets import GAP, card, label, row

LEAVE_OUT = -1


class ImportPreview(QWidget):
    """A row for every label as written, with what becomes of it; beside it the drawings of the chosen row."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._heading = label(heading=True, wrap=True)
        self._told = label(muted=True, wrap=True)
        self._names = _table()
        self._model = SamplesModel(self)
        self._model.tells_origin = False
        self._grid = SampleGrid(self._model)
        self._grid.setAccessibleName(tr("Drawings with this label"))
        self._keep = QCheckBox(tr("Take duplicates in, too"))
        self._combos: list[QComboBox] = []
        self._names.currentCellChanged.connect(lambda current, *_: self._show_samples(current))
        self._keep.toggled.connect(self.changed)
        self._lay_out()

    @property
    def heading(self) -> str:
        return self._heading.text()

    @property
    def mapping(self) -> dict[str, Label | None]:
        """What each listed name becomes; None: its drawings are left out."""
        assert self._look is not None
        chosen = [combo.currentData() for combo in self._combos]
        pairs = zip(self._look.names, chosen, strict=True)
        return {named.name: None if value == LEAVE_OUT else value for named, value in pairs}

    @property
    def keeps_duplicates(self) -> bool:
        return self._keep.isChecked()

    def choose(self, name: str, label: Label | None) -> None:
        """Say what a name becomes."""
        assert self._look is not None
        combo = self._combos[[named.name for named in self._look.names].index(name)]
        combo.setCurrentIndex(combo.findData(LEAVE_OUT if label is None else label))

    def set_keep_duplicates(self, on: bool) -> None:
        self._keep.setChecked(on)

    def set_look(self, look: Look) -> None:
        self._look = look
        self._heading.setText(tr("{n} drawings: {formats}", n=look.n, formats=", ".join(look.formats)))
        self._told.setText(_told(look))
        self._keep.setVisible(look.n_twice > 0)
        self._names.setRowCount(len(look.names))
        self._combos = [self._combo(named.label) for named in look.names]
        for i, (named, combo) in enumerate(zip(look.names, self._combos, strict=True)):
            twice = named.n_exact + named.n_near
            for column, text in ((0, shown_name(named.name)), (2, shown(named.n)), (3, shown(twice) if twice else "–")):
                self._names.setItem(i, column, _item(text, column))
            combo.setAccessibleName(tr("What {name} becomes", name=shown_name(named.name)))
            self._names.setCellWidget(i, 1, combo)
        self._names.setCurrentCell(0, 0)
        self._show_samples(0)

    def _show_samples(self, i: int) -> None:
        if self._look is not None and 0 <= i < len(self._look.samples):
            catalog = Catalog.of(self._look.samples[i])
            self._model.show(catalog, None, np.arange(len(catalog)))

    def _combo(self, chosen: Label | None) -> QComboBox:
        combo = QComboBox()
        combo.addItem(tr("left out"), LEAVE_OUT)
        for label_ in LABELS:
            combo.addItem(shown_label(label_), label_)
        combo.setCurrentIndex(combo.findData(LEAVE_OUT if chosen is None else chosen))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _lay_out(self) -> None:
        frame, inside = card()
        inside.setContentsMargins(6, 6, 2, 6)
        inside.addWidget(self._grid)
        self._grid.setProperty("plain", True)
        middle = row(self._names, frame, spacing=GAP)
        middle.setStretch(0, 5)
        middle.setStretch(1, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        layout.addWidget(self._heading)
        layout.addWidget(self._told)
        layout.addLayout(middle, 1)
        layout.addWidget(self._keep)


def _told(look: Look) -> str:
    parts = []
    if look.n_twice:
        parts.append(tr("{n} of them are there already, exactly or shifted, resized or resampled.", n=look.n_twice))
    if look.n_blank:
        parts.append(tr("{n} more have nothing drawn.", n=look.n_blank))
    if look.n_unlisted:
        parts.append(tr("{n} bear other words than those listed and become “not a digit”.", n=look.n_unlisted))
    return " ".join(parts) or tr("Nothing is taken in before you say so.")


def _table() -> QTableWidget:
    table = QTableWidget(0, 4)
    table.setHorizontalHeaderLabels([tr("As written"), tr("Becomes"), tr("Drawings"), tr("Duplicates")])
    table.setAccessibleName(tr("Labels in the files"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(42)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.setColumnWidth(1, 140)
    table.setColumnWidth(2, 82)
    table.setColumnWidth(3, 90)
    return table


def _item(text: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if column:
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item
