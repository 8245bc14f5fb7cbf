"""Calls a function of a person's Python file on behalf of digitpad, which started this in a process of its own.

`python python_model.py FILE FUNCTION SECONDS`, with the interpreter that the person named: any Python 3.8 or newer with
numpy; digitpad itself need not be there. On stdin and stdout go frames: a letter, eight bytes for the length (little
endian), so many bytes. In: A (an array: a line of JSON with its shape, then float32 as raw bytes). Out: R (ready), S
(something was printed), A (the answer: a line of JSON with shape and dtype, then raw bytes), E (JSON: what went wrong,
and in which line). It ends when stdin does, and a guard ends all that it began, however deep in a computation it is.
"""

import faulthandler
import importlib.util
import io
import json
import os
import signal
import struct
import sys
import traceback
from threading import Lock

HEAD = struct.Struct("<cQ")


class Frames:
    """The two pipes, out of the reach of what the file prints or asks for."""

    def __init__(self):
        self._questions = os.fdopen(os.dup(0), "rb")
        self._answers = os.fdopen(os.dup(1), "wb")
        self._lock = Lock()  # threads may print
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(2, 1)

    def send(self, kind, payload=b""):
        with self._lock:
            self._answers.write(HEAD.pack(kind, len(payload)) + payload)
            self._answers.flush()

    def receive(self):
        """The next question's payload; None once there will be none any more."""
        head = self._questions.read(HEAD.size)
        if len(head) < HEAD.size:
            return None
        size = HEAD.unpack(head)[1]
        payload = self._questions.read(size)
        return payload if len(payload) == size else None


class Said(io.TextIOBase):
    """Stands for stdout and stderr: what is printed is sent at once, in its order among the answers."""

    def __init__(self, frames):
        self._frames = frames

    def writable(self):
        return True

    def write(self, text):
        if text:
            self._frames.send(b"S", text.encode("utf-8", "backslashreplace"))
        return len(text)


def guard():
    """Fork a process that waits for the end of stdin, and then kills this one and all others of its group."""
    if not hasattr(os, "fork"):
        return
    import select

    if os.fork():
        return
    try:
        for number in (1, 2):
            os.close(number)
        watched = select.poll()
        watched.register(0, 0)  # POLLHUP alone, which comes when the other side is gone
        watched.poll()
    finally:
        os.killpg(os.getpgrp(), signal.SIGKILL)


def load(path, name):
    """The function `name` of the file, run as a module from its folder; no file is written beside it."""
    sys.dont_write_bytecode = True
    os.chdir(os.path.dirname(path))
    sys.path[0] = os.path.dirname(path)
    spec = importlib.util.spec_from_file_location("digitpad_own_model", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    function = getattr(module, name, None)
    if not callable(function):
        there = [key for key, value in vars(module).items() if callable(value) and not key.startswith("_")]
        raise LookupError("there is no function {!r} in it, only: {}".format(name, ", ".join(there) or "none"))
    return function


def answer(function, question):
    """The function's answer to an array, as header and bytes; what is no array of numbers raises."""
    import numpy as np

    head, _, raw = question.partition(b"\n")
    given = np.frombuffer(raw, np.float32).reshape(json.loads(head.decode())["shape"]).copy()
    found = np.asarray(function(given))
    if found.dtype.kind in "US":  # labels as text, such as OpenML's MNIST has
        found = found.astype(np.float64)
    if found.dtype.kind == "b":
        found = found.astype(np.uint8)
    if found.dtype.kind not in "iuf":
        raise TypeError(f"its answer is no array of numbers, but {found.dtype}")
    found = np.ascontiguousarray(found, np.float64)
    return json.dumps({"shape": found.shape}).encode() + b"\n" + found.tobytes()


def told(error, path):
    """What went wrong in one sentence, with the line of the person's file where it did."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines = [error.lineno]
    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return json.dumps({"what": words[:1000], "line": lines[-1] if lines else 0}).encode()


def serve(frames, function, path, seconds):
    """Answer questions until there are no more."""
    with open(os.devnull, "w") as nowhere:
        while True:
            question = frames.receive()
            if question is None:
                return
            # Where there is no guard (Windows), whatever hangs ends by itself.
            faulthandler.dump_traceback_later(seconds + 1, exit=True, file=nowhere)
            try:
                kind, payload = b"A", answer(function, question)
            except BaseException as error:
                kind, payload = b"E", told(error, path)
            faulthandler.cancel_dump_traceback_later()
            frames.send(kind, payload)


def main():
    path, name, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    guard()
    frames = Frames()
    sys.stdout = sys.stderr = Said(frames)
    try:
        function = load(path, name)
        import numpy  # noqa: F401 (said here where it is missing)
    except BaseException as error:  # a file may end the program, too
        frames.send(b"E", told(error, path))
        return
    frames.send(b"R")
    serve(frames, function, path, seconds)


if __name__ == "__main__":
    main()
