"""The page to draw on: pad and teaching on the left, the answer and its reasons on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from digitpad.session import Score
from digitpad.session.session import READINGS_COUNTED
from digitpad.ui.draw_page.teach_bar import TeachBar
from digitpad.ui.kit.i18n import tr, without_mnemonic
from digitpad.ui.kit.notice_bar import NoticeBar
from digitpad.ui.kit.widgets import GAP, label, row
from digitpad.ui.pad.canvas import Canvas
from digitpad.ui.pad.cell_grid import CellPad
from digitpad.ui.reading.result_panel import ResultPanel
from digitpad.ui.state.actions import Actions
from digitpad.ui.state.settings import LEFT_HANDED, Settings

TOOLS = ("undo", "redo", "eraser", "cells", "clear")


class DrawPage(QWidget):
    """Layout alone; `DrawController` makes it live."""

    def __init__(self, actions: Actions, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._usual_sizes: list[int] = []
        self._is_large = False
        self.canvas = Canvas(advice=tr("or press K to draw by keyboard"))
        cell_pad = CellPad()
        self.cells = cell_pad.grid
        self._pads = QStackedWidget()
        self._pads.addWidget(self.canvas)
        self._pads.addWidget(cell_pad)
        self._score = label(muted=True, wrap=True)
        self._score.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._score.hide()
        self.question = NoticeBar()
        self.teach_bar = TeachBar(self._score, self.question)
        self.result = ResultPanel(settings, actions["side-by-side"])
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(GAP)
        self._tools = _tools(actions)
        self._drawing_side = self._side()
        self._place_sides()
        self.split.setSizes([1000, 1000])
        settings.changed.connect(self._on_setting_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        layout.addWidget(self.split)

    def set_cells(self, on: bool) -> None:
        """Show the pad for the keyboard, or the one for the pen."""
        self._pads.setCurrentIndex(int(on))
        (self.cells if on else self.canvas).setFocus()

    @property
    def has_cells(self) -> bool:
        """Whether the pad for the keyboard is the one that is shown."""
        return self._pads.currentWidget() is not self.canvas

    def set_large(self, large: bool) -> None:
        """Presentation mode: only the pad and the answer, enlarged."""
        self._tools.setVisible(not large)
        self._is_large = large
        self._show_score()
        self.canvas.set_enlarged(large)
        self.teach_bar.set_brief(large)
        self.result.set_large(large)
        if large:
            self._usual_sizes = self.split.sizes()
        self.split.setSizes([1000, 1000] if large else self._usual_sizes)

    def restore_sizes(self) -> None:
        """Give both sides the widths from before presenting: with larger text they may have needed others."""
        self.split.setSizes(self._usual_sizes)

    @property
    def score(self) -> str:
        return self._score.text()

    def set_score(self, score: Score) -> None:
        self._score.setText(_score_sentence(score))
        self._show_score()
        self._score.setToolTip(tr("Of the drawings that you taught: how many had been read right before."))

    def _show_score(self) -> None:
        """Where there is none, the heading has all the room."""
        self._score.setHidden(self._is_large or not self._score.text())

    def _side(self) -> QWidget:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(1, 0, 1, 0)  # mirrored, a splitter cuts one pixel off
        layout.setSpacing(GAP)
        layout.addWidget(self._tools)
        layout.addWidget(self._pads, 1)
        layout.addWidget(self.teach_bar)
        return side

    def _place_sides(self) -> None:
        """For left-handed people: pad on the right, so that the hand does not cover the answer."""
        sides = [self._drawing_side, self.result]
        if self._settings.get(LEFT_HANDED):
            sides.reverse()
        for i, side in enumerate(sides):
            self.split.insertWidget(i, side)
            self.split.setStretchFactor(i, 1)

    def _on_setting_changed(self, key: str) -> None:
        if key == LEFT_HANDED.key:
            sizes = self.split.sizes()
            self._place_sides()
            self.split.setSizes(sizes[::-1])


def _score_sentence(score: Score) -> str:
    """Show the counts as a sentence; nothing while there is nothing to count."""
    if score.n == 0:
        return ""
    if score.n >= READINGS_COUNTED:
        return tr("Of the last {n} taught, {correct} had been read right", n=score.n, correct=score.correct)
    if score.n == 1:
        return tr("1 taught; it had been read right") if score.correct else tr("1 taught; it had been misread")
    return tr("{n} taught, {correct} of them had been read right", n=score.n, correct=score.correct)


def _tools(actions: Actions) -> QWidget:
    tools = QWidget()
    tools.setLayout(row(*(_tool(actions, name) for name in TOOLS), None))
    return tools


def _tool(actions: Actions, name: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions[name])
    button.setProperty("flat", True)
    button.setProperty("touch", True)
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(without_mnemonic(actions[name].text()))
    return button
