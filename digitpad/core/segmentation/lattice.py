"""All ways of grouping a line's fragments into digits, each group with what the recognizer says of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.fragments import Box, Fragment, Part, merged, parts_of
from digitpad.core.segmentation.runs import Members, Run
from digitpad.core.typing import Doubles

DRAWN_AGAIN = 8.0
"""Log-odds for strokes that were joined, or a piece that was cut, where the person taught just that as one digit.

More than two sure digits have over one: what a hand draws in its own way is decided by whose hand it is.
"""

MOST_LINK_PIECES = 2
"""Of what leads from one digit to the next: it may have a corner, or run alone, and is cut there."""

LEAST_SHARE = 1e-4
"""A share below it counts as this: one sample that is silent decides nothing."""

Known = Mapping[tuple[Part, ...], tuple[Doubles, float, float]]
"""What the recognizer said of ink that was read before, by its parts: see `judge`."""

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
        place_of = {fragment: place for place, fragment in enumerate(order)}
        found: list[list[tuple[int, Members]]] = [[] for _ in order]
        for members in self.groups:
            places = [place_of[fragment] for fragment in members]
            start, end = min(places), max(places) + 1
            if end - start == len(members):
                found[start].append((end, members))
        for of_place in found:
            of_place.sort()
        return found


def beginnings(order: Members, place: int, fragments: Sequence[Fragment], height: float) -> Beginnings:
    """What only leads the pen from one digit to the next, a piece of a stroke or a few, is part of neither."""
    here = [(place, _NOTHING)]
    last = min(place + MOST_LINK_PIECES, len(order) - 1)
    run = [fragments[i] for i in order[place - 1 : last + 1]] if place > 0 else []
    for n, after in enumerate(run[2:], 1):
        if not (run[n].follows(run[n - 1]) and after.follows(run[n])):
            break
        (link,) = merged(run[1 : n + 1])
        here.append((place + n, _link_features(link, height)))
    return tuple(here)


def groups_of(
    runs: Sequence[Run], scores: Doubles, likeness: Iterable[float], line: Box, height: float
) -> dict[Members, Group]:
    """By their members; `scores` (m, 11) and `likeness` (m,) are the recognizer's, `line` the box around all ink."""
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
    priors = (DRAWN_AGAIN * np.where(may_be_taught, list(likeness), 0.0)).tolist()
    each = zip(runs, scores, features, priors, strict=True)
    return {run.members: Group(run.members, run.box, own, row, run.cuts > 0, prior) for run, own, row, prior in each}


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


_NOTHING = np.zeros(len(FEATURES))


def none_features(scores: Doubles) -> Doubles:
    """Of all the ink as no number at all, by what the recognizer says of it as one drawing."""
    features = np.zeros(len(FEATURES))
    features[-len(NONE_FEATURES) :] = (1.0, np.log(max(scores[NOT_A_DIGIT], LEAST_SHARE)))
    return features
