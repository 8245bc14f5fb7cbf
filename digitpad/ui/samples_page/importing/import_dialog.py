"""Taking samples in: choose files, look at what they hold, take it in, see what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.session.values import FORMATS, First
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import GAP, card, dialog_layout, label, progress_bar, resize_on_screen, row
from digitpad.ui.samples_page.importing.import_drawings import FirstDrawings
from digitpad.ui.samples_page.importing.import_preview import ImportPreview
from digitpad.ui.samples_page.importing.import_summary import ImportSummary


class ImportDialog(QDialog):
    """Shows the four steps; `Importer` does the work."""

    files_wanted = Signal()
    folder_wanted = Signal()
    dropped = Signal(list)
    agreed = Signal()
    save_wanted = Signal()
    preview_made = Signal(ImportPreview)
    """Once, when it is first asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import samples"))
        self.setModal(True)
        self.setAcceptDrops(True)
        resize_on_screen(self, 860, 580)
        self.notice = NoticeBar()
        self._progress = progress_bar()
        self._doing = label(wrap=True)
        self.first = FirstDrawings()
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setAccessibleName(tr("Report"))
        self._pages = QStackedWidget()
        self._choice, self._work = self._choose_page(), self._work_page()
        for page in (self._choice, self._work, self._report):
            self._pages.addWidget(page)
        self._cancel = QPushButton(tr("Cancel"))
        self._agree = QPushButton(tr("Import"))
        self._agree.setProperty("primary", True)
        self._save = QPushButton(tr("Save report…"))
        for button in (self._cancel, self._save):
            button.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._agree.clicked.connect(self.agreed)
        self._save.clicked.connect(self.save_wanted)
        layout = dialog_layout(self)
        layout.addWidget(self.notice)
        layout.addWidget(self._pages, 1)
        layout.addLayout(row(self._save, None, self._cancel, self._agree))
        self.show_choice()

    @cached_property
    def preview(self) -> ImportPreview:
        """Made last, because it takes as long to be made as all the rest."""
        preview = ImportPreview()
        self._pages.addWidget(preview)
        self.preview_made.emit(preview)
        return preview

    def show_choice(self) -> None:
        self._show(self._choice, cancel=tr("Cancel"))

    def show_work(self, doing: str) -> None:
        self._doing.setText(doing)
        self._progress.setValue(0)
        self.first.setVisible(False)
        self._show(self._work, cancel=tr("Cancel"))

    def show_first(self, first: First) -> None:
        """Below the progress: what is being read, long before all of it is."""
        self.first.show_samples(first)
        self.first.setVisible(True)

    def show_progress(self, share: float) -> None:
        self._progress.setValue(round(share * 1000))

    def show_look(self, look: ImportSummary) -> None:
        self.preview.set_look(look)
        self.show_preview()

    def show_preview(self) -> None:
        """As it was left."""
        self.preview.show_as_read()
        self._show(self.preview, cancel=tr("Cancel"), agree=True)

    def show_agreement(self, n: int) -> None:
        """How many samples would come in now."""
        self._agree.setText(tr("Import {n} samples", n=n))
        self._agree.setEnabled(n > 0)

    def show_report(self, lines: Sequence[str]) -> None:
        self._report.setPlainText("\n".join(lines))
        self._show(self._report, cancel=tr("Close"), save=True)
        self._cancel.setFocus()

    @property
    def agreement(self) -> str:
        """What the button says that takes the samples in."""
        return self._agree.text()

    @property
    def report(self) -> str:
        return self._report.toPlainText()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._pages.currentWidget() is self._choice and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def _show(self, page: QWidget, *, cancel: str, agree: bool = False, save: bool = False) -> None:
        self._pages.setCurrentWidget(page)
        self._cancel.setText(cancel)
        self._agree.setVisible(agree)
        self._save.setVisible(save)
        if agree:
            self._agree.setDefault(True)
            self._agree.setFocus()

    def _choose_page(self) -> QWidget:
        page, layout = card()
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        files, folder = QPushButton(tr("Choose files…")), QPushButton(tr("Choose a folder…"))
        files.setProperty("primary", True)
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
        layout.addWidget(label(tr("Take in drawings that others made, or that you made elsewhere."), heading=True))
        layout.addWidget(label(tr("Drop files here, or choose them. They may be:"), muted=True))
        readable = [each for each in FORMATS if each.read is not None and not each.is_refused]
        named = [tr("•  {format}", format=each.title) for each in readable]
        half = (len(named) + 1) // 2  # one below the other they are higher than a small screen where lines are high
        halves = ("\n".join(named[:half]), "\n".join(named[half:]))
        listed = [label(half, muted=True) for half in halves]
        for each in listed:
            each.setAlignment(Qt.AlignmentFlag.AlignTop)  # one may be a line shorter
        columns = row(*listed, None, spacing=3 * GAP)
        layout.addLayout(columns)
        layout.addSpacing(GAP)
        layout.addLayout(row(files, folder, None))
        layout.addStretch(1)
        return page

    def _work_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._doing, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(GAP)
        layout.addWidget(self._progress)
        layout.addSpacing(GAP)
        layout.addWidget(self.first, 6)
        layout.addStretch(1)
        return page
