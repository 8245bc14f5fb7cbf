"""The contingency table; a cell opens its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot
from digitpad.experiments.plotting.thumbnail_sheet import cases_plot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from digitpad.experiments.studies.confusion import ConfusionCell, ConfusionResult


def plot(result: ConfusionResult, data: Dataset, style: PlotStyle) -> Plot:
    """The figure of a result, with the spots that tell more."""
    figure = style.figure()
    grid, rates = figure.subplots(1, 2, width_ratios=(1.7, 1))
    names = [data.class_name(label) for label in result.labels]
    spots = _draw_table(grid, result, names, style) + _draw_rates(rates, result, names, style)
    return Plot(figure, spots)


def detail(result: ConfusionResult, data: Dataset, key: str, style: PlotStyle) -> Plot:
    """The pictures of the cell `label:predicted`."""
    label, predicted = (int(part) for part in key.split(":"))
    cases = next((cell.cases for cell in result.cells if (cell.label, cell.predicted) == (label, predicted)), ())
    title = Text(
        "{label} read as {predicted}, with their nearest neighbours",
        label=data.class_name(label),
        predicted=data.class_name(predicted),
    )
    return cases_plot(cases, data, title, style)


def _draw_table(axes: Axes, result: ConfusionResult, names: list[str], style: PlotStyle) -> list[Spot]:
    style.dress(axes, style.say(Text("Read as what? Click a number")), grid=False)
    axes.set_xlabel(style.say(Text("read as")), color=style.ink)
    axes.set_ylabel(style.say(Text("what it is")), color=style.ink)
    matrix = np.array(result.matrix, dtype=float)
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    axes.imshow(np.sqrt(shares), cmap=style.heat, vmin=0, vmax=1, aspect="auto", interpolation="nearest")
    turn = 45 if max(map(len, names)) > 2 else 0
    axes.set_xticks(range(len(names)), names, rotation=turn, ha="right" if turn else "center")
    axes.set_yticks(range(len(names)), names)
    cells = {(cell.label, cell.predicted): cell for cell in result.cells}
    spots = []
    for y, label in enumerate(result.labels):
        for x, read in enumerate(result.labels):
            count = result.matrix[y][x]
            if count:
                colour = "#000000" if np.sqrt(shares[y, x]) > 0.55 else "#ffffff"
                axes.text(x, y, str(count), ha="center", va="center", color=colour, fontsize=9)
            spots.append(
                _cell_spot(axes, x, y, count, cells.get((label, read)), (names[y], names[x]), f"{label}:{read}")
            )
    return spots


def _cell_spot(
    axes: Axes, x: int, y: int, count: int, cell: ConfusionCell | None, names: tuple[str, str], key: str
) -> Spot:
    text = Text("{label} read as {read}: {n}", label=names[0], read=names[1], n=count)
    rows = tuple(case.row for case in cell.cases) if cell else ()
    return Spot(axes, x - 0.5, y - 0.5, text, 1, 1, rows, key if count else "")


def _draw_rates(axes: Axes, result: ConfusionResult, names: list[str], style: PlotStyle) -> list[Spot]:
    """Dots, for bars from anywhere but 0 would lie, and from 0 all would look the same."""
    from matplotlib.ticker import MaxNLocator

    style.dress(axes, style.say(Text("Precision and recall")))
    places = range(len(names))
    axes.hlines(places, result.precision, result.recall, color=style.faint, linewidth=1.5)
    kinds = ((Text("precision"), result.precision, "o"), (Text("recall"), result.recall, "s"))
    spots = []
    for number, (name, values, marker) in enumerate(kinds):
        axes.plot(values, places, marker, color=style.series(number), markersize=8 - number, label=style.say(name))
        for at, value in enumerate(values):
            text = Text("{what} of {name}: {value}%", what=name, name=names[at], value=round(100 * value, 1))
            spots.append(Spot(axes, value, at, text))
    axes.set_yticks(places, names)
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.xaxis.set_major_formatter(style.percents())
    axes.xaxis.set_major_locator(MaxNLocator(4))
    style.legend(axes, loc="upper center", bbox_to_anchor=(0.5, -0.05), ncols=2)
    return spots
