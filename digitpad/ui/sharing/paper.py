"""Pages of HTML on paper: to a printer or into a PDF, laid out by Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QWidget

from digitpad import __version__
from digitpad.core.errors import UserError
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import LIGHT
from digitpad.ui.state.file_dialogs import ask_where_to_save
from digitpad.ui.state.settings import LAST_FOLDER, Settings

MARGIN = 15.0
"""Millimetres around a page's content."""
RESOLUTION = 300
"""Dots per inch of a PDF."""
FOOT = 8.0
"""Millimetres below the text for the page's number."""


def ask_printer(window: QWidget, paint: Callable[[QPagedPaintDevice], None]) -> None:
    """The system's dialog, and then what `paint` paints; it is not loaded before, since few print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("digitpad")
    printer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    dialog = QPrintDialog(printer, window)
    dialog.accepted.connect(lambda: paint(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot's name


def save_as_pdf(path: str, paint: Callable[[QPagedPaintDevice], None]) -> None:
    """What `paint` paints on A4, whole at `path`, or what was there before; UserError where that fails."""
    file = QSaveFile(path)
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=file.errorString())
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    writer.setResolution(RESOLUTION)
    writer.setTitle("digitpad")
    writer.setCreator(f"digitpad {__version__}")
    paint(writer)
    if not file.commit():
        raise UserError("{path} cannot be written: {reason}.", path=path, reason=file.errorString())


def ask_where_to_save_pdf(parent: QWidget, folder: str, name: str, then: Callable[[str], object]) -> None:
    """Ask for the path of a PDF, `name` offered."""
    kinds = {tr("PDF ({pattern})", pattern="*.pdf"): ".pdf"}
    ask_where_to_save(parent, tr("Save the page as PDF"), folder, kinds, name, then)


class PaperDialog(QDialog):
    """Shows what is on paper, and prints it or saves it as PDF: `paint` and `name` say what. `buttons` go below."""

    said = Signal(str)
    """News for the foot of the window."""
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.print_button = self._add(tr("Print…"), lambda: ask_printer(self, self.paint))
        folder = partial(settings.get, LAST_FOLDER)
        self._add(tr("Save as PDF…"), lambda: ask_where_to_save_pdf(self, folder(), self.name, self.save))

    @property
    def name(self) -> str:
        """What a file of it is called, without suffix."""
        raise NotImplementedError

    def paint(self, device: QPagedPaintDevice) -> None:
        """All pages."""
        raise NotImplementedError

    def save(self, path: str) -> None:
        """The pages as PDF at `path`, whole, or what was there before."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        try:
            save_as_pdf(path, self.paint)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(tr("The page is in {path}.", path=path))

    def _add(self, text: str, handler: Callable[[], None]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: handler())
        return button


def print_html(html: str, device: QPagedPaintDevice) -> None:
    """As many pages as it takes, each with its number below."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setHtml(html)
    foot = FOOT * device.logicalDpiY() / 25.4
    page = QRectF(0, 0, device.width(), device.height() - foot)
    document.setPageSize(page.size())
    on_paper = QPalette()
    on_paper.setColor(QPalette.ColorRole.Text, LIGHT.color("text"))  # a dark window's would be light
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette = on_paper
    painter = QPainter(device)
    n_pages = document.pageCount()
    for number in range(n_pages):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        ink.clip = page.translated(0, number * page.height())
        painter.setClipRect(ink.clip)
        document.documentLayout().draw(painter, ink)
        painter.restore()
        if n_pages > 1:
            below = QRectF(0, page.height(), page.width(), foot)
            painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, str(number + 1))
    painter.end()
