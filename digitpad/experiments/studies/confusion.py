"""Which classes are taken for which."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from math import ceil

import numpy as np

from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.cases import Case, cases_of
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import Nearest, nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import TIES, knn_call, script
from digitpad.experiments.splits import Split, check_k, split, split_code
from digitpad.experiments.statistics import sign_test
from digitpad.experiments.studies.holdout import HoldoutSettings

_CASES_A_CELL = 14


LUCK = 0.05
"""What chance does more often is no proof."""


@dataclass(frozen=True)
class ConfusionSettings(HoldoutSettings):
    """What can be set, in the order of the form."""

    train_fraction: float = s.fraction_option(0.5)


@dataclass(frozen=True)
class ConfusionCell:
    """Some pictures of class `label` that were read as `predicted`."""

    label: int
    predicted: int
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class ConfusionResult:
    """`matrix`: a row for each true label, a column for what was read (both in the order of `labels`).

    `precision`: of those read as a label, the share that is one; `recall`: of a label's pictures, the share read so.
    Both are 0 where there are none.
    """

    accuracy: float
    labels: tuple[int, ...]
    matrix: tuple[tuple[int, ...], ...]
    precision: tuple[float, ...]
    recall: tuple[float, ...]
    n_train: int
    n_test: int
    k: int
    metric: str
    cells: tuple[ConfusionCell, ...]


def run(data: Dataset, settings: ConfusionSettings, observer: Observer) -> ConfusionResult:
    """Count which classes are read as which others, with the pictures in each cell. See `Study.run`."""
    from sklearn.metrics import confusion_matrix, precision_recall_fscore_support

    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    near = nearest(data.X[parts.train], data.X[parts.test], settings.k, settings.metric, observer)
    predicted, truth = near.predict(data.y[parts.train], settings.k), data.y[parts.test]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # one class alone is odd, and shown as it is
        matrix = confusion_matrix(truth, predicted, labels=data.labels)
    precision, recall, _, _ = precision_recall_fscore_support(truth, predicted, labels=data.labels, zero_division=0)
    return ConfusionResult(
        accuracy=float((predicted == truth).mean()),
        labels=data.labels,
        matrix=tuple(tuple(row) for row in matrix.tolist()),
        precision=tuple(precision.tolist()),
        recall=tuple(recall.tolist()),
        n_train=len(parts.train),
        n_test=len(truth),
        k=settings.k,
        metric=settings.metric,
        cells=_cells(data, parts, near, predicted),
    )


def _cells(data: Dataset, parts: Split, near: Nearest, predicted: Labels) -> tuple[ConfusionCell, ...]:
    pairs = np.unique(np.stack([data.y[parts.test], predicted], axis=1), axis=0)
    cells = []
    for label, read in pairs.tolist():
        which = np.flatnonzero((data.y[parts.test] == label) & (predicted == read))
        cells.append(ConfusionCell(label, read, cases_of(data, parts, near, predicted, which[:_CASES_A_CELL])))
    return tuple(cells)


def reading(result: ConfusionResult, data: Dataset) -> Text:
    """What to see in this result, as sentences for people."""
    matrix = np.array(result.matrix)
    off = matrix - np.diag(matrix.diagonal())
    if not off.any():
        return Text("Only the diagonal is filled: no class was taken for another.")
    row, column = np.unravel_index(int(off.argmax()), off.shape)
    label, read = data.class_name(result.labels[int(row)]), data.class_name(result.labels[int(column)])
    there, back = int(off[row, column]), int(off[column, row])
    worst = Text(
        "The most frequent mistake: {label} read as {read} ({there} ×); the reverse: {back} ×.",
        label=label,
        read=read,
        there=there,
        back=back,
    )
    if back * 2 > there:
        return Text("{worst} The two are taken for each other.", worst=worst)
    n_pairs = int(np.triu(off + off.T > 0).sum())
    chance = min(1.0, n_pairs * sign_test(there, back))  # the most uneven of many pairs was looked for
    if chance < LUCK:
        return Text(
            "{worst} Chance would split one of {n} pairs so in less than {share}% of all cases: it has a direction.",
            worst=worst,
            n=n_pairs,
            share=max(0.01, ceil(chance * 10_000) / 100),
        )
    return Text(
        "{worst} Luck alone splits one of {n} pairs as unevenly in {share}% of all cases: no proof of a direction.",
        worst=worst,
        n=n_pairs,
        share=round(100 * chance),
    )


def table(result: ConfusionResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("label", *(f"read as {label}" for label in result.labels), "precision", "recall")
    rows = zip(result.labels, result.matrix, result.precision, result.recall, strict=True)
    return header, [(label, *row, precision, recall) for label, row, precision, recall in rows]


def figures(result: ConfusionResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {"accuracy": result.accuracy, "mean_precision": float(np.mean(result.precision))}


def code(settings: ConfusionSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "from sklearn.metrics import confusion_matrix, precision_score\n"
        "from sklearn.model_selection import train_test_split\n"
        "from sklearn.neighbors import KNeighborsClassifier",
        f"""
{split_code(settings)}
{TIES}
model = {knn_call(settings.k, settings.metric)}
predicted = model.fit(X_train, y_train).predict(X_test)
print("accuracy", (predicted == y_test).mean())
print("mean_precision", precision_score(y_test, predicted, average="macro", zero_division=0))
print(confusion_matrix(y_test, predicted))""",
    )


CONFUSION = Study(
    name="confusion",
    title=Text("Who is taken for whom?"),
    question=Text("Which digits are mistaken for which others?"),
    settings=ConfusionSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
