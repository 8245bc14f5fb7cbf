"""Every fold as a dot, mean and standard deviation over them, and the two k that they suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from digitpad.experiments.studies.cross_validation import CrossValidationResult


def plot(result: CrossValidationResult, data: Dataset, style: PlotStyle) -> Plot:  # noqa: ARG001
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    title = Text("Accuracy in {folds} folds: dots, their mean and standard deviation", folds=result.folds)
    axes = style.dress(
        figure.subplots(), style.say(title), style.say(Text("neighbours (k)")), style.say(Text("accuracy"))
    )
    axes.yaxis.set_major_formatter(style.percents())
    spots = []
    for k, scores in zip(result.k, result.scores, strict=True):
        axes.plot([k] * len(scores), scores, ".", color=style.faint, markersize=5, zorder=2)
        for fold, score in enumerate(scores):
            text = Text("k = {k}, fold {fold}: {score}%", k=k, fold=fold + 1, score=round(100 * score, 2))
            spots.append(Spot(axes, k, score, text))
    axes.errorbar(
        result.k, result.means, yerr=result.stds, color=style.series(0), marker="o", capsize=3, zorder=3, linewidth=1.4
    )
    for k, mean, std in zip(result.k, result.means, result.stds, strict=True):
        text = Text("k = {k}: {mean}% ± {std}", k=k, mean=round(100 * mean, 2), std=round(100 * std, 2))
        spots.append(Spot(axes, k, mean, text))
    best, floor = style.say(Text("best k = {k}", k=result.best_k)), result.best_mean - result.standard_error
    axes.plot(result.best_k, result.best_mean, "*", color=style.series(1), markersize=17, zorder=4, label=best)
    other = style.say(Text("largest k within one standard error: {k}", k=result.one_se_k))
    axes.plot(result.one_se_k, result.one_se_mean, "D", color=style.series(2), markersize=10, zorder=4, label=other)
    limit = style.say(Text("the best mean less one standard error"))
    axes.axhline(floor, color=style.series(2), linestyle="--", linewidth=1.2, label=limit)
    style.legend(axes, loc="lower left")
    return Plot(figure, spots, (axes,))
