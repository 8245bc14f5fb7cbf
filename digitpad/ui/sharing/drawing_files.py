"""Drawings and pictures from files, drawings into files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.samples import Drawing
from digitpad.session.drawing_files import DRAWING_SUFFIX, PICTURE_SUFFIXES, open_drawing, save_drawing
from digitpad.ui.kit.i18n import tr
from digitpad.ui.state.background import Background
from digitpad.ui.state.settings import LAST_FOLDER, Settings

DRAWING_SUFFIXES = (DRAWING_SUFFIX, f"{DRAWING_SUFFIX}.gz", ".inkml")


class DrawingFiles(QObject):
    """Each method asks which file, and reads or writes it elsewhere; what goes wrong is said in the window."""

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        door: Background,
        put: Callable[[Drawing, str], None],
        tell: Callable[[str], None],
    ) -> None:
        """`put` takes a drawing and the name of the undo step; `tell` a sentence of news."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._door = door
        self._put = put
        self._tell = tell

    def ask_what_to_open(self) -> None:
        dialog = self._dialog(tr("Open a drawing or a picture of a digit"))
        everything = " ".join(f"*{suffix}" for suffix in (*DRAWING_SUFFIXES, *PICTURE_SUFFIXES))
        dialog.setNameFilters(
            [tr("Drawings and pictures ({patterns})", patterns=everything), tr("All files (*)")],
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def ask_where_to_save(self, drawing: Drawing) -> None:
        dialog = self._dialog(tr("Save the drawing"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Drawings ({patterns})", patterns=f"*{DRAWING_SUFFIX}"))
        dialog.setDefaultSuffix(DRAWING_SUFFIX.removeprefix("."))
        dialog.selectFile(tr("drawing") + DRAWING_SUFFIX)
        dialog.fileSelected.connect(lambda path: self.save(drawing, path))
        dialog.open()

    def open(self, path: str) -> None:
        """Put the drawing or picture at `path` on the pad."""
        self._remember_folder(path)
        name = Path(path).name
        self._door.work(
            lambda _job: open_drawing(Path(path)), lambda drawing: self._put(drawing, tr("open {name}", name=name))
        )

    def save(self, drawing: Drawing, path: str) -> None:
        self._remember_folder(path)
        self._door.work(
            lambda _job: save_drawing(drawing, Path(path)),
            lambda _nothing: self._tell(tr("The drawing is in {path}.", path=path)),
        )

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._settings.get(LAST_FOLDER))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _remember_folder(self, path: str) -> None:
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
