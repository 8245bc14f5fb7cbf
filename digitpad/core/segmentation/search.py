"""The best paths through a lattice: dynamic programming over the groups that end at each place of an order."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

import numpy as np

from digitpad.core.segmentation.lattice import JOINT_COLUMNS, Group, Lattice
from digitpad.core.segmentation.runs import Members
from digitpad.core.typing import Doubles


@dataclass(frozen=True, eq=False)
class Path:
    """One way of grouping all fragments: groups from left to right, and its score.

    `left_out`: features of the pieces that are part of no group.
    """

    lattice: Lattice
    groups: tuple[Group, ...]
    left_out: Doubles
    score: float

    @property
    def features(self) -> Doubles:
        """The sum of its groups' and of what stands between them; a fit alone asks for it."""
        own = sum((group.features for group in self.groups), self.left_out)
        return sum((self.lattice.joint(a, b) for a, b in pairwise(self.groups)), own)


def best_paths(lattice: Lattice, weights: Doubles, n: int) -> list[Path]:
    """The `n` best ways of grouping, best first; each set of groups once."""
    found: dict[tuple[tuple[int, ...], ...], Path] = {}
    groups = list(lattice.groups.values())
    own = np.array([group.features for group in groups]) @ weights + [group.prior for group in groups]
    beside = lattice.joints(groups) @ weights[JOINT_COLUMNS]
    number_of = {group.members: number for number, group in enumerate(groups)}
    for order in lattice.orders:
        for score, chosen, left_out in _ways(lattice, order, (number_of, own, beside), weights, n):
            path = tuple(groups[number] for number in chosen)
            found.setdefault(tuple(sorted(group.members for group in path)), Path(lattice, path, left_out, score))
    return nlargest(n, found.values(), key=lambda path: path.score)


def best_through(lattice: Lattice, weights: Doubles) -> dict[Members, float]:
    """Of each group the score of the best way of grouping all fragments that it stands in."""
    groups = list(lattice.groups.values())
    own = np.array([group.features for group in groups]) @ weights + [group.prior for group in groups]
    beside = lattice.joints(groups) @ weights[JOINT_COLUMNS]
    number_of = {group.members: number for number, group in enumerate(groups)}
    best = np.full(len(groups), -np.inf)
    for order in lattice.orders:
        ends = lattice.ends(order)
        starting = [np.array([number_of[members] for _, members in of_place], dtype=int) for of_place in ends]
        ending: list[list[int]] = [[] for _ in range(len(order) + 1)]
        for end, members in (of_end for of_place in ends for of_end in of_place):
            ending[end].append(number_of[members])
        up_to, from_it = np.full(len(groups), -np.inf), np.full(len(groups), -np.inf)
        up_to[starting[0]], from_it[ending[-1]] = own[starting[0]], 0.0
        steps = []
        for place in range(1, len(order)):
            before = ending[place]
            for start, left_out in lattice.orders[order][place] if before else ():
                after = starting[start]
                if len(after):
                    gained = beside[np.array(before)[:, None], after] + (own[after] + float(left_out @ weights))
                    steps.append((before, after, gained))
                    up_to[after] = np.maximum(up_to[after], (up_to[before][:, None] + gained).max(axis=0))
        for before, after, gained in reversed(steps):
            from_it[before] = np.maximum(from_it[before], (gained + from_it[after]).max(axis=1))
        best = np.maximum(best, up_to + from_it)
    return dict(zip(number_of, best.tolist(), strict=True))


Way = tuple[float, tuple[int, ...], Doubles]
"""Its score, the numbers of its groups, and the features of what it leaves out."""


def _ways(
    lattice: Lattice, order: Members, scored: tuple[dict[Members, int], Doubles, Doubles], weights: Doubles, n: int
) -> list[Way]:
    """The `n` best of one order, by the place and the last group at which they end: what follows depends on both.

    `scored`: the number of each group, what it scores, and what one scores before another.
    """
    number_of, own, beside = scored
    ending: list[dict[int, list[Way]]] = [{} for _ in range(len(order) + 1)]
    nothing = np.zeros(len(weights))
    beginnings = lattice.orders[order]
    ends = lattice.ends(order)
    for place in range(len(order)):
        befores = [way for ways in ending[place].values() for way in ways]
        if place and not befores:
            continue
        lasts = [way[1][-1] for way in befores]
        reached = np.array([way[0] for way in befores])
        for start, left_out in beginnings[place]:
            skipped = float(left_out @ weights)
            for end, members in ends[start]:
                number = number_of[members]
                found = ending[end].setdefault(number, [])
                if place == 0:
                    found.append((float(own[number]), (number,), nothing))
                    continue
                scores = reached + beside[lasts, number] + (own[number] + skipped)
                for i in np.argsort(-scores, kind="stable")[:n].tolist():
                    _, before, left = befores[i]
                    found.append((float(scores[i]), (*before, number), left + left_out if skipped else left))
                if len(found) > n:
                    ending[end][number] = nlargest(n, found, key=_score)
    return nlargest(n, (way for ways in ending[-1].values() for way in ways), key=_score)


def _score(way: Way) -> float:
    return way[0]
