"""The open training set, as the window sees it: every call to the session goes through `Background`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import UserError
from digitpad.core.recognizer import Recognizer
from digitpad.core.text import Text
from digitpad.session import Change, Score, Session, needs_preparing, prepare, take_reference
from digitpad.session.recognizing.build_process import build_apart
from digitpad.session.recognizing.recognizer_cache import Metric
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.state.background import Background, Job, tell
from digitpad.ui.state.freed_memory import give_back
from digitpad.ui.state.settings import METRIC, MODE, N_NEIGHBORS, WRITER, Settings

T = TypeVar("T")
QUEUE = "store"
AT_REST = 1000
"""Milliseconds after the last change."""


@dataclass(frozen=True, eq=False)
class State:
    """The set at one moment: what the window shows of it and what reads with it."""

    recognizers: Mapping[str, Recognizer]
    n_mine: int
    n_unsaved: int
    score: Score
    problem: Text | None
    path: str
    is_personal: bool
    is_ready: bool
    """Whether the default recognizer knows all of it; else it is brought up to date in the background."""


class TrainingSet(QObject):
    """Runs steps on the session one after the other, and tells what is so afterwards."""

    state_changed = Signal(object)
    """`State`, after opening and after every step."""
    changed = Signal(object)
    """`Change`, of a step here or of another window or command."""
    switched = Signal()
    """Another set is open now: what was done to the one before cannot be taken back here."""
    busy_changed = Signal(bool)
    """Whether a step is under way or waiting."""
    preparing = Signal(float)
    """How far the full recognizer is built, 0..1; 1 when it stands."""

    def __init__(self, background: Background, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._settings = settings
        self._session: Session | None = None
        self._is_preparing = False
        self._n_steps = 0
        self.state: State | None = None
        self._rest = single_shot(self, AT_REST, self._on_rest_timeout)
        settings.changed.connect(self._on_setting_changed)

    def open(self, factory: Callable[[], Session]) -> None:
        """Open the session elsewhere; the full recognizer is prepared after it."""
        self._background.work(lambda _job: self._open(factory), self._take, queue=QUEUE)

    def switch(self, path: Path, on_error: Callable[[Exception], None]) -> None:
        """Work on the set at `path` from now on; where it cannot be opened the present one stays."""

        def work(_job: Job) -> State:
            before = self._session
            if before is None:
                raise RuntimeError("the training set is not open")
            self._session = Session.open(before.profile, path, strict=True, may_wait=True)
            before.close()
            return self._state_of(self._session)

        def done(state: State) -> None:
            self._take(state)
            self.switched.emit()

        self._background.work(work, done, on_error=on_error, queue=QUEUE)

    def stop_waiting(self) -> None:
        """Wait for no lock any more: the window is about to be closed."""
        self._rest.stop()
        if self._session is not None:
            self._session.stop_waiting()

    def close(self) -> None:
        """Leave the file whole; waits for what is being stored."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def run(
        self,
        step: Callable[[Session], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Do `step` after all that was asked before, opening included; a `Change` that it returns is told to everyone.

        Raises UserError, to `on_error`, where the set could not be opened.
        """

        def work(_job: Job) -> tuple[T, State]:
            session = self._session
            if session is None:
                raise UserError("Your training set is not open, so nothing can be kept in it now.")
            return step(session), self._state_of(session)

        def done(outcome: tuple[T, State]) -> None:
            self._count_steps(-1)
            result, state = outcome
            self._take(state)
            if on_done is not None:
                tell(on_done, result)
            if isinstance(result, Change):
                self._rest.start()
                self.changed.emit(result)

        def failed(error: Exception) -> None:
            self._count_steps(-1)
            tell(on_error or self.fail, error)

        self._count_steps(1)
        self._background.work(work, done, on_error=failed, queue=QUEUE)

    def when_open(
        self,
        on_done: Callable[[Session], None] | None = None,
        on_error: Callable[[Exception], None] | None = None,
    ) -> None:
        """Give the open session to `on_done` once all that was asked before is done; its state is told anew."""
        self.run(_opened, on_done, on_error)

    def _count_steps(self, more: int) -> None:
        was_busy = self._n_steps > 0
        self._n_steps += more
        if was_busy != (self._n_steps > 0):
            self.busy_changed.emit(not was_busy)

    def fail(self, error: Exception) -> None:
        """Show an error as one that nobody took."""
        self._background.failed.emit(error)

    def refresh(self) -> None:
        """Look whether another window or command changed the set, and store what is unsaved."""
        if self._session is not None:
            self.run(lambda session: session.refresh())

    def _on_rest_timeout(self) -> None:
        """Let the one file hold all that was taught, so that a copy is whole; what lessons have freed goes back."""
        session = self._session
        if session is None:
            return

        def settle(_job: Job) -> None:
            try:
                session.settle()
            finally:
                give_back()

        self._background.work(settle, on_error=self._on_settling_failed, queue=QUEUE)

    def _on_settling_failed(self, error: Exception) -> None:
        """It is no loss: the log holds what the file does not yet."""
        if not isinstance(error, UserError):
            self.fail(error)

    def _open(self, factory: Callable[[], Session]) -> State:
        self._session = factory()
        take_reference(self._session)
        give_back()
        return self._state_of(self._session)

    def _prepare(self) -> None:
        """Bring the default recognizer up to date on a queue of its own; nothing that is stored waits for it."""
        session = self._session
        if session is None or self._is_preparing:
            return
        self._is_preparing = True
        self._background.work(
            lambda job: self._bring_up_to_date(session, job),
            self._on_prepared,
            on_error=self._on_preparing_failed,
            on_progress=lambda share, _note: self.preparing.emit(min(share, 0.999)),
            queue="prepare",
            is_patient=True,
        )

    def _bring_up_to_date(self, session: Session, job: Job) -> None:
        """Mostly the cache is there, and this is over in a moment."""
        build_apart(session, lambda share: job.report(share * 0.95))
        prepare(session, lambda share: job.report(0.95 + share * 0.05))
        give_back()

    def _on_prepared(self, _result: None) -> None:
        self._is_preparing = False
        self.preparing.emit(1.0)
        self.when_open()

    def _on_preparing_failed(self, error: Exception) -> None:
        """The plain set goes on answering; another try would fail likewise."""
        self.preparing.emit(1.0)
        self.fail(error)

    def recognizers_of(self, session: Session) -> dict[str, Recognizer]:
        """Both modes' snapshots of this moment, the simple one as it is set; for the store's thread."""
        n_neighbors = self._settings.get(N_NEIGHBORS)
        metric: Metric = "l1" if self._settings.get(METRIC) == "l1" else "l2"
        return {
            "default": session.recognizer("default", writer=self._settings.get(WRITER)),
            "simple": session.recognizer("simple", n_neighbors=n_neighbors, metric=metric),
        }

    def _state_of(self, session: Session) -> State:
        return State(
            recognizers=self.recognizers_of(session),
            n_mine=session.n_mine,
            n_unsaved=session.n_unsaved,
            score=session.score(),
            problem=session.problem,
            path=str(session.path),
            is_personal=session.is_personal,
            is_ready=not needs_preparing(session),
        )

    def _take(self, state: State) -> None:
        self.state = state
        self.state_changed.emit(state)
        if not state.is_ready:
            self._prepare()

    def _on_setting_changed(self, key: str) -> None:
        if key in (MODE.key, N_NEIGHBORS.key, METRIC.key, WRITER.key) and self.state is not None:
            self.when_open()


def _opened(session: Session) -> Session:
    """The step that only waits for those before it."""
    return session
