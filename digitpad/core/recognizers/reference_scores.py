"""Scores of drawings against the reference set: nearest digits, nearest non-digits, and the scores from both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.neighbors.index import Index
from digitpad.core.recognizers.rejection_features import (
    NeighborhoodFeatures,
    certainty_features,
    picture_rejection_features,
    rejection_features,
    vote_shares,
    vote_weights,
)
from digitpad.core.reference.embedding import Embedding
from digitpad.core.reference.projection import strangeness
from digitpad.core.reference.reference_set import ReferenceSet, VariedRows
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.typing import Doubles

GRADIENTS_PART = 2 / 3
"""Of the vote on a picture: thinning loses more than gradients do, as loops that a thick pen has filled."""


@dataclass(frozen=True, eq=False)
class Found:
    """Neighbours of m drawings, nearest first: row numbers and distances, both (m, k)."""

    rows: NDArray[np.intp]
    distances: Doubles

    def of(self, i: int) -> Found:
        """Those of the i-th drawing alone."""
        return Found(self.rows[i : i + 1], self.distances[i : i + 1])


@dataclass(frozen=True, eq=False)
class ReferenceScores:
    """`scores` (m, 11) that sum to one for each drawing, and the neighbours from which they come.

    `gradient_neighbors`: digits with similar gradients, where pictures were read; GRADIENTS_PART of the vote is theirs.
    `evidence` (m, 15 or, of pictures, 25): what the refusal was decided by.
    """

    scores: Doubles
    digits: Found
    non_digits: Found
    gradient_neighbors: Found | None = None
    evidence: Doubles | None = None

    def of(self, i: int) -> ReferenceScores:
        """What is said about the i-th drawing alone."""
        gradients = None if self.gradient_neighbors is None else self.gradient_neighbors.of(i)
        evidence = None if self.evidence is None else self.evidence[i : i + 1]
        return ReferenceScores(self.scores[i : i + 1], self.digits.of(i), self.non_digits.of(i), gradients, evidence)


def score_against_reference(
    reference: ReferenceSet,
    rows: NDArray[np.float32],
    n_neighbors: int,
    gradients: NDArray[np.float32] | None = None,
) -> ReferenceScores:
    """For rows to compare (m, d) and, where pictures were read, their gradients (m, 512)."""
    digits = search(reference.digits.index, rows, n_neighbors)
    others = search(reference.non_digits.index, rows, n_neighbors)
    by_lines = shares = _shares(reference, reference.digits, digits)
    edges = None
    if gradients is not None and reference.options.gradients:
        edges = _Edges.of(reference, gradients, n_neighbors)
        shares = (1 - GRADIENTS_PART) * by_lines + GRADIENTS_PART * edges.shares
    certain = reference.certainty.predict(certainty_features(shares, digits.distances))
    refused, evidence = np.zeros(len(rows)), None
    if reference.options.nondigits:
        near, far = (
            NeighborhoodFeatures.among(side, found.rows, found.distances, rows)
            for side, found in ((reference.digits, digits), (reference.non_digits, others))
        )
        evidence = rejection_features(shares, near, far, strangeness(reference.projection, rows))
        if edges is not None and isinstance(reference.gradient_projection, Embedding):
            evidence = edges.evidence(reference, evidence, by_lines)
        refusal = reference.refusal if gradients is None else reference.picture_refusal
        refused = refusal.predict(evidence)
    scores = np.column_stack([with_certain_first(shares, certain) * (1 - refused)[:, None], refused])
    return ReferenceScores(scores, digits, others, None if edges is None else edges.found, evidence)


@dataclass(frozen=True, eq=False)
class _Edges:
    """What the gradients of m pictures say: rows in their space (m, e), the digits near them, their shares (m, 10)."""

    rows: NDArray[np.float32]
    found: Found
    shares: Doubles

    @classmethod
    def of(cls, reference: ReferenceSet, gradients: NDArray[np.float32], n_neighbors: int) -> _Edges:
        rows = reference.gradient_projection.apply(gradients)
        found = search(reference.gradients.index, rows, n_neighbors)
        return cls(rows, found, _shares(reference, reference.gradients, found))

    def evidence(self, reference: ReferenceSet, traced: Doubles, by_lines: Doubles) -> Doubles:
        near = NeighborhoodFeatures.among(reference.gradients, self.found.rows, self.found.distances, self.rows)
        strange = strangeness(reference.gradient_projection, self.rows)
        return picture_rejection_features(traced, near, strange, (by_lines, self.shares))


def _shares(reference: ReferenceSet, among: VariedRows, found: Found) -> Doubles:
    weights = vote_weights(found.distances, uniform=not reference.options.weights)
    return vote_shares(weights, reference.styles.labels[among.style[found.rows]])


def search(index: Index, rows: NDArray[np.float32], n_neighbors: int) -> Found:
    """The `n_neighbors` nearest rows of `index` to each of `rows` (m, d), or all where it has fewer."""
    distances, numbers = index.search(rows, min(n_neighbors, len(index)))
    return Found(numbers, distances)


def with_certain_first(shares: Doubles, certain: Doubles) -> Doubles:
    """Shares (m, 10) whose first place has the probability `certain` (m,); the others keep order and proportions."""
    places = np.arange(len(shares))
    first = shares.argmax(axis=1)
    others = shares.copy()
    others[places, first] = 0.0
    total = others.sum(axis=1, keepdims=True)
    even = np.full_like(others, 1 / (NOT_A_DIGIT - 1))
    even[places, first] = 0.0
    others = np.where(total > 0, others / np.where(total > 0, total, 1), even)
    largest = others.max(axis=1)
    certain = np.maximum(certain, largest / (1 + largest))
    result = others * (1 - certain)[:, None]
    result[places, first] = certain
    return result
