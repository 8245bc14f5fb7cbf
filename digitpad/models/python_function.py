"""A function of a person's Python file as a model, called in a child process of the interpreter that they name.

Nothing of the file runs here: arrays go to the child and come back as raw bytes with their shape, over pipes
(`assets/child/python_model.py` is the other side). Who makes one has asked the person: the file can do what they can.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread, Timer
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text, to_digits
from digitpad.models.model import Model, as_shares

SECONDS = 5.0
"""Within which a reading must come."""
SECONDS_TO_LOAD = 60.0
"""Within which the file must be loaded: large libraries take their time."""

_HEAD = struct.Struct("<cQ")
_LARGEST = 1 << 26
"""Bytes of an answer; far more than shares of any batch have."""
_MOST_SAID = 2000
"""Characters that are kept of what the function prints, the last ones."""
_LONGEST = 300
"""Characters of a line that is quoted."""
_PATIENCE = 2.0
"""Seconds in which a killed process goes."""
_TRIED: tuple[tuple[int, ...], ...] = (
    (28, 28),
    (784,),
    (1, 28, 28),
    (28, 28, 1),
    (64,),
    (8, 8),
    (1, 8, 8),
)
"""Inputs that a function is tried on, the first that it answers is taken: it cannot be asked what it wants."""


@dataclass(frozen=True)
class AllowedFunction:
    """What a person has allowed to be run: whole paths of the interpreter and the child's script, the function's name.

    It stands beside the file's path, and for it alone.
    """

    interpreter: str
    function: str
    child: str


class PythonFunction:
    """The child, from `open` until `end`; after a reading that hangs or a death it stays ended.

    `path` and `interpreter` are whole paths; `child` is that of the script that runs there.
    """

    def __init__(self, path: Path, interpreter: Path, function: str, child: Path, seconds: float = SECONDS) -> None:
        self.path, self._interpreter, self._name, self._child = path, interpreter, function, child
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._is_over = False
        self._is_late = False
        self._words = _Words()
        self._calls = Lock()  # one question at a time
        self._life = Lock()  # no child is born while another thread ends it

    @classmethod
    def allowed(cls, path: Path, allowed: AllowedFunction) -> PythonFunction:
        """For a file that may be run so."""
        return cls(path.absolute(), Path(allowed.interpreter), allowed.function, Path(allowed.child))

    def open(self) -> Model:
        """Start the child, load the file, find out what its function takes; UserError for whatever goes wrong."""
        try:
            with self._calls:
                self._start()
                self._await(b"R", SECONDS_TO_LOAD)
            return Model(self.path.name, (None, *self._accepted()), self._evaluate, self.said)
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        """Kill the child and all that it began, for good; from any thread, at once."""
        with self._life:
            self._is_over = True
            if self._process is not None:
                _end(self._process)

    def said(self) -> str:
        """What the function has printed since this was asked last, at most its last 2,000 characters."""
        return self._words.take()

    def _start(self) -> None:
        command: list[str | Path] = [self._interpreter, self._child, self.path, self._name, str(self._seconds)]
        pipe = subprocess.PIPE
        with self._life:
            if self._is_over:
                raise UserError("{path} was ended: open it again.", path=self.path.name)
            try:
                self._process = subprocess.Popen(
                    command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True, env=_environment()
                )
            except OSError as error:
                reason = error.strerror or str(error)
                raise UserError(
                    "{path} is no Python that runs here ({reason}).", path=self._interpreter, reason=reason
                ) from error
        self._drain = Thread(target=_drain, args=(self._process.stderr, self._words), daemon=True)
        self._drain.start()

    def _accepted(self) -> tuple[int, ...]:
        """The first of the usual inputs that the function gives a proper answer for; UserError for none."""
        refusal: UserError | None = None
        for shape in _TRIED:
            try:
                as_shares(self._evaluate(np.zeros((2, *shape), np.float32)))
            except UserError as error:
                if self._is_over:
                    raise
                refusal = refusal or error
            else:
                return shape
        assert refusal is not None
        raise UserError(
            "{path} answers no picture of the usual sizes: {reason}", path=self.path.name, reason=refusal.text
        ) from refusal

    def _evaluate(self, batch: NDArray[np.float32]) -> NDArray[Any]:
        question = json.dumps({"shape": batch.shape}).encode() + b"\n" + np.ascontiguousarray(batch).tobytes()
        with self._calls:
            answer = _array(self._await(b"A", self._seconds, question))
        if answer is None or answer.ndim == 0 or len(answer) != len(batch):
            shape = "?" if answer is None else " × ".join(map(str, answer.shape)) or "1"
            raise UserError(
                "{name} answers with {shape} numbers, but {count} labels or rows of ten are wanted.",
                name=self._name,
                count=len(batch),
                shape=shape,
            )
        return answer

    def _await(self, wanted: bytes, seconds: float, question: bytes | None = None) -> bytes:
        """The payload of the answer, up to which a timer may kill the child, so that nothing here waits for ever."""
        process = self._process
        if process is None or self._is_over:
            raise UserError("{path} was ended: open it again.", path=self.path.name)
        assert process.stdin is not None
        assert process.stdout is not None
        timer = Timer(seconds, self._on_late)
        timer.daemon = True
        timer.start()
        try:
            if question is not None:
                process.stdin.write(_HEAD.pack(b"A", len(question)) + question)
                process.stdin.flush()
            while True:
                kind, payload = _frame(process.stdout)
                if kind == b"S":
                    self._words.add(payload)
                elif kind == b"E":
                    raise self._failure(payload)
                elif kind == wanted:
                    return payload
                else:
                    raise EOFError
        except (EOFError, OSError, ValueError) as error:
            raise self._death(process, seconds) from error
        finally:
            timer.cancel()

    def _on_late(self) -> None:
        self._is_late = True
        self.end()

    def _death(self, process: subprocess.Popen[bytes], seconds: float) -> UserError:
        """Why there is no answer, with the last that was printed."""
        self.end()
        self._drain.join(1)
        name, last = self.path.name, self._words.last_line()
        if self._is_late:
            reason = Text("it did not answer in {seconds} seconds and was ended", seconds=to_digits(seconds, 3))
        else:
            reason = Text("it ended by itself, with code {code}", code=process.returncode)
        if last:
            return UserError("{path} has ended: {reason}. It printed last: {said}", path=name, reason=reason, said=last)
        return UserError("{path} has ended: {reason}.", path=name, reason=reason)

    def _failure(self, payload: bytes) -> UserError:
        try:
            told = json.loads(payload)
            what, line = str(told["what"]), int(told["line"])
        except (ValueError, KeyError, TypeError):
            what, line = "?", 0
        if line:
            return UserError("{path}, line {line}: {reason}", path=self.path.name, line=line, reason=what[:_LONGEST])
        return UserError("{path}: {reason}", path=self.path.name, reason=what[:_LONGEST])


class _Words:
    """The last that was printed, from two threads."""

    def __init__(self) -> None:
        self._text = ""
        self._lock = Lock()

    def add(self, part: bytes) -> None:
        with self._lock:
            self._text = (self._text + part.decode("utf-8", "replace"))[-_MOST_SAID:]

    def take(self) -> str:
        with self._lock:
            text, self._text = self._text, ""
        return text

    def last_line(self) -> str:
        lines = [line.strip() for line in self._text.splitlines() if line.strip()]
        return lines[-1][-_LONGEST:] if lines else ""


def _drain(stream: IO[bytes], words: _Words) -> None:
    """What comes past Python's own stdout, up to its end: from libraries written in C, and the interpreter itself."""
    with stream:
        while part := os.read(stream.fileno(), 4096):
            words.add(part)


def _frame(stream: IO[bytes]) -> tuple[bytes, bytes]:
    """Kind and payload of the next frame; EOFError where it is none or the other side is gone."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    kind, size = _HEAD.unpack(head)
    if size > _LARGEST:
        raise EOFError
    payload = stream.read(size)
    if len(payload) < size:
        raise EOFError
    return kind, payload


def _array(payload: bytes) -> NDArray[np.float64] | None:
    """The array of an answer's bytes; None where they are nonsense."""
    head, _, raw = payload.partition(b"\n")
    try:
        shape = tuple(int(size) for size in json.loads(head)["shape"])
        return np.frombuffer(raw, np.float64).reshape(shape) if all(size >= 0 for size in shape) else None
    except (ValueError, KeyError, TypeError):
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill it with its whole group (where there are groups: with all that it began), and let go of the pipes."""
    if process.returncode is None and hasattr(os, "killpg"):  # until it is waited for, its number is nobody else's
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_PATIENCE)
    for stream in (process.stdin, process.stdout):
        assert stream is not None
        with contextlib.suppress(OSError):
            stream.close()


def _environment() -> dict[str, str]:
    """As it was before a frozen app put its own libraries in front (PyInstaller keeps what was there beside it)."""
    environment = dict(os.environ)
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        original = environment.pop(f"{name}_ORIG", None)
        if original is not None:
            environment[name] = original
        elif getattr(sys, "frozen", False):
            environment.pop(name, None)
    return environment
