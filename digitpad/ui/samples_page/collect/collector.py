"""Fills a set quickly: asks, takes, stores, and makes one undo step of it all."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QTimer, Signal

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import Recognition
from digitpad.core.samples import Label
from digitpad.core.text import Text
from digitpad.session import Change, Remove, Session
from digitpad.session.lessons import Device
from digitpad.ui.draw_page.devices import DEVICES
from digitpad.ui.kit.i18n import tr
from digitpad.ui.samples_page.collect.collect_view import CollectView, taken_sentence
from digitpad.ui.samples_page.collect.collecting import Collecting
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.data_command import DataCommand
from digitpad.ui.state.settings import MODE, PEN_WIDTH, WRITER

TICK = 50


SURE = 0.8
"""Confidence from which a reading of another label is worth a question."""
UNLIKELY = 0.05
"""Score of the label that was asked for, below which it is."""


@dataclass(eq=False)
class Attempt:
    """One drawing for one question: what was read, and under which name it is stored ("" before it is)."""

    ink: Ink
    label: Label
    device: Device
    writer: str
    read: Label | None = None
    sample_id: str = ""
    is_doubted: bool = False
    """It reads as something else by far, and is stored only once somebody has said what it is."""
    is_withdrawn: bool = False


class Collector(Controller):
    """Each drawing is stored at once; only the way back is common to all."""

    finished = Signal(int)
    """So many drawings were collected."""

    def __init__(self, view: CollectView, context: Context) -> None:
        super().__init__(context)
        self._view = view
        self._rules = Collecting()
        self._ink = Ink()
        self._device = ""
        self._stored: list[Attempt] = []
        self._doubted: list[Attempt] = []
        self._previous: Attempt | None = None
        self._is_finishing = False
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
        self._rules, self._previous, self._is_finishing = Collecting(), None, False
        self._stored, self._doubted = [], []
        self._view.end_question()
        self._view.canvas.set_pen_width(self._settings.get(PEN_WIDTH))
        self._view.show_count([], 0)
        self._view.tell(tr("Draw it as you always do. When you pause, it is stored and the next digit is asked for."))
        self._show_question()
        self.resume_clock()
        self._view.canvas.setFocus()

    def resume_clock(self) -> None:
        self._clock.start()
        self._timer.start()

    def finish(self) -> None:
        """Take what is drawn, stop asking, and leave one undo step."""
        self._timer.stop()
        self._view.canvas.abandon()
        if self._rules.has_ink and not self._rules.is_asking:
            self._take()
        self._is_finishing = True
        self._training.when_open(lambda _session: self._end())

    def answer(self, label: Label) -> None:
        """The drawing that is doubted is a `label`."""
        if self._rules.is_asking:
            attempt = self._doubted.pop(0)
            attempt.label, attempt.is_doubted = label, False
            self._store(attempt, is_certain=True)
            self._go_on()

    def draw_again(self) -> None:
        """The drawing that is doubted is given up."""
        if self._rules.is_asking:
            self._doubted.pop(0)
            self._rules.draw_again()
            self._go_on(is_answered=False)

    def pass_time(self, milliseconds: float) -> None:
        """So many milliseconds have gone by."""
        if self._rules.tick(milliseconds):
            self._take()
            self._rules.next()
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
        view.kept.connect(self._on_view_kept)
        view.answered.connect(self.answer)

    def _on_canvas_stroke_began(self) -> None:
        if self._rules.is_too_soon and self._previous is not None:
            self._take_up_again(self._previous)
        self._rules.begin_stroke()

    def _take_up_again(self, attempt: Attempt) -> None:
        """The stroke that begins belongs to the drawing before, which was taken too early."""
        self._previous = None
        attempt.is_withdrawn = True
        if attempt in self._doubted:
            self._doubted.remove(attempt)
        self._forget(attempt)
        self._rules.again(attempt.label)
        self._show_question()
        self._ink = attempt.ink
        self._view.canvas.set_drawing(self._ink)

    def _on_canvas_stroke_abandoned(self) -> None:
        self._rules.abandon_stroke()

    def _on_canvas_stroke_finished(self, stroke: Stroke, device: str) -> None:
        self._rules.end_stroke()
        self._device = device
        self._ink = self._ink.with_stroke(stroke)
        self._view.canvas.set_drawing(self._ink)

    def _on_view_skipped(self) -> None:
        if not self._rules.is_asking:
            self._previous = None
            self._rules.skip()
            self._show_question()

    def _on_view_taken_back(self) -> None:
        if self._rules.is_asking:
            self.draw_again()
        elif self._stored:
            last = self._stored[-1]
            self._previous = None
            self._forget(last)
            self._rules.again(last.label)
            self._show_question()

    def _on_view_kept(self) -> None:
        if self._rules.is_asking:
            self.answer(self._doubted[0].label)

    # -- a drawing's way into the set ----------------------------------------------------------------------------------

    def _take(self) -> None:
        """Store the drawing; the pad is free for the next one meanwhile."""
        self._previous = Attempt(
            self._ink, self._rules.label, DEVICES.get(self._device, ""), self._settings.get(WRITER)
        )
        self._store(self._previous)

    def _store(self, attempt: Attempt, *, is_certain: bool = False) -> None:
        """Unless it reads as something else by far, and nobody is certain yet."""

        def step(session: Session) -> Change | None:
            if attempt.is_withdrawn:
                return None
            reading = self._training.recognizers_of(session)[self._settings.get(MODE)].recognize(attempt.ink)
            attempt.read = reading.verdict
            attempt.is_doubted = not is_certain and is_far(reading, attempt.label)
            if attempt.is_doubted:
                return None
            change = session.teach(attempt.ink, attempt.label, reading, device=attempt.device, writer=attempt.writer)
            attempt.sample_id = next((sample.id for sample in change.added), "")
            return change

        self._training.run(step, lambda _change: self._on_taken(attempt), self._training.fail)

    def _on_taken(self, attempt: Attempt) -> None:
        if attempt.is_doubted and not attempt.is_withdrawn:
            self._doubted.append(attempt)
            self._ask_about_doubted()
        elif attempt.sample_id:
            self._stored.append(attempt)
            if attempt.is_withdrawn:
                self._forget(attempt)
            else:
                self._view.tell(taken_sentence(attempt.label, attempt.read))
        self._show_count()

    def _forget(self, attempt: Attempt) -> None:
        """Out of the set again, if it is there already."""
        if attempt in self._stored:
            self._stored.remove(attempt)
            command = Remove((attempt.sample_id,))
            self._training.run(lambda session: session.apply(command), on_error=self._training.fail)
        self._show_count()

    # -- doubts --------------------------------------------------------------------------------------------------------

    def _ask_about_doubted(self) -> None:
        """As soon as the pad is free, and the next drawing not begun."""
        is_free = not (self._rules.has_ink or self._rules.is_drawing or self._rules.is_asking)
        if not self._doubted or not is_free:
            return
        attempt = self._doubted[0]
        self._rules.again(attempt.label)
        self._show_question()
        self._rules.doubt()
        self._ink, self._previous = attempt.ink, None
        self._view.canvas.set_drawing(attempt.ink)
        assert attempt.read is not None
        self._view.ask_about(attempt.label, attempt.read)

    def _go_on(self, *, is_answered: bool = True) -> None:
        self._view.end_question()
        if is_answered:
            self._rules.next()
        self._show_question()
        if self._is_finishing:
            self.finish()
        else:
            self._ask_about_doubted()

    def _end(self) -> None:
        """All is stored but what is doubted: that is asked about first, where somebody is there to answer."""
        if self._doubted and self._view.isVisible():
            self._ask_about_doubted()
            return
        self._doubted.clear()
        self._is_finishing = False
        self._view.end_question()
        self._leave_step()

    # -- what is shown -------------------------------------------------------------------------------------------------

    def _show_question(self) -> None:
        self._ink = Ink()
        self._view.canvas.set_drawing(self._ink)
        self._view.ask(self._rules.label)

    def _show_count(self) -> None:
        n_right = sum(attempt.read == attempt.label for attempt in self._stored)
        self._view.show_count([attempt.label for attempt in self._stored], n_right)

    def _leave_step(self) -> None:
        """One undo step that takes all of it back; what is stored stays stored until then."""
        ids, self._stored = tuple(attempt.sample_id for attempt in self._stored), []

        def nothing_to_do(session: Session) -> Change:
            return Change(collected, title, session.n_mine, inverse=Remove(ids))

        if ids:
            title = Text("collect {n} digits", n=len(ids))
            collected = Text("{n} digits collected.", n=len(ids))
            self._undo_stack.push(DataCommand(self._training, title, nothing_to_do, on_error=self._training.fail))
        self.finished.emit(len(ids))


def is_far(reading: Recognition, label: Label) -> bool:
    """Whether a drawing that is to be a `label` reads as something else by far."""
    return reading.verdict != label and reading.confidence >= SURE and reading.scores[label] < UNLIKELY
