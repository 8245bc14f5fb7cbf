"""Teaching a number: its digits become samples, all of them or none, in one step that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing, Label
from digitpad.core.segmentation.alignment import align
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.text import Text
from digitpad.session import Change, Session
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.pad.history import Pad, RedrawCommand
from digitpad.ui.reading.reader import Reading
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import CLEAR_AFTER_TEACHING, MODE, WRITER, Settings
from digitpad.ui.state.training_set import TrainingSet

LEFT_OUT = "?"


class NumberTeacher(QObject):
    """Labels every box of a number at once."""

    learnt = Signal(object)
    """`Text`: what was learnt, after it is safe on disk (or what says that it is not yet)."""
    declined = Signal(object)
    """`Text`: why nothing was learnt."""
    one_digit = Signal(int)
    """All the ink is this digit."""

    def __init__(
        self,
        pad: Pad,
        training: TrainingSet,
        undo_stack: QUndoStack,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pad = pad
        self._training = training
        self._undo_stack = undo_stack
        self._settings = settings

    def teach(self, reading: Reading, answer: str, by_hand: bool) -> None:
        """Learn that the drawing was the number `answer`: digits, and "?" for a box that is to be left out.

        `by_hand`: its boxes were joined or split, or had strokes moved.
        """
        signs = "".join(answer.split())
        if not signs or not set(signs) <= set("0123456789" + LEFT_OUT):
            self.declined.emit(
                Text("“{answer}” is no number: type digits, and ? for a box to leave out.", answer=answer)
            )
        elif len(signs) == 1 and signs != LEFT_OUT:
            self.one_digit.emit(int(signs))
        else:
            self._push(reading, signs, by_hand)

    def _push(self, reading: Reading, signs: str, by_hand: bool) -> None:
        drawing = self._pad.drawing
        shown = reading.number.digits if reading.number is not None else ()
        device = DEVICES.get(self._pad.device, "")
        mode, writer = self._settings.get(MODE), self._settings.get(WRITER)
        has_joined = by_hand and any(len(digit.parts) > 1 for digit in shown)

        def step(session: Session) -> Change:
            digits = shown
            if len(digits) != len(signs):
                recognizer = self._training.recognizers_of(session)[mode]
                digits = align(recognizer, drawing, signs) if LEFT_OUT not in signs else ()
            if not digits:
                raise UserError(
                    "The drawing does not fall into {n} digits: join or split its boxes first.", n=len(signs)
                )
            kept = [(digit, int(sign)) for digit, sign in zip(digits, signs, strict=True) if sign != LEFT_OUT]
            return session.teach_number(_lessons(kept), [digit.label for digit, _ in kept], device, writer)

        def done(change: Change | None) -> None:
            if change is not None:
                self.learnt.emit(_with_joined(change.text) if has_joined else change.text)

        def failed(error: Exception) -> None:
            command.setObsolete(True)
            if self._pad.is_empty:
                self._pad.show(drawing)
            self._training.fail(error)

        title = Text("teach the number {number}", number=signs)
        command = DataCommand(self._training, title, step, on_done=done, on_error=failed)
        if self._settings.get(CLEAR_AFTER_TEACHING):
            command.add_part(RedrawCommand(self._pad, drawing, Ink(), parent=command))
        self._undo_stack.push(command)


def _with_joined(learnt: Text) -> Text:
    """What boxes that were joined by hand change, too: see `DRAWN_AGAIN` of the lattice."""
    return Text("{learnt} Strokes joined like these are one digit from now on.", learnt=learnt)


def _lessons(kept: list[tuple[DigitReading, int]]) -> list[tuple[Drawing, Label]]:
    return [(digit.drawing, label) for digit, label in kept]
