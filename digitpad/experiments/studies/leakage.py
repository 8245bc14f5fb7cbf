"""Copies of test pictures among those that train, and writers on both sides: scores that promise too much."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.core.typing import Array, Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import Split, check_k, split, split_code
from digitpad.experiments.statistics import percent

_FOLDS = 5
KINDS = ("exact", "near")


@dataclass(frozen=True)
class LeakageSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option(1)
    metric: str = s.metric_option()
    shares: tuple[float, ...] = s.option(
        (0.0, 0.1, 0.25, 0.5, 0.75, 1.0), Text("Shares of the test pictures that leak"), low=0, high=1
    )
    near: float = s.option(
        0.15,
        Text("Near: within this share of the ink"),
        low=0,
        high=1,
        hint=Text("L2 distance over L2 length."),
    )
    train_fraction: float = s.fraction_option(0.8)
    shuffle: bool = s.shuffle_option(True)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Leak:
    """`kind` ("exact" or "near") copies of a `share` of the test pictures were put among the training pictures.

    `leaked`: accuracy with them; `n_found`: training pictures found to be duplicates; `mended`: accuracy without those.
    """

    kind: str
    share: float
    n_copies: int
    leaked: float
    n_found: int
    mended: float


@dataclass(frozen=True)
class Writers:
    """Mean accuracy over 5 folds, split at random (each writer on both sides) and by writer (strangers alone)."""

    n_writers: int
    n_samples: int
    mixed: float
    strangers: float


@dataclass(frozen=True)
class LeakageResult:
    """`own_exact`, `own_near`: test pictures with a duplicate among the training pictures, in the data as they are."""

    accuracy: float
    own_exact: int
    own_near: int
    own_mended: float
    leaks: tuple[Leak, ...]
    writers: Writers | None
    example: tuple[int, int] | None
    n_train: int
    n_test: int
    k: int
    metric: str


def run(data: Dataset, settings: LeakageSettings, observer: Observer) -> LeakageResult:
    """Score with leaks of several kinds, and after mending them. See `Study.run`."""
    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    clean = _clean(data, parts, settings)
    todo = [(kind, share) for kind in KINDS for share in settings.shares]
    until = 1.0 if data.writers is None else 0.7
    leaks: list[Leak] = []
    result = _result(parts, settings, clean, leaks, None)
    for kind, share in with_progress(todo, SubProgress(observer, 0.05, until).progress):
        leaks.append(_leak(data, parts, settings, clean, kind, share))
        result = _result(parts, settings, clean, leaks, None)
        observer.partial(result)
    writers = _writers(data, settings, SubProgress(observer, until, 1.0))
    return replace(result, writers=writers)


@dataclass(frozen=True, eq=False)
class _Clean:
    """The data before any leak.

    `nearest`: of each test picture, the nearest training picture; `relative`: their distance over the test picture's
    length. `is_duplicate`: training pictures that are near-duplicates. `mended`: the accuracy without those.
    """

    accuracy: float
    relative: NDArray[np.float64]
    nearest: Indices
    is_duplicate: NDArray[np.bool_]
    mended: float


def _clean(data: Dataset, parts: Split, settings: LeakageSettings) -> _Clean:
    X_train, y_train, X_test = data.X[parts.train], data.y[parts.train], data.X[parts.test]
    found = nearest(X_train, X_test, 1)
    relative = found.distances[:, 0] / np.maximum(np.linalg.norm(X_test.astype(np.float64), axis=1), 1e-9)
    marked = _duplicates(X_train, X_test, settings.near)
    accuracy = _accuracy(X_train, y_train, data, parts.test, settings)
    mended = _accuracy(X_train[~marked], y_train[~marked], data, parts.test, settings) if marked.any() else accuracy
    return _Clean(accuracy, relative, found.indices[:, 0], marked, mended)


def _result(
    parts: Split, settings: LeakageSettings, clean: _Clean, leaks: list[Leak], writers: Writers | None
) -> LeakageResult:
    closest = int(clean.relative.argmin())
    return LeakageResult(
        accuracy=clean.accuracy,
        own_exact=int((clean.relative == 0).sum()),
        own_near=int((clean.relative <= settings.near).sum()),
        own_mended=clean.mended,
        leaks=tuple(leaks),
        writers=writers,
        example=(int(parts.test[closest]), int(parts.train[clean.nearest[closest]])),
        n_train=len(parts.train),
        n_test=len(parts.test),
        k=settings.k,
        metric=settings.metric,
    )


def _duplicates(pictures: Array, X_test: Array, near: float) -> NDArray[np.bool_]:
    """Which `pictures` lie within the share `near` of the length of their nearest test picture."""
    if not len(pictures):
        return np.zeros(0, dtype=bool)
    found = nearest(X_test, pictures, 1)
    lengths = np.linalg.norm(X_test.astype(np.float64), axis=1)
    return np.asarray(found.distances[:, 0] <= near * lengths[found.indices[:, 0]])


def _leak(data: Dataset, parts: Split, settings: LeakageSettings, clean: _Clean, kind: str, share: float) -> Leak:
    """The finder sees the training pictures alone, copies among them, and knows nothing of where they come from."""
    rng = np.random.default_rng(settings.seed)
    chosen = rng.permutation(parts.test)[: round(share * len(parts.test))]
    copies = data.X[chosen] if kind == "exact" else _nearly(data.X[chosen], settings.near, data.top, rng)
    marked = np.concatenate([clean.is_duplicate, _duplicates(copies, data.X[parts.test], settings.near)])
    X_train = np.concatenate([data.X[parts.train], copies])
    y_train = np.concatenate([data.y[parts.train], data.y[chosen]])
    all_found = bool(marked[len(parts.train) :].all())
    mended = clean.mended if all_found else _accuracy(X_train[~marked], y_train[~marked], data, parts.test, settings)
    leaked = _accuracy(X_train, y_train, data, parts.test, settings) if len(chosen) else clean.accuracy
    return Leak(kind, share, len(chosen), leaked, int(marked.sum()), mended)


def _nearly(X: Array, near: float, top: float, rng: np.random.Generator) -> Array:
    """The same pictures scanned once more: noise of nine tenths of what counts as near, in whole steps of ink."""
    values = X.astype(np.float64)
    noise = rng.standard_normal(values.shape)
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    noise *= 0.9 * near * lengths / np.linalg.norm(noise, axis=1, keepdims=True)
    return np.clip(np.round(values + noise), 0, top).astype(X.dtype)


def _accuracy(X_train: Array, y_train: Array, data: Dataset, test: Indices, settings: LeakageSettings) -> float:
    """0 where too few pictures are left to vote."""
    if len(X_train) < settings.k:
        return 0.0
    near = nearest(X_train, data.X[test], settings.k, settings.metric)
    return float((near.predict(y_train, settings.k) == data.y[test]).mean())


def _writers(data: Dataset, settings: LeakageSettings, observer: Observer) -> Writers | None:
    """The same pictures, split at random and split so that no writer is on both sides."""
    if data.writers is None:
        return None
    from sklearn.model_selection import GroupKFold, KFold

    names = np.unique(data.writers)
    folds = min(_FOLDS, len(names))
    if folds < 2:
        return None
    random = list(KFold(folds, shuffle=True, random_state=settings.seed).split(data.X))
    apart = list(GroupKFold(folds).split(data.X, data.y, data.writers))
    scores = [
        _accuracy(data.X[train], data.y[train], data, test, settings)
        for train, test in with_progress(random + apart, observer.progress)
    ]
    return Writers(len(names), len(data), float(np.mean(scores[:folds])), float(np.mean(scores[folds:])))


def reading(result: LeakageResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    worst = max((leak for leak in result.leaks), key=lambda leak: leak.leaked, default=None)
    if worst is not None and worst.leaked > result.accuracy:
        first = Text(
            "With {share}% of the test pictures leaked, {accuracy}% becomes {leaked}%; with the duplicates found and "
            "removed it is {mended}% again.",
            share=percent(worst.share),
            accuracy=percent(result.accuracy),
            leaked=percent(worst.leaked),
            mended=percent(worst.mended),
        )
    else:
        first = Text("No leak changes the score of {accuracy}% here.", accuracy=percent(result.accuracy))
    if result.writers is None:
        own = Text("The data themselves have {n} such pictures.", n=result.own_near)
        clean = Text("The data themselves have none.")
        return Text("{first} {own}", first=first, own=own if result.own_near else clean)
    gap = percent(result.writers.mixed) - percent(result.writers.strangers)
    told = {"first": first, "strangers": percent(result.writers.strangers), "mixed": percent(result.writers.mixed)}
    if gap > 0.2:
        return Text(
            "{first} Hands that it never saw are read at {strangers}%, not {mixed}%: writers leak, too.",
            **told,
        )
    return Text(
        "{first} Writers do not leak here: strangers are read at {strangers}%, known hands at {mixed}%.", **told
    )


def table(result: LeakageResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows: list[tuple[object, ...]] = [
        (leak.kind, leak.share, leak.n_copies, leak.leaked, leak.n_found, leak.mended) for leak in result.leaks
    ]
    if result.writers is not None:
        rows.append(("writers", "", "", result.writers.mixed, "", result.writers.strangers))
    return ("leak", "share", "copies", "accuracy with it", "found", "accuracy without"), rows


def figures(result: LeakageResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    exact = {f"exact_{leak.share}": leak.leaked for leak in result.leaks if leak.kind == "exact"}
    return {"accuracy": result.accuracy, **exact}


def code(settings: LeakageSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "import numpy as np\n"
        "from sklearn.model_selection import train_test_split\n"
        "from sklearn.neighbors import KNeighborsClassifier",
        f"""
{split_code(settings)}
model = {knn_call(settings.k, settings.metric)}
print("accuracy", model.fit(X_train, y_train).score(X_test, y_test))
order = np.random.default_rng({settings.seed}).permutation(len(X_test))
for share in {settings.shares}:
    leaked = order[: round(share * len(X_test))]
    model.fit(np.concatenate([X_train, X_test[leaked]]), np.concatenate([y_train, y_test[leaked]]))
    print(f"exact_{{share}}", model.score(X_test, y_test))""",
    )


LEAKAGE = Study(
    name="leakage",
    title=Text("Leaks"),
    question=Text("What do duplicates, and the same writer, in training and test do to a score?"),
    settings=LeakageSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
