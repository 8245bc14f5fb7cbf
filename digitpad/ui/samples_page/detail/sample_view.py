"""One sample, large: the drawing and its replay, where it came from, why it reads as it does, and what it changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFormLayout, QPushButton, QSlider, QTabWidget, QWidget

from digitpad.core.articles import label_heading
from digitpad.ui.kit.i18n import percent, shown_label, tr, translate
from digitpad.ui.kit.widgets import GAP, card, column, label, row, show_whole_tabs
from digitpad.ui.reading.result_panel import NeighborsPanel
from digitpad.ui.reading.steps_panel import StepsPanel
from digitpad.ui.samples_page.browse.selection_bar import SelectionBar
from digitpad.ui.samples_page.detail.effect_view import EffectView
from digitpad.ui.samples_page.detail.facts import facts_of
from digitpad.ui.samples_page.detail.replay import ReplayView
from digitpad.ui.samples_page.detail.sample_detail import SampleDetail


class SampleView(QWidget):
    """Shows a `SampleDetail`; Esc goes back, arrow keys go to the neighbours in the list."""

    closed = Signal()
    moved = Signal(int)
    """Another sample is wanted: the one before (-1) or after (+1)."""
    wanted = Signal(str)
    """Another sample is wanted: the one of this id."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = SelectionBar(actions)
        self.detail: SampleDetail | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = label(heading=True, scale=1.5)
        self._sentence = label(muted=True, wrap=True)
        self.replay = ReplayView()
        self._play = QPushButton(tr("Replay"))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(tr("Moment of the drawing"))
        self._facts = QFormLayout()
        self._neighbors = NeighborsPanel()
        self._steps = StepsPanel()
        self.effect = EffectView()
        self.tabs = QTabWidget()
        self._effect_sentence = label(wrap=True)
        self._lay_out()
        self._play.clicked.connect(self._on_play_clicked)
        self.effect.opened.connect(self.wanted)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self.replay.moved.connect(self._on_replay_moved)
        self.replay.ended.connect(lambda: self._play.setText(tr("Replay")))

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def sentence(self) -> str:
        """How it is read."""
        return self._sentence.text()

    def set_detail(self, detail: SampleDetail) -> None:
        is_other = self.detail is None or self.detail.sample.id != detail.sample.id
        self.detail = detail
        sample = detail.sample
        title = translate(label_heading(sample.label))
        self._title.setText(tr("{title}, excluded", title=title) if detail.is_excluded else title)
        self._sentence.setText(_reading_sentence(detail))
        self.bar.set_one(sample.origin.is_mine)
        if is_other:  # a replay goes on while more becomes known about its sample
            self.replay.set_sample(sample)
            self._show_controls()
        self._show_facts(detail)
        self._neighbors.set_recognition(detail.voting, sample.label)
        self._steps.set_steps(detail.reading.steps)
        self._show_effect(detail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QEvent) -> None:
        self.replay.stop()

    def _show_controls(self) -> None:
        duration = self.replay.timeline.duration
        for control in (self._play, self._slider):
            control.setVisible(duration > 0)
        self._play.setText(tr("Replay"))
        self._slider.blockSignals(True)
        self._slider.setRange(0, round(duration))
        self._slider.setValue(round(duration))
        self._slider.blockSignals(False)
        real = self.replay.timeline.is_real
        self._play.setToolTip(
            tr("As fast as it was drawn.") if real else tr("Its times are not known: it is drawn at an even speed.")
        )

    def _show_facts(self, detail: SampleDetail) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        for name, value in facts_of(detail.sample):
            told = label(value, wrap=True)
            told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(label(name, muted=True), told)

    def _show_effect(self, detail: SampleDetail) -> None:
        self.effect.set_pairs(detail.changed or ())
        self.effect.setVisible(bool(detail.changed))
        if detail.changed is None:
            sentence = tr("Not known yet: first choose “Misread without it” above the samples.")
            if detail.is_excluded:
                sentence = tr("It is excluded and changes nothing.")
        elif not detail.changed:
            sentence = tr("No other sample is read differently because of this one.")
        else:
            better = sum(changed.with_it == other.label for other, changed in detail.changed)
            sentence = tr(
                "Other samples that are read differently because of it: {n}; rightly now: {better}. A click opens one.",
                n=len(detail.changed),
                better=better,
            )
        self._effect_sentence.setText(sentence)

    def _on_play_clicked(self) -> None:
        if self.replay.is_playing:
            self.replay.stop()
            self._play.setText(tr("Replay"))
        else:
            self.replay.play()
            self._play.setText(tr("Stop"))

    def _on_slider_value_changed(self, moment: int) -> None:
        self.replay.stop()
        self._play.setText(tr("Replay"))
        self.replay.show_moment(moment)

    def _on_replay_moved(self, moment: int) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(moment)
        self._slider.blockSignals(False)

    def _lay_out(self) -> None:
        back, before, after = (QPushButton(text) for text in (tr("Back to all"), tr("Previous"), tr("Next")))
        back.clicked.connect(self.closed)
        before.clicked.connect(lambda: self.moved.emit(-1))
        after.clicked.connect(lambda: self.moved.emit(1))
        layout = column(self, row(back, None, before, after), margins=(GAP + 4, GAP, GAP + 4, GAP), spacing=GAP)
        middle = row((self._left(), 2), (self._right(), 3), spacing=GAP)
        layout.addLayout(middle, 1)
        layout.addWidget(self.bar)

    def _left(self) -> QWidget:
        frame, inside = card(self._title, self._sentence, (self.replay, 1), row(self._play, self._slider))
        self._facts.setHorizontalSpacing(GAP)
        self._facts.setVerticalSpacing(2)
        inside.addLayout(self._facts)
        return frame

    def _right(self) -> QWidget:
        frame, inside = card()
        self.tabs.setDocumentMode(True)
        show_whole_tabs(self.tabs)
        effect = QWidget()
        column(effect, self._effect_sentence, (self.effect, 1), margins=(2, 8, 2, 0)).addStretch(0)
        self.tabs.addTab(self._neighbors, tr("Nearest others"))
        self.tabs.addTab(self._steps, tr("Steps to 8 × 8"))
        self.tabs.addTab(effect, tr("Its effect"))
        inside.addWidget(self.tabs)
        return frame


def _reading_sentence(detail: SampleDetail) -> str:
    told = tr(
        "Without itself digitpad reads it as {label}, {share}.",
        label=shown_label(detail.reading.verdict),
        share=percent(detail.reading.confidence),
    )
    if detail.answer is None:
        return told
    return tr("{told} Its nearest other samples say {answer}.", told=told, answer=shown_label(detail.answer))
