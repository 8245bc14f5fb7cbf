"""Panels of accuracy by the strength of a distortion, one for each distortion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from digitpad.core.text import Text
from digitpad.experiments.plotting.style import PlotStyle, Spot
from digitpad.experiments.statistics import percent

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Numbers = tuple[float, ...]
Curve = tuple[Text, tuple[int, str, str], Numbers, Numbers]
"""A reader's name, the number of its colour, its marker and dashes, strengths, and the accuracy at each."""


def draw_curves(axes: Axes, curves: Iterable[Curve], is_first: bool, style: PlotStyle) -> list[Spot]:
    """All readers under one distortion; `is_first`: of its row of panels; the others share its scale."""
    axes.set_ylim(-0.03, 1.05)
    axes.yaxis.set_major_formatter(style.percents())
    axes.tick_params(labelsize=7, labelleft=is_first)
    spots = []
    for name, (number, marker, dash), strengths, accuracies in curves:
        look = {"marker": marker, "linestyle": dash, "color": style.series(number), "markersize": 4, "linewidth": 1.3}
        axes.plot(range(len(strengths)), accuracies, label=style.say(name), **look)  # type: ignore[arg-type]
        axes.set_xticks(range(len(strengths)), [style.number(strength) for strength in strengths])
        for at, (strength, accuracy) in enumerate(zip(strengths, accuracies, strict=True)):
            text = Text("{reader}, at {strength}: {score}%", reader=name, strength=strength, score=percent(accuracy))
            spots.append(Spot(axes, at, accuracy, text))
    return spots
