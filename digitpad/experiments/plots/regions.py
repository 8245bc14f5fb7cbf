"""Maps of classes, one for each k; ties are white; pointing at a place shows its nearest samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import MARKERS, Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.regions import Region, RegionsResult

_POINTED = 16
_SHOWN = 5


def plot(result: RegionsResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    from matplotlib.patches import Patch

    figure = style.figure()
    panels = figure.subplots(1, len(result.regions), squeeze=False, sharey=True)[0]
    spots = []
    for axes, region in zip(panels, result.regions, strict=True):
        _draw_region(axes, region, result, data, style)
        spots += _nearest_spots(axes, result, data)
    handles, names = panels[0].get_legend_handles_labels()
    handles.append(Patch(facecolor="#ffffff", edgecolor=style.faint))
    names.append(style.say(Text("white: a tie")))
    found = figure.legend(
        handles, names, loc="outside lower center", ncols=len(names), frameon=False, labelcolor=style.ink
    )
    for handle in found.legend_handles:
        if handle is not None:
            handle.set_alpha(1)
    return Plot(figure, spots, tuple(panels))


def _draw_region(axes: Axes, region: Region, result: RegionsResult, data: Dataset, style: PlotStyle) -> None:
    from matplotlib.colors import to_rgb

    style.dress(axes, style.say(Text("k = {k}: {n} regions", k=region.k, n=region.n_islands)), grid=False)
    if result.plane == "pca":
        axes.set_xlabel(style.say(Text("first principal component")), color=style.ink)
        if region is result.regions[0]:
            axes.set_ylabel(style.say(Text("second principal component")), color=style.ink)
    else:
        axes.set_xlabel(style.say(Text("pixel {number}", number=result.pixels[0])), color=style.ink)
        if region is result.regions[0]:
            axes.set_ylabel(style.say(Text("pixel {number}", number=result.pixels[1])), color=style.ink)
    labels = np.array(region.labels)
    picture = np.ones((*labels.shape, 3))
    for number, label in enumerate(result.classes):
        colour = np.array(to_rgb(style.series(number)))
        picture[labels == label] = colour * 0.45 + 0.55 * (0.25 if style.dark else 0.95)
    axes.imshow(picture, origin="lower", extent=result.extent, aspect="auto", interpolation="nearest")
    points = np.array(result.points)
    for number, label in enumerate(result.classes):
        own = points[points[:, 2] == label]
        axes.plot(
            own[:, 0],
            own[:, 1],
            MARKERS[number % len(MARKERS)],
            color=style.series(number),
            markeredgecolor=style.paper,
            markeredgewidth=0.6,
            markersize=6,
            label=data.class_name(label),
        )


def _nearest_spots(axes: Axes, result: RegionsResult, data: Dataset) -> list[Spot]:
    """A coarse grid over the map: each cell tells the samples nearest to its middle."""
    left, right, bottom, top = result.extent
    width, height = (right - left) / _POINTED, (top - bottom) / _POINTED
    points = np.array(result.points)
    spots = []
    for y in range(_POINTED):
        for x in range(_POINTED):
            middle = np.array([left + (x + 0.5) * width, bottom + (y + 0.5) * height])
            gaps = np.abs(points[:, :2] - middle)
            order = np.argsort((gaps**2).sum(axis=1) if result.metric == "l2" else gaps.sum(axis=1))[:_SHOWN]
            names = ", ".join(data.class_name(int(points[i, 2])) for i in order)
            text = Text("nearest here: {labels}", labels=names)
            rows = tuple(int(points[i, 3]) for i in order)
            spots.append(Spot(axes, left + x * width, bottom + y * height, text, width, height, rows))
    return spots
