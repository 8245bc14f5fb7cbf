"""Makes a line's lattice: reads every group that may be a digit, or of very many those that a first look finds best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np

from digitpad.core.preprocessing.resample_ink import resample, smooth
from digitpad.core.recognizer import Recognizer
from digitpad.core.segmentation.fragments import Fragment, Part, ink_of, parts_of, union
from digitpad.core.segmentation.lattice import FEATURES, Known, Lattice, beginnings, groups_of
from digitpad.core.segmentation.runs import Members, Run, few_of, orders_of, runs_of
from digitpad.core.segmentation.search import best_through
from digitpad.core.typing import Rows

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

Parts = tuple[Part, ...]
_WEIGHTS = np.array([FIRST_LOOK.get(name, 0.0) for name in FEATURES])


def build_lattice(
    fragments: Sequence[Fragment], recognizer: Recognizer, known: Known | None = None, most: int = MOST_READ
) -> Lattice:
    """Ink whose scores are `known` is not read again, but counts as work done; of the rest `most` groups are read."""
    boxes = [fragment.box for fragment in fragments]
    height = max(b[3] for b in boxes) - min(b[1] for b in boxes) or 1.0
    read = dict(known or {})
    orders = orders_of(boxes)
    left = MOST_READ - len(read)
    most_groups = MOST_LOOKED_AT if most < min(left, MOST_READ) else min(MOST_GROUPS, left)
    runs = few_of(runs_of(orders, boxes, fragments, height), most_groups)
    parts = {members: parts_of([fragments[i] for i in members]) for members in runs}
    steps = {order: tuple(beginnings(order, i, fragments, height) for i in range(len(order))) for order in orders}
    lattice = Lattice(tuple(fragments), steps, {}, height, read)
    unread = {parts[members]: members for members in _chosen(lattice, runs, parts, recognizer, most)}
    if unread:
        scores, likeness, pairs = recognizer.judge([ink_of([fragments[i] for i in m]) for m in unread.values()])
        read.update(zip(unread, zip(scores, likeness.tolist(), pairs.tolist(), strict=True), strict=True))
    return _with_groups(lattice, runs, parts, read)


def _with_groups(lattice: Lattice, runs: Mapping[Members, Run], parts: Mapping[Members, Parts], said: Known) -> Lattice:
    """With those groups of which something was `said`."""
    seen = [run for members, run in runs.items() if parts[members] in said]
    scores, likeness, _ = zip(*(said[parts[run.members]] for run in seen), strict=True)
    line = union([fragment.box for fragment in lattice.fragments])
    return replace(lattice, groups=groups_of(seen, np.array(scores), likeness, line, lattice.height))


def _chosen(
    lattice: Lattice, runs: Mapping[Members, Run], parts: Mapping[Members, Parts], recognizer: Recognizer, most: int
) -> list[Members]:
    """What is to be read: all that is not known yet, or of very many all of the ink and the best `most` of the others.

    What stands in no way at all, as nothing goes on where it ends, is not worth it.
    """
    unread = [members for members in runs if parts[members] not in lattice.read]
    if len(unread) <= most:
        return unread
    everything = len(lattice.fragments)
    others = [members for members in unread if len(members) < everything]
    scores, likeness = recognizer.glance(pieces_of(lattice.fragments, lattice.height, others))
    looks = {parts[m]: (row, like, 0.0) for m, row, like in zip(others, scores, likeness.tolist(), strict=True)}
    best = best_through(_with_groups(lattice, runs, parts, {**looks, **lattice.read}), _WEIGHTS)
    chosen = sorted((m for m in others if best[m] > -np.inf), key=lambda members: -best[members])
    return [*(members for members in unread if len(members) == everything), *chosen[:most]]


def pieces_of(fragments: Sequence[Fragment], height: float, groups: Sequence[Members]) -> Rows:
    """For a first look, coarser than a reading has them: (m, n, 4) of m groups, the shorter ones filled up by dots."""
    low = np.min([fragment.box[:2] for fragment in fragments], axis=0)
    each = [_pieces(fragment, low, height) for fragment in fragments]
    sizes = np.array([len(pieces) for pieces in each])
    chosen = np.fromiter(chain.from_iterable(groups), np.intp)
    last = np.cumsum(sizes[chosen])  # of each member of each group, if all pieces stood in one row
    ends = last[np.cumsum([len(members) for members in groups]) - 1]
    lengths = np.diff(ends, prepend=0)
    in_a_row = np.arange(ends[-1]) + np.repeat(np.cumsum(sizes)[chosen] - last, sizes[chosen])
    columns = np.arange(lengths.max())
    pieces: Rows = np.concatenate(each)[in_a_row[np.minimum((ends - lengths)[:, None] + columns, ends[:, None] - 1)]]
    is_over = columns >= lengths[:, None]
    pieces[is_over, :2] = pieces[is_over, 2:]
    return pieces


def _pieces(fragment: Fragment, low: Sequence[float], height: float) -> Rows:
    """In heights from `low`, so that no device's units overflow."""
    xy = (fragment.data[:, :2] - low) / height
    length = float(np.hypot(*np.diff(xy, axis=0).T).sum())
    points = smooth(resample(xy, _STEP * max(1.0, length / _LONGEST)))
    ends = (points[:-1], points[1:]) if len(points) > 1 else (points, points)
    return np.hstack(ends).astype(np.float32)
