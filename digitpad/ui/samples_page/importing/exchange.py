"""Import, export, backups, and what concerns several writers: each made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from digitpad.ui.state.context import Context

if TYPE_CHECKING:
    from digitpad.session.files.gathering import Gathering
    from digitpad.ui.samples_page.importing.backups_dialog import BackupsKeeper
    from digitpad.ui.samples_page.importing.export_dialog import Exporter
    from digitpad.ui.samples_page.importing.importer import Importer
    from digitpad.ui.samples_page.writers.controller import WritersController
    from digitpad.ui.samples_page.writers.gatherer import Gatherer


class Exchange:
    """All of one window. What came of one of them is told to `on_gathered` and `show_sample`."""

    def __init__(
        self, context: Context, on_gathered: Callable[[Gathering], None], show_sample: Callable[[str], None]
    ) -> None:
        self._context = context
        self._on_gathered, self._show_sample = on_gathered, show_sample

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

        gatherer = Gatherer(self._context)
        gatherer.gathered.connect(self._on_gathered)
        return gatherer

    @cached_property
    def writers(self) -> WritersController:
        from digitpad.ui.samples_page.writers.controller import WritersController

        writers = WritersController(self._context)
        writers.sample_wanted.connect(self._show_sample)
        return writers
