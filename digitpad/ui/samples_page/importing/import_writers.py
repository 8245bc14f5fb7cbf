"""Whose the pages of a form are: the picture of each page's name, and beside it the question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from digitpad.core.samples import Raster
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.graphics.image_conversion import image_of
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, label

NAME_HEIGHT = 34
"""Logical pixels of a name's picture."""
MOST_HEIGHT = 120
NAME_LENGTH = 14
"""Signs of a name that are seen at once."""


class WriterField(QComboBox):
    """A writer of the set, or another name that is typed; nobody is chosen beforehand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setMinimumContentsLength(NAME_LENGTH)
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("not known"))

    @property
    def writer(self) -> str:
        """ "" where nobody is named."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchCaseSensitive)
        return str(self.itemData(place)) if place >= 0 else text

    def set_writers(self, names: Sequence[str]) -> None:
        """Those of the set."""
        self.clear()
        for name in ("", *names):
            self.addItem(shown_writer(name), name)
        self.setCurrentIndex(0)


class FormWriters(QScrollArea):
    """A row for each page; hidden while there is none."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setMaximumHeight(MOST_HEIGHT)
        self.setProperty("plain", True)
        self._fields: dict[str, WriterField] = {}
        self._names: Sequence[str] = ()
        self.hide()

    @property
    def writers(self) -> Mapping[str, str]:
        """By the page's name as its samples' source."""
        return {page: field.writer for page, field in self._fields.items()}

    @property
    def fields(self) -> Sequence[WriterField]:
        return tuple(self._fields.values())

    def set_writers(self, names: Sequence[str]) -> None:
        """Those of the set, to choose from."""
        self._names = names
        for field in self._fields.values():
            field.set_writers(names)

    def set_pages(self, pages: Sequence[tuple[str, Raster]]) -> None:
        """The pages with the pictures of their names."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        self._fields = {}
        for place, (page, picture) in enumerate(pages):
            name = QLabel()
            pixels = QPixmap.fromImage(image_of(picture))
            ratio = self.devicePixelRatioF()
            scaled = pixels.scaledToHeight(round(NAME_HEIGHT * ratio), Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            name.setPixmap(scaled)
            name.setAccessibleName(tr("The name on the form"))
            field = WriterField()
            field.set_writers(self._names)
            field.setAccessibleName(tr("Who wrote {page}", page=page))
            whose = label(tr("Whose is {page}?", page=page))
            whose.setBuddy(field)
            for column, widget in enumerate((whose, name, field)):
                grid.addWidget(widget, place, column)
            self._fields[page] = field
        grid.setColumnStretch(2, 1)
        self.setWidget(inside)
        self.setVisible(bool(pages))
