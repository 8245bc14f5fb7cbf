"""The learning curve, what the three models cost, the misread pictures, and the neurons that two drawings light up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import DASHES, Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet
from digitpad.experiments.studies.ablation import ADAM, SCALING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.network import Lit, NetworkResult

_COLUMNS, _ROWS = 5, 2
_LEGEND_SHARE = 1.0
"""By how much of its own height the curve is raised to leave room for the legend below."""
_NEURONS_A_ROW = 25
_NAMES = {"k-NN": Text("k-NN"), "random forest": Text("random forest"), "network": Text("network")}
_WITHOUT = {SCALING: Text("without scaled ink"), ADAM: Text("with plain gradient descent")}


def plot(result: NetworkResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(2, 3, height_ratios=(1.25, 1), width_ratios=(1.45, 1, 1))
    curve = figure.add_subplot(grid[0, 0])
    spots = _draw_curve(curve, result, style)
    spots += _draw_costs(figure.add_subplot(grid[0, 1:]), result, style)
    spots += _draw_misread(figure.add_subplot(grid[1, 0]), result, data, style)
    for number, lit in enumerate(result.lit):
        spots += _draw_lit(figure.add_subplot(grid[1, 1 + number]), lit, data, style)
    return Plot(figure, spots, (curve,))


def detail(result: NetworkResult, data: Dataset, key: str, style: PlotStyle) -> Plot:  # noqa: ARG001
    """The two drawings and their neurons, large."""
    figure = style.figure()
    spots = []
    for axes, lit in zip(figure.subplots(1, 2), result.lit, strict=True):
        spots += _draw_lit(axes, lit, data, style)
    return Plot(figure, spots)


def _draw_curve(axes: Axes, result: NetworkResult, style: PlotStyle) -> list[Spot]:
    from matplotlib.ticker import MaxNLocator

    style.dress(
        axes, style.say(Text("Learning")), style.say(Text("passes")), style.say(Text("accuracy on the test set"))
    )
    epochs = range(1, len(result.test_accuracies) + 1)
    axes.plot(epochs, result.test_accuracies, "o-", color=style.series(0), label=style.say(Text("network")))
    for number, each in enumerate(result.contestants[:2], 1):
        axes.axhline(
            each.accuracy, color=style.series(number), linestyle=DASHES[number], label=style.say(_NAMES[each.name])
        )
    for number, part in enumerate(result.without, 3):
        name = style.say(_WITHOUT[part.part])
        axes.plot(
            [part.passes], [part.accuracy], "Xv"[number % 2], color=style.series(number), markersize=9, label=name
        )
    axes.yaxis.set_major_formatter(style.percents())
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    low, high = axes.get_ylim()
    axes.set_ylim(low - (high - low) * _LEGEND_SHARE, high)
    style.legend(axes, loc="lower left", size=8).set_in_layout(False)
    curve = zip(epochs, result.test_accuracies, result.losses, strict=True)
    left_out = [
        Spot(
            axes,
            part.passes,
            part.accuracy,
            Text(
                "{what}: {score}% after {n} passes, not {whole}%",
                what=_WITHOUT[part.part],
                score=round(100 * part.accuracy, 2),
                n=part.passes,
                whole=round(100 * part.whole, 2),
            ),
        )
        for part in result.without
    ]
    return left_out + [
        Spot(
            axes,
            epoch,
            score,
            Text("pass {epoch}: {score}%, loss {loss}", epoch=epoch, score=round(100 * score, 2), loss=round(loss, 4)),
        )
        for epoch, score, loss in curve
    ]


def _draw_costs(axes: Axes, result: NetworkResult, style: PlotStyle) -> list[Spot]:
    """A small table with bars: each column is scaled to its largest value."""
    axes.set_axis_off()
    axes.set_title(style.say(Text("What it costs")), color=style.ink, fontsize=11, loc="left")
    heads = (Text("accuracy"), Text("training"), Text("answer"), Text("size"))
    axes.set_xlim(-1.2, len(heads))
    axes.set_ylim(len(result.contestants) - 0.4, -0.75)
    values = np.array(
        [(100 * c.accuracy, c.fit_seconds, 1000 * c.answer_seconds, c.n_bytes / 1e6) for c in result.contestants]
    )
    spots = []
    for column, head in enumerate(heads):
        axes.text(column, -0.55, style.say(head), color=style.faint, fontsize=7)
        for row, value in enumerate(values[:, column]):
            length = 0.85 * value / max(values[:, column].max(), 1e-12)
            axes.barh(row + 0.18, length, 0.3, left=column, color=style.series((1, 2, 0)[row % 3]))
            told = _measured(column, float(f"{value:.3g}" if column == 0 else f"{value:.2g}"))
            axes.text(column, row - 0.08, style.say(told), color=style.ink, fontsize=8)
            name = result.contestants[row].name
            spots.append(
                Spot(
                    axes,
                    column,
                    row - 0.3,
                    Text(
                        "{model}, {what}: {value}",
                        model=_NAMES[name],
                        what=head,
                        value=told,
                    ),
                    0.85,
                    0.7,
                )
            )
    for row, each in enumerate(result.contestants):
        model = style.say(_NAMES[each.name]).replace(" ", "\n")
        axes.text(-1.2, row + 0.05, model, color=style.ink, fontsize=8, va="center")
    return spots


def _measured(column: int, value: float) -> Text:
    """A cell of the table of costs, with its unit."""
    if column == 0:
        return Text("{value}%", value=value)
    if column == 1:
        return Text("{value} s", value=round(value, 1))
    return Text("{value} ms", value=value) if column == 2 else Text("{value} MB", value=value)


def _draw_misread(axes: Axes, result: NetworkResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    title = Text("Misread: {n} of {tested}", n=result.n_misread, tested=result.n_test)
    axes.set_title(style.say(title), color=style.ink, fontsize=10, loc="left")
    sheet = ThumbnailSheet(axes, _COLUMNS, _ROWS, style)
    spots = []
    for number, (row, label, read) in enumerate(result.misread[: _COLUMNS * _ROWS]):
        line, column = divmod(number, _COLUMNS)
        names = data.class_name(label), data.class_name(read)
        text = Text(
            "Picture {row}: {label}, read as {predicted}", row=row, label=with_article(names[0]), predicted=names[1]
        )
        told = f"{names[0]} → {names[1]}"
        spots += sheet.picture(column, line, data.picture(row), data.top, told, style.bad, text, (row,))
    return spots


def _draw_lit(axes: Axes, lit: Lit, data: Dataset, style: PlotStyle) -> list[Spot]:
    """A picture above its neurons, layer by layer, brighter where they answer more."""
    from matplotlib import colormaps

    title = Text(
        "Neurons: {label}, read as {predicted}",
        label=with_article(data.class_name(lit.label)),
        predicted=data.class_name(lit.predicted),
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=8, loc="left")
    sheet = ThumbnailSheet(axes, 3.4, 1 + len(lit.layers) * 0.75, style, titled=False)
    spots = sheet.picture(0, 0, data.picture(lit.row), data.top, text=title, rows=(lit.row,), key="neurons")
    at = 1.05
    for number, layer in enumerate(lit.layers):
        width = min(_NEURONS_A_ROW * 2, len(layer))
        rows = -(-len(layer) // width)
        values = np.full(rows * width, np.nan)
        values[: len(layer)] = layer
        limits = axes.get_xlim(), axes.get_ylim()
        picture = axes.imshow(
            values.reshape(rows, width),
            cmap=colormaps["inferno"],
            extent=(0, 3.2, at + 0.45, at),
            interpolation="nearest",
            aspect="auto",
            vmin=0,
        )
        picture.set_clip_on(False)
        axes.set_xlim(limits[0])
        axes.set_ylim(limits[1])
        active = sum(value > 0 for value in layer)
        text = Text("layer {layer}: {active} of {n} lit", layer=number + 1, active=active, n=len(layer))
        axes.text(0, at + 0.47, style.say(text), color=style.faint, fontsize=7, va="top")
        spots.append(Spot(axes, 0, at, text, 3.2, 0.45, key="neurons"))
        at += 0.75
    axes.set_aspect("equal", anchor="NW")
    return spots
