"""The copies that digitpad keeps of a set, and the way back to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QListWidget, QPushButton, QWidget

from digitpad.core.text import Text
from digitpad.session import Change, Session, back_up, restore
from digitpad.session.values import Backup
from digitpad.ui.kit.i18n import short_date, tr
from digitpad.ui.kit.widgets import dialog_layout, label, row
from digitpad.ui.samples_page.one_dialog import OneDialog
from digitpad.ui.state.context import Context
from digitpad.ui.state.data_command import DataCommand


class BackupsDialog(QDialog):
    """A list, newest first."""

    restore_wanted = Signal(object)
    """The chosen `Backup`."""
    backup_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Backups"))
        self.resize(560, 420)
        self._backups: Sequence[Backup] = ()
        self._told = label(muted=True, wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        self.restore = QPushButton(tr("Go back to this one"))
        self.restore.setProperty("primary", True)
        self._now = QPushButton(tr("Back up now"))
        close = QPushButton(tr("Close"))
        for button in (self._now, close):
            button.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._now.clicked.connect(self.backup_wanted)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.list.itemDoubleClicked.connect(lambda _: self._on_restore_clicked())
        self.list.currentRowChanged.connect(lambda row_: self.restore.setEnabled(row_ >= 0))
        layout = dialog_layout(self)
        layout.addWidget(self._told)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self._now, None, close, self.restore))
        self.set_backups(())

    def set_backups(self, backups: Sequence[Backup]) -> None:
        self._backups = backups
        self.list.clear()
        for backup in backups:
            self.list.addItem(tr("{date}   {reason}", date=short_date(backup.time), reason=reason_of(backup)))
        self.restore.setEnabled(False)
        if backups:
            self.list.setCurrentRow(0)
            self._told.setText(tr("Going back makes the set what it was then; it can be undone."))
        else:
            self._told.setText(
                tr("There is no backup yet. One is made each day that the set changes, and before every large change.")
            )

    def _on_restore_clicked(self) -> None:
        if 0 <= self.list.currentRow() < len(self._backups):
            self.restore_wanted.emit(self._backups[self.list.currentRow()])


def reason_of(backup: Backup) -> str:
    """Why it was made, in words."""
    reasons = {
        "daily": tr("of that day"),
        "import": tr("before an import"),
        "change": tr("before a large change"),
        "migration": tr("before a new version's format"),
        "purge": tr("before removed samples were dropped"),
        "manual": tr("made by you"),
    }
    return reasons.get(backup.reason, backup.reason)


class BackupsKeeper(OneDialog[BackupsDialog]):
    """Runs the dialog."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)

    def open(self) -> None:
        if self.dialog is not None:
            return
        self.dialog = BackupsDialog(self._window)
        self.dialog.restore_wanted.connect(self._on_dialog_restore_wanted)
        self.dialog.backup_wanted.connect(self._on_dialog_backup_wanted)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()
        self._training.run(_list, self._show)

    def _show(self, backups: Sequence[Backup]) -> None:
        if self.dialog is not None:
            self.dialog.set_backups(backups)

    def _on_dialog_backup_wanted(self) -> None:
        def step(session: Session) -> Sequence[Backup]:
            back_up(session)
            return _list(session)

        self._training.run(step, self._show, self._training.fail)

    def _on_dialog_restore_wanted(self, backup: Backup) -> None:
        def step(session: Session) -> Change:
            return restore(session, backup)

        title = Text("restore a backup")
        self._undo_stack.push(DataCommand(self._training, title, step, on_error=self._training.fail))
        if self.dialog is not None:
            self.dialog.accept()


def _list(session: Session) -> Sequence[Backup]:
    return session.backups.list()
