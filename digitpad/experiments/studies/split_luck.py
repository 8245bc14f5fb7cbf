"""Scores over test share and k, and how much the split's seed alone changes them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import ShareCut, check_k, split
from digitpad.experiments.statistics import percent


@dataclass(frozen=True)
class SlicesSettings:
    """What can be set, in the order of the form."""

    k: tuple[int, ...] = s.ks_option(tuple(range(1, 16)))
    test_sizes: tuple[float, ...] = s.option(
        tuple(round(0.05 * step, 2) for step in range(1, 11)), Text("Shares to test on"), low=0.001, high=0.999
    )
    metric: str = s.metric_option()
    shuffle: bool = s.shuffle_option(True)
    seeds: int = s.option(30, Text("Seeds to try for luck"), low=2, high=1000)
    seed: int = s.seed_option()


@dataclass(frozen=True)
class SlicesResult:
    """`scores`: a row for each of `test_sizes`, a column for each of `k`. `luck`: the best cell with other seeds."""

    test_sizes: tuple[float, ...]
    k: tuple[int, ...]
    scores: tuple[tuple[float, ...], ...]
    best_test_size: float
    best_k: int
    best_accuracy: float
    luck: tuple[float, ...]
    luck_mean: float
    luck_std: float


def run(data: Dataset, settings: SlicesSettings, observer: Observer) -> SlicesResult:
    """Score every share and k, and the chosen cell with several seeds. See `Study.run`."""
    rows: list[tuple[float, ...]] = []
    share = len(settings.test_sizes) / (len(settings.test_sizes) + settings.seeds)
    for size in with_progress(settings.test_sizes, SubProgress(observer, 0.0, share).progress):
        rows.append(_scores(data, settings.k, size, settings, settings.seed))
        observer.partial(_result(settings, rows, []))
    row, column = np.unravel_index(int(np.argmax(rows)), np.shape(rows))
    best_k, best_size = settings.k[int(column)], settings.test_sizes[int(row)]
    others = range(settings.seed + 1, settings.seed + 1 + settings.seeds)
    luck = [
        _scores(data, (best_k,), best_size, replace(settings, shuffle=True), seed)[0]
        for seed in with_progress(others, SubProgress(observer, share, 1.0).progress)
    ]
    return _result(settings, rows, luck)


def _scores(
    data: Dataset, ks: tuple[int, ...], test_size: float, settings: SlicesSettings, seed: int
) -> tuple[float, ...]:
    parts = split(data, ShareCut(1 - test_size, settings.shuffle, seed % 2**32))
    check_k(max(ks), len(parts.train))
    near = nearest(data.X[parts.train], data.X[parts.test], max(ks), settings.metric)
    found = {k: float((p == data.y[parts.test]).mean()) for k, p in near.predict_all(data.y[parts.train], ks)}
    return tuple(found[k] for k in ks)


def _result(settings: SlicesSettings, rows: list[tuple[float, ...]], luck: list[float]) -> SlicesResult:
    row, column = np.unravel_index(int(np.argmax(rows)), np.shape(rows))
    return SlicesResult(
        test_sizes=settings.test_sizes[: len(rows)],
        k=settings.k,
        scores=tuple(rows),
        best_test_size=settings.test_sizes[int(row)],
        best_k=settings.k[int(column)],
        best_accuracy=rows[int(row)][int(column)],
        luck=tuple(luck),
        luck_mean=float(np.mean(luck)) if luck else float("nan"),
        luck_std=float(np.std(luck)) if luck else float("nan"),
    )


def reading(result: SlicesResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    if not result.luck:
        return Text("The map is growing; the luck of the split comes after it.")
    best = Text(
        "The best of {count} cells is {best}%, at k = {k} and {size}% to test.",
        count=len(result.k) * len(result.test_sizes),
        best=percent(result.best_accuracy),
        k=result.best_k,
        size=percent(result.best_test_size),
    )
    shares = {"mean": result.luck_mean, "low": min(result.luck), "high": max(result.luck)}
    told = {"best": best, **{name: percent(share) for name, share in shares.items()}}
    if result.best_accuracy > result.luck_mean + result.luck_std:
        return Text(
            "{best} Other seeds give {mean}% on average there ({low}% to {high}%): much of the record was luck.", **told
        )
    return Text("{best} Other seeds give {mean}% on average there ({low}% to {high}%): this one was not luck.", **told)


def table(result: SlicesResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows = [(size, *row) for size, row in zip(result.test_sizes, result.scores, strict=True)]
    return ("test size", *(f"k {k}" for k in result.k)), rows


def code(settings: SlicesSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    how = f"shuffle=True, random_state={settings.seed}" if settings.shuffle else "shuffle=False"
    return script(
        data,
        "from sklearn.model_selection import train_test_split\nfrom sklearn.neighbors import KNeighborsClassifier",
        f"""
scores = {{}}
for size in {settings.test_sizes}:
    X_train, X_test, y_train, y_test = train_test_split(X, y, train_size=1 - size, {how})
    for k in {settings.k}:
        model = {knn_call("k", settings.metric)}
        scores[size, k] = model.fit(X_train, y_train).score(X_test, y_test)
size, k = max(scores, key=scores.get)
print("best_accuracy", scores[size, k])
print("best_test_size", size)
print("best_k", k)""",
    )


SLICES = Study(
    name="slices",
    title=Text("The luck of the split"),
    question=Text("Which share to test on and which k score best, and how much of that is luck?"),
    settings=SlicesSettings,
    run=run,
    reading=reading,
    figures=lambda r: {"best_accuracy": r.best_accuracy, "best_test_size": r.best_test_size, "best_k": r.best_k},
    table=table,
    code=code,
)
