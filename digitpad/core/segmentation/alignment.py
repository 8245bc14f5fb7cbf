"""A drawing whose number is known: which strokes are which of its digits."""

from __future__ import annotations

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import Drawing
from digitpad.core.segmentation import fitted
from digitpad.core.segmentation.fragments import whole_strokes
from digitpad.core.segmentation.lattice import FEATURES, LEAST_SHARE, Group, Lattice, build_lattice
from digitpad.core.segmentation.number import DigitReading
from digitpad.core.segmentation.reading import MOST_STROKES, digit_of

FAR = 0.03
"""A digit that gets less than this share, while another has most, is read as another by far."""

_WEIGHTS = np.array([fitted.PATH.get(name, 0.0) for name in FEATURES])


def align(recognizer: Recognizer, drawing: Drawing, number: str) -> tuple[DigitReading, ...]:
    """The digits of a drawing that is known to be `number` (digits alone): its best way of falling into so many.

    Empty where it does not fall into so many digits. Labels are those that were read: `disagrees` compares.
    """
    if not isinstance(drawing, Ink) or not 0 < len(drawing.strokes) <= MOST_STROKES:
        return ()
    lattice = build_lattice(whole_strokes(drawing), recognizer)
    return tuple(digit_of(group, lattice) for group in _best(lattice, number))


def disagrees(digit: DigitReading, label: int) -> bool:
    """Does a digit read as another one, or as none, by far?"""
    return digit.scores[label] < FAR


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
    after: dict[int, tuple[float, list[Group]]] = {}
    for start, (score, groups) in before.items():
        for end in range(start + 1, len(order) + 1):
            group = lattice.groups.get(tuple(sorted(order[start:end])))
            if group is None:
                continue
            joint = float(lattice.joint(groups[-1], group) @ _WEIGHTS) if groups else 0.0
            total = score + _own(group, label) + joint
            if end not in after or total > after[end][0]:
                after[end] = (total, [*groups, group])
    return after


def _own(group: Group, label: int) -> float:
    """The group's score as this digit instead of its best one."""
    features = group.features.copy()
    features[FEATURES.index("digit")] = np.log(max(group.scores[label], LEAST_SHARE))
    return float(features @ _WEIGHTS)
