"""A line that says what is being worked on, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, label, progress_bar, row


class BusyBar(QWidget):
    """Hidden while nothing is under way."""

    stopped = Signal()

    def __init__(self, can_stop: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = label(muted=True)
        self._progress = progress_bar()
        stop = QPushButton(tr("Stop"))
        stop.clicked.connect(self.stopped)
        layout = row(self._sentence, self._progress, stop, spacing=GAP)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        stop.setVisible(can_stop)
        self.hide()

    def show_progress(self, sentence: str, share: float | None) -> None:
        """`share`: 0..1, None when it is over."""
        self.setVisible(share is not None)
        self._sentence.setText(sentence)
        self._progress.setValue(round((share or 0.0) * 1000))
