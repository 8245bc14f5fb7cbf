"""Placeholder that imports and builds the page when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Generator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.kit.i18n import tr
from digitpad.ui.kit.widgets import EmptyPage
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context
from digitpad.ui.turns.idle_tasks import IdleTasks, imports

if TYPE_CHECKING:
    from digitpad.ui.experiments_page.controller import ExperimentsController

ELSEWHERE = (
    *(f"digitpad.experiments.{name}" for name in ("registry", "process.tasks", "process.runner", "live")),
    "digitpad.session.files.datasets",
)
HERE = tuple(
    f"digitpad.ui.experiments_page.{name}"
    for name in ("inputs.form", "live.live_panel", "plot.plot_view", "page", "controller")
)
"""What the page needs: most of it knows nothing of Qt and is imported elsewhere, the rest in turns (see `imports`)."""


class LazyExperimentsPage(QStackedWidget):
    """Imports the page's modules when it is first shown, most of them on another thread, and then builds it."""

    def __init__(self, own: OwnDrawing, context: Context) -> None:
        super().__init__()
        self._own, self._context = own, context
        self._is_asked = False
        self._turns: IdleTasks | None = None
        self.controller: ExperimentsController | None = None
        self.addWidget(
            EmptyPage(tr("Experiments"), tr("See for yourself how image recognition works, on your own drawings."))
        )

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Handlers of the page's actions, by name, for the window to connect."""
        return {
            "run-experiment": self._once_made(lambda controller: controller.run_experiment()),
            "stop-experiment": self._once_made(lambda controller: controller.stop_experiment()),
            "keep-run": self._once_made(lambda controller: controller.keep_run()),
            "show-code": self._once_made(lambda controller: controller.show_code()),
            "copy-plot": self._once_made(lambda controller: controller.copy_plot()),
        }

    def leave(self) -> None:
        """Stop everything that runs, before the window closes."""
        if self._turns is not None:
            self._turns.stop()
        if self.controller is not None:
            self.controller.leave()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_asked:
            self._is_asked = True
            self._context.background.work(_load, self._make, queue="experiments")

    def _make(self, _loaded: None) -> None:
        self._turns = IdleTasks(self._parts(), self)

    def _parts(self) -> Generator[None]:
        """Build the page in slices, show it when it is complete, and paint it in two turns of under 8 ms each."""
        yield from imports(HERE)
        from digitpad.ui.experiments_page.controller import ExperimentsController
        from digitpad.ui.experiments_page.page import ExperimentsPage

        page = ExperimentsPage(self._context.actions, self._own, self)
        self.addWidget(page)
        yield
        self.controller = ExperimentsController(page, self._own, self._context)
        while not page.has_form:
            yield
        yield
        page.right.setUpdatesEnabled(False)
        self.setCurrentWidget(page)
        page.catalogue.setFocus()
        yield
        page.right.setUpdatesEnabled(True)

    def _once_made(self, act: Callable[[ExperimentsController], object]) -> Callable[[], object]:
        return lambda: None if self.controller is None else act(self.controller)


def _load(_job: Job) -> None:
    for module in ELSEWHERE:
        import_module(module)
