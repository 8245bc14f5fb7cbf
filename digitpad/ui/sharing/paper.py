"""Pages of HTML on paper: to a printer or into a PDF, laid out by Qt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from digitpad import __version__
from digitpad.core.errors import UserError

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


def print_html(html: str, device: QPagedPaintDevice) -> None:
    """As many pages as it takes, each with its number below."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setHtml(html)
    foot = FOOT * device.logicalDpiY() / 25.4
    page = QRectF(0, 0, device.width(), device.height() - foot)
    document.setPageSize(page.size())
    painter = QPainter(device)
    n_pages = document.pageCount()
    for number in range(n_pages):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, page.translated(0, number * page.height()))
        painter.restore()
        if n_pages > 1:
            below = QRectF(0, page.height(), page.width(), foot)
            painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, str(number + 1))
    painter.end()
