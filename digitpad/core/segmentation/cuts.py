"""Where a stroke may run from one digit into the next: at corners, turning points and where it runs alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from digitpad.core.preprocessing.resample_ink import resample, smooth
from digitpad.core.segmentation.fragments import Fragment, cut_at
from digitpad.core.typing import Doubles

LEAST_CUTS, CUTS_A_HEIGHT = 8, 6.0
"""Of one stroke, and for each time that it is as wide as it is high; the strongest places are taken."""

MOST_PIECES = 36
"""Of a line's strokes together: beyond it nothing more is cut, so that the work stays bounded."""

MOST_STROKES = 12
"""A line of more has no digits in one go: a scribble has, and all of it would be read twice."""

LEAST_WIDTH = 0.45
"""Of the line's height: a narrower stroke is no two digits."""

LONGEST = 60.0
"""Of the height, along the pen's way: a longer stroke is a scribble; twelve digits in one go take no more."""

_STEP = 1 / 30
"""Of the height, between the points that are looked at."""

_AROUND = 3
"""Points before and after one, between which it turns."""

_LEAST_TURN = 0.6
"""Radians."""

_TURNING, _ALONE = 0.25, 0.6
"""How a turning point up or down, and the end of a stretch that runs alone, count beside a corner (0 to 1)."""

_APART = 2
"""Points between two cuts, and between a cut and an end of the stroke."""


def cut_strokes(fragments: Sequence[Fragment], height: float, may_cut: Sequence[bool]) -> list[Fragment]:
    """The same fragments, those that `may_cut` and are wide enough in pieces between the places of their cuts."""
    pieces: list[Fragment] = []
    left = MOST_PIECES - len(fragments) if len(fragments) <= MOST_STROKES else 0
    for fragment, allowed in zip(fragments, may_cut, strict=True):
        box = fragment.box
        wide = box[2] - box[0] >= LEAST_WIDTH * height
        places = places_to_cut(fragment.data[:, :2], height)[:left] if allowed and wide and left > 0 else []
        pieces += cut_at(fragment, places) if places else [fragment]
        left -= len(places)
    return pieces


def places_to_cut(xy: Doubles, height: float) -> list[int]:
    """Numbers of points of a stroke (n, 2), the likeliest places first."""
    xy = (xy - xy.min(axis=0)) / height  # products of vast coordinates overflow
    if np.hypot(*np.diff(xy, axis=0).T).sum() > LONGEST:
        return []
    points = smooth(smooth(resample(xy, _STEP)))
    n = len(points)
    if n < 4 * _APART:
        return []
    strength = np.maximum(_corners(points), np.maximum(_turning_points(points[:, 1]), _alone(points)))
    strength[: _APART + 1] = strength[n - _APART - 1 :] = 0.0
    most = max(LEAST_CUTS, round(CUTS_A_HEIGHT * float(np.ptp(xy[:, 0]))))
    chosen: list[int] = []
    for i in np.argsort(-strength, kind="stable").tolist():
        if strength[i] <= 0 or len(chosen) == most:
            break
        if all(abs(i - j) > _APART for j in chosen):
            chosen.append(i)
    return _in_the_stroke(xy, np.array(chosen, dtype=int), n)


def _corners(points: Doubles) -> Doubles:
    """How sharply the pen turns at each point, as a share of turning round; 0 where it turns more beside it."""
    k = _AROUND
    turn = np.zeros(len(points))
    before, after = points[k:-k] - points[: -2 * k], points[2 * k :] - points[k:-k]
    cross = before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0]
    turn[k:-k] = np.abs(np.arctan2(cross, (before * after).sum(axis=1)))
    around = np.concatenate([turn[-k:], turn, turn[:k]])
    highest = turn >= np.max([around[i : i + len(turn)] for i in range(2 * k + 1)], axis=0)
    return np.where(highest & (turn > _LEAST_TURN), turn / np.pi, 0.0)


def _turning_points(y: Doubles) -> Doubles:
    """Where the pen goes from up to down or back."""
    way = np.sign(np.diff(y))
    turns = np.zeros(len(y))
    turns[1:-1] = np.where(way[1:] * way[:-1] < 0, _TURNING, 0.0)
    return turns


def _alone(points: Doubles) -> Doubles:
    """The ends and the middle of stretches above and below which nothing else of the stroke runs."""
    x = points[:, 0]
    low, high = np.sort(np.minimum(x[1:], x[:-1])), np.sort(np.maximum(x[1:], x[:-1]))
    crossings = low.searchsorted(x, side="right") - high.searchsorted(x, side="right")
    alone = np.flatnonzero(np.diff(np.concatenate([[0], (crossings <= 1).astype(int), [0]])))
    strength = np.zeros(len(points))
    for start, end in zip(alone[::2].tolist(), (alone[1::2] - 1).tolist(), strict=True):
        strength[[start, end]] = _ALONE
        if end - start > 3 * _APART:
            strength[(start + end) // 2] = _ALONE
    return strength


def _in_the_stroke(xy: Doubles, places: NDArray[np.int_], n: int) -> list[int]:
    """Numbers of the points of the stroke nearest to `places` among n points at equal distances along it."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(xy, axis=0).T))])
    numbers = [int(np.abs(along - place / (n - 1) * along[-1]).argmin()) for place in places]
    return [i for i in dict.fromkeys(numbers) if 0 < i < len(xy) - 1]
