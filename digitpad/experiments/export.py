"""A run as JSON and CSV, with all that is needed to repeat it."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Callable
from dataclasses import asdict, fields, is_dataclass
from typing import Any

import numpy as np

from digitpad import __version__
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Experiment

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_json(experiment: Experiment, data: Dataset, settings: Any, result: Any) -> dict[str, Any]:
    """The result's fields at the top level, beside the settings, the seed and the data that gave it."""
    chosen = asdict(settings)
    return {
        "experiment": experiment.name,
        "data": data.name,
        "n_samples": len(data),
        "seed": chosen.get("seed", 0),
        **_plain(result),
        "settings": _plain_value(chosen),
        "figures": {name: _plain_value(value) for name, value in experiment.figures(result).items()},
        "reading": str(experiment.reading(result, data)),
        "digitpad": __version__,
    }


def as_csv(experiment: Experiment, data: Dataset, settings: Any, result: Any) -> str:
    """The result's table; texts that a spreadsheet would take for a formula are quoted as text.

    The last column's first cell tells what repeats the run: every row stays as wide as the header.
    """
    header, rows = experiment.table(result)
    told = [_told(experiment, data, settings)] + [""] * (len(rows) - 1)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow((*header, "run"))
    whole = rows or [("",) * len(header)]
    writer.writerows([*map(_harmless, row), run] for row, run in zip(whole, told, strict=True))
    return out.getvalue()


def _told(experiment: Experiment, data: Dataset, settings: Any) -> str:
    return json.dumps({"experiment": experiment.name, "data": data.name, **_plain_value(asdict(settings))})


def _plain(value: Any) -> dict[str, Any]:
    return {item.name: _plain_value(getattr(value, item.name)) for item in fields(value)}


def _plain_value(value: Any) -> Any:
    """JSON's own types; what is not a finite number becomes null."""
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(value)
    if isinstance(value, dict):
        return {str(key): _plain_value(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain_value(item) for item in value]
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def plot_bytes(
    experiment: Experiment,
    data: Dataset,
    settings: Any,
    result: Any,
    suffix: str,
    dark: bool = False,
    say: Callable[[Text], str] = str,
) -> bytes:
    """The figure as a file of `suffix` (".png" or ".svg") holds it, its settings inside."""
    from matplotlib import rc_context

    from digitpad.experiments.plotting.fonts import families  # with matplotlib
    from digitpad.experiments.plotting.style import PlotStyle  # likewise

    metadata: dict[str, Any] = {"Title": str(experiment.title), "Description": _told(experiment, data, settings)}
    if suffix.lower() == ".svg":
        metadata["Date"] = None  # the same run gives the same file
    with rc_context({"svg.hashsalt": experiment.name, "svg.fonttype": "none", "font.family": families()}):
        plot = experiment.plot(result, data, PlotStyle(dark=dark, dpi=150, say=say))
        drawn = io.BytesIO()
        kind = suffix.lower().removeprefix(".")
        plot.figure.savefig(drawn, format=kind, metadata=metadata, facecolor=plot.figure.get_facecolor())
        return drawn.getvalue()
