"""Is it a number at all? Letters fall into pieces that look like digits, too: what is asked of a path to be shown.

What tells most is which digits they would be, and in which place: pieces of letters are bars, rings and hooks. Of
strokes that were cut it tells, too, what leads from one digit to the next. What digits drawn beside each other look
like as a whole, the learnt space knows from those that it was made with: an N is two 1s otherwise. Of whole strokes it
is not asked: a number with something refused in it looks like nothing of that, and is to be shown with a "?".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.lattice import GROUP_FEATURES, LEAST_SHARE, Group, Lattice
from digitpad.core.segmentation.search import Path
from digitpad.core.typing import Doubles

FEATURES = (
    *("bias", "two", "three", "mean", "weakest", "second_weakest", "least_gap", "mean_gap", "least_height"),
    *("top_spread", "base_spread", "spread", "spread_difference", "height_step", "narrowest", "widest", "width"),
    *(f"of_{label}" for label in range(NOT_A_DIGIT)),
    *("poor", "first_one", "last_one", "refused_mean", "refused_most", "fragments", "one_fragment_each"),
    *("overlapping", "overlap", "inner_gap", "refused_whole", "side_by_side", "cut", "margin"),
    *("links", "touching", "link_length", "link_bend", "link_rise", "link_across"),
)
POOR = (0, 1, 7)
"""Digits that letters have most parts like: rings and bars."""

_MOST_MARGIN = 15.0


def acceptance_features(lattice: Lattice, path: Path, alone: float) -> Doubles:
    """Numbers about a path of two or more groups; `alone` is the score of all ink as one thing, digit or not."""
    groups = sorted(path.groups, key=lambda group: group.box[0] + group.box[2])
    n, n_fragments = len(groups), len(lattice.fragments)
    digits = [float(group.features[0]) for group in groups]
    refused = np.log([max(group.scores[NOT_A_DIGIT], LEAST_SHARE) for group in groups])
    labels = [group.label for group in groups]
    boxes = np.array([group.box for group in groups]) / lattice.height
    heights, widths = boxes[:, 3] - boxes[:, 1], boxes[:, 2] - boxes[:, 0]
    gaps = boxes[1:, 0] - boxes[:-1, 2]
    (_, top, _, bottom), (_, highest, _, lowest) = boxes.max(axis=0), boxes.min(axis=0)
    tops, bases = top - highest, bottom - lowest
    weakest = sorted(digits)
    whole = lattice.whole.scores[NOT_A_DIGIT]
    values = {
        "bias": 1.0,
        "two": n == 2,
        "three": n == 3,
        "mean": sum(digits) / n,
        "weakest": weakest[0],
        "second_weakest": weakest[1],
        "least_gap": gaps.clip(-0.3, 0.15).min(),
        "mean_gap": gaps.clip(0.0, 0.5).mean(),
        "least_height": heights.min(),
        "top_spread": tops,
        "base_spread": bases,
        "spread": max(tops, bases),
        "spread_difference": abs(tops - bases),
        "height_step": np.abs(heights[1:] - heights[:-1]).max(),
        "narrowest": widths.min(),
        "widest": widths.max(),
        "width": widths.mean(),
        **{f"of_{label}": labels.count(label) / n for label in range(NOT_A_DIGIT)},
        "poor": all(label in POOR for label in labels),
        "first_one": labels[0] == 1,
        "last_one": labels[-1] == 1,
        "refused_mean": refused.mean(),
        "refused_most": refused.max(),
        "fragments": n_fragments / n,
        "one_fragment_each": n == n_fragments == 2,
        "overlapping": gaps.min() < 0,
        "overlap": max(0.0, -float(gaps.min())),
        "inner_gap": max(group.features[GROUP_FEATURES.index("inner_gap")] for group in groups),
        "refused_whole": np.log(max(whole, LEAST_SHARE)),
        "side_by_side": lattice.side_by_side if lattice.is_cut else 0.0,
        "cut": any(group.is_cut for group in groups),
        "margin": min(max(path.score - alone, -_MOST_MARGIN), _MOST_MARGIN),
        **_link_values(lattice, groups),
    }
    return np.array([float(values[name]) for name in FEATURES])


def _link_values(lattice: Lattice, groups: Sequence[Group]) -> dict[str, float]:
    """How the pen went from one digit to the next without being lifted: by pieces of neither, or at once."""
    used = {member for group in groups for member in group.members}
    links = [fragment for place, fragment in enumerate(lattice.fragments) if place not in used]
    steps = np.array([link.data[-1, :2] - link.data[0, :2] for link in links]).reshape(-1, 2) / lattice.height
    lengths = np.array([link.length for link in links]) / lattice.height
    across, down = steps.mean(axis=0) if links else (0.0, 0.0)
    fragments = [[lattice.fragments[member] for member in group.members] for group in groups]
    begins = [{(fragment.stroke, fragment.start) for fragment in of_group} for of_group in fragments]
    ends = [{(fragment.stroke, fragment.end - 1) for fragment in of_group} for of_group in fragments]
    meeting = [bool(ends[i] & begins[i + 1] or ends[i + 1] & begins[i]) for i in range(len(groups) - 1)]
    return {
        "links": len(links) / (len(groups) - 1),
        "touching": sum(meeting) / len(meeting),
        "link_length": float(lengths.mean()) if links else 0.0,
        "link_bend": float((lengths - np.hypot(*steps.T)).sum()),
        "link_rise": -float(down),
        "link_across": float(across),
    }
