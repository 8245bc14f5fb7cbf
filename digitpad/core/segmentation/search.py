"""The best paths through a lattice: dynamic programming over the groups that end at each place of an order."""

from __future__ import annotations

from collections.abc import Iterable
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
    return _best(found.values(), n)


def _paths_of(lattice: Lattice, order: tuple[int, ...], weights: Doubles, n: int) -> list[Path]:
    """By the place at which they end, and by their last group, as what follows depends on it."""
    ending: list[dict[tuple[int, ...], list[Path]]] = [{} for _ in range(len(order) + 1)]
    beginnings = [lattice.beginnings(order, place) for place in range(len(order))]
    for end in range(1, len(order) + 1):
        for place in range(end):
            for start, left_out in beginnings[place]:
                group = lattice.groups.get(tuple(sorted(order[start:end]))) if start < end else None
                if group is None:
                    continue
                own = float(group.features @ weights) + group.prior
                found = ending[end].setdefault(group.members, [])
                if place == 0:
                    found.append(Path((group,), group.features, own))
                    continue
                own += float(left_out @ weights)
                grown = []
                for befores in ending[place].values():
                    joint = lattice.joint(befores[0].groups[-1], group)
                    added = own + float(joint @ weights)
                    grown += [(before.score + added, before, joint) for before in befores]
                found += [
                    Path((*before.groups, group), before.features + group.features + left_out + joint, score)
                    for score, before, joint in nlargest(n, grown, key=lambda item: item[0])
                ]
        ending[end] = {members: _best(paths, n) for members, paths in ending[end].items() if paths}
    return _best((path for paths in ending[-1].values() for path in paths), n)


def _best(paths: Iterable[Path], n: int) -> list[Path]:
    return nlargest(n, paths, key=lambda path: path.score)
