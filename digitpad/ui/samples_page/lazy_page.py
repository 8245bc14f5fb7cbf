"""Placeholder that imports and builds the page when it is first shown."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from digitpad.core.samples import Label
from digitpad.ui.samples_page.maintenance import SetMaintenance
from digitpad.ui.samples_page.set_files import SetFiles
from digitpad.ui.state.context import Context
from digitpad.ui.turns.idle_tasks import IdleTasks, imports

if TYPE_CHECKING:
    from digitpad.ui.samples_page.controller import SamplesController
    from digitpad.ui.samples_page.page import PageParts, SamplesPage


MODULES = (
    "digitpad.evaluation.growth",
    "digitpad.evaluation.duplicates",
    "digitpad.ui.samples_page.browse.findings",
    *(
        f"digitpad.ui.samples_page.{name}"
        for name in ("browse.sample_queries", "charts.overview", "browse.grid_panel", "page")
    ),
    *(f"digitpad.ui.samples_page.{name}" for name in ("detail.sample_view", "detail.controller", "controller")),
)
"""What the page needs, in parts of a few milliseconds: imported beforehand, so that its first showing need not."""

PLAIN_FOR_DIALOGS = ("digitpad.session.values", "digitpad.session.files.exchange", "digitpad.evaluation.class_page")
"""What of that names no class of Qt, above all the file formats: imported on another thread, where it holds nobody."""

FOR_DIALOGS = (
    *(f"digitpad.ui.samples_page.{name}" for name in ("importing.import_names", "importing.importer")),
    *(f"digitpad.ui.samples_page.writers.{name}" for name in ("writers_dialog", "controller")),
)
"""What its dialogs need: at the page's first showing and not before, as all file formats come with it (7 MB)."""


class LazySamplesPage(QWidget):
    """Makes the page at its first showing, in turns; its work rests while it is hidden."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._controller: SamplesController | None = None
        self.page: SamplesPage | None = None
        self._parts: PageParts | None = None
        self._turns: IdleTasks | None = None
        self._has_dialogs = False
        self.upkeep = SetMaintenance(context)
        self.files = SetFiles(self._import, self._gather, context)
        self.files.serve_recent(context.actions["recent"])

    @property
    def controller(self) -> SamplesController:
        """The page's logic; makes what is not made yet."""
        if self._controller is None:
            from digitpad.ui.samples_page.controller import SamplesController

            page = self._laid_out()
            if self.layout() is None:
                QStackedLayout(self).addWidget(page)
            self._controller = SamplesController(page, self._context)
            self.upkeep.rebuilding.connect(self._controller.show_rebuilding)
            if self.isVisible():
                self._controller.watch(True)
        return self._controller

    def _laid_out(self) -> SamplesPage:
        if self.page is None:
            from digitpad.ui.samples_page.page import PageParts, SamplesPage

            actions = self._context.actions
            self.page = SamplesPage(actions, self._parts or PageParts(actions, self), self)
        return self.page

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What the page's own actions do, for the window to connect."""
        return {
            "remove": lambda: self._shown().remove(),
            "restore": lambda: self._shown().restore(),
            "open-sample": lambda: self._shown().open_sample(),
            "select-all": lambda: self._shown().select_all(),
            "find": lambda: self._shown().find(),
            "collect": lambda: self._shown().collect(),
            "new-set": self.files.new_set,
            "open-set": self.files.open_set,
            "save-copy": self.files.save_copy,
            "import": self._import,
            "gather": self._gather,
            "writers": lambda: self._with_dialogs(lambda: self._shown().show_writers()),
            "export": lambda: self._shown().export(),
            "backups": lambda: self._shown().show_backups(),
        }

    def _making(self) -> Generator[None]:
        """What is not made yet, a part a turn."""
        yield from imports(MODULES)
        from digitpad.ui.samples_page.page import PageParts

        parts = self._parts = PageParts(self._context.actions, self)
        for make in (
            lambda: parts.filters,
            lambda: parts.grid_panel,
            lambda: parts.selection_bar,
            lambda: parts.overview,
            self._laid_out,
            lambda: self.controller,
        ):
            if self._controller is None:  # else somebody asked for all of it meanwhile
                make()
                yield
        self._with_dialogs(lambda: None)

    def leave(self) -> None:
        """The window closes: nothing may be left half done."""
        if self._turns is not None:
            self._turns.stop()
        self.upkeep.stop()
        if self._controller is not None:
            self._controller.watch(False)

    def open_import(self, paths: Sequence[str]) -> None:
        """Take samples in from files, after a look at them."""
        self._import(paths)

    def _import(self, paths: Sequence[str] = ()) -> None:
        self._with_dialogs(lambda: self._shown().open_import(paths))

    def _gather(self, paths: Sequence[str] = ()) -> None:
        self._shown().gather(paths)

    def relabel(self, label: Label) -> None:
        """Give the selected samples another label."""
        self.controller.relabel(label)

    def showEvent(self, event: QShowEvent) -> None:
        if self._controller is not None:
            self._controller.watch(True)
        elif self._turns is None:
            self._turns = IdleTasks(self._making(), self)

    def hideEvent(self, event: QHideEvent) -> None:
        if self._controller is not None:
            self._controller.watch(False)

    def _with_dialogs(self, door: Callable[[], None]) -> None:
        """Call `door` once what dialogs need is imported: beside the window, then a part a turn, at the first time."""

        def parts() -> Generator[None]:
            yield from imports(FOR_DIALOGS)
            self._has_dialogs = True
            door()

        def go_on() -> None:
            IdleTasks(parts(), self)

        if self._has_dialogs:
            door()
        else:
            self._context.background.work(
                lambda _job: [import_module(name) for name in PLAIN_FOR_DIALOGS], lambda _: go_on()
            )

    def _shown(self) -> SamplesController:
        """The controller of the page, which is made where it is first needed, and shown."""
        if not self.isVisible():
            self._context.actions["page-samples"].trigger()
        return self.controller
