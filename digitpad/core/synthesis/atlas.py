"""The atlas: hand-designed skeletons for the ways in which people write digits, and what is no digit.

Its text has an entry a style::

    [7] barred, round top
    region: Europe, Latin America
    weight: 1.5
    ~ 0,8 22,0 46,2 54,16 42,44 30,72 24,100 / 10,50 58,46
    ~ 0,4 24,0 48,4 52,24 44,50 38,76 36,100 / 12,54 56,50

In brackets stands the label (0 to 9, or - for what is no digit), then the style's name. A line that begins with ``~``
is a keyframe: the style in one of its shapes, so that a mixture of keyframes is a plausible shape, too; those with the
same numbers of strokes and points are mixed. A line that begins with ``=`` is a skeleton that is mixed with no other.
Strokes are split by ``/``; points are the control points of a spline, ``!`` marks a corner, y grows downward, any unit.
``#`` begins a comment.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.synthesis.spline import Spline
from digitpad.core.typing import Doubles

UNIT = 100.0
"""Height of every skeleton once it is read; a flat one is as wide instead."""


@dataclass(frozen=True, eq=False)
class Skeleton:
    """Keyframes of one structure: `points` of shape (n_keyframes, n_points, 2), the larger side 100 units.

    `stroke_lengths` says how many control points each stroke has, `corners` (n_points,) which of them are corners.
    """

    points: Doubles
    stroke_lengths: tuple[int, ...]
    corners: tuple[bool, ...]


@dataclass(frozen=True, eq=False)
class Style:
    """One way of writing a label. `weight` is its share among the styles of its label."""

    label: Label
    name: str
    region: str
    weight: float
    skeletons: tuple[Skeleton, ...]

    @property
    def id(self) -> str:
        """As neighbours name it, such as "atlas:7/barred, round top"."""
        return f"atlas:{'-' if self.label == NOT_A_DIGIT else self.label}/{self.name}"


@dataclass(frozen=True, eq=False)
class Atlas:
    """All styles, by which the reference set is drawn."""

    styles: tuple[Style, ...]

    @property
    def digits(self) -> tuple[Style, ...]:
        """Styles of the labels 0 to 9."""
        return tuple(style for style in self.styles if style.label != NOT_A_DIGIT)

    @property
    def non_digits(self) -> tuple[Style, ...]:
        """Styles of what is no digit."""
        return tuple(style for style in self.styles if style.label == NOT_A_DIGIT)


_Strokes = list[list[tuple[float, float, bool]]]


@dataclass
class _Entry:
    label: Label
    name: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)
    keyframes: list[str] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)


def parse_atlas(*texts: str) -> Atlas:
    """Read the atlas' texts. UserError with the line where one cannot be read; names are unique within a label."""
    styles: dict[str, Style] = {}
    for text in texts:
        for entry in _entries(text):
            style = _style(entry)
            if style.id in styles:
                raise UserError("The atlas names “{name}” twice (line {line}).", name=entry.name, line=entry.line)
            styles[style.id] = style
    return Atlas(tuple(styles.values()))


def skeleton_ink(skeleton: Skeleton, keyframe: int = 0) -> Ink:
    """A skeleton's keyframe as smooth strokes."""
    spline = Spline(skeleton.stroke_lengths, skeleton.corners, skeleton.points.mean(axis=0))
    return Ink(tuple(Stroke(xy) for xy in spline.strokes(skeleton.points[keyframe])))


def _entries(text: str) -> Iterator[_Entry]:
    entry: _Entry | None = None
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.partition("#")[0].strip()
        if not line:
            continue
        if line.startswith("["):
            if entry is not None:
                yield entry
            entry = _heading(line, number)
        elif entry is None:
            raise UserError("Line {line} of the atlas stands before any style.", line=number)
        elif line[0] in "~=":
            (entry.keyframes if line[0] == "~" else entry.alone).append(line[1:])
        else:
            key, _, value = line.partition(":")
            entry.fields[key.strip()] = value.strip()
    if entry is not None:
        yield entry


def _heading(line: str, number: int) -> _Entry:
    label, bracket, name = line[1:].partition("]")
    if not bracket or not name.strip() or label not in tuple("0123456789-"):
        raise UserError("Line {line} of the atlas is no heading like “[7] barred”.", line=number)
    return _Entry(NOT_A_DIGIT if label == "-" else int(label), name.strip(), number)


def _style(entry: _Entry) -> Style:
    try:
        drawn = [_strokes(line) for line in entry.keyframes]
        groups = [list(group) for _, group in groupby(sorted(drawn, key=_structure), key=_structure)]
        skeletons = tuple(_skeleton(group) for group in [*groups, *([_strokes(line)] for line in entry.alone)])
        weight = float(entry.fields.get("weight", "1"))
    except ValueError as error:
        raise UserError(
            "The atlas' style “{name}” (line {line}) cannot be read: {reason}.",
            name=entry.name,
            line=entry.line,
            reason=str(error),
        ) from error
    if not skeletons:
        raise UserError("The atlas' style “{name}” (line {line}) has no skeleton.", name=entry.name, line=entry.line)
    return Style(entry.label, entry.name, entry.fields.get("region", ""), weight, skeletons)


def _strokes(line: str) -> _Strokes:
    return [[_point(word) for word in stroke.split()] for stroke in line.split("/")]


def _structure(strokes: _Strokes) -> tuple[int, ...]:
    return tuple(len(stroke) for stroke in strokes)


def _skeleton(keyframes: list[_Strokes]) -> Skeleton:
    flat = [[point for stroke in keyframe for point in stroke] for keyframe in keyframes]
    points = np.array([[(x, y) for x, y, _ in keyframe] for keyframe in flat])
    side = np.ptp(points, axis=1).max(axis=-1)
    corners = tuple(any(column) for column in zip(*[[corner for *_, corner in row] for row in flat], strict=True))
    return Skeleton(points * (UNIT / np.where(side > 0, side, 1))[:, None, None], _structure(keyframes[0]), corners)


def _point(word: str) -> tuple[float, float, bool]:
    x, _, y = word.rstrip("!").partition(",")
    return float(x), float(y), word.endswith("!")
