"""Scores with a leak and after mending it, writers on both sides and on one, and the closest pair of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.leakage import LeakageResult

_NAMES = {"exact": Text("exact copies"), "near": Text("near-duplicates")}
_LOOKS = {"exact": "s-", "near": "o-"}
_MENDED = {"exact": "+--", "near": "x:"}


def plot(result: LeakageResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(2, 2, width_ratios=(2.2, 1))
    curves = figure.add_subplot(grid[:, 0])
    spots = _draw_curves(curves, result, style)
    spots += _draw_pair(figure.add_subplot(grid[0, 1]), result, data, style)
    spots += _draw_writers(figure.add_subplot(grid[1, 1]), result, style)
    return Plot(figure, spots, (curves,))


def _draw_curves(axes: Axes, result: LeakageResult, style: PlotStyle) -> list[Spot]:
    style.dress(
        axes,
        style.say(Text("Test pictures among the training pictures")),
        style.say(Text("share of the test pictures that leak")),
        style.say(Text("accuracy")),
    )
    axes.xaxis.set_major_formatter(style.percents())
    axes.axhline(result.accuracy, color=style.faint, linestyle=":", label=style.say(Text("without any leak")))
    spots = []
    for number, kind in enumerate(_NAMES):
        leaks = [leak for leak in result.leaks if leak.kind == kind]
        shares = [leak.share for leak in leaks]
        name = style.say(_NAMES[kind])
        wide = {"linewidth": 1.5, "markersize": 5} if number else {"linewidth": 4, "markersize": 9}  # both may coincide
        axes.plot(shares, [leak.leaked for leak in leaks], _LOOKS[kind], color=style.series(number), label=name, **wide)
        mended = style.say(Text("{kind}, found and removed", kind=_NAMES[kind]))
        axes.plot(shares, [leak.mended for leak in leaks], _MENDED[kind], color=style.series(number), label=mended)
        for leak in leaks:
            text = Text("{n} copies: {score}%", n=leak.n_copies, score=round(100 * leak.leaked, 2))
            spots.append(Spot(axes, leak.share, leak.leaked, text))
            text = Text("{n} found and removed: {score}%", n=leak.n_found, score=round(100 * leak.mended, 2))
            spots.append(Spot(axes, leak.share, leak.mended, text))
    style.legend(axes, loc="upper left")
    low, high = axes.get_ylim()
    axes.set_ylim(low, high + (high - low) * 0.35)
    axes.yaxis.set_major_formatter(style.percents())
    return spots


def _draw_pair(axes: Axes, result: LeakageResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    title = Text("Near-duplicates: {n}", n=result.own_near)
    axes.set_title(style.say(title), color=style.ink, fontsize=10, loc="left")
    sheet = ThumbnailSheet(axes, 2, 1, style)
    if result.example is None:
        return []
    spots = []
    for column, (row, side) in enumerate(zip(result.example, (Text("test"), Text("training")), strict=True)):
        name = style.say(Text("{side}: {label}", side=side, label=with_article(data.class_name(int(data.y[row])))))
        text = Text("Picture {row}", row=row)
        spots += sheet.picture(column, 0, data.picture(row), data.top, name, text=text, rows=(row,), size=7)
    return spots


def _draw_writers(axes: Axes, result: LeakageResult, style: PlotStyle) -> list[Spot]:
    if result.writers is None:
        axes.set_axis_off()
        told = style.say(Text("Who wrote what is not known in these data."))
        axes.text(0, 0.9, told, color=style.faint, fontsize=9, transform=axes.transAxes, wrap=True, va="top")
        return []
    style.dress(axes, style.say(Text("The same for {n} writers", n=result.writers.n_writers)))
    bars = ((Text("on both sides"), result.writers.mixed), (Text("on one alone"), result.writers.strangers))
    names = ["\n".join(style.say(name).rsplit(" ", 1)) for name, _ in bars]
    values = [value for _, value in bars]
    for at, value in enumerate(values):
        told = style.percent(value, 1)
        axes.plot(at, value, "so"[at], color=style.series(1 - at), markersize=11)
        axes.annotate(told, (at, value), (0, 9), textcoords="offset points", ha="center", color=style.ink, fontsize=9)
    axes.set_xticks(range(len(names)), names)
    axes.set_xlim(-0.6, len(names) - 0.4)
    axes.set_ylim(max(0.0, min(values) - 0.05), min(1.02, max(values) + 0.05))
    axes.yaxis.set_major_formatter(style.percents())
    return [
        Spot(axes, at, v, Text("writers {where}: {score}%", where=bars[at][0], score=round(100 * v, 2)))
        for at, v in enumerate(values)
    ]
