"""Cutting numbers at gaps, by connected parts and by reading: what each gives as the digits move together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.progress import with_progress
from digitpad.core.text import Text, to_digits
from digitpad.core.typing import Doubles, Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.experiment import Study, Table
from digitpad.experiments.images.digit_rows import (
    Frame,
    Section,
    at_gaps,
    by_parts,
    by_reading,
    grey_pictures,
    in_a_row,
)
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.observer import Observer, SubProgress
from digitpad.experiments.snippets import script
from digitpad.experiments.splits import Split, split, split_code
from digitpad.experiments.statistics import percent, sign_test, wilson_interval
from digitpad.experiments.studies.segmentation_script import FUNCTIONS

WAYS = {"gaps": at_gaps, "parts": by_parts, "reading": by_reading}
_CHANCE = 0.05


@dataclass(frozen=True)
class SegmentationSettings:
    """What can be set, in the order of the form."""

    gaps: tuple[float, ...] = s.option(
        (0.25, 0.125, 0.0, -0.125, -0.25),
        Text("Gaps between digits"),
        low=-0.6,
        high=2,
        hint=Text("In heights of a picture; below 0 they overlap."),
        unique=True,
    )
    digits: int = s.option(3, Text("Digits in a number"), low=2, high=6)
    numbers: int = s.option(40, Text("Numbers to read"), low=1, high=1000)
    ink: float = s.option(0.25, Text("Ink: from this share of full ink"), low=0.01, high=1)
    most: int = s.option(1000, Text("Training pictures to compare with, at most"), low=1, high=10_000)
    train_fraction: float = s.fraction_option(0.7)
    shuffle: bool = s.shuffle_option(True)
    train: int = s.train_option()
    test: int = s.tested_option()
    seed: int = s.seed_option()


@dataclass(frozen=True)
class Cut:
    """How one way cut the numbers at one gap: `exact` of them were read right; `interval`: of that share, 95%."""

    way: str
    gap: float
    exact: int
    interval: tuple[float, float]
    rightly_many: int


@dataclass(frozen=True)
class Example:
    """The first number at one gap: its picture (values flat, `shape`) and the sections of each way, as in `WAYS`."""

    gap: float
    picture: tuple[float, ...]
    shape: tuple[int, int]
    sections: tuple[tuple[Section, ...], ...]


@dataclass(frozen=True)
class Contest:
    """Reading against the better of the others, `rival`, on the same numbers, at the gap nearest to none.

    `only_reading`, `only_rival`: numbers that one of them alone read right; `p`: of the sign test on these.
    """

    gap: float
    rival: str
    only_reading: int
    only_rival: int
    p: float


@dataclass(frozen=True)
class SegmentationResult:
    """`cuts`: by gap, then by way. The same numbers stand at all gaps; `rows`: those of the first number's digits."""

    cuts: tuple[Cut, ...]
    examples: tuple[Example, ...]
    contest: Contest | None
    rows: tuple[int, ...]
    n_numbers: int
    n_digits: int
    n_train: int

    def at(self, gap: float) -> dict[str, Cut]:
        """The cuts at one gap, by way."""
        return {cut.way: cut for cut in self.cuts if cut.gap == gap}

    def share(self, cut: Cut) -> float:
        """Of the numbers, read right."""
        return cut.exact / self.n_numbers


def run(data: Dataset, settings: SegmentationSettings, observer: Observer) -> SegmentationResult:
    """Put test pictures side by side, nearer and nearer, and read each row as cut in three ways. See `Study.run`."""
    parts = split(data, settings)
    pictures = grey_pictures(data)
    frame = Frame(pictures.shape[1], pictures.shape[2], settings.ink * data.top)
    trained = _Trained(data, parts, pictures, frame, settings.most)
    chosen = np.random.default_rng(settings.seed).choice(parts.test, (settings.numbers, settings.digits))
    read: list[_Read] = []
    result = _result(settings, read, chosen, data, len(trained))
    for place, gap in enumerate(settings.gaps):
        part = SubProgress(observer, place / len(settings.gaps), (place + 1) / len(settings.gaps))
        rows = [in_a_row([pictures[i] for i in number], frame, gap) for number in chosen]
        found = [
            tuple(tuple(cut(row, frame, trained.distances)) for cut in WAYS.values())
            for row in with_progress(rows, part.progress)
        ]
        read.append(_Read(gap, rows[0], found))
        result = _result(settings, read, chosen, data, len(trained))
        observer.partial(result)
    return result


class _Trained:
    """The training pictures, framed as sections are, to find the nearest of."""

    def __init__(self, data: Dataset, parts: Split, pictures: Doubles, frame: Frame, most: int) -> None:
        rows = parts.train[:most]
        self._labels = data.y[rows]
        self._framed = np.array([frame.centred(pictures[row]) for row in rows])

    def __len__(self) -> int:
        return len(self._labels)

    def distances(self, sections: Doubles) -> tuple[Doubles, Indices]:
        """See `digit_rows.Distances`."""
        found = nearest(self._framed, sections, 1)
        return found.distances[:, 0] ** 2, self._labels[found.indices[:, 0]]


@dataclass(frozen=True, eq=False)
class _Read:
    """All numbers at one gap: the picture of the first, and of each the sections by every way, in the order of WAYS."""

    gap: float
    first: Doubles
    sections: list[tuple[tuple[Section, ...], ...]]

    def right(self, words: list[list[int]]) -> dict[str, NDArray[np.bool_]]:
        """By way, which numbers were read right."""
        hits = [
            [[each.label for each in cut] == word for cut in ways]
            for ways, word in zip(self.sections, words, strict=True)
        ]
        return dict(zip(WAYS, np.array(hits).T, strict=True))

    def cuts(self, words: list[list[int]]) -> list[Cut]:
        """What each way gives."""
        return [
            Cut(
                way,
                self.gap,
                int(hits.sum()),
                wilson_interval(int(hits.sum()), len(words)),
                sum(len(ways[place]) == len(words[0]) for ways in self.sections),
            )
            for place, (way, hits) in enumerate(self.right(words).items())
        ]

    def example(self) -> Example:
        """The first number."""
        height, width = self.first.shape
        return Example(self.gap, tuple(self.first.round(3).reshape(-1).tolist()), (height, width), self.sections[0])

    def contest(self, words: list[list[int]]) -> Contest:
        """Reading against the better of the others."""
        right = self.right(words)
        rival = max(("gaps", "parts"), key=lambda way: int(right[way].sum()))
        won, lost = int((right["reading"] & ~right[rival]).sum()), int((right[rival] & ~right["reading"]).sum())
        return Contest(self.gap, rival, won, lost, sign_test(won, lost))


def _result(
    settings: SegmentationSettings, read: Sequence[_Read], chosen: Indices, data: Dataset, n_train: int
) -> SegmentationResult:
    words = data.y[chosen].tolist()
    closest = min(read, key=lambda each: abs(each.gap), default=None)
    return SegmentationResult(
        cuts=tuple(cut for each in read for cut in each.cuts(words)),
        examples=tuple(each.example() for each in read),
        contest=None if closest is None else closest.contest(words),
        rows=tuple(int(row) for row in chosen[0]),
        n_numbers=settings.numbers,
        n_digits=settings.digits,
        n_train=n_train,
    )


WAY_NAMES = {"gaps": Text("cut at gaps"), "parts": Text("connected parts"), "reading": Text("cut by reading")}


def reading(result: SegmentationResult, data: Dataset) -> Text:  # noqa: ARG001
    """What to see in this result, as sentences for people."""
    contest = result.contest
    if contest is None:
        return Text("No number was read yet.")
    widest = max(cut.gap for cut in result.cuts)
    first = _shares(result, widest)
    if contest.gap != widest:
        first = Text("{first} {near}", first=first, near=_shares(result, contest.gap))
    told = {"first": first, "won": contest.only_reading, "lost": contest.only_rival, "p": float(f"{contest.p:.2g}")}
    if contest.p >= _CHANCE:
        return Text(
            "{first} There reading alone is right {won} times and the better of the others alone {lost} times: that "
            "may be chance (p = {p}).",
            **told,
        )
    if contest.only_reading > contest.only_rival:
        return Text(
            "{first} There reading alone is right {won} times and the better of the others alone {lost} times: more "
            "than chance (p = {p}). Where to cut is not known before it is read.",
            **told,
        )
    return Text(
        "{first} There reading alone is right {won} times and the better of the others alone {lost} times: reading "
        "is worse, and not by chance (p = {p}).",
        **told,
    )


def _shares(result: SegmentationResult, gap: float) -> Text:
    cuts = result.at(gap)
    low, high = cuts["reading"].interval
    return Text(
        "With gaps of {gap}% of the height, cutting at gaps reads {gaps}% of the numbers right, connected parts "
        "{parts}%, reading {reading}% ({low} to {high}%).",
        gap=to_digits(percent(gap), 3),
        gaps=percent(result.share(cuts["gaps"])),
        parts=percent(result.share(cuts["parts"])),
        reading=percent(result.share(cuts["reading"])),
        low=percent(low),
        high=percent(high),
    )


def table(result: SegmentationResult) -> Table:
    """Columns and rows, as a CSV file holds them."""
    header = ("gap", "way", "numbers", "right", "low", "high", "as many as there are digits")
    return header, [
        (cut.gap, cut.way, result.n_numbers, result.share(cut), *cut.interval, cut.rightly_many / result.n_numbers)
        for cut in result.cuts
    ]


def figures(result: SegmentationResult) -> dict[str, float]:
    """Headline numbers, by the names that the script prints."""
    return {f"{cut.way}_{cut.gap}": result.share(cut) for cut in result.cuts}


def code(settings: SegmentationSettings, data: Dataset) -> str:
    """A script that computes the same figures."""
    return script(
        data,
        "import numpy as np\n"
        "from scipy.ndimage import find_objects, label\n"
        "from sklearn.model_selection import train_test_split",
        f"""
{split_code(settings)}
shape, least = {data.shape}, {settings.ink} * {data.top}  # of a picture; of a pixel with ink
height, width = shape[:2]


def grey(X):
    return X.reshape(len(X), *shape).astype(float){".mean(axis=3)" if data.is_colour else ""}


{FUNCTIONS}

train, y_train = framed(grey(X_train[:{settings.most}])), y_train[:{settings.most}]
numbers = np.random.default_rng({settings.seed}).choice(len(X_test), ({settings.numbers}, {settings.digits}))
for gap in {settings.gaps}:
    rows = [in_a_row(grey(X_test[number]), gap) for number in numbers]
    for way in (gaps, parts, reading):
        right = [list(way(row)) == list(y_test[number]) for row, number in zip(rows, numbers)]
        print(f"{{way.__name__}}_{{gap}}", np.mean(right))""",
    )


SEGMENTATION = Study(
    name="segmentation",
    title=Text("Where to cut?"),
    question=Text("Where does one digit end and the next begin, once they touch?"),
    settings=SegmentationSettings,
    run=run,
    reading=reading,
    figures=figures,
    table=table,
    code=code,
)
