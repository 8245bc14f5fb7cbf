"""What is said of a drawing's strokes: the same however the pen went, and untouched by a device's tremor."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.features.stroke_features import MOST_STROKES, shape_rows
from digitpad.core.ink import Array, Ink, Stroke
from digitpad.core.preprocessing.preprocess import preprocess
from digitpad.core.preprocessing.resample_ink import segments_of
from digitpad.core.recognizer import default_recognizer
from digitpad.core.reference.reference_set import ReferenceSet
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.synthesis.atlas import parse_atlas, skeleton_ink

RING = np.array([(50 + 30 * np.cos(a), 50 + 50 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 60)])
BAR = np.array([(0.0, 0.0), (4.0, 100.0)])


def shape_of(*strokes: Array) -> list[float]:
    ink = preprocess(Ink(tuple(Stroke(xy) for xy in strokes))).normalised
    return [float(number) for number in shape_rows(segments_of(ink)[None])[0]]


def test_a_ring_is_closed_and_a_bar_straight() -> None:
    assert shape_of(RING) == pytest.approx([1, 0, 0], abs=0.02)
    assert shape_of(BAR) == pytest.approx([1, 1, 0], abs=0.02)


def test_the_longest_way_without_ink_is_that_between_strokes() -> None:
    strokes, _, gap = shape_of(RING, RING + np.array([100.0, 0.0]))
    assert strokes == 2
    assert 0.3 < gap < 1.5


def test_strokes_drawn_backwards_are_the_same() -> None:
    assert shape_of(RING[:40]) == pytest.approx(shape_of(RING[39::-1]), abs=0.02)


def test_many_strokes_are_many() -> None:
    assert shape_of(*(BAR + np.array([10.0 * i, 0.0]) for i in range(9)))[0] == MOST_STROKES


def test_a_mere_point_has_numbers() -> None:
    assert np.isfinite(shape_of(np.array([(3.0, 3.0)]))).all()


def test_a_digit_in_pieces_is_doubted(reference: ReferenceSet) -> None:
    recognizer = default_recognizer(reference, [])
    pieces = Ink(tuple(Stroke(RING[i : i + 7]) for i in range(0, 60, 10)))
    assert recognizer.recognize(pieces).refusal > recognizer.recognize(Ink((Stroke(RING),))).refusal


def test_tremor_turns_few_digits_into_none(reference: ReferenceSet, atlas_texts: list[str]) -> None:
    rng = np.random.default_rng(0)
    recognizer = default_recognizer(reference, [])

    def refused(tremor: float) -> int:
        inks = [skeleton_ink(style.skeletons[0]) for style in parse_atlas(*atlas_texts).digits[::3]]
        shaken = [Ink(tuple(Stroke(s.xy + rng.normal(0, tremor, s.xy.shape)) for s in ink.strokes)) for ink in inks]
        return sum(recognizer.recognize(ink).verdict == NOT_A_DIGIT for ink in shaken)

    assert refused(1.0) <= refused(0.0) + 4
