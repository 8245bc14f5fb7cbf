"""Lines of writing: where a stretch of paper runs across all ink, what is below it is a line of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from digitpad.core.segmentation.fragments import Fragment, union

LEAST_SPACE = 0.2
"""Of the lower line's height, paper between two lines; digits written above each other stand no closer."""

LEAST_HEIGHT = 0.5
"""Of the highest line's: what is less high is no line, but a dot or a bar that belongs to another."""

MOST_LINES = 4
"""More stretches of ink below each other are no lines of numbers."""

Fragments = list[Fragment]


def lines_of(fragments: Sequence[Fragment]) -> Iterator[list[Fragments]]:
    """Ways of parting fragments into lines, to be tried in turn: as several lines, where there are, then as one."""
    several = _parted(fragments)
    if len(several) > 1:
        yield several
    yield [list(fragments)]


def _parted(fragments: Sequence[Fragment]) -> list[Fragments]:
    bands: list[Fragments] = []
    bottom = 0.0
    for fragment in sorted(fragments, key=lambda f: f.box[1]):
        if bands and fragment.box[1] <= bottom:
            bands[-1].append(fragment)
            bottom = max(bottom, fragment.box[3])
        else:
            bands.append([fragment])
            bottom = fragment.box[3]
    boxes = [union([fragment.box for fragment in band]) for band in bands]
    heights = [box[3] - box[1] for box in boxes]
    spaces = [after[1] - before[3] for before, after in pairwise(boxes)]
    apart = all(space >= LEAST_SPACE * max(heights) for space in spaces)
    if not 1 < len(bands) <= MOST_LINES or min(heights) < LEAST_HEIGHT * max(heights) or not apart:
        return [list(fragments)]
    order = {id(fragment): place for place, fragment in enumerate(fragments)}
    return [sorted(band, key=lambda fragment: order[id(fragment)]) for band in bands]
