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
class Experiment:
    """One row of the registry.

    `settings` is a frozen dataclass whose fields are described by `settings.option`. `run` is pure and seeded: the same
    data and settings give the same result (times apart), a frozen dataclass of numbers, texts and tuples. `reading`:
    what to see in this result. `figures`: its headline numbers, which the script of `code` prints by the same names.
    `plot` imports matplotlib when called; `detail` draws what lies behind one spot of the plot, by the spot's key.
    """

    name: str
    title: Text
    question: Text
    settings: type[Any]
    run: Callable[[Dataset, Any, Observer], Any]
    reading: Callable[[Any, Dataset], Text]
    figures: Callable[[Any], Mapping[str, float]]
    table: Callable[[Any], Table]
    plot: Callable[[Any, Dataset, PlotStyle], Plot]
    code: Callable[[Any, Dataset], str]
    detail: Callable[[Any, Dataset, str, PlotStyle], Plot] | None = None
