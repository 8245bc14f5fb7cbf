"""What makes the network good: the same network trained again with one part of its training left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.progress import with_progress
from digitpad.core.text import Text
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.networks import make_network
from digitpad.experiments.observer import Observer
from digitpad.experiments.splits import Split
from digitpad.experiments.statistics import percent

PASSES = 5
"""So many passes tell the parts apart; more would only cost time."""

SCALING, ADAM = "scaling", "adam"
_NAMES = {
    SCALING: Text("ink scaled to 0..1"),
    ADAM: Text("steps fitted to every weight"),
}
_MATTERS = 0.005


@dataclass(frozen=True)
class Without:
    """The test accuracy after `passes` without one `part` of the training; `whole`: with it, after as many."""

    part: str
    passes: int
    accuracy: float
    whole: float

    @property
    def worth(self) -> float:
        """Accuracy (0..1) lost by leaving the part out."""
        return self.whole - self.accuracy


def leave_out(
    data: Dataset, parts: Split, hidden: tuple[int, ...], seed: int, curve: Sequence[float], observer: Observer
) -> tuple[Without, ...]:
    """`curve`: the whole network's test accuracies, pass by pass, its ink scaled."""
    passes = min(PASSES, len(curve))
    scaled = np.asarray(data.X, dtype=np.float32) / np.float32(data.top)
    ways = ((SCALING, np.asarray(data.X, dtype=np.float32), "adam"), (ADAM, scaled, "sgd"))
    steps = [(part, X, solver, number) for part, X, solver in ways for number in range(passes)]
    found = []
    for part, X, solver, number in with_progress(steps, observer.progress):
        if number == 0:
            model = make_network(hidden, len(parts.train), seed, solver)
        model.partial_fit(X[parts.train], data.y[parts.train], classes=list(data.labels))
        if number == passes - 1:
            found.append(Without(part, passes, _accuracy(model, X, data, parts), curve[passes - 1]))
    return tuple(found)


def _accuracy(model: Any, X: NDArray[np.float32], data: Dataset, parts: Split) -> float:
    return float((model.predict(X[parts.test]) == data.y[parts.test]).mean())


def reason(without: Sequence[Without], curve: Sequence[float]) -> Text | None:
    """What the accuracy is owed to, the most important part first; None where that was not tried."""
    if not without:
        return None
    worth = [(_NAMES[each.part], each.worth) for each in without]
    worth.append((Text("going over the pictures {n} times", n=len(curve)), curve[-1] - curve[0]))
    worth.sort(key=lambda pair: pair[1], reverse=True)
    helped = [pair for pair in worth if pair[1] >= _MATTERS]
    if not helped:
        return Text("No single part of its training matters here: whatever is left out, it reads as well.")
    owed = Text(
        "The network owes its score most of all to {first} ({gain} points)",
        first=helped[0][0],
        gain=percent(helped[0][1]),
    )
    for what, gain in helped[1:]:
        owed = Text("{owed}, then to {what} ({gain})", owed=owed, what=what, gain=percent(gain))
    for what, _ in worth[len(helped) :]:
        owed = Text("{owed}; {what} did not help here", owed=owed, what=what)
    return Text("{sentence}.", sentence=owed)
