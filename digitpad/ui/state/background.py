"""The one way to background threads: readings, and work in named queues.

Readings: one thread, the newest request alone (an older one that still waits is dropped, an answer that comes after a
newer request was made is not delivered). Work: any number of named queues, each serial, with progress and cancel. As
Python runs one thread at a time, patient work stops where it reports while somebody waits for other work.
Whatever crosses a thread is a frozen value; completion always runs on the thread that owns the `Background`; an error
that the caller does not take is shown by its owner.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from digitpad.core.progress import Cancelled

T = TypeVar("T")

_LOOKS_UP = 0.05
"""Seconds after which patient work that has stopped looks whether it was cancelled."""


@dataclass(eq=False)
class Job:
    """One piece of work, as both sides see it. `report` is called by the worker, `cancel` by anyone."""

    _progress: Callable[[Job, float, object], None]
    _cancel: Event = field(default_factory=Event)
    _may_go_on: Event | None = None
    on_progress: Callable[[float, Any], None] | None = None

    def cancel(self) -> None:
        self._cancel.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancel.is_set()

    def report(self, fraction: float, note: object = None) -> None:
        """Tell how far the work is (0..1), with a partial result or sentence; `Cancelled` where it is to stop."""
        if self._cancel.is_set():
            raise Cancelled
        self._progress(self, fraction, note)
        while self._may_go_on is not None and not self._may_go_on.wait(_LOOKS_UP):
            if self._cancel.is_set():
                raise Cancelled


@dataclass(frozen=True, eq=False)
class _Finished:
    job: Job
    generation: int | None
    deliver: Callable[[], None]


class Background(QObject):
    """Runs functions elsewhere and brings their results home."""

    failed = Signal(object)
    """An exception that no caller took."""
    closing = Signal()
    """No more work is taken: whatever would keep the work under way from ending is to end now."""
    busy_changed = Signal()
    """A piece of work began or ended."""
    _finished = Signal(object)
    _progressed = Signal(object, float, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings = ThreadPoolExecutor(1, thread_name_prefix="readings")
        self._queues: dict[str, ThreadPoolExecutor] = {}
        self._generation = 0
        self._waiting_reading: Future[None] | None = None
        self._reading_job: Job | None = None
        self._jobs: list[Job] = []
        self._awaited: list[Job] = []
        self._nobody_waits = Event()
        self._nobody_waits.set()
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._on_progressed, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """The work under way or waiting, oldest first (readings are not among it)."""
        return tuple(self._jobs)

    def read(
        self,
        function: Callable[[Job], T],
        on_done: Callable[[T], None],
        on_progress: Callable[[float, Any], None] | None = None,
    ) -> None:
        """Ask for a reading; it replaces all earlier ones. Once this is closed nothing is read any more.

        One that takes long calls its job's `report`, which ends it where nobody waits for it any more.
        """
        self.withdraw_readings()
        if self._closed:
            return
        job = self._reading_job = Job(self._progressed.emit, on_progress=on_progress)
        self._waiting_reading = self._submit(
            self._readings, job, lambda: function(job), on_done, None, self._generation
        )

    def withdraw_readings(self) -> None:
        """Make every reading asked for so far stale."""
        self._generation += 1
        if self._reading_job is not None:
            self._reading_job.cancel()
        if self._waiting_reading is not None:
            self._waiting_reading.cancel()

    def work(
        self,
        function: Callable[[Job], T],
        on_done: Callable[[T], None] | None = None,
        *,
        on_error: Callable[[Exception], None] | None = None,
        on_progress: Callable[[float, Any], None] | None = None,
        queue: str = "work",
        is_awaited: bool = False,
        is_patient: bool = False,
    ) -> Job:
        """Run `function(job)` after all that `queue` holds already; a cancelled job calls neither handler.

        `is_awaited`: somebody looks at its progress; all work that `is_patient` stops until it is over.
        """
        may_go_on = self._nobody_waits if is_patient else None
        job = Job(self._progressed.emit, _may_go_on=may_go_on, on_progress=on_progress)
        if self._closed:  # the window is going: events that still come ask in vain
            job.cancel()
            return job
        self._jobs.append(job)
        if is_awaited:
            self._awaited.append(job)
            self._nobody_waits.clear()
        executor = self._queues.get(queue)
        if executor is None:
            executor = self._queues[queue] = ThreadPoolExecutor(1, thread_name_prefix=queue)
        self._submit(executor, job, lambda: function(job), on_done, on_error, None)
        self.busy_changed.emit()
        return job

    def close(self) -> None:
        """Finish the work that cannot be cancelled, drop the rest, deliver nothing any more."""
        self._closed = True
        self.withdraw_readings()
        self.closing.emit()
        for job in self._jobs:
            job.cancel()
        for executor in (self._readings, *self._queues.values()):
            executor.shutdown(wait=True)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        job: Job,
        function: Callable[[], T],
        on_done: Callable[[T], None] | None,
        on_error: Callable[[Exception], None] | None,
        generation: int | None,
    ) -> Future[None]:
        def run() -> None:
            try:
                result = function()
            except Cancelled:
                deliver = _nothing
            except Exception as error:
                handler = on_error or self.failed.emit
                deliver = _bound(handler, error)
            else:
                deliver = _bound(on_done, result) if on_done else _nothing
            self._finished.emit(_Finished(job, generation, deliver))

        return executor.submit(run)

    @Slot(object)
    def _on_finished(self, finished: _Finished) -> None:
        if finished.job in self._jobs:
            self._jobs.remove(finished.job)
            self.busy_changed.emit()
        if finished.job in self._awaited:
            self._awaited.remove(finished.job)
            if not self._awaited:
                self._nobody_waits.set()
        stale = finished.generation is not None and finished.generation != self._generation
        if not stale and not self._closed:
            finished.deliver()

    @Slot(object, float, object)
    def _on_progressed(self, job: Job, fraction: float, note: object) -> None:
        if job.on_progress is None or job.is_cancelled or self._closed:
            return
        if not _is_for_gone(job.on_progress):
            job.on_progress(fraction, note)


def _nothing() -> None:
    """What a cancelled job delivers."""


def _bound(function: Callable[[Any], object], value: object) -> Callable[[], None]:
    def call() -> None:
        tell(function, value)

    return call


def tell(function: Callable[[Any], object], value: object) -> None:
    """Call `function`, unless what it is for has gone since the work was asked for."""
    if not _is_for_gone(function):
        function(value)


def _is_for_gone(function: object) -> bool:
    """Whether it is a method of something that Qt has deleted, or a lambda or a function within one that holds such."""
    while isinstance(function, partial):
        function = function.func
    held = [getattr(function, "__self__", None)]
    for cell in getattr(function, "__closure__", None) or ():
        with suppress(ValueError):  # nothing is in it yet
            held.append(cell.cell_contents)
    return any(isinstance(one, QObject) and not isValid(one) for one in held)
