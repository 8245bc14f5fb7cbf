"""From a skeleton to strokes: a graph of paths, cleared of what thinning adds, then followed as a pen would go."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Array
from digitpad.core.thinning import NEIGHBORS, Mask, neighbor_codes

SPUR_LENGTH = 0.7
"""Dead ends shorter than this, in line widths, are thinning's and not the hand's."""

BRIDGE_LENGTH = 0.8
"""Junctions closer than this, in line widths, are one crossing that thinning has pulled apart."""

STRAIGHTEST_TURN = np.deg2rad(75.0)
"""The greatest bend at which a line goes on across a junction."""

_Node = int


@dataclass(eq=False)
class _Path:
    """Points (n, 2) as x, y from the node `start` to the node `end`, both included."""

    start: _Node
    end: _Node
    xy: Array

    @property
    def length(self) -> float:
        return float(np.hypot(*np.diff(self.xy, axis=0).T).sum())

    def leaving(self, node: _Node) -> Array:
        return self.xy if self.start == node else self.xy[::-1]


@dataclass(eq=False)
class _Graph:
    paths: list[_Path] = field(default_factory=list)
    rings: list[Array] = field(default_factory=list)
    dots: list[Array] = field(default_factory=list)

    def degrees(self) -> dict[_Node, int]:
        degrees: dict[_Node, int] = {}
        for path in self.paths:
            for node in (path.start, path.end):
                degrees[node] = degrees.get(node, 0) + 1
        return degrees


def trace_skeleton(skeleton: Mask, line_width: float) -> list[Array]:
    """Strokes (n, 2) of x, y in pixels (centres at whole numbers), smooth where lines cross.

    `line_width`, in pixels, is that of the line before it was thinned: it tells thinning's doing from the hand's.
    """
    graph = _graph_of(skeleton)
    _prune(graph, SPUR_LENGTH * line_width)
    _contract(graph, BRIDGE_LENGTH * line_width)
    return [*_strokes(graph, line_width), *graph.rings, *graph.dots]


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
                graph.paths.append(_Path(walk[0], walk[-1], _points(walk, width)))
    for pixel in links:
        if left[pixel] and len(links[pixel]) == 2:
            graph.rings.append(_points(_walk(links, left, pixel), width))
    return graph


def _links(skeleton: Mask) -> dict[int, list[int]]:
    """For each pixel (row * width + column) its neighbours; a diagonal one only where no straight way leads there."""
    codes = neighbor_codes(np.pad(skeleton, 1).astype(np.uint8))
    width = skeleton.shape[1]
    steps = [dy * width + dx for dy, dx in NEIGHBORS]
    pixels = np.flatnonzero(skeleton)
    linked = _LINKED[codes.ravel()[pixels]].tolist()
    return {
        pixel: [pixel + step for bit, step in enumerate(steps) if code >> bit & 1]
        for pixel, code in zip(pixels.tolist(), linked, strict=True)
    }


def _linked_codes() -> NDArray[np.uint8]:
    around = (np.arange(256)[:, None] >> np.arange(8)) & 1
    straight = around.copy()
    straight[:, 1::2] = 0
    beside = np.roll(straight, 1, axis=1) | np.roll(straight, -1, axis=1)
    kept = np.where(np.arange(8) % 2 == 1, around & ~beside & 1, around)
    return np.asarray((kept << np.arange(8)).sum(axis=1), dtype=np.uint8)


_LINKED = _linked_codes()


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


def _points(pixels: list[int], width: int) -> Array:
    flat = np.array(pixels)
    return np.stack([flat % width, flat // width], axis=1).astype(np.float64)


def _prune(graph: _Graph, longest: float) -> None:
    """Take away short dead ends, the shortest first; a line that is left with a mere joint becomes one path again."""
    while True:
        degrees = graph.degrees()
        spurs = [
            path
            for path in graph.paths
            if sorted((degrees[path.start], degrees[path.end]))[0] == 1
            and max(degrees[path.start], degrees[path.end]) > 2
            and path.length < longest
        ]
        if not spurs:
            return
        spurs.sort(key=lambda path: path.length)
        gone: list[_Path] = []
        touched: set[_Node] = set()
        for spur in spurs:
            if not touched & {spur.start, spur.end}:
                gone.append(spur)
                touched |= {spur.start, spur.end}
        graph.paths = [path for path in graph.paths if path not in gone]
        _join_mere_joints(graph, touched)


def _join_mere_joints(graph: _Graph, nodes: set[_Node]) -> None:
    """Where just two paths meet, make them one; a path that meets itself becomes a ring."""
    for node in nodes:
        meeting = [path for path in graph.paths if node in (path.start, path.end)]
        if len(meeting) == 2:
            first, second = meeting
            before, after = first.leaving(node)[::-1], second.leaving(node)
            start = first.end if first.start == node else first.start
            end = second.end if second.start == node else second.start
            graph.paths = [path for path in graph.paths if path not in (first, second)]
            graph.paths.append(_Path(start, end, np.concatenate([before, after[1:]])))
        elif len(meeting) == 1 and meeting[0].start == meeting[0].end == node:
            graph.paths.remove(meeting[0])
            graph.rings.append(meeting[0].xy)


def _contract(graph: _Graph, longest: float) -> None:
    """Draw junctions together that a short path joins; all paths then lead to the middle."""
    while True:
        degrees = graph.degrees()
        bridges = [
            path
            for path in graph.paths
            if path.start != path.end and min(degrees[path.start], degrees[path.end]) > 2 and path.length < longest
        ]
        if not bridges:
            return
        bridge = min(bridges, key=lambda path: path.length)
        graph.paths.remove(bridge)
        middle = (bridge.xy[0] + bridge.xy[-1]) / 2
        for path in graph.paths:
            if path.start in (bridge.start, bridge.end):
                path.start, path.xy = bridge.start, np.concatenate([middle[None], path.xy[1:]])
            if path.end in (bridge.start, bridge.end):
                path.end, path.xy = bridge.start, np.concatenate([path.xy[:-1], middle[None]])


def _strokes(graph: _Graph, line_width: float) -> list[Array]:
    """Follow the paths, going on at each junction by the straightest pair."""
    onward = _pairs(graph, line_width)
    left = set(range(len(graph.paths)))
    strokes = []
    starts = [end for end in _ends(graph) if end not in onward] + _ends(graph)
    for path, at_end in starts:
        if path in left:
            strokes.append(_follow(graph, onward, left, (path, at_end), line_width / 2))
    return strokes


_End = tuple[int, bool]  # a path's number, and whether its last point is meant


def _ends(graph: _Graph) -> list[_End]:
    return [(number, at_end) for number in range(len(graph.paths)) for at_end in (False, True)]


def _pairs(graph: _Graph, line_width: float) -> dict[_End, _End]:
    """Which end of a path goes on in which other at a junction, both ways."""
    meeting: dict[_Node, list[_End]] = {}
    for number, path in enumerate(graph.paths):
        meeting.setdefault(path.start, []).append((number, False))
        meeting.setdefault(path.end, []).append((number, True))
    onward: dict[_End, _End] = {}
    for ends in meeting.values():
        headings = {end: _heading(graph.paths[end[0]], end[1], line_width) for end in ends}
        bends = sorted((_bend(headings[a], headings[b]), a, b) for a, b in combinations(ends, 2))
        for bend, a, b in bends:
            if bend <= STRAIGHTEST_TURN and a not in onward and b not in onward:
                onward[a], onward[b] = b, a
    return onward


def _heading(path: _Path, at_end: bool, line_width: float) -> Array:
    """Unit vector along which the path leaves its end, taken beyond the junction's disturbed surroundings."""
    xy = path.xy[::-1] if at_end else path.xy
    away = np.hypot(*(xy - xy[0]).T)
    near = int(np.argmax(away >= min(line_width / 2, away.max())))
    far = int(np.argmax(away >= min(2 * line_width, away.max())))
    step = xy[far] - xy[near] if far > near else xy[far] - xy[0]
    return np.asarray(step / max(float(np.hypot(*step)), 1e-9))


def _bend(first: Array, second: Array) -> float:
    """The angle by which a line turns that comes in along `first` reversed and leaves along `second`; 0 is straight."""
    return float(np.arccos(np.clip(-first @ second, -1, 1)))


def _follow(graph: _Graph, onward: dict[_End, _End], left: set[int], start: _End, clear: float) -> Array:
    """The points from `start` on; around a junction that is crossed, those within `clear` are dropped."""
    parts: list[Array] = []
    number, at_end = start
    while True:
        left.discard(number)
        xy = graph.paths[number].xy
        xy = xy[::-1] if at_end else xy
        if parts:
            parts[-1] = _without_end(parts[-1], clear)
            xy = _without_end(xy[::-1], clear)[::-1]
        parts.append(xy)
        following = onward.get((number, not at_end))
        if following is None or following[0] not in left:
            return np.concatenate(parts)
        number, at_end = following


def _without_end(xy: Array, clear: float) -> Array:
    """Without the last points, up to the last one that is farther than `clear` from the end."""
    beyond = np.flatnonzero(np.hypot(*(xy - xy[-1]).T) > clear)
    return xy[: int(beyond[-1]) + 1] if len(beyond) else xy[: max(1, len(xy) // 2)]
