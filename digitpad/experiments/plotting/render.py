"""A plot as pixels, with what can be pointed at in pixels, too: all that a window needs to show it."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.plotting.style import Plot, PlotStyle, Spot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Box = tuple[float, float, float, float]
"""Left, top, width, height."""

_REACH = 7.0
_DPI = 100.0
_LEAST_INCHES = 7.0
"""Narrower figures are drawn smaller instead, so that their texts do not run into each other."""


@dataclass(frozen=True)
class PlotLook:
    """`width`, `height` in device pixels, `scale` of them to a logical one.

    `views`: for some zoomable panels, by number, the part that is shown, as shares of the whole panel (left, right,
    bottom, top).
    """

    width: int
    height: int
    scale: float = 1.0
    dark: bool = False
    views: tuple[tuple[int, tuple[float, float, float, float]], ...] = ()

    @property
    def style(self) -> PlotStyle:
        """The style of a figure with this look."""
        dpi = min(_DPI * self.scale, self.width / _LEAST_INCHES)
        return PlotStyle(dark=self.dark, size=(self.width / dpi, self.height / dpi), dpi=dpi)


@dataclass(frozen=True)
class HotSpot:
    """A spot in device pixels; `rows` name thumbnails of `Drawn`."""

    box: Box
    text: Text
    rows: tuple[int, ...]
    key: str


@dataclass(frozen=True, eq=False)
class RenderedPlot:
    """`pixels`: uint8 (height, width, 4), RGBA. `panels`: boxes of what can be zoomed. `thumbnails`: ink dark."""

    pixels: NDArray[np.uint8]
    spots: tuple[HotSpot, ...]
    panels: tuple[Box, ...]
    thumbnails: dict[int, NDArray[np.uint8]]


def render(plot: Plot, look: PlotLook, data: Dataset) -> RenderedPlot:
    """Draw `plot` to RGBA pixels, with its spots in pixels and their thumbnails of `data`."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(plot.figure)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # "not laid out": a very small window
        if look.views:
            plot.figure.draw_without_rendering()
            _zoom(plot, look)
        canvas.draw()  # type: ignore[no-untyped-call]
    pixels = np.array(canvas.buffer_rgba(), dtype=np.uint8)  # type: ignore[no-untyped-call]
    height = pixels.shape[0]
    spots = [spot for each in plot.spots if (spot := _hot(each, height, look.scale)) is not None]
    rows = {row for spot in spots for row in spot.rows}
    panels = tuple(_box_of(axes, height) for axes in plot.zoomable)
    return RenderedPlot(pixels, tuple(spots), panels, thumbnails(data, rows))


def thumbnails(data: Dataset, rows: Iterable[int]) -> dict[int, NDArray[np.uint8]]:
    """Grey pictures as dark ink on white, colour as it is."""
    found = {}
    for row in rows:
        share = np.clip(data.picture(row).astype(np.float64) / data.top, 0, 1)
        found[row] = np.round(255 * (share if data.is_colour else 1 - share)).astype(np.uint8)
    return found


def _zoom(plot: Plot, look: PlotLook) -> None:
    for number, (left, right, bottom, top) in look.views:
        if number < len(plot.zoomable):
            axes = plot.zoomable[number]
            corners = axes.transAxes.transform([(left, bottom), (right, top)])
            (x0, y0), (x1, y1) = axes.transData.inverted().transform(corners)
            axes.set_xlim(x0, x1)
            axes.set_ylim(y0, y1)


def _box_of(axes: Axes, height: int) -> Box:
    box = axes.get_window_extent()
    return (box.x0, height - box.y1, box.width, box.height)


def _hot(spot: Spot, height: int, scale: float) -> HotSpot | None:
    """The spot in pixels, at least as large as a fingertip's middle; None where it is zoomed out of sight."""
    corners = spot.axes.transData.transform([(spot.x, spot.y), (spot.x + spot.width, spot.y + spot.height)])
    (x0, y0), (x1, y1) = np.sort(corners, axis=0)
    reach = _REACH * scale
    if x1 - x0 < 2 * reach and y1 - y0 < 2 * reach:
        x0, x1, y0, y1 = (x0 + x1) / 2 - reach, (x0 + x1) / 2 + reach, (y0 + y1) / 2 - reach, (y0 + y1) / 2 + reach
    seen = spot.axes.get_window_extent()
    middle_x, middle_y = (x0 + x1) / 2, (y0 + y1) / 2
    if not (seen.x0 - reach <= middle_x <= seen.x1 + reach and seen.y0 - reach <= middle_y <= seen.y1 + reach):
        return None
    return HotSpot((float(x0), float(height - y1), float(x1 - x0), float(y1 - y0)), spot.text, spot.rows, spot.key)
