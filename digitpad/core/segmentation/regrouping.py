"""Grouping by hand: boxes joined or split, and read anew as they were put."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.segmentation import fitted
from digitpad.core.segmentation.cuts import places_to_cut
from digitpad.core.segmentation.fragments import Part
from digitpad.core.segmentation.number import DigitReading, NumberReading

Parts = tuple[Part, ...]
Grouping = tuple[Parts, ...]
"""The strokes, or parts of strokes, of each digit."""


def grouping_of(reading: NumberReading) -> Grouping:
    """How a reading groups the strokes."""
    return tuple(digit.parts for digit in reading.digits)


def part_ink(ink: Ink, parts: Parts) -> Ink:
    """What of a drawing belongs to one digit."""
    return Ink(tuple(Stroke(ink.strokes[stroke].data[start:end]) for stroke, start, end in parts))


def joined(grouping: Grouping, place: int) -> Grouping:
    """The group at `place` and the one after it as one; a stroke of both is whole again, with what lay between."""
    spans: dict[int, tuple[int, int]] = {}
    for stroke, start, end in (*grouping[place], *grouping[place + 1]):
        first, last = spans.get(stroke, (start, end))
        spans[stroke] = (min(first, start), max(last, end))
    both = tuple((stroke, *spans[stroke]) for stroke in sorted(spans))
    return (*grouping[:place], both, *grouping[place + 2 :])


def moved(grouping: Grouping, place: int, ink: Ink, *, forward: bool) -> Grouping:
    """The part of the group at `place` that is nearest to its neighbour goes over to it; as it was where it can't."""
    other = place + (1 if forward else -1)
    if not 0 <= other < len(grouping) or len(grouping[place]) < 2:
        return grouping
    going = (max if forward else min)(grouping[place], key=lambda part: _middle(ink, part))
    groups = list(grouping)
    groups[place] = tuple(part for part in grouping[place] if part != going)
    groups[other] = tuple(sorted((*grouping[other], going)))
    return tuple(groups)


def split(recognizer: Recognizer, grouping: Grouping, place: int, ink: Ink) -> Grouping:
    """The group at `place` as two where both read best: between parts, or within the one stroke that it is.

    As it was where there is no place to split it at.
    """
    parts = sorted(grouping[place], key=lambda part: _middle(ink, part))
    if len(parts) == 1:
        ways = _cuts(ink, parts[0])
    else:
        ways = [(tuple(sorted(parts[:n])), tuple(sorted(parts[n:]))) for n in range(1, len(parts))]
    if not ways:
        return grouping
    halves = list(dict.fromkeys(half for way in ways for half in way))
    scores = recognizer.score([part_ink(ink, half) for half in halves])
    logs = np.log(np.maximum(scores[:, :NOT_A_DIGIT].max(axis=1), 1e-4)).tolist()
    value = dict(zip(halves, logs, strict=True))
    first, second = max(ways, key=lambda way: value[way[0]] + value[way[1]])
    return (*grouping[:place], first, second, *grouping[place + 1 :])


def read_grouping(recognizer: Recognizer, single: Recognition, ink: Ink, grouping: Grouping) -> NumberReading:
    """The drawing as it was grouped by hand."""
    inks = [part_ink(ink, parts) for parts in grouping]
    digits = [
        _digit(part, parts, scores)
        for part, parts, scores in zip(inks, grouping, recognizer.score(inks).tolist(), strict=True)
    ]
    text = "".join(digit.mark for digit in digits)
    return NumberReading(single, tuple(digits), ((text, 1.0),))


def _middle(ink: Ink, part: Part) -> float:
    stroke, start, end = part
    return float(np.mean(ink.strokes[stroke].xy[start:end, 0]))


def _cuts(ink: Ink, part: Part) -> list[tuple[Parts, Parts]]:
    """One stroke as two, the digit on the left first; what leads from one to the other may belong to neither."""
    stroke, start, end = part
    xy = ink.strokes[stroke].xy[start:end]
    places = sorted(places_to_cut(xy, float(np.ptp(xy[:, 1])) or 1.0))
    ways: list[tuple[Parts, Parts]] = []
    for leave, begin in combinations_with_replacement(places, 2):
        first, second = (stroke, start, start + leave + 1), (stroke, start + begin, end)
        left, right = sorted((first, second), key=lambda half: _middle(ink, half))
        ways.append(((left,), (right,)))
    return ways


def _digit(part: Ink, parts: Parts, scores: Sequence[float]) -> DigitReading:
    left, top, right, bottom = part.bounds
    label: Label = int(np.argmax(scores[:NOT_A_DIGIT]))
    if scores[NOT_A_DIGIT] >= fitted.REFUSED:
        label = NOT_A_DIGIT
    box = (left, top, right - left, bottom - top)
    strokes = tuple(sorted({stroke for stroke, _, _ in parts}))
    return DigitReading(label, scores[label], tuple(scores), box, part, strokes, parts=parts)
