"""Teaching a number: its digits become samples, all of them or none, in one step that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoCommand

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing, Label, Raster
from digitpad.core.segmentation.alignment import align
from digitpad.core.segmentation.number import XYWH, DigitReading
from digitpad.core.text import Text
from digitpad.session import Change, Session
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.pad.history import Pad, RedrawCommand
from digitpad.ui.reading.reader import Reading
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import CLEAR_AFTER_TEACHING, MODE, WRITER

LEFT_OUT = "?"


class NumberTeacher(Controller):
    """Labels every box of a number at once."""

    learnt = Signal(object)
    """`Text`: what was learnt, after it is safe on disk (or what says that it is not yet)."""
    declined = Signal(object)
    """`Text`: why nothing was learnt."""
    one_digit = Signal(int)
    """All the ink is this digit."""
    taught = Signal(object)
    """`range`: the places of the boxes that are being learnt."""

    def __init__(self, pad: Pad, context: Context) -> None:
        super().__init__(context)
        self._pad = pad
        self._page: Drawing | None = None
        self._done: frozenset[XYWH] = frozenset()

    def done_on(self, drawing: Drawing) -> frozenset[XYWH]:
        """The boxes of this picture that were taught."""
        return self._done if drawing is self._page else frozenset()

    def teach_all(self, reading: Reading) -> None:
        """Learn all digits of a page as they are read; what is no digit is left out."""
        number = reading.number
        if number is not None:
            self._push(reading, "".join(digit.mark for digit in number.digits), range(len(number.digits)))

    def teach(self, reading: Reading, answer: str, by_hand: bool) -> None:
        """Learn that the drawing was the number `answer`: digits, and "?" for a box that is to be left out.

        `by_hand`: its boxes were joined or split, or had strokes moved.
        """
        signs = "".join(answer.split())
        if not signs or not set(signs) <= set("0123456789" + LEFT_OUT):
            self.declined.emit(
                Text("“{answer}” is no number: type digits, and ? for a box to leave out.", answer=answer)
            )
            return
        number = reading.number
        is_one = len(signs) == 1 and signs != LEFT_OUT
        if number is not None and number.n_lines > 1 and isinstance(reading.drawing, Raster):
            place = reading.selected
            self._push(reading, signs, range(place, place + 1) if is_one else number.line_of(place))
        elif is_one:
            self.one_digit.emit(int(signs))
        else:
            self._push(reading, signs, range(len(number.digits) if number is not None else 0), by_hand)

    def _push(self, reading: Reading, signs: str, places: range, by_hand: bool = False) -> None:
        """The boxes at `places`, each with its sign; `by_hand` as of `teach`."""
        drawing = self._pad.drawing
        shown = tuple(reading.number.digits[place] for place in places) if reading.number is not None else ()
        device = DEVICES.get(self._pad.device, "")
        mode, writer = self._settings.get(MODE), self._settings.get(WRITER)
        has_joined = by_hand and any(len(digit.parts) > 1 for digit in shown)
        is_page = reading.number is not None and len(shown) < len(reading.number.digits)
        if is_page and len(shown) != len(signs):
            n, wanted = len(shown), len(signs)
            self.declined.emit(
                Text("This line has {n} boxes, not {wanted}: join or split them first.", n=n, wanted=wanted)
            )
            return

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
            command.drop()
            if self._pad.is_empty:
                self._pad.show(drawing)
            self._training.fail(error)

        title = Text("teach the number {number}", number=signs)
        command = DataCommand(self._training, title, step, on_done=done, on_error=failed)
        if self._settings.get(CLEAR_AFTER_TEACHING) and not is_page:
            command.add_part(RedrawCommand(self._pad, drawing, Ink(), parent=command))
        if is_page:
            taught = frozenset(digit.box for digit, sign in zip(shown, signs, strict=True) if sign != LEFT_OUT)
            command.add_part(_TickCommand(self, drawing, taught, command))
        self._undo_stack.push(command)
        if is_page:
            self.taught.emit(places)

    def tick(self, drawing: Drawing, boxes: frozenset[XYWH], *, on: bool) -> None:
        """These boxes of a picture are taught, or no longer."""
        before = self.done_on(drawing)
        self._page, self._done = drawing, before | boxes if on else before - boxes


class _TickCommand(QUndoCommand):
    """What was taught of a page is ticked, and no longer when it is taken back."""

    def __init__(self, teacher: NumberTeacher, drawing: Drawing, boxes: frozenset[XYWH], parent: QUndoCommand) -> None:
        super().__init__(parent)
        self._teacher, self._drawing, self._boxes = teacher, drawing, boxes

    def redo(self) -> None:
        self._teacher.tick(self._drawing, self._boxes, on=True)

    def undo(self) -> None:
        self._teacher.tick(self._drawing, self._boxes, on=False)


def _with_joined(learnt: Text) -> Text:
    """What boxes that were joined by hand change, too: see `DRAWN_AGAIN` of the lattice."""
    return Text("{learnt} Strokes joined like these are one digit from now on.", learnt=learnt)


def _lessons(kept: list[tuple[DigitReading, int]]) -> list[tuple[Drawing, Label]]:
    return [(digit.drawing, label) for digit, label in kept]
