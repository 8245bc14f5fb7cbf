"""Whatever a person's own set looks like, the outcome is a result that can be shown, or one sentence."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.export import as_csv, as_json
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.style import PlotStyle
from digitpad.experiments.registry import EXPERIMENTS

QUICK = {
    "network": {"hidden": (5,), "epochs": 2, "trees": 2},
    "invariance": {"train": 10, "test": 2, "hidden": 5},
    "size": {"largest": 500},
    "segmentation": {"gaps": (0.125, 0.0), "numbers": 3},
    "slices": {"seeds": 2},
    "your-model": {"train": 12, "test": 4, "hidden": 4},
}


def made(y: list[int], seed: int = 0, ink: int = 17) -> Dataset:
    X = np.random.default_rng(seed).integers(0, ink, (len(y), 64)).astype(np.uint8)
    return Dataset("odd", X, np.array(y, dtype=np.int64), (8, 8), 16.0, "import numpy as np\n\nX, y = None, None")


ODD = {
    "one sample": made([3]),
    "two samples of a class": made([3, 3]),
    "one class": made([7] * 30),
    "a class with one sample": made([0, 1] * 10 + [5]),
    "a dozen": made([0, 1, 2] * 4),
    "with non-digits": made([0, 1, 10] * 12),
    "non-digits alone": made([10] * 20),
    "empty pictures": made([0, 1] * 15, ink=1),
    "all alike": replace(made([0, 1] * 15), X=np.full((30, 64), 9, dtype=np.uint8)),
    "larger pictures": Dataset(
        "large",
        np.random.default_rng(1).integers(0, 256, (40, 144)),
        np.arange(40) % 4,
        (12, 12),
        255.0,
        "X = y = None",
    ),
    "not square": Dataset(
        "wide", np.random.default_rng(1).integers(0, 256, (40, 60)), np.arange(40) % 4, (6, 10), 255.0, "X = y = None"
    ),
}
TRACED = ("one sample", "a dozen", "empty pictures", "not square")
"""What `invariance` is tried on: tracing noise as if it were writing takes its time."""


def result_or_sentence(chosen: Experiment, data: Dataset, settings: object) -> object:
    """The result; None where the settings make no sense for the data, which a UserError says."""
    try:
        return chosen.run(data, settings, Observer())
    except UserError:
        return None


CASES = [(each, name) for each in EXPERIMENTS for name in ODD if each.name != "invariance" or name in TRACED]


@pytest.mark.parametrize(("chosen", "name"), CASES, ids=lambda case: getattr(case, "name", case))
def test_odd_data_give_a_result_or_a_sentence(chosen: Experiment, name: str) -> None:
    data = ODD[name]
    settings = replace(chosen.settings(), **QUICK.get(chosen.name, {}))
    result = result_or_sentence(chosen, data, settings)
    if result is None:
        return
    json.dumps(as_json(chosen, data, settings, result), allow_nan=False)
    assert as_csv(chosen, data, settings, result)
    assert str(chosen.reading(result, data))
    assert chosen.plot(result, data, PlotStyle()).figure.axes


@pytest.mark.parametrize("chosen", [e for e in EXPERIMENTS if e.name != "invariance"], ids=lambda each: each.name)
def test_colour_pictures(colours: Dataset, chosen: Experiment) -> None:
    settings = replace(chosen.settings(), **QUICK.get(chosen.name, {}))
    result = result_or_sentence(chosen, colours, settings)
    if result is None:
        return
    chosen.plot(result, colours, PlotStyle(dark=True)).figure.draw_without_rendering()
    assert str(chosen.reading(result, colours))
