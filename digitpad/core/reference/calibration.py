"""Calibration of refusal and confidence, fitted on synthetic drawings alone.

An eighth of the drawings by which they are fitted do not find their own style in the set, as some strangers do not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognizers.rejection_features import (
    N_VOTERS,
    NeighborhoodFeatures,
    certainty_features,
    rejection_features,
    vote_shares,
    vote_weights,
)
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.projection import Projection, strangeness
from digitpad.core.reference.reference_set import VariedRows
from digitpad.core.typing import Doubles, Rows

REFUSED_DIGITS = 0.021
"""Share of synthetic digits that are refused: where one half is as likely a digit as not."""

STRANGER = 8
_BLOCK = 256


@dataclass(frozen=True, eq=False)
class Fitted:
    """Probability of "no digit", and of the first digit being right, as regressions on the vote's features."""

    refusal: LogisticRegression
    certainty: LogisticRegression


@dataclass(frozen=True, eq=False)
class _Asked:
    shares: Doubles
    digits: Doubles
    refusal: Doubles


def fit_regressions(
    labels: NDArray[np.int64],
    digits: VariedRows,
    others: VariedRows,
    fresh_digits: VariedRows,
    fresh_others: VariedRows,
    projection: Projection,
    *,
    uniform: bool = False,
) -> Fitted:
    """`digits` and `others` are the set, with the `labels` of their styles; the fresh ones are in no set."""
    asked = [_ask(labels, digits, others, fresh, projection, uniform) for fresh in (fresh_digits, fresh_others)]
    evidence = [a.refusal for a in asked]
    is_other = np.repeat([False, True], [len(e) for e in evidence])
    mass = np.repeat([0.5 / len(e) * len(is_other) for e in evidence], [len(e) for e in evidence])
    refusal = LogisticRegression.fit(np.vstack(evidence), is_other, mass)
    refusal = refusal.with_half_at(float(np.quantile(refusal.predict(evidence[0]), 1 - REFUSED_DIGITS)))
    known = asked[0]
    right = known.shares.argmax(axis=1) == labels[fresh_digits.style]
    certain = certainty_features(known.shares, known.digits)
    certainty = LogisticRegression.fit(certain, right)
    return Fitted(as_sure_as_right(refusal, evidence[0], certainty.predict(certain), right), certainty)


def as_sure_as_right(
    refusal: LogisticRegression, evidence: Doubles, certain: Doubles, right: NDArray[np.bool_]
) -> LogisticRegression:
    """The refusal, so steep that the confidence shown for digits is as often right as it says.

    Fitted to as many digits as non-digits it is unsure in between; of those who draw, nearly all draw digits, and in
    one of the set's styles: those who do not find their own do not count here.
    """
    usual = np.arange(len(right)) % STRANGER != 0
    evidence, certain, right = evidence[usual], certain[usual], right[usual]
    steepness = np.arange(1.0, 6.01, 0.25)
    errors = []
    for factor in steepness:
        refused = refusal.steeper(float(factor)).predict(evidence)
        confidence = np.where(refused >= 0.5, refused, certain * (1 - refused))
        errors.append(calibration_error(confidence, right & (refused < 0.5)))
    return refusal.steeper(float(steepness[int(np.argmin(errors))]))


def calibration_error(confidences: Doubles, is_right: NDArray[np.bool_], n_bins: int = 15) -> float:
    """Mean gap between confidence and accuracy over bins of equal width, weighed by their counts (Guo et al. 2017)."""
    bins = np.clip(np.ceil(confidences * n_bins).astype(np.int64) - 1, 0, n_bins - 1)
    gaps = np.bincount(bins, weights=confidences - is_right, minlength=n_bins)
    return float(np.abs(gaps).sum() / len(confidences))


def _ask(
    labels: NDArray[np.int64],
    digits: VariedRows,
    others: VariedRows,
    fresh: VariedRows,
    projection: Projection,
    uniform: bool,
) -> _Asked:
    distances, neighbors = _nearest(digits, fresh)
    shares = vote_shares(vote_weights(distances, uniform=uniform), labels[digits.style[neighbors]])
    rows = fresh.rows
    near = NeighborhoodFeatures.among(digits, neighbors, distances, rows)
    far_distances, far_neighbors = _nearest(others, fresh)
    far = NeighborhoodFeatures.among(others, far_neighbors, far_distances, rows)
    return _Asked(shares, distances, rejection_features(shares, near, far, strangeness(projection, rows)))


def _nearest(among: VariedRows, fresh: VariedRows) -> tuple[Doubles, NDArray[np.intp]]:
    """Distances and rows of the N_VOTERS nearest (m, 25); every STRANGER-th query skips the rows of its own style.

    `Index.search` cannot leave rows out, and a fit needs no bounds of rounding errors.
    """
    rows, queries = among.rows, fresh.rows
    half_norms = (rows * rows).sum(axis=1) / 2
    distances = np.empty((len(queries), N_VOTERS))
    found = np.empty((len(queries), N_VOTERS), dtype=np.intp)
    for first in range(0, len(queries), _BLOCK):
        scores = queries[first : first + _BLOCK] @ rows.T
        scores -= half_norms
        for i, line in enumerate(scores, first):
            if i % STRANGER == 0:
                line[among.style == fresh.style[i]] = -np.inf
        for i, candidates in enumerate(_candidates(scores), first):
            exact = ((rows[candidates] - queries[i]) ** 2).sum(axis=1)
            order = np.argsort(exact, kind="stable")[:N_VOTERS]
            distances[i] = np.sqrt(exact[order])
            found[i] = candidates[order]
    return distances, found


def _candidates(scores: Rows) -> list[NDArray[np.intp]]:
    """For each line the rows that reach what at least N_VOTERS rows reach: the 25th best of the maxima of groups."""
    groups = 8 * N_VOTERS
    usable = scores.shape[1] // groups * groups
    best = scores[:, :usable].reshape(len(scores), -1, groups).max(axis=1)
    reached = np.partition(best, -N_VOTERS, axis=1)[:, -N_VOTERS]
    return [np.flatnonzero(line >= floor) for line, floor in zip(scores, reached, strict=True)]
