"""What a page shows as long as there is nothing on it: what it is for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.ui.kit.widgets import label, scaled_font


class EmptyPage(QWidget):
    """A heading and a sentence in the middle."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(heading, heading=True)
        scaled_font(title, 1.6)
        words = label(sentence, muted=True, wrap=True)
        words.setFixedWidth(420)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for part in (title, words):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
