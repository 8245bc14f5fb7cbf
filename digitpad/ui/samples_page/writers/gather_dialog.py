"""What is about to be brought together: the files, how much is in each, and whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.session.files.gathering import FoundSet, proposed_names
from digitpad.ui.draw_page.writers import cleaned
from digitpad.ui.kit.i18n import shown, tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import dialog_layout, label, progress_bar, row

WHOSE = 2
"""The column of names that can be changed."""


class GatherDialog(QDialog):
    """Shows what `Gatherer` finds; `agreed` once the person says so."""

    agreed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bring sets together"))
        self.setModal(True)
        self.setMinimumSize(560, 400)
        self.resize(720, 520)
        self._sets: Sequence[FoundSet] = ()
        self.notice = NoticeBar()
        self._told = label(wrap=True)
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr("Files"))
        self.table.setHorizontalHeaderLabels([tr("File"), tr("Samples"), tr("Whose"), tr("Named in it")])
        self.table.verticalHeader().hide()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHOSE, QHeaderView.ResizeMode.Stretch)
        self._progress = progress_bar()
        self._cancel, self._agree = QPushButton(tr("Cancel")), QPushButton(tr("Bring together…"))
        self._agree.setProperty("primary", True)
        self._agree.setDefault(True)
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._agree.clicked.connect(self.agreed)
        layout = dialog_layout(self)
        for part in (self.notice, self._told, self.table, self._progress):
            layout.addWidget(part)
        layout.addLayout(row(None, self._cancel, self._agree))
        self.show_work(tr("Looking at the files…"))

    @property
    def told(self) -> str:
        """The sentence above the files."""
        return self._told.text()

    @property
    def names(self) -> dict[Path, str]:
        """The files, each with the writer of the samples in it that name none."""
        items = (self.table.item(place, WHOSE) for place in range(len(self._sets)))
        texts = (item.text() if item is not None else "" for item in items)
        return {one.path: cleaned(text) for one, text in zip(self._sets, texts, strict=True)}

    def show_work(self, doing: str) -> None:
        self._told.setText(doing)
        self._progress.setValue(0)
        self._progress.show()
        self._agree.setEnabled(False)

    def show_progress(self, share: float) -> None:
        self._progress.setValue(round(share * 1000))

    def show_sets(self, sets: Sequence[FoundSet]) -> None:
        """Names can be put right where nobody is named in a file."""
        self._sets = sets
        proposed = proposed_names([one.path for one in sets])
        self.table.setRowCount(len(sets))
        for place, one in enumerate(sets):
            whose = proposed[one.path] if one.n_unnamed else ""
            for column, text in enumerate((one.path.name, shown(one.n), whose, ", ".join(one.named))):
                self._put(place, column, text, may_change=column == WHOSE and one.n_unnamed > 0)
        self.show_offer()

    def show_offer(self) -> None:
        """As it was left, to be agreed to."""
        n = sum(one.n for one in self._sets)
        self._told.setText(
            tr(
                "{n} samples in {files} files become one new training set. Samples without a writer’s name get the "
                "name under “Whose”: put it right where the name of the file is not the person’s.",
                n=n,
                files=len(self._sets),
            )
        )
        self._progress.hide()
        self._agree.setEnabled(n > 0)
        self._agree.setFocus()

    def _put(self, place: int, column: int, text: str, *, may_change: bool) -> None:
        item = QTableWidgetItem(text)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if may_change else flags)
        if column == 1:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(text)
        self.table.setItem(place, column, item)
