"""Reads a file in a process of its own: a library in C dies of some damaged files, and would take the window along."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words

_CODE = "from digitpad.storage.formats.apart import answer; answer()"
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Of Windows: no console beside a program without one."""


def read_apart(function: Callable[..., PictureSet], path: Path, *flags: bool) -> PictureSet | None:
    """What `function(path, *flags)` of a module gives there; None where the process dies of it. UserError as there."""
    command = [sys.executable, "-P", "-c", _CODE, function.__module__, function.__name__, os.fspath(path)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [*command, *("1" if flag else "" for flag in flags)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=_NO_WINDOW,
    ) as process:
        assert process.stdout is not None
        try:
            return _received(process.stdout)
        except EOFError:  # it died within its answer
            return None
        except BaseException:
            process.kill()
            raise


def answer() -> None:
    """In that process: read what its words tell, and write the answer where nothing else can write."""
    module, name, path, *flags = sys.argv[1:]
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)
        try:
            found = getattr(importlib.import_module(module), name)(Path(path), *map(bool, flags))
        except UserError as error:
            out.write(json.dumps({"error": _plain(error.text)}).encode() + b"\n")
        else:
            _send(found, out)


def _send(found: PictureSet, out: IO[bytes]) -> None:
    """A line of JSON, then the bytes of the arrays it describes: nothing that would be run when it is read."""
    words = [found.labels, *([found.writers] if found.writers else [])]
    head = {
        "shape": found.pictures.shape,
        "top": found.top,
        "words": [part.values for part in words],
        "code": found.code,
        "notes": [_plain(note) for note in found.notes],
    }
    out.write(json.dumps(head).encode() + b"\n")
    for array in (found.pictures, *(part.codes for part in words)):
        out.write(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)


def _received(stream: IO[bytes]) -> PictureSet | None:
    line = stream.readline()
    if not line.endswith(b"\n"):
        return None
    head = json.loads(line)
    if "error" in head:
        said = _text(head["error"])
        raise UserError(said.template, **said.params)
    pictures = _array(stream, tuple(head["shape"]), np.dtype(np.uint8))
    words = [Words(_array(stream, pictures.shape[:1], np.dtype(np.int32)), tuple(known)) for known in head["words"]]
    notes = tuple(_text(note) for note in head["notes"])
    return PictureSet(pictures, head["top"], words[0], words[1] if words[1:] else None, head["code"], notes)


def _array(stream: IO[bytes], shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
    array = np.empty(shape, dtype)
    left = array.view(np.uint8).reshape(-1).data
    while left:
        n = stream.readinto(left)  # type: ignore[attr-defined]  # a pipe's buffered reader has it
        if not n:
            raise EOFError("the process that reads a file ended within its answer")
        left = left[n:]
    return array


def _plain(text: Text) -> list[Any]:
    return [text.template, {name: _plain_value(value) for name, value in text.params.items()}]


def _plain_value(value: object) -> object:
    if isinstance(value, Text):
        return {"text": _plain(value)}
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _text(plain: list[Any]) -> Text:
    template, params = plain
    return Text(template, **{name: _text(v["text"]) if isinstance(v, dict) else v for name, v in params.items()})
