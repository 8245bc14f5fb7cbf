"""What teaching did is measured by the recognizer in use, and no drawing is read by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

import numpy as np
import pytest

from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.cells import drawing_of
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognizer import Recognizer, simple_recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing, Label, Origin, Sample
from digitpad.evaluation.growth import Growth, asked_among, growth
from digitpad.experiments.observer import Observer


class Spy:
    """Knows a set of samples, and notes what it was asked with which of them known."""

    def __init__(self, inner: Recognizer, known: frozenset[str], asked: list[tuple[Drawing, frozenset[str]]]) -> None:
        self._inner, self._known, self.asked = inner, known, asked

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> Spy:
        inner = self._inner.with_samples(added, removed_ids)
        return Spy(inner, self._known - frozenset(removed_ids), self.asked)

    def recognize(self, drawing: Drawing):  # type: ignore[no-untyped-def]
        self.asked.append((drawing, self._known))
        return self._inner.recognize(drawing)


def hook(seed: int, lean: float) -> Ink:
    jitter = np.random.default_rng(seed).normal(0, 1.0, (4, 2))
    return Ink((Stroke(np.array([(0, 0), (60, 2), (40 + lean, 40), (25 + lean, 90)]) + jitter),))


def own(n: int, label: Label, lean: float) -> list[Sample]:
    drawings = [hook(seed, lean) for seed in range(n)]
    return [Sample(f"{label}-{i}", label, picture_of(ink), ink, Origin.TAUGHT) for i, ink in enumerate(drawings)]


@pytest.fixture
def mine() -> list[Sample]:
    """Sevens that the built-in samples call ones, and ones as they are."""
    return [*own(6, 7, 0.0), *own(6, 1, -40.0)]


def built_in(_mine: list[Sample]) -> list[Sample]:
    """Nothing but ones, some of them near the sevens."""
    ones = [*own(3, 1, 14.0), *own(3, 1, -36.0)]
    return [replace(sample, id=f"digits:{i}", origin=Origin.DIGITS) for i, sample in enumerate(ones)]


def measured(recognizer: Recognizer, mine: list[Sample], **more: object) -> Growth:
    return growth(recognizer, [s.id for s in mine], [s.label for s in mine], mine, **more)  # type: ignore[arg-type]


def test_it_says_what_was_read_before_and_is_read_now(mine: list[Sample]) -> None:
    recognizer = simple_recognizer(built_in(mine), mine, n_neighbors=1)
    plain = recognizer.with_samples((), [sample.id for sample in mine])
    result = measured(recognizer, mine)
    assert (result.n_taught[0], result.n_taught[-1], result.n_asked) == (0, 12, 12)
    before = [plain.recognize(drawing_of(sample)).verdict == sample.label for sample in mine]
    after = [
        recognizer.with_samples((), {sample.id}).recognize(drawing_of(sample)).verdict == sample.label
        for sample in mine
    ]
    assert result.accuracy[0] == pytest.approx(np.mean(before))
    assert result.accuracy[-1] == pytest.approx(np.mean(after))
    assert result.by_label[7].right_before == sum(before[:6])
    assert result.by_label[7].right_after == sum(after[:6])
    assert result.accuracy[0] < result.accuracy[-1]


def test_nothing_is_read_by_itself_and_no_step_knows_what_comes_later(mine: list[Sample]) -> None:
    names = [sample.id for sample in mine]
    spy = Spy(simple_recognizer(built_in(mine), mine, n_neighbors=1), frozenset(names), [])
    result = measured(spy, mine)  # type: ignore[arg-type]
    name_of = {id(sample.drawing): sample.id for sample in mine}
    assert len(spy.asked) == len(result.n_taught) * len(mine)
    for number, n_known in enumerate(result.n_taught):
        for drawing, known in spy.asked[number * len(mine) : (number + 1) * len(mine)]:
            own_name = name_of[id(drawing)]
            assert own_name not in known
            assert known == frozenset(names[:n_known]) - {own_name}


def test_the_neediest_label_is_the_one_misread_or_never_taught(mine: list[Sample]) -> None:
    result = measured(simple_recognizer(built_in(mine), mine, n_neighbors=1), mine)
    assert result.neediest is not None
    part = result.by_label[result.neediest]
    assert part.n_taught == 0 or part.right_after < part.n_asked


def test_what_is_not_a_digit_is_known_but_not_asked() -> None:
    assert asked_among([NOT_A_DIGIT, 1, NOT_A_DIGIT, 2]) == [1, 3]


def test_of_many_drawings_a_part_is_asked() -> None:
    assert len(asked_among([3] * 1000, most=60)) <= 60


def test_nothing_taught_is_no_error(mine: list[Sample]) -> None:
    recognizer = simple_recognizer(built_in(mine), [], n_neighbors=1)
    assert growth(recognizer, [], [], []).n_asked == 0


def test_progress_is_told_and_never_falls(mine: list[Sample]) -> None:
    told: list[float] = []

    class Listener(Observer):
        def progress(self, fraction: float) -> None:
            told.append(fraction)

    measured(simple_recognizer(built_in(mine), mine, n_neighbors=1), mine, observer=Listener())
    assert told == sorted(told)
    assert told[-1] < 1.0


def test_of_several_writers_each_is_read_without_all_of_their_own(mine: list[Sample]) -> None:
    names = [sample.id for sample in mine]
    authors = ["Ann"] * 6 + ["Bo"] * 5 + [""]
    spy = Spy(simple_recognizer(built_in(mine), mine, n_neighbors=1), frozenset(names), [])
    result = measured(spy, mine, authors=authors)  # type: ignore[arg-type]
    asked = spy.asked[len(result.n_taught) * len(mine) :]
    assert result.n_of_writers == len(asked) == 11
    of = {name: frozenset(n for n, a in zip(names, authors, strict=True) if a == name) for name in ("Ann", "Bo")}
    assert [known for _, known in asked] == [frozenset(names) - of["Ann"]] * 6 + [frozenset(names) - of["Bo"]] * 5
    assert result.right_as_stranger <= 11
    assert measured(spy, mine, authors=["Ann"] * 12).n_of_writers == 0  # type: ignore[arg-type]
