"""The form to collect digits on paper: what it is for, how it looks, printed or saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.errors import UserError
from digitpad.core.form.layout import HEIGHT, WIDTH
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.widgets import GAP, label
from digitpad.ui.sharing.form_page import paint_form, print_form
from digitpad.ui.sharing.paper import ask_printer, save_as_pdf
from digitpad.ui.state.settings import LAST_FOLDER, Settings

SCALE = 1.75
"""Logical pixels of a millimetre, where text is as large as the system's."""
RIM = 8.0
"""Millimetres of paper that are shown around it."""


class FormDialog(QDialog):
    """One page, the same for everybody."""

    said = Signal(str)
    """News for the foot of the window."""
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Collect on paper"))
        self._scale = SCALE * (1.0 if parent is None else window_factor(parent))
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setAccessibleName(tr("The form: 200 boxes, each beside the digit that it asks for"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._print = self._add(buttons, tr("Print…"), lambda: ask_printer(self, print_form))
        self._add(buttons, tr("Save as PDF…"), self._ask_where_to_save)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        layout.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, GAP)
        layout.setSpacing(GAP)
        for sentence in (
            tr("Print the form, have it filled in with a dark pen, and photograph or scan it with all five marks."),
            tr("Drop the picture on digitpad: each box becomes a sample of its writer. Nothing is taken in unseen."),
        ):
            words = label(sentence, wrap=True)
            words.setFixedWidth(round((WIDTH + 2 * RIM) * self._scale))
            layout.addWidget(words)
        layout.addWidget(self._page)
        layout.addWidget(buttons)
        self._page.setPixmap(self._picture())
        self._print.setFocus()

    def save(self, path: str) -> None:
        """The form as PDF at `path`, whole, or what was there before."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        try:
            save_as_pdf(path, print_form)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(tr("The page is in {path}.", path=path))

    def _picture(self) -> QPixmap:
        """As it will lie on the table, paper white in any look."""
        ratio = self.devicePixelRatioF()
        size = QSize(round((WIDTH + 2 * RIM) * self._scale * ratio), round((HEIGHT + 2 * RIM) * self._scale * ratio))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale * ratio, self._scale * ratio)
        painter.translate(RIM, RIM)
        paint_form(painter)
        painter.end()
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the page as PDF"), self._settings.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF ({pattern})", pattern="*.pdf"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("form") + ".pdf")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, buttons: QDialogButtonBox, text: str, handler: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: handler())
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button
