"""Every picture tests once: folds, their spread, and the k that it supports.

The neighbours of a fold are found once and shared by every k, which is what makes it fast: scikit-learn's loop over
`cross_val_score` finds them anew for each.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import Split, check_k
from digitpad.experiments.statistics import percent


@dataclass(frozen=True)
class CrossValidationSettings:
    """What can be set, in the order of the form."""

    k: tuple[int, ...] = s.ks_option(tuple(range(1, 31)))
    folds: int = s.option(5, Text("Folds"), low=2)
    metric: str = s.metric_option()
    stratify: bool = s.option(True, Text("Every class in every fold alike"))
    shuffle: bool = s.shuffle_option(False)
    train: int = s.option(0, Text("Pictures to use"), low=0, hint=Text("The first ones; 0: all."))
    seed: int = s.seed_option()


@dataclass(frozen=True)
class CrossValidationResult:
    """`scores`: a row for each of `k`, a column for each fold. `stds`: over the folds, as numpy's `std`.

    `one_se_k`: the largest k within one standard error of the best mean (Breiman et al. 1984, here with the smoothest
    model as the simplest). `n_tied`: for each k, how many pictures have a tie at the k-th distance, where who votes is
    a matter of convention.
    """

    k: tuple[int, ...]
    folds: int
    metric: str
    scores: tuple[tuple[float, ...], ...]
    means: tuple[float, ...]
    stds: tuple[float, ...]
    n_tied: tuple[int, ...]
    best_k: int
    best_mean: float
    standard_error: float
    one_se_k: int
    one_se_mean: float


def run(data: Dataset, settings: CrossValidationSettings, observer: Observer) -> CrossValidationResult:
    """Test every picture once, fold by fold, for each k. See `Study.run`."""
    used = _used(data, settings.train)
    columns: list[dict[int, float]] = []
    tied = dict.fromkeys(settings.k, 0)
    for number, parts in enumerate(_folds(used, settings)):
        check_k(max(settings.k), len(parts.train))
        part = SubProgress(observer, number / settings.folds, (number + 1) / settings.folds)
        near = nearest(used.X[parts.train], used.X[parts.test], max(settings.k), settings.metric, part)
        labels = used.y[parts.test]
        columns.append({k: float((p == labels).mean()) for k, p in near.predict_all(used.y[parts.train], settings.k)})
        for k in tied:
            tied[k] += int(near.tied_at(k).sum())
        observer.partial(_result(settings, columns, tied))
    return _result(settings, columns, tied)


def _used(data: Dataset, count: int) -> Dataset:
    if count > len(data):
        raise UserError("There are only {available} pictures, not {asked}.", available=len(data), asked=count)
    return data.subset(slice(0, count)) if count else data


def _folds(data: Dataset, settings: CrossValidationSettings) -> Iterator[Split]:
    from sklearn.model_selection import KFold, StratifiedKFold

    _check(data, settings)
    kind = StratifiedKFold if settings.stratify else KFold
    made = kind(settings.folds, shuffle=settings.shuffle, random_state=settings.seed if settings.shuffle else None)
    return (Split(train, test) for train, test in made.split(data.X, data.y))


def _check(data: Dataset, settings: CrossValidationSettings) -> None:
    if settings.folds > len(data):
        raise UserError(
            "{folds} folds need at least as many pictures; there are {n}.", folds=settings.folds, n=len(data)
        )
    labels, counts = np.unique(data.y, return_counts=True)
    least = int(counts.argmin())
    if settings.stratify and counts[least] < settings.folds:
        raise UserError(
            "The class {label} has {n} samples, fewer than the {folds} folds: use fewer folds or add samples.",
            label=data.class_name(int(labels[least])),
            n=int(counts[least]),
            folds=settings.folds,
        )


def _result(
    settings: CrossValidationSettings, columns: list[dict[int, float]], tied: dict[int, int]
) -> CrossValidationResult:
    scores = np.array([[column[k] for column in columns] for k in settings.k])
    means, stds = scores.mean(axis=1), scores.std(axis=1)
    best = max(range(len(means)), key=lambda row: (means[row], -settings.k[row]))
    error = float(scores[best].std(ddof=1) / np.sqrt(len(columns))) if len(columns) > 1 else 0.0
    within = [row for row in range(len(means)) if means[row] >= means[best] - error]
    simplest = max(within, key=lambda row: settings.k[row])
    return CrossValidationResult(
        k=settings.k,
        folds=len(columns),
        metric=settings.metric,
        scores=tuple(tuple(row) for row in scores.tolist()),
        means=tuple(means.tolist()),
        stds=tuple(stds.tolist()),
        n_tied=tuple(tied[k] for k in settings.k),
        best_k=settings.k[best],
        best_mean=float(means[best]),
        standard_error=error,
        one_se_k=settings.k[simplest],
        one_se_mean=float(means[simplest]),
    )


def reading(result: CrossValidationResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    best = Text(
        "k = {k} is best with {mean}% ± {error} (standard error of {folds} folds).",
        k=result.best_k,
        mean=percent(result.best_mean),
        error=percent(result.standard_error),
        folds=result.folds,
    )
    if result.one_se_k > result.best_k:
        return Text(
            "{best} k = {other} ({mean}%) lies within that error: as good a choice, and the one that listens less to "
            "single pictures.",
            best=best,
            other=result.one_se_k,
            mean=percent(result.one_se_mean),
        )
    return Text("{best} No larger k comes within that error: here the choice of k matters.", best=best)


def table(result: CrossValidationResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("k", *(f"fold {number + 1}" for number in range(result.folds)), "mean", "std", "ties")
    columns = zip(result.k, result.scores, result.means, result.stds, result.n_tied, strict=True)
    return header, [(k, *scores, mean, std, tied) for k, scores, mean, std, tied in columns]


def code(settings: CrossValidationSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    kind = "StratifiedKFold" if settings.stratify else "KFold"
    how = f", shuffle=True, random_state={settings.seed}" if settings.shuffle else ""
    cut = f"X, y = X[:{settings.train}], y[:{settings.train}]\n" if settings.train else ""
    return script(
        data,
        f"from sklearn.model_selection import {kind}, cross_val_score\n"
        "from sklearn.neighbors import KNeighborsClassifier",
        f"""
{cut}folds = {kind}({settings.folds}{how})
means = {{}}
for k in {settings.k}:
    model = {knn_call("k", settings.metric)}
    means[k] = cross_val_score(model, X, y, cv=folds).mean()
best_k = max(means, key=means.get)
print("best_k", best_k)
print("best_mean", means[best_k])""",
    )


CROSS_VALIDATION = Study(
    name="cross-validation",
    title=Text("Cross-validation"),
    question=Text("Which k is best when every picture gets to test once, and how sure is that?"),
    settings=CrossValidationSettings,
    run=run,
    reading=reading,
    figures=lambda result: {"best_k": result.best_k, "best_mean": result.best_mean},
    table=table,
    code=code,
)
