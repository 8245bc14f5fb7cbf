"""Drawings and pictures from files, drawings into files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from digitpad.core.samples import Drawing
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.notice_bar import Choice
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.file_dialogs import RecentFiles, ask_for_file, ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER, PEN_WIDTH, RECENT_DRAWINGS

if TYPE_CHECKING:
    from digitpad.session.files.drawing_files import Found

DRAWING_SUFFIX = ".ndjson"
DRAWING_SUFFIXES = (DRAWING_SUFFIX, f"{DRAWING_SUFFIX}.gz", ".inkml")


class DrawingFiles(Controller):
    """Each method asks which file, and reads or writes it elsewhere; what goes wrong is said in the window."""

    opened = Signal()
    """Something will be put on the pad, or asked beside it."""

    def __init__(
        self,
        put: Callable[[Drawing, str], None],
        tell: Callable[[str], None],
        ask: Callable[[str, Sequence[Choice]], None],
        import_files: Callable[[list[str]], None],
        context: Context,
    ) -> None:
        """`put` takes a drawing and the name of the undo step; `tell` a sentence of news.

        `ask` takes a question with its answers, `import_files` paths of what is to be taken into the training set.
        """
        super().__init__(context)
        self._put = put
        self._tell = tell
        self._ask = ask
        self._import = import_files
        self.recent = RecentFiles(context.settings, RECENT_DRAWINGS)

    def ask_what_to_open(self) -> None:
        from digitpad.session.files.drawing_files import PICTURE_SUFFIXES

        everything = " ".join(f"*{suffix}" for suffix in (*DRAWING_SUFFIXES, *PICTURE_SUFFIXES, ".pdf"))
        filters = [tr("Drawings and pictures ({patterns})", patterns=everything), tr("All files (*)")]
        title = tr("Open a drawing or a picture of a digit")
        ask_for_file(self._window, title, self._settings.get(LAST_FOLDER), filters, self.open)

    def ask_where_to_save(self, drawing: Drawing) -> None:
        kinds = {
            tr("Drawing that opens again exactly ({pattern})", pattern=f"*{DRAWING_SUFFIX}"): DRAWING_SUFFIX,
            tr("Picture ({pattern})", pattern="*.png"): ".png",
            tr("Vector picture ({pattern})", pattern="*.svg"): ".svg",
            tr("PDF ({pattern})", pattern="*.pdf"): ".pdf",
        }
        folder = self._settings.get(LAST_FOLDER)
        title, then = tr("Save the drawing"), partial(self.save, drawing)
        ask_where_to_save(self._window, title, folder, kinds, tr("drawing"), then)

    def open(self, path: str) -> None:
        """Put the drawing or picture at `path` on the pad; where there are many, ask what is meant."""
        from digitpad.session.files.drawing_files import look_into

        self._remember_folder(path)
        self._background.work(lambda _job: look_into(Path(path)), lambda found: self._take(path, found))

    def open_all(self, paths: Sequence[str]) -> None:
        """Files that were dropped or pasted together."""
        if len(paths) == 1:
            self.open(paths[0])
        elif paths:
            self.opened.emit()
            sentence = tr("{n} files: take them all into the training set, or open the first?", n=len(paths))
            self._ask(
                sentence,
                [
                    (tr("Import {n} files", n=len(paths)), lambda: self._import(list(paths))),
                    (tr("Open the first"), lambda: self.open(paths[0])),
                ],
            )

    def serve_recent(self, action: QAction) -> None:
        """Let `action` open a menu of drawings that were opened or saved lately."""
        self.recent.serve(action, self._window, self.open)

    def _take(self, path: str, found: Found) -> None:
        self.opened.emit()

        def put() -> None:
            self.recent.add(path)
            self._put(found.first, tr("open {name}", name=Path(path).name))

        if found.is_form:
            self._ask(
                tr("This is digitpad’s form, filled in: take its digits into the training set?"),
                [(tr("Import its digits"), lambda: self._import([path])), (tr("Open the picture"), put)],
            )
            return
        if found.n == 1:
            put()
            return
        if found.has_pages:
            self._pick_page(path, found.n)
            return
        if found.is_counted:
            sentence = tr("There are {n} drawings in this file: import all, or open the first?", n=found.n)
        else:
            sentence = tr("There are more than {n} drawings in this file: import all, or open the first?", n=found.n)
        self._ask(
            sentence,
            [
                (tr("Import all"), lambda: self._import([path])),
                (tr("Open the first"), put),
            ],
        )

    def _pick_page(self, path: str, n: int) -> None:
        """Which of the pages is to be read."""
        from digitpad.session.files.drawing_files import read_page
        from digitpad.ui.sharing.page_picker import PagePicker

        def take(number: int) -> None:
            self.recent.add(path)
            title = tr("open page {page} of {name}", page=number + 1, name=Path(path).name)
            self._background.work(lambda _job: read_page(Path(path), number), lambda raster: self._put(raster, title))

        picker = PagePicker(path, n, self._background, take, self._window)
        picker.finished.connect(picker.deleteLater)
        picker.open()

    def save(self, drawing: Drawing, path: str) -> None:
        """In the format of the suffix."""
        from digitpad.session import save_drawing
        from digitpad.ui.sharing.drawing_pictures import PICTURES, save_picture

        self._remember_folder(path)
        target, pen_width = Path(path), float(self._settings.get(PEN_WIDTH))

        def write(_job: Job) -> None:
            if target.suffix.lower() in PICTURES:
                save_picture(drawing, target, pen_width)
            else:
                save_drawing(drawing, target)

        if target.suffix.lower() not in PICTURES:
            self.recent.add(path)
        self._background.work(
            write,
            lambda _nothing: self._tell(tr("The drawing is in {path}.", path=path)),
        )

    def _remember_folder(self, path: str) -> None:
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
