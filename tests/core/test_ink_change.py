"""What would make it another digit, in ink: a short line or two, and the reader itself says that they do."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.core.ink_change import InkChange, changed, ink_change
from digitpad.core.recognizer import Recognizer, built_in_samples, simple_recognizer
from digitpad.storage.assets import load_built_in_digits

FOUR = Ink((Stroke([(-40, -80), (-50, -40), (-55, 0), (-20, 5), (40, 0)]), Stroke([(20, -60), (18, 0), (15, 90)])))


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return simple_recognizer(built_in_samples(*load_built_in_digits()), [])


def found_for(recognizer: Recognizer, ink: Ink, label: int) -> InkChange | None:
    return ink_change(recognizer, ink, label, recognizer.recognize)


strokes = st.lists(st.tuples(st.integers(-90, 90), st.integers(-90, 90)), min_size=1, max_size=5)


@settings(max_examples=12, deadline=None)
@given(st.lists(strokes, min_size=1, max_size=3), st.integers(0, 9))
def test_what_is_found_flips_the_reading_and_is_the_change_it_says(
    recognizer: Recognizer, drawn: list[list[tuple[int, int]]], label: int
) -> None:
    ink = Ink(tuple(Stroke(points) for points in drawn))
    found = found_for(recognizer, ink, label)
    if found is None:
        return
    assert recognizer.recognize(found.after).verdict == label == found.reading.verdict
    assert 1 <= len(found.edits) <= 2
    assert found.share > 0
    n_drawn = sum(not edit.is_removal for edit in found.edits)
    untouched = [stroke for i, stroke in enumerate(ink.strokes) if i not in {edit.stroke for edit in found.edits}]
    assert [stroke for stroke in found.after.strokes if stroke in untouched] == untouched
    assert [s.xy.tolist() for s in found.after.strokes[len(found.after.strokes) - n_drawn :]] == [
        edit.line.tolist() for edit in found.edits if not edit.is_removal
    ]
    length = sum(np.hypot(*np.diff(stroke.xy, axis=0).T).sum() for stroke in ink.strokes)
    moved = sum(edit.length for edit in found.edits)
    assert found.share == pytest.approx(moved / length)
    kept = sum(np.hypot(*np.diff(stroke.xy, axis=0).T).sum() for stroke in found.after.strokes)
    assert kept == pytest.approx(length + sum(-e.length if e.is_removal else e.length for e in found.edits), rel=1e-6)


def test_an_open_four_becomes_a_nine_by_closing_it_and_the_answer_is_always_the_same(recognizer: Recognizer) -> None:
    now = recognizer.recognize(FOUR).verdict
    found = found_for(recognizer, FOUR, 9)
    assert now != 9
    assert found is not None
    assert found.share < 0.5
    again = found_for(recognizer, FOUR, 9)
    assert again is not None
    assert again.after == found.after


def test_what_the_reader_reads_otherwise_is_no_answer(recognizer: Recognizer) -> None:
    as_it_was = recognizer.recognize(FOUR)
    assert ink_change(recognizer, FOUR, 9, lambda _ink: as_it_was) is None


def test_a_dot_has_nothing_to_change(recognizer: Recognizer) -> None:
    assert found_for(recognizer, Ink((Stroke([(1, 1)]),)), 3) is None


def test_nothing_is_said_that_the_reader_does_not_confirm(recognizer: Recognizer) -> None:
    assert ink_change(recognizer, FOUR, 9, lambda _ink: None) is None
    assert changed(FOUR, ()) == FOUR


def test_without_time_an_answer_is_still_confirmed(recognizer: Recognizer) -> None:
    hurried = ink_change(recognizer, FOUR, 9, recognizer.recognize, lambda: False)
    if hurried is not None:
        assert len(hurried.edits) == 1
        assert recognizer.recognize(hurried.after).verdict == 9
