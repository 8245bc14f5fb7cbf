"""k chosen on a validation set, and scored once on a test set that had no say."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import ShareCut, Split, check_k, split, split_code, split_rows
from digitpad.experiments.statistics import percent


@dataclass(frozen=True)
class ValidationSettings:
    """What can be set, in the order of the form."""

    k: tuple[int, ...] = s.ks_option((1, 3, 5, 10, 20, 50, 100))
    metric: str = s.metric_option()
    train_fraction: float = s.fraction_option(0.8)
    validation_fraction: float = s.option(
        0.25,
        Text("Share of those to validate on"),
        low=0.001,
        high=0.999,
        hint=Text("Taken from the pictures to train on."),
    )
    shuffle: bool = s.shuffle_option(True)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class ValidationResult:
    """`train_scores`: on the very pictures it was trained on, the score that means nothing."""

    k: tuple[int, ...]
    train_scores: tuple[float, ...]
    validation_scores: tuple[float, ...]
    best_k: int
    validation_accuracy: float
    test_accuracy: float
    n_train: int
    n_validation: int
    n_test: int
    metric: str


def run(data: Dataset, settings: ValidationSettings, observer: Observer) -> ValidationResult:
    """Choose k on a validation set and score it once on a test set. See `Study.run`."""
    outer = split(data, settings)
    inner = split_rows(outer.train, _inner(settings))
    check_k(max(settings.k), len(inner.train))
    itself = Split(inner.train, inner.train)
    on_train = _scores(data, itself, settings.k, settings.metric, SubProgress(observer, 0.0, 0.6))
    on_validation = _scores(data, inner, settings.k, settings.metric, SubProgress(observer, 0.6, 0.8))
    best_k = max(settings.k, key=lambda k: (on_validation[k], -k))
    on_test = _scores(data, Split(inner.train, outer.test), (best_k,), settings.metric, SubProgress(observer, 0.8, 1.0))
    return ValidationResult(
        k=settings.k,
        train_scores=tuple(on_train[k] for k in settings.k),
        validation_scores=tuple(on_validation[k] for k in settings.k),
        best_k=best_k,
        validation_accuracy=on_validation[best_k],
        test_accuracy=on_test[best_k],
        n_train=len(inner.train),
        n_validation=len(inner.test),
        n_test=len(outer.test),
        metric=settings.metric,
    )


def _inner(settings: ValidationSettings) -> ShareCut:
    """The second cut: training pictures into those that train and those that validate."""
    return ShareCut(1 - settings.validation_fraction, settings.shuffle, settings.seed)


def _scores(data: Dataset, parts: Split, ks: tuple[int, ...], metric: str, observer: Observer) -> dict[int, float]:
    near = nearest(data.X[parts.train], data.X[parts.test], max(ks), metric, observer)
    labels = data.y[parts.test]
    return {k: float((predicted == labels).mean()) for k, predicted in near.predict_all(data.y[parts.train], ks)}


def reading(result: ValidationResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    share = percent(result.validation_accuracy)
    as_good = [
        k for k, score in zip(result.k, result.validation_scores, strict=True) if score == result.validation_accuracy
    ]
    if len(as_good) > 1:
        chosen = Text(
            "On validation k = {list} are equally good with {validation}%; the smallest was taken.",
            list=", ".join(map(str, sorted(as_good))),
            validation=share,
        )
    else:
        chosen = Text("k = {k} was best on validation with {validation}%.", k=result.best_k, validation=share)
    told = {"chosen": chosen, "test": percent(result.test_accuracy)}
    if result.test_accuracy < result.validation_accuracy:
        return Text(
            "{chosen} On the test set it gets {test}%, less: the winner of a choice looks better than it is, and only "
            "pictures that had no say tell.",
            **told,
        )
    return Text("{chosen} On the test set it gets {test}%, no less: here the choice did not flatter itself.", **told)


def table(result: ValidationResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows = zip(result.k, result.train_scores, result.validation_scores, strict=True)
    return ("k", "training accuracy", "validation accuracy"), list(rows)


def code(settings: ValidationSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    inner = (
        split_code(_inner(settings))
        .replace("X_test", "X_val")
        .replace("y_test", "y_val")
        .replace("(X, y,", "(X_train, y_train,")
    )
    return script(
        data,
        "from sklearn.model_selection import train_test_split\nfrom sklearn.neighbors import KNeighborsClassifier",
        f"""
{split_code(settings)}
{inner}
models = {{}}
for k in {settings.k}:
    models[k] = {knn_call("k", settings.metric)}.fit(X_train, y_train)
best_k = max(models, key=lambda k: models[k].score(X_val, y_val))
print("best_k", best_k)
print("validation_accuracy", models[best_k].score(X_val, y_val))
print("test_accuracy", models[best_k].score(X_test, y_test))""",
    )


VALIDATION = Study(
    name="validation",
    title=Text("Three sets"),
    question=Text("How is k chosen without fooling oneself?"),
    settings=ValidationSettings,
    run=run,
    reading=reading,
    figures=lambda r: {
        "best_k": r.best_k,
        "validation_accuracy": r.validation_accuracy,
        "test_accuracy": r.test_accuracy,
    },
    table=table,
    code=code,
)
