"""A curve for every change and reader, and one drawing followed through all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.images.distortions import CANVAS, DISTORTIONS, Distortion
from digitpad.experiments.plotting.distortion_panels import draw_curves
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import draw_picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.invariance import Follow, InvarianceResult

_NAMES = {
    ("k-NN", "as drawn"): Text("k-NN, as drawn"),
    ("network", "as drawn"): Text("network, as drawn"),
    ("k-NN", "normalised"): Text("k-NN, normalised"),
    ("network", "normalised"): Text("network, normalised"),
}
_LOOKS = {
    ("k-NN", "as drawn"): (1, "s", "--"),
    ("network", "as drawn"): (3, "D", ":"),
    ("k-NN", "normalised"): (0, "o", "-"),
    ("network", "normalised"): (2, "^", "-."),
}


def plot(result: InvarianceResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid = figure.add_gridspec(6, 3, height_ratios=(1.5, 1) * 3, hspace=0.02)
    spots: list[Spot] = []
    panels = []
    for number, distortion in enumerate(DISTORTIONS):
        row, column = divmod(number, 3)
        panel = figure.add_subplot(grid[2 * row, column])
        strip = figure.add_subplot(grid[2 * row + 1, column])
        panels.append(panel)
        spots += _draw_curves(panel, distortion, result, style, column == 0)
        follow = next((each for each in result.followed if each.distortion == distortion.name), None)
        spots += _draw_strip(strip, distortion, follow, result, data, style)
    told = Text(
        "Under each picture: what k-NN reads as drawn, then normalised (of a {label})", label=_followed(result, data)
    )
    if result.followed_label < 0:
        told = Text("Under each picture: what k-NN reads as drawn, then normalised")
    figure.suptitle(style.say(told), color=style.faint, fontsize=9, x=0.01, ha="left")
    handles, names = panels[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=4, frameon=False, labelcolor=style.ink, fontsize=9)
    return Plot(figure, spots, tuple(panels))


def _followed(result: InvarianceResult, data: Dataset) -> str:
    return data.class_name(result.followed_label) if result.followed_label >= 0 else ""


def _draw_curves(
    axes: Axes, distortion: Distortion, result: InvarianceResult, style: PlotStyle, is_first: bool
) -> list[Spot]:
    style.dress(axes, f"{style.say(distortion.title)} ({style.say(distortion.unit)})", size=8)
    curves = [
        (_NAMES[c.model, c.prepared], _LOOKS[c.model, c.prepared], c.strengths, c.accuracies)
        for c in result.curves
        if c.distortion == distortion.name
    ]
    return draw_curves(axes, curves, is_first, style)


def _draw_strip(
    axes: Axes, distortion: Distortion, follow: Follow | None, result: InvarianceResult, data: Dataset, style: PlotStyle
) -> list[Spot]:
    """The followed drawing at every strength, with what k-NN reads: as drawn, then normalised."""
    axes.set_axis_off()
    first = np.reshape(result.followed_picture, (CANVAS, CANVAS))
    pictures = [first, *(distortion.apply(first, strength) for strength in distortion.strengths)]
    axes.set_xlim(-0.5, len(pictures) - 0.5)
    axes.set_ylim(1.3, 0)
    axes.set_aspect("equal")
    spots = []
    for at, picture in enumerate(pictures):
        draw_picture(axes, picture, 1.0, style, (at - 0.47, at + 0.47, 0.95, 0.01))
        if follow is None:
            continue
        plain, normal = follow.read_as[at][0], follow.read_as[at][2]
        told = f"{data.class_name(plain)}, {data.class_name(normal)}"
        right = result.followed_label in (-1, normal)
        axes.text(at, 1.0, told, color=style.ink if right else style.bad, fontsize=7, ha="center", va="top")
        text = Text(
            "read as {plain} as drawn, as {normal} normalised",
            plain=data.class_name(plain),
            normal=data.class_name(normal),
        )
        spots.append(Spot(axes, at - 0.47, 0, text, 0.94, 1.5))
    return spots
