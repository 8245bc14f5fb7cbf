"""Which fragments may be a digit together: runs of an order of them, by place or by time, no wider than one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from digitpad.core.segmentation.fragments import Box, Fragment, union

MOST_STROKES_OF_A_DIGIT = 6
WIDEST_DIGIT = 1.6
"""A digit of several fragments is at most so many times as wide as the line of writing is high."""

WIDEST_INNER_GAP = 0.25
"""Of the height, paper from left to right in a digit: of 2,050 of several strokes (pendigits, UJI) none has 0.14."""

MOST_CUTS_OF_A_DIGIT = 2
LEAST_CUT_HEIGHT = 0.4
"""Of the line's: less high pieces of strokes are no digits."""

Members = tuple[int, ...]


class Run(NamedTuple):
    """Fragments that may be a digit: their numbers, the box around them, the widest paper in it, its cut ends."""

    members: Members
    box: Box
    inner_gap: float
    cuts: int = 0


def orders_of(boxes: Sequence[Box]) -> tuple[Members, ...]:
    """The fragments by place, and where that is another order, by time."""
    by_place = tuple(sorted(range(len(boxes)), key=lambda i: (boxes[i][0] + boxes[i][2], i)))
    by_time = tuple(range(len(boxes)))
    return (by_place,) if by_place == by_time else (by_place, by_time)


def runs_of(
    orders: Sequence[Members], boxes: Sequence[Box], fragments: Sequence[Fragment], height: float
) -> dict[Members, Run]:
    """Every group that may be a digit, and all of the ink."""
    strokes = [fragment.stroke for fragment in fragments]
    cut_ends, beside = _cut_ends(fragments)
    everything = tuple(sorted(orders[0]))
    covered: list[Stretch] = []
    for box in boxes:
        covered = _covered_with(covered, box[0], box[2])
    found = {everything: Run(everything, union(boxes), _widest_gap(covered))}
    for order in orders:
        place_of = {fragment: place for place, fragment in enumerate(order)}
        beside_at = [[place_of[other] for other in beside[fragment]] for fragment in order]
        for start, first in enumerate(order):
            left, top, right, bottom = boxes[first]
            covered = [(left, right)]
            of_strokes: set[int] = set()
            cuts = 0
            for end in range(start + 1, len(order) + 1):
                last = order[end - 1]
                x0, y0, x1, y1 = boxes[last]
                # One by one, as this is where most of the time goes.
                if len(covered) > 1 or x0 > right or x1 < left:
                    covered = _covered_with(covered, x0, x1)
                left, top = x0 if x0 < left else left, y0 if y0 < top else top
                right, bottom = x1 if x1 > right else right, y1 if y1 > bottom else bottom
                if len(covered) == 1:
                    covered[0] = (left, right)
                of_strokes.add(strokes[last])
                cuts += cut_ends[last]
                for place in beside_at[end - 1]:
                    if start <= place < end - 1:
                        cuts -= 2
                too_wide = end - start > 1 and right - left > WIDEST_DIGIT * height
                if too_wide or len(of_strokes) > MOST_STROKES_OF_A_DIGIT:
                    break
                if not _may_be_cut(cuts, bottom - top, height):
                    continue
                members = tuple(sorted(order[start:end]))
                if members in found:
                    continue
                gap = 0.0 if len(covered) == 1 else _widest_gap(covered)
                if gap <= WIDEST_INNER_GAP * height:
                    found[members] = Run(members, (left, top, right, bottom), gap, cuts)
    return found


def few_of(runs: dict[Members, Run], most: int) -> dict[Members, Run]:
    """Without the groups of the most fragments where they are more than `most`; all of the ink stays."""
    everything = max(runs, key=len)
    longest = len(everything)
    while len(runs) > most and longest > 1:
        longest -= 1
        runs = {members: run for members, run in runs.items() if len(members) <= longest or members == everything}
    return runs


def _cut_ends(fragments: Sequence[Fragment]) -> tuple[list[int], list[set[int]]]:
    """Of each fragment, at how many ends its stroke goes on, and the numbers of those that go on there."""
    cut_ends = [(fragment.start > 0) + (fragment.end < fragment.n_points) for fragment in fragments]
    starting = {(fragment.stroke, fragment.start): i for i, fragment in enumerate(fragments)}
    beside: list[set[int]] = [set() for _ in fragments]
    for i, fragment in enumerate(fragments):
        after = starting.get((fragment.stroke, fragment.end - 1))
        if after is not None and after != i:
            beside[i].add(after)
            beside[after].add(i)
    return cut_ends, beside


def _may_be_cut(cuts: int, height: float, of: float) -> bool:
    """A digit is cut off where the pen came from the one before, and where it goes on to the next."""
    return cuts == 0 or (cuts <= MOST_CUTS_OF_A_DIGIT and height >= LEAST_CUT_HEIGHT * of)


Stretch = tuple[float, float]
"""From left to right."""


def _covered_with(covered: Sequence[Stretch], left: float, right: float) -> list[Stretch]:
    """Stretches from left to right that nowhere meet, and one more, which may make one of several."""
    before = [stretch for stretch in covered if stretch[1] < left]
    after = [stretch for stretch in covered if stretch[0] > right]
    for met in covered[len(before) : len(covered) - len(after)]:
        left, right = min(left, met[0]), max(right, met[1])
    return [*before, (left, right), *after]


def _widest_gap(covered: Sequence[Stretch]) -> float:
    """The widest stretch of paper between them."""
    return max((after[0] - before[1] for before, after in pairwise(covered)), default=0.0)
