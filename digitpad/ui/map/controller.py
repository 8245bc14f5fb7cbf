"""Makes the map live: the set to places, the pad to a place among them, what is selected to the training set's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer, Signal

from digitpad.core.recognizers.raster_knn import RasterKnnRecognizer
from digitpad.core.typing import Mask, Rows
from digitpad.session import Change, Session
from digitpad.ui.kit.i18n import percent, tr
from digitpad.ui.kit.theme import current_colors
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.map.coloring import coloring
from digitpad.ui.map.dialog import MapDialog
from digitpad.ui.map.layout import (
    LEAST,
    LEAST_FOR_TSNE,
    Known,
    Layout,
    by_components,
    by_tsne,
    carried_over,
    compared,
    in_use,
)
from digitpad.ui.map.plane_painter import Scene
from digitpad.ui.reading.reader import Reader, Reading
from digitpad.ui.samples_page.browse.catalog import EMPTY, Catalog
from digitpad.ui.samples_page.browse.findings import Findings
from digitpad.ui.samples_page.browse.model import SamplesModel
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import MODE

if TYPE_CHECKING:
    from digitpad.experiments.process.runner import TaskProcess

QUEUE = "map"
TSNE_QUEUE = "map-tsne"
DOUBT_QUEUE = "map-doubt"
SETTLE = 300
"""Milliseconds without a change of the set before the map is made anew."""


class MapController(Controller):
    """At most one map at a time; it follows the set and the pad while it is open."""

    handed_over = Signal(tuple)
    """Ids of the samples that are to be selected on the page of the training set."""
    opened = Signal(str)
    """The id of a sample that is to be shown large there."""

    def __init__(self, reader: Reader, context: Context) -> None:
        super().__init__(context)
        self._reader = reader
        self._catalog = EMPTY
        self._findings: Findings | None = None
        self._known: dict[type, Known] = {}
        self._layout: Layout | None = None
        self._job: Job | None = None
        self._tsne: Job | None = None
        self._process: TaskProcess | None = None
        self._words = SamplesModel(self)
        self.dialog: MapDialog | None = None
        self._settling = single_shot(self, SETTLE, self._fetch)
        self._training.changed.connect(self._on_training_changed)
        self._training.switched.connect(self._settling.start)
        self._settings.changed.connect(self._on_settings_changed)
        reader.read.connect(self._show_drawing)

    def open(self) -> None:
        """It comes in sight; the samples come as soon as they have their places."""
        if self.dialog is None:
            self.dialog = dialog = MapDialog(self._window)
            dialog.method_changed.connect(self._lay_out)
            dialog.coloring_changed.connect(self._color)
            dialog.handed_over.connect(self._hand_over)
            dialog.plane.chosen_changed.connect(self._on_plane_chosen_changed)
            dialog.plane.opened.connect(lambda row: self.opened.emit(self._ids([row])[0]))
            dialog.finished.connect(self._rest)
        dialog = self.dialog
        QTimer.singleShot(0, dialog, dialog.show)  # making it and showing it take the window a turn each
        dialog.raise_()
        dialog.activateWindow()
        self._fetch()

    def leave(self) -> None:
        """The window closes: nothing may be left running."""
        self._rest()
        if self._process is not None:
            self._process.kill()

    @property
    def layout(self) -> Layout | None:
        """The map as it is; None before there is one."""
        return self._layout

    def _rest(self) -> None:
        for job in (self._job, self._tsne):
            if job is not None:
                job.cancel()
        self._job = self._tsne = None

    # The set

    def _on_training_changed(self, change: Change) -> None:
        if self._is_open and not change.is_empty:
            self._settling.start()

    def _on_settings_changed(self, key: str) -> None:
        if key == MODE.key and self._is_open:
            self._lay_out()

    @property
    def _is_open(self) -> bool:
        return self.dialog is not None and self.dialog.isVisible()

    def _fetch(self) -> None:
        if self.dialog is not None:
            self._training.run(_catalog_of, self._take_catalog)

    def _take_catalog(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._findings = None
        self._lay_out()

    # The places

    def _lay_out(self) -> None:
        """By components at once; by t-SNE from the map that stands, which stays until the other is there."""
        state, dialog = self._training.state, self.dialog
        of = in_use(self._catalog)
        if state is None or dialog is None or len(of) < LEAST:
            return
        self._rest()
        recognizer = state.recognizers[self._settings.get(MODE)]
        by_counts, kind = isinstance(recognizer, RasterKnnRecognizer), type(recognizer)
        catalog, known, method, old = self._catalog, self._known.get(kind, {}), dialog.method, self._layout

        def work(job: Job) -> tuple[Known, Layout]:
            found = compared(recognizer, catalog, of, known, job.report)
            rows = np.stack([found[name] for name in catalog.ids(of)])
            if method == "tsne" and old is not None and old.method == "tsne" and old.rows.shape[1] == rows.shape[1]:
                return found, carried_over(old, catalog, of, rows)
            return found, by_components(catalog, of, rows, by_counts)

        def done(answer: tuple[Known, Layout]) -> None:
            self._known[kind], layout = answer
            self._job = None
            self._take_layout(layout)
            if method == "tsne" and layout.method != "tsne" and len(of) >= LEAST_FOR_TSNE:
                self._begin_tsne(layout)

        dialog.say_busy(tr("Comparing the samples…"))
        self._job = self._background.work(work, done, on_progress=self._tell_progress, queue=QUEUE)

    def _tell_progress(self, share: float, _note: object) -> None:
        if self.dialog is not None:
            self.dialog.say_busy(tr("Comparing the samples… {share}", share=percent(share)))

    def _begin_tsne(self, layout: Layout) -> None:
        """In a process of its own, which is ended where nobody waits for it any more."""
        from digitpad.experiments.process.runner import TaskProcess  # with all experiments: few maps need it
        from digitpad.experiments.process.tsne import PlaceByTsne

        if self._process is None:
            self._process = TaskProcess()
        process, rows = self._process, layout.rows

        def work(job: Job) -> Layout:
            places: Rows = process.do(PlaceByTsne(rows), lambda: job.is_cancelled)
            return by_tsne(layout.catalog, layout.of, rows, places, layout.by_counts)

        def done(placed: Layout) -> None:
            self._tsne = None
            self._take_layout(placed)

        self._tsne = self._background.work(work, done, on_error=self._training.fail, queue=TSNE_QUEUE)
        if self.dialog is not None:
            self.dialog.say_busy(tr("t-SNE is working; until then, the components are shown."))

    def _take_layout(self, layout: Layout) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        chosen = self._chosen_ids()
        self._layout = layout
        dialog.say_busy("")
        dialog.set_layout_words(layout)
        kept = [row for row, name in enumerate(layout.catalog.ids(layout.of)) if name in chosen] if chosen else []
        is_chosen = np.zeros(len(layout.of), np.bool_)
        is_chosen[kept] = True
        self._paint(layout, is_chosen)
        self._show_drawing(self._reader.reading)

    def _color(self) -> None:
        if self._layout is not None and self.dialog is not None:
            is_chosen = np.zeros(len(self._layout.of), np.bool_)
            is_chosen[self.dialog.plane.chosen] = True
            self._paint(self._layout, is_chosen)

    def _paint(self, layout: Layout, is_chosen: Mask) -> None:
        dialog = self.dialog
        assert dialog is not None
        if dialog.coloring == "doubt" and self._findings is None:
            self._find_doubt()
        painted = coloring(dialog.coloring, layout.catalog, layout.of, self._findings, current_colors())
        self._words.show(layout.catalog, self._findings, layout.of)
        scene = Scene(layout.places, layout.catalog.pictures[layout.of], painted.pixels, is_chosen)
        dialog.plane.show_samples(scene, layout.of, self._words)
        dialog.set_legend(painted.legend)
        dialog.set_count(int(is_chosen.sum()), len(layout.of))

    def _find_doubt(self) -> None:
        catalog = self._catalog

        def take(findings: Findings) -> None:
            if findings.catalog is self._catalog:
                self._findings = findings
                self._color()

        self._background.work(lambda _job: Findings.of(catalog), take, queue=DOUBT_QUEUE)

    # The drawing, and the selection

    def _show_drawing(self, reading: Reading | None) -> None:
        state, layout = self._training.state, self._layout
        if self.dialog is None or layout is None or state is None or not self.dialog.isVisible():
            return
        if reading is None or self._reader.recognizer is None:
            self.dialog.plane.show_drawing(None, None)
            return
        row = self._reader.recognizer.compared_steps(reading.main.steps)
        if row.shape[0] == layout.rows.shape[1]:
            self.dialog.plane.show_drawing(layout.place_of(row), reading.main.steps.picture)

    def _on_plane_chosen_changed(self) -> None:
        if self.dialog is not None and self._layout is not None:
            self.dialog.set_count(len(self.dialog.plane.chosen), len(self._layout.of))

    def _hand_over(self) -> None:
        self.handed_over.emit(tuple(self._chosen_ids()))

    def _chosen_ids(self) -> frozenset[str]:
        return frozenset() if self.dialog is None else frozenset(self._ids(self.dialog.plane.chosen.tolist()))

    def _ids(self, rows: Sequence[int]) -> tuple[str, ...]:
        layout = self._layout
        return () if layout is None else layout.catalog.ids(layout.of[list(rows)])


def _catalog_of(session: Session) -> Catalog:
    catalog = Catalog.of(session.samples(all=True), session.excluded)
    _ = catalog.writers  # made here, where it holds up nobody
    return catalog
