"""The same split measured by different distances, and the pictures on which they disagree."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.cases import Case, cases_of
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import Nearest, nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import SKLEARN_METRICS, TIES, script
from digitpad.experiments.splits import check_k, split, split_code
from digitpad.experiments.statistics import percent, sign_test


@dataclass(frozen=True)
class MetricsSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option()
    train_fraction: float = s.fraction_option(0.85)
    shuffle: bool = s.shuffle_option(False)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Disagreement:
    """One picture as each distance reads it, in the order of `MetricsResult.metrics`."""

    cases: tuple[Case, ...]


@dataclass(frozen=True)
class MetricsResult:
    """`only`: for each pair, pictures that the first alone reads right, the second alone, and McNemar's exact p.

    `n_tied`: pictures with a tie at the k-th distance, by metric: L1 between small whole numbers has many.
    """

    metrics: tuple[str, ...]
    accuracies: tuple[float, ...]
    only: tuple[tuple[str, str, int, int, float], ...]
    n_disagreements: int
    n_tied: tuple[int, ...]
    n_train: int
    n_test: int
    k: int
    disagreements: tuple[Disagreement, ...]


def run(data: Dataset, settings: MetricsSettings, observer: Observer) -> MetricsResult:
    """Read the same split by several distances. See `Study.run`."""
    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    X_train, X_test = data.X[parts.train], data.X[parts.test]
    found: list[Nearest] = []
    for number, metric in enumerate(s.METRICS):
        part = SubProgress(observer, number / len(s.METRICS), (number + 1) / len(s.METRICS))
        found.append(nearest(X_train, X_test, settings.k, metric, part))
    read = [near.predict(data.y[parts.train], settings.k) for near in found]
    labels = data.y[parts.test]
    differ = np.flatnonzero(np.any([each != read[0] for each in read], axis=0))
    columns = [cases_of(data, parts, near, each, differ) for near, each in zip(found, read, strict=True)]
    return MetricsResult(
        metrics=s.METRICS,
        accuracies=tuple(float((each == labels).mean()) for each in read),
        only=tuple(_pair(labels, read, a, b) for a, b in ((0, 1), (0, 2), (1, 2))),
        n_disagreements=len(differ),
        n_tied=tuple(int(near.tied_at(settings.k).sum()) for near in found),
        n_train=len(parts.train),
        n_test=len(labels),
        k=settings.k,
        disagreements=tuple(Disagreement(cases) for cases in zip(*columns, strict=True)),
    )


def _pair(labels: Labels, read: list[Labels], a: int, b: int) -> tuple[str, str, int, int, float]:
    first, second = read[a] == labels, read[b] == labels
    only_first, only_second = int((first & ~second).sum()), int((second & ~first).sum())
    return s.METRICS[a], s.METRICS[b], only_first, only_second, sign_test(only_first, only_second)


def reading(result: MetricsResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    first, second, only_first, only_second, chance = result.only[0]
    if only_first == only_second == 0:
        return Text(
            "L1 and L2 read the same pictures right here ({accuracy}%).", accuracy=percent(result.accuracies[0])
        )
    if only_first == only_second:
        return Text(
            "L1 and L2 are equally good here ({accuracy}%), though they disagree: each alone is right on {n} pictures.",
            accuracy=percent(result.accuracies[0]),
            n=only_first,
        )
    better, count, other = (
        (first, only_first, only_second) if only_first > only_second else (second, only_second, only_first)
    )
    found = Text(
        "{better} is ahead: it alone reads {count} pictures right, the other alone {other}.",
        better=better.upper(),
        count=count,
        other=other,
    )
    if chance < 0.05:
        return Text(
            "{found} Chance would split them so in less than {share}% of all cases: the distance matters.",
            found=found,
            share=max(0.01, ceil(chance * 10_000) / 100),
        )
    return Text(
        "{found} A coin splits them as unevenly in {share}% of all cases: no proof of anything.",
        found=found,
        share=round(100 * chance),
    )


def table(result: MetricsResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("row", "label", *(f"read by {metric}" for metric in result.metrics))
    return header, [(d.cases[0].row, d.cases[0].label, *(c.predicted for c in d.cases)) for d in result.disagreements]


def code(settings: MetricsSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "from sklearn.model_selection import train_test_split\nfrom sklearn.neighbors import KNeighborsClassifier",
        f"""
{split_code(settings)}
{TIES}
for name, metric in {SKLEARN_METRICS}.items():
    model = KNeighborsClassifier(n_neighbors={settings.k}, metric=metric, algorithm="brute")
    print(name, model.fit(X_train, y_train).score(X_test, y_test))""",
    )


METRICS = Study(
    name="metrics",
    title=Text("Which distance?"),
    question=Text("Does it matter how the distance between two pictures is measured?"),
    settings=MetricsSettings,
    run=run,
    reading=reading,
    figures=lambda result: dict(zip(result.metrics, result.accuracies, strict=True)),
    table=table,
    code=code,
)
