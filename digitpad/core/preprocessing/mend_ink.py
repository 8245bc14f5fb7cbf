"""What a pen that skips or a stray touch did to a drawing, undone before anything is measured.

All limits are shares of the drawing itself, whatever the device's units.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import acos, dist, hypot, pi

import numpy as np

from digitpad.core.typing import Doubles

GAP_SHARE = 0.06
"""Of all ink: a pen that skips loses at most this, ..."""

GAP_STEPS = 2.5
"""... and this many steps between points, as long as they are near the two ends."""

WIDEST_GAP = 0.5
"""Of the drawing's larger side: what is farther apart was meant to be."""

MOST_BEND = np.deg2rad(60.0)
"""The most by which a line turns from a stroke's end into the gap, and from the gap into the other stroke."""

CORNER_GAP_SHARE = 0.02
"""As GAP_SHARE, where the line turns more than that: only a stroke that was drawn next goes on at a corner."""

MOST_STROKES = 24
"""Drawings of more strokes are left as they are: a hatching has no broken lines, and time stays bounded."""

TAP = 0.04
"""Of the drawing proper's larger side: a stroke that is not larger is a tap, ..."""

TICK = 0.13
"""... and one that is not larger than this is a tick."""

TAP_BESIDE, TICK_BESIDE = 0.06, 0.12
"""How far to the left or right of the drawing proper such a mark is stray, in its larger sides."""

FAR = 0.55
"""How far in any direction it is."""

DOT = 2.0
"""Whole pixels: a drawing that is no larger is a dot, whatever way the pointer shook."""

_ROUNDING = 1 + 1e-9
"""Gaps this much wider than a limit are at it: evenly drawn lines are, and units must not decide."""

_HEADING = 0.08
"""Of the larger side: over this much of a stroke the direction of its end is taken."""


def mend(strokes: list[Doubles]) -> list[Doubles]:
    """The strokes (n, 2) without stray marks and with broken strokes joined.

    Marks go first: one between two strokes would keep them from being joined as drawn one after the other, and where
    points are far apart a mark looks like the next piece of a line. They go again as the whole strokes show how large
    the drawing is.
    """
    return without_stray_marks(join_broken(without_stray_marks(strokes)))


def join_broken(strokes: list[Doubles]) -> list[Doubles]:
    """The strokes (n, 2), joined where the ends of two meet and one goes on as the other ends.

    There neither the order of the strokes nor their sense matters. Where the line turns sharply, as a 3 does in its
    middle, a stroke is joined to the one drawn next, if that begins there: the hat of a 5 meets its stem, too.
    Pairs with the least gap and turn come first, until none is left: doing it again changes nothing.
    """
    while 1 < len(strokes) <= MOST_STROKES:
        pairs = _pairs(strokes)
        if not pairs:
            break
        strokes = _joined(strokes, pairs)
    return strokes


def without_stray_marks(strokes: list[Doubles]) -> list[Doubles]:
    """The strokes (n, 2) without taps and ticks beside the drawing proper, which is all that is larger.

    A dot just above or below stays: it makes an i of a 1.
    """
    if len(strokes) == 1:
        return strokes
    low, high = np.array([xy.min(axis=0) for xy in strokes]), np.array([xy.max(axis=0) for xy in strokes])
    size = (high - low).max(axis=1)
    proper = size > 2 * TICK * size.max()
    if proper.all() or not proper.any():
        return strokes
    left_top, right_bottom = low[proper].min(axis=0), high[proper].max(axis=0)
    side = float((right_bottom - left_top).max())
    away = np.maximum(np.maximum(left_top - high, low - right_bottom), 0.0)
    is_stray = (size <= TAP * side) & _is_beside(away, TAP_BESIDE * side)
    is_stray |= (size <= TICK * side) & _is_beside(away, TICK_BESIDE * side)
    is_stray |= (size <= TICK * side) & (away.max(axis=1) > FAR * side)
    return [xy for xy, stray in zip(strokes, is_stray, strict=True) if not stray]


def _is_beside(away: Doubles, least: float) -> Doubles:
    """Of marks `away` (n, 2) from a box, across and down: whether they are beside rather than above or below."""
    return np.asarray((away[:, 0] > least) & (away[:, 0] >= away[:, 1]))


def is_dot(strokes: list[Doubles]) -> bool:
    """Whether a drawing (strokes (n, 2) in its own units) is a mere touch, on a device that tells whole pixels."""
    xy = strokes[0] if len(strokes) == 1 else np.concatenate(strokes)
    if (xy.max(axis=0) / 2 - xy.min(axis=0) / 2 > DOT / 2).any():  # halved: it cannot overflow
        return False
    moves = xy - xy[0]
    return bool((moves == np.round(moves)).all())


@dataclass(frozen=True)
class _End:
    """Where a stroke ends, the unit vector in which it would go on, and the usual step between its points there."""

    at: tuple[float, float]
    onward: tuple[float, float]
    step: float


def _pairs(strokes: list[Doubles]) -> list[tuple[int, int]]:
    """Ends that belong together; end 2i is the start of stroke i, 2i + 1 its last point. No end stands twice."""
    every = np.concatenate(strokes)
    side = float((every.max(axis=0) - every.min(axis=0)).max())
    steps = [np.hypot(*(xy[1:] - xy[:-1]).T) for xy in strokes]
    length = float(sum(each.sum() for each in steps))
    # Most ends are far from any other, even by the longest step of their strokes: only near ones are looked at closely.
    longest = GAP_STEPS * np.repeat([each.max(initial=0.0) for each in steps], 2)
    reach = np.minimum(GAP_SHARE * length + np.maximum(longest[:, None], longest), WIDEST_GAP * side)
    near = _near_ends(np.array([xy[end] for xy in strokes for end in (0, -1)]), reach)
    ends = {
        n: _end(strokes[n // 2][:: 1 if n % 2 else -1], steps[n // 2][:: 1 if n % 2 else -1], _HEADING * side)
        for n in {n for pair in near for n in pair}
    }
    found = []
    for a, b in near:
        gap = dist(ends[a].at, ends[b].at)
        step = max(ends[a].step, ends[b].step)
        if gap > _ROUNDING * min(max(CORNER_GAP_SHARE, GAP_SHARE) * length + GAP_STEPS * step, WIDEST_GAP * side):
            continue
        bend = _bend(ends[a], ends[b], gap)
        is_corner = bend > MOST_BEND
        lost = (CORNER_GAP_SHARE if is_corner else GAP_SHARE) * length
        widest = _ROUNDING * min(lost + GAP_STEPS * step, WIDEST_GAP * side)
        if gap <= widest and (not is_corner or (a % 2 == 1 and b == a + 1)):
            found.append((gap / max(widest, 1e-12) + bend / pi, sorted((*ends[a].at, *ends[b].at)), a, b))
    taken: set[int] = set()
    pairs = []
    for _, _, a, b in sorted(found):
        # A stroke is joined once a round, so that no ring closes on itself.
        if not taken & {a // 2, b // 2}:
            taken |= {a // 2, b // 2}
            pairs.append((a, b))
    return pairs


def _near_ends(at: Doubles, reach: Doubles) -> list[tuple[int, int]]:
    """Pairs of ends, a < b, of two strokes no farther apart than `reach` (2n, 2n); `at` (2n, 2): each stroke's two."""
    gaps = np.hypot(*(at[:, None] - at[None]).T)
    first, second = np.nonzero(gaps <= reach * _ROUNDING)
    return [(a, b) for a, b in zip(first.tolist(), second.tolist(), strict=True) if a < b and a // 2 != b // 2]


def _joined(strokes: list[Doubles], pairs: list[tuple[int, int]]) -> list[Doubles]:
    result = list(strokes)
    for a, b in pairs:
        first, second = strokes[a // 2], strokes[b // 2]
        result[a // 2] = np.concatenate([first if a % 2 else first[::-1], second[::-1] if b % 2 else second])
    gone = {b // 2 for _, b in pairs}
    return [xy for number, xy in enumerate(result) if number not in gone]


def _end(xy: Doubles, steps: Doubles, over: float) -> _End:
    """The end at the last point of `xy`, its direction taken over the length `over`, but two steps at least."""
    back = steps[::-1].cumsum()
    n = min(max(int(back.searchsorted(over)) + 1, 2), len(steps)) if len(steps) else 0
    x, y = (xy[-1] - xy[-1 - n]).tolist()
    length = hypot(x, y)
    onward = (x / length, y / length) if length > 0 else (0.0, 0.0)
    return _End((float(xy[-1, 0]), float(xy[-1, 1])), onward, float(steps[-n:].sum()) / n if n else 0.0)


def _bend(a: _End, b: _End, gap: float) -> float:
    """The greater of the turns from one end into the gap and from the gap into the other; over no gap their turn."""
    (ax, ay), (bx, by) = a.onward, b.onward
    if not (ax or ay) or not (bx or by):
        return pi
    x, y = ((b.at[0] - a.at[0]) / gap, (b.at[1] - a.at[1]) / gap) if gap > 0 else a.onward
    return acos(min(max(min(ax * x + ay * y, -(bx * x + by * y)), -1.0), 1.0))
