"""A drawing whose number is known: which strokes are which of its digits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import is_blank
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Drawing
from digitpad.core.segmentation.building import MOST_READ, build_lattice
from digitpad.core.segmentation.fragments import whole_strokes
from digitpad.core.segmentation.lattice import FEATURES, LEAST_SHARE, Group, Lattice
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.segmentation.reading import MOST_STROKES, cut_lattice, digit_of, read_number
from digitpad.core.segmentation.weights import weights_for
from digitpad.core.typing import Doubles

FAR = 0.03
"""A digit whose share among the ten is less is read as another by far."""


def align(recognizer: Recognizer, drawing: Drawing, number: str) -> tuple[DigitReading, ...]:
    """The digits of a drawing that is known to be `number` (digits alone): its best way of falling into so many.

    Empty where it does not fall into so many digits. Labels are those that were read: `disagrees` compares.
    """
    if not isinstance(drawing, Ink) or not 0 < len(drawing.strokes) <= MOST_STROKES:
        return ()
    lattice = build_lattice(whole_strokes(drawing), recognizer)
    digits = _digits(lattice, number)
    if digits and not n_disagreeing(digits, number):
        return digits
    cut = cut_lattice(lattice, recognizer, MOST_READ)  # a first look finds what is best for any number
    others = () if cut is None else _digits(cut, number)
    if others and (not digits or n_disagreeing(others, number) < n_disagreeing(digits, number)):
        return others
    return digits


def digits_of(recognizer: Recognizer, drawing: Drawing, number: str) -> tuple[Drawing, ...]:
    """What of a drawing is each digit of `number`; none where it falls into more or fewer, or one is another by far."""
    if isinstance(drawing, Ink):
        digits = align(recognizer, drawing, number)
    else:
        digits = () if is_blank(drawing) else read_number(recognizer, drawing).digits
    if len(digits) != len(number) or n_disagreeing(digits, number):
        return ()
    return tuple(digit.drawing for digit in digits)


def n_disagreeing(digits: Sequence[DigitReading], number: str) -> int:
    """How many digits read as another one than `number` says, by far."""
    return sum(disagrees(digit, int(sign)) for digit, sign in zip(digits, number, strict=True))


def disagrees(digit: DigitReading, label: int) -> bool:
    """Does a digit read as another one by far?"""
    return digit.scores[label] < FAR * sum(digit.scores[:NOT_A_DIGIT])


def _digits(lattice: Lattice, number: str) -> tuple[DigitReading, ...]:
    return tuple(digit_of(group, lattice) for group in _best(lattice, number))


def _best(lattice: Lattice, number: str) -> list[Group]:
    """The likeliest groups for these digits, by dynamic programming over the end and the digit; none where none fit."""
    best: tuple[float, list[Group]] = (-np.inf, [])
    for order in lattice.orders:
        states: list[dict[int, tuple[float, list[Group]]]] = [{0: (0.0, [])}]
        for digit in number:
            states.append(_extended(lattice, order, states[-1], int(digit)))
        if len(order) in states[-1]:
            best = max(best, states[-1][len(order)], key=lambda state: state[0])
    return best[1]


def _extended(
    lattice: Lattice, order: tuple[int, ...], before: dict[int, tuple[float, list[Group]]], label: int
) -> dict[int, tuple[float, list[Group]]]:
    weights = weights_for(lattice).path
    after: dict[int, tuple[float, list[Group]]] = {}
    for start, (score, groups) in before.items():
        for first, left_out in lattice.orders[order][start] if start < len(order) else ():
            for end in range(first + 1, len(order) + 1):
                group = lattice.groups.get(tuple(sorted(order[first:end])))
                if group is None:
                    continue
                between = left_out + lattice.joint(groups[-1], group) if groups else left_out
                total = score + _own(group, label, weights) + float(between @ weights)
                if end not in after or total > after[end][0]:
                    after[end] = (total, [*groups, group])
    return after


def _own(group: Group, label: int, weights: Doubles) -> float:
    """The group's score as this digit instead of its best one."""
    features = group.features.copy()
    features[FEATURES.index("digit")] = np.log(max(group.scores[label], LEAST_SHARE))
    return float(features @ weights)
