"""Accuracy by size and greys, time by training pictures, and a larger picture with the sections that were read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.size import Growth, Reading, SizeResult, Variant


_MARKERS = ("o-", "s--")


def plot(result: SizeResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(3, 3, height_ratios=(1, 1, 0.9))
    panels = [figure.add_subplot(grid[row, column]) for row in range(2) for column in range(3)]
    shades = result.colours or result.levels
    shade = Text("colour") if result.colours else Text("grey levels")
    spots = _draw_variants(panels[:3], Text("pixels on each side"), result.sizes, 0, style)
    spots += _draw_variants(panels[3:5], shade, shades, 1, style)
    spots += _draw_growth(panels[5], result.growth, style)
    spots += _draw_sections(figure.add_subplot(grid[2, :]), result.sections, data, style)
    return Plot(figure, spots, tuple(panels))


def _draw_variants(
    panels: Sequence[Axes], varied: Text, variants: tuple[Variant, ...], number: int, style: PlotStyle
) -> list[Spot]:
    """Accuracy in the first panel, memory in the last, the time to answer between them where there is a panel for it.

    (Grey levels take the same time all: the computation does not know of them.)
    """
    names = [str(each.side) if number == 0 else each.name for each in variants]
    titles = (Text("Accuracy"), Text("Answer in ms"), Text("Memory in kB"))
    values = (
        [each.accuracy for each in variants],
        [1000 * each.answer_seconds for each in variants],
        [each.n_bytes / 1000 for each in variants],
    )
    spots = []
    for axes, which in zip(panels, (0, 1, 2) if len(panels) == 3 else (0, 2), strict=True):
        style.dress(axes, style.say(titles[which]), style.say(varied), size=10)
        axes.plot(range(len(variants)), values[which], _MARKERS[number], color=style.series(number), markersize=5)
        axes.set_xticks(range(len(variants)), names)
        if which == 0:
            axes.yaxis.set_major_formatter(style.percents())
        else:
            axes.set_ylim(0, 1.08 * max(values[which], default=1))
        for at, each in enumerate(variants):
            spots.append(Spot(axes, at, values[which][at], _told(each, names[at])))
    return spots


def _told(each: Variant, name: str) -> Text:
    return Text(
        "{name}: {score}%, {time} ms a picture, {size} kB to keep",
        name=name,
        score=round(100 * each.accuracy, 2),
        time=round(1000 * each.answer_seconds, 3),
        size=round(each.n_bytes / 1000, 1),
    )


def _draw_growth(axes: Axes, growth: Growth | None, style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("Answer in ms")), style.say(Text("training pictures")), size=10)
    if growth is None:
        return []
    counts, times = np.array(growth.n_train), 1000 * np.array(growth.seconds)
    axes.plot(counts, times, "o", markersize=5, color=style.series(0), label=style.say(Text("measured")))
    law = style.say(Text("line, R² = {fit}", fit=round(growth.r_squared, 3)))
    line = 1000 * (growth.intercept + growth.slope * counts)
    axes.plot(counts, line, "--", color=style.series(1), label=law)
    axes.set_ylim(0, 1.5 * float(times.max()))  # room for the legend
    axes.xaxis.set_major_formatter(lambda value, _: style.number(value / 1000) + "k" if value else "0")
    style.legend(axes, size=8, loc="upper left")
    return [
        Spot(axes, n, ms, Text("{n} pictures: {time} ms", n=int(n), time=round(float(ms), 3)))
        for n, ms in zip(counts, times, strict=True)
    ]


def _draw_sections(axes: Axes, found: Reading | None, data: Dataset, style: PlotStyle) -> list[Spot]:
    from matplotlib.patches import Rectangle

    axes.set_axis_off()
    if found is None:
        return []
    title = Text(
        "A larger picture, section by section: {right} of {placed} right", right=found.n_right, placed=len(found.placed)
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    height, width = found.shape
    axes.imshow(np.reshape(found.picture, found.shape), cmap=style.grey, vmin=0, vmax=data.top, interpolation="nearest")
    axes.set_anchor("NW")
    above = -1 - 0.3 * data.shape[0]
    axes.set_xlim(-1, width)
    axes.set_ylim(height, above)
    axes.add_patch(Rectangle((-1, above), width + 1, height - above, color="white", zorder=-1))  # to write on
    spots = []
    for section in found.found:
        right = any(put.same_as(section) for put in found.placed)
        colour = "#0072B2" if right else "#D55E00"
        corner = (section.x - 0.5, section.y - 0.5)
        axes.add_patch(
            Rectangle(
                corner,
                section.width,
                section.height,
                fill=False,
                edgecolor=colour,
                linewidth=2,
                linestyle="-" if right else "--",
            )
        )
        name = data.class_name(section.label) + (" ✓" if right else " ✗")
        axes.text(*corner, name, color=colour, fontsize=11, va="bottom", weight="bold")
        text = Text("read as {label}, at distance {distance}", label=name, distance=section.distance)
        spots.append(Spot(axes, *corner, text, section.width, section.height))
    return spots
