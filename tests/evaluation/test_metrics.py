"""The measures agree with scikit-learn where it has them, and keep their promises on anything."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.metrics import confusion_matrix, roc_auc_score

from digitpad.evaluation.metrics import auroc, confusion, expected_calibration_error, rejected_where_kept, share

few_values = st.lists(st.integers(0, 6).map(lambda n: n / 6), min_size=1, max_size=60).map(np.array)
NONE = np.array([], dtype=float)


@given(few_values, few_values)
def test_auroc_equals_scikit_learn_with_ties(negatives: np.ndarray, positives: np.ndarray) -> None:
    truth = np.r_[np.zeros(len(negatives)), np.ones(len(positives))]
    expected = roc_auc_score(truth, np.r_[negatives, positives])
    assert auroc(negatives, positives) == pytest.approx(expected, abs=1e-12)


@given(few_values, few_values, st.sampled_from([0.5, 0.9, 0.95, 1.0]))
def test_the_threshold_keeps_the_asked_share_and_no_smaller_one_would(
    digits: np.ndarray, nondigits: np.ndarray, kept: float
) -> None:
    rejected = rejected_where_kept(digits, nondigits, kept)
    keeping = [t for t in digits if np.mean(digits <= t) >= kept - 1e-12]
    assert rejected == np.mean(nondigits > min(keeping))


@given(st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), min_size=1))
def test_confusion_equals_scikit_learn(pairs: list[tuple[int, int]]) -> None:
    labels, answers = np.array(pairs).T
    expected = confusion_matrix(labels, answers, labels=range(11))
    np.testing.assert_array_equal(confusion(labels, answers, 11), expected)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_calibration_error_is_the_sum_of_the_gaps_of_15_bins(pairs: list[tuple[float, bool]]) -> None:
    confidences, right = np.array([p[0] for p in pairs]), np.array([p[1] for p in pairs])
    inner = confidences[(confidences > 0) & (confidences < 1)]
    assume(not np.isclose(inner * 15, np.round(inner * 15)).any())  # rounding may put those into either bin
    edges = np.linspace(0, 1, 16)
    inside = [(confidences > lo) & (confidences <= hi) for lo, hi in pairwise(edges)]
    inside[0] |= confidences == 0
    gaps = [abs(confidences[bin_].mean() - right[bin_].mean()) * bin_.mean() for bin_ in inside if bin_.any()]
    assert expected_calibration_error(confidences, right) == pytest.approx(sum(gaps), abs=1e-9)


def test_perfect_and_hopeless_confidence() -> None:
    sure, right = np.ones(8), np.ones(8, dtype=bool)
    assert expected_calibration_error(sure, right) == 0
    assert expected_calibration_error(sure, ~right) == 1


def test_a_known_calibration_error() -> None:
    # Two bins: 0.9 twice, right once (gap 0.4); 0.3 twice, never right (gap 0.3).
    confidences, right = np.array([0.9, 0.9, 0.3, 0.3]), np.array([True, False, False, False])
    assert expected_calibration_error(confidences, right) == pytest.approx(0.35)


def test_nothing_to_count_is_none() -> None:
    assert auroc(NONE, np.ones(3)) is None
    assert auroc(np.ones(3), NONE) is None
    assert rejected_where_kept(NONE, np.ones(3)) is None
    assert rejected_where_kept(np.ones(3), NONE) is None
    assert expected_calibration_error(NONE, NONE.astype(bool)) is None
    assert share(NONE.astype(bool)) is None
