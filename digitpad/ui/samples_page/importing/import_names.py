"""The labels as files write them, and what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from digitpad.core.samples import LABELS, Label
from digitpad.session.values import Named
from digitpad.ui.kit.i18n import percent, shown, shown_label, tr
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.samples_page.importing.import_summary import shown_name

ROW_HEIGHT = 42
"""Logical pixels of a row at the usual size of text."""
LEFT_OUT = -1
"""In place of a label, where there must be a number."""


class NamesTable(QTableWidget):
    """A row for every label as written; `current_changed` tells the row that is looked at."""

    changed = Signal()
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._names: Sequence[Named] = ()
        self._combos: list[QComboBox] = []
        self.setHorizontalHeaderLabels([tr("As written"), tr("Becomes"), tr("Drawings"), tr("Duplicates")])
        self.setAccessibleName(tr("Labels in the files"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.currentCellChanged.connect(lambda row, *_: self.current_changed.emit(row))

    @property
    def mapping(self) -> Mapping[str, Label | None]:
        """What each name becomes; None: its drawings are left out."""
        chosen = [combo.currentData() for combo in self._combos]
        pairs = zip(self._names, chosen, strict=True)
        return {named.name: None if value == LEFT_OUT else value for named, value in pairs}

    def choose(self, name: str, label: Label | None) -> None:
        """Say what a name becomes."""
        combo = self._combos[[named.name for named in self._names].index(name)]
        combo.setCurrentIndex(combo.findData(LEFT_OUT if label is None else label))

    def take_proposals(self, on: bool) -> None:
        """Names that are only proposed become what they propose, or are left out again."""
        for named in self._names:
            if named.read_as is not None:
                self.choose(named.name, named.read_as if on else None)

    def set_names(self, names: Sequence[Named]) -> None:
        self._names = names
        self.setRowCount(len(names))
        self._combos = [self._combo(named.proposed if named.label is None else named.label) for named in names]
        for i, (named, combo) in enumerate(zip(names, self._combos, strict=True)):
            twice = named.n_exact + named.n_near
            for column, text in ((0, _written(named)), (2, shown(named.n)), (3, shown(twice) if twice else "–")):
                self.setItem(i, column, _item(text, column))
            combo.setAccessibleName(tr("What {name} becomes", name=shown_name(named.name)))
            self.setCellWidget(i, 1, combo)
        self.setColumnHidden(3, not any(named.n_exact + named.n_near for named in names))
        self._fit()
        self.setCurrentCell(0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)  # once the header and the boxes have theirs

    def _fit(self) -> None:
        """Columns as wide as their words are in the person's language, and the table as wide as its columns."""
        header = self.horizontalHeader()
        self._fit_rows()
        of_combo = max((combo.sizeHint().width() for combo in self._combos), default=0)
        for column, least in ((1, max(132, of_combo + 16)), (2, 82), (3, 86)):
            self.setColumnWidth(column, max(least, header.sectionSizeHint(column)))
        others = sum(self.columnWidth(column) for column in (1, 2, 3))
        self.setMinimumWidth(others + header.sectionSizeHint(0) + self.verticalScrollBar().sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """None is cut at the lower edge: where not all have room, some whole ones share it, and the header the rest."""
        header, height = self.horizontalHeader(), round(ROW_HEIGHT * window_factor(self))
        usual = header.sizeHint().height()
        room = self.contentsRect().height() - usual
        n_whole = max(room // height, 1)
        is_short = self.rowCount() > n_whole and room > height
        self.verticalHeader().setDefaultSectionSize(room // n_whole if is_short else height)
        header.setFixedHeight(usual + room % n_whole if is_short else usual)

    def _combo(self, chosen: Label | None) -> QComboBox:
        combo = QComboBox()
        combo.addItem(tr("left out"), LEFT_OUT)
        for label in LABELS:
            combo.addItem(shown_label(label), label)
        combo.setCurrentIndex(combo.findData(LEFT_OUT if chosen is None else chosen))
        combo.currentIndexChanged.connect(self.changed)
        return combo


def _written(named: Named) -> str:
    """The label as written; of one that is no digit's, what most of its drawings read as."""
    name = shown_name(named.name)
    if named.read_as is not None:
        return tr("{digit}, only proposed", digit=shown(named.read_as))
    if named.label is not None or named.reading is None:
        return name
    share = percent(named.reading.share)
    return tr("{name} (read as {digit}: {share})", name=name, digit=shown(named.reading.digit), share=share)


def _item(text: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if column:
        item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return item
