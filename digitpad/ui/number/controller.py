"""Inspect a number digit by digit, correct its boxes, and teach its label."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QUndoCommand, QUndoStack

from digitpad.core.ink import Ink
from digitpad.core.samples import Drawing, Label, Raster
from digitpad.core.segmentation.fragments import Box
from digitpad.core.segmentation.number import NumberReading
from digitpad.core.segmentation.pages import page_boxes
from digitpad.core.segmentation.pages.page_boxes import Boxes
from digitpad.core.segmentation.pages.page_layout import MOST_BOXES
from digitpad.core.segmentation.regrouping import Grouping, grouping_of, joined, moved, split
from digitpad.core.text import Text
from digitpad.ui.kit.i18n import tr
from digitpad.ui.number.boxes import NumberBoxes
from digitpad.ui.number.strip import NumberStrip
from digitpad.ui.number.teacher import NumberTeacher
from digitpad.ui.pad.canvas import Canvas
from digitpad.ui.reading.reader import Reader, Reading

EDGE_STEP = 0.1
"""Of a box's height: so far a key moves its edge."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


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
        self._told_of: Drawing | None = None
        self.boxes = NumberBoxes(canvas, canvas.pixels_of)
        self.boxes.hovered.connect(self._on_boxes_hovered)
        self.boxes.pressed.connect(self.choose)
        self.boxes.dragged.connect(self._on_boxes_dragged)
        strip.chosen.connect(self.choose)
        strip.answered.connect(self.answer)
        strip.all_answered.connect(self.answer_all)
        teacher.taught.connect(self._on_teacher_taught)
        strip.join_asked.connect(self.join)
        strip.split_asked.connect(self.split)
        for answered in (teacher.learnt, teacher.one_digit):
            answered.connect(self._on_teacher_answered)
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
        shown = self._shown()
        if shown is not None and self._is_picture:
            self._canvas.reveal(QRectF(*shown[1].digits[place].box))

    def step(self, by: int) -> None:
        """Look into the next digit, or the one before."""
        shown = self._shown()
        if shown is not None:
            reading, number = shown
            self.choose((reading.selected + by) % len(number.digits))

    def step_line(self, by: int) -> None:
        """Look into the digit above or below."""
        shown = self._shown()
        if shown is None:
            return
        reading, number = shown
        here = number.digits[reading.selected]
        others = [i for i, digit in enumerate(number.digits) if digit.line == here.line + by]
        if others:
            middle = here.box[0] + here.box[2] / 2
            self.choose(min(others, key=lambda i: abs(number.digits[i].box[0] + number.digits[i].box[2] / 2 - middle)))

    def answer(self, text: str) -> None:
        """Teach what the number was; on a page what the line was."""
        reading = self._reader.reading
        if reading is not None:
            self._teacher.teach(reading, text, by_hand=self._reader.grouping is not None)

    def answer_all(self) -> None:
        """Teach all digits of a page as they are read."""
        reading = self._reader.reading
        if reading is not None and reading.number is not None:
            self._teacher.teach_all(reading)

    def join(self) -> None:
        """Make one digit of the chosen box and the next."""
        shown = self._shown()
        if shown is None:
            return
        reading, number = shown
        place = reading.selected
        if place + 1 not in number.line_of(place):
            return
        if isinstance(reading.drawing, Raster):
            self._put(page_boxes.joined(page_boxes.boxes_of(number), place), place, tr("join boxes"))
        else:
            self._regroup(reading, joined(self._grouping(number), place), tr("join boxes"))

    def split(self) -> None:
        """Make two digits of the chosen box."""
        shown, recognizer = self._shown(), self._reader.recognizer
        if shown is None or recognizer is None:
            return
        reading, number = shown
        place = reading.selected
        if isinstance(reading.drawing, Raster):
            before = page_boxes.boxes_of(number)
            after = page_boxes.split(reading.drawing, before, place)
            if after != before:
                self._put(after, place, tr("split a box"))
                return
        else:
            grouping = self._grouping(number)
            parted = split(recognizer, grouping, place, self._canvas.ink)
            if parted != grouping:
                self._regroup(reading, parted, tr("split a box"))
                return
        self.declined.emit(Text("There is no place where this digit could be split."))

    def move(self, across: int, down: int = 0, *, first: bool = False) -> None:
        """Of ink, hand the outermost stroke of the chosen box over to the box beside it; on a picture move an edge."""
        shown = self._shown()
        if shown is None:
            return
        reading, number = shown
        if isinstance(reading.drawing, Raster):
            boxes = page_boxes.boxes_of(number)
            box = boxes[reading.selected]
            step = max(1.0, EDGE_STEP * (box[3] - box[1]))
            changed = page_boxes.with_edges(box, across * step, down * step, first=first)
            self._put_box(boxes, changed, reading.selected, tr("move a box"))
        elif across and not first:
            grouping = self._grouping(number)
            regrouped = moved(grouping, reading.selected, self._canvas.ink, forward=across > 0)
            if regrouped != grouping:
                self._regroup(reading, regrouped, tr("move a stroke"))

    def remove(self) -> None:
        """Take the chosen box of a picture away: it is no digit, and none of anything."""
        shown = self._shown()
        if shown is not None and isinstance(shown[0].drawing, Raster) and len(shown[1].digits) > 2:
            place = shown[0].selected
            boxes = page_boxes.without(page_boxes.boxes_of(shown[1]), place)
            self._put(boxes, min(place, len(boxes) - 1), tr("remove a box"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the pad, while a number is shown: arrows choose, with Alt they move; J joins, S splits."""
        if isinstance(event, QKeyEvent) and self._has_number and self._handle(event):
            return True
        return super().eventFilter(watched, event)

    def _handle(self, event: QKeyEvent) -> bool:
        act = self._act_of(event)
        if act is None or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does; None for one that is somebody else's."""
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
        across, down = _ARROWS.get(key, (0, 0))
        is_picture = self._is_picture
        if held == Qt.KeyboardModifier.NoModifier:
            if across:
                return partial(self.step, across)
            if down and is_picture:
                return partial(self.step_line, down)
            plain = {Qt.Key.Key_J: self.join, Qt.Key.Key_S: self.split}
            return {**plain, Qt.Key.Key_Backspace: self.remove}.get(key) if is_picture else plain.get(key)
        if held == alt and (across or (down and is_picture)):
            return partial(self.move, across, down)
        if held == alt | shift and is_picture and (across or down):
            return partial(self.move, across, down, first=True)
        return None

    @property
    def _has_number(self) -> bool:
        reading = self._reader.reading
        return reading is not None and reading.number is not None

    @property
    def _is_picture(self) -> bool:
        reading = self._reader.reading
        return reading is not None and isinstance(reading.drawing, Raster)

    def _shown(self) -> tuple[Reading, NumberReading] | None:
        """The number, once what was done to its boxes is read."""
        reading = self._reader.reading
        if reading is None or reading.number is None:
            return None
        is_stale = isinstance(reading.drawing, Raster) and reading.page.grouping is not self._reader.grouping
        return None if is_stale else (reading, reading.number)

    def _grouping(self, number: NumberReading) -> Grouping:
        grouping = self._reader.grouping
        return grouping_of(number) if grouping is None else cast("Grouping", grouping)

    def _regroup(self, reading: Reading, grouping: Grouping, title: str) -> None:
        if isinstance(reading.drawing, Ink):
            self._undo_stack.push(_RegroupCommand(self._reader, self._reader.grouping, grouping, title))

    def _put(self, boxes: Boxes, place: int, title: str) -> None:
        """Boxes of a picture, the one at `place` chosen."""
        after = page_boxes.in_order(boxes)
        chosen = after.index(boxes[place])
        self._chosen = chosen
        self._undo_stack.push(_RegroupCommand(self._reader, self._reader.grouping, after, title, chosen))

    def _put_box(self, boxes: Boxes, box: Box, place: int | None, title: str) -> None:
        changed = page_boxes.with_box(boxes, box, place)
        self._put(changed, len(changed) - 1, title)

    def _on_teacher_answered(self) -> None:
        """The answer is given: undo and all other keys are for the pad again, not for the field."""
        had_focus = self._strip.field.hasFocus()
        self._strip.end_answer()
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_reader_read(self, reading: Reading | None) -> None:
        number = reading.number if reading is not None else None
        selected = reading.selected if reading is not None else -1
        if number is None:
            self._chosen = None
        done = self._teacher.done_on(reading.drawing) if reading is not None else frozenset()
        picture = reading.drawing if reading is not None and isinstance(reading.drawing, Raster) else None
        self.boxes.set_number(number, selected, picture=picture, done=done)
        is_new_page = reading is not None and number is not None and reading.page.drawing is not self._told_of
        if number is not None and number.is_cut and is_new_page:
            self._told_of = reading.page.drawing if reading is not None else None
            self.declined.emit(Text("There are more digits on this page: only the first {n} are read.", n=MOST_BOXES))

    def _on_teacher_taught(self, places: range) -> None:
        """On a page the next line is looked at."""
        shown = self._shown()
        if shown is not None and self._is_picture:
            self.choose(places.stop % len(shown[1].digits))

    def _on_boxes_hovered(self, place: int) -> None:
        """Preview the digit under the pointer; the selected one is shown again when the pointer leaves."""
        reading = self._reader.reading
        if reading is None or reading.number is None or self._canvas.is_busy or self._is_picture:
            return
        if place >= 0:
            self._reader.select(place)
        elif self._chosen is not None:
            self._reader.select(self._chosen)

    def _on_boxes_dragged(self, place: int, pixels: QRectF) -> None:
        shown = self._shown()
        area = self._canvas.area_of(pixels)
        if shown is None or min(area.width(), area.height()) < page_boxes.SMALLEST:
            return
        boxes = page_boxes.boxes_of(shown[1])
        box = (area.left(), area.top(), area.right(), area.bottom())
        self._put_box(boxes, box, None if place < 0 else place, tr("draw a box") if place < 0 else tr("move a box"))


class _RegroupCommand(QUndoCommand):
    """Undo step between two manual groupings; None stands for the reading's own."""

    def __init__(
        self,
        reader: Reader,
        before: Grouping | Boxes | None,
        after: Grouping | Boxes | None,
        title: str,
        chosen: int | None = None,
    ) -> None:
        super().__init__(title)
        self._reader = reader
        self._before = before
        self._after = after
        self._chosen = chosen

    def redo(self) -> None:
        self._reader.group(self._after, self._chosen)

    def undo(self) -> None:
        self._reader.group(self._before)
