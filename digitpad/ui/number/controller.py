"""Inspect a number digit by digit, correct its boxes, and teach its label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QUndoCommand, QUndoStack

from digitpad.core.ink import Ink
from digitpad.core.samples import Label
from digitpad.core.segmentation.regrouping import Grouping, grouping_of, joined, moved, split
from digitpad.core.text import Text
from digitpad.ui.kit.i18n import tr
from digitpad.ui.number.boxes import NumberBoxes
from digitpad.ui.number.strip import NumberStrip
from digitpad.ui.number.teacher import NumberTeacher
from digitpad.ui.pad.canvas import Canvas
from digitpad.ui.reading.reader import Reader, Reading


class NumberController(QObject):
    """Follows the reader: boxes over the pad, digits in the strip; keys and clicks go to reader and teacher."""

    declined = Signal(object)
    """`Text`: why something was not done."""

    def __init__(
        self,
        canvas: Canvas,
        strip: NumberStrip,
        reader: Reader,
        teacher: NumberTeacher,
        undo_stack: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._strip = strip
        self._reader = reader
        self._teacher = teacher
        self._undo_stack = undo_stack
        self._chosen: int | None = None
        self.boxes = NumberBoxes(canvas, canvas.pixels_of)
        self.boxes.hovered.connect(self._on_boxes_hovered)
        strip.chosen.connect(self.choose)
        strip.answered.connect(self.answer)
        strip.join_asked.connect(self.join)
        strip.split_asked.connect(self.split)
        reader.read.connect(self._on_reader_read)
        canvas.installEventFilter(self)

    def takes(self, label: Label) -> bool:
        """Start typing the number with this digit if several boxes are shown; else return False."""
        if not self._has_number or label > 9:
            return False
        self._strip.begin_answer(str(label))
        return True

    def begin_answer(self) -> None:
        """Open the field for the number, even for a single box."""
        if self._reader.reading is not None:
            self._strip.begin_answer()

    def choose(self, place: int) -> None:
        """Select this digit."""
        self._chosen = place
        self._reader.select(place)

    def step(self, by: int) -> None:
        """Select the next or previous digit."""
        reading = self._reader.reading
        if reading is not None and reading.number is not None:
            self.choose((reading.selected + by) % len(reading.number.digits))

    def answer(self, text: str) -> None:
        """Teach the number as typed."""
        reading = self._reader.reading
        if reading is not None:
            self._teacher.teach(reading, text)

    def join(self) -> None:
        """Join the selected box with the next one."""
        reading = self._reader.reading
        if reading is not None and reading.number is not None and reading.selected + 1 < len(reading.number.digits):
            self._regroup(reading, joined(self._grouping(reading), reading.selected), tr("join boxes"))

    def split(self) -> None:
        """Split the selected box in two."""
        reading, ink = self._reader.reading, self._canvas.ink
        recognizer = self._reader.recognizer
        if reading is None or reading.number is None or recognizer is None:
            return
        grouping = self._grouping(reading)
        parted = split(recognizer, grouping, reading.selected, ink)
        if parted == grouping:
            self.declined.emit(Text("There is no place where this digit could be split."))
        else:
            self._regroup(reading, parted, tr("split a box"))

    def move(self, *, forward: bool) -> None:
        """Move the outermost stroke of the selected box to the neighbouring box."""
        reading = self._reader.reading
        if reading is not None and reading.number is not None:
            changed = moved(self._grouping(reading), reading.selected, self._canvas.ink, forward=forward)
            if changed != self._grouping(reading):
                self._regroup(reading, changed, tr("move a stroke"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the pad, while a number is shown: arrows choose, with Alt they move strokes; J joins, S splits."""
        if isinstance(event, QKeyEvent) and self._has_number and self._handle(event):
            return True
        return super().eventFilter(watched, event)

    def _handle(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        plain = held == Qt.KeyboardModifier.NoModifier
        is_ours = key in steps and (plain or held == Qt.KeyboardModifier.AltModifier)
        is_ours = is_ours or (plain and key in (Qt.Key.Key_J, Qt.Key.Key_S))
        if not is_ours or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if key == Qt.Key.Key_J:
                self.join()
            elif key == Qt.Key.Key_S:
                self.split()
            elif plain:
                self.step(steps[Qt.Key(key)])
            else:
                self.move(forward=key == Qt.Key.Key_Right)
        return True

    @property
    def _has_number(self) -> bool:
        reading = self._reader.reading
        return reading is not None and reading.number is not None

    def _grouping(self, reading: Reading) -> Grouping:
        assert reading.number is not None
        return self._reader.grouping or grouping_of(reading.number)

    def _regroup(self, reading: Reading, grouping: Grouping, title: str) -> None:
        if isinstance(reading.drawing, Ink):
            self._undo_stack.push(_RegroupCommand(self._reader, self._reader.grouping, grouping, title))

    def _on_reader_read(self, reading: Reading | None) -> None:
        number = reading.number if reading is not None else None
        selected = reading.selected if reading is not None else -1
        if number is None:
            self._chosen = None
        self.boxes.set_number(number, selected)

    def _on_boxes_hovered(self, place: int) -> None:
        """Preview the digit under the pointer; the selected one is shown again when the pointer leaves."""
        reading = self._reader.reading
        if reading is None or reading.number is None or self._canvas.is_busy:
            return
        if place >= 0:
            self._reader.select(place)
        elif self._chosen is not None:
            self._reader.select(self._chosen)


class _RegroupCommand(QUndoCommand):
    """Undo step between two manual groupings; None stands for the reading's own."""

    def __init__(self, reader: Reader, before: Grouping | None, after: Grouping | None, title: str) -> None:
        super().__init__(title)
        self._reader = reader
        self._before = before
        self._after = after

    def redo(self) -> None:
        self._reader.group(self._after)

    def undo(self) -> None:
        self._reader.group(self._before)
