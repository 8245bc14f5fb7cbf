"""All ways of grouping a line's fragments into digits, each group with what the recognizer says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.fragments import Box, Fragment, Part, parts_of
from digitpad.core.segmentation.pen_ends import pen_ends
from digitpad.core.segmentation.runs import Members, Run
from digitpad.core.typing import Doubles

DRAWN_AGAIN = 8.0
"""Log-odds for strokes that were joined, or a piece that was cut, where the person taught just that as one digit.

More than two sure digits have over one: what a hand draws in its own way is decided by whose hand it is.
"""

MOST_LINK_PIECES = 2
"""Of what leads from one digit to the next: it may have a corner, or run alone, and is cut there."""

WIDEST_GAP = 0.3
"""Of the height: wider paper between two digits says no more."""

LEAST_SHARE = 1e-4
"""A share below it counts as this: one sample that is silent decides nothing."""

Known = Mapping[tuple[Part, ...], tuple[Doubles, float, float]]
"""What the recognizer said of ink that was read before, by its parts: see `judge`."""

GROUP_FEATURES = ("digit", "accepted", "count", "wide", "small", "cut", "off_line", "inner_gap", "begins", "ends")
JOINT_FEATURES = ("overlap", "gap", "height_step")
LINK_FEATURES = ("link", "link_length", "link_bend")
NONE_FEATURES = ("none", "refused")
FEATURES = GROUP_FEATURES + JOINT_FEATURES + LINK_FEATURES + NONE_FEATURES
END_COLUMNS = slice(GROUP_FEATURES.index("begins"), GROUP_FEATURES.index("ends") + 1)
"""Where the features of `pen_ends` stand; a first look does without."""

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


Beginnings = tuple[tuple[int, Doubles], ...]
"""Where in an order the next group may begin once all before a place are used, and features of what is left out."""


@dataclass(frozen=True, eq=False)
class Lattice:
    """`orders`: the fragments by place and by time; a group is a run of either. `groups` by their members.

    `beginnings` of each place of each order; `read`: what the recognizer said of all that was read for it.
    """

    fragments: tuple[Fragment, ...]
    orders: dict[Members, tuple[Beginnings, ...]]
    groups: dict[Members, Group]
    height: float
    read: Known

    @property
    def is_cut(self) -> bool:
        """Are there pieces of strokes among the fragments?"""
        return any(not fragment.is_whole for fragment in self.fragments)

    @property
    def side_by_side(self) -> float:
        """How much all ink looks like two digits side by side, and not like a character: log odds."""
        return self.read[parts_of(self.fragments)][2]

    @property
    def whole(self) -> Group:
        """All fragments as one."""
        return self.groups[tuple(range(len(self.fragments)))]

    def parts(self, group: Group) -> tuple[Part, ...]:
        """Of which strokes a group has what."""
        return parts_of([self.fragments[member] for member in group.members])

    def joint(self, before: Group, after: Group) -> Doubles:
        """Features of two groups side by side."""
        features = np.zeros(len(FEATURES))
        (_, top0, right0, bottom0), (left1, top1, _, bottom1) = before.box, after.box
        gap, step = (left1 - right0) / self.height, (bottom1 - top1 - bottom0 + top0) / self.height
        features[JOINT_COLUMNS] = max(-gap, 0.0), min(max(gap, 0.0), WIDEST_GAP), abs(step)
        return features


def beside(boxes: Sequence[Box], height: float, weights: Doubles) -> Doubles:
    """What each box (m) before each other one scores by the `JOINT_FEATURES`, (m, m)."""
    left, top, right, bottom = np.array(boxes).T
    heights = (bottom - top) / height
    overlap, gap, height_step = weights[JOINT_COLUMNS].tolist()
    apart = (left - right[:, None]) / height
    scores: Doubles = np.abs(heights - heights[:, None])
    scores *= height_step
    scores += gap * apart.clip(0.0, WIDEST_GAP)
    scores += overlap * np.maximum(-apart, 0.0)
    return scores


def ends_of(order: Members, groups: Iterable[Members]) -> list[list[tuple[int, Members]]]:
    """For each place of `order`: where the `groups` that begin there end, one past their last, and which they are."""
    place_of = {fragment: place for place, fragment in enumerate(order)}
    found: list[list[tuple[int, Members]]] = [[] for _ in order]
    for members in groups:
        places = [place_of[fragment] for fragment in members]
        start, end = min(places), max(places) + 1
        if end - start == len(members):
            found[start].append((end, members))
    for of_place in found:
        of_place.sort()
    return found


def beginnings_of(order: Members, fragments: Sequence[Fragment], height: float) -> tuple[Beginnings, ...]:
    """What only leads the pen from one digit to the next, a piece of a stroke or a few, is part of neither."""
    each: list[list[tuple[int, Doubles]]] = [[(place, _NOTHING)] for place in range(len(order))]
    in_order = [fragments[i] for i in order]
    goes_on = [after.follows(before) for before, after in pairwise(in_order)]
    for place in range(1, len(order) - 1):
        for n in range(1, min(MOST_LINK_PIECES, len(order) - 1 - place) + 1):
            if not (goes_on[place + n - 2] and goes_on[place + n - 1]):
                break
            last = place + n - 1
            ends = in_order[last].data[-1, :2] - in_order[place].data[0, :2]
            length = sum(fragment.length for fragment in in_order[place : last + 1])
            each[place].append((place + n, _link_features(length / height, float(np.hypot(*ends)) / height)))
    return tuple(tuple(here) for here in each)


def group_features(
    runs: Sequence[Run], scores: Doubles, likeness: Iterable[float], line: Box, height: float
) -> tuple[Doubles, Doubles]:
    """Features (m, f) and priors (m,) of `runs`.

    `scores` (m, 11) and `likeness` (m,) are the recognizer's, `line` the box around all ink.
    """
    boxes = np.array([run.box for run in runs])
    widths, heights = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    cuts = np.array([run.cuts for run in runs])
    off = np.maximum(np.abs(boxes[:, 3] - line[3]), np.abs(boxes[:, 1] - line[1])) / height
    features = np.zeros((len(runs), len(FEATURES)))
    columns = (
        np.log(np.maximum(scores[:, :NOT_A_DIGIT].max(axis=1), LEAST_SHARE)),
        np.log(np.maximum(1 - scores[:, NOT_A_DIGIT], LEAST_SHARE)),
        1.0,
        np.maximum(0.0, widths / height - 0.8),
        np.maximum(0.0, 0.7 - heights / height),
        cuts,
        np.maximum(0.0, off - 0.2),
        np.array([run.inner_gap for run in runs]) / height,
    )
    for place, column in enumerate(columns):
        features[:, place] = column
    may_be_taught = (np.array([len(run.members) for run in runs]) > 1) | ((cuts > 0) & (heights > 0.7 * height))
    return features, DRAWN_AGAIN * np.where(may_be_taught, list(likeness), 0.0)


def groups_of(
    fragments: Sequence[Fragment],
    runs: Sequence[Run],
    scores: Doubles,
    likeness: Iterable[float],
    line: Box,
    height: float,
) -> dict[Members, Group]:
    """By their members; see `group_features`."""
    features, priors = group_features(runs, scores, likeness, line, height)
    features[:, END_COLUMNS] = pen_ends(runs, scores[:, :NOT_A_DIGIT].argmax(axis=1).tolist(), fragments)
    each = zip(runs, scores, features, priors.tolist(), strict=True)
    return {run.members: Group(run.members, run.box, own, row, run.cuts > 0, prior) for run, own, row, prior in each}


def _link_features(length: float, chord: float) -> Doubles:
    features = np.zeros(len(FEATURES))
    first = len(GROUP_FEATURES) + len(JOINT_FEATURES)
    features[first : first + len(LINK_FEATURES)] = (1.0, length, length - chord)
    return features


_NOTHING = np.zeros(len(FEATURES))


def none_features(scores: Doubles) -> Doubles:
    """Of all the ink as no number at all, by what the recognizer says of it as one drawing."""
    features = np.zeros(len(FEATURES))
    features[-len(NONE_FEATURES) :] = (1.0, np.log(max(scores[NOT_A_DIGIT], LEAST_SHARE)))
    return features
