"""The question before a Python file is run: which file, what it can do, which interpreter and function."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digitpad.core.text import printable
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, add_form_row, column, label, make_room_for_text, row
from digitpad.ui.state.file_dialogs import ask_for_file

WIDTH = 520


class FunctionDialog(QDialog):
    """Nothing runs before its button is pressed; Enter cancels, wherever the focus is."""

    chosen = Signal(str, str)
    """The interpreter's path and the function's name."""

    def __init__(self, path: Path, interpreter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Run a Python file?"))
        self._interpreter = QLineEdit(interpreter)
        self._interpreter.setAccessibleName(tr("Python"))
        self._choose = QPushButton(tr("Choose…"))
        self._choose.clicked.connect(self._on_choose)
        self._function = QLineEdit("predict")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._run = self._buttons.addButton(tr("Run it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        for edit in (self._interpreter, self._function):
            edit.textChanged.connect(self._show_whether_whole)
        self._lay_out(path)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
        self._show_whether_whole()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room_for_text(self)

    def _lay_out(self, path: Path) -> None:
        layout = column(
            self,
            label(_breakable(path), heading=True, wrap=True),
            label(
                tr(
                    "This file will be run as a program, and it can do anything that you can: read, change and delete "
                    "your files, and use the network. Run it only if you know what is in it."
                ),
                wrap=True,
            ),
            margins=None,
            spacing=GAP,
        )
        python = QWidget()
        python.setLayout(row(self._interpreter, self._choose))
        form = QFormLayout()
        add_form_row(form, tr("Python"), python)
        add_form_row(form, tr("Function"), self._function)
        layout.addLayout(form)
        layout.addWidget(
            label(
                tr(
                    "The function gets pictures as a numpy array, such as 1 × 28 × 28, and answers each with a label "
                    "or with ten shares. It has 5 seconds, and ends with the window."
                ),
                wrap=True,
                muted=True,
            )
        )
        layout.addWidget(self._buttons)
        self.setMinimumWidth(WIDTH)

    def _show_whether_whole(self) -> None:
        self._run.setEnabled(bool(self._interpreter.text().strip()) and self._function.text().strip().isidentifier())

    def _on_choose(self) -> None:
        folder = str(Path(self._interpreter.text()).parent)
        ask_for_file(self, tr("Choose a Python"), folder, [], self._interpreter.setText)

    def _on_accepted(self) -> None:
        self.accept()
        self.chosen.emit(self._interpreter.text().strip(), self._function.text().strip())


def _breakable(path: Path) -> str:
    """The full path, with line breaks allowed after each folder."""
    return printable(str(path)).replace("/", "/\u200b").replace("\\", "\\\u200b")
