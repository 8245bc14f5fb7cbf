"""What an experiment is: a question, settings, a pure function, and what is made of its result."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer

if TYPE_CHECKING:
    from digitpad.experiments.plotting.style import Plot, PlotStyle

Table = tuple[Sequence[str], Sequence[Sequence[object]]]
"""Column names and rows, as a CSV file holds them."""


@dataclass(frozen=True)
class Study:
    """What a module of `studies` offers: all of an experiment but its plot.

    `settings` is a frozen dataclass whose fields are described by `settings.option`. `run` is pure and seeded: the same
    data and settings give the same result (times apart), a frozen dataclass of numbers, texts and tuples. `reading`:
    what to see in this result. `figures`: its headline numbers, which the script of `code` prints by the same names.
    """

    name: str
    title: Text
    question: Text
    settings: type[Any]
    run: Callable[[Dataset, Any, Observer], Any]
    reading: Callable[[Any, Dataset], Text]
    figures: Callable[[Any], Mapping[str, float]]
    table: Callable[[Any], Table]
    code: Callable[[Any, Dataset], str]


Draw = Callable[[Any, Dataset, "PlotStyle"], "Plot"]
"""The plot of a result; imports matplotlib when called."""
DrawDetail = Callable[[Any, Dataset, str, "PlotStyle"], "Plot"]
"""What lies behind one spot of the plot, by the spot's key."""


@dataclass(frozen=True, kw_only=True)
class Experiment(Study):
    """One row of the registry: a study and the plot of its result."""

    plot: Draw
    detail: DrawDetail | None = None

    @classmethod
    def of(cls, study: Study, plot: Draw, detail: DrawDetail | None = None) -> Experiment:
        """Pair a study with its plot."""
        return cls(**vars(study), plot=plot, detail=detail)
