"""A panel for every change, the reliability, what is sure of no digits, and the surest mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.distortions import OF_HANDS, Distortion
from digitpad.experiments.images.model_trial import NEIGHBORS, NETWORK, YOURS
from digitpad.experiments.images.nonsense import KIND_NAMES
from digitpad.experiments.plotting.distortion_panels import draw_curves
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import draw_picture
from digitpad.experiments.statistics import percent
from digitpad.experiments.studies.your_model import SURE

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.your_model import YourModelResult

NAMES = {YOURS: Text("your model"), NEIGHBORS: Text("k-NN"), NETWORK: Text("network")}
_LOOKS = {YOURS: (1, "s", "-"), NEIGHBORS: (0, "o", "--"), NETWORK: (2, "^", "-.")}
_SHOWN = 8
_STEP = 2.7
"""From one picture to the next, in widths of a picture: what stands below is wider."""


def plot(result: YourModelResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(4, 12, height_ratios=(1, 1, 1.1, 0.45))
    spots: list[Spot] = []
    panels = []
    for number, distortion in enumerate(OF_HANDS):
        row, column = divmod(number, 3)
        panel = figure.add_subplot(grid[row, 4 * column : 4 * column + 4])
        panels.append(panel)
        spots += _draw_curves(panel, distortion, result, style, column == 0)
    reliability, nonsense = figure.add_subplot(grid[2, :4]), figure.add_subplot(grid[2, 5:])
    spots += _draw_reliability(reliability, result, style)
    spots += _draw_nonsense(nonsense, result, style)
    spots += _draw_misread(figure.add_subplot(grid[3, :]), result, data, style)
    handles, names = panels[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=3, frameon=False, labelcolor=style.ink, fontsize=9)
    return Plot(figure, spots, (*panels, reliability))


def _draw_curves(
    axes: Axes, distortion: Distortion, result: YourModelResult, style: PlotStyle, is_first: bool
) -> list[Spot]:
    style.dress(axes, style.say(distortion.title), size=8)
    axes.set_xlabel(style.say(distortion.unit), fontsize=7, labelpad=1)  # beside the title it would be cut
    curves = [
        (NAMES[c.reader], _LOOKS[c.reader], c.strengths, c.accuracies)
        for c in result.curves
        if c.distortion == distortion.name
    ]
    return draw_curves(axes, curves, is_first, style)


def _draw_reliability(axes: Axes, result: YourModelResult, style: PlotStyle) -> list[Spot]:
    """On the line a model is right as often as it says."""
    style.dress(axes, style.say(Text("As sure as it is right?")), size=8)
    axes.set_ylim(-0.03, 1.05)
    axes.plot([0, 1], [0, 1], color=style.faint, linewidth=0.8)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_formatter(style.percents())
    axes.tick_params(labelsize=7)
    spots = []
    for reader in result.readers:
        number, marker, dash = _LOOKS[reader.name]
        places = [(each.confidence, each.accuracy) for each in reader.reliability]
        axes.plot(
            *zip(*places, strict=True),
            marker=marker,
            linestyle=dash,
            color=style.series(number),
            markersize=4,
            linewidth=1,
        )
        for each in reader.reliability:
            text = Text(
                "{reader} is {confidence}% sure of {count} pictures, and right in {score}%",
                reader=NAMES[reader.name],
                confidence=percent(each.confidence),
                count=each.n,
                score=percent(each.accuracy),
            )
            spots.append(Spot(axes, each.confidence, each.accuracy, text))
    return spots


def _draw_nonsense(axes: Axes, result: YourModelResult, style: PlotStyle) -> list[Spot]:
    title = Text("Sure (from {share}% on) of what is no digit", share=round(100 * SURE))
    style.dress(axes, style.say(title), size=8)
    axes.set_ylim(0, 1.05)
    axes.yaxis.set_major_formatter(style.percents())
    kinds = [kind for kind, _ in result.readers[0].sure_of_nonsense]
    axes.set_xticks(range(len(kinds)), [style.say(KIND_NAMES[kind]) for kind in kinds])
    axes.tick_params(labelsize=7)
    width = 0.8 / len(result.readers)
    spots = []
    for i, reader in enumerate(result.readers):
        for at, (kind, share) in enumerate(reader.sure_of_nonsense):
            left = at - 0.4 + i * width
            axes.bar(left, share, width * 0.9, align="edge", color=style.series(_LOOKS[reader.name][0]))
            text = Text(
                "{reader} is sure of {share}% ({kind})",
                reader=NAMES[reader.name],
                share=percent(share),
                kind=KIND_NAMES[kind],
            )
            spots.append(Spot(axes, left, 0, text, width * 0.9, max(share, 0.02)))
    return spots


def _draw_misread(axes: Axes, result: YourModelResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    """The surest mistakes of the first reader."""
    first = result.readers[0]
    title = Text(
        "The surest of {count} mistakes of {tested} ({reader})",
        count=result.n_misread,
        tested=result.n_test,
        reader=NAMES[first.name],
    )
    style.bare(axes, style.say(title), size=8)
    axes.set_xlim(-0.8, _SHOWN * _STEP)
    axes.set_ylim(1.35, 0)
    axes.set_aspect("equal")
    spots = []
    for at, case in enumerate(result.misread[:_SHOWN]):
        left = at * _STEP
        draw_picture(axes, data.picture(case.row), data.top, style, (left, left + 1, 1, 0))
        told = f"{data.class_name(case.label)} → {data.class_name(case.predicted)}, {style.percent(case.confidence)}"
        axes.text(left + 0.5, 1.03, told, color=style.bad, fontsize=7, ha="center", va="top")
        text = Text(
            "a {label}, read as {predicted} by {share}%",
            label=data.class_name(case.label),
            predicted=data.class_name(case.predicted),
            share=percent(case.confidence),
        )
        spots.append(Spot(axes, left, 0, text, 1, 1, rows=(case.row,)))
    return spots
