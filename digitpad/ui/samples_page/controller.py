"""Makes the training set page live: filters to listing, listing to grid, selection to commands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from digitpad.core.samples import LABELS, Label
from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.evaluation.growth import Growth
from digitpad.ui.kit.i18n import shown_label, tr, translate
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.browse.sample_queries import Listing, SampleQueries
from digitpad.ui.samples_page.detail.controller import DetailController
from digitpad.ui.samples_page.detail.sample_editor import SampleEditor
from digitpad.ui.samples_page.importing.exchange import Exchange
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.state.action_table import teach_name
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.training_set import State

if TYPE_CHECKING:
    from digitpad.session.files.gathering import Gathering
    from digitpad.ui.samples_page.collect.collector import Collector


class SamplesController(Controller):
    """One page's logic; `watch` it while the page is shown."""

    def __init__(self, page: SamplesPage, context: Context) -> None:
        super().__init__(context)
        self._page = page
        self._context = context
        self._lookup = SampleQueries(context)
        self._editor = SampleEditor(context)
        self._detail = DetailController(page, context)
        self._collector: Collector | None = None
        self._is_invited = False
        self.exchange = Exchange(context, self._on_gathered, self.show_sample)
        self._connect()
        if context.training.state is not None:
            self._on_training_state_changed(context.training.state)

    def watch(self, on: bool) -> None:
        self._lookup.watch(on)
        if not on and self._collector is not None and self._collector.is_active:
            self._collector.finish()
        if on:
            self._show_possible()
        if on and not self._detail.is_open:
            self._page.grid_panel.grid.setFocus()

    def open_sample(self) -> None:
        """Show the current sample large."""
        self._detail.open()

    def show_sample(self, sample_id: str) -> None:
        """Show the sample of this id large, as soon as the list holds it."""
        self._lookup.when_current(lambda: self._detail.open_sample(sample_id))

    def select_samples(self, ids: Sequence[str]) -> None:
        """Select these samples, in a list of all, as soon as it holds them."""
        self._detail.close()
        self._page.show_list()
        self._page.filters.set_query(Query(order=self._page.filters.query.order))

        def choose() -> None:
            panel = self._page.grid_panel
            row_of, rows = panel.model.catalog.row_of, panel.model.rows
            place = np.full(len(panel.model.catalog), -1, np.intp)
            place[rows] = np.arange(len(rows))
            places = np.sort(place[[row_of[name] for name in ids if name in row_of]])
            if len(places):
                panel.grid.go_to(int(places[0]))
            panel.grid.choose(places[places >= 0])

        self._lookup.when_current(choose)

    def select_all(self) -> None:
        self._page.grid_panel.grid.selectAll()

    def find(self) -> None:
        """Let the person type what to look for."""
        self._detail.close()
        self._page.filters.focus_text()

    def show_rebuilding(self, share: float | None) -> None:
        """The small pictures are made anew in the background; None: no longer."""
        self._page.rebuilding.show_progress(tr("This version makes the 8 × 8 pictures anew…"), share)

    @property
    def collector(self) -> Collector | None:
        """What asks for digits, once it was asked for."""
        return self._collector

    def collect(self) -> None:
        """Let the pad ask for digits."""
        if self._collector is None:
            from digitpad.ui.samples_page.collect.collect_view import CollectView
            from digitpad.ui.samples_page.collect.collector import Collector

            view = CollectView()
            self._page.addWidget(view)
            self._collector = Collector(view, self._context)
            self._collector.finished.connect(self._on_collector_finished)
        self._page.setCurrentWidget(self._collector.view)
        self._collector.begin()

    def open_import(self, paths: Sequence[str] = ()) -> None:
        """Take samples in from files; without `paths` the person is asked for them."""
        self.exchange.importer.open(paths)

    def gather(self, paths: Sequence[str] = ()) -> None:
        """Make one set of several; without `paths` the person is asked for them."""
        self.exchange.gatherer.open(paths)

    def show_writers(self) -> None:
        """How each writer is read by the others, two writers side by side."""
        self.exchange.writers.open()

    def export(self) -> None:
        """Write samples for other programs; which there are is told once the list has caught up with the set."""
        self._lookup.when_current(self._export)

    def _export(self) -> None:
        model = self._page.grid_panel.model
        rows = (np.arange(len(model.catalog)), model.rows, self._chosen())
        mine, shown, chosen = (model.catalog.ids(some[model.catalog.is_mine[some]]) for some in rows)
        choices = [(tr("All that were taught or imported: {n}", n=len(mine)), mine)]
        if len(shown) != len(mine):
            choices.append((tr("Those of them that are shown: {n}", n=len(shown)), shown))
        if chosen:
            choices.insert(0, (tr("Those of them that are selected: {n}", n=len(chosen)), chosen))
        self.exchange.exporter.open(choices)

    def show_backups(self) -> None:
        """The copies that are kept of the set."""
        self.exchange.backups.open()

    def relabel(self, label: Label) -> None:
        if self._collector is not None and self._page.currentWidget() is self._collector.view:
            self._collector.answer(label)  # while digits are collected, the list behind is out of sight
            return
        self._editor.relabel(self._page.grid_panel.model.catalog, self._chosen(), label)

    def remove(self) -> None:
        self._editor.remove(self._page.grid_panel.model.catalog, self._chosen())

    def restore(self) -> None:
        self._editor.restore(self._page.grid_panel.model.catalog, self._chosen())

    def _chosen(self) -> Indices:
        """The catalog's rows of what is selected, or of the sample that is shown large."""
        model, grid = self._page.grid_panel.model, self._page.grid_panel.grid
        if self._detail.is_open:
            return model.rows[[grid.currentIndex().row()]]
        return model.rows[grid.chosen()]

    # -- wiring --------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        page, lookup = self._page, self._lookup
        page.filters.changed.connect(lookup.ask)
        page.selection_bar.relabelled.connect(self.relabel)
        page.busy.stopped.connect(self._on_busy_stopped)
        page.grid_panel.grid.opened.connect(self._detail.open)
        page.grid_panel.grid.chosen_changed.connect(self._show_possible)
        page.grid_panel.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page.grid_panel.grid.customContextMenuRequested.connect(self._on_grid_context_menu_requested)
        lookup.listed.connect(self._on_lookup_listed)
        lookup.finding.connect(self._on_lookup_finding)
        lookup.growth_found.connect(self._on_lookup_growth_found)
        self._detail.relabelled.connect(self.relabel)
        page.overview.collect_asked.connect(self.collect)
        page.overview.writers_asked.connect(self.show_writers)
        self._editor.declined.connect(self._on_editor_declined)
        self._training.state_changed.connect(self._on_training_state_changed)

    def _on_lookup_listed(self, listing: Listing) -> None:
        if listing.query != self._page.filters.query:
            return
        self._page.grid_panel.show_listing(listing)
        self._page.filters.set_writers(listing.catalog.writers)
        self._page.filters.set_count(len(listing.rows), len(listing.catalog))
        self._page.overview.set_catalog(listing.catalog)
        self._invite(listing)
        self._detail.follow()
        self._show_possible()

    def _invite(self, listing: Listing) -> None:
        """Say once what the page is for, as long as nothing on it is the person's own."""
        if listing.catalog.n_mine or self._is_invited:
            self._is_invited = self._is_invited or listing.catalog.n_mine > 0
            return
        self._is_invited = True
        sentence = tr(
            "These {n} samples came with digitpad. Yours will stand before them: teach some, collect them, or import.",
            n=len(listing.catalog),
        )
        choices = [(tr("Collect digits"), self.collect), (tr("Import"), self.open_import)]
        self._page.notice.say("news", sentence, choices)

    def _on_lookup_finding(self, share: float | None) -> None:
        sentence = tr("Every sample is being read by the others…")
        self._page.busy.show_progress(sentence, share if self._page.filters.query.needs_findings else None)

    def _on_busy_stopped(self) -> None:
        """What needs the answers cannot be shown without them."""
        self._lookup.stop()
        self._page.filters.set_query(replace(self._page.filters.query, show="all", order="newest"))

    def _on_lookup_growth_found(self, growth: Growth | None) -> None:
        self._page.overview.set_growth(growth)

    def _show_possible(self) -> None:
        model, grid = self._page.grid_panel.model, self._page.grid_panel.grid
        rows = model.rows[grid.chosen()]
        n_out = int(model.catalog.is_excluded[rows].sum())
        self._page.selection_bar.set_selection(len(rows), int(model.catalog.is_mine[rows].sum()))
        actions = self._context.actions
        actions.set_possible("remove", len(rows) > n_out)
        actions.set_possible("restore", n_out > 0)
        actions.set_possible("open-sample", grid.currentIndex().isValid())

    def _on_grid_context_menu_requested(self, place: QPoint) -> None:
        grid, actions = self._page.grid_panel.grid, self._context.actions
        menu = QMenu(grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(actions["open-sample"])
        relabel = menu.addMenu(tr("Relabel as"))
        for label in LABELS:
            relabel.addAction(shown_label(label), actions[teach_name(label)].trigger)
        for name in ("remove", "restore", "select-all"):
            menu.addAction(actions[name])
        menu.popup(grid.viewport().mapToGlobal(place))

    def _on_collector_finished(self, n: int) -> None:
        self._page.show_list()
        self._page.grid_panel.grid.setFocus()
        if n:
            undo = [(tr("Undo"), self._undo_stack.undo)]
            self._page.notice.say("news", tr("{n} digits collected and stored.", n=n), undo)

    def _on_gathered(self, done: Gathering) -> None:
        self._is_invited = True
        self._page.notice.say("news", translate(done.text), [(tr("Report…"), self.show_writers)])

    def _on_editor_declined(self, sentence: Text) -> None:
        self._page.notice.say("news", translate(sentence))

    def _on_training_state_changed(self, state: State) -> None:
        self._page.set_name(tr("your own") if state.is_personal else state.path)
