"""The game's end: what came out, what it has learnt, and each misread drawing, to be taught one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from digitpad.core.typing import Picture
from digitpad.ui.game.rules import Answer
from digitpad.ui.game.words import answer_sentence
from digitpad.ui.graphics.cell_painter import FULL, image_of_map, paint_cells
from digitpad.ui.graphics.painting import paint_event
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.widgets import GAP, card, label, row

SIDE = 56


class Thumbnail(QWidget):
    """One 8x8."""

    def __init__(self, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 2, SIDE + 2)

    @paint_event
    def paintEvent(self, event: QPaintEvent) -> None:
        colors = current_colors()
        painter = QPainter(self)
        image = image_of_map(self._picture, FULL, colors.color("surface"), colors.color("ink"))
        paint_cells(painter, QRect(1, 1, SIDE, SIDE), image)
        painter.setPen(colors.color("border"))
        painter.drawRect(0, 0, SIDE + 1, SIDE + 1)
        painter.end()


class EndPage(QWidget):
    """Rows of drawings that were read as something else than they were meant."""

    taught = Signal(object)
    """The `Answer` that is to be taught as what it was meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[Answer, QPushButton] = {}
        title = label(tr("What came out"), heading=True, scale=1.6)
        self._result = label(wrap=True)
        self._learnt = label(wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("plain", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP // 2)
        for part in (title, self._result, self._learnt):
            layout.addWidget(part)
        layout.addWidget(self._area, 1)

    @property
    def learnt(self) -> str:
        return self._learnt.text()

    @property
    def result(self) -> str:
        return self._result.text()

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that teach, in the order of the drawings."""
        return list(self._buttons.values())

    def set_result(self, sentence: str, misread: Sequence[Answer]) -> None:
        self._result.setText(sentence)
        self._buttons = {}
        inside = QWidget()
        inside.setObjectName("content")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, GAP, 0)
        if not misread:
            layout.addWidget(label(tr("Every drawing was read as it was meant."), muted=True))
        for answer in misread:
            layout.addWidget(self._row(answer))
        layout.addStretch(1)
        self._area.setWidget(inside)

    def set_learnt(self, sentence: str, taught: Callable[[Answer], bool]) -> None:
        """What it has learnt; `taught` tells which drawings are in the set."""
        self._learnt.setText(sentence)
        for answer, button in self._buttons.items():
            button.setEnabled(not taught(answer))
            digit = answer.task.label
            button.setText(tr("Taught") if taught(answer) else tr("Teach it as {digit}", digit=digit))

    def _row(self, answer: Answer) -> QWidget:
        frame, inside = card()
        words = label(answer_sentence(answer), wrap=True)
        button = QPushButton()
        button.setAutoDefault(False)
        button.setAccessibleDescription(words.text())
        button.clicked.connect(lambda: self.taught.emit(answer))
        self._buttons[answer] = button
        line = row(Thumbnail(answer.reading.steps.picture), words, button, spacing=GAP)
        line.setStretch(1, 1)
        line.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)
        return frame
