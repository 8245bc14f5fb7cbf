"""Queries of the page on the training set, run in the background and announced when done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import Signal

from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Label, Sample
from digitpad.core.typing import Indices
from digitpad.evaluation.growth import Growth, asked_among, growth
from digitpad.experiments.observer import Observer
from digitpad.session import Change, Session
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.samples_page.browse.catalog import EMPTY, Catalog
from digitpad.ui.samples_page.browse.findings import Findings
from digitpad.ui.samples_page.browse.query import Query, find
from digitpad.ui.samples_page.detail.held_out_reading import ASKED_UP_TO, read_without_themselves
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller
from digitpad.ui.state.settings import MODE
from digitpad.ui.state.training_set import State

QUEUE = "samples"
FINDINGS_QUEUE = "findings"
GROWTH_QUEUE = "growth"
UNASKED_UP_TO = 6000
"""So many samples are read by each other without being asked for: it takes a second at most."""
SETTLE = 250
"""Milliseconds without a change before anything long begins anew."""


@dataclass(frozen=True, eq=False)
class Listing:
    """What a query found; `place` (n,) is each catalog row's place in `rows`, -1 for those not shown."""

    catalog: Catalog
    findings: Findings | None
    query: Query
    rows: Indices
    place: Indices


class JobObserver(Observer):
    """An experiment's progress as a job's; a cancelled job ends it."""

    def __init__(self, job: Job) -> None:
        self._job = job

    def progress(self, fraction: float) -> None:
        self._job.report(fraction)


class SampleQueries(Controller):
    """Follows the training set while `is_watching`."""

    listed = Signal(object)
    """`Listing`, after each change of set, query or findings."""
    growth_found = Signal(object)
    """`Growth`, or None while nothing is taught."""
    finding = Signal(object)
    """How far the samples are read by each other, 0..1; None when nothing is under way."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._measured: Recognizer | None = None
        self._query = Query()
        self._catalog = EMPTY
        self._findings: Findings | None = None
        self._is_stale = True
        self._n_fetching = self._n_listings = self._n_listed = 0
        self._waiting: list[Callable[[], None]] = []
        self._is_watching = False
        self._listing: Job | None = None
        self._long: Job | None = None
        self._growing: Job | None = None
        self._is_finding_all = self._growth_is_due = False
        self._settling = single_shot(self, SETTLE, self._work_out)
        self._training.changed.connect(self._on_training_changed)
        self._training.switched.connect(self._on_training_switched)
        self._training.state_changed.connect(self._on_training_state_changed)

    def watch(self, on: bool) -> None:
        """Follow the set from now on, or leave it alone until the page is shown again."""
        self._is_watching = on
        if on and self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Fetch all samples anew."""
        self._is_stale = False
        self._n_fetching += 1
        self._training.run(_catalog_of, self._take_catalog, self._on_fetching_failed)

    def when_current(self, then: Callable[[], None]) -> None:
        """Call `then` as soon as what was listed last is the set as it is: now, or when that is so."""
        self._waiting.append(then)
        if self._is_stale:
            self.refresh()
        self._serve_waiting()

    def ask(self, query: Query) -> None:
        """Show what `query` finds."""
        self._query = query
        if query.needs_findings and (self._findings is None or self._findings.catalog is not self._catalog):
            self._find_all()
        self._list()

    def stop(self) -> None:
        """Give up reading the samples by each other."""
        self._give_up()
        self._grow_if_due()

    def _give_up(self) -> None:
        self._is_finding_all = False
        if self._long is not None:
            self._long.cancel()
            self._long = None
            self.finding.emit(None)

    def _on_training_changed(self, change: Change) -> None:
        if not change.is_empty:
            self._catch_up()

    def _on_training_switched(self) -> None:
        self._give_up()
        self._findings = None
        self._catch_up()

    def _catch_up(self) -> None:
        self._is_stale = True
        if self._is_watching:
            self.refresh()

    def _on_fetching_failed(self, error: Exception) -> None:
        self._n_fetching -= 1
        self._training.fail(error)

    def _take_catalog(self, catalog: Catalog) -> None:
        self._n_fetching -= 1
        self._catalog = catalog
        self._list()
        self._settling.start()

    def _list(self) -> None:
        catalog, findings, query = self._catalog, self._findings, self._query
        if self._listing is not None:
            self._listing.cancel()
        self._n_listings += 1
        number = self._n_listings
        self._listing = self._background.work(
            lambda job: _list(job, catalog, findings, query),
            lambda listing: self._take_listing(listing, number),
            queue=QUEUE,
        )

    def _take_listing(self, listing: Listing, number: int) -> None:
        self.listed.emit(listing)
        self._n_listed = number
        self._serve_waiting()

    def _serve_waiting(self) -> None:
        if self._n_fetching == 0 and self._n_listed == self._n_listings:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()

    def _work_out(self) -> None:
        if self._query.needs_findings or len(self._catalog) <= UNASKED_UP_TO:
            self._find_all()
        self._find_growth()

    def _find_growth(self) -> None:
        """By the recognizer in use: what another one would have read says nothing of what teaching did.

        What was asked for comes first: side by side, the two hold each other up.
        """
        catalog, state = self._catalog, self._training.state
        self._stop_growing()
        self._growth_is_due = False
        rows = np.flatnonzero(catalog.is_mine)
        if state is None or not len(rows):
            self.growth_found.emit(None)
            return
        self._measured = recognizer = state.recognizers[self._settings.get(MODE)]
        ids, labels, authors = catalog.ids(rows), catalog.labels[rows].tolist(), catalog.authors[rows].tolist()
        asked = [ids[place] for place in asked_among(labels)]

        def begin(drawn: Sequence[Sample]) -> None:
            if self._is_finding_all:
                self._growth_is_due = True
            elif self._measured is recognizer:
                known = _in_use(drawn, labels, ids)
                self._growing = self._background.work(
                    lambda job: growth(recognizer, ids, labels, known, observer=JobObserver(job), authors=authors),
                    self._take_growth,
                    queue=GROWTH_QUEUE,
                )

        self._training.run(lambda session: session.drawn(asked), begin)

    def _take_growth(self, found: Growth) -> None:
        self._growing = None
        self.growth_found.emit(found)

    def _stop_growing(self) -> None:
        if self._growing is not None:
            self._growing.cancel()
            self._growing = None

    def _grow_if_due(self) -> None:
        if self._growth_is_due:
            self._find_growth()

    def _on_training_state_changed(self, state: State) -> None:
        """Another recognizer is in use: what teaching did is to be measured by it."""
        is_other = self._measured is not None and state.recognizers[self._settings.get(MODE)] is not self._measured
        if is_other and self._is_watching and not self._is_stale:
            self._settling.start()

    def _find_all(self) -> None:
        self._give_up()
        self._is_finding_all = True
        self._growth_is_due |= self._growing is not None
        self._stop_growing()
        catalog = self._catalog
        self._long = self._background.work(
            lambda job: Findings.of(catalog, JobObserver(job)),
            self._take_findings,
            on_progress=lambda share, _note: self.finding.emit(share),
            queue=FINDINGS_QUEUE,
            is_awaited=True,
        )

    def _take_findings(self, findings: Findings) -> None:
        self._long = None
        self._is_finding_all = False
        self.finding.emit(None)
        self._findings = findings
        self._list()
        self._grow_if_due()
        self._ask_recognizer(findings)

    def _ask_recognizer(self, findings: Findings) -> None:
        """Its own reading says more than the neighbours on the 8x8; of many samples it would take minutes."""
        catalog, state = findings.catalog, self._training.state
        ids = catalog.ids(np.flatnonzero(catalog.is_mine)) if catalog.n_mine <= ASKED_UP_TO else ()
        if not ids or state is None or not state.is_ready:
            return
        recognizer = state.recognizers["default"]
        self._training.run(lambda session: session.drawn(ids), lambda drawn: self._read_all(recognizer, drawn))

    def _read_all(self, recognizer: Recognizer, drawn: Sequence[Sample]) -> None:
        if self._long is None and self._is_watching:
            self._long = self._background.work(
                lambda job: read_without_themselves(recognizer, drawn, job.report),
                self._take_verdicts,
                queue=FINDINGS_QUEUE,
            )

    def _take_verdicts(self, verdicts: dict[str, Label]) -> None:
        self._long = None
        if self._findings is not None:
            self._findings = replace(self._findings, verdicts=verdicts)
            self._list()


def _catalog_of(session: Session) -> Catalog:
    return Catalog.of(session.samples(all=True), session.excluded)


def _list(job: Job, catalog: Catalog, findings: Findings | None, query: Query) -> Listing:
    job.report(0.0)
    if findings is not None and findings.catalog is not catalog:
        findings = findings.carried_to(catalog)
    rows = find(query, catalog, findings)
    place = np.full(len(catalog), -1, np.intp)
    place[rows] = np.arange(len(rows))
    _ = catalog.writers
    _ = catalog.row_of  # made here, where it holds up nobody
    return Listing(catalog, findings, query, rows, place)


def _in_use(drawn: Sequence[Sample], labels: Sequence[Label], ids: Sequence[str]) -> list[Sample]:
    """With the labels of the catalog: the set may have changed since."""
    given = dict(zip(ids, labels, strict=True))
    return [replace(sample, label=given[sample.id]) for sample in drawn]
