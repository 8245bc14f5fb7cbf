"""A run as a Python script."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import label


class CodeDialog(QDialog):
    """Shows the script, copies it, or lets `on_save` put it into a file."""

    def __init__(self, code: str, on_save: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("As code"))
        self.resize(820, 480)
        self._text = QPlainTextEdit(code)
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(tr("Python script"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._copy = QPushButton(tr("Copy"))
        self._copy.clicked.connect(self._on_copy_clicked)
        save = QPushButton(tr("Save…"))
        save.clicked.connect(on_save)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(tr("This script prints the same figures."), muted=True))
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self._copy.setText(tr("Copied"))
