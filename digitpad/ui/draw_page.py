"""The page to draw on: pad and teaching on the left, the answer and its reasons on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QToolButton, QVBoxLayout, QWidget

from digitpad.session import Score
from digitpad.ui.actions import Actions
from digitpad.ui.canvas import Canvas
from digitpad.ui.i18n import tr, without_mnemonic
from digitpad.ui.notice_bar import NoticeBar
from digitpad.ui.result_panel import ResultPanel
from digitpad.ui.settings import Settings
from digitpad.ui.teach_bar import TeachBar
from digitpad.ui.widgets import GAP, label, row

TOOLS = ("undo", "redo", "eraser", "clear")


class DrawPage(QWidget):
    """Layout alone; `DrawController` makes it live."""

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = Canvas()
        self._score = label(muted=True)
        self.question = NoticeBar()
        self.teach_bar = TeachBar(self._score, self.question)
        self.result = ResultPanel(settings, actions["side-by-side"])
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(GAP + 4)
        self.split.addWidget(self._left(actions))
        self.split.addWidget(self.result)
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.addWidget(self.split)

    @property
    def score(self) -> str:
        return self._score.text()

    def set_score(self, score: Score) -> None:
        if score.n == 0:
            self._score.setText("")
            return
        self._score.setText(tr("Read right: {correct} of the last {n}", correct=score.correct, n=score.n))
        self._score.setToolTip(tr("How many drawings were read right before they were taught or cleared."))

    def _left(self, actions: Actions) -> QWidget:
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(row(*(_tool(actions, name) for name in TOOLS), None))
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.teach_bar)
        return left


def _tool(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setProperty("flat", True)
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(without_mnemonic(actions[name].text()))
    return button
