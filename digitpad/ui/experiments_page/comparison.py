"""A run that is kept beside the present one: its plot, and how the two differ, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.experiments.process.tasks import Draw, ExperimentOutcome
from digitpad.experiments.registry import experiment
from digitpad.experiments.settings import options, written
from digitpad.ui.experiments_page.inputs.data_picker import chosen_of, name_of_data
from digitpad.ui.experiments_page.laboratory import Laboratory
from digitpad.ui.experiments_page.page import ExperimentsPage
from digitpad.ui.kit.i18n import tr, translate


class Comparison(QObject):
    """At most one run is kept."""

    failed = Signal(Exception)

    def __init__(self, page: ExperimentsPage, laboratory: Laboratory, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._laboratory = page, laboratory
        self._kept: ExperimentOutcome | None = None
        page.kept_look_changed.connect(self._draw)
        page.kept_closed.connect(self._on_closed)

    def keep(self, outcome: ExperimentOutcome) -> None:
        """In place of the one that was kept before."""
        self._kept = outcome
        self._page.show_kept(True)
        self.show_beside(outcome)
        self._draw()

    def show_beside(self, present: ExperimentOutcome | None) -> None:
        """Show how the kept run differs from the present one, and its reading."""
        if self._kept is None:
            self._page.set_kept_reading("")
            return
        self._page.kept.caption.setText(_caption(self._kept))
        self._page.set_kept_reading(_beside(self._kept, present))

    def _draw(self) -> None:
        if self._kept is not None:
            view = self._page.kept.plot
            self._laboratory.show("kept", Draw(self._kept, view.look, ""), view.show_drawn, self.failed.emit)

    def _on_closed(self) -> None:
        self._kept = None
        self._page.show_kept(False)
        self._page.set_kept_reading("")


def _caption(outcome: ExperimentOutcome) -> str:
    """Caption of a kept run: its non-default settings, seed and data."""
    settings, data = outcome.run.settings, name_of_data(outcome.run.source.key)
    usual = type(settings)()
    told = [
        tr("{setting}: {value}", setting=option.label, value=written(getattr(settings, name)))
        for name, option in options(type(settings)).items()
        if name in ("k", "seed") or getattr(settings, name) != getattr(usual, name)
    ]
    return ", ".join((translate(experiment(outcome.run.name).title), data, *(each for each in told if len(each) < 50)))


def _beside(kept: ExperimentOutcome, present: ExperimentOutcome | None) -> str:
    """How the two runs differ, and the kept run's reading, as text."""
    told = tr("Kept beside: {reading}", reading=translate(kept.reading))
    if present is None or present is kept:
        return told
    if present.run.name != kept.run.name:
        return tr("{told} It is another experiment.", told=told)
    now, then = present.run.settings, kept.run.settings
    changes = [
        tr("{setting}: {value} now, {kept} kept", setting=option.label, value=written(new), kept=written(old))
        for name, option in options(type(now)).items()
        if (new := getattr(now, name)) != (old := getattr(then, name))
    ]
    if chosen_of(present.run.source.key) != chosen_of(kept.run.source.key):
        changes.append(tr("other data"))
    if not changes:
        return tr("{told} Both runs have the same settings and data.", told=told)
    return tr("{told} What differs: {changes}.", told=told, changes="; ".join(changes))
