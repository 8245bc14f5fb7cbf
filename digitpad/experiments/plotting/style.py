"""Style of plots: light and dark, colour-blind safe colours, and spots to point at."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from digitpad.core.text import Text

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.colors import Colormap
    from matplotlib.figure import Figure
    from matplotlib.legend import Legend
    from matplotlib.ticker import Formatter

MARKERS = ("o", "s", "^", "D", "v", "P", "X", "<", ">", "*")
DASHES: tuple[Any, ...] = ("-", "--", "-.", ":", (0, (5, 1, 1, 1, 1, 1)))


@dataclass(frozen=True)
class PlotStyle:
    """`size` in inches; `say` translates (the commands print English)."""

    dark: bool = False
    size: tuple[float, float] = (9.0, 5.6)
    dpi: float = 100.0
    say: Callable[[Text], str] = str

    @cached_property
    def signs(self) -> tuple[str, str]:
        """Before the decimals and after a number of per cent, as the person's language writes half a per cent."""
        half = re.search(r"0(\D)5(.*)", self.say(Text("{value}%", value=0.5)))
        return (half[1], half[2]) if half else (".", "%")

    def number(self, value: float) -> str:
        """A number as the person's language writes it."""
        return f"{value:g}".replace(".", self.signs[0])

    def percent(self, share: float, digits: int = 0) -> str:
        """A share 0..1 as per cent with `digits` decimals."""
        decimal, sign = self.signs
        return f"{100 * share:.{digits}f}".replace(".", decimal) + sign

    def percents(self) -> Formatter:
        """For the ticks of an axis of shares."""
        from digitpad.experiments.plotting.ticks import Percents  # with matplotlib

        return Percents(self.percent)

    @property
    def paper(self) -> str:
        """Colour of the background."""
        return "#1e1f22" if self.dark else "#ffffff"

    @property
    def ink(self) -> str:
        """Colour of texts and of full ink."""
        return "#e6e6e6" if self.dark else "#1b1b1b"

    @property
    def faint(self) -> str:
        """Colour of what is less important."""
        return "#9a9a9a" if self.dark else "#6a6a6a"

    @property
    def lines(self) -> str:
        """Colour of axes and grids."""
        return "#45474d" if self.dark else "#d9d9d9"

    @property
    def good(self) -> str:
        """Colour of what is right."""
        return self.series(0)

    @property
    def bad(self) -> str:
        """Colour of what is wrong."""
        return self.series(1)

    def series(self, number: int) -> str:
        """Okabe and Ito's palette, which people with any colour vision can tell apart, lighter on dark paper."""
        light = (
            "#0072B2",
            "#D55E00",
            "#009E73",
            "#CC79A7",
            "#8a6d00",
            "#56B4E9",
            "#7a4fb5",
            "#444444",
            "#E69F00",
            "#a03060",
        )
        dark = (
            "#56B4E9",
            "#FF8A3D",
            "#2ecc9b",
            "#E79CC4",
            "#F0E442",
            "#8fb8ff",
            "#b99aff",
            "#c8c8c8",
            "#E69F00",
            "#ff7f9f",
        )
        return (dark if self.dark else light)[number % 10]

    def figure(self) -> Figure:
        """A figure of its own, outside pyplot's global state."""
        from matplotlib.figure import Figure

        return Figure(figsize=self.size, dpi=self.dpi, facecolor=self.paper, edgecolor=self.paper, layout="constrained")

    def dress(
        self, axes: Axes, title: str = "", x: str = "", y: str = "", *, grid: bool = True, size: float = 11
    ) -> Axes:
        """Colours, title and names of the axes, and numbers as the person writes them."""
        from digitpad.experiments.plotting.ticks import Numbers  # with matplotlib

        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(Numbers(self.signs[0]))
        axes.set_facecolor(self.paper)
        axes.set_title(title, color=self.ink, fontsize=size, loc="left")
        axes.set_xlabel(x, color=self.ink, fontsize=10)
        axes.set_ylabel(y, color=self.ink, fontsize=10)
        axes.tick_params(which="both", colors=self.ink, labelsize=9)
        for name, spine in axes.spines.items():
            spine.set_color(self.faint)
            spine.set_visible(name in ("left", "bottom"))
        if grid:
            axes.grid(True, color=self.lines, linewidth=0.7)
            axes.set_axisbelow(True)
        return axes

    def legend(self, axes: Axes, size: float = 9, **where: Any) -> Legend:
        """A legend in the figure's colours; `size` in points."""
        # What it covers in a small plot is paler, so that its words can be read.
        found = axes.legend(facecolor=self.paper, edgecolor="none", fontsize=size, labelcolor=self.ink, **where)
        found.set_zorder(10)
        return found

    def bare(self, axes: Axes, title: str = "", size: float = 8.0) -> Axes:
        """No axes at all: for pictures."""
        axes.set_axis_off()
        axes.set_title(title, color=self.ink, fontsize=size, pad=2)
        return axes

    @property
    def grey(self) -> str:
        """Pictures show as ink on paper, also in the dark: digits are dark on light."""
        return "gray_r"

    @property
    def heat(self) -> Colormap:
        """Lightness alone carries the order, so that it reads without colour."""
        from matplotlib import colormaps

        return colormaps["cividis"]


@dataclass(frozen=True, eq=False)
class Spot:
    """A part of a plot that tells more when pointed at.

    A rectangle in the axes' data coordinates (a point where its size is 0), what it says, the rows of the data set to
    show as thumbnails, and the key by which `Experiment.detail` draws what lies behind it; a key `set:name=value` runs
    the experiment again with another setting.
    """

    axes: Axes
    x: float
    y: float
    text: Text
    width: float = 0.0
    height: float = 0.0
    rows: tuple[int, ...] = ()
    key: str = ""


@dataclass(frozen=True, eq=False)
class Plot:
    """A matplotlib figure and the places in it that tell more."""

    figure: Figure
    spots: Sequence[Spot] = ()
    zoomable: Sequence[Axes] = field(default=())
