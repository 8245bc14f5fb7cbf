"""Questions for a file, and the menus of those that were used lately. No question holds the window up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.state.settings import Setting, Settings

MOST_RECENT = 8


def ask_for_file(
    parent: QWidget, title: str, folder: str, filters: Sequence[str], then: Callable[[str], object]
) -> None:
    """Ask for one file that is there, from `folder` on; `then` gets its path."""
    dialog = _dialog(parent, title, folder, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.open()


def ask_for_files(
    parent: QWidget, title: str, folder: str, filters: Sequence[str], then: Callable[[list[str]], object]
) -> None:
    """Ask for one file or several; `then` gets their paths."""
    dialog = _dialog(parent, title, folder, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(then)
    dialog.open()


def ask_where_to_save(
    parent: QWidget,
    title: str,
    folder: str,
    kinds: Mapping[str, str],
    name: str,
    then: Callable[[str], object],
    verb: str = "",
    *,
    overwrites: bool = True,
) -> None:
    """Ask for the path of a file to write; `then` gets it.

    `kinds`: the suffix (".pdf") of each filter; `name`: what is offered, without suffix; `verb`: on the button;
    `overwrites`: ask before a file that is there is chosen. Without, `then` must refuse it.
    """
    dialog = _dialog(parent, title, folder, list(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not overwrites)
    dialog.setDefaultSuffix(next(iter(kinds.values())).removeprefix("."))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen].removeprefix(".")))
    if name:
        dialog.selectFile(name + next(iter(kinds.values())))
    if verb:
        dialog.setLabelText(QFileDialog.DialogLabel.Accept, verb)
    dialog.fileSelected.connect(then)
    dialog.open()


def _dialog(parent: QWidget, title: str, folder: str, filters: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setNameFilters(filters)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


class RecentFiles:
    """Paths that were used lately, newest first, kept in `setting`, a line each."""

    def __init__(self, settings: Settings, setting: Setting[str]) -> None:
        self._settings, self._setting = settings, setting

    @property
    def paths(self) -> list[str]:
        return [path for path in self._settings.get(self._setting).split("\n") if path]

    def add(self, path: str) -> None:
        self._set([path, *(known for known in self.paths if known != path)])

    def forget(self, path: str) -> None:
        self._set([known for known in self.paths if known != path])

    def _set(self, paths: Sequence[str]) -> None:
        self._settings.set(self._setting, "\n".join(paths[:MOST_RECENT]))

    def serve(
        self,
        action: QAction,
        window: QWidget,
        open_path: Callable[[str], object],
        begin: Callable[[QMenu], object] = lambda _: None,
    ) -> None:
        """Let `action` open a menu of them; `begin` adds what stands above."""
        menu = QMenu(window)

        def fill() -> None:
            menu.clear()
            begin(menu)
            for path in self.paths:
                menu.addAction(path.replace("&", "&&"), partial(open_path, path))  # an ampersand in it is no mnemonic
            if menu.isEmpty():
                menu.addAction(tr("None yet")).setEnabled(False)

        action.setMenu(menu)
        menu.aboutToShow.connect(fill)
        fill()
