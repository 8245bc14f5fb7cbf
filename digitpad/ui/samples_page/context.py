"""What the parts of the page work with, handed on as one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QMainWindow

from digitpad.ui.state.actions import Actions
from digitpad.ui.state.background import Background
from digitpad.ui.state.settings import Settings
from digitpad.ui.state.training_set import TrainingSet


@dataclass(frozen=True, eq=False)
class Context:
    """All of one window."""

    window: QMainWindow
    training: TrainingSet
    undo_stack: QUndoStack
    settings: Settings
    background: Background
    actions: Actions
