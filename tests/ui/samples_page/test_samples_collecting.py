"""Which digit is asked for, and when a drawing is taken."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from digitpad.ui.samples_page.collect.collecting import LIMIT, PAUSE, REACTION, Collecting


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


def test_time_changes_nothing_of_what_is_asked_for(rules: Collecting) -> None:
    """Neither with ink on the pad nor without: who draws slowly is not asked for something else meanwhile."""
    first = rules.label
    assert not rules.tick(LIMIT)
    assert rules.is_waiting
    rules.begin_stroke()
    assert not rules.is_waiting
    assert not rules.tick(3 * LIMIT)
    rules.end_stroke()
    assert not rules.tick(0)
    assert not rules.tick(PAUSE - 1)
    rules.begin_stroke()
    rules.end_stroke()
    assert rules.label == first
    assert rules.tick(PAUSE)


def test_a_stroke_right_after_the_change_belongs_to_the_drawing_before(rules: Collecting) -> None:
    draw(rules)
    assert rules.tick(PAUSE)
    assert not rules.is_too_soon
    rules.next()
    rules.tick(REACTION - 1)
    assert rules.is_too_soon
    rules.tick(1)
    assert not rules.is_too_soon


def test_a_doubt_lets_everything_rest(rules: Collecting) -> None:
    first = rules.label
    draw(rules)
    rules.doubt()
    assert not rules.tick(10 * LIMIT)
    rules.draw_again()
    assert (rules.label, rules.has_ink, rules.is_asking) == (first, False, False)


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
