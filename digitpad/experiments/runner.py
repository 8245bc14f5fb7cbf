"""A process of its own for what holds the interpreter or can't be interrupted: it is ended to cancel it.

Spawned, so that it is the same on every system; it takes seconds to start, so it can be started in advance and stays
for the next task. That is also why it is asked to stop before it is ended: most tasks look for that many times a
second. What crosses the pipe are this program's own values between its own processes.
"""

from __future__ import annotations

import signal
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.experiments.observer import Cancelled, Observer
from digitpad.experiments.tasks import Shelf, Task

_WATCH = 0.02
"""Seconds between looks at whether the person wants an end: far below the 0.2 s in which it must come."""

_GRACE = 0.08
"""Seconds in which a task may end by itself; after that its process is ended."""

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
                connection.send(task)
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
            self._is_busy = False
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
            kind, value = connection.recv()
            if kind == "progress":
                on_progress(value)
            elif kind == "partial":
                on_partial(value)
            elif kind == "say":
                connection.send(say(value))
            else:
                self._is_busy = False
                return _answer(kind, value)

    def _stop(self, connection: Connection) -> None:
        """Ask for an end; where it does not come in time, the process stays marked as busy and is ended."""
        connection.send(_STOP)
        deadline = time.monotonic() + _GRACE
        while (left := deadline - time.monotonic()) > 0 and connection.poll(left):
            kind, _ = connection.recv()
            if kind not in _NEWS:
                self._is_busy = False
                return

    def _end(self) -> None:
        with self._life:
            if self._process is not None:
                self._process.kill()
                self._process.join()
            if self._connection is not None:
                self._connection.close()
            self._process = self._connection = None


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
    """Sends what happens, but not more often than it can be shown, and looks whether it is to stop."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last = {"progress": 0.0, "partial": 0.0}

    def progress(self, fraction: float) -> None:
        if self._connection.poll():
            self._connection.recv()
            raise Cancelled
        self._send("progress", fraction)

    def partial(self, result: object) -> None:
        self._send("partial", result)

    def say(self, text: Text) -> str:
        self._connection.send(("say", text))
        return str(self._connection.recv())

    def _send(self, kind: str, value: object) -> None:
        now = time.monotonic()
        if now - self._last[kind] >= _NEWS_GAP * (1 if kind == "progress" else 6):
            self._last[kind] = now
            self._connection.send((kind, value))


def _serve(connection: Connection, modules: tuple[str, ...]) -> None:
    """The process's life: task after task, until the pipe closes."""
    import warnings

    warnings.simplefilter("ignore")  # a library's warning is for developers
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the window, which then ends this process
    for module in modules:
        if connection.poll():
            break  # the first task is there: it imports what it needs itself
        import_module(module)
    shelf = Shelf()
    while True:
        try:
            task = connection.recv()
        except (EOFError, OSError):
            return
        if task == _STOP:
            continue  # it came after the answer had gone
        try:
            answer: tuple[str, object] = ("done", task.do(shelf, _News(connection)))
        except Cancelled:
            answer = ("cancelled", None)
        except UserError as error:
            answer = ("sentence", (error.text.template, dict(error.text.params)))
        except MemoryError:
            answer = ("sentence", ("There is not enough memory for this.", {}))
        except OSError as error:
            answer = (
                "sentence",
                ("{path}: {reason}.", {"path": error.filename, "reason": error.strerror or str(error)}),
            )
        except Exception:
            answer = ("failed", traceback.format_exc())
        connection.send(answer)
