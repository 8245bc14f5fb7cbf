"""Tasks in a process of their own: answers, partial results, an end within a moment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from threading import Event

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.progress import Cancelled
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.render import PlotLook
from digitpad.experiments.process.runner import PAINTING, TO_COMPUTE, TO_DRAW, TaskProcess
from digitpad.experiments.process.tasks import DatasetCache, Draw, ExperimentOutcome, Export, Run, Source, given
from digitpad.experiments.registry import experiment
from digitpad.session.files.written_files import write_bytes

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def process() -> Iterator[TaskProcess]:
    made = TaskProcess()
    yield made
    made.kill()


@pytest.fixture
def source(few: Dataset) -> Source:
    return Source("few", partial(given, few))


def task(name: str, source: Source, **settings: object) -> Run:
    return Run(name, replace(experiment(name).settings(), **settings), source)


def test_a_run_answers_with_its_reading_figures_and_script(process: TaskProcess, source: Source) -> None:
    outcome: ExperimentOutcome = process.do(task("holdout", source))
    assert dict(outcome.summary)["accuracy"] == outcome.result.accuracy
    assert "misread" in str(outcome.reading)
    assert "train_test_split" in outcome.code


def test_progress_and_partial_results_come_on_the_way(process: TaskProcess, source: Source) -> None:
    fractions: list[float] = []
    partials: list[ExperimentOutcome] = []
    network = task("network", source, hidden=(60, 60), epochs=60, trees=3)
    process.do(network, on_progress=fractions.append, on_partial=partials.append)
    assert fractions == sorted(fractions)
    assert len(partials) >= 1
    assert str(partials[0].reading)


def test_what_is_drawn_tells_its_spots_in_pixels(process: TaskProcess, source: Source) -> None:
    outcome = process.do(task("cross-validation", source, k=(1, 3, 5), folds=3))
    look = PlotLook(600, 400, dark=True)
    drawn = process.do(Draw(outcome, look))
    assert drawn.pixels.shape == (400, 600, 4)
    assert len(drawn.panels) == 1
    assert all(x >= 0 and x + w <= 600 and y >= 0 and y + h <= 400 for (x, y, w, h) in (s.box for s in drawn.spots))
    zoomed = process.do(Draw(outcome, replace(look, views=((0, (0.0, 0.5, 0.0, 1.0)),))))
    assert len(zoomed.spots) < len(drawn.spots)
    pictures = process.do(Draw(process.do(task("holdout", source)), look))
    assert {row for spot in pictures.spots for row in spot.rows} == set(pictures.thumbnails)


def test_what_lies_behind_a_cell_is_drawn(process: TaskProcess, source: Source) -> None:
    outcome = process.do(task("confusion", source))
    cell = outcome.result.cells[0]
    drawn = process.do(Draw(outcome, PlotLook(600, 400), f"{cell.label}:{cell.predicted}"))
    assert drawn.thumbnails


@pytest.mark.parametrize("suffix", [".png", ".svg", ".csv", ".json", ".py"])
def test_an_outcome_is_exported(process: TaskProcess, source: Source, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"run{suffix}"
    outcome = process.do(task("holdout", source))
    assert process.do(Export(outcome, path, write_bytes)) == path
    assert path.stat().st_size > 50


def test_a_script_on_ones_own_samples_finds_them_beside_itself(
    process: TaskProcess, few: Dataset, tmp_path: Path
) -> None:
    mine = Source("mine:1", partial(given, replace(few, name="mine")))
    process.do(Export(process.do(task("holdout", mine)), tmp_path / "run.py", write_bytes))
    assert (tmp_path / "mine.npz").exists()


def test_a_bad_setting_comes_back_as_its_sentence(process: TaskProcess, source: Source) -> None:
    with pytest.raises(UserError, match="k is 5000, but there are only 255 pictures"):
        process.do(task("holdout", source, k=5000))


def test_a_path_that_cannot_be_written_is_said(process: TaskProcess, source: Source, tmp_path: Path) -> None:
    outcome = process.do(task("holdout", source))
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match=r"Not a directory|File exists"):
        process.do(Export(outcome, tmp_path / "file" / "run.csv", write_bytes))


def test_a_bug_comes_back_with_its_traceback(process: TaskProcess, source: Source) -> None:
    with pytest.raises(RuntimeError, match="Traceback"):
        process.do(task("holdout", source, metric="nonsense"))


def test_a_run_is_ended_within_a_fifth_of_a_second_and_the_next_one_works(source: Source) -> None:
    process = TaskProcess()
    asked: list[float] = []
    begun: list[float] = []

    def impatient() -> bool:
        if begun and not asked:
            asked.append(time.monotonic())
        return bool(asked)

    try:
        with pytest.raises(Cancelled):
            process.do(task("network", source, epochs=1000), impatient, begun.append)
        assert time.monotonic() - asked[0] < 0.2
        assert process.do(task("holdout", source)).result.n_test == 45
    finally:
        process.kill()


def test_a_run_that_looks_up_is_ended_without_its_process(source: Source) -> None:
    others = set(active_children())
    process = TaskProcess()
    process.start()
    (child,) = set(active_children()) - others
    begun: list[float] = []
    try:
        with pytest.raises(Cancelled):
            process.do(task("slices", source, seeds=1000), lambda: len(begun) > 2, begun.append)
        assert process.do(task("holdout", source)).result.n_test == 45
        assert child.is_alive()
    finally:
        process.kill()


@dataclass(frozen=True)
class Deaf:
    """A task that does not look up until `path` is there."""

    path: Path

    def do(self, _shelf: DatasetCache, observer: Observer) -> str:
        observer.progress(0.0)
        while not self.path.exists():
            pass
        return "too late"


@dataclass(frozen=True)
class Endless:
    """A task that does nothing but look up."""

    def do(self, _shelf: DatasetCache, observer: Observer) -> None:
        while True:
            observer.progress(0.0)


@dataclass(frozen=True)
class Freeing:
    """A plot during which the run beside it comes to its end."""

    path: Path

    def do(self, _shelf: DatasetCache, _: Observer) -> int:
        self.path.touch()
        return os.getpid()


@dataclass(frozen=True)
class Waiting:
    """A plot that is painted as long as nobody has made `path`."""

    path: Path

    def do(self, _shelf: DatasetCache, _: Observer) -> int:
        self.path.with_suffix(".begun").touch()
        while not self.path.exists():
            pass
        return os.getpid()


@pytest.fixture(scope="module")
def both() -> Iterator[TaskProcess]:
    process = TaskProcess(TO_COMPUTE, TO_DRAW)
    yield process
    process.kill()


def leave_behind(process: TaskProcess, path: Path) -> None:
    begun: list[float] = []
    with pytest.raises(Cancelled):
        process.do(Deaf(path), lambda: bool(begun), begun.append)


def test_a_plot_is_painted_beside_a_run_that_was_left_behind(both: TaskProcess, source: Source, tmp_path: Path) -> None:
    pid = both.do(Freeing(tmp_path / "first"), lane=PAINTING)
    leave_behind(both, tmp_path / "second")
    assert both.do(Freeing(tmp_path / "second"), lane=PAINTING) == pid
    assert both.do(task("holdout", source)).result.n_test == 45
    assert both.do(Freeing(tmp_path / "third"), lane=PAINTING) == pid


def test_a_run_that_never_looks_up_is_ended_and_the_plot_painted_again(
    both: TaskProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(both, "_patience", 0.1)
    path = tmp_path / "plot"
    pid = both.do(Freeing(tmp_path / "first"), lane=PAINTING)
    leave_behind(both, tmp_path / "never")
    with ThreadPoolExecutor(1) as other:
        painted = other.submit(both.do, Waiting(path), lane=PAINTING)
        while not path.with_suffix(".begun").exists():
            pass
        both.start()
        path.touch()
        assert painted.result() != pid


def test_a_run_pauses_while_a_plot_is_painted(both: TaskProcess, tmp_path: Path) -> None:
    path, stopped, heard = tmp_path / "plot", Event(), Event()
    with ThreadPoolExecutor(2) as others:
        run = others.submit(both.do, Endless(), stopped.is_set, lambda _: heard.set())
        assert heard.wait(60)
        painted = others.submit(both.do, Waiting(path), lane=PAINTING)
        while not path.with_suffix(".begun").exists():
            pass
        heard.clear()
        heard.wait(0.1)  # one that is under way
        heard.clear()
        is_paused = not heard.wait(0.3)
        path.touch()
        painted.result()
        goes_on = heard.wait(60)
        stopped.set()
        assert isinstance(run.exception(), Cancelled)
    assert (is_paused, goes_on) == (True, True)


def test_data_drawn_stay_at_hand_while_others_are_computed_with(few: Dataset) -> None:
    loaded: list[str] = []
    cache = DatasetCache()

    def source(key: str) -> Source:
        return Source(key, lambda: loaded.append(key) or few)  # type: ignore[func-returns-value]

    for key in ("a", "b", "a", "b", "c", "b", "a"):
        cache.get(source(key))
    assert loaded == ["a", "b", "c", "a"]


def test_an_answer_that_comes_too_late_is_not_taken_for_the_next_one(source: Source) -> None:
    process = TaskProcess(TO_COMPUTE)
    try:
        process.do(task("look", source))
        for k in (1, 3, 5):
            with pytest.raises(Cancelled):
                process.do(task("holdout", source, k=k), lambda: True)
        assert process.do(task("holdout", source, k=7)).result.k == 7
    finally:
        process.kill()


def test_a_plot_speaks_the_persons_language(process: TaskProcess, source: Source) -> None:
    outcome = process.do(task("validation", source, k=(1, 3)))
    said: list[Text] = []

    def say(text: Text) -> str:
        said.append(text)
        return "мова"

    foreign = process.do(Draw(outcome, PlotLook(600, 400)), say=say)
    assert not np.array_equal(foreign.pixels, process.do(Draw(outcome, PlotLook(600, 400))).pixels)
    assert Text("accuracy") in said
    assert {text.template for text in said} >= {"neighbours (k)", "on the validation set"}


def test_a_process_that_dies_is_a_sentence(source: Source) -> None:
    others = set(active_children())
    process = TaskProcess()
    process.start()
    (child,) = set(active_children()) - others
    with pytest.raises(UserError, match="ended by itself"):
        process.do(task("network", source, epochs=1000), on_progress=lambda _: child.kill())
    process.kill()


def test_after_the_end_nothing_is_begun(source: Source) -> None:
    process = TaskProcess()
    with pytest.raises(Cancelled):
        process.do(task("network", source, epochs=1000), on_progress=lambda _: process.kill())
    process.start()
    with pytest.raises(Cancelled):
        process.do(task("holdout", source))


KILLED = """
import os, signal
from dataclasses import replace
from functools import partial
from digitpad.experiments.process.runner import TaskProcess
from digitpad.experiments.process.tasks import Run, Source
from digitpad.experiments.registry import experiment
from digitpad.session.files.datasets import load_dataset
settings = replace(experiment("slices").settings(), seeds=1000)
source = Source("digits", partial(load_dataset, "digits"))
TaskProcess().do(Run("slices", settings, source), on_progress=lambda _: os.kill(os.getpid(), signal.SIGKILL))
"""


def test_where_the_window_is_killed_its_computation_ends_without_a_word() -> None:
    words = [sys.executable, "-c", KILLED]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-9, "", "")
