"""Sheets of thumbnails in one pair of axes: what was asked, and the neighbours that answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from digitpad.core.articles import with_article
from digitpad.core.text import Text
from digitpad.experiments.cases import Case
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

NEIGHBOURS = 5
_GAP = 0.12
_CASES, _MOST_COLUMNS = 14, 4
"""So many cases are to be seen, where there are as many and the figure is large enough, and side by side at most."""
_SMALLEST = 0.27
"""Inches of a picture's side: of smaller ones the titles run into each other."""
_MARGINS = 0.45
"""Inches of a figure's height that are not for pictures: a title and what the layout leaves free."""


class ThumbnailSheet:
    """Axes of `columns` x `rows` square cells, row 0 at the top.

    `titled`: with room for a title of so many `lines` above each picture.
    """

    def __init__(
        self, axes: Axes, columns: float, rows: float, style: PlotStyle, titled: bool = True, lines: int = 1
    ) -> None:
        self._title = (0.1 + 0.22 * lines) if titled else 0.0
        axes.set_axis_off()
        axes.set_xlim(0, columns)
        axes.set_ylim(rows * (1 + self._title), 0)
        axes.set_aspect("equal", anchor="NW")
        self.axes, self.style = axes, style

    def name_rows(self, names: Sequence[str], first: float) -> None:
        """Left of the rows, from the row `first` on: the layout makes room for that."""
        for number, name in enumerate(names):
            middle = first + number + 0.5
            self.axes.text(-0.1, middle, name, color=self.style.faint, fontsize=8, ha="right", va="center")

    @staticmethod
    def rows_that_fit(style: PlotStyle, share: float, columns: float) -> int:
        """How many rows fill a figure's height in axes that have a `share` of its width."""
        width, height = style.size
        return max(1, int((height - _MARGINS) / ((width * share / columns) * 1.32)))

    def picture(
        self,
        column: float,
        row: float,
        values: Any,
        top: float,
        title: str = "",
        colour: str = "",
        text: Text | None = None,
        rows: tuple[int, ...] = (),
        key: str = "",
        size: float = 8,
    ) -> list[Spot]:
        """A picture (grey as ink on paper, colour as it is) with its title; its spot, where it has a text."""
        left, upper = column + _GAP / 2, row * (1 + self._title) + self._title
        side = 1 - _GAP
        extent = (left, left + side, upper + side, upper)
        draw_picture(self.axes, values, top, self.style, extent)
        self._frame(left, upper, side)
        if title:
            self.axes.text(left, upper - 0.05, title, color=colour or self.style.ink, fontsize=size, va="bottom")
        return [Spot(self.axes, left, upper, text, side, side, rows, key)] if text is not None else []

    def _frame(self, left: float, upper: float, side: float) -> None:
        from matplotlib.patches import Rectangle

        self.axes.add_patch(Rectangle((left, upper), side, side, fill=False, edgecolor=self.style.lines, linewidth=0.6))


def draw_picture(
    axes: Axes, values: Any, top: float, style: PlotStyle, extent: tuple[float, float, float, float] | None = None
) -> None:
    """Into `extent` of the axes (left, right, bottom, top) without touching their limits."""
    picture = np.asarray(values)
    limits = axes.get_xlim(), axes.get_ylim()
    aspect = axes.get_aspect()
    if picture.ndim == 3:
        axes.imshow(np.clip(picture / top, 0, 1), interpolation="nearest", extent=extent)
    else:
        axes.imshow(picture, cmap=style.grey, vmin=0, vmax=top, interpolation="nearest", extent=extent)
    if extent is not None:
        axes.set_xlim(limits[0])
        axes.set_ylim(limits[1])
        axes.set_aspect(aspect)


def draw_cases(axes: Axes, cases: Sequence[Case], data: Dataset, style: PlotStyle, share: float) -> list[Spot]:
    """Each case as its picture with its nearest neighbours to the right, as many as the axes hold.

    `share`: of the figure's width that the axes have. Classes with names of more than a digit get one column, and two
    lines above each picture.
    """
    lines = 2 if data.classes else 1
    width = max((len(case.neighbors[:NEIGHBOURS]) for case in cases), default=0) + 1.8
    columns, rows = _arranged(len(cases), width, 1.1 + 0.22 * lines, share, style, 1 if data.classes else _MOST_COLUMNS)
    sheet = ThumbnailSheet(axes, columns * width, rows, style, lines=lines)
    spots = []
    for number, case in enumerate(cases[: columns * rows]):
        row, column = divmod(number, columns)
        spots += _draw_case(sheet, column * width, row, case, data, style)
    return spots


def _arranged(n: int, width: float, height: float, share: float, style: PlotStyle, most: int) -> tuple[int, int]:
    """Columns and rows, of so many pictures' widths and heights each, with which the pictures are largest."""
    room = style.size[0] * share, style.size[1] - _MARGINS
    wanted = min(max(n, 1), _CASES)

    def side(columns: int) -> float:
        return min(room[0] / (columns * width), room[1] / (-(-wanted // columns) * height))

    columns = max(range(1, most + 1), key=side)
    if side(columns) >= _SMALLEST:
        return columns, max(1, int(room[1] / (side(columns) * height) + 1e-6))
    return max(1, min(most, int(room[0] / (_SMALLEST * width)))), max(1, int(room[1] / (_SMALLEST * height)))


def cases_plot(cases: Sequence[Case], data: Dataset, title: Text, style: PlotStyle) -> Plot:
    """Cases alone, as many as the figure holds."""
    figure = style.figure()
    axes = figure.subplots()
    axes.set_title(style.say(title), color=style.ink, fontsize=11, loc="left")
    return Plot(figure, draw_cases(axes, cases, data, style, 0.97))


def _draw_case(sheet: ThumbnailSheet, x: float, row: int, case: Case, data: Dataset, style: PlotStyle) -> list[Spot]:
    arrow = "\n→ " if data.classes else " → "
    title = data.class_name(case.label) + arrow + data.class_name(case.predicted)
    colour = style.bad if case.label != case.predicted else style.ink
    text = Text(
        "Picture {row}: {label}, read as {predicted}",
        row=case.row,
        label=with_article(data.class_name(case.label)),
        predicted=data.class_name(case.predicted),
    )
    picture = data.picture(case.row)
    spots = sheet.picture(x, row, picture, data.top, title, colour, text, (case.row, *case.neighbors))
    for place, neighbor in enumerate(case.neighbors[:NEIGHBOURS]):
        label = int(data.y[neighbor])
        text = Text(
            "Neighbour {place}: {label}, at distance {distance}",
            place=place + 1,
            label=data.class_name(label),
            distance=case.distances[place],
        )
        name = data.class_name(label) + (" ✓" if label == case.label else "")
        colour = style.good if label == case.label else style.faint
        at = x + 1.2 + place
        spots += sheet.picture(at, row, data.picture(neighbor), data.top, name, colour, text, (neighbor,))
    return spots
