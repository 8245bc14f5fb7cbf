"""Two writers beside each other in sentences."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from digitpad.evaluation.by_others import Pair, Side
from digitpad.experiments.statistics import wilson_interval
from digitpad.ui.draw_page.writers import shown_writer
from digitpad.ui.kit.i18n import percent, tr

MOST_CONFUSED = 3


def sentences(pair: Pair) -> list[str]:
    """What each reads of the other, with the range that chance leaves, and what is taken for what most often."""
    if not pair.common:
        return [tr("These two have drawn no digit in common.")]
    return [*_of(pair.first, pair.second), *_of(pair.second, pair.first)]


def _of(side: Side, other: Side) -> Iterator[str]:
    right, n = sum(side.n_right), side.n_read
    low, high = wilson_interval(right, n)
    yield tr(
        "By the nearest sample of {other}, {right} of {n} digits of {writer} are read right: {share} (95%: {low} to "
        "{high}).",
        other=shown_writer(other.writer),
        writer=shown_writer(side.writer),
        right=right,
        n=n,
        share=percent(right / n),
        low=percent(low),
        high=percent(high),
    )
    wrong = side.taken_for - np.diag(side.taken_for.diagonal())
    worst = [divmod(int(place), 10) for place in np.argsort(-wrong, axis=None, kind="stable")[:MOST_CONFUSED]]
    told = [
        tr(
            "{digit} for {answer} ({wrong} of {all})",
            digit=d,
            answer=a,
            wrong=int(wrong[d, a]),
            all=int(side.taken_for[d].sum()),
        )
        for d, a in worst
        if wrong[d, a]
    ]
    if told:
        yield tr("Taken for another, most often: {list}.", list=", ".join(told))
