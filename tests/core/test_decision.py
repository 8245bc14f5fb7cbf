"""Who stands first among the neighbours, and the sentence that says what decided."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.decision import VISIBLE, by_weight, what_decided
from digitpad.core.ink import Ink, Stroke
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import LABELS, NOT_A_DIGIT, Label, Origin

BLANK = np.zeros((8, 8), dtype=np.uint8)
STEPS = preprocess(Ink((Stroke([(0, 0), (60, 2), (25, 90)]),)))


def near(label: Label, weight: float, origin: Origin = Origin.ATLAS, **more: object) -> Neighbor:
    return replace(Neighbor("id", label, 1.0, weight, BLANK, origin), **more)


def reading(verdict: Label, *neighbors: Neighbor, digit: Label = 7, refusal: float = 0.1) -> Recognition:
    scores = [0.0] * 11
    scores[digit], scores[NOT_A_DIGIT] = 1 - refusal, refusal
    return Recognition(verdict, digit, 0.9, tuple(scores), refusal, 0.5, neighbors, STEPS)


neighbors = st.lists(
    st.builds(
        lambda label, weight, distance: replace(near(label, weight), distance=distance),
        st.sampled_from(LABELS),
        st.floats(0, 1),
        st.floats(0, 50),
    ),
    max_size=30,
)


@given(neighbors, st.sampled_from(LABELS))
def test_nothing_without_weight_stands_above_what_voted(found: list[Neighbor], verdict: Label) -> None:
    shown = by_weight(found, verdict)
    assert sorted(map(id, shown)) == sorted(map(id, found))
    visible = [each.weight >= VISIBLE for each in shown]
    assert visible == sorted(visible, reverse=True)
    if verdict != NOT_A_DIGIT:
        weights = [each.weight for each in shown]
        assert weights == sorted(weights, reverse=True)


def test_where_refusal_decided_the_non_digits_stand_first() -> None:
    shown = by_weight([near(7, 0.4), near(NOT_A_DIGIT, 0.1), near(NOT_A_DIGIT, 0.001)], NOT_A_DIGIT)
    assert [each.label for each in shown] == [NOT_A_DIGIT, 7, NOT_A_DIGIT]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (reading(7, near(7, 0.9)), None),
        (reading(7, near(7, 0.6, Origin.TAUGHT), near(7, 0.4)), "Samples of your set decided, with 60% of the vote."),
        (
            reading(7, near(7, 0.9996, Origin.TAUGHT), near(7, 0.0004)),
            "Samples of your set decided, with 100% of the vote.",
        ),
        (
            reading(7, near(7, 0.6, Origin.TAUGHT), near(1, 0.4)),
            "Samples of your set decided, with 60% of the vote: they say a 7, the built-in ones a 1.",
        ),
        (
            reading(8, near(1, 0.2, Origin.IMPORTED), near(8, 0.8), digit=8),
            "The built-in samples decided: samples of your set say a 1, with 20% of the vote.",
        ),
        (
            reading(NOT_A_DIGIT, near(NOT_A_DIGIT, 0.7), near(8, 0.3), digit=8, refusal=0.7),
            "Refused: 70% speak for no digit, and 50% are enough. The nearest digit would be an 8.",
        ),
        (
            reading(NOT_A_DIGIT, near(NOT_A_DIGIT, 0.5, Origin.TAUGHT), near(8, 0.3), digit=8, refusal=0.7),
            "Refused by samples of your set: 70% speak for no digit. The nearest digit would be an 8.",
        ),
        (
            reading(7, near(7, 0.5), near(1, 0.4, by_edges=True)),
            "Two comparisons disagree: by its lines it is a 7, by its edges a 1. Together they say a 7.",
        ),
        (
            reading(7, near(7, 0.2), near(7, 0.2), near(1, 0.3), near(1, 0.3, by_edges=True)),
            "Two comparisons disagree: by its lines it is a 7, by its edges a 1. Together they say a 7.",
        ),
    ],
)
def test_what_decided_is_said(found: Recognition, said: str | None) -> None:
    text = what_decided(found)
    assert (None if text is None else str(text)) == said
