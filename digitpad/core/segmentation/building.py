"""Makes a line's lattice: reads every group that may be a digit, or of very many those that a first look finds best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain, pairwise

import numpy as np

from digitpad.core.recognizer import Recognizer
from digitpad.core.segmentation.fragments import Box, Fragment, Part, ink_of, joined_parts, union
from digitpad.core.segmentation.lattice import FEATURES, Known, Lattice, beginnings_of, group_features, groups_of
from digitpad.core.segmentation.runs import Members, Run, few_of, orders_of, runs_of
from digitpad.core.segmentation.search import best_through, standing
from digitpad.core.typing import Doubles, Indices, Rows

MOST_GROUPS = 100
"""Of a line at most; beyond it, only groups of few fragments are tried."""

MOST_READ = 120
"""Groups of all lines of a drawing and all ways of parting it: beyond it, fragments are read alone."""

MOST_LOOKED_AT = 180
"""In place of MOST_GROUPS, where a first look chooses among them."""

OF_A_CUT_LINE = 10
"""Groups that are read of a line whose strokes are cut: those that stand in the best ways by a first look."""

FIRST_LOOK = {
    "digit": 3.5,
    "count": 1.0,
    "small": -7.0,
    "cut": -1.5,
    "inner_gap": -2.0,
    "overlap": -4.0,
    "link": 2.0,
    "link_length": 2.0,
    "link_bend": -10.0,
}
"""Weights of a first look: set by hand near the fitted ones, which are fitted to what is chosen by these."""

_STEP = 1 / 16
"""Of the height, between the points."""

_LONGEST = 40.0
"""Of the height, along a fragment: a longer one is a scribble, and followed as coarsely as that takes."""

_LEAST_AT_ONCE = 32
_MOST_BATCHES = 2
"""Groups of like length are looked at together, as the shorter ones of a batch are filled up."""

Parts = tuple[Part, ...]
_WEIGHTS = np.array([FIRST_LOOK.get(name, 0.0) for name in FEATURES])


def build_lattice(
    fragments: Sequence[Fragment], recognizer: Recognizer, known: Known | None = None, most: int = MOST_READ
) -> Lattice:
    """Ink whose scores are `known` is not read again, but counts as work done; of the rest `most` groups are read."""
    read = dict(known or {})
    left = MOST_READ - len(read)
    most_groups = MOST_LOOKED_AT if most < min(left, MOST_READ) else min(MOST_GROUPS, left)
    lattice, runs, parts = _unread(fragments, read, most_groups)
    unread = {parts[members]: members for members in _chosen(lattice, runs, parts, recognizer, most)}
    if unread:
        scores, likeness, pairs = recognizer.judge([ink_of([fragments[i] for i in m]) for m in unread.values()])
        read.update(zip(unread, zip(scores, likeness.tolist(), pairs.tolist(), strict=True), strict=True))
    return replace(lattice, groups=groups_of(lattice.fragments, *_seen(lattice, runs, parts, read), lattice.height))


def known_lattice(fragments: Sequence[Fragment], known: Known) -> Lattice:
    """Of those groups alone of which something is `known`, all of the fragments among them."""
    lattice, runs, parts = _unread(fragments, known, MOST_LOOKED_AT)
    return replace(lattice, groups=groups_of(lattice.fragments, *_seen(lattice, runs, parts, known), lattice.height))


def _unread(
    fragments: Sequence[Fragment], read: Known, most_groups: int
) -> tuple[Lattice, dict[Members, Run], dict[Members, Parts]]:
    """A lattice without groups, what may become some, and the parts that each of these has."""
    boxes = [fragment.box for fragment in fragments]
    height = max(b[3] for b in boxes) - min(b[1] for b in boxes) or 1.0
    orders = orders_of(boxes)
    runs = few_of(runs_of(orders, boxes, fragments, height), most_groups)
    parts = dict(zip(runs, _parts_of(runs, fragments), strict=True))
    steps = {order: beginnings_of(order, fragments, height) for order in orders}
    return Lattice(tuple(fragments), steps, {}, height, read), runs, parts


def _parts_of(runs: Iterable[Members], fragments: Sequence[Fragment]) -> Iterator[Parts]:
    """`parts_of` each of the `runs`: most are one piece of a stroke, which takes less looking."""
    ends = [(fragment.stroke, fragment.start, fragment.end) for fragment in fragments]
    whole = list(accumulate((not after.follows(before) for before, after in pairwise(fragments)), initial=0))
    for members in runs:
        first, last = members[0], members[-1]
        if whole[first] == whole[last] and last - first == len(members) - 1:
            stroke, start, _ = ends[first]
            yield ((stroke, start, ends[last][2]),)
        else:
            yield joined_parts([ends[i] for i in members])


def _seen(
    lattice: Lattice, runs: Mapping[Members, Run], parts: Mapping[Members, Parts], said: Known
) -> tuple[list[Run], Doubles, list[float], Box]:
    """Those runs of which something was `said`, its scores and likeness, and the box around all ink."""
    seen = [run for members, run in runs.items() if parts[members] in said]
    scores, likeness, _ = zip(*(said[parts[run.members]] for run in seen), strict=True)
    return seen, np.array(scores), list(likeness), union([fragment.box for fragment in lattice.fragments])


def _chosen(
    lattice: Lattice, runs: Mapping[Members, Run], parts: Mapping[Members, Parts], recognizer: Recognizer, most: int
) -> list[Members]:
    """What is to be read: all that is not known yet, or of very many all of the ink and the best `most` of the others.

    What stands in no way at all, as nothing goes on where it ends, is not even looked at.
    """
    unread = [members for members in runs if parts[members] not in lattice.read]
    if len(unread) <= most:
        return unread
    everything = len(lattice.fragments)
    ends = standing(lattice.orders, runs)
    may_stand = {members for of_order in ends.values() for of_place in of_order for _, members in of_place}
    others = [members for members in unread if len(members) < everything and members in may_stand]
    whole = [members for members in unread if len(members) == everything]
    if len(others) <= most:
        return [*whole, *others]
    scores, likeness = first_look(recognizer, lattice.fragments, lattice.height, others)
    looks = {parts[m]: (row, like, 0.0) for m, row, like in zip(others, scores, likeness.tolist(), strict=True)}
    seen, said, alike, line = _seen(lattice, runs, parts, {**looks, **lattice.read})
    features, priors = group_features(seen, said, alike, line, lattice.height)
    own = features @ _WEIGHTS + priors
    through = best_through(lattice.orders, ends, seen, own, lattice.height, _WEIGHTS).tolist()
    best = {run.members: score for run, score in zip(seen, through, strict=True)}
    chosen = sorted(others, key=lambda members: -best[members])
    return [*whole, *chosen[:most]]


def first_look(
    recognizer: Recognizer, fragments: Sequence[Fragment], height: float, groups: Sequence[Members]
) -> tuple[Doubles, Doubles]:
    """Of m groups, coarser than a reading, what `Recognizer.glance` says: scores (m, 11) and likeness (m,)."""
    pieces, sizes = _pieces(fragments, height)
    counts = np.fromiter(map(len, groups), np.intp, len(groups))
    members = np.fromiter(chain.from_iterable(groups), np.intp, counts.sum())
    lengths = np.add.reduceat(sizes[members], np.cumsum(counts) - counts)
    order = lengths.argsort(kind="stable")
    n_batches = max(1, min(_MOST_BATCHES, len(groups) // _LEAST_AT_ONCE))
    batches = np.array_split(order, n_batches)
    looks = [recognizer.glance(_stacked(pieces, sizes, [groups[i] for i in batch.tolist()])) for batch in batches]
    scores, likeness = (np.concatenate(parts) for parts in zip(*looks, strict=True))
    back = order.argsort()
    return scores[back], likeness[back]


def _stacked(pieces: Rows, sizes: Indices, groups: Sequence[Members]) -> Rows:
    """(m, n, 4) of m groups, the shorter ones filled up by dots."""
    chosen = np.fromiter(chain.from_iterable(groups), np.intp)
    last = np.cumsum(sizes[chosen])  # of each member of each group, if all pieces stood in one row
    ends = last[np.cumsum([len(members) for members in groups]) - 1]
    lengths = np.diff(ends, prepend=0)
    in_a_row = np.arange(ends[-1]) + np.repeat(np.cumsum(sizes)[chosen] - last, sizes[chosen])
    columns = np.arange(lengths.max())
    stacked: Rows = pieces[in_a_row[np.minimum((ends - lengths)[:, None] + columns, ends[:, None] - 1)]]
    is_over = columns >= lengths[:, None]
    stacked[is_over, :2] = stacked[is_over, 2:]
    return stacked


def _pieces(fragments: Sequence[Fragment], height: float) -> tuple[Rows, Indices]:
    """Of all fragments, one after the other, in heights, and how many are each one's: no device's units overflow."""
    counts = np.array([len(fragment.data) for fragment in fragments])
    xy = np.concatenate([fragment.data[:, :2] for fragment in fragments])
    xy = (xy - xy.min(axis=0)) / height
    firsts = np.cumsum(counts) - counts
    steps = np.hypot(*np.diff(xy, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(steps)])
    begin, end = along[firsts], along[firsts + counts - 1]
    length = end - begin
    sizes = np.maximum(1, np.rint(length / (_STEP * np.maximum(1.0, length / _LONGEST)))).astype(np.intp)
    n_points = sizes + 1
    first_points = np.cumsum(n_points) - n_points
    share = (np.arange(n_points.sum()) - np.repeat(first_points, n_points)) / np.repeat(sizes, n_points)
    at = np.repeat(begin, n_points) + np.repeat(length, n_points) * share
    points = np.column_stack([np.interp(at, along, column) for column in xy.T])
    smooth = points.copy()
    smooth[1:-1] = 0.25 * points[:-2] + 0.5 * points[1:-1] + 0.25 * points[2:]
    is_end = np.concatenate([first_points, first_points + sizes])
    smooth[is_end] = points[is_end]
    is_piece = np.ones(len(points) - 1, np.bool_)
    is_piece[first_points[1:] - 1] = False
    return np.hstack([smooth[:-1], smooth[1:]])[is_piece].astype(np.float32), sizes
