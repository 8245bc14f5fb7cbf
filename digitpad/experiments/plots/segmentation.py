"""Numbers read right by gap and way of cutting, and the first number at each gap with what every way makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import draw_picture
from digitpad.experiments.studies.segmentation import WAY_NAMES, WAYS

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.segmentation import Cut, Example, SegmentationResult

_LOOKS = ("s--", "^:", "o-")
_SIGNS = "■▲●"
"""The markers of the curves, for texts."""

_APART = 0.5
"""Heights of a picture between two examples."""

_BESIDE = 2.2
"""Heights of a picture for what every way reads, beside it."""


def plot(result: SegmentationResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    curves, examples = figure.subplots(1, 2, width_ratios=(1.2, 1))
    spots = _draw_curves(curves, result, style)
    spots += _draw_examples(examples, result, data, style)
    return Plot(figure, spots, (curves,))


def _draw_curves(axes: Axes, result: SegmentationResult, style: PlotStyle) -> list[Spot]:
    title = Text("{n} numbers of {digits} digits", n=result.n_numbers, digits=result.n_digits)
    across = Text("gap between digits, in heights; below 0 they overlap")
    style.dress(axes, style.say(title), style.say(across), style.say(Text("read right")))
    spots = []
    for place, way in enumerate(WAYS):
        cuts = sorted((cut for cut in result.cuts if cut.way == way), key=lambda cut: -cut.gap)
        shares = np.array([result.share(cut) for cut in cuts])
        gaps = [cut.gap for cut in cuts]
        colour = _colour(place, style)
        axes.plot(gaps, shares, _LOOKS[place], color=colour, label=style.say(WAY_NAMES[way]), markersize=5 + place)
        if way == "reading" and cuts:
            low, high = np.array([cut.interval for cut in cuts]).T
            axes.fill_between(gaps, low, high, color=colour, alpha=0.18, linewidth=0)
        spots += [Spot(axes, cut.gap, result.share(cut), _told(cut, result)) for cut in cuts]
    axes.set_ylim(-0.03, 1.2)  # room for the legend
    axes.set_yticks(np.linspace(0, 1, 6))
    axes.yaxis.set_major_formatter(style.percents())
    axes.invert_xaxis()
    style.legend(axes, loc="upper right", ncols=2, size=8)
    return spots


def _colour(place: int, style: PlotStyle) -> str:
    """Of the way at `place` in WAYS."""
    return style.series((1, 2, 0)[place])


def _told(cut: Cut, result: SegmentationResult) -> Text:
    low, high = cut.interval
    return Text(
        "{way}, gap {gap}: {right} of {total} right ({low} to {high}%); {many} fall into as many parts as "
        "there are digits",
        way=WAY_NAMES[cut.way],
        gap=cut.gap,
        right=cut.exact,
        total=result.n_numbers,
        low=round(100 * low, 1),
        high=round(100 * high, 1),
        many=cut.rightly_many,
    )


def _draw_examples(axes: Axes, result: SegmentationResult, data: Dataset, style: PlotStyle) -> list[Spot]:
    axes.set_axis_off()
    axes.set_title(style.say(Text("Where reading cuts")), color=style.ink, fontsize=11, loc="left")
    if not result.examples:
        return []
    height = result.examples[0].shape[0]
    widest = max(example.shape[1] for example in result.examples)
    axes.set_xlim(-0.5, widest + _BESIDE * height)
    axes.set_ylim(len(result.examples) * (1 + _APART) * height, 0)
    axes.set_aspect("equal", anchor="NW")
    spots = []
    for place, example in enumerate(result.examples):
        spots += _draw_example(axes, (place * (1 + _APART) + 0.3) * height, example, result, data, style)
    return spots


def _draw_example(
    axes: Axes, top: float, example: Example, result: SegmentationResult, data: Dataset, style: PlotStyle
) -> list[Spot]:
    height, width = example.shape
    draw_picture(axes, np.reshape(example.picture, example.shape), data.top, style, (0, width, top + height, top))
    word = [data.class_name(int(data.y[row])) for row in result.rows]
    for edge in {edge for section in example.sections[-1] for edge in (section.start, section.end)}:
        ends = [top - 0.1 * height, top + 1.1 * height]
        axes.plot([edge, edge], ends, color=_colour(len(WAYS) - 1, style), linewidth=1.4)
    for place, sections in enumerate(example.sections):
        found = [data.class_name(section.label) for section in sections]
        told = f"{_SIGNS[place]} {(' ' if data.classes else '').join(found) or '–'} {'✓' if found == word else '✗'}"
        axes.text(
            width + 0.3 * height,
            top + (0.15 + 0.35 * place) * height,
            told,
            color=_colour(place, style),
            fontsize=8,
            va="center",
        )
    text = Text("Gap {gap}: {number}", gap=example.gap, number=" ".join(word))
    return [Spot(axes, 0, top, text, width, height, result.rows)]
