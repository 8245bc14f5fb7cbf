"""Sheets whose cells a program put side by side: equally far apart, with a thin line between them or none.

A line is a row or column of one shade that is not the paper's. Photos and scans hardly ever have one; their grids are
found by what is drawn.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitpad.core.typing import Mask

Span = tuple[int, int]
"""First pixel and the one past the last."""

_ONE_SHADE = 16.0  # Of 255, so far the shades of a line lie apart at most, a few pixels of a JPEG aside.
_UNLIKE_PAPER = 24.0
_EVEN = 0.25  # Of a cell's width: so far the cells differ at most.
_LEAST_CELL = 8
_LEAST_GAP = 2
_FILLED = 0.9
_LINE = 0.6
"""Of a row or column: no digits side by side have so much ink, but a line whose shade changes along it."""


def line_spans(grey: NDArray[np.uint8]) -> tuple[list[Span], list[Span]]:
    """The lines from left to right, and those from top to bottom."""
    paper = float(np.median(grey))
    return _lines(grey, paper), _lines(grey.T, paper)


def without_lines(grey: NDArray[np.uint8], lines: tuple[list[Span], list[Span]]) -> NDArray[np.uint8]:
    """The same with paper where `lines` are."""
    if not any(lines):
        return grey
    clean, paper = grey.copy(), np.uint8(np.median(grey))
    for start, end in lines[0]:
        clean[start:end] = paper
    for start, end in lines[1]:
        clean[:, start:end] = paper
    return clean


def lattice(ink: Mask, lines: tuple[list[Span], list[Span]]) -> tuple[list[Span], list[Span]] | None:
    """Rows and columns of equal cells that hold all `ink`, nearly each some; None where they are not so."""
    if max(ink.mean(axis=0).max(), ink.mean(axis=1).max()) > _LINE:
        return None
    rows, columns = (_cells(np.asarray(ink.any(axis=axis)), lines[1 - axis]) for axis in (1, 0))
    if rows is None or columns is None:
        return None
    filled = [ink[slice(*row), slice(*column)].any() for row in rows for column in columns]
    return (rows, columns) if np.mean(filled) >= _FILLED else None


def _lines(grey: NDArray[np.uint8], paper: float) -> list[Span]:
    low, middle, high = np.percentile(grey, (2, 50, 98), axis=1)
    return runs((high - low <= _ONE_SHADE) & (np.abs(middle - paper) >= _UNLIKE_PAPER))


def _cells(used: NDArray[np.bool_], lines: list[Span]) -> list[Span] | None:
    """What lies between lines and beyond the outer ones or, without any, around each stretch of ink."""
    n = len(used)
    if lines:
        ends = [(0, 0), *lines, (n, n)]
        found = [(end, start) for (_, end), (start, _) in pairwise(ends) if start - end >= _LEAST_CELL]
        widths = [end - start for start, end in found]
        return found if found and _are_even(widths) else None
    stretches = [run for run in runs(used, _LEAST_GAP) if run[1] - run[0] >= _LEAST_CELL // 2]
    middles = [(start + end) / 2 for start, end in stretches]
    pitches = [after - before for before, after in pairwise(middles)]
    if len(stretches) < 2 or min(pitches) < _LEAST_CELL or not _are_even(pitches):
        return None
    inner = [round((before[1] + after[0]) / 2) for before, after in pairwise(stretches)]
    return list(pairwise([0, *inner, n]))


def _are_even(lengths: list[float] | list[int]) -> bool:
    usual = float(np.median(lengths))
    return all(abs(length - usual) <= _EVEN * usual for length in lengths)


def runs(used: NDArray[np.bool_], least_gap: int = 0) -> list[Span]:
    """Stretches of True, joined where less than `least_gap` lies between."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], used, [False]]).astype(np.int8)))
    found: list[Span] = []
    for start, end in edges.reshape(-1, 2).tolist():
        if found and start - found[-1][1] < least_gap:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found
