"""Finds pairs of near-identical ink: shifted, resized or resampled, but not merely similar.

Two steps. A signature, smoothed so that cut corners move it little, finds few candidates; then the coarser drawing's
points are laid onto the finer one's lines by the best scale and shift (iterative closest points, the distance taken to
the line: Chen and Medioni 1992). Points that were resampled from a path lie on it; those of another hand do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from digitpad.core.ink import Ink
from digitpad.core.progress import Report, silent
from digitpad.core.typing import Doubles
from digitpad.storage.near_duplicates.ink_signatures import COARSE, SIZE, Signature

TOLERANCE = 0.002
ROUNDING = 0.45
"""How far points may lie from the lines (root mean square): this share of the drawing's size, and where coordinates are
whole numbers so many units more, since rounding has moved them. Of 7,494 drawings of 30 writers one is taken for
another; of such drawings shifted, scaled by 0.3 to 3, with half to three times the points or rounded, 99 in 100 are
known again; with a third of the points 98, with a quarter 91: their corners are cut."""

REACH = 0.045
"""Distance of signatures within which a pair is looked at: 99 in 100 copies with a third of the points are nearer."""

ACROSS = 0.03
"""The same, across the lines alone: points of a copy slide along them. Of pairs within reach many are out."""

N_CANDIDATES = 10
MAX_PAIRS = 10_000
"""Looked at in one search, the nearest first: seconds."""

_ALLOWED = (10.0, 3.0, 1.5, 1.0)  # Tolerances before each of the fits: most pairs are out at once.
_MOST_POINTS = 64
_AT_ONCE = 5000


def find_alike(
    signatures: list[Signature | None], first_new: int, ink_of: Callable[[int], Ink | None], report: Report = silent
) -> dict[int, int]:
    """For each new drawing (from `first_new` on) that is like an earlier one: its number and that one's."""
    pairs = sorted(_candidates(signatures, first_new))
    alike: dict[int, int] = {}
    n_looked_at = 0
    for _, new, old in pairs:
        if new in alike or old in alike:
            continue
        if n_looked_at == MAX_PAIRS:
            break
        if n_looked_at % 100 == 0:
            report(n_looked_at / min(MAX_PAIRS, len(pairs)))
        n_looked_at += 1
        first, second = ink_of(new), ink_of(old)
        if first is not None and second is not None and _are_alike(first, second, signatures[new], signatures[old]):
            alike[new] = old
    return alike


def _are_alike(a: Ink, b: Ink, of_a: Signature | None, of_b: Signature | None) -> bool:
    assert of_a is not None, "candidates have one"
    assert of_b is not None, "candidates have one"
    return _is_on(a, b, of_a, of_b) if a.n_points <= b.n_points else _is_on(b, a, of_b, of_a)


def _candidates(signatures: list[Signature | None], first_new: int) -> Iterable[tuple[float, int, int]]:
    """(distance across the lines, new, earlier) of pairs within reach."""
    from scipy.spatial import cKDTree

    by_strokes: dict[int, list[int]] = {}
    for number, found in enumerate(signatures):
        if found is not None:
            by_strokes.setdefault(found.n_strokes, []).append(number)
    for numbers in by_strokes.values():
        rows = np.array([found.row for i in numbers if (found := signatures[i]) is not None])
        new = [place for place, number in enumerate(numbers) if number >= first_new]
        if not new or len(rows) < 2:
            continue
        k = min(N_CANDIDATES + 1, len(rows))
        _, places = cKDTree(rows).query(rows[new], k=k, distance_upper_bound=REACH)
        pairs = np.column_stack([np.repeat(new, k), places.ravel()])
        pairs = np.unique(np.sort(pairs[(pairs[:, 1] < len(rows)) & (pairs[:, 0] != pairs[:, 1])], axis=1), axis=0)
        for start in range(0, len(pairs), _AT_ONCE):
            block = pairs[start : start + _AT_ONCE]
            distances = _across(rows[block[:, 0]], rows[block[:, 1]])
            for (place, other), distance in zip(block.tolist(), distances.tolist(), strict=True):
                if distance < ACROSS:
                    yield distance, numbers[other], numbers[place]


def _across(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far the points of rows `a` (m, n) lie from the tangents of `b` at theirs, as the distance of rows: (m,)."""
    a, b = a.reshape(len(a), -1, COARSE, 2), b.reshape(len(b), -1, COARSE, 2)
    along = np.gradient(b, axis=2)
    along /= np.maximum(np.linalg.norm(along, axis=3, keepdims=True), 1e-12)
    away = a - b
    off = away[..., 1] * along[..., 0] - away[..., 0] * along[..., 1]
    return np.asarray(np.sqrt((off * off).sum(axis=(1, 2))))


def _is_on(coarse: Ink, fine: Ink, of_coarse: Signature, of_fine: Signature) -> bool:
    """Do `coarse`'s points lie on `fine`'s lines after the best scale and shift?"""
    a, b = ([stroke.xy for stroke in ink.strokes] for ink in (coarse, fine))
    middle_a, size_a, middle_b, size_b = of_coarse.middle, of_coarse.size, of_fine.middle, of_fine.size
    rounded = max(_unit(strokes) / max(size * SIZE, 1e-9) for strokes, size in ((a, size_a), (b, size_b)))
    tolerance = TOLERANCE + ROUNDING * rounded
    points = [(_thinned(xy) - middle_a) / size_a for xy in a]
    lines = [(xy - middle_b) / size_b for xy in b]
    ends = np.concatenate([xy[[0, -1]] for xy in lines])
    for allowed in _ALLOWED:
        nearest, normals = _onto(points, lines)
        gaps = np.concatenate(points) - nearest
        if float(np.sqrt((gaps * gaps).sum(axis=1).mean())) > allowed * tolerance * SIZE:
            return False
        scale, shift = _fit(points, nearest, normals, ends)
        points = [xy * scale + shift for xy in points]
    return True


def _unit(strokes: list[Doubles]) -> float:
    """1 where all coordinates are whole numbers, else 0."""
    return float(all((xy == np.round(xy)).all() for xy in strokes))


def _thinned(xy: Doubles) -> Doubles:
    """At most `_MOST_POINTS` of the points, the ends among them."""
    if len(xy) <= _MOST_POINTS:
        return xy
    places = np.linspace(0, len(xy) - 1, _MOST_POINTS).round().astype(np.intp)
    return xy.take(places, axis=0)


def _onto(points: list[Doubles], lines: list[Doubles]) -> tuple[Doubles, Doubles]:
    """For each point the nearest one of its stroke's line, and the unit normal there (zero where the line is a dot)."""
    nearest, normals = [], []
    for xy, line in zip(points, lines, strict=True):
        start, along = (line[:-1], np.diff(line, axis=0)) if len(line) > 1 else (line, np.zeros((1, 2)))
        squares = np.maximum((along * along).sum(axis=1), 1e-24)
        share = np.clip(((xy[:, None] - start) * along).sum(axis=2) / squares, 0, 1)
        on_line = start + share[..., None] * along
        best = ((xy[:, None] - on_line) ** 2).sum(axis=2).argmin(axis=1)
        nearest.append(on_line[np.arange(len(xy)), best])
        direction = along[best] / np.sqrt(squares[best])[:, None]
        normals.append(np.stack([-direction[:, 1], direction[:, 0]], axis=1))
    return np.concatenate(nearest), np.concatenate(normals)


def _fit(points: list[Doubles], nearest: Doubles, normals: Doubles, ends: Doubles) -> tuple[float, Doubles]:
    """Scale and shift that bring points nearest to their lines, and strokes' ends to ends: linear least squares."""
    xy = np.concatenate(points)
    own_ends = np.concatenate([stroke[[0, -1]] for stroke in points])
    none, one = np.zeros(len(ends)), np.ones(len(ends))
    equations = np.concatenate(
        [
            np.column_stack([(normals * xy).sum(axis=1), normals]),
            np.column_stack([own_ends[:, 0], one, none]),
            np.column_stack([own_ends[:, 1], none, one]),
        ]
    )
    wanted = np.concatenate([(normals * nearest).sum(axis=1), ends[:, 0], ends[:, 1]])
    scale, *shift = np.linalg.lstsq(equations, wanted, rcond=None)[0]
    return float(scale), np.array(shift)
