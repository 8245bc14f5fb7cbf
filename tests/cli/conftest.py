"""One door for the tests of commands: `cli("recognize", "7.png")` -> its status, output and complaint."""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from cli_files import ONE, SEVEN, STAR, line

from digitpad.cli import run
from digitpad.core.options import RecognizerOptions
from digitpad.core.reference.build import build_reference_set
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.session.recognizing import recognizer_update, recognizers
from digitpad.storage.caches.reference_cache import atlas_texts, learnt_embedding


@dataclass(frozen=True)
class Done:
    status: int
    out: str
    err: str

    def one_sentence(self) -> str:
        """What a failed command said: one line on stderr, and no traceback."""
        assert self.status == 1, self
        assert self.err.count("\n") == 1, self
        assert "Traceback" not in self.err
        assert "should not" not in self.err, "an unexpected error"
        return self.err.strip()

    def json(self) -> Any:
        """The one JSON value that a command printed, in strict JSON; notices may stand on stderr."""
        assert self.status == 0, self
        assert "Traceback" not in self.err
        return strict_json(self.out)

    def json_lines(self) -> list[Any]:
        assert (self.status, self.err) == (0, ""), self
        return [strict_json(line) for line in self.out.splitlines()]


def strict_json(text: str) -> Any:
    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    return json.loads(text, parse_constant=refuse)


@functools.cache
def _built(options: RecognizerOptions) -> ReferenceSet:
    return build_reference_set(atlas_texts(), replace(options, n_per_digit=100), embedding=learnt_embedding())


@pytest.fixture(autouse=True)
def built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The built-in set takes seconds to build: the tests of one process share a small one."""
    for module in (recognizers, recognizer_update):
        monkeypatch.setattr(module, "reference_set", lambda cache, **_: _built(RecognizerOptions()))
    monkeypatch.setattr(recognizers, "build_reference_set", lambda texts, options, **_: _built(options))


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """Run a command in this process."""

    def call(*words: object) -> Done:
        capsys.readouterr()
        status = run([str(word) for word in words])
        captured = capsys.readouterr()
        return Done(status, captured.out, captured.err)

    return call


@pytest.fixture
def python() -> Callable[..., Done]:
    """Run a piece of Python in a process of its own."""

    def call(code: str, *words: object, stdin: str | None = None) -> Done:
        done = subprocess.run(
            [sys.executable, "-c", code, *map(str, words)], input=stdin, capture_output=True, text=True, check=False
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    """Drawings of two writers, and two that are no digits."""
    path = tmp_path / "drawings.ndjson"
    path.write_text(
        "".join(line("7", SEVEN, writer=writer) + line("1", ONE, writer=writer) for writer in ["ann", "bob"] * 3)
        + line("star", STAR) * 2
    )
    return path
