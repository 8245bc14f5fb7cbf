"""Makes the game live: pad to reading, reading to task; at the end teaches what is asked for, and measures."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing
from digitpad.core.text import Text
from digitpad.session import Change, Session
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.game.dialog import GameDialog
from digitpad.ui.game.rules import Answer, Game
from digitpad.ui.game.words import learnt_sentence, result_sentence
from digitpad.ui.kit.i18n import label_text
from digitpad.ui.pad.cells import Cells, cells_of, drawing_of, no_cells
from digitpad.ui.reading.reader import at_threshold
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import MODE, PEN_WIDTH, THRESHOLD, WRITER

QUEUE = "game"


class GameController(Controller):
    """One game at a time. What is drawn lives here alone until it is taught by its own button."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._drawing: Drawing = Ink()
        self._device = "mouse"
        self._reading: Recognition | None = None
        self._sample_ids: dict[Answer, str] = {}
        self._in_set: set[str] = set()
        self.game = Game()
        self.dialog: GameDialog | None = None
        self._training.changed.connect(self._on_training_changed)

    def open(self) -> None:
        """A new game, or the one that is under way."""
        if self.dialog is None:
            self.dialog = dialog = GameDialog(self._window)
            dialog.canvas.stroke_finished.connect(self._on_canvas_stroke_finished)
            dialog.cells.edited.connect(self._on_cells_edited)
            dialog.cleared.connect(self._clear)
            dialog.skipped.connect(lambda: self._go_on(None))
            dialog.finished_one.connect(self._take)
            dialog.begun_anew.connect(self._begin)
            dialog.end.taught.connect(self._teach)
            dialog.resize(dialog.sizeHint())
            self._begin()
        QTimer.singleShot(0, self.dialog, self.dialog.show)  # making it and showing it take the window a turn each

    def _begin(self) -> None:
        assert self.dialog is not None
        self.game, self._sample_ids, self._in_set = Game(), {}, set()
        self.dialog.canvas.set_pen_width(self._settings.get(PEN_WIDTH))
        self._ask()

    def _ask(self) -> None:
        assert self.dialog is not None
        self._clear()
        if self.game.task is not None:
            self.dialog.ask(self.game, self.game.task)
            return
        misread = [answer for answer in self.game.answers if not answer.is_read_right]
        self.dialog.end.set_result(result_sentence(self.game), misread)
        self._show_learnt(None)
        self.dialog.show_end()

    # A drawing

    def _on_canvas_stroke_finished(self, stroke: Stroke, device: str) -> None:
        self._device = device
        ink = self._drawing if isinstance(self._drawing, Ink) else Ink()
        self._set_drawing(ink.with_stroke(stroke))

    def _on_cells_edited(self, cells: Cells) -> None:
        self._device = "keyboard"
        self._set_drawing(drawing_of(cells))

    def _clear(self) -> None:
        self._set_drawing(Ink())

    def _set_drawing(self, drawing: Drawing) -> None:
        """Show it and have it read by the recognizer in use; an answer to an older drawing is dropped."""
        dialog, state, task = self.dialog, self._training.state, self.game.task
        assert dialog is not None
        self._drawing, self._reading = drawing, None
        cells = cells_of(drawing)
        dialog.canvas.set_drawing(drawing)
        dialog.cells.set_cells(no_cells() if cells is None else cells)
        if task is not None:
            dialog.show_reading(task, None)
        if drawing == Ink() or state is None or task is None:
            return
        recognizer, threshold = state.recognizers[self._settings.get(MODE)], self._settings.get(THRESHOLD)

        def take(reading: Recognition | None) -> None:
            if self._drawing is drawing and self.game.task is task and reading is not None:
                self._reading = reading
                dialog.show_reading(task, reading)

        self._background.work(lambda _job: _read(recognizer, drawing, threshold), take, queue=QUEUE)

    def _take(self) -> None:
        task, reading = self.game.task, self._reading
        if task is not None and reading is not None and task.is_done(reading):
            self._go_on(Answer(task, self._drawing, reading, self._device))

    def _go_on(self, answer: Answer | None) -> None:
        self.game.go_on(answer)
        self._ask()

    # What it learns

    def _teach(self, answer: Answer) -> None:
        """As one step of the window that can be undone."""
        writer, device = self._settings.get(WRITER), DEVICES.get(answer.device, "")

        def step(session: Session) -> Change:
            change = session.teach(answer.drawing, answer.task.label, answer.reading, device=device, writer=writer)
            self._sample_ids[answer] = next((sample.id for sample in change.added), "")
            return change

        title = Text("teach {label}", label=label_text(answer.task.label))
        command = DataCommand(self._training, title, step, on_error=self._training.fail)
        self._undo_stack.push(command)

    def _on_training_changed(self, change: Change) -> None:
        if self.dialog is None or self.game.task is not None:
            return
        ours = set(self._sample_ids.values())
        self._in_set = (self._in_set | {sample.id for sample in change.added} & ours) - set(change.removed)
        self._show_learnt(None)
        answers, mode = self.game.answers, self._settings.get(MODE)
        if self._in_set and answers:
            self._training.run(
                partial(self._n_right, answers=list(answers), mode=mode, threshold=self._settings.get(THRESHOLD)),
                self._show_learnt,
            )

    def _n_right(self, session: Session, *, answers: list[Answer], mode: str, threshold: float) -> int:
        """How many of the drawings the reader in use now reads as they were meant; on the store's thread."""
        recognizer = self._training.recognizers_of(session)[mode]
        readings = [at_threshold(recognizer.recognize(answer.drawing), threshold) for answer in answers]
        return sum(reading.verdict == answer.task.label for reading, answer in zip(readings, answers, strict=True))

    def _show_learnt(self, n_now: int | None) -> None:
        assert self.dialog is not None
        sentence = learnt_sentence(len(self._in_set), n_now, self.game.answers)
        self.dialog.end.set_learnt(sentence, lambda answer: self._sample_ids.get(answer) in self._in_set)


def _read(recognizer: Recognizer, drawing: Drawing, threshold: float) -> Recognition | None:
    """None where there is too little on it to be read, a cell's faintest shade, say."""
    return None if is_blank(drawing) else at_threshold(recognizer.recognize(drawing), threshold)
