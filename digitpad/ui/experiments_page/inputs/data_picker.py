"""Which pictures an experiment runs on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from digitpad.core.text import Text
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.state.file_dialogs import ask_for_file

_FILE = "file"
_NAMES = {"digits": Text("The built-in digits"), "mine": Text("Taught or imported"), "both": Text("Both")}


def chosen_of(key: str) -> str:
    """What `DataPicker.chosen` was for a run's source: its key is `digits`, `mine:3`, `both:4` or a file's path."""
    own = key.partition(":")[0]
    return own if own in _NAMES else key


def name_of_data(key: str) -> str:
    """What the picker calls the data of that source."""
    chosen = chosen_of(key)
    return translate(_NAMES[chosen]) if chosen in _NAMES else Path(chosen).name


class DataPicker(QComboBox):
    """`chosen`: "digits", "mine", "both", or a file's path."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Data"))
        for chosen, name in _NAMES.items():
            self.addItem(translate(name), chosen)
        self.addItem(tr("A file…"), _FILE)
        self.chosen = "digits"
        self.activated.connect(self._on_activated)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for its own names in whatever size the text has; a file's name may be cut."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        longest = max(self.fontMetrics().horizontalAdvance(translate(name)) for name in _NAMES.values())
        text = QSize(longest, self.fontMetrics().height())
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, text, self)

    def show_file(self, path: str) -> None:
        """Offer and choose a file of pictures with labels."""
        at = self.findData(path)
        if at < 0:
            at = self.count() - 1
            self.insertItem(at, Path(path).name, path)
        self.setCurrentIndex(at)
        self.chosen = path
        self.picked.emit()

    def _on_activated(self, index: int) -> None:
        data = self.itemData(index)
        if data != _FILE:
            self.chosen = data
            self.picked.emit()
            return
        self.setCurrentIndex(max(0, self.findData(self.chosen)))
        patterns = "*-ubyte *-ubyte.gz *.bin *.csv *.tra *.tes *.npz *.ndjson *.ndjson.gz"
        filters = [f"{tr('MNIST, CIFAR-10, CSV, npz, NDJSON')} ({patterns})", f"{tr('All files')} (*)"]
        ask_for_file(self, tr("Pictures with labels"), "", filters, self.show_file)
