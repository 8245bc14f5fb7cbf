"""A file's path as a setting: typed, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.kit.i18n import tr


class FileField(QWidget):
    """`line` holds the path; the button asks for a file of the `patterns`."""

    def __init__(self, patterns: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patterns = patterns
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        choose = QPushButton(tr("Choose…"), self)
        choose.setAccessibleDescription(name)
        choose.clicked.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), tr("Open a model"), str(Path(self.line.text()).parent))
        chooser.setNameFilters([tr("Models ({patterns})", patterns=self._patterns), tr("All files (*)")])
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.line.setText)
        chooser.open()
