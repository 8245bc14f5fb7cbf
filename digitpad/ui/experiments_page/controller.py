"""Controller of the experiments page: choose, run, show, compare, export."""

from __future__ import annotations

from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from digitpad.core.errors import UserError
from digitpad.experiments.live import Live
from digitpad.experiments.plotting.render import RenderedPlot
from digitpad.experiments.process.tasks import Draw, ExperimentOutcome, Export, Run, Source, given
from digitpad.experiments.registry import experiment
from digitpad.experiments.settings import options, written
from digitpad.session import Session
from digitpad.session.datasets import file_dataset, load_dataset, own_dataset
from digitpad.session.written_files import write_bytes
from digitpad.ui.experiments_page.code_dialog import CodeDialog
from digitpad.ui.experiments_page.function_question import with_permission
from digitpad.ui.experiments_page.inputs.form import SettingsForm
from digitpad.ui.experiments_page.laboratory import Laboratory
from digitpad.ui.experiments_page.own_drawing import OwnDrawing
from digitpad.ui.experiments_page.page import FORMATS, ExperimentsPage
from digitpad.ui.experiments_page.plot.plot_view import PlotView
from digitpad.ui.experiments_page.time_left import TimeLeft
from digitpad.ui.kit.i18n import tr, translate
from digitpad.ui.kit.timers import single_shot
from digitpad.ui.state.background import Background, Job
from digitpad.ui.state.training_set import TrainingSet

FIRST = "look"
SLOW = ("network", "invariance")
"""Those that wait for the person's word; the others run as soon as they are chosen."""

_SET = "set:"
_SOON = 200
"""Milliseconds that an experiment stays chosen before it runs: who walks down the list starts nothing."""
_NEXT_TURN = 10
"""Milliseconds in which what was done last is painted."""
LIVE = "invariance"


class ExperimentsController(QObject):
    """Shows the last outcome of the chosen experiment; at most one run is in progress and one kept to compare."""

    def __init__(
        self,
        page: ExperimentsPage,
        training: TrainingSet,
        background: Background,
        own: OwnDrawing,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.page = page
        self._training, self._own = training, own
        self._laboratory = Laboratory(background, self)
        self._forms: dict[str, SettingsForm] = {}
        self._outcomes: dict[str, ExperimentOutcome] = {}
        self._unfinished: set[str] = set()
        self._kept: ExperimentOutcome | None = None
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
        self._kept = self.outcome
        self.page.show_kept(True)
        self._show_beside()
        self._draw_kept()

    def show_code(self) -> None:
        if self.outcome is not None:
            CodeDialog(self.outcome.code, partial(self._export, ".py"), self.page).exec()

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
            self.page.plot.clear(tr("It runs: the plot comes here."))
            self.page.set_reading(tr("It runs: this line will tell."))
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
        self.page.set_reading(tr("Run it, and this line will tell."))
        self._show_beside()

    # -- showing ---------------------------------------------------------------------------------------------------

    def _show(self, outcome: ExperimentOutcome) -> None:
        self._outcomes[outcome.run.name] = outcome
        if outcome.run.name == self._name:
            self.page.set_reading(translate(outcome.reading))
            self._show_beside()
            self._draw()

    def _show_beside(self) -> None:
        """Show how the kept run differs from the present one, and its reading."""
        kept, present = self._kept, self.outcome
        if kept is None:
            self.page.set_kept_reading("")
            return
        self.page.kept.caption.setText(_caption(kept))
        self.page.set_kept_reading(_beside(kept, present))

    def _draw(self) -> None:
        if self.outcome is not None:
            self.page.back_button.setVisible(bool(self._key))
            self._draw_into(self.page.plot, "present", self.outcome, self._key)

    def _draw_kept(self) -> None:
        if self._kept is not None:
            self._draw_into(self.page.kept.plot, "kept", self._kept, "")

    def _draw_into(self, view: PlotView, place: str, outcome: ExperimentOutcome, key: str) -> None:
        name = outcome.run.name

        def show(drawn: RenderedPlot) -> None:
            if place == "kept" or name == self._name:
                view.show_drawn(drawn)
            if place == "present" and name == self._name and self._done:
                self.page.state.setText(self._done)
                self._done = ""

        self._laboratory.show(place, Draw(outcome, view.look, key), show, self._say_problem)

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
            tr("This one takes a while: press Run to begin.") if name in SLOW else tr("The plot comes here.")
        )
        page.back_button.hide()
        page.state.setText("")
        self._done = ""
        page.notice.dismiss()
        page.set_reading(tr("Run it, and this line will tell."))
        page.offer_live(name == LIVE)
        self._show_beside()
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

    # -- taking away -----------------------------------------------------------------------------------------------

    def _export(self, suffix: str) -> None:
        outcome = self.outcome
        if outcome is None:
            return
        name = f"{outcome.run.name}{suffix}"
        path, _ = QFileDialog.getSaveFileName(self.page, tr("Export"), name, f"*{suffix}")
        if path.lower().endswith(suffix):
            self.export_to(Path(path))
        elif path and not Path(path + suffix).exists():
            self.export_to(Path(path + suffix))
        elif path:  # the dialog asked about another name
            self._say_problem(UserError("{path} exists already: choose another name.", path=path + suffix))

    def export_to(self, path: Path) -> None:
        """Export the outcome in the format given by the suffix."""
        if self.outcome is not None:
            is_dark = self.page.plot.look.dark and path.suffix == ".png"
            self._laboratory.export(
                Export(self.outcome, path, write_bytes, is_dark), self._on_exported, self._say_problem
            )

    def _on_exported(self, path: Path) -> None:
        self.page.notice.say("news", tr("Saved as {path}.", path=str(path)))

    # -- wiring ----------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        page = self.page
        page.live_asked.connect(self._on_live_asked)
        page.catalogue.chosen.connect(self._on_experiment_chosen)
        page.data.picked.connect(self.run_experiment)
        page.plot.look_changed.connect(self._draw)
        page.plot.opened.connect(self._on_spot_opened)
        page.kept_look_changed.connect(self._draw_kept)
        page.kept_closed.connect(self._on_kept_closed)
        page.back_button.clicked.connect(self._on_back_clicked)
        for suffix in FORMATS:
            page.export_menu.addAction(_format_name(suffix)).triggered.connect(partial(self._on_export_chosen, suffix))

    def _on_export_chosen(self, suffix: str, _checked: bool = False) -> None:
        self._export(suffix)

    def _on_kept_closed(self) -> None:
        self._kept = None
        self.page.show_kept(False)
        self._show_beside()

    def _say_problem(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.page.notice.say("problem", translate(error.text))
        else:
            self._training.fail(error)


def _own_source(key: str, both: bool, session: Session) -> Source:
    """The personal samples as a data source; runs on the store's thread."""
    return Source(key, partial(given, own_dataset(session.samples(), both)))


def _caption(outcome: ExperimentOutcome) -> str:
    """Caption of a kept run: its non-default settings, seed and data."""
    settings, data = outcome.run.settings, Path(outcome.run.source.key.partition(":")[0]).name
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
    if present.run.source.key.partition(":")[0] != kept.run.source.key.partition(":")[0]:
        changes.append(tr("other data"))
    if not changes:
        return tr("{told} Both runs have the same settings and data.", told=told)
    return tr("{told} What differs: {changes}.", told=told, changes="; ".join(changes))


def _format_name(suffix: str) -> str:
    names = {
        ".png": tr("Picture (PNG)…"),
        ".svg": tr("Drawing (SVG)…"),
        ".html": tr("Page to print (HTML)…"),
        ".csv": tr("Table (CSV)…"),
        ".json": tr("Everything (JSON)…"),
        ".ipynb": tr("Notebook (Jupyter)…"),
        ".py": tr("Script (Python)…"),
    }
    return names[suffix]
