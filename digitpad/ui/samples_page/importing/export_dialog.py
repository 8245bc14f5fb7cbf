"""Writing samples for other programs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import UserError
from digitpad.session import Session, export_samples
from digitpad.session.values import FORMATS, Format, written_files
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import GAP, dialog_layout, label, progress_bar, row
from digitpad.ui.samples_page.one_dialog import OneDialog
from digitpad.ui.state.settings import LAST_FOLDER

Choice = tuple[str, Sequence[str]]
"""What could be written, in words, and the samples' ids."""
WRITABLE = tuple(format for format in FORMATS if format.write is not None)
QUEUE = "export"


class ExportDialog(QDialog):
    """Which samples, in which format; then a file dialog."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export samples"))
        self.setMinimumWidth(520)
        self._choices = choices
        self.notice = NoticeBar()
        self.formats = QComboBox()
        for format in WRITABLE:
            self.formats.addItem(translate(format.title), format.name)
        self._hint = label(muted=True, wrap=True)
        self.progress = progress_bar()
        self.progress.hide()
        self.write = QPushButton(tr("Export…"))
        self.write.setProperty("primary", True)
        self.write.setDefault(True)
        self._whats = self._what_buttons()
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._show_hint)
        self._show_hint()

    @property
    def format(self) -> Format:
        return WRITABLE[self.formats.currentIndex()]

    @property
    def ids(self) -> Sequence[str]:
        return self._choices[self._whats.checkedId()][1]

    def show_work(self, share: float | None) -> None:
        """None: nothing is being written."""
        self.progress.setVisible(share is not None)
        self.progress.setValue(round((share or 0.0) * 1000))
        self.write.setEnabled(share is None)

    def _what_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for i, (words, ids) in enumerate(self._choices):
            button = QRadioButton(words)
            button.setEnabled(len(ids) > 0)
            group.addButton(button, i)
        possible = [button for button in group.buttons() if button.isEnabled()]
        if possible:
            possible[0].setChecked(True)
        self.write.setEnabled(bool(possible))
        return group

    def _show_hint(self) -> None:
        kept = tr("Keeps everything: strokes, times, labels, dates.")
        lost = tr("Keeps what that format can hold; to carry samples to another digitpad, better take NDJSON.")
        strokes = tr("Keeps strokes and labels; samples without strokes, such as pictures, are left out.")
        self._hint.setText(kept if self.format.lossless else strokes if self.format.strokes_only else lost)

    def _lay_out(self) -> None:
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        whats = QVBoxLayout()
        for button in self._whats.buttons():
            whats.addWidget(button)
        form = QFormLayout()
        form.setHorizontalSpacing(GAP + 8)
        form.setVerticalSpacing(GAP)
        form.addRow(tr("Samples"), whats)
        form.addRow(tr("&Format"), self.formats)
        form.addRow("", self._hint)
        layout = dialog_layout(self)
        layout.addWidget(self.notice)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.progress)
        layout.addLayout(row(None, cancel, self.write))


class Exporter(OneDialog[ExportDialog]):
    """Runs the dialog; the file is whole or not there."""

    def open(self, choices: Sequence[Choice]) -> None:
        if self.dialog is not None:
            return
        self.dialog = ExportDialog(choices, self._window)
        self.dialog.write.clicked.connect(self._on_write_clicked)
        self.dialog.finished.connect(self._on_dialog_finished)
        self.dialog.open()

    def ask(self, path: str) -> None:
        """`write`, once it is agreed that the files go which nobody was asked about: a format may write others."""
        assert self.dialog is not None
        chosen = Path(path)
        try:
            files = written_files(self.dialog.format, chosen)
            there = [file for file in files if file != chosen and file.is_file()]
        except (UserError, OSError) as error:
            self._fail(error)
            return
        if not there:
            self.write(path)
            return
        names = ", ".join(file.name for file in there)
        self.dialog.notice.say(
            "question",
            tr("Already there, and would be replaced: {names}.", names=names),
            ((tr("Replace"), lambda: self.write(path)), (tr("Keep"), lambda: None)),
        )

    def write(self, path: str) -> None:
        """Write what the dialog says to `path`."""
        assert self.dialog is not None
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        format, ids = self.dialog.format, tuple(self.dialog.ids)
        self.dialog.show_work(0.0)
        self._training.when_open(lambda session: self._start(session, Path(path), format, ids))

    def _start(self, session: Session, path: Path, format: Format, ids: Sequence[str]) -> None:
        self._job = self._background.work(
            lambda job: export_samples(session, path, format, ids, report=job.report),
            lambda n: self._on_written(n, len(ids) - n, path),
            on_error=self._fail,
            on_progress=self._on_progress,
            queue=QUEUE,
        )

    def _on_write_clicked(self) -> None:
        assert self.dialog is not None
        format = self.dialog.format
        suffix = format.suffixes[0] if format.suffixes else ""
        chooser = QFileDialog(self.dialog, tr("Export samples"), self._settings.get(LAST_FOLDER))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(tr("digits") + suffix)
        chooser.setDefaultSuffix(suffix.removeprefix("."))
        chooser.fileSelected.connect(self.ask)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _on_written(self, n: int, left_out: int, path: Path) -> None:
        if self.dialog is None:
            return
        self.dialog.show_work(None)
        told = tr("{n} samples are in {path}.", n=n, path=str(path))
        if left_out:
            told = tr("{told} Left out, since they have no strokes: {n}.", told=told, n=left_out)
        self.dialog.notice.say("news", told)

    def _on_progress(self, share: float, _note: object) -> None:
        if self.dialog is not None:
            self.dialog.show_work(share)

    def _fail(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_work(None)
        if self.dialog is not None and isinstance(error, UserError):
            self.dialog.notice.say("problem", translate(error.text))
        else:
            self._training.fail(error)
