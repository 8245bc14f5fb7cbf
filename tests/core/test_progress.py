"""Shares of a work that is done, told as shares of the whole."""

from __future__ import annotations

from digitpad.core.progress import part_of, with_progress


def test_shares_of_a_part_are_shares_of_the_whole() -> None:
    told: list[float] = []
    for share in (-1.0, 0.0, 0.5, 1.0, 3.0):
        part_of(told.append, 0.25, 0.75)(share)
    assert told == [0.25, 0.25, 0.5, 0.75, 0.75]


def test_items_are_told_before_each_and_after_the_last() -> None:
    told: list[float] = []
    assert list(with_progress("abcd", told.append)) == list("abcd")
    assert told == [0.0, 0.25, 0.5, 0.75, 1.0]
