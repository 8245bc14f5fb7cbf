"""Controller of the detail view: opens samples large, one after the other."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import Signal

from digitpad.core.samples import Sample
from digitpad.session import Session
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.detail.sample_detail import SampleDetail, look_at
from digitpad.ui.samples_page.detail.sample_view import SampleView
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import MODE

QUEUE = "detail"


class DetailController(Controller):
    """Follows the grid's current sample while it is open."""

    relabelled = Signal(int)

    def __init__(self, page: SamplesPage, context: Context) -> None:
        super().__init__(context)
        self._page = page
        self._context = context
        self._mending = [context.actions[name] for name in ("remove", "restore")]
        self._view: SampleView | None = None
        self._wanted = ""
        self._sought = ""
        self._is_opening = False

    @property
    def is_open(self) -> bool:
        return self._view is not None and self._page.currentWidget() is self._view

    def open(self) -> None:
        """The grid's current sample, as soon as there is something to see; without one nothing happens."""
        if self._page.grid_panel.grid.currentIndex().isValid():
            self._is_opening = True
            self._show_current()

    def open_sample(self, sample_id: str) -> None:
        """The sample of this id, whether the filters show it or not; nothing where it is no longer there."""
        if sample_id in self._page.grid_panel.model.catalog.row_of:
            self._is_opening = True
            self._on_view_wanted(sample_id)

    def close(self) -> None:
        self._page.show_list()
        self._page.grid_panel.grid.setFocus()

    def follow(self) -> None:
        """The list has changed: show the sample as it is now, or go back where it is no longer among those shown."""
        if not self.is_open and not (self._is_opening and self._sought):
            return
        self._go_to(self._sought)
        self._sought = ""
        if self._page.grid_panel.grid.currentIndex().isValid():
            self._show_current()
        else:
            self.close()

    def _the_view(self) -> SampleView:
        if self._view is None:
            self._view = SampleView(self._mending)
            self._view.bar.relabelled.connect(self.relabelled)
            self._view.closed.connect(self.close)
            self._view.moved.connect(self._on_view_moved)
            self._view.wanted.connect(self._on_view_wanted)
            self._page.addWidget(self._view)
        return self._view

    def _on_view_moved(self, step: int) -> None:
        grid = self._page.grid_panel.grid
        item = grid.currentIndex().row() + step
        if 0 <= item < len(self._page.grid_panel.model.rows):
            grid.go_to(item)
            self._show_current()

    def _on_view_wanted(self, name: str) -> None:
        """One that the filters hide is shown among all."""
        if self._go_to(name):
            self._show_current()
        elif name in self._page.grid_panel.model.catalog.row_of:
            self._sought = name
            self._page.filters.set_query(Query())

    def _go_to(self, name: str) -> bool:
        """Make a sample the current one, if it is among those shown."""
        model = self._page.grid_panel.model
        places = np.flatnonzero(model.rows == model.catalog.row_of.get(name, -1))
        if len(places):
            self._page.grid_panel.grid.go_to(int(places[0]))
        return len(places) > 0

    def _show_current(self) -> None:
        model, state = self._page.grid_panel.model, self._training.state
        row = int(model.rows[self._page.grid_panel.grid.currentIndex().row()])
        sample = model.catalog.samples[row]
        self._wanted = sample.id
        if state is None:
            return
        recognizer = state.recognizers[self._settings.get(MODE)]
        look = partial(
            look_at,
            row=row,
            is_excluded=bool(model.catalog.is_excluded[row]),
            recognizer=recognizer,
            findings=model.findings,
        )
        self._training.run(partial(_drawn, sample), lambda drawn: self._look(look, drawn))

    def _look(self, look: partial[SampleDetail], drawn: Sample) -> None:
        if drawn.id == self._wanted:
            self._background.work(lambda _job: look(drawn), self._take, queue=QUEUE)

    def _take(self, detail: SampleDetail) -> None:
        if detail.sample.id != self._wanted:
            return
        view = self._the_view()
        view.set_detail(detail)
        if self._is_opening:
            self._is_opening = False
            self._page.setCurrentWidget(view)
            view.setFocus()


def _drawn(sample: Sample, session: Session) -> Sample:
    """With its drawing; as it is where it is gone meanwhile."""
    return session.sample(sample.id) or sample
