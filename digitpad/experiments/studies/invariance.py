"""How far a drawing may be shifted, scaled, turned before it is misread, with and without normalisation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.progress import with_progress
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.images.distortions import DISTORTIONS, Canvas, Distortion, as_photo, in_frame, on_canvas
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.networks import train_network
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import script
from digitpad.experiments.splits import check_k
from digitpad.experiments.statistics import percent

Features = NDArray[np.uint8]
Classify = Callable[[Features], Labels]

MODELS = ("k-NN", "network")
PREPARED = ("as drawn", "normalised")
_MATTERS = 0.02


@dataclass(frozen=True)
class InvarianceSettings:
    """What can be set, in the order of the form."""

    k: int = s.k_option()
    train: int = s.option(500, Text("Pictures to train on"), low=10)
    test: int = s.option(50, Text("Pictures to test on"), low=1)
    hidden: int = s.option(100, Text("Neurons of the network"), low=1, high=2000)
    drawing: tuple[float, ...] = s.option(
        (), Text("A drawing of your own"), low=0, hint=Text("Its 64 numbers; empty: the first test picture.")
    )
    label: int = s.option(-1, Text("What that drawing is"), low=-1, hint=Text("-1: not given."))
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Curve:
    """Accuracy of `model` on pictures `prepared` in one of two ways, at strength 0 and at each of `strengths`."""

    distortion: str
    model: str
    prepared: str
    strengths: tuple[float, ...]
    accuracies: tuple[float, ...]


@dataclass(frozen=True)
class Follow:
    """One drawing through a distortion: for each strength what each of `InvarianceResult.readers` says."""

    distortion: str
    read_as: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class InvarianceResult:
    """`followed`: one drawing through all distortions; `followed_label`: what it is, -1 where that is not told."""

    curves: tuple[Curve, ...]
    readers: tuple[tuple[str, str], ...]
    followed: tuple[Follow, ...]
    followed_picture: tuple[float, ...]
    followed_label: int
    n_train: int
    n_test: int
    k: int

    @property
    def means(self) -> dict[tuple[str, str], float]:
        """Mean accuracy over all distortions by reader."""
        return {
            (model, prepared): float(
                np.mean([c.accuracies for c in self.curves if (c.model, c.prepared) == (model, prepared)] or [(0.0,)])
            )
            for model, prepared in self.readers
        }


def run(data: Dataset, settings: InvarianceSettings, observer: Observer) -> InvarianceResult:
    """Read pictures after each distortion at growing strength, with and without normalisation. See `Study.run`."""
    train, test = _rows(data, settings)
    check_k(settings.k, len(train))
    cells = 8 if min(data.shape[:2]) <= 8 else 16
    own = _own(data, settings, int(test[0]))
    canvases = np.concatenate([on_canvas(data, test), own])
    learning, testing = SubProgress(observer, 0.0, 0.15), SubProgress(observer, 0.15, 1.0)
    readers = _readers(on_canvas(data, train), data.y[train], cells, settings, learning)
    labels = data.y[test]
    plain = _read(readers, canvases, cells, Observer())
    curves: list[Curve] = []
    followed: list[Follow] = []
    result = _result(settings, data, own, curves, followed, len(train), len(test))
    for number, distortion in enumerate(DISTORTIONS):
        part = SubProgress(testing, number / len(DISTORTIONS), (number + 1) / len(DISTORTIONS))
        read = [plain, *_read_all(readers, canvases, cells, distortion, part)]
        curves += _curves(distortion, read, labels)
        followed.append(Follow(distortion.name, tuple(tuple(int(r[-1]) for r in at) for at in read)))
        result = _result(settings, data, own, curves, followed, len(train), len(test))
        observer.partial(result)
    return result


def _rows(data: Dataset, settings: InvarianceSettings) -> tuple[Indices, Indices]:
    if settings.train + settings.test > len(data):
        raise UserError(
            "{train} to train and {test} to test are more than the {n} pictures there are.",
            train=settings.train,
            test=settings.test,
            n=len(data),
        )
    mixed = np.random.default_rng(settings.seed).permutation(len(data))
    return mixed[: settings.train], mixed[settings.train : settings.train + settings.test]


def _own(data: Dataset, settings: InvarianceSettings, first: int) -> Canvas:
    if not settings.drawing:
        return on_canvas(data, np.array([first]))
    if len(settings.drawing) != 64:
        raise UserError("A drawing of one's own has 64 numbers, not {n}.", n=len(settings.drawing))
    picture = Dataset("own", np.array([settings.drawing]), np.array([0]), (8, 8), 16.0, "")
    return on_canvas(picture, np.array([0]))


def _readers(
    canvases: Canvas, labels: Labels, cells: int, settings: InvarianceSettings, observer: Observer
) -> list[list[Classify]]:
    """For each way to prepare, the two models trained on pictures prepared that way."""
    prepared = [in_frame(canvases, cells), normalised(canvases, observer)]
    return [[_neighbors(X, labels, settings.k), _network(X, labels, settings)] for X in prepared]


def normalised(canvases: Canvas, observer: Observer) -> Features:
    """digitpad's own way from a picture to 8x8; a picture without any ink stays empty."""
    return np.stack([_normalised(canvas) for canvas in with_progress(canvases, observer.progress)])


def _normalised(canvas: Canvas) -> Features:
    try:
        return picture_of(Raster(as_photo(canvas))).reshape(64)
    except ValueError:  # nothing on it to read
        return np.zeros(64, dtype=np.uint8)


def _neighbors(X: Features, labels: Labels, k: int) -> Classify:
    return lambda asked: nearest(X, asked, k).predict(labels, k)


def _network(X: Features, labels: Labels, settings: InvarianceSettings) -> Classify:
    model = train_network(X.astype(np.float32) / 16, labels, settings.hidden, settings.seed)
    return lambda asked: np.asarray(model.predict(asked.astype(np.float32) / 16))


def _read_all(
    readers: list[list[Classify]], canvases: Canvas, cells: int, distortion: Distortion, observer: Observer
) -> Sequence[list[Labels]]:
    count = len(distortion.strengths)
    return [
        _read(
            readers,
            np.stack([distortion.apply(canvas, strength) for canvas in canvases]),
            cells,
            SubProgress(observer, step / count, (step + 1) / count),
        )
        for step, strength in enumerate(distortion.strengths)
    ]


def _read(readers: list[list[Classify]], canvases: Canvas, cells: int, observer: Observer) -> list[Labels]:
    """What each reader says, in the order of `_names`."""
    prepared = (in_frame(canvases, cells), normalised(canvases, observer))
    return [reader(X) for X, pair in zip(prepared, readers, strict=True) for reader in pair]


def _names() -> tuple[tuple[str, str], ...]:
    return tuple((model, prepared) for prepared in PREPARED for model in MODELS)


def _curves(distortion: Distortion, read: Sequence[list[Labels]], labels: Labels) -> list[Curve]:
    """The last picture of each reading is the followed drawing; it does not count."""
    return [
        Curve(
            distortion.name,
            model,
            prepared,
            (distortion.rest, *distortion.strengths),
            tuple(float((at[place][:-1] == labels).mean()) for at in read),
        )
        for place, (model, prepared) in enumerate(_names())
    ]


def _result(
    settings: InvarianceSettings,
    data: Dataset,
    own: Canvas,
    curves: list[Curve],
    followed: list[Follow],
    train: int,
    test: int,
) -> InvarianceResult:
    first = int(data.y[np.random.default_rng(settings.seed).permutation(len(data))[settings.train]])
    return InvarianceResult(
        curves=tuple(curves),
        readers=_names(),
        followed=tuple(followed),
        followed_picture=tuple(own[0].round(3).reshape(-1).tolist()),
        followed_label=settings.label if settings.drawing else first,
        n_train=train,
        n_test=test,
        k=settings.k,
    )


def reading(result: InvarianceResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    gains = {distortion.title: _gain(result, distortion.name) for distortion in DISTORTIONS}
    helped = [title for title, gain in gains.items() if gain > _MATTERS]
    harmed = [title for title, gain in gains.items() if gain < -_MATTERS]
    means = result.means
    overall = Text(
        "Over all changes k-NN reads {plain}% of the pictures right as drawn, {normal}% normalised.",
        plain=percent(means[MODELS[0], PREPARED[0]]),
        normal=percent(means[MODELS[0], PREPARED[1]]),
    )
    if not helped:
        return Text("{overall} Normalisation helps with none of them on these pictures.", overall=overall)
    won = Text(
        "Normalisation takes out what does not matter: it helps where digits are {helped}", helped=_listed(helped)
    )
    if not harmed:
        return Text("{overall} {won}, and harms nowhere.", overall=overall, won=won)
    return Text(
        "{overall} {won}; it is fooled where they are {harmed}.", overall=overall, won=won, harmed=_listed(harmed)
    )


def _gain(result: InvarianceResult, distortion: str) -> float:
    """By how much normalisation raises k-NN's mean accuracy over the strengths above none."""
    own = [c for c in result.curves if c.distortion == distortion and c.model == MODELS[0]]
    means = {c.prepared: float(np.mean(c.accuracies[1:])) for c in own}
    return means[PREPARED[1]] - means[PREPARED[0]] if len(means) == len(PREPARED) else 0.0


def _listed(titles: Sequence[Text]) -> Text:
    """The titles with commas, as one text that can be translated piece by piece."""
    listed = titles[0]
    for title in titles[1:]:
        listed = Text("{these}, {one}", these=listed, one=title)
    return listed


def table(result: InvarianceResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("distortion", "strength", *(f"{model}, {prepared}" for model, prepared in result.readers))
    rows: list[tuple[object, ...]] = []
    for distortion in DISTORTIONS:
        own = [c for c in result.curves if c.distortion == distortion.name]
        rows += [
            (distortion.name, at, *(c.accuracies[i] for c in own))
            for i, at in enumerate(own[0].strengths if own else ())
        ]
    return header, rows


def figures(result: InvarianceResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    shifted = [c for c in result.curves if c.distortion == "shift" and c.model == "k-NN"]
    return {f"shifted_{c.prepared.replace(' ', '_')}": c.accuracies[2] for c in shifted}


def code(settings: InvarianceSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    cells = 8 if min(data.shape[:2]) <= 8 else 16
    return script(
        data,
        "import numpy as np\n"
        "from digitpad.experiments.dataset import Dataset\n"
        "from digitpad.experiments.images.distortions import DISTORTIONS, in_frame, on_canvas\n"
        "from digitpad.experiments.studies.invariance import normalised\n"
        "from digitpad.experiments.observer import Observer\n"
        "from sklearn.neighbors import KNeighborsClassifier",
        f"""
data = Dataset("data", X, y, {data.shape}, {data.top}, "")
rows = np.random.default_rng({settings.seed}).permutation(len(y))
train, test = rows[:{settings.train}], rows[{settings.train}:{settings.train + settings.test}]
shift = next(each for each in DISTORTIONS if each.name == "shift")
shifted = np.stack([shift.apply(canvas, shift.strengths[1]) for canvas in on_canvas(data, test)])
ways = {{
    "as_drawn": lambda canvases: in_frame(canvases, {cells}),
    "normalised": lambda canvases: normalised(canvases, Observer()),
}}
for name, prepare in ways.items():
    model = KNeighborsClassifier(n_neighbors={settings.k}, algorithm="brute")
    model.fit(prepare(on_canvas(data, train)), y[train])
    print(f"shifted_{{name}}", model.score(prepare(shifted), y[test]))""",
    )


INVARIANCE = Study(
    name="invariance",
    title=Text("Moved, turned, covered"),
    question=Text("How much may a drawing change before it is misread, and what does normalisation help?"),
    settings=InvarianceSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
