"""The best paths through a lattice: dynamic programming over the groups that end at each place of an order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import pairwise

import numpy as np

from digitpad.core.segmentation.lattice import Beginnings, Group, Lattice, beside, ends_of
from digitpad.core.segmentation.runs import Members, Run
from digitpad.core.typing import Doubles

Orders = Mapping[Members, Sequence[Beginnings]]
Ends = list[list[tuple[int, Members]]]
"""See `ends_of`."""


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
    joints = beside([group.box for group in groups], lattice.height, weights)
    number_of = {group.members: number for number, group in enumerate(groups)}
    for order in lattice.orders:
        for score, chosen, left_out in _ways(lattice, order, (number_of, own, joints), weights, n):
            path = tuple(groups[number] for number in chosen)
            found.setdefault(tuple(sorted(group.members for group in path)), Path(lattice, path, left_out, score))
    return nlargest(n, found.values(), key=lambda path: path.score)


def standing(orders: Orders, groups: Iterable[Members]) -> dict[Members, Ends]:
    """`ends_of` each order, only of those groups that stand in some way of grouping everything."""
    every = list(groups)
    return {order: _standing(ends_of(order, every), steps) for order, steps in orders.items()}


def _standing(ends: Ends, steps: Sequence[Beginnings]) -> Ends:
    begins, is_end = [False] * len(ends), [True] + [False] * len(ends)
    for place, of_place in enumerate(steps):
        if is_end[place]:
            for start, _ in of_place:
                begins[start] = True
        if begins[place]:
            for end, _ in ends[place]:
                is_end[end] = True
    goes_on = [False] * len(ends) + [True]
    kept: Ends = [[] for _ in ends]
    for place in reversed(range(len(ends))):
        if begins[place]:
            kept[place] = [(end, members) for end, members in ends[place] if goes_on[end]]
        goes_on[place] = any(kept[start] for start, _ in steps[place])
    return kept


def best_through(
    orders: Orders, ends: Mapping[Members, Ends], runs: Sequence[Run], own: Doubles, height: float, weights: Doubles
) -> Doubles:
    """Of each of `runs` (m), which score `own` (m,) by themselves, the best way of grouping that it stands in.

    `ends` of each order: all others of it stand in none.
    """
    number_of = {run.members: number for number, run in enumerate(runs)}
    joints = beside([run.box for run in runs], height, weights)
    ways = [_through(ends[order], steps, (number_of, own, joints), weights) for order, steps in orders.items()]
    best: Doubles = np.max(ways, axis=0)
    return best


def _through(
    ends: Ends, steps: Sequence[Beginnings], scored: tuple[dict[Members, int], Doubles, Doubles], weights: Doubles
) -> Doubles:
    """The same of one order; `scored` as for `_ways`."""
    number_of, own, joints = scored
    starting: list[list[int]] = [[] for _ in ends]
    ending: list[list[int]] = [[] for _ in range(len(ends) + 1)]
    for place, of_place in enumerate(ends):
        for end, members in of_place:
            if members in number_of:
                starting[place].append(number_of[members])
                ending[end].append(number_of[members])
    befores: list[list[int]] = [[] for _ in ends]
    skipped: list[list[float]] = [[] for _ in ends]
    for place, begun in enumerate(steps):
        for start, left_out in begun if ending[place] else ():
            befores[start] += ending[place]
            skipped[start] += [float(left_out @ weights) if start > place else 0.0] * len(ending[place])
    up_to, from_it = np.full(len(own), -np.inf), np.full(len(own), -np.inf)
    up_to[starting[0]], from_it[ending[-1]] = own[starting[0]], 0.0
    gains = []
    for before, skips, after in zip(befores, skipped, starting, strict=True):
        if before and after:
            gained = joints[np.array(before)[:, None], after]
            gained += np.array(skips)[:, None]
            gained += own[after]
            gains.append((before, after, gained))
            up_to[after] = (up_to[before][:, None] + gained).max(axis=0)
    for before, after, gained in reversed(gains):
        from_it[before] = np.maximum(from_it[before], (gained + from_it[after]).max(axis=1))
    return np.asarray(up_to + from_it)


Way = tuple[float, tuple[int, ...], Doubles]
"""Its score, the numbers of its groups, and the features of what it leaves out."""


def _ways(
    lattice: Lattice, order: Members, scored: tuple[dict[Members, int], Doubles, Doubles], weights: Doubles, n: int
) -> list[Way]:
    """The `n` best of one order, by the place and the last group at which they end: what follows depends on both.

    `scored`: the number of each group, what it scores, and what one scores before another.
    """
    number_of, own, joints = scored
    ending: list[dict[int, list[Way]]] = [{} for _ in range(len(order) + 1)]
    nothing = np.zeros(len(weights))
    beginnings = lattice.orders[order]
    ends = ends_of(order, number_of)
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
                scores = reached + joints[lasts, number] + (own[number] + skipped)
                for i in np.argsort(-scores, kind="stable")[:n].tolist():
                    _, before, left = befores[i]
                    found.append((float(scores[i]), (*before, number), left + left_out if skipped else left))
                if len(found) > n:
                    ending[end][number] = nlargest(n, found, key=_score)
    return nlargest(n, (way for ways in ending[-1].values() for way in ways), key=_score)


def _score(way: Way) -> float:
    return way[0]
