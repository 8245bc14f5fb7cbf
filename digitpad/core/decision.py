"""What decided a reading: which neighbours come first, and the sentence that says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from digitpad.core.articles import label_noun
from digitpad.core.recognition import Neighbor, Recognition
from digitpad.core.samples import NOT_A_DIGIT, Label
from digitpad.core.text import Text

VISIBLE = 0.005
"""A smaller part of the vote is shown as less than one per cent."""
MAJORITY = 0.5


def whole_percent(share: float) -> int:
    """A share of 0..1 as every sentence and every picture tells it: never 100 of what is not certain."""
    value = round(100 * share)
    return 99 if value == 100 and share < 0.9995 else value


def by_weight(neighbors: Iterable[Neighbor], verdict: Label) -> tuple[Neighbor, ...]:
    """Those that decided first: by weight, equal ones by distance; where the verdict refuses, non-digits before digits.

    What has less than `VISIBLE` of the vote comes last in either case.
    """

    def rank(neighbor: Neighbor) -> tuple[int, float, float]:
        is_beside = verdict == NOT_A_DIGIT and neighbor.label != NOT_A_DIGIT
        group = 2 if neighbor.weight < VISIBLE else int(is_beside)
        return group, -neighbor.weight, neighbor.distance

    return tuple(sorted(neighbors, key=rank))


def what_decided(recognition: Recognition) -> Text | None:
    """A sentence where more than the nearest built-in samples decided; None where they alone did."""
    own = [near for near in recognition.neighbors if near.origin.is_mine]
    built_in = [near for near in recognition.neighbors if not near.origin.is_mine]
    weight = sum(near.weight for near in own)
    if recognition.verdict == NOT_A_DIGIT and recognition.threshold < 1:
        return _refusal(recognition, sum(near.weight for near in own if near.label == NOT_A_DIGIT))
    ours, theirs = _first(own), _first(built_in)
    if ours is not None and theirs is not None and ours != theirs and weight >= VISIBLE:
        if ours == recognition.verdict:
            return Text(
                "Samples of your set decided, with {share}% of the vote: they say {own}, the built-in ones {other}.",
                share=_percent(weight),
                own=label_noun(ours),
                other=label_noun(theirs),
            )
        return Text(
            "The built-in samples decided: samples of your set say {own}, with {share}% of the vote.",
            share=_percent(weight),
            own=label_noun(ours),
        )
    if weight >= MAJORITY:
        return Text("Samples of your set decided, with {share}% of the vote.", share=_percent(weight))
    return _two_views(built_in, recognition.verdict)


def _refusal(recognition: Recognition, own_weight: float) -> Text:
    facts = {"share": _percent(recognition.refusal), "digit": label_noun(recognition.digit)}
    if own_weight >= recognition.refusal / 2:
        return Text(
            "Refused by samples of your set: {share}% speak for no digit. The nearest digit would be {digit}.", **facts
        )
    return Text(
        "Refused: {share}% speak for no digit, and {limit}% are enough. The nearest digit would be {digit}.",
        limit=_percent(recognition.threshold),
        **facts,
    )


def _two_views(built_in: Sequence[Neighbor], verdict: Label) -> Text | None:
    """Where a picture was read: what its lines say, and what its edges say."""
    lines = _first([near for near in built_in if not near.by_edges and near.label != NOT_A_DIGIT])
    edges = _first([near for near in built_in if near.by_edges])
    if lines is None or edges is None or lines == edges:
        return None
    return Text(
        "Two comparisons disagree: by its lines it is {lines}, by its edges {edges}. Together they say {verdict}.",
        lines=label_noun(lines),
        edges=label_noun(edges),
        verdict=label_noun(verdict),
    )


def _first(neighbors: Sequence[Neighbor]) -> Label | None:
    """The label with the most weight."""
    weights: dict[Label, float] = {}
    for near in neighbors:
        weights[near.label] = weights.get(near.label, 0.0) + near.weight
    return max(weights, key=lambda label: weights[label], default=None)


def _percent(share: float) -> int:
    return max(1, whole_percent(share))
