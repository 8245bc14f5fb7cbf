"""Tasks for the child process: run an experiment, draw it, export it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Experiment
from digitpad.experiments.export import as_csv, as_json, plot_bytes
from digitpad.experiments.notebook import script_notebook
from digitpad.experiments.observer import Observer
from digitpad.experiments.plotting.fonts import families
from digitpad.experiments.plotting.render import PlotLook, RenderedPlot, render
from digitpad.experiments.registry import experiment
from digitpad.experiments.report import page


@dataclass(frozen=True)
class Source:
    """Data by `key`: the same key means the same data. `load` makes them where they are needed."""

    key: str
    load: Callable[[], Dataset]


def given(data: Dataset) -> Dataset:
    """What a source loads whose data are at hand already."""
    return data


class DatasetCache:
    """The data used last: loading them again for every drawing would be slow.

    Two threads may use it: what one computes with and what the other draws stay, and no one waits while another loads.
    """

    def __init__(self) -> None:
        self._held: tuple[tuple[str, Dataset], ...] = ()

    def get(self, source: Source) -> Dataset:
        """The data set of `source`; the last two are kept."""
        found = dict(self._held).get(source.key)
        if found is None:
            found = source.load()
        others = [one for one in self._held if one[0] != source.key]
        self._held = (*others[-1:], (source.key, found))
        return found


@dataclass(frozen=True)
class Run:
    """Run an experiment; the answer is its `Outcome`, and each partial result comes as one, too."""

    name: str
    settings: Any
    source: Source

    def do(self, shelf: DatasetCache, observer: Observer) -> ExperimentOutcome:
        """Run the experiment on its data."""
        chosen, data = experiment(self.name), shelf.get(self.source)
        result = chosen.run(data, self.settings, _Readable(observer, self, data))
        return outcome(chosen, self, data, result)


@dataclass(frozen=True)
class ExperimentOutcome:
    """A result with all that is needed to show it again: `reading` and `summary` are made from it."""

    run: Run
    result: Any
    reading: Any
    summary: tuple[tuple[str, float], ...]
    code: str


@dataclass(frozen=True)
class Draw:
    """Draw an outcome, or what lies behind its spot `key`; the answer is a `Drawn`."""

    outcome: ExperimentOutcome
    look: PlotLook
    key: str = ""

    def do(self, shelf: DatasetCache, observer: Observer) -> RenderedPlot:
        """Draw the outcome, or what lies behind the spot `key` of it."""
        from matplotlib import rc_context

        run = self.outcome.run
        chosen, data = experiment(run.name), shelf.get(run.source)
        style = replace(self.look.style, say=observer.say)
        with rc_context({"font.family": families()}):
            if self.key and chosen.detail is not None:
                plot = chosen.detail(self.outcome.result, data, self.key, style)
            else:
                plot = chosen.plot(self.outcome.result, data, style)
            return render(plot, self.look, data)


@dataclass(frozen=True)
class Export:
    """Write an outcome to `path`, in the format of its suffix (.png, .svg, .html, .csv, .json, .ipynb, .py).

    `write(path, content)` puts a whole file in its place; it crosses to another process, so it is a plain function.
    """

    outcome: ExperimentOutcome
    path: Path
    write: Callable[[Path, bytes], object]
    dark: bool = False

    def do(self, shelf: DatasetCache, observer: Observer) -> Path:
        """Write the outcome to `path`, in the format of its suffix; returns the path."""

        run, result = self.outcome.run, self.outcome.result
        chosen, data = experiment(run.name), shelf.get(run.source)
        suffix = self.path.suffix.lower()
        if suffix in (".png", ".svg"):
            content = plot_bytes(chosen, data, run.settings, result, suffix, self.dark, observer.say)
        elif suffix == ".html":
            content = page(chosen, data, run.settings, result, observer.say)
        elif suffix == ".csv":
            content = as_csv(chosen, data, run.settings, result).encode("utf-8", "backslashreplace")
        elif suffix == ".json":
            exported = as_json(chosen, data, run.settings, result)
            content = json.dumps(exported, indent=1, allow_nan=False).encode()
        elif suffix == ".ipynb":
            content = script_notebook(str(chosen.title), chosen.code(run.settings, data))
        else:
            self._write_own(data)
            content = self.outcome.code.encode("utf-8", "backslashreplace")
        self.write(self.path, content)
        return self.path

    def _write_own(self, data: Dataset) -> None:
        """A script that reads a person's own samples finds them beside itself; nothing else is replaced by them."""

        if data.name not in ("mine", "both"):
            return
        own = data.X[1797:] if data.name == "both" else data.X
        labels = data.y[-len(own) :]
        beside = self.path.with_name("mine.npz")
        try:
            is_there = _holds(beside, own, labels)
        except FileNotFoundError:
            archive = io.BytesIO()
            np.savez_compressed(archive, X=own, y=labels)
            self.write(beside, archive.getvalue())
            return
        if not is_there:
            raise UserError("{path} is there already, and holds something else: choose another folder.", path=beside)


def _holds(path: Path, X: NDArray[Any], y: NDArray[Any]) -> bool:

    try:
        with np.load(path, allow_pickle=False) as held:
            return np.array_equal(held["X"], X) and np.array_equal(held["y"], y)
    except FileNotFoundError:
        raise
    except Exception:  # whatever else it is, it is somebody's
        return False


class Task(Protocol):
    """What a child process can do; it crosses the pipe."""

    def do(self, shelf: DatasetCache, observer: Observer, /) -> Any:
        """The answer. `observer` hears how far it is, and ends it."""
        ...


def outcome(chosen: Experiment, run: Run, data: Dataset, result: Any) -> ExperimentOutcome:
    """What a window shows of a result, its plot aside."""
    return ExperimentOutcome(
        run,
        result,
        chosen.reading(result, data),
        tuple((name, float(value)) for name, value in chosen.figures(result).items()),
        chosen.code(run.settings, data),
    )


class _Readable(Observer):
    """Partial results with their readings."""

    def __init__(self, observer: Observer, run: Run, data: Dataset) -> None:
        self._observer, self._run, self._data = observer, run, data

    def progress(self, fraction: float) -> None:
        self._observer.progress(fraction)

    def partial(self, result: object) -> None:
        self._observer.partial(outcome(experiment(self._run.name), self._run, self._data, result))
