"""The trade between digits lost and non-digits caught, which kinds are caught, which pass, and a fictional digit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.nonsense import KIND_NAMES
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.not_a_digit import NotADigitResult


def plot(result: NotADigitResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(2, 2, width_ratios=(1.1, 1), height_ratios=(1.6, 1))
    roc = figure.add_subplot(grid[0, 0])
    spots = _draw_roc(roc, result, style)
    spots += _draw_kinds(figure.add_subplot(grid[0, 1]), result, style)
    spots += _draw_passing(figure.add_subplot(grid[1, 0]), result, data, style)
    spots += _draw_fiction(figure.add_subplot(grid[1, 1]), result, data, style)
    return Plot(figure, spots, (roc,))


def _draw_roc(axes: Axes, result: NotADigitResult, style: PlotStyle) -> list[Spot]:
    title = Text("ROC, area {auc}: click to move the threshold", auc=round(result.auc, 3))
    style.dress(axes, style.say(title), style.say(Text("digits refused")), style.say(Text("non-digits caught")))
    lost, caught, thresholds = zip(*result.roc, strict=True)
    axes.plot(lost, caught, color=style.series(0), linewidth=2)
    axes.plot([0, 1], [0, 1], ":", color=style.faint, linewidth=1)
    at = style.say(Text("threshold {threshold}", threshold=round(result.threshold, 3)))
    axes.plot(result.lost, result.caught, "o", color=style.series(1), markersize=10, label=at)
    vote = style.say(Text("majority of k = {k}", k=result.k))
    axes.plot(result.vote_lost, result.vote_caught, "D", color=style.series(2), markersize=8, label=vote)
    axes.set_xlim(-0.01, max(0.3, 2 * result.lost, 1.2 * result.vote_lost))
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(style.percents())
    style.legend(axes, loc="lower right")
    return [
        Spot(
            axes,
            x,
            y,
            Text(
                "threshold {threshold}: {lost}% of digits lost, {caught}% caught",
                threshold=round(t, 3),
                lost=round(100 * x, 1),
                caught=round(100 * y, 1),
            ),
            key=f"set:keep={min(max(1 - x, 0.01), 1.0):.4f}",
        )
        for x, y, t in zip(lost, caught, thresholds, strict=True)
    ]


def _draw_kinds(axes: Axes, result: NotADigitResult, style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("Caught, by kind")))
    places = np.arange(len(result.kinds))
    pairs = (
        (Text("such in training"), [kind.caught for kind in result.kinds], -0.2, "", 0),
        (Text("none in training"), [kind.caught_unseen for kind in result.kinds], 0.2, "///", 1),
    )
    spots = []
    for name, values, shift, hatch, number in pairs:
        axes.barh(
            places + shift,
            values,
            0.38,
            color=style.series(number),
            hatch=hatch,
            edgecolor=style.paper,
            label=style.say(name),
        )
        for at, value in enumerate(values):
            text = Text(
                "{kind}, {when}: {score}% caught",
                kind=KIND_NAMES[result.kinds[at].name],
                when=name,
                score=round(100 * value, 1),
            )
            spots.append(Spot(axes, 0, at + shift - 0.19, text, max(value, 0.02), 0.38))
    axes.set_yticks(places, [style.say(KIND_NAMES[kind.name]) for kind in result.kinds])
    axes.set_ylim(len(places) - 0.4, -0.6)
    axes.set_xlim(0, 1)
    axes.xaxis.set_major_formatter(style.percents())
    style.legend(axes, loc="upper center", bbox_to_anchor=(0.45, -0.08), ncols=2)
    return spots


def _draw_passing(axes: Axes, result: NotADigitResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    axes.set_title(style.say(Text("Non-digits that pass, and as what")), color=style.ink, fontsize=11, loc="left")
    found = [(kind.name, picture, read) for kind in result.kinds for picture, read in kind.passing]
    columns = 6
    sheet = ThumbnailSheet(axes, columns, 2, style)
    spots = []
    for number, (kind, picture, read) in enumerate(found[: 2 * columns]):
        row, column = divmod(number, columns)
        text = Text("{kind}, passes as {label}", kind=KIND_NAMES[kind], label=with_article(data.class_name(read)))
        told = style.say(Text("as {label}", label=data.class_name(read)))
        spots += sheet.picture(column, row, np.reshape(picture, data.shape), data.top, told, style.bad, text)
    return spots


def _draw_fiction(axes: Axes, result: NotADigitResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    fiction = result.fiction
    verdict = Text("is refused") if fiction.refused else Text("passes")
    title = Text("A fictional digit {verdict}", verdict=verdict)
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    sheet = ThumbnailSheet(axes, 3.4, 1.6, style)
    told = Text("{votes} of {k} say {label}", votes=fiction.votes, k=result.k, label=data.class_name(fiction.digit))
    picture = np.reshape(fiction.picture, data.shape)
    spots = sheet.picture(
        0, 0, picture, data.top, style.say(told), style.ink, told, fiction.neighbors, "fiction", size=9
    )
    lines = (
        Text("distance to digits / to non-digits: {score}", score=round(fiction.score, 2)),
        Text("refused from {threshold} on", threshold=round(result.threshold, 2)),
    )
    told_below = "\n".join(style.say(line) for line in lines)
    axes.text(0.06, 1.42, told_below, color=style.faint, fontsize=9, va="top")
    for place, row in enumerate(fiction.neighbors[:2]):
        label = data.class_name(int(data.y[row]))
        text = Text("near: {label}", label=label)
        spots += sheet.picture(
            1.2 + place * 1.05, 0, data.picture(row), data.top, style.say(text), style.faint, text, (row,), size=9
        )
    return spots
