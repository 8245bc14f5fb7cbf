"""A file's path as a setting: typed, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import column
from digitpad.ui.state.file_dialogs import ask_for_file


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
        layout = column(self, self.line, spacing=6)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self) -> None:
        filters = [tr("Models ({patterns})", patterns=self._patterns), tr("All files (*)")]
        ask_for_file(self.window(), tr("Open a model"), str(Path(self.line.text()).parent), filters, self.line.setText)
