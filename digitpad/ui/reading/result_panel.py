"""Beside the pad: the answer, how sure it is, and which samples made it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from digitpad.core.decision import what_decided
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.typing import Picture
from digitpad.ui.draw_page.mode_bar import ModeBar
from digitpad.ui.draw_page.teacher import Lesson
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.widgets import GAP, card, column, label, row, show_whole_tabs
from digitpad.ui.number.strip import NumberStrip
from digitpad.ui.reading.compare_view import CompareView
from digitpad.ui.reading.neighbor_view import NeighborView
from digitpad.ui.reading.reader import Reading
from digitpad.ui.reading.steps_panel import StepsPanel
from digitpad.ui.reading.verdict_view import SignSize, VerdictView
from digitpad.ui.state.settings import N_NEIGHBORS, SIDE_BY_SIDE, Settings

ROOM_FOR_BOTH = 330
"""Logical pixels of height from which a row of neighbours and a comparison fit under each other."""


class NeighborsPanel(QWidget):
    """The neighbours, and under them the comparison that a click opens."""

    compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = NeighborView()
        self._compare = CompareView()
        self._compare.hide()
        self._hint = label(
            tr("The samples nearest to your drawing will be here. Each votes for its label; click one to compare."),
            muted=True,
            wrap=True,
        )
        self._hint.setContentsMargins(2, 6, 2, 0)
        self._decided = label(wrap=True)
        self._decided.setContentsMargins(2, 2, 2, 0)
        self._recognition: Recognition | None = None
        self._label: Label = NOT_A_DIGIT
        self._list.chosen.connect(self._on_list_chosen)
        self._compare.closed.connect(self._on_compare_closed)
        layout = column(self, self._hint, self._decided, (self._list, 1), self._compare, margins=(0, 6, 0, 0))
        layout.addStretch(0)

    def set_recognition(self, recognition: Recognition | None, label: Label | None = None) -> None:
        """What speaks against `label`, else against the verdict, is marked."""
        self._recognition = recognition
        self._compare.hide()
        self._hint.setVisible(recognition is None)
        self._list.setVisible(recognition is not None)
        decided = None if recognition is None else what_decided(recognition)
        self._decided.setText(translate(decided) if decided else "")
        self._decided.setVisible(decided is not None)
        if recognition is None:
            self._list.set_neighbors((), -1)
        else:
            self._label = recognition.verdict if label is None else label
            self._list.set_neighbors(recognition.neighbors, self._label)

    @property
    def list(self) -> NeighborView:
        """The neighbours themselves."""
        return self._list

    @property
    def decided(self) -> str:
        """What decided, in a sentence; "" where the nearest samples did."""
        return self._decided.text()

    def show_change(self, before: Picture, after: Picture, name: str, sentence: str) -> None:
        """In the comparison's place."""
        self._compare.set_change(before, after, name, sentence)
        self._compare.show()
        self._share_room()

    def _on_list_chosen(self, neighbor: Neighbor) -> None:
        recognition = self._recognition
        if recognition is not None:
            is_against = neighbor.label != self._label
            self._compare.set_pair(recognition.steps.picture, neighbor, is_against)
            self._compare.show()
            self._share_room()
            self.compared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Where there is no room for both, the comparison takes the list's place until it is closed."""
        is_tight = self.height() < ROOM_FOR_BOTH
        self._list.setVisible(self._recognition is not None and not (is_tight and self._compare.isVisibleTo(self)))

    def _on_compare_closed(self) -> None:
        self._compare.hide()
        self._share_room()
        self._list.setFocus()


class ResultPanel(QWidget):
    """Verdict on top, the reasons below: neighbours, or the steps from ink to numbers."""

    compared = Signal()
    """A neighbour is compared with the drawing."""

    def __init__(self, settings: Settings, side_by_side: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._is_large = False
        self._reading: Reading | None = None
        self._is_other_chosen = False
        self._verdict = VerdictView()
        self._other = VerdictView()
        self.strip = NumberStrip()
        self._neighbors = NeighborsPanel()
        self._neighbors.compared.connect(self.compared)
        self._verdict.chosen.connect(lambda: self._look_into(False))
        self._other.chosen.connect(lambda: self._look_into(True))
        self._steps = StepsPanel()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        show_whole_tabs(self.tabs)
        self.tabs.addTab(self._neighbors, tr("Why: nearest samples"))
        self.tabs.addTab(self._steps, tr("How: the steps"))
        verdicts = row((self._verdict, 1), (self._other, 1), spacing=GAP)
        frame, _ = card(self.tabs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self._mode_bar = ModeBar(settings, side_by_side)
        layout.addWidget(self._mode_bar)
        layout.addLayout(verdicts)
        layout.addWidget(self.strip)
        layout.addWidget(frame, 1)
        self._show_columns()
        settings.changed.connect(self._on_setting_changed)

    def show_change(self, before: Picture, after: Picture, name: str, sentence: str) -> None:
        """The drawing's 8x8 beside a changed one, which reads as `name`."""
        self.tabs.setCurrentWidget(self._neighbors)
        self._neighbors.show_change(before, after, name, sentence)

    @property
    def neighbor_list(self) -> NeighborView:
        """The nearest samples of the reading that is looked into."""
        return self._neighbors.list

    @property
    def verdict(self) -> VerdictView:
        return self._verdict

    @property
    def other(self) -> VerdictView:
        return self._other

    def set_large(self, large: bool) -> None:
        """The answer to be read from the back of a room."""
        self._is_large = large
        for chrome in (self._mode_bar, self.tabs.tabBar()):
            chrome.setVisible(not large)
        self.strip.set_large(large)
        self._show_columns()

    def set_reading(self, reading: Reading | None) -> None:
        if reading is not None and reading.number is not None:
            self._verdict.set_number(reading.number, reading.selected, reading.main)
            self.strip.set_number(reading.number, reading.selected)
        else:
            self._verdict.set_recognition(reading.main if reading else None)
            self.strip.set_number(None, 0)
        self._other.set_recognition(reading.other if reading else None)
        self._reading = reading
        self._say_other_is_awaited()
        self._name_modes(reading)
        self._look_into(self._is_other_chosen)

    def set_waiting(self) -> None:
        """What is there will be read at once, by both where both are shown."""
        self._verdict.set_waiting()
        self._other.set_waiting()

    def _say_other_is_awaited(self) -> None:
        if self._settings.get(SIDE_BY_SIDE) and self._reading is not None and self._reading.other is None:
            self._other.set_waiting()

    def _look_into(self, is_other: bool) -> None:
        """Show the neighbours and the steps of one of two readings."""
        reading, self._is_other_chosen = self._reading, is_other
        is_choosable = reading is not None and reading.other is not None
        is_other = is_choosable and is_other
        shown = None if reading is None else reading.other if is_other else reading.main
        self._neighbors.set_recognition(shown)
        self._steps.set_steps(None if shown is None else shown.steps)
        self._verdict.set_choosable(is_choosable, not is_other)
        self._other.set_choosable(is_choosable, is_other)

    def set_lesson(self, lesson: Lesson) -> None:
        self._verdict.set_lesson(lesson.label, translate(lesson.title), translate(lesson.detail))

    def _name_modes(self, reading: Reading | None) -> None:
        if reading is None or reading.other is None:
            self._verdict.set_mode("")
            return
        names = {"default": tr("Default"), "simple": tr("Simple, k = {k}", k=self._settings.get(N_NEIGHBORS))}
        self._verdict.set_mode(names[reading.mode])
        self._other.set_mode(names["simple" if reading.mode == "default" else "default"])

    def _show_columns(self) -> None:
        both = self._settings.get(SIDE_BY_SIDE)
        self._other.setVisible(both)
        size: SignSize = "narrow" if both else "large" if self._is_large else "usual"
        for verdict in (self._verdict, self._other):
            verdict.set_size(size)

    def _on_setting_changed(self, key: str) -> None:
        if key == SIDE_BY_SIDE.key:
            self._say_other_is_awaited()
            self._show_columns()
