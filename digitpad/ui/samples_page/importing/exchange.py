"""Import, export, backups, and what concerns several writers: each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from digitpad.ui.samples_page.context import Context

if TYPE_CHECKING:
    from digitpad.ui.samples_page.importing.backups_dialog import BackupsKeeper
    from digitpad.ui.samples_page.importing.export_dialog import Exporter
    from digitpad.ui.samples_page.importing.importer import Importer
    from digitpad.ui.samples_page.writers.controller import WritersController
    from digitpad.ui.samples_page.writers.gatherer import Gatherer


class Exchange:
    """All of one window."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @cached_property
    def importer(self) -> Importer:
        from digitpad.ui.samples_page.importing.importer import Importer

        return Importer(self._context)

    @cached_property
    def exporter(self) -> Exporter:
        from digitpad.ui.samples_page.importing.export_dialog import Exporter

        return Exporter(self._context)

    @cached_property
    def backups(self) -> BackupsKeeper:
        from digitpad.ui.samples_page.importing.backups_dialog import BackupsKeeper

        return BackupsKeeper(self._context)

    @cached_property
    def gatherer(self) -> Gatherer:
        from digitpad.ui.samples_page.writers.gatherer import Gatherer

        return Gatherer(self._context)

    @cached_property
    def writers(self) -> WritersController:
        from digitpad.ui.samples_page.writers.controller import WritersController

        return WritersController(self._context)
