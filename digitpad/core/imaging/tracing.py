"""From a thinned image to strokes: a graph of paths, pruned of thinning artefacts and followed as a pen would go."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.imaging.thinning import NEIGHBORS
from digitpad.core.typing import Doubles, Mask

SPUR_LENGTH = 0.5
"""Dead ends shorter than this, in line widths, are thinning's and not the hand's."""

BRIDGE_LENGTH = 0.8
"""Junctions closer than this, in line widths, are one crossing that thinning has pulled apart."""

MOST_PATHS = 200
"""More than any writing has; of noise, the longest are followed."""

STRAIGHTEST_TURN = np.deg2rad(75.0)
"""The greatest bend at which a line goes on across a junction."""

_Node = int


@dataclass(eq=False)
class _Path:
    """Points (n, 2) as x, y from the node `start` to the node `end`, both included."""

    start: _Node
    end: _Node
    xy: Doubles

    @cached_property
    def length(self) -> float:
        steps = self.xy[1:] - self.xy[:-1]
        return float(np.hypot(steps[:, 0], steps[:, 1]).sum())

    def leaving(self, node: _Node) -> Doubles:
        return self.xy if self.start == node else self.xy[::-1]


@dataclass(eq=False)
class _Graph:
    """Paths by the nodes where they meet (one that returns to its node stands there twice), rings without any node."""

    at: dict[_Node, list[_Path]] = field(default_factory=dict)
    rings: list[Doubles] = field(default_factory=list)
    dots: list[Doubles] = field(default_factory=list)

    def add(self, path: _Path) -> None:
        for node in (path.start, path.end):
            self.at.setdefault(node, []).append(path)

    def remove(self, path: _Path) -> None:
        for node in (path.start, path.end):
            self.at[node].remove(path)

    def degree(self, node: _Node) -> int:
        return len(self.at.get(node, ()))

    @property
    def paths(self) -> list[_Path]:
        return list({id(path): path for meeting in self.at.values() for path in meeting}.values())


def trace_skeleton(skeleton: Mask, line_width: float) -> list[Doubles]:
    """Strokes (n, 2) of x, y in pixels (centres at whole numbers), smooth where lines cross.

    `line_width`, in pixels, is that of the line before it was thinned: it tells thinning's doing from the hand's.
    """
    graph = _graph_of(skeleton)
    _prune(graph, SPUR_LENGTH * line_width)
    _contract(graph, BRIDGE_LENGTH * line_width)
    paths = sorted(graph.paths, key=lambda path: -path.length)[:MOST_PATHS]
    return [*_strokes(paths, line_width), *graph.rings, *graph.dots]


def _graph_of(skeleton: Mask) -> _Graph:
    links = _links(skeleton)
    width = skeleton.shape[1]
    graph = _Graph()
    left = {pixel: set(near) for pixel, near in links.items()}
    for node, near in links.items():
        if not near:
            graph.dots.append(_points([node], width))
        elif len(near) != 2:
            while left[node]:
                walk = _walk(links, left, node)
                graph.add(_Path(walk[0], walk[-1], _points(walk, width)))
    for pixel in links:
        if left[pixel] and len(links[pixel]) == 2:
            graph.rings.append(_points(_walk(links, left, pixel), width))
    return graph


def _links(skeleton: Mask) -> dict[int, list[int]]:
    """For each pixel (row * width + column) its neighbours; a diagonal one only where no straight way leads there."""
    height, width = skeleton.shape
    padded = np.zeros((height + 2, width + 2), np.bool_)
    padded[1:-1, 1:-1] = skeleton
    flat = padded.ravel()
    places = np.flatnonzero(flat)
    around = flat.take(places[:, None] + _steps(width + 2))
    codes = np.packbits(around, axis=1, bitorder="little")[:, 0]
    rows, columns = np.divmod(places, width + 2)
    pixels = (rows - 1) * width + columns - 1
    steps = _steps(width).tolist()
    return {
        pixel: [pixel + steps[bit] for bit in _LINKED[code]]
        for pixel, code in zip(pixels.tolist(), codes.tolist(), strict=True)
    }


def _steps(width: int) -> NDArray[np.intp]:
    """From a pixel to its eight neighbours where rows of `width` follow one another."""
    return np.array([dy * width + dx for dy, dx in NEIGHBORS], dtype=np.intp)


def _linked_bits() -> list[list[int]]:
    """For each code of eight neighbours, the bits of those that are linked."""
    around = (np.arange(256)[:, None] >> np.arange(8)) & 1 == 1
    straight = around.copy()
    straight[:, 1::2] = False
    beside = np.roll(straight, 1, axis=1) | np.roll(straight, -1, axis=1)
    kept = np.where(np.arange(8) % 2 == 1, around & ~beside, around)
    return [np.flatnonzero(line).tolist() for line in kept]


_LINKED = _linked_bits()


def _walk(links: dict[int, list[int]], left: dict[int, set[int]], start: int) -> list[int]:
    """From `start` along links not yet gone to the next node, or back to `start`."""
    walk = [start]
    while True:
        here = walk[-1]
        ahead = left[here].pop()
        left[ahead].discard(here)
        walk.append(ahead)
        if ahead == start or len(links[ahead]) != 2:
            return walk


def _points(pixels: list[int], width: int) -> Doubles:
    flat = np.array(pixels)
    return np.stack([flat % width, flat // width], axis=1).astype(np.float64)


def _prune(graph: _Graph, longest: float) -> None:
    """Take away short dead ends, the shortest first; a line that is left with a mere joint becomes one path again."""
    while True:
        spurs = [path for path in graph.paths if path.length < longest and _is_dead_end(graph, path)]
        if not spurs:
            return
        for spur in sorted(spurs, key=lambda path: path.length):
            if spur in graph.at[spur.start] and _is_dead_end(graph, spur):
                graph.remove(spur)
                for node in (spur.start, spur.end):
                    _join_mere_joint(graph, node)


def _is_dead_end(graph: _Graph, path: _Path) -> bool:
    """Whether just one end meets others; a line on its own is none."""
    degrees = sorted((graph.degree(path.start), graph.degree(path.end)))
    return degrees[0] == 1 and degrees[1] > 2


def _join_mere_joint(graph: _Graph, node: _Node) -> None:
    """Where just two ends meet, make them one line; if both belong to one path, it is a ring."""
    if graph.degree(node) != 2:
        return
    first, second = graph.at[node]
    graph.remove(first)
    if first is second:
        graph.rings.append(first.xy)
        return
    graph.remove(second)
    before, after = first.leaving(node)[::-1], second.leaving(node)
    start = first.end if first.start == node else first.start
    end = second.end if second.start == node else second.start
    graph.add(_Path(start, end, np.concatenate([before, after[1:]])))


def _contract(graph: _Graph, longest: float) -> None:
    """Draw junctions together that short paths join; all other paths then lead to their middle."""
    bridges = [
        path
        for path in graph.paths
        if path.start != path.end
        and min(graph.degree(path.start), graph.degree(path.end)) > 2
        and path.length < longest
    ]
    merged: dict[_Node, _Node] = {}
    places: dict[_Node, list[Doubles]] = {}
    for bridge in bridges:
        graph.remove(bridge)
        start, end = _root(merged, bridge.start), _root(merged, bridge.end)
        if start != end:
            merged[end] = start
            places[start] = places.pop(start, [bridge.xy[0]]) + places.pop(end, [bridge.xy[-1]])
    for path in graph.paths:
        start, end = _root(merged, path.start), _root(merged, path.end)
        if start in places or end in places:
            graph.remove(path)
            xy = path.xy.copy()
            if start in places:
                xy[0] = np.mean(places[start], axis=0)
            if end in places:
                xy[-1] = np.mean(places[end], axis=0)
            graph.add(_Path(start, end, xy))


def _root(merged: dict[_Node, _Node], node: _Node) -> _Node:
    while node in merged:
        node = merged[node]
    return node


def _strokes(paths: list[_Path], line_width: float) -> list[Doubles]:
    """Follow the paths, going on at each junction by the straightest pair."""
    onward = _pairs(paths, line_width)
    left = set(range(len(paths)))
    ends = [(number, at_end) for number in range(len(paths)) for at_end in (False, True)]
    starts = [end for end in ends if end not in onward] + ends
    return [_follow(paths, onward, left, start, line_width / 2) for start in starts if start[0] in left]


_End = tuple[int, bool]  # a path's number, and whether its last point is meant


def _pairs(paths: list[_Path], line_width: float) -> dict[_End, _End]:
    """Which end of a path goes on in which other at a junction, both ways."""
    meeting: dict[_Node, list[_End]] = {}
    for number, path in enumerate(paths):
        meeting.setdefault(path.start, []).append((number, False))
        meeting.setdefault(path.end, []).append((number, True))
    onward: dict[_End, _End] = {}
    for ends in meeting.values():
        if len(ends) == 1:
            continue
        headings = {end: _heading(paths[end[0]], end[1], line_width) for end in ends}
        bends = sorted((_bend(headings[a], headings[b]), a, b) for a, b in combinations(ends, 2))
        for bend, a, b in bends:
            if bend <= STRAIGHTEST_TURN and a not in onward and b not in onward:
                onward[a], onward[b] = b, a
    return onward


def _heading(path: _Path, at_end: bool, line_width: float) -> Doubles:
    """Unit vector along which the path leaves its end, taken beyond the junction's disturbed surroundings."""
    xy = path.xy[::-1] if at_end else path.xy
    away = np.hypot(xy[:, 0] - xy[0, 0], xy[:, 1] - xy[0, 1])
    farthest = away.max()
    near = int((away >= min(line_width / 2, farthest)).argmax())
    far = int((away >= min(2 * line_width, farthest)).argmax())
    step = xy[far] - xy[near] if far > near else xy[far] - xy[0]
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


def _bend(first: Doubles, second: Doubles) -> float:
    """The angle by which a line turns that comes in along `first` reversed and leaves along `second`; 0 is straight."""
    return float(np.arccos(np.clip(-first @ second, -1, 1)))


def _follow(paths: list[_Path], onward: dict[_End, _End], left: set[int], start: _End, clear: float) -> Doubles:
    """The points from `start` on; around a junction that is crossed, those within `clear` are dropped."""
    parts: list[Doubles] = []
    number, at_end = start
    while True:
        left.discard(number)
        xy = paths[number].xy
        xy = xy[::-1] if at_end else xy
        if parts:
            parts[-1] = _without_end(parts[-1], clear)
            xy = _without_end(xy[::-1], clear)[::-1]
        parts.append(xy)
        following = onward.get((number, not at_end))
        if following is None or following[0] not in left:
            return np.concatenate(parts)
        number, at_end = following


def _without_end(xy: Doubles, clear: float) -> Doubles:
    """Without the last points, up to the last one that is farther than `clear` from the end."""
    beyond = np.flatnonzero(np.hypot(*(xy - xy[-1]).T) > clear)
    return xy[: int(beyond[-1]) + 1] if len(beyond) else xy[: max(1, len(xy) // 2)]
