"""Asks what would make the drawing another digit, shows it, and puts it on the pad where that is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QMenu

from digitpad.core.articles import label_heading, label_noun
from digitpad.core.counterfactual import Counterfactual, counterfactual
from digitpad.core.ink import Ink
from digitpad.core.ink_change import InkChange, ink_change
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label
from digitpad.core.text import Text
from digitpad.core.typing import Picture
from digitpad.session import Session
from digitpad.ui.draw_page.controller import DrawController
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.pad.cells import drawing_of
from digitpad.ui.reading.change_words import cells_sentence, ink_sentence, short_sentence
from digitpad.ui.reading.reader import read_as_one
from digitpad.ui.reading.result_panel import ResultPanel
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import MODE, THRESHOLD

QUEUE = "what-if"
IN_TIME = 0.1
"""Seconds after which an answer is not made better any more: it should be there within 0.2."""

Samples = tuple[NDArray[np.uint8], NDArray[np.integer]]
"""8x8 pictures (n, 64) and labels (n,)."""


@dataclass(frozen=True, eq=False)
class Question:
    """What would make `drawing`, which reads as `now`, a `label`, to `recognizer` with this limit of refusal?"""

    drawing: Drawing
    now: Recognition
    label: Label
    recognizer: Recognizer
    threshold: float

    def answer(self, samples: Samples) -> InkChange | Counterfactual | None:
        """Of strokes the shortest lines; of a picture, or where no line is enough, the fewest cells."""
        began = monotonic()

        def has_time() -> bool:
            return monotonic() - began < IN_TIME

        if isinstance(self.drawing, Ink):
            found = ink_change(self.recognizer, self.drawing, self.label, self._read, has_time)
            if found is not None:
                return found
        return counterfactual(self._read_cells, self.now.steps.picture, self.label, samples, has_time)

    def _read(self, drawing: Drawing) -> Recognition | None:
        return read_as_one(self.recognizer, drawing, self.threshold)

    def _read_cells(self, cells: Picture) -> Recognition | None:
        return self._read(drawing_of(cells)) if cells.any() else None


class WhatIf(Controller):
    """Works on the drawing on the pad, or on the digit of a number that is looked into, with the recognizer in use."""

    def __init__(self, controller: DrawController, result: ResultPanel, context: Context) -> None:
        super().__init__(context)
        self._controller = controller
        self._result = result
        menu = QMenu(self._window)
        for label in range(NOT_A_DIGIT):
            menu.addAction(translate(label_noun(label)), self._asking(label))
        context.actions["what-if"].setMenu(menu)

    def ask(self, label: Label) -> None:
        """What would make it a `label`?"""
        state, on_pad = self._training.state, self._controller.pad.drawing
        reading = self._controller.reader.reading_of(on_pad)
        if reading is None or state is None:
            self._controller.say(Text("Draw a digit first."))
            return
        if reading.main.verdict == label:
            self._controller.say(Text("It reads as {label} already.", label=label_noun(label)))
            return
        drawing = on_pad if reading.number is None else reading.number.digits[reading.selected].drawing
        recognizer = state.recognizers[self._settings.get(MODE)]
        question = Question(drawing, reading.main, label, recognizer, self._settings.get(THRESHOLD))

        def search(samples: Samples) -> None:
            self._background.work(
                lambda _job: question.answer(samples),
                lambda found: self._show(question, found) if self._controller.pad.drawing is on_pad else None,
                queue=QUEUE,
            )

        self._training.run(_samples_of, search)

    def _asking(self, label: Label) -> Callable[[], None]:
        return lambda: self.ask(label)

    def _show(self, question: Question, found: InkChange | Counterfactual | None) -> None:
        if isinstance(found, InkChange):
            sentence = ink_sentence(found)
            self._show_change(found.reading.steps.picture, sentence, sentence, found.after, question)
            self._controller.mark(found.edits)
        elif found is None:
            label = label_noun(question.label)
            self._controller.say(Text("No small change was found that makes it {label}.", label=label))
        else:
            sentence = cells_sentence(found, question.now.verdict)
            self._show_change(
                found.picture, sentence, short_sentence(found, sentence), drawing_of(found.picture), question
            )

    def _show_change(self, changed: Picture, sentence: str, short: str, after: Drawing, question: Question) -> None:
        """Both 8x8 beside each other with the sentence, and what has room in two lines under the pad."""
        before, name = question.now.steps.picture, translate(label_heading(question.label))
        self._result.show_change(before, changed, name, sentence)
        put = [(tr("Put it on the pad"), lambda: self._controller.put(after, tr("change the drawing")))]
        self._controller.ask_of_drawing(short, put)


def _samples_of(session: Session) -> Samples:
    """On the store's thread."""
    samples = session.samples(all=True)
    return np.stack([sample.picture.reshape(64) for sample in samples]), np.array([sample.label for sample in samples])
