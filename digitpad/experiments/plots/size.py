"""Accuracy by size and greys, time by training pictures, and a larger picture with the sections that were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plots.style import Plot, Spot, Style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.size import Growth, Reading, SizeResult, Variant


def plot(result: SizeResult, data: Dataset, style: Style) -> Plot:
    figure = style.figure()
    grid = figure.add_gridspec(2, 3, height_ratios=(1.5, 1))
    panels = [figure.add_subplot(grid[0, column]) for column in range(3)]
    shades = result.colours or result.levels
    title = Text("Colour") if result.colours else Text("Grey levels")
    spots = _draw_variants(panels[0], Text("Pixels on each side"), result.sizes, 0, style)
    spots += _draw_variants(panels[1], title, shades, 1, style)
    spots += _draw_growth(panels[2], result.growth, style)
    below = figure.add_subplot(grid[1, :])
    spots += _draw_sections(below, result.sections, data, style)
    return Plot(figure, spots, tuple(panels))


def _draw_variants(axes: Axes, title: Text, variants: tuple[Variant, ...], number: int, style: Style) -> list[Spot]:
    style.dress(axes, style.say(title), y=style.say(Text("accuracy")))
    places = range(len(variants))
    values = [each.accuracy for each in variants]
    axes.plot(places, values, "o-" if number == 0 else "s--", color=style.series(number))
    names = [str(each.side) if number == 0 else each.name for each in variants]
    axes.set_xticks(places, names)
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:.1%}")
    return [
        Spot(
            axes,
            at,
            each.accuracy,
            Text(
                "{name}: {score}%, {time} ms a picture, {size} kB to keep",
                name=names[at],
                score=round(100 * each.accuracy, 2),
                time=round(1000 * each.answer_seconds, 3),
                size=round(each.n_bytes / 1000, 1),
            ),
        )
        for at, each in enumerate(variants)
    ]


def _draw_growth(axes: Axes, growth: Growth | None, style: Style) -> list[Spot]:
    style.dress(axes, style.say(Text("Time to answer")), style.say(Text("training pictures")), style.say(Text("ms")))
    if growth is None:
        return []
    counts, times = np.array(growth.n_train), 1000 * np.array(growth.seconds)
    axes.plot(counts, times, "o", color=style.series(0), label=style.say(Text("measured")))
    law = style.say(Text("line, R² = {fit}", fit=round(growth.r_squared, 3)))
    line = 1000 * (growth.intercept + growth.slope * counts)
    axes.plot(counts, line, "--", color=style.series(1), label=law)
    axes.set_ylim(bottom=0)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value / 1000:g}k" if value else "0")
    style.legend(axes, loc="best")
    return [
        Spot(axes, n, ms, Text("{n} pictures: {time} ms", n=int(n), time=round(float(ms), 3)))
        for n, ms in zip(counts, times, strict=True)
    ]


def _draw_sections(axes: Axes, found: Reading | None, data: Dataset, style: Style) -> list[Spot]:
    from matplotlib.patches import Rectangle

    axes.set_axis_off()
    if found is None:
        return []
    title = Text(
        "A larger picture, section by section: {right} of {placed} right", right=found.n_right, placed=len(found.placed)
    )
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    axes.imshow(np.reshape(found.picture, found.shape), cmap=style.grey, vmin=0, vmax=data.top, interpolation="nearest")
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
        axes.text(section.x, section.y - 0.2, name, color=colour, fontsize=11, va="top", weight="bold")
        text = Text("read as {label}, at distance {distance}", label=name, distance=section.distance)
        spots.append(Spot(axes, *corner, text, section.width, section.height))
    return spots
