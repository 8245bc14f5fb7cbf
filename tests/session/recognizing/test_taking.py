"""The built-in set from the first reading on, where it lies ready; and how far the way to it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from digitpad.session import Session
from digitpad.session.recognizing import build_process, recognizer_update
from digitpad.session.recognizing.recognizer_update import take_reference


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = Session.open(tmp_path / "profile")
    yield opened
    opened.close()


def test_the_set_is_taken_once_where_it_lies_ready(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands for it."""
    ready: list[object] = [None, "set", "another"]
    recalled: list[tuple[str, object]] = []

    def recall(taken: Session, recognizer: Any) -> None:
        recalled.append(recognizer)
        taken.snapshots.set_default(recognizer, {})

    monkeypatch.setattr(recognizer_update, "reference_at_hand", lambda cache: ready.pop(0))
    monkeypatch.setattr(recognizer_update, "default_recognizer", lambda reference, known: (reference, known))
    monkeypatch.setattr(recognizer_update, "_recall", recall)
    take_reference(session)
    assert recalled == []
    take_reference(session)
    take_reference(session)
    assert recalled == [("set", [])]
    assert ready == ["another"]


def test_the_child_sends_shares_and_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import signal

    sent: list[object] = []
    told: list[list[float]] = []

    class Pipe:
        def send(self, share: float) -> None:
            if share > 0.5:
                raise BrokenPipeError
            sent.append(share)

        def close(self) -> None:
            sent.append("end")

    def build(cache: Path, report: Any) -> None:
        assert cache == tmp_path
        for share in told[-1]:
            report(share)

    handled: list[tuple[object, object]] = []
    monkeypatch.setattr(build_process, "reference_set", build)
    monkeypatch.setattr("digitpad.session.recognizing.build_process.signal.signal", lambda *how: handled.append(how))
    for shares, wanted in (([0.1, 0.4], [0.1, 0.4, "end"]), ([0.2, 0.6], [0.2])):
        told.append(shares)
        sent.clear()
        build_process._build(tmp_path, Pipe())  # type: ignore[arg-type]
        assert sent == wanted
    assert handled == [(signal.SIGINT, signal.SIG_IGN)] * 2
