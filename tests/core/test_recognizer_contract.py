"""What holds for every recognizer, whatever is inside."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from digitpad.core.decision import by_weight
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer, default_recognizer, simple_recognizer
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT, Origin, Raster, Sample
from tests.core.inks import scribble, style_ink, taught

Make = Callable[[list[Sample]], Recognizer]

BASE = ("atlas:0/oval", "atlas:1/flag", "atlas:2/round head, straight base", "atlas:4/open, two strokes")


@pytest.fixture(params=["default", "simple", "simple, nearer is louder"])
def make(request: pytest.FixtureRequest, reference: ReferenceSet, atlas_texts: list[str]) -> Make:
    if request.param == "default":
        return lambda mine: default_recognizer(reference, mine)
    built_in = [
        Sample(f"digits:{i}", int(style[6]), picture_of(style_ink(atlas_texts, style)), origin=Origin.DIGITS)
        for i, style in enumerate(BASE)
        for _ in range(3)
    ]
    is_louder = request.param != "simple"
    return lambda mine: simple_recognizer(built_in, mine, nearer_is_louder=is_louder)


def check(reading: Recognition) -> None:
    assert len(reading.scores) == 11
    assert sum(reading.scores) == pytest.approx(1)
    assert min(reading.scores) >= 0
    assert 0 <= reading.digit <= 9
    assert reading.verdict in (reading.digit, NOT_A_DIGIT)
    assert (reading.verdict == NOT_A_DIGIT) == (reading.refusal >= reading.threshold)
    assert reading.refusal == pytest.approx(reading.scores[NOT_A_DIGIT])
    assert 0 <= reading.confidence <= 1
    assert reading.neighbors == by_weight(reading.neighbors, reading.verdict)
    assert 0 < sum(neighbor.weight for neighbor in reading.neighbors) <= 1 + 1e-9
    for neighbor in reading.neighbors:
        assert neighbor.picture.shape == (8, 8)


@pytest.mark.parametrize("style", BASE)
def test_reads_a_plain_digit_and_says_why(make: Make, atlas_texts: list[str], style: str) -> None:
    reading = make([]).recognize(style_ink(atlas_texts, style))
    check(reading)
    assert reading.verdict == int(style[6])
    assert reading.neighbors[0].label == reading.verdict


@pytest.mark.parametrize(
    "ink",
    [
        Ink((Stroke([(5.0, 5.0)]),)),
        Ink((Stroke([(5.0, 5.0)] * 20),)),
        Ink((Stroke([(0.0, 0.0), (100.0, 0.0)]),)),
        Ink((Stroke([(0.0, 0.0), (0.0, 1e-9)]),)),
        Ink(tuple(Stroke([(i % 3, i % 7), (i % 5, i % 2)]) for i in range(1000))),
        Ink((Stroke([(math.cos(i), math.sin(i * 1.7)) for i in range(100_000)]),)),
        scribble(),
    ],
    ids=["dot", "one place", "line", "tiny", "1000 strokes", "100000 points", "scribble"],
)
def test_every_ink_gets_an_answer(make: Make, ink: Ink) -> None:
    check(make([]).recognize(ink))


def test_a_picture_is_read_like_a_drawing(make: Make) -> None:
    grey = np.zeros((28, 28), dtype=np.uint8)
    grey[4:24, 13:16] = 255
    reading = make([]).recognize(Raster(grey))
    check(reading)
    assert reading.digit == 1


def test_an_empty_drawing_is_the_callers_mistake(make: Make) -> None:
    with pytest.raises(ValueError, match="empty"):
        make([]).recognize(Ink())


def test_the_same_drawing_gets_the_same_answer(make: Make, atlas_texts: list[str]) -> None:
    ink = style_ink(atlas_texts, "atlas:4/open, two strokes", 2)
    first, second = make([]).recognize(ink), make([]).recognize(ink)
    assert first.scores == second.scores
    assert [n.sample_id for n in first.neighbors] == [n.sample_id for n in second.neighbors]


def test_samples_are_learnt_and_forgotten_without_changing_the_recognizer(make: Make) -> None:
    before = make([])
    mine = [taught(scribble(3), 5, f"mine{i}") for i in range(5)]
    after = before.with_samples(mine)
    assert after.recognize(scribble(3)).verdict == 5
    assert before.recognize(scribble(3)).scores == make([]).recognize(scribble(3)).scores
    gone = after.with_samples([], {sample.id for sample in mine})
    assert gone.recognize(scribble(3)).scores == pytest.approx(before.recognize(scribble(3)).scores)


def test_learning_one_by_one_is_learning_at_once(make: Make) -> None:
    mine = [taught(scribble(i), i % 3, f"mine{i}") for i in range(6)]
    grown = make([])
    for sample in mine:
        grown = grown.with_samples([sample])
    at_once = make(mine)
    for seed in range(6):
        assert grown.recognize(scribble(seed)).scores == pytest.approx(at_once.recognize(scribble(seed)).scores)


def test_a_relabelled_sample_speaks_for_its_new_label(make: Make) -> None:
    old = [taught(scribble(3), 5, f"mine{i}") for i in range(5)]
    new = [taught(scribble(3), 6, f"mine{i}") for i in range(5)]
    recognizer = make(old).with_samples(new, {sample.id for sample in old})
    assert recognizer.recognize(scribble(3)).verdict == 6


def test_a_taught_neighbour_is_named_with_its_date(make: Make) -> None:
    recognizer = make([taught(scribble(3), 5, f"mine{i}") for i in range(3)])
    (first, *_) = recognizer.recognize(scribble(3)).neighbors
    assert first.sample_id.startswith("mine")
    assert first.created == "2026-01-02T03:04:05Z"
    assert first.origin is Origin.TAUGHT


def test_scores_many_drawings_at_once_as_one_by_one(make: Make, atlas_texts: list[str]) -> None:
    drawings = [*(style_ink(atlas_texts, style) for style in BASE), scribble(), Ink((Stroke([[3, 3]]),))]
    recognizer = make([taught(style_ink(atlas_texts, BASE[0]), 7)])
    one_by_one = [recognizer.recognize(drawing).scores for drawing in drawings]
    np.testing.assert_allclose(recognizer.score(drawings), one_by_one, atol=1e-4)
    assert recognizer.score([]).shape == (0, 11)


def test_samples_and_drawings_are_compared_by_the_same_rows(make: Make) -> None:
    known, unknown = taught(scribble(1), 3, "known"), taught(scribble(2), 4, "unknown")
    recognizer = make([known])
    rows = recognizer.compared([known, unknown])
    assert rows.shape == (2, len(rows[0]))
    for row, sample in zip(rows, (known, unknown), strict=True):
        assert sample.drawing is not None
        steps = recognizer.recognize(sample.drawing).steps
        assert recognizer.compared_steps(steps) == pytest.approx(row, abs=1e-3)
    assert recognizer.compared([]).shape == (0, len(rows[0]))
