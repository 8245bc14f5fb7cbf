"""A page of ink that other programs keep without saying which strokes are one drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.text import Text
from digitpad.core.typing import Doubles
from digitpad.storage.formats.archives.paths import name_from, name_of_folder
from digitpad.storage.formats.ink.ink_units import in_units
from digitpad.storage.formats.record import Record

MAX_STROKES = 100_000
MAX_COORDINATE = 1e12
"""Of any unit that a page is measured in."""
_REACH = 0.25
"""Of what is usual for a stroke's extent: no farther apart are strokes of one drawing."""


@dataclass
class Page:
    """The strokes of one page in the order in which they were drawn; `place` names it in sentences.

    `name`: the label of all that is on it, "" where it has none. `is_one`: it is one drawing.
    """

    place: Text
    name: str = ""
    is_one: bool = False
    strokes: list[Stroke] = field(default_factory=list)

    def add(self, data: Sequence[Sequence[float]] | Doubles) -> None:
        """Points of x, y and, where they are known, t and pressure; UserError where they are no numbers."""
        if len(data) == 0:
            return
        try:
            values = np.asarray(data, dtype=np.float64)
        except (TypeError, ValueError, OverflowError) as error:
            raise UserError("a stroke is not made of numbers.") from error
        if not (np.abs(values[:, :2]) <= MAX_COORDINATE).all():
            raise UserError("a coordinate is out of range.")
        self.strokes.append(Stroke(values))
        if len(self.strokes) > MAX_STROKES:
            raise UserError("it holds more than {n} strokes.", n=MAX_STROKES)


def drawings_on(pages: Sequence[Page], path: Path) -> Iterator[Record]:
    """The drawings of all pages, under their page's label or the folder's; the file's name is that of a single one.

    UserError where there are none.
    """
    if not any(page.strokes for page in pages):
        raise UserError("{path} holds nothing drawn by hand.", path=path)
    found = [(ink, page.name) for page in pages for ink in _inks(page)]
    name = name_from(path) if len(found) == 1 else name_of_folder(path)
    for ink, own in found:
        yield Record(in_units(ink), own or name)


def _inks(page: Page) -> list[Ink]:
    return [Ink(tuple(page.strokes))] if page.is_one and page.strokes else _parted(page.strokes)


def _parted(strokes: list[Stroke]) -> list[Ink]:
    return [Ink(tuple(strokes[i] for i in members)) for members in drawn_together([s.xy for s in strokes])]


def drawn_together(lines: Sequence[Doubles]) -> list[list[int]]:
    """Places of the lines of each drawing: those that touch, or nearly. `lines`: points, shape (n, 2) each."""
    if not lines:
        return []
    boxes = np.array([[*line.min(axis=0), *line.max(axis=0)] for line in lines])
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    reach = _REACH * float(np.median(extents[extents > _REACH * extents.max()])) if extents.any() else 0.0
    groups: list[tuple[list[int], Doubles]] = []
    for i, each in enumerate(boxes):
        members, box = [i], each
        near = [g for g in groups if _near(g[1], box, reach)]
        for group in near:
            members += group[0]
            box = np.concatenate([np.minimum(box[:2], group[1][:2]), np.maximum(box[2:], group[1][2:])])
        groups = [g for g in groups if not any(g is other for other in near)]
        groups.append((members, box))
    return sorted((sorted(members) for members, _ in groups), key=min)


def _near(a: Doubles, b: Doubles, reach: float) -> bool:
    return bool((a[:2] <= b[2:] + reach).all() and (b[:2] <= a[2:] + reach).all())
