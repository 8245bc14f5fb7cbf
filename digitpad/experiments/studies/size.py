"""What pixels, greys and colour are worth, what a growing training set costs, and reading several digits at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, log2
from time import perf_counter

import numpy as np

from digitpad.core.neighbors.index import Index
from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.core.typing import Array, Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.images.resize import as_grey, quantised, resized
from digitpad.experiments.images.sections import Section, compose, read_sections
from digitpad.experiments.neighbors.nearest import Nearest, nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import Split, check_k, split, split_code
from digitpad.experiments.statistics import percent

_SIDES = (2, 3, 4, 6, 8, 10, 14, 20, 28)
_LEVELS = (2, 3, 5, 9, 17, 256)
_LEAST_REPEATS, _REPEATS = 4, 12
_PATIENCE = 1.0
"""Seconds after which a time is not measured once more."""

_ASKED = 50
_STRAIGHT = 0.95
"""From this R² on, times are called a straight line."""


@dataclass(frozen=True)
class SizeSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option()
    metric: str = s.metric_option()
    train_fraction: float = s.fraction_option(0.8)
    shuffle: bool = s.shuffle_option(True)
    train: int = s.train_option()
    test: int = s.tested_option()
    largest: int = s.option(16000, Text("Largest training set to time"), low=500, high=200_000)
    digits: int = s.option(6, Text("Digits in the larger picture"), low=1, high=12)
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Variant:
    """The data in another form. `n_bytes`: of the training set, packed as tightly as its levels allow."""

    name: str
    side: int
    levels: int
    accuracy: float
    answer_seconds: float
    n_bytes: int


@dataclass(frozen=True)
class Growth:
    """Seconds to answer one picture for each size of training set, and the straight line a + b n nearest to them."""

    n_train: tuple[int, ...]
    seconds: tuple[float, ...]
    intercept: float
    slope: float
    r_squared: float


@dataclass(frozen=True)
class Reading:
    """A larger picture (values flat, `shape`), what was put where, and what was found by looking at sections of it."""

    shape: tuple[int, int]
    picture: tuple[float, ...]
    placed: tuple[Section, ...]
    found: tuple[Section, ...]
    n_right: int


@dataclass(frozen=True)
class SizeResult:
    """Accuracy by size and greys, time by training pictures, and sections of a larger picture that were read."""

    accuracy: float
    sizes: tuple[Variant, ...]
    levels: tuple[Variant, ...]
    colours: tuple[Variant, ...]
    growth: Growth | None
    sections: Reading | None
    n_train: int
    n_test: int
    k: int
    metric: str


def run(data: Dataset, settings: SizeSettings, observer: Observer) -> SizeResult:
    """Read pictures at several sizes and numbers of greys, and time the search. See `Study.run`."""
    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    sides = [side for side in _SIDES if side < min(data.shape[:2])] + [min(data.shape[:2])]
    levels = [count for count in _LEVELS if count <= data.top + 1]
    sizes: list[Variant] = []
    shades: list[Variant] = []
    colours: list[Variant] = []

    def result(growth: Growth | None = None, sections: Reading | None = None) -> SizeResult:
        return SizeResult(
            accuracy=sizes[-1].accuracy,
            sizes=tuple(sizes),
            levels=tuple(shades),
            colours=tuple(colours),
            growth=growth,
            sections=sections,
            n_train=len(parts.train),
            n_test=len(parts.test),
            k=settings.k,
            metric=settings.metric,
        )

    full = int(data.top) + 1
    for side in with_progress(sides, SubProgress(observer, 0.0, 0.35).progress):
        sizes.append(_variant(f"{side} x {side}", resized(data, side), side, full, data, parts, settings))
        observer.partial(result())
    for count in with_progress(levels, SubProgress(observer, 0.35, 0.6).progress):
        shades.append(_variant(f"{count}", quantised(data, count), sides[-1], count, data, parts, settings))
        observer.partial(result())
    if data.is_colour:
        colours = [
            _variant("colour", data.X, sides[-1], full**3, data, parts, settings),
            _variant("grey", as_grey(data), sides[-1], full, data, parts, settings),
        ]
    growth = _growth(data, parts, settings, SubProgress(observer, 0.6, 0.9))
    observer.partial(result(growth))
    sections = None if data.is_colour else _sections(data, parts, settings)
    observer.progress(1.0)
    return result(growth, sections)


def _variant(
    name: str, X: Array, side: int, levels: int, data: Dataset, parts: Split, settings: SizeSettings
) -> Variant:
    near, seconds = _timed(lambda: nearest(X[parts.train], X[parts.test], settings.k, settings.metric))
    accuracy = float((near.predict(data.y[parts.train], settings.k) == data.y[parts.test]).mean())
    n_bytes = ceil(len(parts.train) * side * side * log2(levels) / 8)
    return Variant(name, side, levels, accuracy, seconds / len(parts.test), n_bytes)


def _timed(search: Callable[[], Nearest]) -> tuple[Nearest, float]:
    """What it finds, and its seconds: the least of three where that does not take long, for others only add to it."""
    least, begun = float("inf"), perf_counter()
    for _ in range(3):
        began = perf_counter()
        found = search()
        least = min(least, perf_counter() - began)
        if perf_counter() - begun > _PATIENCE / 3:
            break
    return found, least


def _growth(data: Dataset, parts: Split, settings: SizeSettings, observer: Observer) -> Growth:
    """Time for ever more pictures; where the data have too few, random ones fill up (only the time counts)."""
    rng = np.random.default_rng(settings.seed)
    counts = [round(settings.largest * share) for share in (1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1)]
    own = np.asarray(data.X[parts.train]).astype(np.float32)
    filler = rng.integers(0, int(data.top) + 1, (max(0, counts[-1] - len(own)), own.shape[1])).astype(np.float32)
    many = np.concatenate([own, filler])
    asked = np.asarray(data.X[parts.test[:_ASKED]]).astype(np.float32)
    seconds = _fastest([many[:count] for count in counts], asked, settings, observer)
    slope, intercept = np.polyfit(counts, seconds, 1)
    left = np.array(seconds) - (intercept + slope * np.array(counts))
    spread = float(np.var(seconds))
    return Growth(
        tuple(counts),
        tuple(seconds),
        float(intercept),
        float(slope),
        1 - float(np.mean(left**2)) / spread if spread else 1.0,
    )


def _fastest(sets: list[Array], asked: Array, settings: SizeSettings, observer: Observer) -> list[float]:
    """Seconds a picture for each set, the least of several runs: what else the machine does only adds.

    A run takes all sets in turn, so that a busy moment does not spoil all runs of one. Building is not counted.
    """
    indices = [Index(many, "l1" if settings.metric == "l1" else "l2") for many in sets]
    least, begun = [float("inf")] * len(sets), perf_counter()
    for done in with_progress(range(_REPEATS), observer.progress):
        if done >= _LEAST_REPEATS and perf_counter() - begun > _PATIENCE:
            break
        for place, index in enumerate(indices):
            began = perf_counter()
            index.search(asked, min(settings.k, len(index)))
            least[place] = min(least[place], (perf_counter() - began) / len(asked))
    return least


def _sections(data: Dataset, parts: Split, settings: SizeSettings) -> Reading:
    rng = np.random.default_rng(settings.seed)
    rows: Indices = rng.choice(parts.test, min(settings.digits, len(parts.test)), replace=False)
    picture, placed = compose(data, rows, rng)
    found = read_sections(picture, data.X[parts.train], data.y[parts.train], data.shape[:2], settings.k)
    right = sum(any(put.same_as(each) for each in found) for put in placed)
    height, width = picture.shape
    return Reading((height, width), tuple(picture.reshape(-1).tolist()), placed, found, right)


def reading(result: SizeResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    best = result.sizes[-1]
    enough = next(each for each in result.sizes if each.accuracy >= best.accuracy - 0.01)
    if enough.side < best.side:
        small = Text(
            "{side} x {side} pixels are enough for {accuracy}%, {full} x {full} give {best}%.",
            side=enough.side,
            accuracy=percent(enough.accuracy),
            full=best.side,
            best=percent(best.accuracy),
        )
    else:
        small = Text(
            "Every pixel counts: all {side} x {side} are needed for {best}%.",
            side=best.side,
            best=percent(best.accuracy),
        )
    if result.growth is not None:
        small = Text("{small} {growth}", small=small, growth=_growth_told(result.growth))
    if not result.levels:
        return small
    black, full = result.levels[0], result.levels[-1]
    lost = percent(full.accuracy) - percent(black.accuracy)
    if lost > 1:
        shades = Text("Black and white alone costs {lost} points.", lost=round(lost, 1))
    else:
        shades = Text("Black and white alone is hardly worse ({black}%).", black=percent(black.accuracy))
    if result.sections is None:
        return Text("{small} {shades}", small=small, shades=shades)
    return Text(
        "{small} {shades} In the larger picture {right} of {placed} digits are found and read right.",
        small=small,
        shades=shades,
        right=result.sections.n_right,
        placed=len(result.sections.placed),
    )


def _growth_told(growth: Growth) -> Text:
    share = percent(growth.r_squared)
    if growth.r_squared >= _STRAIGHT:
        return Text(
            "The time to answer grows in step with the training pictures: a straight line explains {share}% of it.",
            share=share,
        )
    return Text(
        "The time to answer is no straight line here (one explains {share}%): so short a time tells of the "
        "machine, too.",
        share=share,
    )


def table(result: SizeResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("varied", "value", "accuracy", "seconds a picture", "bytes")
    groups = (("size", result.sizes), ("grey levels", result.levels), ("colour", result.colours))
    rows: list[tuple[object, ...]] = [
        (what, each.name, each.accuracy, each.answer_seconds, each.n_bytes) for what, group in groups for each in group
    ]
    if result.growth is not None:
        times = zip(result.growth.n_train, result.growth.seconds, strict=True)
        rows += [("training set", n, "", seconds, "") for n, seconds in times]
    return header, rows


def figures(result: SizeResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {f"accuracy_{each.side}": each.accuracy for each in result.sizes if each.side * 2 >= result.sizes[-1].side}


def code(settings: SizeSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    full = min(data.shape[:2])
    sides = [side for side in _SIDES if side < full and side * 2 >= full] + [full]
    return script(
        data,
        "from digitpad.experiments.dataset import Dataset\n"
        "from digitpad.experiments.images.resize import resized\n"
        "from sklearn.model_selection import train_test_split\n"
        "from sklearn.neighbors import KNeighborsClassifier",
        f"""
data = Dataset("data", X, y, {data.shape}, {data.top}, "")
for side in {tuple(sides)}:
    X = resized(data, side)
    {split_code(settings)}
    model = {knn_call(settings.k, settings.metric)}
    print(f"accuracy_{{side}}", model.fit(X_train, y_train).score(X_test, y_test))""",
    )


SIZE = Study(
    name="size",
    title=Text("Size"),
    question=Text("How many pixels, greys and samples does it take, and what do they cost?"),
    settings=SizeSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
