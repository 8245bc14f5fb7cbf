"""Digits of a number that are joined and parted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognizer import Recognizer
from digitpad.core.segmentation.regrouping import joined, split

INK = Ink(tuple(Stroke(np.array([[x, 0.0], [x + 2, 30.0]])) for x in (40.0, 0.0, 20.0)))


class OneStrokeIsADigit:
    """Scores a part as a digit the more, the fewer strokes it has."""

    def score(self, inks: Sequence[Ink]) -> np.ndarray:
        scores = np.zeros((len(inks), 11))
        scores[:, 1] = [1 / len(ink.strokes) ** 2 for ink in inks]
        return scores


SCORER = cast(Recognizer, OneStrokeIsADigit())


def test_a_group_is_split_from_left_to_right() -> None:
    assert split(SCORER, ((0, 1),), 0, INK) == ((1,), (0,))
    assert split(SCORER, ((2,), (0, 1)), 1, INK) == ((2,), (1,), (0,))


def test_two_neighbours_are_joined_and_the_others_stay() -> None:
    assert joined(((3,), (1,), (0,), (2,), (4,)), 1) == ((3,), (0, 1), (2,), (4,))


def test_a_single_stroke_stays_whole() -> None:
    assert split(SCORER, ((0,), (1, 2)), 0, INK) == ((0,), (1, 2))
