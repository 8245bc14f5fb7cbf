"""A map of scores with the best cell marked, and the spread that other seeds give there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.split_luck import SlicesResult


def plot(result: SlicesResult, data: Dataset, style: PlotStyle) -> Plot:  # noqa: ARG001
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid, luck = figure.subplots(1, 2, width_ratios=(2.2, 1))
    spots = _draw_map(grid, result, style) + _draw_luck(luck, result, style)
    return Plot(figure, spots, (grid, luck))


def _draw_map(axes: Axes, result: SlicesResult, style: PlotStyle) -> list[Spot]:
    title = style.say(Text("Accuracy (the ring marks the best)"))
    style.dress(axes, title, style.say(Text("neighbours (k)")), style.say(Text("share to test on")), grid=False)
    picture = axes.imshow(np.array(result.scores), cmap=style.heat, aspect="auto", interpolation="nearest")
    axes.set_xticks(range(len(result.k)), [str(k) for k in result.k])
    axes.set_yticks(range(len(result.test_sizes)), style.percents().format_ticks(list(result.test_sizes)))
    row, column = result.test_sizes.index(result.best_test_size), result.k.index(result.best_k)
    axes.plot(column, row, "o", markersize=13, markerfacecolor="none", markeredgecolor="#d00000", markeredgewidth=2.5)
    bar = axes.figure.colorbar(picture, ax=axes, format=style.percents())
    bar.ax.tick_params(colors=style.ink, labelsize=9)
    return [
        Spot(axes, x - 0.5, y - 0.5, _cell_text(result, x, y), 1, 1)
        for y in range(len(result.test_sizes))
        for x in range(len(result.k))
    ]


def _cell_text(result: SlicesResult, x: int, y: int) -> Text:
    return Text(
        "k = {k}, {size}% to test: {score}%",
        k=result.k[x],
        size=round(100 * result.test_sizes[y], 1),
        score=round(100 * result.scores[y][x], 2),
    )


def _draw_luck(axes: Axes, result: SlicesResult, style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("With other seeds")), y=style.say(Text("accuracy")))
    axes.set_xlim(-1, 1)
    axes.set_xticks([])
    axes.yaxis.set_major_formatter(style.percents())
    axes.axhline(
        result.best_accuracy, color=style.bad, linestyle="--", linewidth=1.6, label=style.say(Text("the record"))
    )
    places = np.linspace(-0.5, 0.5, len(result.luck))
    if result.luck:
        axes.plot(places, result.luck, "o", color=style.good, alpha=0.8, label=style.say(Text("one seed each")))
        axes.axhline(result.luck_mean, color=style.good, linewidth=1.6, label=style.say(Text("their mean")))
    style.legend(axes, loc="upper center", bbox_to_anchor=(0.5, -0.02))
    return [
        Spot(axes, x, score, Text("another seed: {score}%", score=round(100 * score, 2)))
        for x, score in zip(places, result.luck, strict=True)
    ]
