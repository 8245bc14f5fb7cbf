"""The About dialog: versions, libraries, and where the person's data lies."""

from __future__ import annotations

import math
import platform
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QIcon, QResizeEvent, QTextOption
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QTextEdit, QVBoxLayout, QWidget

from digitpad import __version__
from digitpad.ui.dialogs import licences
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, dialog_layout, label, row


class About(QDialog):
    """Paths and versions can be selected and copied."""

    def __init__(self, set_path: str, log_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About digitpad"))
        sign = QLabel()
        sign.setPixmap(QIcon("assets:icon.svg").pixmap(QSize(64, 64)))
        title = label(tr("digitpad {version}", version=__version__), heading=True, scale=1.5)
        purpose = label(tr("Reads what you draw, says why, and learns from you."), muted=True, wrap=True)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(purpose)
        top = row(sign, (words, 1), spacing=GAP + 4)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        if licences.are_there():
            more = buttons.addButton(tr("Parts and licences"), QDialogButtonBox.ButtonRole.ActionRole)
            more.clicked.connect(lambda: licences.Licences(self).open())
        layout = dialog_layout(self)
        layout.addLayout(top)
        self.facts = Facts(_facts(set_path, log_folder))
        layout.addWidget(self.facts)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(max(520, self.minimumSizeHint().width()))


def _facts(set_path: str, log_folder: str) -> list[str]:
    return [
        tr("Your samples: {path}", path=set_path),
        tr("Log: {path}", path=log_folder),
        tr(
            "Python {python}, Qt {qt}, numpy {numpy}",
            python=platform.python_version(),
            qt=qVersion(),
            numpy=np.__version__,
        ),
        tr("digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3."),
        tr("The built-in digits come from the UCI repository by way of scikit-learn's load_digits."),
    ]


class Facts(QTextEdit):
    """Sentences that are selected and copied together. A path that is longer than a line is broken anywhere.

    A label breaks between words alone, and would cut a path off.
    """

    def __init__(self, sentences: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(tr("About digitpad"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setPlainText("\n\n".join(sentences))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(math.ceil(self.document().size().height()))
