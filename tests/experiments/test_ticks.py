"""What stands at the axes is in the person's own format; what programs read is not."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.style import PlotStyle
from digitpad.experiments.process.tasks import DatasetCache, Export, Run, Source, given
from digitpad.experiments.registry import experiment


def german(text: Text) -> str:
    """Numbers as in German; the words stay."""
    return str(text).replace(".", ",").replace("%", "\u00a0%")


@pytest.mark.parametrize(
    ("shares", "told"),
    [
        ((0.9, 0.95, 1.0), ["90 %", "95 %", "100 %"]),
        ((0.9, 0.925, 0.95), ["90,0 %", "92,5 %", "95,0 %"]),
        ((0.99, 0.9925), ["99,00 %", "99,25 %"]),
        ((0.5, 1.0, 1.5), ["50 %", "100 %", ""]),
    ],
)
def test_shares_take_as_few_decimals_as_tell_them_apart(shares: tuple[float, ...], told: list[str]) -> None:
    ticks = PlotStyle(say=german).percents().format_ticks(shares)
    assert [tick.replace("\u00a0", " ") for tick in ticks] == told


def test_every_axis_writes_numbers_as_the_language_does() -> None:
    for say, told in ((str, "0.5"), (german, "0,5")):
        style = PlotStyle(say=say)
        axes = style.dress(style.figure().subplots())
        axes.set_ylim(0, 1)
        axes.figure.draw_without_rendering()
        assert axes.yaxis.get_major_formatter().format_ticks([0.0, 0.5, 1.0])[1] == told
        assert style.number(0.5) == told


def test_an_exported_picture_has_the_sign_and_a_table_has_not(few: Dataset, tmp_path: Path) -> None:
    class German(Observer):
        def say(self, text: Text) -> str:
            return german(text)

    chosen = experiment("holdout")
    run = Run("holdout", chosen.settings(train_fraction=0.95), Source("few", partial(given, few)))
    outcome = run.do(DatasetCache(), Observer())
    written = {}
    for suffix in (".svg", ".json", ".csv"):
        path = Export(outcome, tmp_path / f"run{suffix}", Path.write_bytes).do(DatasetCache(), German())
        written[suffix] = path.read_text(encoding="utf-8")
    assert f"{100 * outcome.result.accuracy:.2f}".replace(".", ",") + "\u00a0%" in written[".svg"]
    assert str(outcome.result.accuracy) in written[".json"]
    assert "0.95" in written[".csv"]
