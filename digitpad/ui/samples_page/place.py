"""Where the page will be: nothing of it is made, or imported, before it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QStackedLayout, QWidget

from digitpad.core.samples import Label
from digitpad.ui.actions import Actions
from digitpad.ui.background import Background
from digitpad.ui.settings import Settings
from digitpad.ui.training_set import TrainingSet

if TYPE_CHECKING:
    from digitpad.ui.samples_page.controller import SamplesController
    from digitpad.ui.samples_page.page import SamplesPage


class SamplesPlace(QWidget):
    """Makes the page at its first showing; its work rests while it is hidden."""

    def __init__(
        self,
        training: TrainingSet,
        undo_stack: QUndoStack,
        settings: Settings,
        door: Background,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._training = training
        self._undo_stack = undo_stack
        self._settings = settings
        self._door = door
        self._actions = actions
        self._controller: SamplesController | None = None
        self.page: SamplesPage | None = None

    @property
    def controller(self) -> SamplesController:
        """The page's logic; makes the page."""
        if self._controller is None:
            from digitpad.ui.samples_page.controller import SamplesController
            from digitpad.ui.samples_page.page import SamplesPage

            self.page = SamplesPage(self._actions)
            QStackedLayout(self).addWidget(self.page)
            self._controller = SamplesController(
                self.page, self._training, self._undo_stack, self._settings, self._door, self._actions, self
            )
        return self._controller

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the page's own actions do, for the window to connect."""
        names = ("remove", "restore", "open_sample", "select_all", "find", "collect")
        return {name.replace("_", "-"): partial(self._do, name) for name in names}

    def relabel(self, label: Label) -> None:
        """Give the selected samples another label."""
        self.controller.relabel(label)

    def showEvent(self, event: QShowEvent) -> None:
        self.controller.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._controller is not None:
            self._controller.watch(False)

    def _do(self, name: str) -> None:
        """Show the page, made when it is first needed, and call the controller's method `name`."""
        if not self.isVisible():
            self._actions["page-samples"].trigger()
        getattr(self.controller, name)()
