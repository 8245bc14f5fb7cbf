"""The measures of an evaluation: plain functions of arrays, equal to scikit-learn's where it has them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.core.reference.calibration import calibration_error
from digitpad.core.typing import Doubles

Ints = NDArray[np.int64]


def auroc(negatives: Doubles, positives: Doubles) -> float | None:
    """The chance that a positive scores above a negative, ties counting half (Mann-Whitney); None without either."""
    if not len(negatives) or not len(positives):
        return None
    ordered = np.sort(negatives)
    below = np.searchsorted(ordered, positives, "left")
    up_to = np.searchsorted(ordered, positives, "right")
    return float((below + up_to).mean() / 2 / len(negatives))


def rejected_where_kept(digits: Doubles, nondigits: Doubles, kept: float = 0.95) -> float | None:
    """The share of `nondigits` whose score lies above the smallest one that keeps `kept` of the `digits`."""
    if not len(digits) or not len(nondigits):
        return None
    threshold = np.quantile(digits, kept, method="inverted_cdf")
    return float((nondigits > threshold).mean())


def expected_calibration_error(confidences: Doubles, is_right: NDArray[np.bool_]) -> float | None:
    """The same as the refusal is fitted to; None where there are none to count."""
    return calibration_error(confidences, is_right) if len(confidences) else None


def confusion(labels: Ints, answers: Ints, n_labels: int) -> Ints:
    """Counts of shape (n_labels, n_labels): a row for each true label, a column for each answer."""
    return np.bincount(labels * n_labels + answers, minlength=n_labels * n_labels).reshape(n_labels, n_labels)


def share(hits: NDArray[np.bool_]) -> float | None:
    """The mean of `hits`; None where there are none to count."""
    return float(hits.mean()) if len(hits) else None
