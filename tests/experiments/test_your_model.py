"""A model of one's own in the experiment about it: how it is fed, what is found, and the page to print."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import matplotlib
import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.distortions import CANVAS, OF_HANDS, on_canvas
from digitpad.experiments.images.model_input import extent, frames
from digitpad.experiments.images.model_trial import YOURS, TrialSettings
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.style import PlotStyle
from digitpad.experiments.registry import experiment
from digitpad.experiments.report import page
from digitpad.experiments.studies.your_model import figures, reading, run
from digitpad.models.feeding import Feeding
from digitpad.models.neighbors_export import KnownSamples, knn_graph
from digitpad.models.python_function import AllowedFunction
from digitpad.storage.assets import asset_path

SETTINGS = TrialSettings(train=80, test=20, hidden=8)


@pytest.fixture
def inverted(tmp_path: Path, digits: Dataset) -> Path:
    """A k-NN on 8x8 counts of 0..16 that wants dark ink on light paper."""
    path = tmp_path / "inverted.onnx"
    path.write_bytes(knn_graph(KnownSamples((16 - digits.X).astype(np.uint8), digits.y)))
    return path


def test_the_model_is_fed_as_it_reads_best_and_stands_beside_the_others(digits: Dataset, inverted: Path) -> None:
    result = run(digits, replace(SETTINGS, model=str(inverted)), Observer())
    assert [reader.name for reader in result.readers] == [YOURS, "k-NN", "network"]
    assert result.feeding.inverted
    assert result.feeding.range == "0..16"
    own = result.readers[0]
    assert own.accuracy > 0.8
    assert own.interval[0] < own.accuracy < own.interval[1] or own.accuracy == 1
    assert len(result.curves) == 3 * len(OF_HANDS)
    assert result.n_misread == len(result.misread) == round(20 * (1 - own.accuracy))
    assert set(figures(result)) == {"accuracy_your_model", "accuracy_knn", "accuracy_network"}
    told = str(reading(result, digits))
    assert told.startswith("Your model reads ")
    assert "It loses most where digits are" in told


@pytest.mark.skipif(matplotlib.__version_info__ < (3, 11), reason="older ones give up where room is this scarce")
def test_no_unit_of_a_change_is_cut_in_a_small_plot(digits: Dataset) -> None:
    chosen, settings = experiment("your-model"), TrialSettings(train=60, test=12, hidden=8)
    style = PlotStyle(size=(7.0, 5.7))  # as in a window of 1024x700
    figure = chosen.plot(run(digits, settings, Observer()), digits, style).figure
    figure.draw_without_rendering()
    units = [axes.xaxis.label for axes in figure.axes[: len(OF_HANDS)]]
    assert [unit.get_text() for unit in units] == [style.say(one.unit) for one in OF_HANDS]
    beside = [
        one.get_window_extent() for axes in figure.axes for one in (axes.xaxis.label, axes.title) if one.get_text()
    ]
    for unit in units:
        place = unit.get_window_extent()
        assert figure.bbox.x0 <= place.x0
        assert place.x1 <= figure.bbox.x1
        assert sum(place.overlaps(other) for other in beside) == 1, unit.get_text()  # itself


FUNCTION = """
import os
import numpy as np
open(__file__ + ".pid", "w").write(str(os.getpid()))
def guess(images):
    assert images.shape[1:] == (28, 28)
    return np.where(images.reshape(len(images), -1).mean(axis=1) > 0.13, 0, 1)
"""


def test_a_python_file_runs_only_where_it_is_allowed_and_ends_with_the_run(digits: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(FUNCTION)
    settings = replace(SETTINGS, model=str(path))
    with pytest.raises(UserError, match="is a program"):
        run(digits, settings, Observer())
    assert not path.with_name("mine.py.pid").exists()
    child = str(asset_path("child") / "python_model.py")
    allowed = replace(settings, allowed=AllowedFunction(sys.executable, "guess", child))
    result = run(digits, allowed, Observer())
    assert result.readers[0].name == YOURS
    assert result.readers[0].accuracy < 0.5
    with pytest.raises(ProcessLookupError):
        os.kill(int(path.with_name("mine.py.pid").read_text()), 0)


def test_a_file_that_is_no_model_is_a_sentence(digits: Dataset, tmp_path: Path) -> None:
    (tmp_path / "model.py").write_text("raise SystemExit")
    for name in ("model.py", "none.onnx"):
        with pytest.raises((UserError, OSError)):
            run(digits, replace(SETTINGS, model=str(tmp_path / name)), Observer())


def test_pictures_keep_their_place_and_size(digits: Dataset) -> None:
    canvases = on_canvas(digits, np.arange(30))
    wide = extent(canvases)
    feeding = Feeding()
    plain = frames(canvases, feeding, wide)
    assert plain.shape == (30, 28, 28)
    sides = [np.ptp(np.argwhere(picture > 0.1), axis=0).max() + 1 for picture in plain]
    assert np.median(sides) == pytest.approx(20, abs=2)
    shift = next(each for each in OF_HANDS if each.name == "shift")
    moved = frames(np.stack([shift.apply(canvas, 0.2) for canvas in canvases]), feeding, wide)
    places = np.arange(28)
    across = [(picture.sum(axis=1) * places).sum(axis=1).mean() for picture in (plain, moved)]
    assert across[1] > across[0]
    assert frames(np.zeros((1, CANVAS, CANVAS)), feeding, extent(np.zeros((1, CANVAS, CANVAS)))).max() == 0


def test_the_page_to_print_holds_all_and_asks_for_nothing_outside(digits: Dataset) -> None:
    chosen = experiment("your-model")
    data = replace(digits.subset(np.arange(200)), name="<b>mine</b>")
    result = chosen.run(data, SETTINGS, Observer())
    content = page(chosen, data, SETTINGS, result).decode()
    assert "<h1>Your own model</h1>" in content
    assert "&lt;b&gt;mine&lt;/b&gt;, 200 pictures" in content
    assert "data:image/png;base64," in content
    assert "TrialSettings(" in content
    assert "http" not in content
