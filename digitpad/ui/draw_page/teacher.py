"""Teaching: turns a label into a stored sample, and reports the outcome."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognition import Recognition
from digitpad.core.samples import Drawing, Label, Raster
from digitpad.core.segmentation.pages.page import as_one
from digitpad.core.text import Text
from digitpad.session import Change, Relabel, Session
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.kit.i18n import label_text
from digitpad.ui.pad.history import Pad, RedrawCommand
from digitpad.ui.reading.reader import Reader
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import CLEAR_AFTER_TEACHING, MODE, WRITER


@dataclass(frozen=True, eq=False)
class Lesson:
    """Outcome of teaching one drawing: its label, its reading before and after."""

    label: Label
    before: Recognition | None
    after: Recognition
    change: Change

    @property
    def title(self) -> Text:
        if self.before is None or self.before.verdict == self.label:
            return Text("Learnt: {label}", label=label_text(self.label))
        return Text("{before} → {label}", before=label_text(self.before.verdict), label=label_text(self.label))

    @property
    def detail(self) -> Text:
        if not self.change.is_stored or self.change.is_empty:
            return self.change.text
        after = label_text(self.after.verdict)
        return Text("Now read as {after}. Samples in your set: {mine}.", after=after, mine=self.change.n_mine)


@dataclass(frozen=True, eq=False)
class Doubt:
    """A question asked when all neighbours of a taught drawing contradict its label."""

    question: Text
    label: Label
    rival: Label
    sample_ids: tuple[str, ...]


class Teacher(Controller):
    """Labels, stores and learns the drawing and clears the pad, as a single undo step."""

    learnt = Signal(object)
    """`Lesson`: only after the sample is safe on disk (or the change says that it is not yet)."""
    doubted = Signal(object)
    """`Doubt`."""
    declined = Signal(object)
    """`Text`: why nothing was learnt."""

    def __init__(self, pad: Pad, reader: Reader, context: Context) -> None:
        super().__init__(context)
        self._pad = pad
        self._reader = reader
        self._n_steps = self._n_steps_at_teaching = 0
        self._undo_stack.indexChanged.connect(self._on_undo_stack_index_changed)

    def teach(self, label: Label) -> None:
        """Teach that the drawing on the pad is a `label`: now, or as soon as the training set is open."""
        drawing = self._pad.drawing
        if self._pad.is_empty:
            self.declined.emit(Text("Draw a digit first, then say what it was."))
            return
        command = self._command(drawing, label)
        if self._settings.get(CLEAR_AFTER_TEACHING):
            command.add_part(RedrawCommand(self._pad, drawing, Ink(), parent=command))
        self._undo_stack.push(command)
        self._n_steps_at_teaching = self._n_steps

    def relabel(self, sample_ids: tuple[str, ...], label: Label) -> None:
        title = Text("relabel a sample as {label}", label=label_text(label))
        step = Relabel(sample_ids, label)
        self._undo_stack.push(DataCommand(self._training, title, lambda session: session.apply(step)))

    def _command(self, drawing: Drawing, label: Label) -> DataCommand:
        reading = self._reader.reading_of(drawing)
        shown = reading.whole if reading is not None else None
        device = DEVICES.get(self._pad.device, "")
        mode, writer = self._settings.get(MODE), self._settings.get(WRITER)
        lessons: list[Lesson] = []

        def step(session: Session) -> Change:
            recognizers = self._training.recognizers_of
            if shown is None and is_blank(drawing):
                raise UserError("There is no drawing to learn yet.")
            one = as_one(drawing) if isinstance(drawing, Raster) else drawing
            before = shown or recognizers(session)[mode].recognize(one)
            change = session.teach(one, label, before, device=device, writer=writer)
            lessons.append(Lesson(label, before, recognizers(session)[mode].recognize(one), change))
            return change

        def done(_change: Change | None) -> None:
            self._tell(lessons[0])

        def failed(error: Exception) -> None:
            self._take_back(command, drawing)
            self._training.fail(error)

        title = Text("teach {label}", label=label_text(label))
        command = DataCommand(self._training, title, step, on_done=done, on_error=failed)
        return command

    def _tell(self, lesson: Lesson) -> None:
        self.learnt.emit(lesson)
        change, before = lesson.change, lesson.before
        if self._n_steps != self._n_steps_at_teaching:
            return  # taken back, or another drawing has begun: nobody thinks of this one any more
        if change.doubt is not None and before is not None and before.neighbors:
            ids = tuple(sample.id for sample in change.added)
            self.doubted.emit(Doubt(change.doubt, lesson.label, before.neighbors[0].label, ids))

    def _on_undo_stack_index_changed(self, _index: int) -> None:
        self._n_steps += 1

    def _take_back(self, command: DataCommand, drawing: Drawing) -> None:
        """After a failure: drop the undo step, and put the drawing back unless another has been begun."""
        command.drop()
        if self._pad.is_empty:
            self._pad.show(drawing)
