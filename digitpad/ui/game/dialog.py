"""The game's window: the question, a pad, what is read and why; at the end what came of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.recognition import Recognition
from digitpad.ui.game.end_page import EndPage
from digitpad.ui.game.rules import Game, Task, to_blame
from digitpad.ui.game.words import hint_sentence, outcome_sentence, place_sentence, task_sentence
from digitpad.ui.kit.accessibility import announce
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import GAP, card, column, label, row
from digitpad.ui.pad.canvas import Canvas
from digitpad.ui.pad.cell_grid import CellPad
from digitpad.ui.reading.neighbor_view import NeighborView
from digitpad.ui.reading.verdict_view import VerdictView

NO_LABEL = -1


class GameDialog(QDialog):
    """Layout alone; `GameController` makes it live."""

    cleared = Signal()
    skipped = Signal()
    finished_one = Signal()
    """The drawing is the answer."""
    begun_anew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Can you fool it?"))
        self.canvas = Canvas(advice=tr("or press K to draw by keyboard"), ground="surface")
        cell_pad = CellPad()
        self.cells = cell_pad.grid
        self._pads = QStackedWidget()
        self._pads.addWidget(self.canvas)
        self._pads.addWidget(cell_pad)
        self.end = EndPage()
        self._place = label(muted=True)
        self._question = label(heading=True, wrap=True, scale=1.9)
        self._hint = label(muted=True, wrap=True)
        self._verdict = VerdictView()
        self._outcome = label(wrap=True)
        self._neighbors = NeighborView()
        self._clear = QPushButton(tr("Clear"))
        self._skip = QPushButton(tr("Skip this one"))
        self._next = QPushButton(tr("Next"))
        self._next.setProperty("primary", True)
        self._again = QPushButton(tr("Play again"))
        self._close = QPushButton(tr("Close"))
        self._pages = QStackedWidget()
        self._lay_out()
        for button, signal in (
            (self._clear, self.cleared),
            (self._skip, self.skipped),
            (self._next, self.finished_one),
            (self._again, self.begun_anew),
        ):
            button.clicked.connect(signal)
            button.setAutoDefault(False)  # Enter is for the next task
        self._close.clicked.connect(self.accept)

    def sizeHint(self) -> QSize:
        return QSize(940, 660)

    @property
    def question(self) -> str:
        return self._question.text()

    @property
    def outcome(self) -> str:
        """What the reading means for the task; "" before there is one."""
        return self._outcome.text()

    def ask(self, game: Game, task: Task) -> None:
        self._pages.setCurrentIndex(0)
        self._place.setText(place_sentence(game))
        self._question.setText(task_sentence(task))
        self._hint.setText(hint_sentence(task))
        self.canvas.setAccessibleDescription(task_sentence(task))
        announce(self, task_sentence(task))
        self.show_reading(task, None)
        self._focus_pad()

    def _focus_pad(self) -> None:
        (self.cells if self._pads.currentIndex() else self.canvas).setFocus()

    def show_reading(self, task: Task, reading: Recognition | None) -> None:
        """What it is read as; of a wrong reading the samples that spoke for it, else all that voted."""
        self._verdict.set_recognition(reading)
        blamed = () if reading is None else to_blame(reading, task.label) or reading.neighbors
        self._neighbors.set_neighbors(blamed, NO_LABEL if reading is None else reading.verdict)
        self._outcome.setText("" if reading is None else outcome_sentence(task, reading))
        self._next.setEnabled(reading is not None and task.is_done(reading))
        if self._outcome.text():
            announce(self._outcome, self._outcome.text())

    def show_end(self) -> None:
        self._pages.setCurrentIndex(1)
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_playing = self._pages.currentIndex() == 0
        if is_playing and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif is_playing and event.key() == Qt.Key.Key_K:
            self._pads.setCurrentIndex(1 - self._pads.currentIndex())
            self._focus_pad()
        elif is_playing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._next.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.setMinimumSize(860, 620)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # its sentences come and go
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.addWidget(self._pages)
        self._pages.addWidget(self._play_page())
        self._pages.addWidget(self._end_page())

    def _play_page(self) -> QWidget:
        left, _ = card((self._pads, 1), row(self._clear, None))
        right, _ = card(self._verdict, self._outcome, (self._neighbors, 1))
        middle = row((left, 1), (right, 1), spacing=GAP)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        layout.addWidget(self._question)
        layout.addWidget(self._hint)
        layout.addLayout(middle, 1)
        layout.addLayout(row(self._place, None, self._skip, self._next))
        return page

    def _end_page(self) -> QWidget:
        page = QWidget()
        column(page, (self.end, 1), row(None, self._again, self._close))
        return page
