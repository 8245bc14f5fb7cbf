"""The pad that asks: now a 4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from digitpad.core.articles import label_noun
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.ui.kit.i18n import shown_label, tr, translate
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import FINGER, GAP, card, column, label, row
from digitpad.ui.pad.canvas import Canvas

PAD_WIDTH, PAD_SHARE = 620, 0.75
"""How wide the pad is at most: logical pixels, or as a share of the page's height, whichever is more."""

SLOT_HEIGHT = FINGER + 14
"""Logical pixels: a question with its buttons."""


class Tally(QWidget):
    """How many of each digit are done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = {digit: label(muted=True) for digit in range(NOT_A_DIGIT)}
        line = row(label(tr("Done:"), muted=True), *self._counts.values(), None, spacing=GAP)
        self.setLayout(line)
        self.set_labels([])

    def set_labels(self, labels: Sequence[Label]) -> None:
        counts = Counter(labels)
        for digit, shown in self._counts.items():
            shown.setText(tr("{digit}: {n}", digit=digit, n=counts[digit]))
        self.setAccessibleName(", ".join(shown.text() for shown in self._counts.values()))


class CollectView(QWidget):
    """Layout alone; `Collector` makes it live."""

    stopped = Signal()
    skipped = Signal()
    taken_back = Signal()
    kept = Signal()
    """A doubted drawing is what was asked for."""
    answered = Signal(int)
    """A doubted drawing is something else: its label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas(ground="surface")
        self._question = label(heading=True, scale=2.6)
        self._time = QProgressBar()
        self._time.setTextVisible(False)
        self._time.setRange(0, 1000)
        self._time.setAccessibleName(tr("Time left for this digit"))
        self._told = label(muted=True, wrap=True)
        self._count = label(muted=True)
        self._tally = Tally()
        self.doubt = NoticeBar()
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

    def ask_about(self, digit: Label, read: Label) -> None:
        """The drawing shown was to be a `digit` and reads as `read`: what is it?"""
        sentence = tr("This reads as {read}: keep it as {digit}?", read=shown_label(read), digit=digit)
        choices = [
            (tr("Keep as {digit} (Enter)", digit=digit), self.kept.emit),
            (tr("It is {read}", read=translate(label_noun(read))), lambda: self.answered.emit(read)),
            (tr("Draw it again (Backspace)"), self.taken_back.emit),
        ]
        self.doubt.say("question", sentence, choices)
        self.canvas.setEnabled(False)
        self._skip.setEnabled(False)
        self.setFocus()

    def end_question(self) -> None:
        self.doubt.dismiss()
        self.canvas.setEnabled(True)
        self._skip.setEnabled(True)

    def show_count(self, labels: Sequence[Label], n_right: int) -> None:
        """The labels of all that was collected; `n_right` of them were read right before."""
        n = len(labels)
        self._tally.set_labels(labels)
        self._back.setEnabled(n > 0)
        self._count.setText(tr("{n} collected, {right} of them read right before", n=n, right=n_right) if n else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signals = {
            Qt.Key.Key_Escape: self.stopped,
            Qt.Key.Key_Space: self.skipped,
            Qt.Key.Key_Backspace: self.taken_back,
            Qt.Key.Key_Return: self.kept,
            Qt.Key.Key_Enter: self.kept,
        }
        signal = signals.get(Qt.Key(event.key()))
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No pad that is much higher than wide, nor one as wide as the page."""
        super().resizeEvent(event)
        for part in (self.canvas, self._time):
            part.setMaximumWidth(max(PAD_WIDTH, round(PAD_SHARE * self.height())))

    def _slot(self) -> QWidget:
        """One place for what is told and for the question: a doubt must not move the drawing that it is about."""
        slot = QWidget()
        column(slot, self._told, self.doubt)
        self.doubt.shown_changed.connect(self._told.setHidden)
        slot.setMinimumHeight(SLOT_HEIGHT)
        return slot

    def _lay_out(self) -> None:
        frame, inside = card()
        self._question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self._question)
        inside.addWidget(self._slot())
        inside.addLayout(_centered(self.canvas), 1)
        inside.addLayout(_centered(self._time))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(frame, 1)
        layout.addWidget(self._tally)
        layout.addLayout(row(self._count, None, self._back, self._skip, self._stop))


def _centered(widget: QWidget) -> QHBoxLayout:
    """In the middle, as wide as it may be."""
    layout = row(None, widget, None)
    layout.setStretch(1, 1000)
    return layout


def taken_sentence(digit: Label, read: Label | None) -> str:
    """What became of the last drawing."""
    if read == digit:
        return tr("Stored as {digit}; it was read right before.", digit=shown_label(digit))
    if read is None:
        return tr("Stored as {digit}.", digit=shown_label(digit))
    return tr("Stored as {digit}; it was read as {read} before.", digit=shown_label(digit), read=shown_label(read))
