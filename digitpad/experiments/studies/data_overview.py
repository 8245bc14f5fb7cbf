"""Data overview: images as arrays of numbers, class means and counts."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.observer import Observer
from digitpad.experiments.snippets import script
from digitpad.experiments.statistics import percent

_UNEVEN = 1.5


@dataclass(frozen=True)
class LookSettings:
    """What can be set, in the order of the form."""

    sample: int = s.option(0, Text("Picture to look into"), low=0)
    examples: int = s.option(8, Text("Examples of each class"), low=1, high=20)
    seed: int = s.seed_option()


@dataclass(frozen=True)
class LookResult:
    """`means`: the mean picture of each label, flat. `closest`: the two labels whose means lie closest, and how close.

    `numbers`: the values of the picture `sample`, row by row (for colour: the first channel). `channel_means`: of all
    pictures, one for grey, three for colour.
    """

    n_samples: int
    shape: tuple[int, ...]
    labels: tuple[int, ...]
    counts: tuple[int, ...]
    means: tuple[tuple[float, ...], ...]
    closest: tuple[int, int, float] | None
    channel_means: tuple[float, ...]
    share_blank: float
    sample: int
    sample_label: int
    numbers: tuple[tuple[float, ...], ...]
    examples: tuple[tuple[int, ...], ...]


def run(data: Dataset, settings: LookSettings, observer: Observer) -> LookResult:
    """Show pictures as numbers: classes, means, and one picture's counts. See `Study.run`."""
    if settings.sample >= len(data):
        raise UserError(
            "There is no picture {sample}: they are numbered 0 to {last}.", sample=settings.sample, last=len(data) - 1
        )
    rng = np.random.default_rng(settings.seed)
    rows = [np.flatnonzero(data.y == label) for label in data.labels]
    means = np.array([data.X[r].mean(axis=0, dtype=np.float64) for r in with_progress(rows, observer.progress)])
    picture = data.picture(settings.sample)
    channels = data.X.reshape(len(data), -1, data.shape[2] if data.is_colour else 1)
    return LookResult(
        n_samples=len(data),
        shape=data.shape,
        labels=data.labels,
        counts=tuple(len(r) for r in rows),
        means=tuple(tuple(mean) for mean in means.round(3).tolist()),
        closest=_closest(data.labels, means),
        channel_means=tuple(channels.mean(axis=(0, 1), dtype=np.float64).tolist()),
        share_blank=float((data.X == 0).mean()),
        sample=settings.sample,
        sample_label=int(data.y[settings.sample]),
        numbers=tuple(tuple(row) for row in (picture[..., 0] if data.is_colour else picture).tolist()),
        examples=tuple(
            tuple(sorted(rng.choice(r, min(settings.examples, len(r)), replace=False).tolist())) for r in rows
        ),
    )


def _closest(labels: tuple[int, ...], means: NDArray[np.float64]) -> tuple[int, int, float] | None:
    if len(labels) < 2:
        return None
    gaps = {(a, b): float(np.linalg.norm(means[a] - means[b])) for a, b in combinations(range(len(labels)), 2)}
    (a, b), gap = min(gaps.items(), key=lambda item: item[1])
    return labels[a], labels[b], gap


def reading(result: LookResult, data: Dataset) -> Text:
    """What to see in this result, as sentences for people."""
    fewest, most = min(result.counts), max(result.counts)
    rare, common = result.labels[result.counts.index(fewest)], result.labels[result.counts.index(most)]
    if most > _UNEVEN * fewest:
        counts = Text(
            "The classes are uneven ({fewest} pictures of {rare}, {most} of {common}): who always says {common} is "
            "right in {share}% of all cases.",
            fewest=fewest,
            rare=data.class_name(rare),
            most=most,
            common=data.class_name(common),
            share=percent(most / result.n_samples),
        )
    else:
        counts = Text("The classes are even: from {fewest} to {most} pictures each.", fewest=fewest, most=most)
    if result.closest is None:
        return counts
    return Text(
        "{counts} On average {first} and {second} look most alike; expect them to be confused.",
        counts=counts,
        first=data.class_name(result.closest[0]),
        second=data.class_name(result.closest[1]),
    )


def table(result: LookResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    return ("label", "count"), list(zip(result.labels, result.counts, strict=True))


def figures(result: LookResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {"pictures": result.n_samples, "fewest": min(result.counts), "most": max(result.counts)}


def code(settings: LookSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    size = " * ".join(map(str, data.shape))
    return script(
        data,
        "import numpy as np",
        f"""
labels, counts = np.unique(y, return_counts=True)
print("pictures", len(X))
print("fewest", counts.min())
print("most", counts.max())
print(np.reshape(X[{settings.sample}], {data.shape}))  # {size} numbers, label y[{settings.sample}]""",
    )


LOOK = Study(
    name="look",
    title=Text("Look at the data"),
    question=Text("What do the pictures look like, and what are they to a machine?"),
    settings=LookSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
