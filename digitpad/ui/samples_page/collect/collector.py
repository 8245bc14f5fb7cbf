"""Fills a set quickly: asks, takes, stores, and makes one undo step of it all."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.session import Change, Remove, Session
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.kit.i18n import tr
from digitpad.ui.samples_page.collect.collect_view import CollectView, taken_sentence
from digitpad.ui.samples_page.collect.collecting import Collecting
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import MODE, PEN_WIDTH, Settings
from digitpad.ui.state.training_set import TrainingSet

TICK = 50


@dataclass(frozen=True)
class Taken:
    """One collected drawing as it was stored; `read` is what it was read as before."""

    sample_id: str
    label: Label
    read: Label


class Collector(QObject):
    """Each drawing is stored at once; only the way back is common to all."""

    finished = Signal(int)
    """So many drawings were collected."""

    def __init__(
        self,
        view: CollectView,
        training: TrainingSet,
        undo_stack: QUndoStack,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._training = training
        self._undo_stack = undo_stack
        self._settings = settings
        self._rules = Collecting()
        self._ink = Ink()
        self._device = ""
        self._taken: list[Taken] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._connect()

    @property
    def view(self) -> CollectView:
        return self._view

    @property
    def is_active(self) -> bool:
        return self._timer.isActive()

    @property
    def rules(self) -> Collecting:
        return self._rules

    def begin(self) -> None:
        self._rules, self._taken = Collecting(), []
        self._view.canvas.set_pen_width(self._settings.get(PEN_WIDTH))
        self._view.show_count(0, 0)
        self._view.tell(tr("Draw it as you always do. When you pause, it is stored and the next digit is asked for."))
        self._show_question()
        self.resume_clock()
        self._view.canvas.setFocus()

    def pause_clock(self) -> None:
        """Let no time pass."""
        self._timer.stop()

    def resume_clock(self) -> None:
        self._clock.start()
        self._timer.start()

    def finish(self) -> None:
        """Take what is drawn, stop asking, and leave one undo step."""
        self._timer.stop()
        self._view.canvas.abandon()
        if self._rules.has_ink:
            self._take()
        self._training.run(lambda _session: None, lambda _nothing: self._leave_step())

    def pass_time(self, milliseconds: float) -> None:
        """So many milliseconds have gone by."""
        label = self._rules.label
        if self._rules.tick(milliseconds):
            self._take()
            self._rules.next()
        if self._rules.label != label:
            self._show_question()
        if self._rules.is_waiting:
            self._view.tell(tr("Waiting for you: draw it when you are ready."))
        self._view.show_time(self._rules.share_left)

    def _on_timer_timeout(self) -> None:
        self.pass_time(self._clock.restart())

    def _connect(self) -> None:
        view, canvas = self._view, self._view.canvas
        canvas.stroke_began.connect(self._on_canvas_stroke_began)
        canvas.stroke_finished.connect(self._on_canvas_stroke_finished)
        canvas.stroke_abandoned.connect(self._on_canvas_stroke_abandoned)
        view.stopped.connect(self.finish)
        view.skipped.connect(self._on_view_skipped)
        view.taken_back.connect(self._on_view_taken_back)

    def _on_canvas_stroke_began(self) -> None:
        self._rules.begin_stroke()

    def _on_canvas_stroke_abandoned(self) -> None:
        self._rules.abandon_stroke()

    def _on_canvas_stroke_finished(self, stroke: Stroke, device: str) -> None:
        self._rules.end_stroke()
        self._device = device
        self._ink = self._ink.with_stroke(stroke)
        self._view.canvas.set_drawing(self._ink)

    def _on_view_skipped(self) -> None:
        self._rules.skip()
        self._show_question()

    def _on_view_taken_back(self) -> None:
        if not self._taken:
            return
        last = self._taken.pop()
        command = Remove((last.sample_id,))
        self._training.run(lambda session: session.apply(command), on_error=self._training.fail)
        self._rules.again(last.label)
        self._show_question()
        self._show_count()

    def _take(self) -> None:
        """Store the drawing; the pad is free for the next one meanwhile."""
        ink, label, device = self._ink, self._rules.label, DEVICES.get(self._device, "")
        taken: list[Taken] = []

        def step(session: Session) -> Change:
            reading = self._training.recognizers_of(session)[self._settings.get(MODE)].recognize(ink)
            change = session.teach(ink, label, reading, device=device)
            taken.extend(Taken(sample.id, label, reading.verdict) for sample in change.added)
            return change

        self._training.run(step, lambda _change: self._on_stored(taken), self._training.fail)

    def _on_stored(self, taken: list[Taken]) -> None:
        self._taken += taken
        for one in taken:
            self._view.tell(taken_sentence(one.label, one.read))
        self._show_count()

    def _show_question(self) -> None:
        self._ink = Ink()
        self._view.canvas.set_drawing(self._ink)
        self._view.ask(self._rules.label)

    def _show_count(self) -> None:
        self._view.show_count(len(self._taken), sum(taken.read == taken.label for taken in self._taken))

    def _leave_step(self) -> None:
        """One undo step that takes all of it back; what is stored stays stored until then."""
        ids, self._taken = tuple(taken.sample_id for taken in self._taken), []

        def nothing_to_do(session: Session) -> Change:
            return Change(collected, title, session.n_mine, inverse=Remove(ids))

        if ids:
            title = Text("collect {n} digits", n=len(ids))
            collected = Text("{n} digits collected.", n=len(ids))
            self._undo_stack.push(DataCommand(self._training, title, nothing_to_do, on_error=self._training.fail))
        self.finished.emit(len(ids))
