"""Accuracy by distance, and the pictures on which the distances disagree, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import MARKERS, Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet
from digitpad.experiments.statistics import wilson_interval

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.metrics import Disagreement, MetricsResult

_SHEET_SHARE = 0.68
_NEIGHBOURS = 3


def plot(result: MetricsResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    bars, sheet = figure.subplots(1, 2, width_ratios=(1.25, 3.9))
    spots = _draw_bars(bars, result, style)
    title = Text("They disagree on {n} of {tested} pictures", n=result.n_disagreements, tested=result.n_test)
    sheet.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    first = 1.9 if data.classes else 1.4  # room for a name
    columns = first + len(result.metrics) * (_NEIGHBOURS + 0.5)
    rows = ThumbnailSheet.rows_that_fit(style, _SHEET_SHARE, columns)
    grid = ThumbnailSheet(sheet, columns, rows, style)
    for row, disagreement in enumerate(result.disagreements[:rows]):
        spots += _draw_row(grid, row, first, disagreement, result.metrics, data, style)
    return Plot(figure, spots)


def _draw_bars(axes: Axes, result: MetricsResult, style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("Accuracy")))
    names = [name.upper() if name != "cosine" else style.say(Text("cosine")) for name in result.metrics]
    spots = []
    for at, (name, accuracy) in enumerate(zip(names, result.accuracies, strict=True)):
        low, high = wilson_interval(round(accuracy * result.n_test), result.n_test)
        reach = [[max(0.0, accuracy - low)], [max(0.0, high - accuracy)]]
        axes.errorbar([at], [accuracy], yerr=reach, fmt=MARKERS[at], color=style.series(at), capsize=6, markersize=8)
        text = Text(
            "{name}: {score}%, 95% sure between {low}% and {high}%",
            name=name,
            score=round(100 * accuracy, 2),
            low=round(100 * low, 1),
            high=round(100 * high, 1),
        )
        spots.append(Spot(axes, at - 0.3, low, text, 0.6, high - low))
    told = [f"{name}\n{style.percent(share, 1)}" for name, share in zip(names, result.accuracies, strict=True)]
    axes.set_xticks(range(len(names)), told)
    axes.set_xlim(-0.5, len(names) - 0.5)
    axes.yaxis.set_major_formatter(style.percents())
    return spots


def _draw_row(
    sheet: ThumbnailSheet,
    row: int,
    start: float,
    found: Disagreement,
    metrics: tuple[str, ...],
    data: Dataset,
    style: PlotStyle,
) -> list[Spot]:
    """The picture, and from the column `start` on what each distance makes of it."""
    first = found.cases[0]
    text = Text("Picture {row}: {label}", row=first.row, label=with_article(data.class_name(first.label)))
    spots = sheet.picture(
        0, row, data.picture(first.row), data.top, data.class_name(first.label), text=text, rows=(first.row,)
    )
    for column, (case, metric) in enumerate(zip(found.cases, metrics, strict=True)):
        right = case.predicted == case.label
        for place, neighbor in enumerate(case.neighbors[:_NEIGHBOURS]):
            at = start + column * (_NEIGHBOURS + 0.5) + place
            label = data.class_name(int(data.y[neighbor]))
            name = metric.upper() if metric != "cosine" else style.say(Text("cosine"))
            verdict = f"{name}: {data.class_name(case.predicted)} {'✓' if right else '✗'}" if place == 0 else ""
            text = Text(
                "{metric}: {label} at {distance}",
                metric=name,
                label=with_article(label),
                distance=case.distances[place],
            )
            colour = style.good if right else style.bad
            spots += sheet.picture(at, row, data.picture(neighbor), data.top, verdict, colour, text, (neighbor,))
    return spots
