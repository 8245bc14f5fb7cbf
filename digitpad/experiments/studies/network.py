"""A neural network against k-NN and a random forest on the same split: what each reads, and what it costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import Text, to_digits
from digitpad.core.typing import Array
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.networks import make_network
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import script
from digitpad.experiments.splits import Split, check_k, split, split_code
from digitpad.experiments.statistics import percent
from digitpad.experiments.studies.ablation import Without, leave_out, reason

_KEPT = 40
_FOREST_SHARE, _NEIGHBORS_SHARE, _WHY_SHARE = 0.1, 0.05, 0.35


@dataclass(frozen=True)
class NetworkSettings:
    """What can be set, in the order of the form."""

    hidden: tuple[int, ...] = s.option((500, 500, 500), Text("Neurons in the hidden layers"), low=1, high=5000)
    epochs: int = s.option(15, Text("Passes over the training pictures"), low=1, high=1000)
    scale: bool = s.option(True, Text("Scale ink to 0..1 first"))
    why: bool = s.option(True, Text("Find out what it owes its score to"))
    k: int = s.k_option()
    trees: int = s.option(100, Text("Trees of the forest"), low=1, high=2000)
    first: int = s.option(0, Text("First drawing to light up"), low=0, hint=Text("Counted among the test pictures."))
    second: int = s.option(1, Text("Second drawing to light up"), low=0)
    train_fraction: float = s.fraction_option(0.9)
    shuffle: bool = s.shuffle_option(False)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Contestant:
    """`fit_seconds`, `answer_seconds` (a picture), and `n_bytes` of what it must keep to answer."""

    name: str
    accuracy: float
    fit_seconds: float
    answer_seconds: float
    n_bytes: int


@dataclass(frozen=True)
class Lit:
    """One test picture: what each neuron of each hidden layer answers (0: it stays dark), and the reading."""

    row: int
    label: int
    predicted: int
    layers: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class NetworkResult:
    """`losses`, `test_accuracies`: after each epoch. `misread`: (row, label, read as) of the first mistakes.

    `without`: the same network with a part of its training left out, where that was asked for.
    """

    contestants: tuple[Contestant, ...]
    losses: tuple[float, ...]
    test_accuracies: tuple[float, ...]
    n_train: int
    n_test: int
    n_misread: int
    misread: tuple[tuple[int, int, int], ...]
    lit: tuple[Lit, ...]
    k: int
    scale: bool
    without: tuple[Without, ...] = ()


def run(data: Dataset, settings: NetworkSettings, observer: Observer) -> NetworkResult:
    """Train a network, a forest and k-NN on the same split. See `Study.run`."""
    parts = split(data, settings)
    check_k(settings.k, len(parts.train))
    if max(settings.first, settings.second) >= len(parts.test):
        raise UserError("There are only {n} test pictures to light up.", n=len(parts.test))
    others = [_neighbors(data, parts, settings, SubProgress(observer, 0.0, _NEIGHBORS_SHARE))]
    others.append(_forest(data, parts, settings))
    observer.progress(_NEIGHBORS_SHARE + _FOREST_SHARE)
    X = _inputs(data, settings)
    begun = _NEIGHBORS_SHARE + _FOREST_SHARE
    is_asked = settings.why and settings.scale
    known = 1.0 - _WHY_SHARE if is_asked else 1.0
    result = _train(data, parts, settings, X, others, SubProgress(observer, begun, known), observer)
    if not is_asked:
        return result
    curve, last = result.test_accuracies, SubProgress(observer, known, 1.0)
    return replace(result, without=leave_out(data, parts, settings.hidden, settings.seed, curve, last))


def _inputs(data: Dataset, settings: NetworkSettings) -> NDArray[np.float32]:
    return np.asarray(data.X, dtype=np.float32) / np.float32(data.top if settings.scale else 1.0)


def _train(
    data: Dataset,
    parts: Split,
    settings: NetworkSettings,
    X: NDArray[np.float32],
    others: list[Contestant],
    part: Observer,
    observer: Observer,
) -> NetworkResult:
    model = make_network(settings.hidden, len(parts.train), settings.seed)
    losses: list[float] = []
    scores: list[float] = []
    seconds = 0.0
    result = _result(data, parts, settings, X, model, others, losses, scores)
    for epoch in range(settings.epochs):
        began = perf_counter()
        model.partial_fit(X[parts.train], data.y[parts.train], classes=list(data.labels))
        seconds += perf_counter() - began
        losses.append(float(model.loss_))
        scores.append(float((model.predict(X[parts.test]) == data.y[parts.test]).mean()))
        answer = _timed(model.predict, X[parts.test])
        size = sum(array.nbytes for array in (*model.coefs_, *model.intercepts_))
        network = Contestant("network", scores[-1], seconds, answer, size)
        result = _result(data, parts, settings, X, model, [*others, network], losses, scores)
        observer.partial(result)
        part.progress((epoch + 1) / settings.epochs)
    return result


def _result(
    data: Dataset,
    parts: Split,
    settings: NetworkSettings,
    X: NDArray[np.float32],
    model: Any,
    contestants: list[Contestant],
    losses: list[float],
    scores: list[float],
) -> NetworkResult:
    predicted = model.predict(X[parts.test]) if scores else data.y[parts.test]
    wrong = np.flatnonzero(predicted != data.y[parts.test])
    rows = parts.test[wrong[:_KEPT]]
    lit = [_lit(data, X, model, parts, at, predicted) for at in (settings.first, settings.second)] if scores else []
    return NetworkResult(
        contestants=tuple(contestants),
        losses=tuple(losses),
        test_accuracies=tuple(scores),
        n_train=len(parts.train),
        n_test=len(parts.test),
        n_misread=len(wrong),
        misread=tuple((int(r), int(data.y[r]), int(p)) for r, p in zip(rows, predicted[wrong], strict=False)),
        lit=tuple(lit),
        k=settings.k,
        scale=settings.scale,
    )


def _lit(data: Dataset, X: NDArray[np.float32], model: Any, parts: Split, at: int, predicted: Labels) -> Lit:
    row = int(parts.test[at])
    signal, layers = X[row], []
    for weights, bias in zip(model.coefs_[:-1], model.intercepts_[:-1], strict=True):
        signal = np.maximum(signal @ weights + bias, 0)  # rectified linear units, MLPClassifier's default
        layers.append(tuple(signal.astype(float).round(3).tolist()))
    return Lit(row, int(data.y[row]), int(predicted[at]), tuple(layers))


def _neighbors(data: Dataset, parts: Split, settings: NetworkSettings, observer: Observer) -> Contestant:
    """k-NN learns nothing: it keeps every training picture and does all its work when asked."""
    X_train, X_test = data.X[parts.train], data.X[parts.test]
    began = perf_counter()
    near = nearest(X_train, X_test, settings.k, observer=observer)
    seconds = (perf_counter() - began) / len(parts.test)
    accuracy = float((near.predict(data.y[parts.train], settings.k) == data.y[parts.test]).mean())
    return Contestant("k-NN", accuracy, 0.0, seconds, len(X_train) * X_train.shape[1])


def _forest(data: Dataset, parts: Split, settings: NetworkSettings) -> Contestant:
    from sklearn.ensemble import RandomForestClassifier

    model = RandomForestClassifier(settings.trees, random_state=settings.seed)
    began = perf_counter()
    model.fit(data.X[parts.train], data.y[parts.train])
    seconds = perf_counter() - began
    X_test = np.asarray(data.X[parts.test])
    accuracy = float((model.predict(X_test) == data.y[parts.test]).mean())
    size = sum(tree.tree_.value.nbytes + 64 * tree.tree_.node_count for tree in model.estimators_)
    return Contestant("random forest", accuracy, seconds, _timed(model.predict, X_test), int(size))


def _timed(predict: Callable[[Array], Array], X: Array) -> float:
    began = perf_counter()
    predict(X)
    return (perf_counter() - began) / len(X)


def reading(result: NetworkResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    if len(result.contestants) < 3:
        return Text("The network is still to learn.")
    neighbors, _, network = result.contestants
    why = reason(result.without, result.test_accuracies)
    cost = Text(
        "Its training took {seconds} s, which k-NN does not need; its answer takes {ratio} times as long as k-NN's.",
        seconds=round(network.fit_seconds, 1),
        ratio=to_digits(network.answer_seconds / max(neighbors.answer_seconds, 1e-9), 2),
    )
    scores = {"network": percent(network.accuracy), "neighbors": percent(neighbors.accuracy)}
    if network.accuracy > neighbors.accuracy:
        told = Text(
            "The network reads {network}%, k-NN {neighbors}%: what it learnt is more than what k-NN remembers.",
            **scores,
        )
    elif result.scale:
        told = Text(
            "k-NN reads {neighbors}%, the network {network}%: with so few pictures, remembering is as good as "
            "learning.",
            **scores,
        )
    else:
        told = Text(
            "k-NN reads {neighbors}%, the network {network}%: without scaled ink its first steps are far too long.",
            **scores,
        )
    if why is None:
        return Text("{told} {cost}", told=told, cost=cost)
    return Text("{told} {why} {cost}", told=told, why=why, cost=cost)


def table(result: NetworkResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("model", "accuracy", "training seconds", "seconds a picture", "bytes")
    rows: list[tuple[object, ...]] = [
        (c.name, c.accuracy, c.fit_seconds, c.answer_seconds, c.n_bytes) for c in result.contestants
    ]
    epochs = zip(result.losses, result.test_accuracies, strict=True)
    rows += [(f"network without {e.part}, {e.passes} epochs", e.accuracy, "", "", "") for e in result.without]
    curve = [(f"epoch {number}: loss {loss:.4f}", score, "", "", "") for number, (loss, score) in enumerate(epochs, 1)]
    return header, [*rows, *curve]


def figures(result: NetworkResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {each.name.replace(" ", "_"): each.accuracy for each in result.contestants}


def code(settings: NetworkSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    scaled = f" / np.float32({data.top})" if settings.scale else ""
    return script(
        data,
        "import numpy as np\n"
        "from sklearn.ensemble import RandomForestClassifier\n"
        "from sklearn.model_selection import train_test_split\n"
        "from sklearn.neighbors import KNeighborsClassifier\n"
        "from sklearn.neural_network import MLPClassifier",
        f"""
{split_code(settings)}
knn = KNeighborsClassifier(n_neighbors={settings.k}, algorithm="brute").fit(X_train, y_train)
print("k-NN", knn.score(X_test, y_test))
forest = RandomForestClassifier({settings.trees}, random_state={settings.seed}).fit(X_train, y_train)
print("random_forest", forest.score(X_test, y_test))
X_train, X_test = X_train.astype(np.float32){scaled}, X_test.astype(np.float32){scaled}
batch = int(np.clip(len(X_train) // 25, 1, 200))
network = MLPClassifier({settings.hidden}, batch_size=batch, random_state=np.random.RandomState({settings.seed}))
for epoch in range({settings.epochs}):
    network.partial_fit(X_train, y_train, classes=np.unique(y))
print("network", network.score(X_test, y_test))""",
    )


NETWORK = Study(
    name="network",
    title=Text("A neural network"),
    question=Text("Does a neural network read better than k-NN, and what does it cost?"),
    settings=NetworkSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
