"""Long work in parts: one a turn of the event loop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot

from digitpad.ui.turns.idle_tasks import IdleTasks


def test_whoever_waits_is_served_between_two_parts(qtbot: QtBot) -> None:
    done: list[str] = []

    def parts() -> Iterator[None]:
        done.append("first")
        QTimer.singleShot(0, lambda: done.append("between"))
        yield
        yield
        done.append("last")

    owner = QObject()
    IdleTasks(parts(), owner)
    assert done == []
    qtbot.waitUntil(lambda: "last" in done)
    assert done == ["first", "between", "last"]


@pytest.mark.usefixtures("qapp")
def test_what_is_stopped_is_not_finished() -> None:
    done: list[str] = []

    def parts() -> Iterator[None]:
        done.append("first")
        QTimer.singleShot(0, turns.stop)
        yield
        yield
        done.append("last")

    owner = QObject()
    turns = IdleTasks(parts(), owner)
    for _ in range(10):
        QCoreApplication.processEvents()
    assert done == ["first"]
