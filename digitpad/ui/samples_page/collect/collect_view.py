"""The pad that asks: now a 4."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from digitpad.core.articles import label_noun
from digitpad.core.samples import Label
from digitpad.ui.kit.i18n import shown_label, tr
from digitpad.ui.kit.widgets import GAP, card, label, row, scaled_font
from digitpad.ui.pad.canvas import Canvas

PAD_WIDTH = 620


class CollectView(QWidget):
    """Layout alone; `Collector` makes it live."""

    stopped = Signal()
    skipped = Signal()
    taken_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(ground="surface")
        self._question = label(heading=True)
        scaled_font(self._question, 2.6)
        self._time = QProgressBar()
        self._time.setTextVisible(False)
        self._time.setRange(0, 1000)
        self._time.setAccessibleName(tr("Time left for this digit"))
        self._told = label(muted=True, wrap=True)
        self._count = label(muted=True)
        self._back = QPushButton(tr("Take back the last one"))
        self._skip = QPushButton(tr("Another digit"))
        self._stop = QPushButton(tr("Finish"))
        self._stop.setProperty("primary", True)
        self._back.setToolTip(tr("Forget the last drawing and ask for it again (Backspace)."))
        self._skip.setToolTip(tr("Ask for another digit (Space)."))
        self._stop.setToolTip(tr("Keep what was collected and go back (Esc)."))
        self._back.clicked.connect(self.taken_back)
        self._skip.clicked.connect(self.skipped)
        self._stop.clicked.connect(self.stopped)
        self._lay_out()

    @property
    def question(self) -> str:
        return self._question.text()

    @property
    def told(self) -> str:
        return self._told.text()

    @property
    def count(self) -> str:
        return self._count.text()

    def ask(self, digit: Label) -> None:
        question = tr("Now {digit}", digit=label_noun(digit))
        self._question.setText(question)
        self.canvas.setAccessibleDescription(question)

    def show_time(self, share: float) -> None:
        self._time.setValue(round(share * 1000))

    def tell(self, sentence: str) -> None:
        self._told.setText(sentence)

    def show_count(self, n: int, n_right: int) -> None:
        self._back.setEnabled(n > 0)
        self._count.setText(tr("{n} collected, {right} of them read right before", n=n, right=n_right) if n else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signals = {
            Qt.Key.Key_Escape: self.stopped,
            Qt.Key.Key_Space: self.skipped,
            Qt.Key.Key_Backspace: self.taken_back,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        frame, inside = card()
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setMinimumHeight(self._told.fontMetrics().height() * 2)
        inside.addWidget(self._question)
        inside.addWidget(self._told)
        self.canvas.setMaximumWidth(PAD_WIDTH)
        self._time.setMaximumWidth(PAD_WIDTH)
        inside.addLayout(_centered(self.canvas), 1)
        inside.addLayout(_centered(self._time))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(frame, 1)
        layout.addLayout(row(self._count, None, self._back, self._skip, self._stop))


def _centered(widget: QWidget) -> QHBoxLayout:
    """In the middle, as wide as it may be."""
    layout = row(None, widget, None)
    layout.setStretch(1, 1000)
    return layout


def taken_sentence(digit: Label, read: Label) -> str:
    """What became of the last drawing."""
    if read == digit:
        return tr("Stored as {digit}; it was read right before.", digit=shown_label(digit))
    return tr("Stored as {digit}; it was read as {read} before.", digit=shown_label(digit), read=shown_label(read))
