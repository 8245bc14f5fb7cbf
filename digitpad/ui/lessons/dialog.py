"""The lesson sheets as pages of Help: chosen above, read in the middle, printed or saved as PDF below."""

from __future__ import annotations

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QComboBox, QLayout, QVBoxLayout, QWidget

from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.widgets import GAP, card, label, resize_on_screen
from digitpad.ui.lessons.sheets import SHEETS, Sheet, sheet_html
from digitpad.ui.sharing.paper import PaperDialog, print_html
from digitpad.ui.sharing.paper_view import PaperView
from digitpad.ui.state.settings import Settings


class LessonsDialog(PaperDialog):
    """One sheet at a time, the one that is chosen."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
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
        frame, _ = card(self.page)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(label(tr("Three lessons of 45 minutes, with what the teacher needs and a page for pupils.")))
        layout.addWidget(self._choice)
        layout.addWidget(frame, 1)
        layout.addWidget(self.buttons)
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

    @property
    def name(self) -> str:
        return self.sheet.name

    def paint(self, device: QPagedPaintDevice) -> None:
        print_html(sheet_html(self.sheet), device)

    def _show(self) -> None:
        self.page.set_page(sheet_html(self.sheet))
