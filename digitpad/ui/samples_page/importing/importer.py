"""Does what the import dialog asks, away from the window; one undo step takes it all back."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QFileDialog

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.session import Change, Session, apply_import, plan_import
from digitpad.session.files.exchange import name_fields
from digitpad.session.files.written_files import write_bytes
from digitpad.session.values import First, Format, Plan, Treatment, format_named
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.samples_page.importing.import_dialog import ImportDialog
from digitpad.ui.samples_page.importing.import_preview import ImportPreview
from digitpad.ui.samples_page.importing.import_summary import FORM, Choices, ImportSummary
from digitpad.ui.samples_page.one_dialog import OneDialog
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import LAST_FOLDER
from digitpad.ui.turns.idle_tasks import IdleTasks

QUEUE = "import"


class Importer(OneDialog[ImportDialog]):
    """One dialog at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._plan: Plan | None = None
        self._look: ImportSummary | None = None
        self._paths: Sequence[str] = ()
        self._format_name = ""

    def open(self, paths: Sequence[str] = ()) -> None:
        """Ask for files, or begin with `paths`."""
        if self.dialog is None:
            self.dialog = self._make_dialog()
            IdleTasks(_shown(self.dialog), self.dialog)
        if paths:
            self.read(paths)

    def read(self, paths: Sequence[str], format_name: str = "", agreed: Mapping[Path, Treatment] | None = None) -> None:
        """Make a plan of these files and folders and show it; unless a format is named they tell it themselves.

        `agreed`: what is to be done to the drawings of some of them.
        """
        self._paths, self._format_name = paths, format_name
        self._remember_folder(paths[0])
        if self.dialog is not None:
            self.dialog.notice.dismiss()
            self.dialog.show_work(tr("Reading {n} files…", n=len(paths)) if len(paths) > 1 else tr("Reading…"))
        files = [Path(path) for path in paths]
        format = format_named(format_name) if format_name else None
        self._training.when_open(lambda session: self._make_plan(session, files, format, agreed or {}), self._fail)

    def _make_dialog(self) -> ImportDialog:
        dialog = ImportDialog(self._window)
        dialog.files_wanted.connect(self._on_dialog_files_wanted)
        dialog.folder_wanted.connect(self._on_dialog_folder_wanted)
        dialog.dropped.connect(self.read)
        dialog.agreed.connect(self._on_dialog_agreed)
        dialog.save_wanted.connect(self._on_dialog_save_wanted)
        dialog.preview_made.connect(self._on_dialog_preview_made)
        dialog.finished.connect(self._on_dialog_finished)
        return dialog

    # -- files -> plan -------------------------------------------------------------------------------------------------

    def _on_preview_sheet_wanted(self, on: bool) -> None:
        self.read(self._paths, "sheet" if on else "image")

    def _on_preview_treatment_wanted(self, on: bool) -> None:
        agreed = dict(self._plan.proposals()) if on and self._plan is not None else {}
        self.read(self._paths, self._format_name, agreed)

    def _make_plan(
        self, session: Session, files: Sequence[Path], format: Format | None, agreed: Mapping[Path, Treatment]
    ) -> None:
        def work(job: Job) -> tuple[Plan, ImportSummary]:
            plan = plan_import(
                session,
                files,
                format=format,
                asks=True,
                treatments=agreed,
                show_first=lambda first: job.report(0.0, first),
                report=job.report,
            )
            return plan, ImportSummary.at(plan)

        if self.dialog is not None:
            self._job = self._background.work(
                work, self._take_plan, on_error=self._fail, on_progress=self._on_progress, queue=QUEUE
            )

    def _take_plan(self, found: tuple[Plan, ImportSummary]) -> None:
        plan, look = found
        if self.dialog is None:
            plan.close()
        elif look.n == 0:
            plan.close()
            self._fail(UserError("There are no drawings in it."))
        else:
            self._drop_plan()
            self._plan, self._look = plan, look
            self.dialog.show_look(look)
            self._training.run(lambda session: session.writers(), self._offer_writers, lambda _error: None)
            if look.has_forms:
                self._ask_whose_forms(plan)
            self._show_agreement()
            if not look.n_taken(self.dialog.preview.choices):
                self.dialog.preview.drawings.grid.setFocus()  # there is nothing yet to agree to

    def _ask_whose_forms(self, plan: Plan) -> None:
        """Show the names on the forms beside the question; they are cut out once the rest is there to be looked at."""
        paths = [path for path, format in zip(plan.sources, plan.formats, strict=True) if format.name == FORM]

        def show(pages: list[tuple[str, Raster]]) -> None:
            if self.dialog is not None and self._plan is plan:
                self.dialog.preview.set_pages(pages)

        self._background.work(
            lambda _job: [page for path in paths for page in name_fields(path)], show, on_error=self._fail, queue=QUEUE
        )

    # -- plan -> set ---------------------------------------------------------------------------------------------------

    def _on_dialog_agreed(self) -> None:
        dialog, plan, look = self.dialog, self._plan, self._look
        if dialog is None or plan is None or look is None:
            return
        choices = dialog.preview.choices
        dialog.show_work(tr("Taking {n} samples in…", n=look.n_taken(choices)))
        self._training.when_open(lambda session: self._apply(session, choices), self._fail)

    def _apply(self, session: Session, choices: Choices) -> None:
        plan = self._plan
        if plan is None:
            return

        def work(job: Job) -> Change:
            keep: Literal["keep", "skip"] = "keep" if choices.keeps_duplicates else "skip"
            return apply_import(
                session,
                plan,
                choices.mapping,
                choices.single,
                duplicates=keep,
                writer=choices.writer,
                writers=choices.writers,
                report=job.report,
            )

        self._job = self._background.work(
            work,
            lambda change: self._take_change(change, choices),
            on_error=self._fail,
            on_progress=self._on_progress,
            queue=QUEUE,
        )

    def _take_change(self, change: Change, choices: Choices) -> None:
        """It is on disk: leave an undo step and tell everyone."""
        if change.added:
            title = Text("import {n} samples", n=len(change.added))
            step = DataCommand(self._training, title, lambda _session: change, on_error=self._training.fail)
            self._undo_stack.push(step)
        if self.dialog is not None and self._look is not None:
            self.dialog.show_report(self._look.report(choices, translate(change.text)))
        self._drop_plan()

    def _on_dialog_preview_made(self, preview: ImportPreview) -> None:
        preview.changed.connect(self._show_agreement)
        preview.sheet_wanted.connect(self._on_preview_sheet_wanted)
        preview.treatment_wanted.connect(self._on_preview_treatment_wanted)

    # -- the dialog ----------------------------------------------------------------------------------------------------

    def _on_dialog_files_wanted(self) -> None:
        dialog = QFileDialog(self.dialog, tr("Choose files of drawings"), self._settings.get(LAST_FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._open_chooser(dialog)

    def _on_dialog_folder_wanted(self) -> None:
        dialog = QFileDialog(self.dialog, tr("Choose a folder of pictures by label"), self._settings.get(LAST_FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open_chooser(dialog)

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_save_wanted(self) -> None:
        dialog = QFileDialog(self.dialog, tr("Save the report"), self._settings.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.save_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_report(self, path: str) -> None:
        """Write the report as text."""
        assert self.dialog is not None
        try:
            write_bytes(Path(path), f"{self.dialog.report}\n".encode("utf-8", "backslashreplace"))
            self.dialog.notice.say("news", tr("The report is saved as {path}.", path=path))
        except OSError as error:
            self._fail(UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror))

    def _on_dialog_finished(self) -> None:
        super()._on_dialog_finished()
        self._drop_plan()

    def _on_progress(self, share: float, first: First | None) -> None:
        if self.dialog is None:
            return
        if first is None:
            self.dialog.show_progress(share)
        else:
            self.dialog.show_first(first)

    def _show_agreement(self) -> None:
        if self.dialog is not None and self._look is not None:
            self.dialog.show_agreement(self._look.n_taken(self.dialog.preview.choices))

    def _fail(self, error: Exception) -> None:
        """Say it where the person looks; a bug is for the window."""
        if self.dialog is None or not isinstance(error, UserError):
            self._training.fail(error)
            return
        if self._plan is None:
            self.dialog.show_choice()
        else:
            self.dialog.show_preview()
        self.dialog.notice.say("problem", translate(error.text))

    def _offer_writers(self, names: Sequence[str]) -> None:
        if self.dialog is not None:
            self.dialog.preview.set_writers(names)

    def _drop_plan(self) -> None:
        """Drop its file, after whatever still reads it."""
        plan, self._plan, self._look = self._plan, None, None
        if plan is not None:
            self._background.work(lambda _job: plan.close(), queue=QUEUE)

    def _remember_folder(self, path: str) -> None:
        self._settings.set(LAST_FOLDER, str(Path(path).parent))


def _shown(dialog: ImportDialog) -> Generator[None]:
    """Making it took the first turn; showing it and what is needed later take one each."""
    assert dialog.preview
    yield
    dialog.open()
