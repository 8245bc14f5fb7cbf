"""What a set needs after it was opened, in the background and without being asked for: see `session.maintain`."""

from __future__ import annotations

from PySide6.QtCore import Signal

from digitpad.session import Change, Session
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.training_set import State

LATER = 4000
"""Milliseconds after the opening: the first drawing comes before the housekeeping."""
MANY = 1000
"""Samples that come at once: they may have been imported."""
QUEUE = "upkeep"


class SetMaintenance(Controller):
    """Once for each set that is opened; what it changed is shown like another window's changes."""

    rebuilding = Signal(object)
    """How far the 8x8 of an older preprocessor are made anew, 0..1; None when nothing is under way."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._path = ""
        self._job: Job | None = None
        self._timer = single_shot(self, LATER, self.begin)
        self._training.state_changed.connect(self._on_training_state_changed)
        self._training.changed.connect(self._on_training_changed)

    def begin(self) -> None:
        """Do it now."""
        self._training.when_open(self._start)

    def stop(self) -> None:
        """Leave it for the next time."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
            self._end()

    def _start(self, session: Session) -> None:
        self._job = self._background.work(
            lambda job: _maintain(session, job),
            lambda _nothing: self._on_maintained(),
            on_progress=self._on_progress,
            queue=QUEUE,
        )

    def _on_progress(self, share: float, _note: object) -> None:
        self.rebuilding.emit(share if share < 1.0 else None)

    def _on_maintained(self) -> None:
        self._end()
        self._training.refresh()

    def _end(self) -> None:
        self._job = None
        self.rebuilding.emit(None)

    def _on_training_changed(self, change: Change) -> None:
        """A large import leaves rough pictures behind."""
        if len(change.added) > MANY and self._job is None:
            self._timer.start()

    def _on_training_state_changed(self, state: State) -> None:
        if state.path != self._path:
            self.stop()
            self._path = state.path
            self._timer.start()


def _maintain(session: Session, job: Job) -> None:
    from digitpad.session import maintain  # here it holds up nobody: it brings much with it

    maintain(session, job.report)
