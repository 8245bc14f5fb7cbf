"""The lesson sheets as pages of Help: chosen above, read in the middle, printed or saved as PDF below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.errors import UserError
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.widgets import GAP, card, label, resize_on_screen
from digitpad.ui.lessons.sheets import SHEETS, Sheet, sheet_html
from digitpad.ui.sharing.paper import ask_printer, print_html, save_as_pdf
from digitpad.ui.sharing.paper_view import PaperView
from digitpad.ui.state.settings import LAST_FOLDER, Settings


class LessonsDialog(QDialog):
    """One sheet at a time, the one that is chosen."""

    said = Signal(str)
    """News for the foot of the window."""
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Lessons"))
        self.setMinimumSize(560, 420)
        resize_on_screen(self, 780, 720)
        self._choice = QComboBox()
        self._choice.setAccessibleName(tr("Lesson sheet"))
        for sheet in SHEETS:
            self._choice.addItem(translate(sheet.title))
        self.page = PaperView()
        self.page.setProperty("plain", True)
        self.page.setAccessibleName(tr("Lesson sheet"))
        frame, inside = card()
        inside.addWidget(self.page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._add(buttons, tr("Print…"), self._print)
        self._add(buttons, tr("Save as PDF…"), self._ask_where_to_save)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(label(tr("Three lessons of 45 minutes, with what the teacher needs and a page for pupils.")))
        layout.addWidget(self._choice)
        layout.addWidget(frame, 1)
        layout.addWidget(buttons)
        self._choice.currentIndexChanged.connect(self._show)
        self._show()
        self.page.setFocus()

    @property
    def sheet(self) -> Sheet:
        """The one that is shown."""
        return SHEETS[self._choice.currentIndex()]

    def choose(self, place: int) -> None:
        """Show the sheet at this place of `SHEETS`."""
        self._choice.setCurrentIndex(place)

    def save(self, path: str) -> None:
        """The sheet as PDF at `path`, whole, or what was there before."""
        self._settings.set(LAST_FOLDER, str(Path(path).parent))
        html = sheet_html(self.sheet)
        try:
            save_as_pdf(path, lambda writer: print_html(html, writer))
        except UserError as error:
            self.failed.emit(error)
        else:
            self.said.emit(tr("The page is in {path}.", path=path))

    def _show(self) -> None:
        self.page.set_page(sheet_html(self.sheet))

    def _print(self) -> None:
        html = sheet_html(self.sheet)
        ask_printer(self, lambda printer: print_html(html, printer))

    def _ask_where_to_save(self) -> None:
        dialog = QFileDialog(self, tr("Save the page as PDF"), self._settings.get(LAST_FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("PDF ({pattern})", pattern="*.pdf"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self.sheet.name}.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, buttons: QDialogButtonBox, text: str, handler: Callable[[], None]) -> None:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(handler)
        buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
