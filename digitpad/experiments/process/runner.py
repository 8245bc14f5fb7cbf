"""A child process for work that holds the interpreter or cannot be interrupted; it is ended where nothing else helps.

Spawned, so that it is the same on every system; it takes seconds to start, so it can be started in advance and stays
for the next task. That is also why a task is asked to stop: most look for that many times a second. One that does not
is left behind for as long as a new process would take, since a plot may be painted beside it. What crosses the pipes
are this program's own values between its own processes.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Event, Lock, Thread
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Cancelled
from digitpad.core.text import Text
from digitpad.experiments.observer import Observer
from digitpad.experiments.process.tasks import DatasetCache, Task

_WATCH = 0.02
"""Seconds between looks at whether the person wants an end: far below the 0.2 s in which it must come."""

_GRACE = 0.06
"""Seconds in which a task may end by itself; after that it is left behind, and nobody waits for it."""

_PATIENCE = 2.0
"""Seconds from which on a task left behind holds up the next one longer than a new process would."""

_STOP = "stop"

COMPUTING, PAINTING = 0, 1
"""The lanes of a process that does both: each does one task at a time, and computing pauses while a plot is painted."""

TO_COMPUTE = ("sklearn.model_selection", "sklearn.neighbors", "digitpad.experiments.registry")
TO_DRAW = ("matplotlib.figure", "matplotlib.backends.backend_agg", "digitpad.experiments.registry")

_NEWS_GAP = 0.05
"""Partial results and progress come at most so often: who shows them is not flooded."""

_TURN = 0.001
"""Seconds that a thread may keep the interpreter while another waits for it."""

_CUT = (EOFError, BrokenPipeError, ConnectionResetError)
"""How a pipe says that its other end has gone."""


class TaskProcess:
    """Does one task a lane at a time, on request of any thread.

    `modules`: for each lane what it loads before its first task, while people still think. Without a second lane a
    task that does not stop in time is ended with its process at once.
    """

    def __init__(self, *modules: tuple[str, ...]) -> None:
        self._modules = modules or ((),)
        self._patience = _PATIENCE if len(modules) > 1 else 0.0
        self._locks = [Lock() for _ in self._modules]  # one task at a time
        self._lines: list[_Line] = []
        self._process: BaseProcess | None = None
        self._is_over = False
        self._life = Lock()  # no process is born while another thread ends it

    def start(self) -> None:
        """Begin to start, so that the first task need not wait. Nothing after `kill`.

        After a stop it waits, at most for `_PATIENCE`, until the task left behind is over, or ends its process.
        """
        with self._locks[COMPUTING], contextlib.suppress(Cancelled):
            self._ready(COMPUTING, lambda: False)

    def do(
        self,
        task: Task,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float], None] = lambda _: None,
        on_partial: Callable[[Any], None] = lambda _: None,
        say: Callable[[Text], str] = str,
        lane: int = COMPUTING,
    ) -> Any:
        """The task's answer. `Cancelled` within 0.15 s of `is_cancelled()`, or by `kill`; UserError as the task's.

        `say` puts the texts of a plot into the person's language, on the thread that waits here.
        """
        with self._locks[lane]:
            while True:
                line = self._ready(lane, is_cancelled)
                try:
                    return line.do(task, is_cancelled, on_progress, on_partial, say)
                except _CUT as error:
                    if self._is_over:
                        raise Cancelled from error
                    if not line.is_given_up:
                        self._end(line)
                        raise UserError("The computation ended by itself, perhaps for want of memory.") from error
                    # Its process was ended for another lane's sake: the same once more, in the next one.
                except BaseException:
                    if line.is_busy and not self._patience:
                        self._end(line)
                    raise

    def kill(self) -> None:
        """End the process for good, whatever it does; a thread that waits in `do` gets `Cancelled`."""
        with self._life:
            self._is_over = True
            if self._process is not None:
                self._process.kill()

    def _ready(self, lane: int, is_cancelled: Callable[[], bool]) -> _Line:
        """The lane's line to a living process, on which no earlier task is under way."""
        line = self._begun(lane)
        with contextlib.suppress(*_CUT):
            if line.is_free_within(self._patience, is_cancelled):
                return line
        self._end(line)
        return self._begun(lane)

    def _begun(self, lane: int) -> _Line:
        with self._life:
            if self._is_over:
                raise Cancelled
            if self._process is None or not self._process.is_alive():
                context = get_context("spawn")
                pipes = [context.Pipe() for _ in self._locks]
                theirs = [pipe[1] for pipe in pipes]
                self._process = context.Process(
                    target=_serve, args=(theirs, self._modules), daemon=True, name="experiment"
                )
                self._process.start()
                for end in theirs:
                    end.close()
                self._lines = [_Line(pipe[0]) for pipe in pipes]
            return self._lines[lane]

    def _end(self, line: _Line) -> None:
        """End the process of `line`, unless it has gone already; each lane then finds its own line cut."""
        with self._life:
            if line in self._lines and self._process is not None:
                for each in self._lines:
                    each.is_given_up = True
                self._process.kill()
                self._process.join()
                self._process = None


class _Line:
    """The pipe to a process for one lane's tasks; one thread at a time uses it."""

    def __init__(self, connection: Connection) -> None:
        self.is_given_up = False
        self.is_busy = False
        self._connection = connection
        self._stopped = 0.0

    def do(
        self,
        task: Task,
        is_cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
        on_partial: Callable[[Any], None],
        say: Callable[[Text], str],
    ) -> Any:
        self._connection.send(task)
        self.is_busy = True
        try:
            while not is_cancelled():
                if not self._connection.poll(_WATCH):
                    continue
                kind, value = self._news()
                if kind == "progress":
                    on_progress(value)
                elif kind == "partial":
                    on_partial(value)
                elif kind == "say":
                    self._connection.send(say(value))
                else:
                    return _answer(kind, value)
            raise Cancelled
        except BaseException:
            if self.is_busy:
                self._stop()
            raise

    def is_free_within(self, patience: float, is_cancelled: Callable[[], bool]) -> bool:
        """Whether a task that was left behind is over `patience` seconds after it was asked to stop."""
        while self.is_busy:
            if is_cancelled():
                raise Cancelled
            if time.monotonic() > self._stopped + patience:
                return False
            if self._connection.poll(_WATCH):
                self._news()
        return True

    def _stop(self) -> None:
        """Ask for an end; where it does not come in time, the task is left behind."""
        self._stopped = time.monotonic()
        deadline = self._stopped + _GRACE
        with contextlib.suppress(*_CUT):
            self._connection.send(_STOP)
            while self.is_busy and self._connection.poll(max(0.0, deadline - time.monotonic())):
                self._news()

    def _news(self) -> tuple[str, Any]:
        kind, value = self._connection.recv()
        self.is_busy = kind in _NEWS
        return kind, value


_NEWS = ("progress", "partial", "say")
"""What comes before the answer."""


def _answer(kind: str, value: Any) -> Any:
    if kind == "done":
        return value
    if kind == "sentence":
        template, params = value
        raise UserError(template, **params)
    raise RuntimeError(value)


class _News(Observer):
    """Sends what happens, but not more often than it can be shown, and looks whether it is to stop or to pause."""

    def __init__(self, connection: Connection, may_compute: Event) -> None:
        self._connection, self._may_compute = connection, may_compute
        self._last = {"progress": 0.0, "partial": 0.0}

    def progress(self, fraction: float) -> None:
        self._look_up()
        while not self._may_compute.wait(_WATCH):
            self._look_up()
        self._send("progress", fraction)

    def partial(self, result: object) -> None:
        self._send("partial", result)

    def say(self, text: Text) -> str:
        self._connection.send(("say", text))
        return str(self._connection.recv())

    def _look_up(self) -> None:
        if self._connection.poll():
            self._connection.recv()
            raise Cancelled

    def _send(self, kind: str, value: object) -> None:
        now = time.monotonic()
        if now - self._last[kind] >= _NEWS_GAP * (1 if kind == "progress" else 6):
            self._last[kind] = now
            self._connection.send((kind, value))


def _serve(connections: list[Connection], modules: tuple[tuple[str, ...], ...]) -> None:
    """The process's life: task after task, until the pipes close, in the middle of an answer or after it."""
    warnings.simplefilter("ignore")  # a library's warning is for developers
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the window, which then ends this process
    sys.setswitchinterval(_TURN)
    shelf, may_compute = DatasetCache(), Event()
    may_compute.set()
    lanes = [
        Thread(target=_serve_lane, args=(number, connection, modules[number], shelf, may_compute), daemon=True)
        for number, connection in enumerate(connections)
    ]
    for lane in lanes:
        lane.start()
    lanes[-1].join()
    os._exit(0)  # a thread deep in a library's code could not be ended in any other way


def _serve_lane(
    lane: int, connection: Connection, modules: tuple[str, ...], shelf: DatasetCache, may_compute: Event
) -> None:
    missing = list(modules)
    with contextlib.suppress(*_CUT):
        while True:
            while missing and not connection.poll():
                import_module(missing.pop(0))  # while nobody waits
            task = connection.recv()
            if task == _STOP:
                continue  # it came after the answer had gone
            if lane == PAINTING:
                may_compute.clear()
            connection.send(_done(task, shelf, _News(connection, may_compute)))
            if lane == PAINTING:
                may_compute.set()


def _done(task: Task, shelf: DatasetCache, news: Observer) -> tuple[str, object]:
    """The task's answer, or what became of it."""
    try:
        return "done", task.do(shelf, news)
    except Cancelled:
        return "cancelled", None
    except UserError as error:
        return "sentence", (error.text.template, dict(error.text.params))
    except MemoryError:
        return "sentence", ("There is not enough memory for this.", {})
    except OSError as error:
        reason = error.strerror or str(error)
        return "sentence", ("{path}: {reason}.", {"path": error.filename, "reason": reason})
    except Exception:
        return "failed", traceback.format_exc()
