"""Makes the drawing page live: pen to pad, pad to reader, reading to panel, label to teacher."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent

from digitpad.core.errors import UserError
from digitpad.core.ink import Stroke
from digitpad.core.ink_change import Edit
from digitpad.core.samples import Drawing, Label, Raster
from digitpad.core.text import Text
from digitpad.session import Change
from digitpad.ui.draw_page.hints import COMPARE, PAGE, TEACH, UNDO, Hints
from digitpad.ui.draw_page.page import DrawPage
from digitpad.ui.draw_page.teacher import Doubt, Lesson, Teacher
from digitpad.ui.kit.drop_highlight import DropHighlight
from digitpad.ui.kit.i18n import short_label, tr, translate
from digitpad.ui.kit.notice_bar import Choice, NoticeBar
from digitpad.ui.number.controller import NumberController
from digitpad.ui.number.teacher import NumberTeacher
from digitpad.ui.pad.cells import Cells, cells_of, drawing_of, no_cells
from digitpad.ui.pad.history import Pad
from digitpad.ui.pad.picture.input import files_in, has_drawing, picture_in
from digitpad.ui.pad.picture.zoom import PictureZoom
from digitpad.ui.reading.reader import Reader, Reading
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import PAUSE, PEN_WIDTH
from digitpad.ui.state.training_set import State


class DrawController(Controller):
    """Owns the pad, the reader and the teacher of one drawing page."""

    files_given = Signal(list)
    """Paths of files that were dropped on the page or pasted."""
    drawing_put = Signal()
    """A drawing from elsewhere is on the pad."""

    def __init__(self, page: DrawPage, hint_bar: NoticeBar, context: Context) -> None:
        super().__init__(context)
        self._page = page
        self._since_stroke = QElapsedTimer()
        self._doubt: Doubt | None = None
        self._asked_of_drawing = ""
        self.pad = Pad(self._undo_stack, self)
        self.reader = Reader(self._background, self._settings, self)
        self.teacher = Teacher(self.pad, self.reader, context)
        self.hints = Hints(hint_bar, self._settings, self)
        self.number_teacher = NumberTeacher(self.pad, context)
        self.numbers = NumberController(
            page.canvas, page.result.strip, self.reader, self.number_teacher, self._undo_stack, self
        )
        self.zoom = PictureZoom(page.canvas, self.numbers.boxes, self)
        self._connect()
        self._highlight = DropHighlight(page)
        page.setAcceptDrops(True)
        page.installEventFilter(self)
        page.canvas.set_pen_width(self._settings.get(PEN_WIDTH))

    # -- what the menus ask ------------------------------------------------------------------------------------------

    def clear(self) -> None:
        self.pad.clear()

    def teach(self, label: Label) -> None:
        """Teach the label; where several digits are shown, start typing the number instead."""
        if not self.numbers.takes(label):
            self.teacher.teach(label)

    def abandon_stroke(self) -> bool:
        """Give up the stroke in progress, or the reading of a page; return whether there was one."""
        if self.reader.is_reading_page:
            self.reader.stop()
            self.say(Text("The page is not read: what was found of it is forgotten."))
            return True
        return self._page.canvas.abandon()

    def dismiss(self) -> None:
        """Dismiss the question or hint beside the pad."""
        self._page.question.dismiss()

    def put(self, drawing: Drawing, title: str) -> None:
        """Put a drawing from elsewhere on the pad, as one undo step called `title`."""
        self.pad.device = "file"
        self.pad.put(drawing, title)
        self.drawing_put.emit()

    def say(self, sentence: Text) -> None:
        """Show a notice beside the pad."""
        self._page.question.say("news", translate(sentence))

    def ask(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Ask a question beside the pad."""
        self._page.question.say("question", sentence, choices)

    def ask_of_drawing(self, sentence: str, choices: Sequence[Choice]) -> None:
        """Ask what is gone with the drawing on the pad, and with its reading."""
        self._asked_of_drawing = sentence
        self.ask(sentence, choices)

    def mark(self, edits: Sequence[Edit]) -> None:
        """Mark on the pad what the question is about; the mark is removed together with the question."""
        self._page.canvas.mark(edits)

    def take(self, data: QMimeData) -> None:
        """Take a picture or file from the clipboard or a drop; errors are shown in the window."""
        paths = files_in(data)
        if paths and not data.hasImage():
            self.files_given.emit(paths)
            return
        try:
            self.put(picture_in(data), tr("put a picture"))
        except UserError as error:
            self._background.failed.emit(error)

    def set_cells(self, on: bool) -> None:
        """Draw on the 8x8 cells, by keyboard, instead of with a pen."""
        self._page.set_cells(on)
        self._show_cells()
        if on and self.pad.is_empty:
            self._page.question.say("news", self._page.cells.accessibleDescription())

    def begin_hints_anew(self) -> None:
        self.hints.begin_anew()
        if self.pad.is_empty:
            self.say(Text("Draw a digit: the hints come as you go."))
        else:
            self.hints.offer(COMPARE, TEACH)

    def own_picture(self) -> NDArray[np.uint8] | None:
        """The 8x8 of the drawing on the pad; None while it is empty."""
        reading = self.reader.reading
        return None if self.pad.is_empty or reading is None else reading.main.steps.picture

    # -- wiring --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        canvas = self._page.canvas
        canvas.stroke_began.connect(self._on_canvas_stroke_began)
        canvas.stroke_grew.connect(self.reader.follow_stroke)
        canvas.stroke_finished.connect(self._on_canvas_stroke_finished)
        canvas.stroke_abandoned.connect(lambda: self.reader.follow(self.pad.drawing))
        canvas.erased.connect(self.pad.erase)
        self._page.cells.edited.connect(self._on_cells_edited)
        self.pad.changed.connect(self._on_pad_changed)
        self.reader.read.connect(self._on_reader_read)
        self.reader.progressed.connect(self._on_reader_progressed)
        self.reader.found_blank.connect(lambda: self.say(Text("There is nothing on it to read.")))
        self._training.state_changed.connect(self._on_training_state_changed)
        self._page.teach_bar.taught.connect(self.teach)
        self._page.question.shown_changed.connect(lambda _is_shown: canvas.mark(()))
        self.number_teacher.one_digit.connect(self.teacher.teach)
        self.number_teacher.learnt.connect(self.say)
        self.number_teacher.declined.connect(self.say)
        self.numbers.declined.connect(self.say)
        self.teacher.learnt.connect(self._on_teacher_learnt)
        self.teacher.doubted.connect(self._on_teacher_doubted)
        self._page.result.compared.connect(lambda: self.hints.finish(COMPARE))
        self._undo_stack.indexChanged.connect(self._on_undo_stack_index_changed)
        self._training.changed.connect(self._on_training_changed)
        self._undo_stack.canRedoChanged.connect(self._on_undo_stack_can_redo_changed)
        self.teacher.declined.connect(self.say)
        self._settings.changed.connect(self._on_settings_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle drawings and pictures that are dropped on the page."""
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._highlight.hide()
        if isinstance(event, QDropEvent) and has_drawing(event.mimeData()):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.DragEnter:
                self._highlight.show_over(_promise(event.mimeData()))
            elif event.type() == QEvent.Type.Drop:
                self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _on_canvas_stroke_began(self) -> None:
        self._page.question.dismiss()
        pause = self._settings.get(PAUSE)
        is_over = self._since_stroke.isValid() and self._since_stroke.elapsed() > pause * 1000
        is_picture = isinstance(self.pad.drawing, Raster)
        if not self.pad.is_empty and (is_picture or (pause > 0 and is_over)):
            self.clear()

    def _on_canvas_stroke_finished(self, stroke: Stroke, device: str) -> None:
        self._since_stroke.start()
        self.pad.device = device
        self.pad.add_stroke(stroke)

    def _on_cells_edited(self, cells: Cells) -> None:
        self._page.question.dismiss()
        self.pad.device = "keyboard"
        self.pad.put(drawing_of(cells), tr("draw cells"))

    def _on_pad_changed(self) -> None:
        self._withdraw_question()
        self._page.canvas.set_drawing(self.pad.drawing)
        self.reader.follow(self.pad.drawing)
        self._show_cells()

    def _show_cells(self) -> None:
        """Show the drawing's cells; one made by pen is shown as its 8x8 picture, to be edited further."""
        if not self._page.has_cells:
            return
        cells = cells_of(self.pad.drawing)
        if cells is None:
            picture = self.own_picture() if self.reader.reading_of(self.pad.drawing) else None
            cells = no_cells() if picture is None else picture
        self._page.cells.set_cells(cells)

    def _withdraw_question(self) -> None:
        """Dismiss what was asked of another drawing, or of another reading of it."""
        if self._asked_of_drawing and self._page.question.sentence == self._asked_of_drawing:
            self._page.question.dismiss()
        self._asked_of_drawing = ""

    def _on_reader_read(self, reading: Reading | None) -> None:
        self._withdraw_question()
        if reading is not None and cells_of(reading.drawing) is None:
            self._show_cells()
        self._page.result.set_reading(reading)
        if reading is None and self.reader.is_reading_page and cells_of(self.pad.drawing) is None:
            self._page.result.verdict.set_progress(0.0)  # a large picture may take long
        elif self.reader.is_waiting:
            self._page.result.set_waiting()
        self._page.teach_bar.set_read(reading.main.verdict if reading is not None and reading.number is None else None)
        if reading is None:
            self.hints.withdraw(COMPARE, TEACH, PAGE)
        elif reading.drawing is self.pad.drawing:
            is_page = reading.number is not None and reading.number.is_page
            self.hints.offer(*((PAGE,) if is_page else (COMPARE, TEACH)))

    def _on_reader_progressed(self, share: float) -> None:
        if self.reader.is_reading_page:  # else what is shown is only read anew
            self._page.result.verdict.set_progress(share)

    def _on_training_state_changed(self, state: State) -> None:
        self.reader.take_state(state)
        self._page.set_score(state.score)

    def _on_training_changed(self, change: Change) -> None:
        if self._doubt is not None:
            touched = {*change.removed, *(sample.id for sample in change.relabelled)}
            if touched.intersection(self._doubt.sample_ids):
                self._withdraw_doubt()

    def _on_undo_stack_index_changed(self, _index: int) -> None:
        self._withdraw_doubt()

    def _withdraw_doubt(self) -> None:
        """Dismiss the question about the sample just taught as soon as the person does anything else."""
        if self._doubt is not None and self._page.question.sentence == translate(self._doubt.question):
            self._page.question.dismiss()
        self._doubt = None

    def _on_undo_stack_can_redo_changed(self, can_redo: bool) -> None:
        if can_redo:
            self.hints.finish(UNDO)

    def _on_teacher_learnt(self, lesson: Lesson) -> None:
        self.hints.finish(TEACH)
        if self.pad.is_empty and not self._page.canvas.is_busy:
            self._page.result.set_lesson(lesson)
            self.hints.offer(UNDO)
        else:
            self._page.question.say("news", tr("{title}. {detail}", title=lesson.title, detail=lesson.detail))

    def _on_teacher_doubted(self, doubt: Doubt) -> None:
        rival = short_label(doubt.rival)
        choices = [
            (tr("Keep"), _nothing),
            (tr("No, {label}", label=rival), lambda: self.teacher.relabel(doubt.sample_ids, doubt.rival)),
            (tr("Undo"), self._undo_stack.undo),
        ]
        self._page.question.say("question", translate(doubt.question), choices)
        self._doubt = doubt

    def _on_settings_changed(self, key: str) -> None:
        if key == PEN_WIDTH.key:
            self._page.canvas.set_pen_width(self._settings.get(PEN_WIDTH))


def _promise(data: QMimeData) -> str:
    """Says what dropping the data will do."""
    n = len(files_in(data))
    return tr("Drop {n} files to take them in", n=n) if n > 1 else tr("Drop it here to have it read")


def _nothing() -> None:
    """What "Keep" does: the sample is stored already."""
