"""Examples and the mean picture of every class, their counts, and one picture as its numbers or its channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import ThumbnailSheet, draw_picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.data_overview import LookResult

_MOST_NUMBERS = 16
_HEAD = 0.4
"""Rows that the heading of the means takes."""


def plot(result: LookResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(2, 2, width_ratios=(1.25, 1), height_ratios=(1, 1.7))
    spots = _draw_examples(figure.add_subplot(grid[:, 0]), result, data, style)
    spots += _draw_counts(figure.add_subplot(grid[0, 1]), result, data, style)
    if data.is_colour:
        spots += _draw_channels(figure.add_subplot(grid[1, 1]), result, data, style)
    else:
        spots += _draw_numbers(figure.add_subplot(grid[1, 1]), result, data, style)
    return Plot(figure, spots)


def _draw_examples(axes: Axes, result: LookResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    axes.set_title(style.say(Text("Examples of each class")), color=style.ink, fontsize=11, loc="left")
    columns = max(len(rows) for rows in result.examples)
    sheet = ThumbnailSheet(axes, columns + 1.3, _HEAD + len(result.labels), style, titled=False)
    sheet.name_rows([data.class_name(label) for label in result.labels] if data.classes else [], _HEAD)
    head = style.say(Text("their mean"))
    axes.text(columns + 1.24, _HEAD, head, color=style.faint, fontsize=9, ha="right", va="bottom")
    spots = []
    for number, (label, rows, mean) in enumerate(zip(result.labels, result.examples, result.means, strict=True)):
        line = _HEAD + number
        name = data.class_name(label)
        for place, row in enumerate(rows):
            text = Text("Picture {row}: {label}", row=row, label=with_article(name))
            key = f"set:sample={row}"
            spots += sheet.picture(place, line, data.picture(row), data.top, text=text, rows=(row,), key=key)
        text = Text("The mean of all pictures of {label}", label=name)
        spots += sheet.picture(columns + 0.3, line, np.reshape(mean, data.shape), data.top, text=text)
    return spots


def _draw_counts(axes: Axes, result: LookResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("Pictures of each class")))
    names = [data.class_name(label) for label in result.labels]
    places = range(len(names))
    axes.bar(places, result.counts, color=style.series(0), width=0.7)
    turn = 45 if max(map(len, names)) > 2 else 0
    axes.set_xticks(places, names, rotation=turn, ha="right" if turn else "center")
    return [
        Spot(axes, at - 0.35, 0, Text("{n} pictures of {label}", n=count, label=names[at]), 0.7, count)
        for at, count in enumerate(result.counts)
    ]


def _draw_numbers(axes: Axes, result: LookResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    title = Text(
        "Picture {row}, {label}, as its numbers",
        row=result.sample,
        label=with_article(data.class_name(result.sample_label)),
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    axes.set_axis_off()
    values = np.array(result.numbers)
    draw_picture(axes, values, data.top, style)
    axes.set_anchor("NW")
    height, width = values.shape
    size = 9 if width <= _MOST_NUMBERS else 4.2
    spots = []
    for (y, x), value in np.ndenumerate(values):
        colour = "#ffffff" if value > data.top / 2 else "#000000"
        axes.text(x, y, style.number(value), ha="center", va="center", fontsize=size, color=colour)
        spots.append(Spot(axes, x - 0.5, y - 0.5, Text("row {y}, column {x}: {value}", y=y, x=x, value=value), 1, 1))
    return spots if max(height, width) <= 32 else []


def _draw_channels(axes: Axes, result: LookResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    title = Text(
        "Picture {row} ({label}) and its channels",
        row=result.sample,
        label=with_article(data.class_name(result.sample_label)),
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    sheet = ThumbnailSheet(axes, 2, 2, style, titled=False)
    picture = data.picture(result.sample)
    names = (Text("red"), Text("green"), Text("blue"))
    spots = sheet.picture(0, 0, picture, data.top, text=Text("all three channels"), rows=(result.sample,))
    for channel, name in enumerate(names):
        alone = np.zeros_like(picture)
        alone[..., channel] = picture[..., channel]
        row, column = divmod(channel + 1, 2)
        text = Text(
            "the {colour} channel alone; its mean over all pictures is {mean}",
            colour=name,
            mean=round(result.channel_means[channel], 1),
        )
        spots += sheet.picture(column, row, alone, data.top, text=text)
    return spots
