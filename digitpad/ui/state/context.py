"""What the parts of one window work with, handed on as one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
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


class Controller(QObject):
    """Logic of one window, which goes when the window goes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._window = context.window
        self._training = context.training
        self._undo_stack = context.undo_stack
        self._settings = context.settings
        self._background = context.background
