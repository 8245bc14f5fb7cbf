"""A child process for work that holds the interpreter or cannot be interrupted; it is ended to cancel.

Spawned, so that it is the same on every system; it takes seconds to start, so it can be started in advance and stays
for the next task. That is also why it is asked to stop before it is ended: most tasks look for that many times a
second. What crosses the pipe are this program's own values between its own processes.
"""

from __future__ import annotations

import contextlib
import signal
import time
import traceback
import warnings
from collections.abc import Callable, Sequence
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.progress import Cancelled
from digitpad.core.text import Text
from digitpad.experiments.observer import Observer
from digitpad.experiments.process.tasks import DatasetCache, Task

_WATCH = 0.02
"""Seconds between looks at whether the person wants an end: far below the 0.2 s in which it must come."""

_GRACE = 0.06
"""Seconds in which a task may end by itself; after that its process is ended."""

_SILENCE = 0.15
"""Seconds without a word after which a task is not taken to look up soon."""

_STOP = "stop"

TO_COMPUTE = ("sklearn.model_selection", "sklearn.neighbors", "digitpad.experiments.registry")
TO_DRAW = ("matplotlib.figure", "matplotlib.backends.backend_agg", "digitpad.experiments.registry")

_NEWS_GAP = 0.05
"""Partial results and progress come at most so often: who shows them is not flooded."""


class TaskProcess:
    """Does one task at a time, on request of any thread; loads `modules` before the first, while people still think."""

    def __init__(self, modules: tuple[str, ...] = ()) -> None:
        self._modules = modules
        self._is_busy = False
        self._is_loading = False
        self._number = 0
        self._heard = 0.0
        self._process: BaseProcess | None = None
        self._connection: Connection | None = None
        self._is_over = False
        self._tasks = Lock()  # one task at a time
        self._life = Lock()  # no process is born while another thread ends it

    def start(self) -> None:
        """Begin to start, so that the first task need not wait; returns at once. Nothing after `kill`."""
        with self._life:
            if not self._is_over:
                self._started()

    def do(
        self,
        task: Task,
        is_cancelled: Callable[[], bool] = lambda: False,
        on_progress: Callable[[float], None] = lambda _: None,
        on_partial: Callable[[Any], None] = lambda _: None,
        say: Callable[[Text], str] = str,
    ) -> Any:
        """The task's answer. `Cancelled` within 0.15 s of `is_cancelled()`, or by `kill`; UserError as the task's.

        `say` puts the texts of a plot into the person's language, on the thread that waits here.
        """
        with self._tasks:
            with self._life:
                if self._is_over:
                    raise Cancelled
                connection = self._started()
            try:
                self._number += 1
                self._heard = time.monotonic()
                connection.send((self._number, task))
                return self._listen(connection, is_cancelled, on_progress, on_partial, say)
            except (EOFError, BrokenPipeError, ConnectionResetError) as error:
                self._end()
                if self._is_over:
                    raise Cancelled from error
                raise UserError("The computation ended by itself, perhaps for want of memory.") from error
            except BaseException:
                if self._is_busy:
                    self._end()
                raise

    def kill(self) -> None:
        """End the process for good, whatever it does; a thread that waits in `do` gets `Cancelled`."""
        with self._life:
            self._is_over = True
            if self._process is not None:
                self._process.kill()

    def _started(self) -> Connection:
        if self._connection is None or self._process is None or not self._process.is_alive():
            context = get_context("spawn")
            self._connection, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._modules), daemon=True, name="experiment")
            self._process.start()
            theirs.close()
            self._is_busy = self._is_loading = False
        return self._connection

    def _listen(
        self,
        connection: Connection,
        is_cancelled: Callable[[], bool],
        on_progress: Callable[[float], None],
        on_partial: Callable[[Any], None],
        say: Callable[[Text], str],
    ) -> Any:
        self._is_busy = True
        while True:
            if is_cancelled():
                self._stop(connection)
                raise Cancelled
            if not connection.poll(_WATCH):
                continue
            kind, value = self._news(connection)
            if kind == "progress":
                on_progress(value)
            elif kind == "partial":
                on_partial(value)
            elif kind == "say":
                connection.send(say(value))
            elif kind not in _NEWS:
                self._is_busy = False
                return _answer(kind, value)

    def _news(self, connection: Connection) -> tuple[str, Any]:
        """The next message; one that answers an earlier task counts as news of no kind."""
        number, kind, value = connection.recv()
        self._heard = time.monotonic()
        if kind in ("loading", "loaded"):
            self._is_loading = kind == "loading"
        return (kind, value) if number == self._number else ("stale", None)

    def _stop(self, connection: Connection) -> None:
        """Ask for an end; where it does not come in time, the process stays marked as busy and is ended.

        Not where it loads what every task needs: it would have to begin again, and stops by itself right after.
        At once where it has long said nothing: it is deep in a computation of a library.
        """
        connection.send(_STOP)
        now = time.monotonic()
        deadline = now + (_GRACE if now - self._heard < _SILENCE else 0.0)
        while connection.poll(max(0.0, deadline - time.monotonic())):
            kind, _ = self._news(connection)
            if kind not in _NEWS:
                self._is_busy = False
                return
        self._is_busy = not self._is_loading

    def _end(self) -> None:
        with self._life:
            if self._process is not None:
                self._process.kill()
                self._process.join()
            if self._connection is not None:
                self._connection.close()
            self._process = self._connection = None


_NEWS = ("progress", "partial", "say", "loading", "loaded", "stale")
"""What comes before the answer."""


def _answer(kind: str, value: Any) -> Any:
    if kind == "done":
        return value
    if kind == "sentence":
        template, params = value
        raise UserError(template, **params)
    raise RuntimeError(value)


class _News(Observer):
    """Sends what happens, but not more often than it can be shown, and looks whether it is to stop."""

    def __init__(self, connection: Connection, number: int) -> None:
        self._connection, self._number = connection, number
        self._last = {"progress": 0.0, "partial": 0.0}

    def progress(self, fraction: float) -> None:
        if self._connection.poll():
            self._connection.recv()
            raise Cancelled
        self._send("progress", fraction)

    def partial(self, result: object) -> None:
        self._send("partial", result)

    def say(self, text: Text) -> str:
        self._connection.send((self._number, "say", text))
        return str(self._connection.recv())

    def _send(self, kind: str, value: object) -> None:
        now = time.monotonic()
        if now - self._last[kind] >= _NEWS_GAP * (1 if kind == "progress" else 6):
            self._last[kind] = now
            self._connection.send((self._number, kind, value))


def _serve(connection: Connection, modules: tuple[str, ...]) -> None:
    """The process's life: task after task, until the pipe closes, in the middle of an answer or after it."""
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        _serve_tasks(connection, modules)


def _serve_tasks(connection: Connection, modules: tuple[str, ...]) -> None:

    warnings.simplefilter("ignore")  # a library's warning is for developers
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the window, which then ends this process
    missing = list(modules)
    shelf = DatasetCache()
    n_done = 0
    while True:
        while missing and not connection.poll():
            _load(connection, [missing.pop(0)])  # while nobody waits
        try:
            message = connection.recv()
        except (EOFError, OSError):
            return
        if message == _STOP:
            continue  # it came after the answer had gone
        number, task = message
        if missing and n_done:  # the first task imports what it needs itself: it shall be there soon
            _load(connection, missing)
            missing.clear()
        connection.send((number, *_done(task, shelf, _News(connection, number))))
        n_done += 1


def _load(connection: Connection, modules: Sequence[str]) -> None:
    """Import them, which can't be interrupted, and say so."""
    connection.send((0, "loading", None))
    for module in modules:
        import_module(module)
    connection.send((0, "loaded", None))


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
