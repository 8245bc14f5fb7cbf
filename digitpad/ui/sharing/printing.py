"""The reading on one page, to a printer or into a PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPainter

from digitpad.core.errors import UserError
from digitpad.ui.kit.i18n import tr
from digitpad.ui.reading.reader import Reading
from digitpad.ui.sharing.paper import ask_printer, ask_where_to_save_pdf, save_as_pdf
from digitpad.ui.sharing.printed_page import PrintedPage
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import LAST_FOLDER


class Printing(Controller):
    """Asks where to, and paints the page there."""

    def __init__(self, tell: Callable[[str], None], context: Context) -> None:
        super().__init__(context)
        self._tell = tell

    def ask_printer(self, reading: Reading) -> None:
        ask_printer(self._window, lambda printer: paint_page(printer, reading))

    def ask_where_to_save(self, reading: Reading) -> None:
        folder = self._settings.get(LAST_FOLDER)
        ask_where_to_save_pdf(self._window, folder, tr("drawing"), partial(self.save, reading))

    def save(self, reading: Reading, path: str) -> None:
        """The whole page in a file at `path`, or what was there before."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        try:
            save_as_pdf(path, lambda writer: paint_page(writer, reading))
        except UserError as error:
            self._background.failed.emit(error)
        else:
            self._tell(tr("The page is in {path}.", path=path))


def paint_page(device: QPagedPaintDevice, reading: Reading) -> None:
    painter = QPainter(device)
    PrintedPage(painter, QSizeF(device.width(), device.height())).paint(reading.drawing, reading.main)
    painter.end()
