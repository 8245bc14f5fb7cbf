"""What an installed digitpad brings along: the licences of its parts, and the list of them (CycloneDX)."""

from __future__ import annotations

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from digitpad.ui.kit.i18n import tr

LICENCES = "assets:third-party-licences.txt"
PARTS = "assets:sbom.cdx.json"
"""Both are written when the app is frozen; from source, each package beside digitpad has its own."""


def are_there() -> bool:
    return QFile.exists(LICENCES) and QFile.exists(PARTS)


class Licences(QDialog):
    """Both texts, to be read, searched and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Parts and licences"))
        pages = QTabWidget()
        pages.addTab(_text_of(LICENCES), tr("Licences"))
        pages.addTab(_text_of(PARTS), tr("Parts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(pages)
        layout.addWidget(buttons)
        self.resize(760, 560)


def _text_of(name: str) -> QPlainTextEdit:
    file = QFile(name)
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    shown = QPlainTextEdit(bytes(file.readAll().data()).decode())
    file.close()
    shown.setReadOnly(True)
    shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return shown
