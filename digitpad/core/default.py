"""The default recognizer: the nearest among varied styles and the person's own drawings vote, weighted by nearness."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.clean import segments_of
from digitpad.core.evidence import certainty_evidence, refusal_evidence, vote_shares, vote_weights
from digitpad.core.features import shape_rows
from digitpad.core.preprocess import preprocess
from digitpad.core.recognition import Neighbor, Recognition, Steps
from digitpad.core.reference import ReferenceSet, VariedRows
from digitpad.core.samples import N_LABELS, NOT_A_DIGIT, Drawing, Origin, Sample
from digitpad.core.taught import TaughtSet

Doubles = NDArray[np.float64]

OWN_NEARNESS = 1.5
"""A person's own samples count as if they were so many times nearer."""

LEAST_WEIGHT = 0.001
"""Neighbours with a smaller part of the vote are not shown."""


@dataclass(frozen=True)
class _Votes:
    """Neighbours of one kind: row numbers and distances, nearest first."""

    rows: NDArray[np.intp]
    distances: Doubles


@dataclass(frozen=True, eq=False)
class _Opinion:
    """What the built-in set says: a score for each of the 11 labels, and the digits' shares of the vote."""

    scores: Doubles
    shares: Doubles
    digits: _Votes
    non_digits: _Votes


class DefaultRecognizer:
    """See `default_recognizer`. Immutable; `with_samples` shares the built-in set and all rows that stay."""

    def __init__(
        self, reference: ReferenceSet, taught: TaughtSet, *, n_neighbors: int = 25, threshold: float = 0.5
    ) -> None:
        self._reference = reference
        self._taught = taught
        self.n_neighbors = n_neighbors
        self.threshold = threshold

    def recognize(self, drawing: Drawing) -> Recognition:
        options = self._reference.options
        steps = preprocess(drawing, deslant=options.deslant)
        numbers = steps.directions if options.directions else steps.picture
        row = self._reference.projection.apply(numbers.reshape(1, -1).astype(np.float32))[0]
        opinion = self._built_in_opinion(row, steps)
        return self._reading(steps, opinion, self._own_votes(row))

    def with_samples(self, added: Sequence[Sample], removed_ids: Collection[str] = ()) -> DefaultRecognizer:
        taught = self._taught.with_samples(added, removed_ids)
        return DefaultRecognizer(self._reference, taught, n_neighbors=self.n_neighbors, threshold=self.threshold)

    def _built_in_opinion(self, row: NDArray[np.float32], steps: Steps) -> _Opinion:
        reference = self._reference
        digits, others = self._search(reference.digits, row), self._search(reference.non_digits, row)
        weights = vote_weights(digits.distances[None], uniform=not reference.options.weights)
        shares = vote_shares(weights, reference.styles.labels[reference.digits.style[digits.rows]][None])
        shape = shape_rows(segments_of(steps.normalised).astype(np.float32)[None])
        evidence = refusal_evidence(shares, digits.distances[None], others.distances[None], shape)
        refused = float(reference.refusal.predict(evidence)[0]) if reference.options.nondigits else 0.0
        certain = float(reference.certainty.predict(certainty_evidence(shares, digits.distances[None]))[0])
        scores = np.append(_with_certain_first(shares[0], certain) * (1 - refused), refused)
        return _Opinion(scores, shares[0], digits, others)

    def _search(self, among: VariedRows, row: NDArray[np.float32]) -> _Votes:
        distances, rows = among.index.search_one(row, min(self.n_neighbors, len(among.rows)))
        return _Votes(rows, distances)

    def _own_votes(self, row: NDArray[np.float32]) -> _Votes:
        index = self._taught.index
        if index is None:
            return _Votes(np.zeros(0, dtype=np.intp), np.zeros(0))
        distances, rows = index.search_one(row, min(self.n_neighbors, len(index)))
        return _Votes(rows, distances)

    def _reading(self, steps: Steps, opinion: _Opinion, own: _Votes) -> Recognition:
        own_share, own_weights = self._own_weights(opinion, own)
        scores = opinion.scores * (1 - own_share)
        if own_share:
            scores += np.bincount(self._taught.labels(own.rows), own_weights, N_LABELS)
        digit = int(scores[:NOT_A_DIGIT].argmax())
        refusal = float(scores[NOT_A_DIGIT])
        verdict = NOT_A_DIGIT if refusal >= self.threshold else digit
        neighbors = [
            *self._built_in_neighbors(opinion, 1 - own_share),
            *(self._own_neighbor(*vote) for vote in zip(own.rows, own.distances, own_weights, strict=True) if vote[2]),
        ]
        tied = np.flatnonzero(scores == scores.max())
        return Recognition(
            verdict=verdict,
            digit=digit,
            confidence=float(scores[verdict]),
            scores=tuple(scores.tolist()),
            refusal=refusal,
            threshold=self.threshold,
            neighbors=tuple(sorted(neighbors, key=lambda neighbor: neighbor.distance)),
            steps=steps,
            tied=tuple(tied.tolist()) if len(tied) > 1 else (),
            style=_style_of(neighbors, verdict),
        )

    def _own_weights(self, opinion: _Opinion, own: _Votes) -> tuple[float, Doubles]:
        """The share of the person's own samples in the vote of the nearest of all kinds, and each one's part of it."""
        others = np.concatenate([opinion.digits.distances, opinion.non_digits.distances])
        distances = np.concatenate([own.distances / OWN_NEARNESS, others])
        voting = np.argsort(distances, kind="stable")[: self.n_neighbors]
        weights = np.zeros(len(distances))
        weights[voting] = vote_weights(distances[voting][None], uniform=not self._reference.options.weights)[0]
        mine = weights[: len(own.distances)]
        return float(mine.sum()), mine

    def _built_in_neighbors(self, opinion: _Opinion, share: float) -> list[Neighbor]:
        """Those that spoke for a digit and those that spoke against any, with their parts of the vote."""
        refused = float(opinion.scores[NOT_A_DIGIT])
        sides = (
            (self._reference.digits, opinion.digits, 1 - refused),
            (self._reference.non_digits, opinion.non_digits, refused),
        )
        neighbors = []
        for among, votes, part in sides:
            weights = share * part * vote_weights(votes.distances, uniform=not self._reference.options.weights)
            neighbors += [
                self._built_in_neighbor(among, *vote)
                for vote in zip(votes.rows, votes.distances, weights, strict=True)
                if vote[2] >= LEAST_WEIGHT
            ]
        return neighbors

    def _built_in_neighbor(self, among: VariedRows, row: int, distance: float, weight: float) -> Neighbor:
        styles, style = self._reference.styles, among.style[row]
        return Neighbor(
            str(styles.ids[style]),
            int(styles.labels[style]),
            float(distance),
            float(weight),
            among.pictures[row].reshape(8, 8),
            styles.pictures[style].reshape(8, 8),
            Origin.ATLAS,
            varied=True,
            style=str(styles.names[style]),
        )

    def _own_neighbor(self, row: int, distance: float, weight: float) -> Neighbor:
        sample, picture, varied = self._taught.source(int(row))
        return Neighbor(
            sample.id,
            sample.label,
            float(distance),
            float(weight),
            picture,
            sample.picture,
            sample.origin,
            varied=varied,
            created=sample.created,
        )


def _with_certain_first(shares: Doubles, certain: float) -> Doubles:
    """Shares (10,) whose first place has the probability `certain`; the others keep their proportions and the order."""
    first = int(shares.argmax())
    others = shares.copy()
    others[first] = 0.0
    total = others.sum()
    others = others / total if total > 0 else (np.arange(len(shares)) != first) / (len(shares) - 1)
    largest = float(others.max())
    certain = max(certain, largest / (1 + largest))
    result = others * (1 - certain)
    result[first] = certain
    return np.asarray(result)


def _style_of(neighbors: Sequence[Neighbor], verdict: int) -> str:
    """The style that spoke loudest for the verdict, or nothing where the person's own samples did alone."""
    weights: dict[str, float] = {}
    for neighbor in neighbors:
        if neighbor.label == verdict and neighbor.style:
            weights[neighbor.style] = weights.get(neighbor.style, 0.0) + neighbor.weight
    return max(weights, key=lambda style: weights[style], default="")
