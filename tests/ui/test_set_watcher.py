"""What could not be stored is tried again, while the window is open and nobody asks."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from digitpad.session import Score
from digitpad.ui.state import set_watcher
from digitpad.ui.state.set_watcher import SetWatcher
from digitpad.ui.state.training_set import State


class Training(QObject):
    """A training set of which only the state is told."""

    state_changed = Signal(object)
    refreshed = Signal()

    def refresh(self) -> None:
        self.refreshed.emit()


def state(path: Path, n_unsaved: int) -> State:
    return State({}, 0, n_unsaved, Score(0, 0), None, str(path), True, True)


@pytest.mark.usefixtures("qapp")
def test_unsaved_samples_are_tried_again_and_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_watcher, "RETRY", 5)
    training = Training()
    watcher = SetWatcher(training)  # type: ignore[arg-type]
    waiting = state(tmp_path / "set.digitpad", 1)
    for _ in range(2):
        with qtbot.waitSignal(training.refreshed):
            training.state_changed.emit(waiting)
    watcher.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_nothing_is_tried_where_nothing_waits(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_watcher, "RETRY", 5)
    training = Training()
    watcher = SetWatcher(training)  # type: ignore[arg-type]
    with qtbot.assertNotEmitted(training.refreshed, wait=50):
        training.state_changed.emit(state(tmp_path / "set.digitpad", 0))
    watcher.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_is_closed_for_a_while_does_not_end_the_watching(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(path: object, *_args: object, **_more: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    training = Training()
    watcher = SetWatcher(training)  # type: ignore[arg-type]
    path = tmp_path / "set.digitpad"
    with monkeypatch.context() as patched:
        patched.setattr(os, "stat", denied)
        training.state_changed.emit(state(path, 0))
    with qtbot.waitSignal(training.refreshed):
        path.touch()
    watcher.deleteLater()
