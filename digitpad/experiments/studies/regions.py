"""Which part of a plane belongs to which class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import knn_call, script
from digitpad.experiments.splits import check_k
from digitpad.experiments.statistics import percent

TIE = -1
_SMOOTHED = 0.75
"""A map has been smoothed where at most this share of its regions is left."""


@dataclass(frozen=True)
class RegionsSettings:
    """What can be set, in the order of the form."""

    k: tuple[int, ...] = s.ks_option((1, 5, 25))
    classes: tuple[int, ...] = s.option((3, 8, 9), Text("Classes to show"), low=0, unique=True)
    plane: str = s.option("pca", Text("Plane"), choices=("pca", "pixels"))
    pixels: tuple[int, ...] = s.option(
        (28, 36), Text("The two pixels"), low=0, hint=Text("Numbers for the plane of pixels.")
    )
    metric: str = s.option("l2", Text("Distance"), choices=("l1", "l2"))
    train: int = s.option(200, Text("Pictures to train on"), low=0, hint=Text("0: all of the classes."))
    steps: int = s.option(120, Text("Points along each side of the map"), low=10, high=400)
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Region:
    """The map for one k: labels row by row from the bottom left, -1 at a tie. `n_islands`: connected pieces."""

    k: int
    labels: tuple[tuple[int, ...], ...]
    n_islands: int
    share_tied: float
    train_accuracy: float
    test_accuracy: float


@dataclass(frozen=True)
class RegionsResult:
    """`points`: (x, y, label, row of the data set) of each training picture; `extent`: left, right, bottom, top."""

    classes: tuple[int, ...]
    extent: tuple[float, float, float, float]
    points: tuple[tuple[float, float, int, int], ...]
    regions: tuple[Region, ...]
    share_of_variance: float
    metric: str
    plane: str
    pixels: tuple[int, ...]


def run(data: Dataset, settings: RegionsSettings, observer: Observer) -> RegionsResult:
    """Read every place of a plane, for each k. See `Study.run`."""
    train, test = _rows(data, settings)
    check_k(max(settings.k), len(train))
    project, share = _projection(data, train, settings)
    flat, asked = project(data.X[train]), project(data.X[test])
    low, high = flat.min(axis=0), flat.max(axis=0)
    margin = (high - low).max() * 0.06 or 1.0
    low, high = low - margin, high + margin
    xs, ys = np.linspace(low[0], high[0], settings.steps), np.linspace(low[1], high[1], settings.steps)
    mesh = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    near = nearest(flat, mesh, max(settings.k), settings.metric)
    near_test = nearest(flat, asked, max(settings.k), settings.metric) if len(test) else None
    near_train = nearest(flat, flat, max(settings.k), settings.metric)
    labels, regions = data.y[train], []
    for k in with_progress(settings.k, observer.progress):
        tested = float((near_test.predict(labels, k) == data.y[test]).mean()) if near_test else float("nan")
        trained = float((near_train.predict(labels, k) == labels).mean())
        picture = _with_ties(near.votes(labels, k), np.unique(labels)).reshape(settings.steps, -1)
        regions.append(_region(k, picture, trained, tested))
    return RegionsResult(
        classes=tuple(np.unique(labels).tolist()),
        extent=(float(low[0]), float(high[0]), float(low[1]), float(high[1])),
        points=tuple(
            (float(x), float(y), int(data.y[row]), int(row)) for (x, y), row in zip(flat.tolist(), train, strict=True)
        ),
        regions=tuple(regions),
        share_of_variance=share,
        metric=settings.metric,
        plane=settings.plane,
        pixels=settings.pixels,
    )


def _rows(data: Dataset, settings: RegionsSettings) -> tuple[Indices, Indices]:
    unknown = [label for label in settings.classes if label not in data.labels]
    if unknown or len(settings.classes) < 2:
        raise UserError(
            "Choose two or more classes that {name} has: {labels}.", name=data.name, labels=_listed(data.labels)
        )
    rows = np.flatnonzero(np.isin(data.y, settings.classes))
    mixed = np.random.default_rng(settings.seed).permutation(rows)
    count = min(settings.train or len(rows), len(rows))
    return mixed[:count], mixed[count:]


def _projection(data: Dataset, train: Indices, settings: RegionsSettings):  # type: ignore[no-untyped-def]
    if settings.plane == "pca":
        from sklearn.decomposition import PCA

        pca = PCA(2, svd_solver="full").fit(data.X[train].astype(np.float64))
        return pca.transform, float(pca.explained_variance_ratio_.sum())
    width = data.X.shape[1]
    if len(settings.pixels) != 2 or max(settings.pixels) >= width:
        raise UserError("Choose two pixels between 0 and {last}.", last=width - 1)
    columns = list(settings.pixels)
    spread = data.X[train].var(axis=0, dtype=np.float64)
    return lambda X: X[:, columns].astype(np.float64), float(spread[columns].sum() / max(spread.sum(), 1e-12))


def _with_ties(votes: NDArray[np.int32], classes: Labels) -> Labels:
    best = votes.max(axis=1, keepdims=True)
    tied = (votes == best).sum(axis=1) > 1
    return np.where(tied, TIE, classes[votes.argmax(axis=1)])


def _region(k: int, picture: Labels, trained: float, tested: float) -> Region:
    from scipy.ndimage import label as find_pieces

    n_islands = sum(int(find_pieces(picture == value)[1]) for value in np.unique(picture) if value != TIE)
    rows = tuple(tuple(row) for row in picture.tolist())
    return Region(k, rows, n_islands, float((picture == TIE).mean()), trained, tested)


def _listed(labels: tuple[int, ...]) -> str:
    return ", ".join(map(str, labels))


def reading(result: RegionsResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    first, last = result.regions[0], result.regions[-1]
    kept = Text(
        "Two numbers keep {share}% of what differs between the pictures.", share=percent(result.share_of_variance)
    )
    if first is last:
        return Text("{kept} k = {k} gives {islands} regions.", kept=kept, k=first.k, islands=first.n_islands)
    numbers = {"kept": kept, "k": first.k, "islands": first.n_islands, "other": last.k, "fewer": last.n_islands}
    if last.n_islands <= _SMOOTHED * first.n_islands:
        return Text(
            "{kept} k = {k} draws {islands} regions, islands around outliers; k = {other} smooths them to {fewer}.",
            **numbers,
        )
    return Text(
        "{kept} k = {k} draws {islands} regions, k = {other} {fewer}: here a larger k smooths next to nothing.",
        **numbers,
    )


def table(result: RegionsResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows = [(r.k, r.n_islands, r.share_tied, r.train_accuracy, r.test_accuracy) for r in result.regions]
    return ("k", "regions", "share tied", "training accuracy", "test accuracy"), rows


def figures(result: RegionsResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {f"train_accuracy_k{region.k}": region.train_accuracy for region in result.regions}


def code(settings: RegionsSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    count = f"[:{settings.train}]" if settings.train else ""
    pca = "PCA(2, svd_solver='full').fit_transform(X[rows].astype(float))"
    flat = pca if settings.plane == "pca" else f"X[rows][:, {list(settings.pixels)}].astype(float)"
    imports = "from sklearn.decomposition import PCA\n" if settings.plane == "pca" else ""
    return script(
        data,
        f"import numpy as np\n{imports}from sklearn.neighbors import KNeighborsClassifier",
        f"""
rows = np.flatnonzero(np.isin(y, {settings.classes}))
rows = np.random.default_rng({settings.seed}).permutation(rows){count}
flat = {flat}
for k in {settings.k}:
    model = {knn_call("k", settings.metric)}
    print(f"train_accuracy_k{{k}}", model.fit(flat, y[rows]).score(flat, y[rows]))""",
    )


REGIONS = Study(
    name="regions",
    title=Text("Regions"),
    question=Text("Which part of the plane belongs to which digit, and how does k change the borders?"),
    settings=RegionsSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
