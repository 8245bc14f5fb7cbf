"""The misread pictures with their neighbours, beside the score and its uncertainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import draw_cases
from digitpad.experiments.statistics import percent

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.holdout import HoldoutResult


def plot(result: HoldoutResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    score, sheet = figure.subplots(1, 2, width_ratios=(1, 4))
    low, high = result.interval
    _draw_score(score, result.accuracy, low, high, style)
    title = Text("{n} of {tested} misread, with their nearest neighbours", n=result.n_misread, tested=result.n_test)
    sheet.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    spots = draw_cases(sheet, result.misread, data, style, 0.76)
    text = Text("95% sure: between {low}% and {high}%", low=percent(low), high=percent(high))
    return Plot(figure, [*spots, Spot(score, -0.1, low, text, 0.2, high - low)])


def _draw_score(axes: Axes, accuracy: float, low: float, high: float, style: PlotStyle) -> None:
    style.dress(axes, style.say(Text("Accuracy")))
    axes.errorbar([0], [accuracy], yerr=[[accuracy - low], [high - accuracy]], fmt="o", color=style.good, capsize=8)
    axes.annotate(
        style.percent(accuracy, 2), (0, accuracy), (12, 0), textcoords="offset points", color=style.ink, va="center"
    )
    axes.set_xlim(-0.5, 1.5)
    axes.set_ylim(min(low, 0.9) - 0.02, 1.002)
    axes.locator_params(axis="y", steps=[1, 2, 5, 10])  # no half per cents: in a small plot they would be cut
    axes.set_xticks([])
    axes.yaxis.set_major_formatter(style.percents())
