"""What would make it a 9, in ink: the shortest lines that, drawn or taken away, change the reading."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from digitpad.core.ink import Ink, Stroke
from digitpad.core.recognition import Recognition
from digitpad.core.recognizer import Recognizer
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.typing import Doubles

Read = Callable[[Ink], Recognition | None]
"""The reading as it is shown; None where it is not of one digit."""

MOST_SCORED = 60
"""Single changes that are scored, the shortest of them."""
MOST_PAIRED = 9
"""Of those, the ones that help most are tried two by two, where none is enough alone."""
MOST_CHECKED = 3
"""Of what is scored as the wanted label, so many are shortened and read in full."""
SHARES = (0.3, 0.5, 0.7)
"""Parts of a change that are tried to find out how much of it is enough."""
CUTS = (0.12, 0.25, 0.4)
"""Parts of all the ink that are taken from a stroke's end."""
REACHES = (0.3, 0.55)
"""Lengths of a line drawn from a stroke's end, by the drawing's larger side."""
N_ANCHORS = 6
"""Places along a stroke to which lines are drawn."""
N_DIRECTIONS = 8


@dataclass(frozen=True, eq=False)
class Edit:
    """One line (n, 2) to draw, or to take from an end of stroke number `stroke` (-1: to draw)."""

    line: Doubles
    stroke: int = -1
    is_from_end: bool = False

    @property
    def is_removal(self) -> bool:
        """Whether it takes ink away."""
        return self.stroke >= 0

    @property
    def length(self) -> float:
        """Of its line, in the drawing's own units."""
        return _length(self.line)

    @property
    def middle(self) -> tuple[float, float]:
        """The point half way along it."""
        x, y = _cut(self.line, self.length / 2)[0][-1]
        return float(x), float(y)

    def shortened(self, share: float) -> Edit:
        """The first part of it, as it is drawn or taken away."""
        return Edit(_cut(self.line, share * self.length)[0], self.stroke, self.is_from_end)


Edits = tuple[Edit, ...]


@dataclass(frozen=True, eq=False)
class InkChange:
    """`after` is `before` with `edits` (one or two), and reads as `label`; `reading` is that reading.

    `share`: the edits' length together by that of all the ink before, above 0.
    """

    label: Label
    before: Ink
    after: Ink
    edits: Edits
    share: float
    reading: Recognition


def ink_change(
    recognizer: Recognizer, ink: Ink, label: Label, read: Read, has_time: Callable[[], bool] = lambda: True
) -> InkChange | None:
    """The shortest change found that makes `read` of `ink` (not empty) give `label`; None where none was found.

    `recognizer` scores what is tried, `read` confirms it. The same question has the same answer as long as `has_time`:
    once it has not, neither two changes at once nor shorter ones are looked for.
    """
    total = sum(_length(stroke.xy) for stroke in ink.strokes)
    if total <= 0.0:
        return None
    search = _Search(recognizer, ink, label)
    singles = sorted(((edit,) for edit in _edits(ink, total)), key=_cost)[:MOST_SCORED]
    flipping, helpful = search.flipping(singles), search.most_helpful(singles)
    if not flipping and has_time():
        flipping = search.flipping([a + b for a, b in combinations(helpful, 2) if _fit(a + b)])
    shortest = sorted(flipping, key=_cost)[:MOST_CHECKED]
    shorter = [less for edits in shortest for less in _shortened(edits)] if has_time() else []
    enough = search.flipping(shorter)
    for edits in sorted([*enough, *shortest], key=_cost)[: 2 * MOST_CHECKED]:
        after = changed(ink, edits)
        reading = read(after)
        if reading is not None and reading.verdict == label:
            return InkChange(label, ink, after, edits, _cost(edits) / total, reading)
    return None


def changed(ink: Ink, edits: Sequence[Edit]) -> Ink:
    """`ink` after all of `edits`."""
    left = [stroke.xy for stroke in ink.strokes]
    for edit in edits:
        if edit.is_removal:
            xy = left[edit.stroke][::-1] if edit.is_from_end else left[edit.stroke]
            rest = _cut(xy, edit.length)[1]
            left[edit.stroke] = rest[::-1] if edit.is_from_end else rest
    kept = [stroke if xy is stroke.xy else Stroke(xy) for stroke, xy in zip(ink.strokes, left, strict=True) if len(xy)]
    return Ink((*kept, *(Stroke(edit.line) for edit in edits if not edit.is_removal)))


class _Search:
    """Scores changes, each once."""

    def __init__(self, recognizer: Recognizer, ink: Ink, label: Label) -> None:
        self._recognizer = recognizer
        self._ink = ink
        self._label = label
        self._lead: dict[Edits, float] = {}

    def flipping(self, tried: Sequence[Edits]) -> list[Edits]:
        """Those of them whose best digit is the label."""
        self._score([edits for edits in tried if edits not in self._lead])
        return [edits for edits in tried if self._lead[edits] > 0]

    def most_helpful(self, scored: Sequence[Edits]) -> list[Edits]:
        return sorted(scored, key=lambda edits: -self._lead[edits])[:MOST_PAIRED]

    def _score(self, tried: Sequence[Edits]) -> None:
        """By how much the label leads over the best other digit, or is behind it."""
        inks = [changed(self._ink, edits) for edits in tried]
        self._lead |= {edits: -1.0 for edits, ink in zip(tried, inks, strict=True) if ink.is_empty}
        rest = [(edits, ink) for edits, ink in zip(tried, inks, strict=True) if not ink.is_empty]
        if rest:
            scores = self._recognizer.score([ink for _, ink in rest])[:, :NOT_A_DIGIT]
            wanted = scores[:, self._label]
            lead = wanted - np.delete(scores, self._label, axis=1).max(axis=1)
            self._lead |= {edits: float(value) for (edits, _), value in zip(rest, lead, strict=True)}


def _cost(edits: Edits) -> float:
    return sum(edit.length for edit in edits)


def _fit(edits: Edits) -> bool:
    """Whether nothing is taken twice from one stroke."""
    cut = [edit.stroke for edit in edits if edit.is_removal]
    return len(set(cut)) == len(cut)


def _shortened(edits: Edits) -> Iterator[Edits]:
    """Each edit made shorter while the others stay."""
    for place, edit in enumerate(edits):
        for share in SHARES:
            yield (*edits[:place], edit.shortened(share), *edits[place + 1 :])


def _edits(ink: Ink, total: float) -> Iterator[Edit]:
    yield from _removals(ink, total)
    yield from _additions(ink)


def _removals(ink: Ink, total: float) -> Iterator[Edit]:
    for place, stroke in enumerate(ink.strokes):
        length = _length(stroke.xy)
        for is_from_end in (False, True):
            xy = stroke.xy[::-1] if is_from_end else stroke.xy
            for share in CUTS:
                if share * total < length:
                    yield Edit(_cut(xy, share * total)[0], place, is_from_end)
        if len(ink.strokes) > 1 and length > 0:
            yield Edit(stroke.xy, place)


def _additions(ink: Ink) -> Iterator[Edit]:
    left, top, right, bottom = ink.bounds
    side = max(right - left, bottom - top)
    ends = [stroke.xy[place] for stroke in ink.strokes for place in (0, -1)]
    anchors = np.concatenate([_anchors(stroke.xy) for stroke in ink.strokes])
    for i, start in enumerate(ends):
        for anchor in np.vstack([anchors, *ends[i + 1 :]]):
            if 0.08 * side < np.hypot(*(anchor - start)) < side:
                yield Edit(np.array([start, anchor]))
        for step in range(N_DIRECTIONS):
            turn = 2 * np.pi * step / N_DIRECTIONS
            for reach in REACHES:
                end = start + reach * side * np.array([np.cos(turn), np.sin(turn)])
                yield Edit(np.array([start, end]))


def _anchors(xy: Doubles) -> Doubles:
    along = _along(xy)
    at = along[-1] * (np.arange(N_ANCHORS) + 0.5) / N_ANCHORS
    return np.column_stack([np.interp(at, along, xy[:, 0]), np.interp(at, along, xy[:, 1])])


def _cut(xy: Doubles, length: float) -> tuple[Doubles, Doubles]:
    """The first `length` of a polyline, and the rest of it: no points where nothing is left."""
    along = _along(xy)
    if length >= along[-1] * (1 - 1e-9):
        return xy, xy[:0]
    at = np.array([np.interp(length, along, xy[:, 0]), np.interp(length, along, xy[:, 1])])
    place = int(np.searchsorted(along, length, side="right"))
    return np.vstack([xy[:place], at]), np.vstack([at, xy[place:]])


def _along(xy: Doubles) -> Doubles:
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])


def _length(xy: Doubles) -> float:
    return float(_along(xy)[-1])
