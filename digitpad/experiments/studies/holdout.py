"""Train on one part, test on the rest."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.cases import Case, misread, most_confused
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import TIES, knn_call, script
from digitpad.experiments.splits import check_k, split, split_code
from digitpad.experiments.statistics import percent, wilson_interval


@dataclass(frozen=True)
class HoldoutSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option()
    metric: str = s.metric_option()
    train_fraction: float = s.fraction_option(0.85)
    shuffle: bool = s.shuffle_option(False)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class HoldoutResult:
    """`interval`: holds the true accuracy with 95% confidence. `n_tied`: pictures with a tie at the k-th distance."""

    accuracy: float
    n_train: int
    n_test: int
    k: int
    metric: str
    n_misread: int
    interval: tuple[float, float]
    n_tied: int
    worst: tuple[int, int, int] | None
    misread: tuple[Case, ...]


def run(data: Dataset, settings: HoldoutSettings, observer: Observer) -> HoldoutResult:
    """Train on one part and test on the rest. See `Study.run`."""
    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    near = nearest(data.X[parts.train], data.X[parts.test], settings.k, settings.metric, observer)
    predicted = near.predict(data.y[parts.train], settings.k)
    labels = data.y[parts.test]
    right = int((predicted == labels).sum())
    return HoldoutResult(
        accuracy=right / len(labels),
        n_train=len(parts.train),
        n_test=len(labels),
        k=settings.k,
        metric=settings.metric,
        n_misread=len(labels) - right,
        interval=wilson_interval(right, len(labels)),
        n_tied=int(near.tied_at(settings.k).sum()),
        worst=most_confused(labels, predicted),
        misread=misread(data, parts, near, predicted),
    )


def reading(result: HoldoutResult, data: Dataset) -> Text:
    """What to see in this result, as sentences for people."""
    low, high = (percent(share) for share in result.interval)
    if result.worst is None:
        return Text(
            "All {n} test pictures are read right, and yet the true accuracy may be as low as {low}%: a short test "
            "cannot promise more.",
            n=result.n_test,
            low=low,
        )
    label, predicted, times = result.worst
    detail = Text(
        "{wrong} of {tested} are misread, most often {label} as {predicted} ({times} ×).",
        wrong=result.n_misread,
        tested=result.n_test,
        label=data.class_name(label),
        predicted=data.class_name(predicted),
        times=times,
    )
    told = {"detail": detail, "low": low, "high": high}
    if high - low > 2:
        return Text("{detail} With so few to test, the true accuracy may lie anywhere from {low}% to {high}%.", **told)
    return Text("{detail} The test is large enough to trust the figure to about a point ({low}% to {high}%).", **told)


def table(result: HoldoutResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows = [(c.row, c.label, c.predicted, " ".join(map(str, c.neighbors))) for c in result.misread]
    return ("row", "label", "read as", "neighbours"), rows


def code(settings: HoldoutSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "from sklearn.model_selection import train_test_split\nfrom sklearn.neighbors import KNeighborsClassifier",
        f"""
{split_code(settings)}
{TIES}
model = {knn_call(settings.k, settings.metric)}
print("accuracy", model.fit(X_train, y_train).score(X_test, y_test))""",
    )


HOLDOUT = Study(
    name="holdout",
    title=Text("Train and test"),
    question=Text("How well does it read pictures that it has never seen?"),
    settings=HoldoutSettings,
    run=run,
    reading=reading,
    figures=lambda result: {"accuracy": result.accuracy},
    table=table,
    code=code,
)
