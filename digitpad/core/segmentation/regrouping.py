"""Grouping by hand: boxes joined or split, and read anew as they were put."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.ink import Ink
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.segmentation import fitted
from digitpad.core.segmentation.number import DigitReading, NumberReading

Grouping = tuple[tuple[int, ...], ...]
"""The numbers of the strokes of each digit."""


def grouping_of(reading: NumberReading) -> Grouping:
    """How a reading groups the strokes; a stroke of two digits goes to the first."""
    taken: set[int] = set()
    groups = []
    for digit in reading.digits:
        groups.append(tuple(i for i in digit.strokes or () if i not in taken))
        taken.update(digit.strokes or ())
    return tuple(group for group in groups if group)


def joined(grouping: Grouping, place: int) -> Grouping:
    """The group at `place` and the one after it as one."""
    both = tuple(sorted((*grouping[place], *grouping[place + 1])))
    return (*grouping[:place], both, *grouping[place + 2 :])


def moved(grouping: Grouping, place: int, ink: Ink, *, forward: bool) -> Grouping:
    """The stroke of the group at `place` that is nearest to its neighbour goes over to it; as it was where it can't."""
    other = place + (1 if forward else -1)
    if not 0 <= other < len(grouping) or len(grouping[place]) < 2:
        return grouping
    middles = {i: float(np.mean(ink.strokes[i].xy[:, 0])) for i in grouping[place]}
    stroke = (max if forward else min)(middles, key=lambda i: middles[i])
    groups = list(grouping)
    groups[place] = tuple(i for i in grouping[place] if i != stroke)
    groups[other] = tuple(sorted((*grouping[other], stroke)))
    return tuple(groups)


def split(recognizer: Recognizer, grouping: Grouping, place: int, ink: Ink) -> Grouping:
    """The group at `place` as two, parted from left to right where both read best; as it was where it is one stroke."""
    strokes = sorted(grouping[place], key=lambda i: float(np.mean(ink.strokes[i].xy[:, 0])))
    if len(strokes) < 2:
        return grouping
    ways = [(tuple(sorted(strokes[:n])), tuple(sorted(strokes[n:]))) for n in range(1, len(strokes))]
    parts = [part for way in ways for part in way]
    scores = recognizer.score([Ink(tuple(ink.strokes[i] for i in part)) for part in parts])
    best = np.log(np.maximum(scores[:, :NOT_A_DIGIT].max(axis=1), 1e-4)).reshape(-1, 2).sum(axis=1)
    first, second = ways[int(best.argmax())]
    return (*grouping[:place], first, second, *grouping[place + 1 :])


def read_grouping(recognizer: Recognizer, single: Recognition, ink: Ink, grouping: Grouping) -> NumberReading:
    """The drawing as it was grouped by hand."""
    parts = [Ink(tuple(ink.strokes[i] for i in group)) for group in grouping]
    digits = [
        _digit(part, group, scores)
        for part, group, scores in zip(parts, grouping, recognizer.score(parts).tolist(), strict=True)
    ]
    text = "".join(digit.mark for digit in digits)
    return NumberReading(single, tuple(digits), ((text, 1.0),))


def _digit(part: Ink, group: Sequence[int], scores: list[float]) -> DigitReading:
    left, top, right, bottom = part.bounds
    label: Label = int(np.argmax(scores[:NOT_A_DIGIT]))
    if scores[NOT_A_DIGIT] >= fitted.REFUSED:
        label = NOT_A_DIGIT
    box = (left, top, right - left, bottom - top)
    return DigitReading(label, scores[label], tuple(scores), box, part, tuple(group))
