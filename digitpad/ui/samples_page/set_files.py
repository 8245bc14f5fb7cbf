"""Training sets as files: new, open, open recent, save a copy, drop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QMenu

from digitpad import SET_SUFFIX
from digitpad.core.errors import UserError
from digitpad.session.files.written_files import check_new
from digitpad.ui.kit.drop_highlight import DropHighlight
from digitpad.ui.kit.i18n import tr
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.file_dialogs import RecentFiles, ask_for_file, ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER, RECENT
from digitpad.ui.state.training_set import State

SHOWN_FOR = 6000
"""Milliseconds."""


class SetFiles(Controller):
    """Each method asks where that is needed and then does it; errors are sentences in the window."""

    succeeded = Signal()
    """A file was written."""

    def __init__(
        self, import_files: Callable[[list[str]], None], gather: Callable[[list[str]], None], context: Context
    ) -> None:
        super().__init__(context)
        self._import_files = import_files
        self._gather = gather
        self._personal = ""
        self.recent = RecentFiles(self._settings, RECENT)
        self._highlight = DropHighlight(self._window)
        self._window.setAcceptDrops(True)
        self._window.installEventFilter(self)
        self._training.state_changed.connect(self._on_training_state_changed)

    def new_set(self) -> None:
        self._ask_where(tr("New training set"), tr("Create"), self.create)

    def open_set(self) -> None:
        ask_for_file(self._window, tr("Open a training set"), self._settings.get(LAST_FOLDER), [_filter()], self.open)

    def save_copy(self) -> None:
        self._ask_where(tr("Save a copy of the training set"), tr("Save"), self.copy_to)

    def create(self, path: str) -> None:
        """A new, empty set; never over anything."""
        try:
            check_new(Path(path))
        except UserError as error:
            self._training.fail(error)
        else:
            self._switch(path)

    def open(self, path: str) -> None:
        if Path(path).is_file():
            self._switch(path)
        else:
            self.recent.forget(path)
            self._training.fail(UserError("There is no file {path}.", path=path))

    def copy_to(self, path: str) -> None:
        self._remember_folder(path)
        from digitpad.session import save_copy

        self._training.run(
            lambda session: save_copy(session, Path(path)),
            lambda _nothing: self._tell(tr("A copy of the training set is in {path}.", path=path)),
            self._training.fail,
        )

    def serve_recent(self, action: QAction) -> None:
        """Let `action` open a menu of sets that were open lately, the person's own above them."""
        self.recent.serve(action, self._window, self.open, self._offer_personal)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files dropped on the window that nobody else took."""
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._highlight.hide()
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(paths)
                else:
                    self._highlight.show_over(_promise(paths))
                return True
        return super().eventFilter(watched, event)

    def take(self, paths: list[str]) -> None:
        """One set is opened, several are brought together; anything else is looked at for import."""
        if _is_one_set(paths):
            self.open(paths[0])
        elif _are_sets(paths):
            self._gather(paths)
        else:
            self._import_files(paths)

    def _tell(self, sentence: str) -> None:
        self._window.statusBar().showMessage(sentence, SHOWN_FOR)
        self.succeeded.emit()

    def _switch(self, path: str) -> None:
        self._remember_folder(path)
        self._training.switch(Path(path), self._training.fail)

    def _offer_personal(self, menu: QMenu) -> None:
        if self._personal:
            menu.addAction(tr("Your own training set"), lambda: self._switch(self._personal))
            menu.addSeparator()

    def _on_training_state_changed(self, state: State) -> None:
        if not self._personal:
            self._personal = state.path  # until the answer is there
            self._training.run(lambda session: str(session.profile.samples_path), self._take_personal)
        if not state.is_personal and state.path not in self.recent.paths[:1]:
            self.recent.add(state.path)

    def _take_personal(self, path: str) -> None:
        self._personal = path

    def _ask_where(self, title: str, verb: str, then: Callable[[str], None]) -> None:
        folder = self._settings.get(LAST_FOLDER)
        ask_where_to_save(self._window, title, folder, {_filter(): SET_SUFFIX}, "", then, verb)

    def _remember_folder(self, path: str) -> None:
        self._settings.set(LAST_FOLDER, str(Path(path).parent))


def _is_one_set(paths: list[str]) -> bool:
    return len(paths) == 1 and _are_sets(paths)


def _are_sets(paths: list[str]) -> bool:
    return all(path.lower().endswith(SET_SUFFIX) for path in paths)


def _promise(paths: list[str]) -> str:
    """What will happen to what is dragged."""
    if _is_one_set(paths):
        return tr("Drop it to open this training set")
    if _are_sets(paths):
        return tr("Drop {n} training sets to bring them together", n=len(paths))
    return tr("Drop {n} files to look at them for import", n=len(paths))


def _filter() -> str:
    return tr("Training sets ({pattern})", pattern=f"*{SET_SUFFIX}")
