"""The best paths through a lattice: dynamic programming over the groups that end at each place of an order."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nlargest

from digitpad.core.segmentation.lattice import Group, Lattice
from digitpad.core.typing import Doubles


@dataclass(frozen=True, eq=False)
class Path:
    """One way of grouping all fragments: groups from left to right, the sum of their features, and its score."""

    groups: tuple[Group, ...]
    features: Doubles
    score: float


def best_paths(lattice: Lattice, weights: Doubles, n: int) -> list[Path]:
    """The `n` best ways of grouping, best first; each set of groups once."""
    found: dict[tuple[tuple[int, ...], ...], Path] = {}
    for order in lattice.orders:
        for path in _paths_of(lattice, order, weights, n):
            found.setdefault(tuple(sorted(group.members for group in path.groups)), path)
    return nlargest(n, found.values(), key=lambda path: path.score)


def _paths_of(lattice: Lattice, order: tuple[int, ...], weights: Doubles, n: int) -> list[Path]:
    """By the place at which they end, and by their last group, as what follows depends on it."""
    ending: list[dict[tuple[int, ...], list[Path]]] = [{} for _ in range(len(order) + 1)]
    for end in range(1, len(order) + 1):
        for start in range(end):
            group = lattice.groups.get(tuple(sorted(order[start:end])))
            if group is None:
                continue
            own = float(group.features @ weights)
            if start == 0:
                ending[end][group.members] = [Path((group,), group.features, own)]
                continue
            grown = [
                (before, lattice.joint(before.groups[-1], group))
                for befores in ending[start].values()
                for before in befores
            ]
            scored = [(before.score + own + float(joint @ weights), before, joint) for before, joint in grown]
            best = nlargest(n, scored, key=lambda item: item[0])
            if best:
                ending[end][group.members] = [
                    Path((*before.groups, group), before.features + group.features + joint, score)
                    for score, before, joint in best
                ]
    return nlargest(n, (path for paths in ending[-1].values() for path in paths), key=lambda path: path.score)
