"""Import, export and backups of the page, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from digitpad.ui.background import Background
from digitpad.ui.settings import Settings
from digitpad.ui.training_set import TrainingSet

if TYPE_CHECKING:
    from digitpad.ui.samples_page.backups_dialog import BackupsKeeper
    from digitpad.ui.samples_page.export_dialog import Exporter
    from digitpad.ui.samples_page.importer import Importer


class Exchange:
    """The three, for one window."""

    def __init__(
        self, window: QWidget, training: TrainingSet, undo_stack: QUndoStack, settings: Settings, door: Background
    ) -> None:
        self._window = window
        self._training = training
        self._undo_stack = undo_stack
        self._settings = settings
        self._door = door

    @cached_property
    def importer(self) -> Importer:
        from digitpad.ui.samples_page.importer import Importer

        return Importer(self._window, self._training, self._undo_stack, self._settings, self._door)

    @cached_property
    def exporter(self) -> Exporter:
        from digitpad.ui.samples_page.export_dialog import Exporter

        return Exporter(self._window, self._training, self._settings, self._door)

    @cached_property
    def backups(self) -> BackupsKeeper:
        from digitpad.ui.samples_page.backups_dialog import BackupsKeeper

        return BackupsKeeper(self._window, self._training, self._undo_stack)
