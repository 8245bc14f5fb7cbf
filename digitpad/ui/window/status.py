"""The line at the foot: how many samples are the person's own, and what is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QStatusBar, QStyle, QStyleOption, QStylePainter, QWidget

from digitpad.session import Change
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.kit.widgets import GAP, label
from digitpad.ui.state.training_set import State, TrainingSet
from digitpad.ui.window.foot import HEIGHT

INDENT = 19
"""Logical pixels before the line's own words, as the theme sets them."""
PATIENCE = 400
"""Milliseconds after which a step that is still under way is told."""
NEWS = 6000
"""Milliseconds for which the foot says what has changed, before it counts again."""


class StatusLine(QStatusBar):
    """Follows the training set; a progress bar is there while the full recognizer is built."""

    def __init__(self, training: TrainingSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(0, 0, GAP + 4, 0)
        self.setMinimumHeight(HEIGHT)
        self._usual = tr("Opening your samples…")
        self._count = label(self._usual, muted=True)
        self._news = single_shot(self, NEWS, self._show)
        self._patience = single_shot(self, PATIENCE, self._on_patience_timeout)
        self._changed = ""
        self._is_slow = False
        self._work = label(muted=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(140)
        self._progress.setAccessibleName(tr("Progress"))
        self.addWidget(self._count)
        self.addPermanentWidget(self._work)
        self.addPermanentWidget(self._progress)
        self._progress.hide()
        self.messageChanged.connect(self._on_message_changed)
        training.state_changed.connect(self._on_training_state_changed)
        training.changed.connect(self._on_training_changed)
        training.busy_changed.connect(self._on_training_busy_changed)
        training.preparing.connect(self._on_training_preparing)

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        """A passing message (what an action does, as the pointer is on it) begins where the line's own words do."""
        painter, option = QStylePainter(self), QStyleOption()
        option.initFrom(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option)
        painter.setPen(self.palette().windowText().color())
        beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(INDENT, 0, -INDENT, 0), beside, self.currentMessage())

    def _on_message_changed(self, message: str) -> None:
        """Hidden by Qt alone, the own words would come back with its next layout, over the message."""
        self._count.setVisible(not message)

    @property
    def sentence(self) -> str:
        return self._count.text()

    def _on_training_state_changed(self, state: State) -> None:
        sentence = tr("{n} samples in your set", n=state.n_mine) if state.n_mine else tr("Nothing is taught yet")
        if state.n_unsaved:
            sentence = tr("{sentence}; {n} not stored yet", sentence=sentence, n=state.n_unsaved)
        self._usual = sentence
        self._show()

    def _on_training_changed(self, change: Change) -> None:
        self._changed = translate(change.text)
        self._news.start()
        self._show()

    def _on_training_busy_changed(self, busy: bool) -> None:
        """Steps are over in a moment; one over a hundred thousand samples is not, and says that it is under way."""
        self._is_slow = False
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self._show()

    def _on_patience_timeout(self) -> None:
        self._is_slow = True
        self._show()

    def _show(self) -> None:
        said = self._changed if self._news.isActive() else self._usual
        self._count.setText(tr("Working on your samples…") if self._is_slow else said)

    def _on_training_preparing(self, share: float) -> None:
        is_ready = share >= 1.0
        self._progress.setVisible(not is_ready)
        self._progress.setRange(0, 1000)
        self._progress.setValue(int(share * 1000))
        self._work.setText("" if is_ready else tr("Preparing all writing styles; until then a plainer set reads"))
