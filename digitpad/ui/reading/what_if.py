"""Asks what would make the drawing another digit, shows it, and puts it on the pad where that is wanted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from digitpad.core.articles import label_noun
from digitpad.core.counterfactual import Counterfactual, counterfactual
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text
from digitpad.session import Session
from digitpad.ui.draw_page.controller import DrawController
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.pad.cells import drawing_of
from digitpad.ui.reading.result_panel import ResultPanel
from digitpad.ui.state.background import Background
from digitpad.ui.state.settings import MODE, Settings
from digitpad.ui.state.training_set import TrainingSet

MOST_NAMED = 4
"""So many changed cells are named in the sentence."""
QUEUE = "what-if"

Samples = tuple[NDArray[np.uint8], NDArray[np.integer]]
"""8x8 pictures (n, 64) and labels (n,)."""


class WhatIf(QObject):
    """Works on the 8x8 of the drawing on the pad, with the recognizer in use."""

    def __init__(
        self,
        window: QWidget,
        action: QAction,
        controller: DrawController,
        result: ResultPanel,
        training: TrainingSet,
        settings: Settings,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._result = result
        self._training = training
        self._settings = settings
        self._background = background
        menu = QMenu(window)
        for label in range(NOT_A_DIGIT):
            menu.addAction(translate(label_noun(label)), self._asking(label))
        action.setMenu(menu)

    def ask(self, label: Label) -> None:
        """What would make it a `label`?"""
        picture, state = self._controller.own_picture(), self._training.state
        reading = self._controller.reader.reading_of(self._controller.pad.drawing)
        if picture is None or reading is None or state is None:
            self._controller.say(Text("Draw a digit first."))
            return
        if reading.main.verdict == label:
            self._controller.say(Text("It reads as {label} already.", label=label_noun(label)))
            return
        recognizer, drawing = state.recognizers[self._settings.get(MODE)], self._controller.pad.drawing

        def search(samples: Samples) -> None:
            self._background.work(
                lambda _job: counterfactual(recognizer, picture, label, samples),
                lambda found: self._show(label, found) if self._controller.pad.drawing is drawing else None,
                queue=QUEUE,
            )

        self._training.run(_samples_of, search)

    def _asking(self, label: Label) -> Callable[[], None]:
        return lambda: self.ask(label)

    def _show(self, label: Label, found: Counterfactual | None) -> None:
        if found is None:
            self._controller.say(
                Text("No small change of the 8 × 8 cells was found that makes it {label}.", label=label_noun(label))
            )
            return
        sentence = change_sentence(found)
        self._result.show_change(found.before, found.picture, translate(label_noun(label)), sentence)
        put = [(tr("Put it on the pad"), lambda: self._controller.put(drawing_of(found.picture), tr("change cells")))]
        self._controller.ask(sentence, put)


def change_sentence(found: Counterfactual) -> str:
    """How many cells, and the first of them by name; rows and columns count from 1, from the top and the left."""
    cells = [
        tr("row {row}, column {column}: {before} → {after}", row=row + 1, column=column + 1, before=before, after=after)
        for row, column, before, after in found.cells[:MOST_NAMED]
    ]
    named = "; ".join(cells) + ("; …" if len(found.cells) > MOST_NAMED else "")
    return tr(
        "{n} changed cells make it {label} ({cells}).", n=len(found.cells), label=label_noun(found.label), cells=named
    )


def _samples_of(session: Session) -> Samples:
    """On the store's thread."""
    samples = session.samples(all=True)
    return np.stack([sample.picture.reshape(64) for sample in samples]), np.array([sample.label for sample in samples])
