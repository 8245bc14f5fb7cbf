"""Pictures at the same L2 distance from one that look nothing alike to people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.articles import heading_with_article
from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import script
from digitpad.experiments.splits import check_k

Picture = NDArray[np.float64]

_STEPS = 40
"""Halvings of the interval in which a strength is sought: far below any visible difference."""


@dataclass(frozen=True)
class PixelDistanceSettings:
    """What can be set, in the order of the form."""

    sample: int = s.option(0, Text("Picture to start from"), low=0)
    k: int = s.k_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Altered:
    """`kind` made the picture (values flat) from the first; `strength` in the kind's own unit; `read_as` by k-NN.

    `row` is set where the picture is one of the data set. `reached`: whether the distance could be made equal.
    """

    kind: str
    picture: tuple[float, ...]
    distance: float
    strength: float
    read_as: int
    reached: bool
    row: int | None = None


@dataclass(frozen=True)
class PixelDistanceResult:
    """All distances are from the picture `sample`; `distance`: what all were made equal to."""

    sample: int
    label: int
    distance: float
    other_label: int
    altered: tuple[Altered, ...]
    width: int


def run(data: Dataset, settings: PixelDistanceSettings, observer: Observer) -> PixelDistanceResult:
    """Make pictures at one L2 distance from a picture. See `Study.run`."""
    first, others, same = _rows(data, settings.sample)
    picture = data.picture(settings.sample).astype(np.float64)
    gaps = np.linalg.norm(data.X[others].astype(np.float64) - first, axis=1)
    other = int(others[gaps.argmin()])
    target = float(gaps.min())
    observer.progress(0.3)
    found: list[tuple[str, Picture, float, int | None]] = [
        ("another digit", data.picture(other).astype(np.float64), 0.0, other)
    ]
    if len(same):
        own = np.linalg.norm(data.X[same].astype(np.float64) - first, axis=1)
        twin = int(same[np.abs(own - target).argmin()])
        found.append(("the same digit", data.picture(twin).astype(np.float64), 0.0, twin))
    for kind, (change, most) in _changes(data.shape, data.top).items():
        strength = _strength(picture, change, most, target)
        found.append((kind, change(picture, strength), strength, None))
    observer.progress(0.6)
    rest = np.delete(np.arange(len(data)), settings.sample)
    check_k(settings.k, len(rest))
    asked = np.stack([made.reshape(-1) for _, made, _, _ in found])
    read = nearest(data.X[rest], asked, settings.k).predict(data.y[rest], settings.k)
    observer.progress(1.0)
    altered = tuple(
        _altered(kind, made, strength, row, int(label), first, target)
        for (kind, made, strength, row), label in zip(found, read, strict=True)
    )
    return PixelDistanceResult(
        settings.sample, int(data.y[settings.sample]), target, int(data.y[other]), altered, data.shape[1]
    )


def _rows(data: Dataset, sample: int) -> tuple[Picture, NDArray[np.intp], NDArray[np.intp]]:
    if sample >= len(data):
        raise UserError(
            "There is no picture {sample}: they are numbered 0 to {last}.", sample=sample, last=len(data) - 1
        )
    label = data.y[sample]
    others, same = np.flatnonzero(data.y != label), np.flatnonzero(data.y == label)
    if not len(others):
        raise UserError("All pictures have the label {label}: there is no other digit to compare.", label=int(label))
    return data.X[sample].astype(np.float64), others, same[same != sample]


def _altered(
    kind: str, made: Picture, strength: float, row: int | None, read: int, first: Picture, target: float
) -> Altered:
    distance = float(np.linalg.norm(made.reshape(-1) - first))
    reached = abs(distance - target) <= 0.05 * target
    values = tuple(made.reshape(-1).round(2).tolist())
    return Altered(kind, values, round(distance, 3), round(strength, 3), read, reached, row)


Change = Callable[[Picture, float], Picture]


def _changes(shape: tuple[int, ...], top: float) -> dict[str, tuple[Change, float]]:
    """Ways to alter a picture and the largest strength of each; distance grows with strength nearly everywhere."""
    height, width = shape[:2]

    def shifted(picture: Picture, pixels: float) -> Picture:
        from scipy.ndimage import shift

        moves = (0.0, pixels, 0.0)[: picture.ndim]
        return np.asarray(shift(picture, moves, order=1, mode="nearest" if picture.ndim == 3 else "constant"))

    def darkened(picture: Picture, share: float) -> Picture:
        return picture * (1 - share)

    def covered(picture: Picture, share: float) -> Picture:
        """A bar of full ink from the left, across the middle third; its last column fades in."""
        made = picture.copy()
        columns = np.clip(share * width - np.arange(width), 0.0, 1.0).reshape(1, width, *[1] * (picture.ndim - 2))
        rows = slice(height // 3, height - height // 3)
        made[rows] += (top - made[rows]) * columns
        return made

    def noisy(picture: Picture, amplitude: float) -> Picture:
        noise = np.random.default_rng(0).standard_normal(picture.shape)
        return np.clip(picture + amplitude * noise, 0, top)

    return {
        "shifted": (shifted, width / 2),
        "paler": (darkened, 1.0),
        "blocked out": (covered, 1.0),
        "with noise": (noisy, top),
    }


def _strength(picture: Picture, change: Change, most: float, target: float) -> float:
    """The strength at which the altered picture lies at `target`, by bisection; `most` where even that is nearer."""
    low, high = 0.0, most
    if np.linalg.norm(change(picture, most) - picture) < target:
        return most
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if np.linalg.norm(change(picture, middle) - picture) < target:
            low = middle
        else:
            high = middle
    return high


def reading(result: PixelDistanceResult, data: Dataset) -> Text:
    """What to see in this result, as sentences for people."""
    shift = next(each for each in result.altered if each.kind == "shifted")
    other = heading_with_article(data.class_name(result.other_label))
    apart = Text("{other} lies at distance {distance}", other=other, distance=round(result.distance, 1))
    told = {"apart": apart, "label": data.class_name(result.label), "pixels": round(shift.strength, 1)}
    if not shift.reached:
        return Text(
            "{apart}, and no shift of this {label} brings it as far away: for it, pixels tell digits apart.", **told
        )
    if shift.strength <= result.width / 6:
        return Text(
            "{apart}; the very same {label} shifted by {pixels} pixels lies just as far away. To pixels both are "
            "equally different, to people they are not: pictures must be put in place before they are compared.",
            **told,
        )
    return Text(
        "{apart}; this {label} must be shifted by {pixels} pixels to get there: here pixels agree with people.", **told
    )


def table(result: PixelDistanceResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    rows = [(each.kind, each.distance, each.strength, each.read_as) for each in result.altered]
    return ("picture", "distance", "strength", "read as"), rows


def figures(result: PixelDistanceResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {"distance": result.distance, "other_label": result.other_label}


def code(settings: PixelDistanceSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "import numpy as np",
        f"""
first = X[{settings.sample}].astype(float)
others = np.flatnonzero(y != y[{settings.sample}])
distances = np.linalg.norm(X[others].astype(float) - first, axis=1)
print("distance", distances.min())
print("other_label", y[others[distances.argmin()]])
for share in np.linspace(0, 1, 11):
    print("paler by", share, "lies at", np.linalg.norm(first * (1 - share) - first))""",
    )


PIXEL_DISTANCE = Study(
    name="pixel-distance",
    title=Text("Equally far"),
    question=Text("Do pictures that are close in pixels look alike to people?"),
    settings=PixelDistanceSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
