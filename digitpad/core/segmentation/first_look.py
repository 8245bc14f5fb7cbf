"""What a first look at very many groups takes: their pieces all at once, coarser than a reading has them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.preprocessing.resample_ink import resample, smooth
from digitpad.core.segmentation.fragments import Fragment
from digitpad.core.segmentation.runs import Members
from digitpad.core.typing import Rows

_STEP = 1 / 16
"""Of the height, between the points."""

_LONGEST = 40.0
"""Of the height, along a fragment: a longer one is a scribble, and followed as coarsely as that takes."""


def pieces_of(fragments: Sequence[Fragment], height: float, groups: Sequence[Members]) -> Rows:
    """Pieces (m, n, 4) of m groups of fragments; those of a shorter one end in pieces without length."""
    low = np.min([fragment.box[:2] for fragment in fragments], axis=0)
    each = [_pieces(fragment, low, height) for fragment in fragments]
    ends = np.cumsum([len(pieces) for pieces in each]).tolist()
    places = [np.arange(end - len(pieces), end) for end, pieces in zip(ends, each, strict=True)]
    chosen = [np.concatenate([places[i] for i in members]) for members in groups]
    lengths = np.array([len(own) for own in chosen])
    numbers = np.empty((len(groups), lengths.max()), np.intp)
    for row, own in zip(numbers, chosen, strict=True):
        row[: len(own)], row[len(own) :] = own, own[-1]
    pieces = np.concatenate(each)[numbers]
    is_over = np.arange(numbers.shape[1]) >= lengths[:, None]
    pieces[is_over, :2] = pieces[is_over, 2:]
    return pieces


def _pieces(fragment: Fragment, low: Sequence[float], height: float) -> Rows:
    """In heights from `low`, so that no device's units overflow."""
    xy = (fragment.data[:, :2] - low) / height
    length = float(np.hypot(*np.diff(xy, axis=0).T).sum())
    points = smooth(resample(xy, _STEP * max(1.0, length / _LONGEST)))
    ends = (points[:-1], points[1:]) if len(points) > 1 else (points, points)
    return np.hstack(ends).astype(np.float32)
