"""Digits of a number that are joined and parted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import Recognizer
from digitpad.core.segmentation.regrouping import Parts, joined, split

INK = Ink(tuple(Stroke(np.array([[x, 0.0], [x + 2, 30.0]])) for x in (40.0, 0.0, 20.0)))


class OneStrokeIsADigit:
    """Scores a part as a digit the more, the fewer strokes it has."""

    def score(self, inks: Sequence[Ink]) -> np.ndarray:
        scores = np.zeros((len(inks), 11))
        scores[:, 1] = [1 / len(ink.strokes) ** 2 for ink in inks]
        return scores


class RingIsADigit:
    """Scores a stroke as a digit the more, the nearer its end is to its beginning and the longer it is."""

    def score(self, inks: Sequence[Ink]) -> np.ndarray:
        scores = np.zeros((len(inks), 11))
        for row, ink in zip(scores, inks, strict=True):
            xy = ink.strokes[0].xy
            row[0] = np.ptp(xy[:, 1]) / 100 / (1 + np.hypot(*(xy[-1] - xy[0])))
        return scores


SCORER = cast(Recognizer, OneStrokeIsADigit())


def whole(*strokes: int) -> Parts:
    return tuple((stroke, 0, 2) for stroke in strokes)


def test_a_group_is_split_from_left_to_right() -> None:
    assert split(SCORER, (whole(0, 1),), 0, INK) == (whole(1), whole(0))
    assert split(SCORER, (whole(2), whole(0, 1)), 1, INK) == (whole(2), whole(1), whole(0))


def test_two_neighbours_are_joined_and_the_others_stay() -> None:
    grouping = tuple(whole(i) for i in (3, 1, 0, 2, 4))
    assert joined(grouping, 1) == (whole(3), whole(0, 1), whole(2), whole(4))


def test_parts_of_a_stroke_are_joined_with_what_lies_between() -> None:
    assert joined((((0, 0, 8),), ((0, 12, 20), (1, 0, 5))), 0) == (((0, 0, 20), (1, 0, 5)),)


def test_a_stroke_without_a_place_to_cut_stays_whole() -> None:
    assert split(SCORER, (whole(0), whole(1, 2)), 0, INK) == (whole(0), whole(1, 2))


def test_one_stroke_is_split_where_both_parts_lie_side_by_side() -> None:
    turn = np.linspace(0, 2 * np.pi, 40)
    ring = np.column_stack([20 * np.sin(turn), 50 - 50 * np.cos(turn)])
    ink = Ink((Stroke(np.concatenate([ring, ring + np.array([60, 0])])),))
    (first,), (second,) = split(cast(Recognizer, RingIsADigit()), (((0, 0, 80),),), 0, ink)
    assert first[1] == 0
    assert second[2] == 80
    assert abs(first[2] - 40) <= 3
    assert abs(second[1] - 40) <= 3
