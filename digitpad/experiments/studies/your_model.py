"""A model of one's own beside k-NN and a network, on the same pictures: changed, misread, unsure, and no digits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.text import Text, literal
from digitpad.core.typing import Indices
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.images.distortions import OF_HANDS, Canvas, on_canvas
from digitpad.experiments.images.model_trial import NEIGHBORS, NETWORK, YOURS, Shares, Trial, TrialSettings, prepared
from digitpad.experiments.images.nonsense import KINDS, make_nonsense
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import script
from digitpad.experiments.statistics import percent, wilson_interval
from digitpad.models.feeding import Feeding

SURE = 0.9
"""From this share on a model counts as sure."""
N_BINS = 10
MOST_SHOWN = 40


@dataclass(frozen=True)
class Bin:
    """Test pictures of which a model was about equally sure: the mean of its shares, how many it read right, of how
    many."""

    confidence: float
    accuracy: float
    n: int


@dataclass(frozen=True)
class ReaderResult:
    """One model on unchanged test pictures. `interval`: holds its true accuracy with 95% confidence.

    `sure_of_nonsense`: the share of pictures that are no digit of which it is at least `SURE`, by kind.
    """

    name: str
    accuracy: float
    interval: tuple[float, float]
    reliability: tuple[Bin, ...]
    calibration_error: float
    sure_of_nonsense: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Curve:
    """Accuracy of a model at no change and at each of `strengths`."""

    distortion: str
    reader: str
    strengths: tuple[float, ...]
    accuracies: tuple[float, ...]


@dataclass(frozen=True)
class Misread:
    """A test picture that the first of the readers misread: its row, its label, what was read, and how surely."""

    row: int
    label: int
    predicted: int
    confidence: float


@dataclass(frozen=True)
class YourModelResult:
    """`readers`: the model of one's own first, where there is one. `feeding`: how it was given the pictures."""

    readers: tuple[ReaderResult, ...]
    curves: tuple[Curve, ...]
    misread: tuple[Misread, ...]
    n_misread: int
    feeding: Feeding
    n_train: int
    n_test: int


def run(data: Dataset, settings: TrialSettings, observer: Observer) -> YourModelResult:
    """Read test pictures as they are, changed more and more, and pictures of no digit. See `Study.run`."""
    observer.progress(0.0)
    with prepared(data, settings) as trial:
        return _tried(data, settings, trial, observer)


def _tried(data: Dataset, settings: TrialSettings, trial: Trial, observer: Observer) -> YourModelResult:
    observer.progress(0.2)
    canvases, labels = on_canvas(data, trial.test), data.y[trial.test]
    plain = _read(trial, canvases)
    nonsense = _nonsense(data, trial, settings.seed)
    readers = tuple(_told(name, shares, labels, nonsense[name]) for name, shares in plain.items())
    observer.progress(0.3)
    curves: list[Curve] = []
    changing = SubProgress(observer, 0.3, 1.0)
    for number, distortion in enumerate(OF_HANDS):
        scores = {name: [_accuracy(shares, labels)] for name, shares in plain.items()}
        for strength in distortion.strengths:
            changed = np.stack([distortion.apply(canvas, strength) for canvas in canvases])
            for name, shares in _read(trial, changed).items():
                scores[name].append(_accuracy(shares, labels))
        strengths = (distortion.rest, *distortion.strengths)
        curves += [Curve(distortion.name, name, strengths, tuple(each)) for name, each in scores.items()]
        changing.progress((number + 1) / len(OF_HANDS))
    first = next(iter(plain.values()))
    return YourModelResult(
        readers=readers,
        curves=tuple(curves),
        misread=_misread(trial.test, labels, first),
        n_misread=int((first.argmax(axis=1) != labels).sum()),
        feeding=trial.feeding,
        n_train=len(trial.train),
        n_test=len(trial.test),
    )


def _read(trial: Trial, canvases: Canvas) -> dict[str, Shares]:
    pictures = trial.show(canvases)
    return {name: read(pictures) for name, read in trial.readers.items()}


def _accuracy(shares: Shares, labels: Labels) -> float:
    return float((shares.argmax(axis=1) == labels).mean())


def _nonsense(data: Dataset, trial: Trial, seed: int) -> dict[str, tuple[tuple[str, float], ...]]:
    """For every reader and kind of non-digit the share of which it is sure."""
    found: dict[str, list[tuple[str, float]]] = {name: [] for name in trial.readers}
    for kind in KINDS:
        made = make_nonsense(data, kind, trial.test, np.random.default_rng(seed))
        blank = Dataset(kind, made, np.zeros(len(made), np.int64), data.shape, data.top, "")
        for name, shares in _read(trial, on_canvas(blank, np.arange(len(made)))).items():
            found[name].append((kind, float((shares.max(axis=1) >= SURE).mean())))
    return {name: tuple(each) for name, each in found.items()}


def _told(name: str, shares: Shares, labels: Labels, nonsense: tuple[tuple[str, float], ...]) -> ReaderResult:
    right, confidence = shares.argmax(axis=1) == labels, shares.max(axis=1)
    bins = _bins(right, confidence)
    error = sum(each.n * abs(each.confidence - each.accuracy) for each in bins) / len(labels)
    hits = int(right.sum())
    return ReaderResult(name, hits / len(labels), wilson_interval(hits, len(labels)), bins, error, nonsense)


def _bins(right: NDArray[np.bool_], confidence: NDArray[np.float64]) -> tuple[Bin, ...]:
    """Ten of equal width over 0..1; those with no picture are left out."""
    places = np.minimum((confidence * N_BINS).astype(int), N_BINS - 1)
    return tuple(
        Bin(float(confidence[at].mean()), float(right[at].mean()), int(at.sum()))
        for at in (places == i for i in range(N_BINS))
        if at.any()
    )


def _misread(rows: Indices, labels: Labels, shares: Shares) -> tuple[Misread, ...]:
    """The surest mistakes first."""
    predicted, confidence = shares.argmax(axis=1), shares.max(axis=1)
    wrong = sorted(np.flatnonzero(predicted != labels), key=lambda at: -confidence[at])
    return tuple(
        Misread(int(rows[at]), int(labels[at]), int(predicted[at]), float(confidence[at])) for at in wrong[:MOST_SHOWN]
    )


def loss(result: YourModelResult, distortion: str, reader: str) -> float:
    """By how much the mean accuracy under a change is below that without."""
    for curve in result.curves:
        if (curve.distortion, curve.reader) == (distortion, reader):
            return curve.accuracies[0] - float(np.mean(curve.accuracies[1:]))
    return 0.0


def reading(result: YourModelResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    first = result.readers[0]
    low, high = (percent(share) for share in first.interval)
    scores = {reader.name: percent(reader.accuracy) for reader in result.readers}
    if first.name != YOURS:
        return Text(
            "k-NN reads {knn}% of the test pictures right, a network {network}%. Name the file of your own model to "
            "see it beside them.",
            knn=scores[NEIGHBORS],
            network=scores[NETWORK],
        )
    overall = Text(
        "Your model reads {yours}% right (between {low}% and {high}%), k-NN {knn}% and a network {network}%, which "
        "know {count} pictures of these very hands.",
        yours=scores[YOURS],
        low=low,
        high=high,
        knn=scores[NEIGHBORS],
        network=scores[NETWORK],
        count=result.n_train,
    )
    worst = max(OF_HANDS, key=lambda each: loss(result, each.name, YOURS))
    sure = float(np.mean([share for _, share in first.sure_of_nonsense]))
    return Text(
        "{overall} It loses most where digits are {worst}: {lost} points on average. Of what is no digit it is sure in "
        "{sure}% of the cases.",
        overall=overall,
        worst=worst.title,
        lost=percent(max(loss(result, worst.name, YOURS), 0.0)),
        sure=percent(sure),
    )


def table(result: YourModelResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    names = [reader.name for reader in result.readers]
    rows: list[tuple[object, ...]] = []
    for distortion in OF_HANDS:
        own = [curve for curve in result.curves if curve.distortion == distortion.name]
        rows += [(distortion.name, at, *(c.accuracies[i] for c in own)) for i, at in enumerate(own[0].strengths)]
    kinds = [kind for kind, _ in result.readers[0].sure_of_nonsense]
    rows += [("sure of", kind, *(dict(r.sure_of_nonsense)[kind] for r in result.readers)) for kind in kinds]
    return ("change", "strength", *names), rows


def figures(result: YourModelResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    names = {YOURS: "accuracy_your_model", NEIGHBORS: "accuracy_knn", NETWORK: "accuracy_network"}
    return {names[reader.name]: reader.accuracy for reader in result.readers}


def code(settings: TrialSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "import numpy as np\n"
        "from digitpad.experiments.dataset import Dataset\n"
        "from digitpad.experiments.images.distortions import on_canvas\n"
        "from digitpad.experiments.images.model_trial import TrialSettings, prepared\n"
        "from digitpad.models.python_function import AllowedFunction",
        f"""
data = Dataset("data", X, np.asarray(y, np.int64), {data.shape}, {data.top}, "")
settings = TrialSettings(
    model={literal(settings.model)},
    allowed={settings.allowed},
    k={settings.k}, train={settings.train}, test={settings.test}, hidden={settings.hidden}, seed={settings.seed},
)
names = {{"your model": "your_model", "k-NN": "knn", "network": "network"}}
with prepared(data, settings) as trial:
    pictures = trial.show(on_canvas(data, trial.test))
    for name, read in trial.readers.items():
        print(f"accuracy_{{names[name]}}", (read(pictures).argmax(axis=1) == data.y[trial.test]).mean())""",
    )


YOUR_MODEL = Study(
    name="your-model",
    title=Text("Your own model"),
    question=Text("How does a model of your own cope with other hands, and what does it make of what is no digit?"),
    settings=TrialSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
