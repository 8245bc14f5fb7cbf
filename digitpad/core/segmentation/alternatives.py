"""The readings that are offered: other ways of grouping, the next best digit, two numbers where the gap is wide."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.segmentation.lattice import LEAST_SHARE, Group
from digitpad.core.segmentation.search import Path

OFFERED = 3
WIDE_GAP = 0.45
"""Of the height: a gap this wide may part two numbers, and one of `PARTING_GAP` does."""

PARTING_GAP = 2.0
_AT_MOST = 0.45

Ranking = tuple[tuple[str, float], ...]


def readings_of(paths: Sequence[Path], digit_weight: float, refused: float, height: float) -> Ranking:
    """The likeliest texts with their shares, best first; `paths` are of several groups each, best first."""
    scored: dict[str, float] = {}
    for path in paths:
        if scored and any(_mark(group, refused) == "?" for group in path.groups):
            continue  # a reading that leaves a digit open is no other answer
        groups = sorted(path.groups, key=lambda group: group.box[0] + group.box[2])
        marks = [_mark(group, refused) for group in groups]
        scored.setdefault("".join(marks), path.score)
        for place, group in enumerate(groups):
            other, lost = _next_best(group, is_refused=marks[place] == "?")
            text = "".join([*marks[:place], other, *marks[place + 1 :]])
            scored.setdefault(text, path.score - digit_weight * lost)
    best = max(scored.values())
    shares = {text: float(np.exp(score - best)) for text, score in scored.items()}
    total = sum(shares.values())
    # Where two are as likely, the one that was found first stays first: it is the one whose digits are shown.
    ranked = sorted(((text, share / total) for text, share in shares.items()), key=lambda item: -item[1])
    return _with_parted(tuple(ranked), paths[0], height)[:OFFERED]


def _next_best(group: Group, *, is_refused: bool) -> tuple[str, float]:
    """What else a group may be, and by how much its log is less: the second digit, or the first where it is refused."""
    digits = np.log(np.maximum(group.scores[:NOT_A_DIGIT], LEAST_SHARE))
    first, second = np.argsort(-digits, kind="stable")[:2].tolist()
    if is_refused:
        return str(first), float(np.log(group.scores[NOT_A_DIGIT]) - digits[first])
    return str(second), float(digits[first] - digits[second])


def _mark(group: Group, refused: float) -> str:
    return "?" if group.scores[NOT_A_DIGIT] >= refused else str(group.label)


def _with_parted(ranked: Ranking, path: Path, height: float) -> Ranking:
    """The best reading as two numbers, too, where one gap is wide and wider than the others."""
    boxes = sorted((group.box for group in path.groups), key=lambda box: box[0] + box[2])
    gaps = [(after[0] - before[2]) / height for before, after in pairwise(boxes)]
    widest = int(np.argmax(gaps))
    others = [gap for place, gap in enumerate(gaps) if place != widest]
    if gaps[widest] < WIDE_GAP or (others and gaps[widest] < 1.6 * max(others)):
        return ranked
    text, share = ranked[0]
    part = _AT_MOST * min(1.0, (gaps[widest] - WIDE_GAP) / (PARTING_GAP - WIDE_GAP))
    parted = f"{text[: widest + 1]} {text[widest + 1 :]}"
    both = [(text, share * (1 - part)), (parted, share * part)]
    if gaps[widest] >= PARTING_GAP:
        both = [(parted, share * (1 - _AT_MOST)), (text, share * _AT_MOST)]
    return tuple(sorted([*both, *ranked[1:]], key=lambda item: -item[1]))
