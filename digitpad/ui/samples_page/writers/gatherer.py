"""Brings the sets of a class together into a new one, away from the window, and opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal

from digitpad import SET_SUFFIX
from digitpad.core.errors import UserError
from digitpad.core.progress import part_of
from digitpad.session import Session
from digitpad.session.files.gathering import FoundSet, Gathering, expanded, gather_into, look
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.samples_page.one_dialog import OneDialog
from digitpad.ui.samples_page.writers.gather_dialog import GatherDialog
from digitpad.ui.state.background import Job
from digitpad.ui.state.file_dialogs import ask_for_files, ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER

QUEUE = "gather"
T = TypeVar("T")


class Gatherer(OneDialog[GatherDialog]):
    """One dialog at a time."""

    gathered = Signal(object)
    """`Gathering`, once the new set is there and about to be opened."""

    def open(self, paths: Sequence[str] = ()) -> None:
        """Look at `paths`, or ask for files first."""
        if paths:
            self.read(paths)
            return
        filters = [tr("Training sets ({pattern})", pattern=f"*{SET_SUFFIX}"), tr("All files (*)")]
        ask_for_files(self._window, tr("Choose the sets of the class"), self._folder, filters, self.read)

    def read(self, paths: Sequence[str]) -> None:
        """Show what is in these files and folders."""
        self._settings.set(LAST_FOLDER, str(Path(paths[0]).parent))
        if self.dialog is None:
            self.dialog = GatherDialog(self._window)
            self.dialog.agreed.connect(self._on_dialog_agreed)
            self.dialog.finished.connect(self._on_dialog_finished)
            self.dialog.open()

        def work(job: Job) -> list[FoundSet]:
            files = expanded([Path(path) for path in paths])
            parts = enumerate(files)
            return [look(path, part_of(job.report, i / len(files), (i + 1) / len(files))) for i, path in parts]

        self._work(work, self._show_sets)

    def gather(self, target: str) -> None:
        """Make the new set at `target` of what is shown."""
        if self.dialog is not None:
            self.dialog.show_work(tr("Bringing the samples together…"))
            self._training.when_open(lambda session: self._begin(session, Path(target)), self._fail)

    def _begin(self, session: Session, target: Path) -> None:
        if self.dialog is not None:
            names, profile = self.dialog.names, session.profile
            self._work(
                lambda job: gather_into(profile, target, names, job.report), lambda done: self._take(done, target)
            )

    def _take(self, done: Gathering, target: Path) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._training.switch(target, self._training.fail)
        self.gathered.emit(done)

    def _show_sets(self, sets: Sequence[FoundSet]) -> None:
        if self.dialog is not None:
            self.dialog.show_sets(sets)

    def _on_dialog_agreed(self) -> None:
        if self.dialog is not None:
            kinds = {tr("Training sets ({pattern})", pattern=f"*{SET_SUFFIX}"): SET_SUFFIX}
            title, name = tr("Bring sets together"), tr("class")
            ask_where_to_save(self.dialog, title, self._folder, kinds, name, self.gather, overwrites=False)

    def _work(self, work: Callable[[Job], T], then: Callable[[T], None]) -> None:
        self._job = self._background.work(work, then, on_error=self._fail, on_progress=self._on_progress, queue=QUEUE)

    def _on_progress(self, share: float, _note: object) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(share)

    def _fail(self, error: Exception) -> None:
        """Say it where the person looks; a bug is for the window."""
        if self.dialog is None or not isinstance(error, UserError):
            self._training.fail(error)
            return
        self.dialog.show_offer()
        self.dialog.notice.say("problem", translate(error.text))

    @property
    def _folder(self) -> str:
        return self._settings.get(LAST_FOLDER)
