"""Does what the import dialog asks, away from the window; one undo step takes it all back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.errors import UserError
from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.session import Change, Session, apply_import, plan_import
from digitpad.session.values import Plan
from digitpad.ui.background import Background, Job
from digitpad.ui.data_command import DataCommand
from digitpad.ui.i18n import tr, translate
from digitpad.ui.samples_page.import_dialog import ImportDialog
from digitpad.ui.samples_page.import_look import Look
from digitpad.ui.settings import LAST_FOLDER, Settings
from digitpad.ui.training_set import TrainingSet

QUEUE = "import"


class Importer(QObject):
    """One dialog at a time."""

    def __init__(
        self,
        window: QWidget,
        training: TrainingSet,
        undo_stack: QUndoStack,
        settings: Settings,
        door: Background,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._training = training
        self._undo_stack = undo_stack
        self._settings = settings
        self._door = door
        self._dialog: ImportDialog | None = None
        self._job: Job | None = None
        self._plan: Plan | None = None
        self._look: Look | None = None

    @property
    def dialog(self) -> ImportDialog | None:
        """The dialog that is open."""
        return self._dialog

    def open(self, paths: Sequence[str] = ()) -> None:
        """Ask for files, or begin with `paths`."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
            self._dialog.open()
        if paths:
            self.read(paths)

    def read(self, paths: Sequence[str]) -> None:
        """Make a plan of these files and folders and show it."""
        self._remember_folder(paths[0])
        if self._dialog is not None:
            self._dialog.notice.dismiss()
            self._dialog.show_work(tr("Reading {n} files…", n=len(paths)) if len(paths) > 1 else tr("Reading…"))
        files = [Path(path) for path in paths]
        self._training.run(lambda session: session, lambda session: self._make_plan(session, files), self._fail)

    def _make_dialog(self) -> ImportDialog:
        dialog = ImportDialog(self._window)
        dialog.files_wanted.connect(self._on_dialog_files_wanted)
        dialog.folder_wanted.connect(self._on_dialog_folder_wanted)
        dialog.dropped.connect(self.read)
        dialog.agreed.connect(self._on_dialog_agreed)
        dialog.save_wanted.connect(self._on_dialog_save_wanted)
        dialog.preview.changed.connect(self._show_agreement)
        dialog.finished.connect(self._on_dialog_finished)
        return dialog

    # -- files -> plan -------------------------------------------------------------------------------------------------

    def _make_plan(self, session: Session, files: Sequence[Path]) -> None:
        def work(job: Job) -> tuple[Plan, Look]:
            plan = plan_import(session, files, report=job.report)
            return plan, Look.at(plan)

        if self._dialog is not None:
            self._job = self._door.work(
                work, self._take_plan, on_error=self._fail, on_progress=self._on_progress, queue=QUEUE
            )

    def _take_plan(self, found: tuple[Plan, Look]) -> None:
        plan, look = found
        if self._dialog is None:
            plan.close()
        elif look.n == 0:
            plan.close()
            self._fail(UserError("There are no drawings in it."))
        else:
            self._drop_plan()
            self._plan, self._look = plan, look
            self._dialog.show_look(look)
            self._show_agreement()

    # -- plan -> set ---------------------------------------------------------------------------------------------------

    def _on_dialog_agreed(self) -> None:
        dialog, plan, look = self._dialog, self._plan, self._look
        if dialog is None or plan is None or look is None:
            return
        mapping, keep = dialog.preview.mapping, dialog.preview.keeps_duplicates
        dialog.show_work(tr("Taking {n} samples in…", n=look.n_taken(mapping, keep)))
        self._training.run(lambda session: session, lambda session: self._apply(session, mapping, keep), self._fail)

    def _apply(self, session: Session, mapping: Mapping[str, Label | None], keep: bool) -> None:
        plan = self._plan
        if plan is None:
            return

        def work(job: Job) -> Change:
            return apply_import(session, plan, mapping, duplicates="keep" if keep else "skip", report=job.report)

        self._job = self._door.work(
            work,
            lambda change: self._take_change(change, mapping, keep),
            on_error=self._fail,
            on_progress=self._on_progress,
            queue=QUEUE,
        )

    def _take_change(self, change: Change, mapping: Mapping[str, Label | None], keep: bool) -> None:
        """It is on disk: leave an undo step and tell everyone."""
        if change.added:
            title = Text("import {n} samples", n=len(change.added))
            step = DataCommand(self._training, title, lambda _session: change, on_error=self._training.fail)
            self._undo_stack.push(step)
        if self._dialog is not None and self._look is not None:
            self._dialog.show_report(self._look.report(mapping, keep, translate(change.text)))
        self._drop_plan()

    # -- the dialog ----------------------------------------------------------------------------------------------------

    def _on_dialog_files_wanted(self) -> None:
        dialog = QFileDialog(self._dialog, tr("Choose files of drawings"), self._settings.get(LAST_FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._open_chooser(dialog)

    def _on_dialog_folder_wanted(self) -> None:
        dialog = QFileDialog(self._dialog, tr("Choose a folder of pictures by label"), self._settings.get(LAST_FOLDER))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._open_chooser(dialog)

    def _open_chooser(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_save_wanted(self) -> None:
        dialog = QFileDialog(self._dialog, tr("Save the report"), self._settings.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.fileSelected.connect(self.save_report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_report(self, path: str) -> None:
        """Write the report as text."""
        assert self._dialog is not None
        try:
            Path(path).write_text(self._dialog.report + "\n", encoding="utf-8")
            self._dialog.notice.say("news", tr("The report is saved."))
        except OSError as error:
            self._fail(UserError("{path} cannot be written: {reason}.", path=path, reason=error.strerror))

    def _on_dialog_finished(self) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._job = None
        self._drop_plan()

    def _on_progress(self, share: float, _note: object) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(share)

    def _show_agreement(self) -> None:
        if self._dialog is not None and self._look is not None:
            preview = self._dialog.preview
            self._dialog.show_agreement(self._look.n_taken(preview.mapping, preview.keeps_duplicates))

    def _fail(self, error: Exception) -> None:
        """Say it where the person looks; a bug is for the window."""
        if self._dialog is None or not isinstance(error, UserError):
            self._training.fail(error)
            return
        if self._plan is None:
            self._dialog.show_choice()
        elif self._look is not None:
            self._dialog.show_look(self._look)
        self._dialog.notice.say("problem", translate(error.text))

    def _drop_plan(self) -> None:
        """Drop its file, after whatever still reads it."""
        plan, self._plan, self._look = self._plan, None, None
        if plan is not None:
            self._door.work(lambda _job: plan.close(), queue=QUEUE)

    def _remember_folder(self, path: str) -> None:
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
