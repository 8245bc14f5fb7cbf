"""Notices when another window or command changes the set, and when a lost disk is back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile, QFileSystemWatcher, QObject

from digitpad.ui.kit.timers import single_shot
from digitpad.ui.state.training_set import State, TrainingSet

SETTLE = 250
"""Milliseconds of quiet after a change on disk before it is looked at: one write touches the files several times."""
RETRY = 2000
"""Milliseconds between two tries while something could not be stored."""


class SetWatcher(QObject):
    """Asks the training set to refresh; it sleeps as long as nothing happens on disk and nothing is unsaved."""

    def __init__(self, training: TrainingSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = QFileSystemWatcher(self)
        self._settle = single_shot(self, SETTLE, self._look)
        self._retry = single_shot(self, RETRY, training.refresh)
        self._path = ""
        self._training = training
        self._files.fileChanged.connect(self._settle.start)
        self._files.directoryChanged.connect(self._settle.start)
        training.state_changed.connect(self._on_training_state_changed)

    def _on_training_state_changed(self, state: State) -> None:
        self._path = state.path
        self._watch()
        if state.n_unsaved:
            self._retry.start()

    def _look(self) -> None:
        self._watch()
        self._training.refresh()

    def _watch(self) -> None:
        """The files that SQLite writes; those that came or went since the last time are taken up or dropped by Qt."""
        folder = Path(self._path).parent
        names = [str(folder), self._path, f"{self._path}-wal"]
        watched = {*self._files.files(), *self._files.directories()}
        new = [name for name in names if name not in watched and QFile.exists(name)]
        if new:
            self._files.addPaths(new)
