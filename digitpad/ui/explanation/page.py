"""How a reading comes about, with the drawing on the pad as the example: ink, 64 numbers, distances, vote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing
from digitpad.ui.explanation.parts import DistancePart, InkPart, NumbersPart, VotePart
from digitpad.ui.explanation.sample_digit import stock_ink
from digitpad.ui.kit.i18n import percent, shown_label, tr
from digitpad.ui.kit.widgets import GAP, card, column, label, resize_on_screen

Part = TypeVar("Part", bound=QWidget)


@dataclass(frozen=True, eq=False)
class ExplainedDrawing:
    """One drawing as both modes read it; `metric` is the simple mode's, "l1" or "l2"."""

    drawing: Drawing
    is_stock: bool
    simple: Recognition
    default: Recognition
    metric: str


class Explanation(QDialog):
    """A modeless window beside the main one: what is drawn meanwhile becomes the example."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("How a reading comes about"))
        resize_on_screen(self, 720, 700)
        self._whose = label("", self, muted=True, wrap=True)
        area = self._scrolled()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column(self, self._whose, (area, 1), buttons, margins=(GAP + 4, GAP + 4, GAP + 4, GAP), spacing=GAP)
        area.setFocus()  # so that the keys scroll at once

    def set_example(self, example: ExplainedDrawing) -> None:
        simple = example.simple
        yours = tr("The example is your own drawing. Draw on, and it follows.")
        stock = tr("The pad is empty: the example is a plain seven. Draw, and your own drawing takes its place.")
        self._whose.setText(stock if example.is_stock else yours)
        self._ink.set_steps(simple.steps, example.drawing)
        self._numbers.set_steps(simple.steps)
        self._distance.set_pair(simple.steps.picture, simple.neighbors[:1], example.metric)
        self._vote.set_recognition(simple)
        self._default.setText(_default_sentence(example.default))

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setProperty("plain", True)
        area.setProperty("document", True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Explanation"))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setWidget(self._inside(area.viewport()))
        return area

    def _inside(self, parent: QWidget) -> QWidget:
        inside = QWidget(parent)
        inside.setObjectName("content")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GAP // 2, GAP // 2, GAP, GAP // 2)
        layout.setSpacing(GAP)
        self._ink = _section(layout, tr("1. Ink"), InkPart)
        self._numbers = _section(layout, tr("2. 64 numbers"), NumbersPart)
        self._distance = _section(layout, tr("3. Distances"), DistancePart)
        self._vote = _section(layout, tr("4. The vote"), VotePart)
        self._default = _section(layout, tr("And the default mode?"), lambda frame: label("", frame, wrap=True))
        layout.addStretch(1)
        return inside


def _section(layout: QVBoxLayout, title: str, make: Callable[[QWidget], Part]) -> Part:
    """Add the part that `make` returns, under its title."""
    frame, column = card(parent=layout.parentWidget())
    heading = label(title, frame, heading=True, scale=1.2)
    column.addWidget(heading)
    part = make(frame)
    column.addWidget(part)
    layout.addWidget(frame)
    return part


def read_example(drawing: Drawing, recognizers: Mapping[str, Recognizer], metric: str) -> ExplainedDrawing:
    """Both modes' readings of `drawing`, or of a sample digit if it is empty; runs in the background."""
    is_stock = is_blank(drawing)
    shown = stock_ink() if is_stock else drawing
    simple, default = recognizers["simple"].recognize(shown), recognizers["default"].recognize(shown)
    return ExplainedDrawing(shown, is_stock, simple, default, metric)


def _default_sentence(recognition: Recognition) -> str:
    return tr(
        "It goes the same way, with more to go by: it also compares which way the line runs, knows thousands of varied "
        "ways of writing, and has learnt from many hands which differences matter. Nearer samples count for more, and "
        "it has learnt how sure such a vote may be. Your own samples take part in both. It reads this drawing as "
        "{label}, {share}.",
        label=shown_label(recognition.verdict),
        share=percent(recognition.confidence),
    )
