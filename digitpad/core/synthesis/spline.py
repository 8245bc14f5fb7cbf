"""Splines through control points as one matrix, so that many variations of a skeleton are one product."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from digitpad.core.typing import Doubles


class Spline:
    """A Catmull-Rom spline a stroke, broken at corners, cut into `n_pieces` pieces shared out by length.

    `matrix` (n_samples, n_points) gives the sampled positions of any control points; `starts` and `ends` are the rows
    where each piece begins and ends; `stroke_of` is each piece's stroke.
    """

    def __init__(
        self, stroke_lengths: tuple[int, ...], corners: tuple[bool, ...], typical: Doubles, n_pieces: int = 64
    ) -> None:
        """`typical` (n_points, 2): control points by whose lengths the pieces are shared out."""
        self.n_points = len(typical)
        runs = _runs(stroke_lengths, corners)
        counts = _share([_length(typical[first : last + 1]) for first, last, _ in runs], n_pieces)
        rows: list[Doubles] = []
        starts, stroke_of = [], []
        position = 0
        for (first, last, stroke), count in zip(runs, counts, strict=True):
            rows.append(_run_matrix(first, last, count, typical))
            starts.append(position + np.arange(count))
            stroke_of.append(np.full(count, stroke))
            position += count + 1
        self.matrix = np.vstack(rows)
        self.starts = np.concatenate(starts)
        self.ends = self.starts + 1
        self.stroke_of = np.concatenate(stroke_of)

    def strokes(self, points: Doubles) -> list[Doubles]:
        """The sampled strokes of one drawing's control points."""
        sampled = self.matrix @ points
        result = []
        for stroke in range(int(self.stroke_of.max()) + 1):
            mine = self.stroke_of == stroke
            result.append(np.vstack([sampled[self.starts[mine]], sampled[self.ends[mine][-1:]]]))
        return result


def _runs(stroke_lengths: tuple[int, ...], corners: tuple[bool, ...]) -> list[tuple[int, int, int]]:
    """First and last control point of each stretch without an inner corner, and its stroke."""
    runs = []
    offset = 0
    for stroke, length in enumerate(stroke_lengths):
        breaks = [offset, *(i for i in range(offset + 1, offset + length - 1) if corners[i]), offset + length - 1]
        runs += [(first, last, stroke) for first, last in pairwise(breaks)]
        offset += length
    return runs


def _length(points: Doubles) -> float:
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def _share(lengths: list[float], n_pieces: int) -> list[int]:
    """Whole numbers that sum to `n_pieces`, at least one each, in proportion to the lengths."""
    total = sum(lengths) or 1.0
    counts = [max(1, int(length / total * n_pieces)) for length in lengths]
    while sum(counts) < n_pieces:
        counts[int(np.argmax(np.array(lengths) / counts))] += 1
    while sum(counts) > n_pieces and max(counts) > 1:
        counts[int(np.argmax(counts))] -= 1
    return counts


def _run_matrix(first: int, last: int, count: int, typical: Doubles) -> Doubles:
    """Rows (count + 1, n_points): positions along one stretch, evenly by its typical length."""
    eye = np.eye(len(typical))
    control = eye[first : last + 1]
    if len(control) == 1:
        return np.repeat(control, count + 1, axis=0)
    if len(control) == 2:
        share = np.linspace(0, 1, count + 1)[:, None]
        return np.asarray(control[:1] * (1 - share) + control[1:] * share)
    before = 2.5 * control[0] - 2 * control[1] + 0.5 * control[2]
    after = 2.5 * control[-1] - 2 * control[-2] + 0.5 * control[-3]
    padded = np.vstack([before, control, after])
    chords = np.hypot(*np.diff(typical[first : last + 1], axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(np.maximum(chords, 1e-6))])
    at = np.interp(np.linspace(0, along[-1], count + 1), along, np.arange(len(along)))
    span = np.minimum(at.astype(int), len(control) - 2)
    t = (at - span)[:, None]
    p0, p1, p2, p3 = (padded[span + i] for i in range(4))
    return np.asarray(
        0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3)
    )
