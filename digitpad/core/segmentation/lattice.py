"""All ways of grouping a line's fragments into digits, each group with what the recognizer says of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.fragments import Box, Fragment, Part, ink_of, merged, n_cuts, parts_of, union
from digitpad.core.typing import Doubles

MOST_STROKES_OF_A_DIGIT = 6
WIDEST_DIGIT = 1.6
"""A digit of several fragments is at most so many times as wide as the line of writing is high."""

WIDEST_INNER_GAP = 0.25
"""Of the height, paper from left to right in a digit: of 2,050 of several strokes (pendigits, UJI) none has 0.14."""

DRAWN_AGAIN = 8.0
"""Log-odds for strokes that were joined, or a piece that was cut, where the person taught just that as one digit.

More than two sure digits have over one: what a hand draws in its own way is decided by whose hand it is.
"""

MOST_CUTS_OF_A_DIGIT = 2
LEAST_CUT_HEIGHT = 0.4
"""Of the line's: less high pieces of strokes are no digits."""

MOST_LINK_PIECES = 2
"""Of what leads from one digit to the next: it may have a corner, or run alone, and is cut there."""

MOST_GROUPS = 100
"""Read of a line at most; beyond it, only groups of few fragments are tried."""

MOST_READ = 120
"""Groups of all lines of a drawing and all ways of parting it: beyond it, fragments are read alone."""

LEAST_SHARE = 1e-4
"""A share below it counts as this: one sample that is silent decides nothing."""

Members = tuple[int, ...]
Known = Mapping[tuple[Part, ...], tuple[Doubles, float]]
"""What the recognizer said of ink that was read before, by its parts: scores (11,), and how like own digits it is."""

GROUP_FEATURES = ("digit", "accepted", "count", "wide", "small", "cut", "off_line", "inner_gap")
JOINT_FEATURES = ("overlap", "gap", "height_step")
LINK_FEATURES = ("link", "link_length", "link_bend")
NONE_FEATURES = ("none", "refused")
FEATURES = GROUP_FEATURES + JOINT_FEATURES + LINK_FEATURES + NONE_FEATURES
JOINT_COLUMNS = slice(len(GROUP_FEATURES), len(GROUP_FEATURES) + len(JOINT_FEATURES))
"""Where the features of two groups side by side stand among `FEATURES`."""


@dataclass(frozen=True, eq=False)
class Group:
    """Fragments taken for one digit: `members` are their numbers, `scores` (11,) are the recognizer's.

    `prior`: log-odds beside those of the features.
    """

    members: Members
    box: Box
    scores: Doubles
    features: Doubles
    is_cut: bool = False
    prior: float = 0.0

    @property
    def label(self) -> int:
        """The best digit."""
        return int(self.scores[:NOT_A_DIGIT].argmax())


@dataclass(frozen=True, eq=False)
class Lattice:
    """`orders`: the fragments by place and by time; a group is a run of either. `groups` by their members.

    `read`: what the recognizer said of all that was read for it.
    """

    fragments: tuple[Fragment, ...]
    orders: tuple[Members, ...]
    groups: dict[Members, Group]
    height: float
    read: Known

    @property
    def is_cut(self) -> bool:
        """Are there pieces of strokes among the fragments?"""
        return any(len(fragment.data) < fragment.n_points for fragment in self.fragments)

    @property
    def whole(self) -> Group:
        """All fragments as one."""
        return self.groups[tuple(range(len(self.fragments)))]

    def joint(self, before: Group, after: Group) -> Doubles:
        """Features of two groups side by side."""
        features = np.zeros(len(FEATURES))
        features[JOINT_COLUMNS] = _joint_features([before.box], [after.box], self.height)[0, 0]
        return features

    def joints(self, groups: Sequence[Group]) -> Doubles:
        """Of each group (m) before each other one the `JOINT_FEATURES`, (m, m, 3)."""
        boxes = [group.box for group in groups]
        return _joint_features(boxes, boxes, self.height)

    def ends(self, order: Members) -> list[list[tuple[int, Members]]]:
        """For each place of `order`: where the groups that begin there end, one past their last, and which they are."""
        n = len(order)
        longest = max((len(members) for members in self.groups if len(members) < n), default=n)
        found: list[list[tuple[int, Members]]] = []
        for start in range(n):
            last = n if start == 0 else min(n, start + longest)
            runs = ((end, tuple(sorted(order[start:end]))) for end in range(start + 1, last + 1))
            found.append([(end, members) for end, members in runs if members in self.groups])
        return found

    def beginnings(self, order: Members, place: int) -> list[tuple[int, Doubles]]:
        """Where in `order` the next group may begin once all before `place` are used, and features of what is left out.

        What only leads the pen from one digit to the next, a piece of a stroke or a few, is part of neither.
        """
        here = [(place, np.zeros(len(FEATURES)))]
        last = min(place + MOST_LINK_PIECES, len(order) - 1)
        run = [self.fragments[i] for i in order[place - 1 : last + 1]] if place > 0 else []
        for n, after in enumerate(run[2:], 1):
            if not (run[n].follows(run[n - 1]) and after.follows(run[n])):
                break
            (link,) = merged(run[1 : n + 1])
            here.append((place + n, _link_features(link, self.height)))
        return here


def build_lattice(fragments: Sequence[Fragment], recognizer: Recognizer, known: Known | None = None) -> Lattice:
    """Read every group that may be a digit; ink whose scores are `known` is not read again, but counts as work done."""
    boxes = [fragment.box for fragment in fragments]
    height = max(b[3] for b in boxes) - min(b[1] for b in boxes) or 1.0
    orders = _orders(boxes)
    read = dict(known or {})
    runs = _runs(orders, boxes, fragments, height)
    runs = _few(runs, min(MOST_GROUPS, MOST_READ - len(read)))
    parts = {members: parts_of([fragments[i] for i in members]) for members in runs}
    unread = {parts[members]: members for members in runs if parts[members] not in read}
    if unread:
        scores, likeness = recognizer.score_with_likeness([ink_of([fragments[i] for i in m]) for m in unread.values()])
        read.update(zip(unread, zip(scores, likeness.tolist(), strict=True), strict=True))
    line = union(boxes)
    groups = {members: _group(run, *read[parts[members]], line, height) for members, run in runs.items()}
    return Lattice(tuple(fragments), orders, groups, height, read)


def _orders(boxes: Sequence[Box]) -> tuple[Members, ...]:
    by_place = tuple(sorted(range(len(boxes)), key=lambda i: (boxes[i][0] + boxes[i][2], i)))
    by_time = tuple(range(len(boxes)))
    return (by_place,) if by_place == by_time else (by_place, by_time)


@dataclass(frozen=True)
class _Run:
    """Fragments that may be a digit: their numbers, the box around them, the widest paper in it, and `n_cuts`."""

    members: Members
    box: Box
    inner_gap: float
    cuts: int = 0


def _may_be_cut(cuts: int, box: Box, height: float) -> bool:
    """A digit is cut off where the pen came from the one before, and where it goes on to the next."""
    return cuts == 0 or (cuts <= MOST_CUTS_OF_A_DIGIT and box[3] - box[1] >= LEAST_CUT_HEIGHT * height)


def _runs(
    orders: Sequence[Members], boxes: Sequence[Box], fragments: Sequence[Fragment], height: float
) -> dict[Members, _Run]:
    """Every group that may be a digit, and all of the ink."""
    strokes = [fragment.stroke for fragment in fragments]
    everything = tuple(sorted(orders[0]))
    found = {everything: _Run(everything, union(boxes), _inner_gap(boxes))}
    for order in orders:
        for start in range(len(order)):
            for end in range(start + 1, len(order) + 1):
                inner = [boxes[i] for i in order[start:end]]
                box = union(inner)
                too_wide = end - start > 1 and box[2] - box[0] > WIDEST_DIGIT * height
                if too_wide or len({strokes[i] for i in order[start:end]}) > MOST_STROKES_OF_A_DIGIT:
                    break
                members = tuple(sorted(order[start:end]))
                if members in found:
                    continue
                cuts, gap = n_cuts([fragments[i] for i in members]), _inner_gap(inner)
                if gap <= WIDEST_INNER_GAP * height and _may_be_cut(cuts, box, height):
                    found[members] = _Run(members, box, gap, cuts)
    return found


def _few(runs: dict[Members, _Run], most: int) -> dict[Members, _Run]:
    """Without the groups of the most fragments where they are more than `most`; all of the ink stays."""
    everything = max(runs, key=len)
    longest = len(everything)
    while len(runs) > most and longest > 1:
        longest -= 1
        runs = {members: run for members, run in runs.items() if len(members) <= longest or members == everything}
    return runs


def _group(run: _Run, scores: Doubles, likeness: float, line: Box, height: float) -> Group:
    box = run.box
    off = max(abs(box[3] - line[3]), abs(box[1] - line[1])) / height
    features = np.zeros(len(FEATURES))
    features[: len(GROUP_FEATURES)] = (
        np.log(max(scores[:NOT_A_DIGIT].max(), LEAST_SHARE)),
        np.log(max(1 - scores[NOT_A_DIGIT], LEAST_SHARE)),
        1.0,
        max(0.0, (box[2] - box[0]) / height - 0.8),
        max(0.0, 0.7 - (box[3] - box[1]) / height),
        float(run.cuts),
        max(0.0, off - 0.2),
        run.inner_gap / height,
    )
    may_be_taught = len(run.members) > 1 or (run.cuts > 0 and box[3] - box[1] > 0.7 * height)
    return Group(run.members, box, scores, features, run.cuts > 0, DRAWN_AGAIN * likeness if may_be_taught else 0.0)


def _inner_gap(boxes: Sequence[Box]) -> float:
    """The widest stretch of paper, from left to right, within a group."""
    widest, reached = 0.0, boxes[0][2]
    for left, _, right, _ in sorted(boxes):
        widest, reached = max(widest, left - reached), max(reached, right)
    return max(widest, 0.0)


def _joint_features(before: Sequence[Box], after: Sequence[Box], height: float) -> Doubles:
    """Of each of m boxes before each of n, (m, n, 3)."""
    first, second = np.array(before)[:, None], np.array(after)[None]
    gap = (second[..., 0] - first[..., 2]) / height
    step = (second[..., 3] - second[..., 1] - first[..., 3] + first[..., 1]) / height
    return np.stack([np.maximum(-gap, 0.0), np.clip(gap, 0.0, 0.3), np.abs(step)], axis=-1)


def _link_features(link: Fragment, height: float) -> Doubles:
    steps = np.diff(link.data[:, :2], axis=0)
    length, chord = float(np.hypot(*steps.T).sum()), float(np.hypot(*steps.sum(axis=0)))
    features = np.zeros(len(FEATURES))
    first = len(GROUP_FEATURES) + len(JOINT_FEATURES)
    features[first : first + len(LINK_FEATURES)] = (1.0, length / height, (length - chord) / height)
    return features


def none_features(scores: Doubles) -> Doubles:
    """Of all the ink as no number at all, by what the recognizer says of it as one drawing."""
    features = np.zeros(len(FEATURES))
    features[-len(NONE_FEATURES) :] = (1.0, np.log(max(scores[NOT_A_DIGIT], LEAST_SHARE)))
    return features
