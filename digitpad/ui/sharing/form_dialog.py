"""The form to collect digits on paper: what it is for, how it looks, printed or saved as PDF."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from digitpad.core.form.layout import HEIGHT, WIDTH
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.text_size import window_factor
from digitpad.ui.kit.widgets import GAP, label
from digitpad.ui.sharing.form_page import paint_form, print_form
from digitpad.ui.sharing.paper import PaperDialog
from digitpad.ui.state.settings import Settings

SCALE = 1.75
"""Logical pixels of a millimetre, where text is as large as the system's."""
RIM = 8.0
"""Millimetres of paper that are shown around it."""


class FormDialog(PaperDialog):
    """One page, the same for everybody."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent)
        self.setWindowTitle(tr("Collect on paper"))
        self._scale = SCALE * (1.0 if parent is None else window_factor(parent))
        self._page = QLabel()
        self._page.setObjectName("page")
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page.setAccessibleName(tr("The form: 200 boxes, each beside the digit that it asks for"))
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
        layout.addWidget(self.buttons)
        self._page.setPixmap(self._picture())
        self.print_button.setFocus()

    @property
    def name(self) -> str:
        return tr("form")

    def paint(self, device: QPagedPaintDevice) -> None:
        print_form(device)

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
