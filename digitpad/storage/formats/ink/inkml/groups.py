"""Trace groups and views of InkML: which traces are one drawing, and which label is theirs.

A group with a label, or a view of traces elsewhere, is a drawing; what has no label of its own has that of the group
around it. Groups without labels inside a labelled one are either strokes of one drawing (they lie on one another, as
the bar of a 7 does) or drawings of their own. What has no label anywhere is a page where it lies in many places.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.storage.formats.ink.ink_units import are_foreign, in_units
from digitpad.storage.formats.ink.page import drawn_together
from digitpad.storage.formats.record import Record

MAX_TRACES = 100_000
MATHML = "mathml"
_LABELS = ("truth", "label", "normalizedlabel", "transcription", MATHML)
_WORDS = ("writer", "source", "created", "device")
_ALIKE = 0.5
_MOST_COMPARED = 200
_MANY = 6
"""One drawing hardly ever falls into so many pieces."""

Box = tuple[float, float, float, float]


@dataclass(eq=False)
class Trace:
    """One pen-down stretch: arrays of x, y, t, pressure that follow each other where a trace is continued.

    `viewed`: a view shows it in another place.
    """

    parts: list[NDArray[np.float64]]
    is_ink: bool = True
    viewed: bool = False

    def stroke(self, first: int = 0, last: int | None = None) -> Stroke | None:
        """The points from `first` to before `last`; None where they are no ink, or none is left."""
        if len({part.shape[1] for part in self.parts}) > 1:  # continued by a pen that tells no tilt
            self.parts = [part[:, :4] for part in self.parts]
        data = np.concatenate(self.parts)[first:last]
        return Stroke(data) if self.is_ink and len(data) else None


@dataclass(eq=False)
class Group:
    """A trace group, a view, or the file itself. A view has what it refers to, from and to which point, in `shown`."""

    notes: dict[str, str] = field(default_factory=dict)
    context: str = ""
    parts: list[Trace | Group] = field(default_factory=list)
    shown: list[Stroke] = field(default_factory=list)
    is_view: bool = False

    def note(self, kind: str, text: str) -> None:
        """Take an annotation of this kind."""
        self.notes[kind.strip().lower()] = text

    @property
    def label(self) -> str:
        """The text that names what was drawn; "" where there is none."""
        return next((self.notes[kind] for kind in _LABELS if self.notes.get(kind)), "")

    @property
    def is_labelled(self) -> bool:
        """By itself or by a group within."""
        return bool(self.label) or any(isinstance(part, Group) and part.is_labelled for part in self.parts)

    @property
    def is_plain_view(self) -> bool:
        """Whether it only refers to other traces."""
        return self.is_view and not self.is_labelled

    def strokes(self) -> Iterator[Stroke]:
        """Of everything within, in the file's order."""
        yield from self.shown
        for part in self.parts:
            if isinstance(part, Group):
                yield from part.strokes()
            elif stroke := part.stroke():
                yield stroke


def drawings(group: Group, outer: dict[str, str]) -> Iterator[Record]:
    """The drawings of a group within what `outer` notes."""
    notes = inherited(outer, group)
    inner = [part for part in group.parts if isinstance(part, Group)]
    own = [strokes for part in inner if not part.is_labelled for strokes in _sets(part)]
    loose = _loose(group)
    for strokes in _joined(([loose] if loose else []) + own):
        yield from _records(strokes, notes)
    for part in inner:
        if part.is_labelled:
            yield from drawings(part, notes)


def drawings_of_file(group: Group) -> Iterator[Record]:
    """Its groups are drawings, each for itself, its loose strokes are another.

    These have the file's label, unless others of them are shown elsewhere under labels of their own: then it is for all
    of them together.
    """
    notes = inherited({}, group)
    for part in group.parts:
        if isinstance(part, Group):
            yield from drawings(part, notes)
    if loose := _loose(group):
        viewed = any(isinstance(part, Trace) and part.viewed for part in group.parts)
        yield from _records(loose, notes | {"truth": ""} if viewed else notes)


def inherited(outer: dict[str, str], group: Group) -> dict[str, str]:
    """The annotations of `outer`, overridden by the group's own."""
    words = {kind: group.notes[kind] for kind in _WORDS if group.notes.get(kind)}
    return outer | words | ({"truth": group.label} if group.label else {})


def _records(strokes: list[Stroke], notes: dict[str, str]) -> Iterator[Record]:
    """One drawing, or each of a page: what bears no label and falls into many parts is what a pen recorded all day."""
    parts = [] if notes.get("truth") else drawn_together([stroke.xy for stroke in strokes])
    together = [[strokes[i] for i in part] for part in parts] if len(parts) >= _MANY else [strokes]
    yield from (_record(each, notes) for each in together)


def _record(strokes: list[Stroke], notes: dict[str, str]) -> Record:
    if len(strokes) > MAX_TRACES:
        raise UserError("the drawing has more than {n} strokes.", n=MAX_TRACES)
    ink = Ink(tuple(strokes))
    said = {kind: notes.get(kind, "") for kind in _WORDS}
    return Record(in_units(ink) if are_foreign(ink) else ink, notes.get("truth", ""), None, **said)


def _loose(group: Group) -> list[Stroke]:
    """Strokes of a group and of the views within it that bear no label."""
    found = list(group.shown)
    for part in group.parts:
        if isinstance(part, Trace):
            found += [stroke] if not part.viewed and (stroke := part.stroke()) else []
        elif part.is_plain_view:
            found += part.strokes()
    return found


def _sets(group: Group) -> list[list[Stroke]]:
    """The strokes of a group without labels, those of each group within it apart; its views count as the outer's."""
    if group.is_view:
        return []
    own = _loose(group)
    inner = [strokes for part in group.parts if isinstance(part, Group) for strokes in _sets(part)]
    return ([own] if own else []) + inner


def _joined(sets: list[list[Stroke]]) -> list[list[Stroke]]:
    """Sets of strokes that lie on one another made one, in order."""
    if len(sets) > _MOST_COMPARED:
        return sets
    joined: list[tuple[list[Stroke], Box]] = []
    for each in sets:
        strokes, box = each, Ink(tuple(each)).bounds
        while (i := next((i for i, (_, other) in enumerate(joined) if _is_one(other, box)), None)) is not None:
            strokes = joined.pop(i)[0] + strokes
            box = Ink(tuple(strokes)).bounds
        joined.append((strokes, box))
    return [strokes for strokes, _ in joined]


def _is_one(a: Box, b: Box) -> bool:
    """Do two parts cross, as strokes of one digit do, rather than lie apart, or be two digits drawn in one place?"""
    width, height = (min(a[i + 2], b[i + 2]) - max(a[i], b[i]) for i in (0, 1))
    if width < 0 or height < 0:
        return False
    across, down = (max(a[i + 2], b[i + 2]) - min(a[i], b[i]) for i in (0, 1))
    extents = [(box[2] - box[0], box[3] - box[1]) for box in (a, b)]
    alike = all(extent[1] >= (1 - _ALIKE / 2) * down for extent in extents) and width >= _ALIKE * across
    return not (alike or (down > 0 and width == across and height >= (1 - _ALIKE / 2) * down))
