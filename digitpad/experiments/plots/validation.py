"""Accuracy by k on the three sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from digitpad.experiments.studies.validation import ValidationResult


def plot(result: ValidationResult, data: Dataset, style: PlotStyle) -> Plot:  # noqa: ARG001
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    title = Text(
        "{train} pictures train, {validation} validate, {test} test once",
        train=result.n_train,
        validation=result.n_validation,
        test=result.n_test,
    )
    axes = style.dress(
        figure.subplots(), style.say(title), style.say(Text("neighbours (k)")), style.say(Text("accuracy"))
    )
    axes.set_xscale("log")
    axes.set_xticks(result.k, [str(k) for k in result.k], minor=False)
    axes.set_xticks([], minor=True)
    axes.yaxis.set_major_formatter(style.percents())
    curves = (
        (Text("on the training pictures themselves"), result.train_scores, style.faint, "s", ":"),
        (Text("on the validation set"), result.validation_scores, style.series(0), "o", "-"),
    )
    spots = []
    for name, scores, colour, marker, dash in curves:
        axes.plot(result.k, scores, color=colour, marker=marker, linestyle=dash, label=style.say(name))
        for k, score in zip(result.k, scores, strict=True):
            spots.append(Spot(axes, k, score, Text("k = {k}: {score}%", k=k, score=round(100 * score, 2))))
    label = style.say(Text("on the test set, for the chosen k alone"))
    axes.plot([result.best_k], [result.test_accuracy], "*", color=style.series(1), markersize=16, label=label)
    text = Text("The test: {score}%", score=round(100 * result.test_accuracy, 2))
    style.legend(axes, loc="lower left")
    return Plot(figure, [*spots, Spot(axes, result.best_k, result.test_accuracy, text)], (axes,))
