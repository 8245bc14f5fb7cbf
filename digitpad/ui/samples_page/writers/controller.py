"""Runs the dialog of writers: reads in the background, saves and prints the report."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.evaluation.by_others import Pair
from digitpad.evaluation.class_page import class_page
from digitpad.evaluation.class_report import ClassReport
from digitpad.session import Session
from digitpad.session.files.class_reports import pair_of, report_on
from digitpad.session.files.written_files import write_bytes
from digitpad.ui.kit.i18n import short_date, tr, translate
from digitpad.ui.samples_page.one_dialog import OneDialog
from digitpad.ui.samples_page.writers.writers_dialog import WritersDialog
from digitpad.ui.sharing.paper import ask_printer, print_html, save_as_pdf
from digitpad.ui.state.context import Context
from digitpad.ui.state.file_dialogs import ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER

QUEUE = "writers"


class WritersController(OneDialog[WritersDialog]):
    """One dialog at a time."""

    sample_wanted = Signal(str)
    """The id of a doubtful sample that is to be looked at."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._report: ClassReport | None = None

    @property
    def report(self) -> ClassReport | None:
        """What is shown."""
        return self._report

    def open(self) -> None:
        """Show the dialog, and begin to read."""
        if self.dialog is not None:
            return
        self._report = None
        self.dialog = WritersDialog(self._window)
        self.dialog.pair_wanted.connect(self._on_dialog_pair_wanted)
        self.dialog.sample_wanted.connect(self._on_dialog_sample_wanted)
        self.dialog.save_wanted.connect(self._on_dialog_save_wanted)
        self.dialog.print_wanted.connect(self._on_dialog_print_wanted)
        self.dialog.finished.connect(self._on_dialog_finished)
        QTimer.singleShot(0, self.dialog, self.dialog.open)  # making it and showing it take the window a turn each
        self._training.run(lambda session: session.writers(), self.dialog.set_writers)
        self._training.when_open(self._begin, self._fail)

    def save(self, path: str) -> None:
        """The report at `path`, as PDF or HTML by its ending."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        try:
            if path.lower().endswith(".pdf"):
                save_as_pdf(path, partial(print_html, self._page()))
            else:
                write_bytes(Path(path), self._page().encode("utf-8"))
        except OSError as error:
            self._fail(UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error))
        except UserError as error:
            self._fail(error)
        else:
            if self.dialog is not None:
                self.dialog.notice.say("news", tr("The report is saved as {path}.", path=path))

    def _begin(self, session: Session) -> None:
        if self.dialog is not None:
            self._job = self._background.work(
                lambda job: report_on(session, job.report),
                self._take,
                on_error=self._fail,
                on_progress=self._on_progress,
                queue=QUEUE,
            )

    def _take(self, report: ClassReport) -> None:
        self._report = report
        if self.dialog is not None:
            self.dialog.show_page(self._page(links=True))

    def _page(self, *, links: bool = False) -> str:
        assert self._report is not None
        state = self._training.state
        assert state is not None
        name = Text("your training set") if state.is_personal else Text("{name}", name=Path(state.path).stem)
        title = tr("Report on {name}", name=name)
        date = tr("digitpad, {date}", date=short_date(datetime.now(UTC)))
        return class_page(title, date, self._report, translate, links=links)

    def _on_progress(self, share: float, _note: object) -> None:
        if self.dialog is not None and self._report is None:
            self.dialog.show_progress(share)

    def _on_dialog_pair_wanted(self, first: str, second: str) -> None:
        self._training.run(lambda session: pair_of(session, first, second), self._show_pair)

    def _show_pair(self, pair: Pair) -> None:
        if self.dialog is not None:
            self.dialog.show_pair(pair)

    def _on_dialog_sample_wanted(self, sample_id: str) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.sample_wanted.emit(sample_id)

    def _on_dialog_save_wanted(self) -> None:
        if self.dialog is not None:
            kinds = {
                tr("PDF ({pattern})", pattern="*.pdf"): ".pdf",
                tr("Web page ({pattern})", pattern="*.html"): ".html",
            }
            folder = self._settings.get(LAST_FOLDER)
            ask_where_to_save(self.dialog, tr("Save the report"), folder, kinds, tr("report"), self.save)

    def _on_dialog_print_wanted(self) -> None:
        if self.dialog is not None:
            ask_printer(self.dialog, partial(print_html, self._page()))

    def _fail(self, error: Exception) -> None:
        """Say it where the person looks; a bug is for the window."""
        if self.dialog is None or not isinstance(error, UserError):
            self._training.fail(error)
        else:
            self.dialog.notice.say("problem", translate(error.text))
