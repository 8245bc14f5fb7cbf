"""Controller of the experiments page: choose, run, show, compare, export."""

from __future__ import annotations

from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QGuiApplication

from digitpad.core.errors import UserError
from digitpad.experiments.live import Live
from digitpad.experiments.plotting.render import RenderedPlot
from digitpad.experiments.process.tasks import Draw, ExperimentOutcome, Run, Source, given
from digitpad.experiments.registry import experiment
from digitpad.session import Session
from digitpad.session.files.datasets import file_dataset, load_dataset, own_dataset
from digitpad.ui.experiments_page.comparison import Comparison
from digitpad.ui.experiments_page.export.code_dialog import CodeDialog
from digitpad.ui.experiments_page.export.exporter import Exporter
from digitpad.ui.experiments_page.function_question import with_permission
from digitpad.ui.experiments_page.inputs.form import SettingsForm
from digitpad.ui.experiments_page.laboratory import Laboratory
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.experiments_page.page import ExperimentsPage
from digitpad.ui.experiments_page.time_left import TimeLeft
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.state.background import Job
from digitpad.ui.state.context import Context, Controller

FIRST = "look"
SLOW = ("network", "invariance")
"""Those that wait for the person's word; the others run as soon as they are chosen."""

_SET = "set:"
_SOON = 200
"""Milliseconds that an experiment stays chosen before it runs: who walks down the list starts nothing."""
_NEXT_TURN = 10
"""Milliseconds in which what was done last is painted."""
LIVE = "invariance"


class ExperimentsController(Controller):
    """Shows the last outcome of the chosen experiment; at most one run is in progress and one kept to compare."""

    def __init__(self, page: ExperimentsPage, own: OwnDrawing, context: Context) -> None:
        super().__init__(context)
        self.page = page
        self._own = own
        self._laboratory = Laboratory(context.background, self)
        self._comparison = Comparison(page, self._laboratory, self)
        self.exporter = Exporter(page, self._laboratory, lambda: self.outcome, self)
        self._forms: dict[str, SettingsForm] = {}
        self._outcomes: dict[str, ExperimentOutcome] = {}
        self._unfinished: set[str] = set()
        self._name = ""
        self._key = ""
        self._job: Job | None = None
        self._clock = QElapsedTimer()
        self._time_left = TimeLeft()
        self._done = ""
        self._numbers = count()
        self._soon = single_shot(self, _SOON, self.run_experiment)
        self._next_turn = single_shot(self, _NEXT_TURN, self._show_form)
        self._connect()
        self.page.catalogue.choose(FIRST)

    @property
    def outcome(self) -> ExperimentOutcome | None:
        """The outcome that is shown; it may be a partial result."""
        return self._outcomes.get(self._name)

    @property
    def is_running(self) -> bool:
        return self._job is not None

    @property
    def form(self) -> SettingsForm:
        """The settings of the chosen experiment; each experiment keeps its own."""
        if self._name not in self._forms:
            form = self.page.add_form(experiment(self._name).settings, self._own.picture)
            form.submitted.connect(self.run_experiment)
            self._forms[self._name] = form
        return self._forms[self._name]

    def leave(self) -> None:
        """The window closes."""
        self.stop_experiment()
        self._laboratory.close()

    # -- what a person asks ----------------------------------------------------------------------------------------

    def run_experiment(self) -> None:
        """Run with the data and settings shown; invalid settings are reported in the window."""
        self._soon.stop()
        try:
            settings = self.form.values()
        except UserError as error:
            self.stop_experiment()
            self._forget_shown()
            self._say_problem(error)
            return
        self.stop_experiment()
        self.page.notice.dismiss()
        with_permission(settings, self._run_with, self.page)

    def _run_with(self, settings: Any) -> None:
        chosen = self.page.data.chosen
        if chosen in ("mine", "both"):
            key = f"{chosen}:{next(self._numbers)}"
            begin = partial(self._begin, self._name, settings)
            self._training.run(partial(_own_source, key, chosen == "both"), begin, self._on_run_failed)
            return
        load = partial(load_dataset, "digits") if chosen == "digits" else partial(file_dataset, Path(chosen))
        self._begin(self._name, settings, Source(chosen, load))

    def stop_experiment(self) -> None:
        self._soon.stop()
        if self._job is not None:
            self._laboratory.stop(self._job)
            self._end_run(tr("Stopped."))

    def keep_run(self) -> None:
        """Keep the present run for comparison with later ones."""
        if self.outcome is None:
            self.page.notice.say("news", tr("There is no run yet to keep: press Run first."))
            return
        self._comparison.keep(self.outcome)

    def show_code(self) -> None:
        if self.outcome is not None:
            dialog = CodeDialog(self.outcome.code, partial(self.exporter.ask, ".py"), self.page)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def copy_plot(self) -> None:
        if not self.page.plot.image.isNull():
            QGuiApplication.clipboard().setImage(self.page.plot.image)
            self.page.notice.say("news", tr("The plot is in the clipboard."))

    # -- running ---------------------------------------------------------------------------------------------------

    def _begin(self, name: str, settings: Any, source: Source) -> None:
        self._key = ""
        self._clock.start()
        self._time_left = TimeLeft()
        self.page.set_running(True)
        if self.page.plot.image.isNull():
            self.page.plot.clear(tr("It runs: the plot will appear here."))
            self.page.set_reading(tr("It runs: what comes out will be said here."))
        self.page.progress.setValue(0)
        self.page.state.setText(tr("Beginning…"))
        self._job = self._laboratory.run(
            Run(name, settings, source), self._on_run_done, self._on_run_failed, self._on_run_progress
        )

    def _end_run(self, state: str) -> None:
        self._job = None
        self.page.set_running(False)
        self.page.state.setText(state)

    def _on_run_progress(self, fraction: float, partial_outcome: ExperimentOutcome | None) -> None:
        self.page.progress.setValue(round(1000 * fraction))
        left = self._time_left.seconds(fraction, self._clock.elapsed() / 1000)
        if left is not None:
            self.page.state.setText(tr("{share}%, {n} s left", share=round(100 * fraction), n=left))
        if partial_outcome is not None:
            self._unfinished.add(partial_outcome.run.name)
            self._show(partial_outcome)

    def _on_run_done(self, outcome: ExperimentOutcome) -> None:
        seconds = self._clock.elapsed() / 1000
        self._end_run(tr("Drawing the plot…"))
        self._done = tr("Done in {seconds} s.", seconds=round(seconds, 1 if seconds >= 1 else 2))
        self._unfinished.discard(outcome.run.name)
        self._show(outcome)

    def _on_run_failed(self, error: Exception) -> None:
        self._end_run("")
        self._forget_shown()
        self._say_problem(error)

    def _forget_shown(self) -> None:
        """Clear the outcome shown: it does not belong to the settings."""
        self._outcomes.pop(self._name, None)
        self._key = ""
        self.page.plot.clear(tr("There is no plot: what was asked for could not be done."))
        self.page.back_button.hide()
        self.page.set_reading(tr("Run it, and what came out will be said here."))
        self._comparison.show_beside(self.outcome)

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show(self, outcome: ExperimentOutcome) -> None:
        self._outcomes[outcome.run.name] = outcome
        if outcome.run.name == self._name:
            self.page.set_reading(translate(outcome.reading))
            self._comparison.show_beside(self.outcome)
            self._draw()

    def _draw(self) -> None:
        if self.outcome is not None:
            self.page.back_button.setVisible(bool(self._key))
            self._draw_outcome(self.outcome, self._key)

    def _draw_outcome(self, outcome: ExperimentOutcome, key: str) -> None:
        name = outcome.run.name

        def show(drawn: RenderedPlot) -> None:
            if name == self._name:
                self.page.plot.show_drawn(drawn)
                if self._done:
                    self.page.state.setText(self._done)
                    self._done = ""

        self._laboratory.show("present", Draw(outcome, self.page.plot.look, key), show, self._say_problem)

    def _on_spot_opened(self, key: str) -> None:
        """Open a hot spot of the plot: it changes a setting and runs again, or shows a detail plot."""
        if key.startswith(_SET):
            name, _, value = key.removeprefix(_SET).partition("=")
            self.form.set_value(name, value)
            self.run_experiment()
            return
        self._key = key
        self._draw()

    def _on_live_asked(self) -> None:
        live = self.page.live
        source = Source("digits", partial(load_dataset, "digits"))
        self._laboratory.show(
            "live", Live(source, live.drawing, live.picture, live.changes), live.show_view, self._say_problem
        )

    def _on_back_clicked(self) -> None:
        self._key = ""
        self._draw()

    def _on_experiment_chosen(self, name: str) -> None:
        self.stop_experiment()
        chosen = experiment(name)
        self._name, self._key = name, ""
        page = self.page
        self._next_turn.start()
        page.title.setText(translate(chosen.title))
        page.question.setText(translate(chosen.question))
        page.plot.clear(
            tr("This one takes a while: press Run to begin.") if name in SLOW else tr("The plot will appear here.")
        )
        page.back_button.hide()
        page.state.setText("")
        self._done = ""
        page.notice.dismiss()
        page.set_reading(tr("Run it, and what came out will be said here."))
        page.offer_live(name == LIVE)
        self._comparison.show_beside(self.outcome)
        if self.outcome is not None:
            self._show(self.outcome)
        if name not in SLOW and (self.outcome is None or name in self._unfinished):
            self._soon.start()

    def _show_form(self) -> None:
        """Create or show the form: each takes several milliseconds, so each gets an event loop turn of its own."""
        is_there = self._name in self._forms
        form = self.form
        if is_there:
            self.page.show_form(form)
        else:
            self._next_turn.start()

    # -- wiring ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        page = self.page
        page.live_asked.connect(self._on_live_asked)
        page.catalogue.chosen.connect(self._on_experiment_chosen)
        page.data.picked.connect(self.run_experiment)
        page.plot.look_changed.connect(self._draw)
        page.plot.opened.connect(self._on_spot_opened)
        page.back_button.clicked.connect(self._on_back_clicked)
        for part in (self.exporter, self._comparison):
            part.failed.connect(self._say_problem)

    def _say_problem(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.page.notice.say("problem", translate(error.text))
        else:
            self._training.fail(error)


def _own_source(key: str, both: bool, session: Session) -> Source:
    """The personal samples as a data source; runs on the store's thread."""
    return Source(key, partial(given, own_dataset(session.samples(), both)))
