"""One contract for all experiments."""

from __future__ import annotations

import csv
import io
import json
import re
from contextlib import redirect_stdout
from dataclasses import fields, is_dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from matplotlib.text import Text as Artist

from digitpad.core.progress import Cancelled
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset, npz_dataset
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.export import as_csv, as_json
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.render import PlotLook
from digitpad.experiments.plotting.style import PlotStyle
from digitpad.experiments.process.tasks import DatasetCache, Draw, Export, Run, Source, given, outcome
from digitpad.experiments.registry import EXPERIMENTS, experiment

QUICK = {
    "slices": {"test_sizes": (0.1, 0.3), "k": (1, 3, 5), "seeds": 4},
    "cross-validation": {"k": (1, 2, 5), "folds": 3},
    "validation": {"k": (1, 3, 10)},
    "network": {"hidden": (20, 10), "epochs": 3, "trees": 5},
    "invariance": {"train": 40, "test": 3, "hidden": 10},
    "regions": {"steps": 20, "train": 60, "k": (1, 5)},
    "size": {"largest": 500},
    "segmentation": {"gaps": (0.125, 0.0), "numbers": 8, "most": 100},
    "leakage": {"shares": (0.0, 1.0)},
    "your-model": {"train": 60, "test": 12, "hidden": 8},
}
TIMES = ("seconds", "contestants", "sizes", "levels", "colours", "growth")


def quick(chosen: Experiment):
    return replace(chosen.settings(), **QUICK.get(chosen.name, {}))


class Listener(Observer):
    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.partials: list[object] = []

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def partial(self, result: object) -> None:
        self.partials.append(result)


@pytest.fixture(params=EXPERIMENTS, ids=lambda each: each.name)
def chosen(request: pytest.FixtureRequest) -> Experiment:
    return request.param


def timeless(result: object) -> dict[str, object]:
    """The result without what a clock measured."""
    return {item.name: getattr(result, item.name) for item in fields(result) if item.name not in TIMES}  # type: ignore[arg-type]


def test_a_run_is_a_frozen_seeded_result_that_tells_its_progress(few: Dataset, chosen: Experiment) -> None:
    listener = Listener()
    result = chosen.run(few, quick(chosen), listener)
    again = chosen.run(few, quick(chosen), Observer())
    assert is_dataclass(result)
    assert result.__dataclass_params__.frozen
    assert repr(timeless(result)) == repr(timeless(again))
    assert listener.fractions == sorted(listener.fractions)
    assert listener.fractions[-1] == pytest.approx(1.0)
    assert {type(partial) for partial in listener.partials} <= {type(result)}
    exported = json.loads(json.dumps(as_json(chosen, few, quick(chosen), result), allow_nan=False))
    assert exported["seed"] == 0
    assert exported["settings"].keys() == chosen.settings.__dataclass_fields__.keys()
    rows = list(csv.reader(io.StringIO(as_csv(chosen, few, quick(chosen), result))))
    assert rows[0] == [*(str(name) for name in chosen.table(result)[0]), "run"]
    assert json.loads(rows[1][-1])["seed"] == 0
    assert {len(row) for row in rows} == {len(rows[0])}
    reading = chosen.reading(result, few)
    assert isinstance(reading, Text)
    assert "{" not in str(reading)


def test_partial_results_can_be_read_and_plotted(few: Dataset, chosen: Experiment) -> None:
    listener = Listener()
    chosen.run(few, quick(chosen), listener)
    for early in listener.partials[:1]:
        assert str(chosen.reading(early, few))
        assert chosen.plot(early, few, PlotStyle()).figure.axes


def test_a_cancelled_run_ends_at_once(few: Dataset, chosen: Experiment) -> None:
    class Impatient(Observer):
        def progress(self, fraction: float) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        chosen.run(few, quick(chosen), Impatient())


def test_the_plot_has_spots_to_point_at_and_zooms(few: Dataset, chosen: Experiment) -> None:
    settings = quick(chosen)
    run = Run(chosen.name, settings, Source("few", partial(given, few)))
    shown = outcome(chosen, run, few, chosen.run(few, settings, Observer()))
    shelf, look = DatasetCache(), PlotLook(700, 500)
    drawn = Draw(shown, look).do(shelf, Observer())
    assert drawn.spots
    assert all(str(spot.text) for spot in drawn.spots)
    assert {row for spot in drawn.spots for row in spot.rows} == set(drawn.thumbnails)
    if drawn.panels:
        part = ((0, (0.4, 0.6, 0.4, 0.6)),)
        zoomed = Draw(shown, replace(look, views=part)).do(shelf, Observer())
        assert len(zoomed.panels) == len(drawn.panels)
        assert not np.array_equal(zoomed.pixels, drawn.pixels)
    for key in [spot.key for spot in drawn.spots if spot.key and not spot.key.startswith("set:")][:1]:
        assert Draw(shown, look, key).do(shelf, Observer()).pixels.shape == drawn.pixels.shape


def test_the_export_holds_settings_and_seed(tmp_path: Path, few: Dataset, chosen: Experiment) -> None:
    settings = quick(chosen)
    run = Run(chosen.name, settings, Source("few", partial(given, few)))
    shown = outcome(chosen, run, few, chosen.run(few, settings, Observer()))
    for suffix in (".png", ".svg", ".html", ".csv", ".json", ".py"):
        target = tmp_path / f"{chosen.name}{suffix}"
        path = Export(shown, target, Path.write_bytes, dark=suffix == ".png").do(DatasetCache(), Observer())
        content = path.read_bytes()
        assert len(content) > 30
        if suffix not in (".py", ".html"):  # a script says it in the calls that take it
            assert b"seed" in content


def printed(script: str) -> dict[str, float]:
    """The figures that a script prints, by name."""
    out = io.StringIO()
    names = {"__name__": "__main__"}
    with redirect_stdout(out):
        exec(compile(script, "script", "exec"), names)
    names.clear()  # its functions hold them, and they an open file
    lines = (line.rsplit(" ", 1) for line in out.getvalue().splitlines())
    found = {}
    for line in lines:
        if len(line) == 2:
            try:
                found[line[0]] = float(line[1])
            except ValueError:
                continue
    return found


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_the_script_prints_the_same_figures(digits: Dataset, chosen: Experiment) -> None:
    settings = quick(chosen)
    result = chosen.run(digits, settings, Observer())
    figures = chosen.figures(result)
    found = printed(chosen.code(settings, digits))
    tolerance = {"network": 0.02, "metrics": 0.02}.get(chosen.name, 1e-9)  # L1 has many ties
    for name, value in figures.items():
        assert found[name] == pytest.approx(value, abs=tolerance), name


def test_the_script_reads_a_set_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: Dataset, chosen: Experiment
) -> None:
    monkeypatch.chdir(tmp_path)
    np.savez("mine.npz", X=few.X, y=few.y)
    mine = npz_dataset("mine", few.X, few.y, (8, 8), 16.0, "mine.npz")
    settings = quick(chosen)
    figures = chosen.figures(chosen.run(mine, settings, Observer()))
    found = printed(chosen.code(settings, mine))
    assert {name: found[name] for name in figures} == pytest.approx(
        figures, abs=0.02 if chosen.name == "network" else 1e-9
    )


def test_every_experiment_is_found_by_its_name() -> None:
    assert [experiment(each.name) for each in EXPERIMENTS] == list(EXPERIMENTS)


def test_every_word_of_a_plot_can_be_translated(few: Dataset, chosen: Experiment) -> None:
    plot = chosen.plot(chosen.run(few, quick(chosen), Observer()), few, PlotStyle(say=lambda text: f"§{text}"))
    plot.figure.draw_without_rendering()
    words = [found.get_text() for found in plot.figure.findobj(Artist) if found.get_visible()]
    assert not [text for text in words if re.search("[A-Za-z]{2}", text) and "§" not in text]
