"""Which page of a file is to be read: its pages as small pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from digitpad.core.samples import Raster
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.widgets import GAP, label, resize_on_screen
from digitpad.ui.state.background import Background, Job

SIDE, LARGE = 150, 190
"""Logical pixels of a page's longer side; and of few pages, which stand in one row."""
FEW = 3
FINER = 2
"""Pixels of a logical one, for any screen."""
ROOM = 14


class PagePicker(QDialog):
    """Every page at once by its number; the pictures come one by one. Enter or a double click takes the chosen one."""

    def __init__(
        self, path: str, n: int, background: Background, take: Callable[[int], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(tr("Choose a page"))
        side = LARGE if n <= FEW else SIDE
        resize_on_screen(self, 720, 370 if n <= FEW else 560)
        self.pages = QListWidget()
        self.pages.setViewMode(QListView.ViewMode.IconMode)
        self.pages.setResizeMode(QListView.ResizeMode.Adjust)
        self.pages.setMovement(QListView.Movement.Static)
        self.pages.setIconSize(QSize(side, side))
        self.pages.setSpacing(ROOM // 2)
        self.pages.setUniformItemSizes(True)
        self.pages.setAccessibleName(tr("Pages"))
        blank = QPixmap(side, side)
        blank.fill(Qt.GlobalColor.transparent)
        for number in range(n):
            item = QListWidgetItem(QIcon(blank), tr("Page {page}", page=number + 1))
            item.setSizeHint(QSize(side + 2 * ROOM, side + 4 * ROOM))
            self.pages.addItem(item)
        self.pages.setCurrentRow(0)
        self.pages.itemActivated.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(label(tr("{name} has {n} pages: which is to be read?", name=Path(path).name, n=n), wrap=True))
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        self.accepted.connect(self._on_accepted)
        self._job = background.work(
            lambda job: _show_all(path, n, side, job),
            on_error=self._on_failed,
            on_progress=self._on_page,
            queue="pages",
        )
        self.finished.connect(lambda _code: self._job.cancel())
        self.pages.setFocus()

    def _on_accepted(self) -> None:
        self._take(self.pages.currentRow())

    def _on_page(self, _share: float, note: tuple[int, Raster]) -> None:
        number, raster = note
        pixels = QPixmap.fromImage(image_of(raster))
        painter = QPainter(pixels)
        painter.setPen(QPen(current_colors().color("border"), FINER))  # else white paper has no edge on a white list
        painter.drawRect(pixels.rect().adjusted(1, 1, -1, -1))
        painter.end()
        pixels.setDevicePixelRatio(FINER)
        icon = QIcon(pixels)
        icon.addPixmap(pixels, QIcon.Mode.Selected)  # else it is painted over in the colour of selection
        self.pages.item(number).setIcon(icon)

    def _on_failed(self, error: Exception) -> None:
        """A page that cannot be shown will say why when it is opened."""


def _show_all(path: str, n: int, side: int, job: Job) -> None:
    from digitpad.session.files.drawing_files import read_page

    for number in range(n):
        job.report(number / n, (number, read_page(Path(path), number, FINER * side)))
