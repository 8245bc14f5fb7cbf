"""What is grouped into digits: strokes, or parts of strokes that run through two digits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink, Stroke
from digitpad.core.typing import Doubles

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, eq=False)
class Fragment:
    """The points `start` to `end` (one past the last) of the stroke number `stroke` of a drawing."""

    stroke: int
    start: int
    end: int
    data: Doubles
    is_cut: bool = False

    @property
    def box(self) -> Box:
        """Its bounding box."""
        left, top = self.data[:, :2].min(axis=0).tolist()
        right, bottom = self.data[:, :2].max(axis=0).tolist()
        return left, top, right, bottom


def whole_strokes(ink: Ink) -> list[Fragment]:
    """A fragment for each stroke, in the order of writing."""
    return [Fragment(i, 0, len(stroke), stroke.data) for i, stroke in enumerate(ink.strokes)]


def cut_at(fragment: Fragment, places: Sequence[int]) -> list[Fragment]:
    """The parts of a fragment between `places`, numbers of its points; the point at a cut belongs to both sides."""
    ends = [0, *sorted(places), len(fragment.data) - 1]
    return [
        Fragment(fragment.stroke, fragment.start + a, fragment.start + b + 1, fragment.data[a : b + 1], is_cut=True)
        for a, b in pairwise(ends)
        if b > a
    ]


def ink_of(fragments: Sequence[Fragment]) -> Ink:
    """The fragments as a drawing; neighbouring parts of one stroke are whole again."""
    strokes: list[NDArray[np.float64]] = []
    last: Fragment | None = None
    for fragment in sorted(fragments, key=lambda f: (f.stroke, f.start)):
        if last is not None and last.stroke == fragment.stroke and last.end - 1 == fragment.start:
            strokes[-1] = np.concatenate([strokes[-1], fragment.data[1:]])
        else:
            strokes.append(fragment.data)
        last = fragment
    return Ink(tuple(Stroke(data) for data in strokes))


def union(boxes: Sequence[Box]) -> Box:
    """The box around all of `boxes`, at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
