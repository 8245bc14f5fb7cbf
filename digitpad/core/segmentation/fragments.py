"""What is grouped into digits: strokes, or parts of strokes that run through two digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.typing import Doubles

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

Part = tuple[int, int, int]
"""A stroke's number, and which of its points: the first, and one past the last."""


@dataclass(frozen=True, eq=False)
class Fragment:
    """The points `start` to `end` (one past the last) of the stroke number `stroke`, which has `n_points`."""

    stroke: int
    start: int
    end: int
    n_points: int
    data: Doubles

    @cached_property
    def box(self) -> Box:
        """Its bounding box."""
        left, top = self.data[:, :2].min(axis=0).tolist()
        right, bottom = self.data[:, :2].max(axis=0).tolist()
        return left, top, right, bottom

    @cached_property
    def length(self) -> float:
        """Along the pen's way."""
        steps = self.data[1:, :2] - self.data[:-1, :2]
        return float(np.hypot(steps[:, 0], steps[:, 1]).sum())

    @property
    def is_whole(self) -> bool:
        """Is it all of its stroke?"""
        return self.end - self.start == self.n_points

    def follows(self, before: Fragment) -> bool:
        """Does it go on where `before` ends, in the same stroke?"""
        return self.stroke == before.stroke and self.start == before.end - 1


def whole_strokes(ink: Ink) -> list[Fragment]:
    """A fragment for each stroke, in the order of writing."""
    return [Fragment(i, 0, len(stroke), len(stroke), stroke.data) for i, stroke in enumerate(ink.strokes)]


def cut_at(fragment: Fragment, places: Sequence[int]) -> list[Fragment]:
    """The parts of a fragment between `places`, numbers of its points; the point at a cut belongs to both sides."""
    ends = [0, *sorted(places), len(fragment.data) - 1]
    first = fragment.start
    return [
        Fragment(fragment.stroke, first + a, first + b + 1, fragment.n_points, fragment.data[a : b + 1])
        for a, b in pairwise(ends)
        if b > a
    ]


def n_cuts(fragments: Sequence[Fragment]) -> int:
    """At how many ends of the fragments together their strokes go on."""
    ordered = sorted(fragments, key=lambda f: (f.stroke, f.start))
    inner = sum((fragment.start > 0) + (fragment.end < fragment.n_points) for fragment in ordered)
    return inner - 2 * sum(after.follows(before) for before, after in pairwise(ordered))


def merged(fragments: Sequence[Fragment]) -> list[Fragment]:
    """The fragments in the order of their strokes; neighbouring parts of one stroke are one again."""
    whole: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda f: (f.stroke, f.start)):
        if whole and fragment.follows(whole[-1]):
            last = whole[-1]
            data = np.concatenate([last.data, fragment.data[1:]])
            data.flags.writeable = False
            whole[-1] = Fragment(last.stroke, last.start, fragment.end, last.n_points, data)
        else:
            whole.append(fragment)
    return whole


def parts_of(fragments: Sequence[Fragment]) -> tuple[Part, ...]:
    """What of which strokes the fragments are: the same for the same ink, however it is cut."""
    return joined_parts(sorted((fragment.stroke, fragment.start, fragment.end) for fragment in fragments))


def joined_parts(ordered: Sequence[Part]) -> tuple[Part, ...]:
    """Parts in order, neighbouring ones of a stroke as one."""
    parts: list[Part] = []
    for stroke, start, end in ordered:
        if parts and parts[-1][0] == stroke and parts[-1][2] == start + 1:
            parts[-1] = (stroke, parts[-1][1], end)
        else:
            parts.append((stroke, start, end))
    return tuple(parts)


def ink_of(fragments: Sequence[Fragment]) -> Ink:
    """The fragments as a drawing; neighbouring parts of one stroke are whole again."""
    return Ink(tuple(Stroke.of_checked(fragment.data) for fragment in merged(fragments)))


def union(boxes: Sequence[Box]) -> Box:
    """The box around all of `boxes`, at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
