"""Which digit is asked for, and when a drawing is taken."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from digitpad.ui.samples_page.collect.collecting import LIMIT, PATIENCE, PAUSE, Collecting


@pytest.fixture
def rules() -> Collecting:
    return Collecting(random.Random(3))


def draw(rules: Collecting) -> None:
    rules.begin_stroke()
    rules.end_stroke()


def test_ten_questions_hold_each_digit_once_and_none_twice_in_a_row(rules: Collecting) -> None:
    asked = []
    for _ in range(200):
        asked.append(rules.label)
        rules.next()
    assert all(sorted(asked[i : i + 10]) == list(range(10)) for i in range(0, 200, 10))
    assert all(first != second for first, second in pairwise(asked))


def test_a_pause_finishes_a_drawing(rules: Collecting) -> None:
    draw(rules)
    assert not rules.tick(PAUSE - 1)
    draw(rules)
    assert not rules.tick(PAUSE - 1)
    assert rules.tick(1)


def test_the_end_of_the_time_takes_what_is_there_but_not_a_stroke_in_progress(rules: Collecting) -> None:
    rules.tick(LIMIT - 10)
    rules.begin_stroke()
    assert not rules.tick(20)
    assert rules.share_left == 0
    rules.end_stroke()
    assert rules.tick(0)


def test_who_does_not_draw_is_asked_for_another_digit_and_then_waited_for(rules: Collecting) -> None:
    first = rules.label
    assert not rules.tick(LIMIT)
    assert rules.label != first
    for _ in range(PATIENCE - 1):
        assert not rules.is_waiting
        rules.tick(LIMIT)
    assert rules.is_waiting
    waited_for = rules.label
    rules.tick(10 * LIMIT)
    assert rules.label == waited_for
    draw(rules)
    assert not rules.is_waiting
    assert rules.tick(PAUSE)


def test_a_digit_taken_back_is_asked_for_again_and_the_present_one_after_it(rules: Collecting) -> None:
    first = rules.label
    rules.next()
    second = rules.label
    rules.again(first)
    assert rules.label == first
    rules.next()
    assert rules.label == second


def test_a_skipped_digit_and_an_abandoned_stroke_leave_nothing(rules: Collecting) -> None:
    rules.begin_stroke()
    rules.abandon_stroke()
    assert not rules.tick(PAUSE)
    draw(rules)
    rules.skip()
    assert not rules.has_ink
