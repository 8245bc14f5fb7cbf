"""The small mathematics below the recognizer: components, regression, votes, splines."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.recognizers.reference_scores import with_certain_first
from digitpad.core.recognizers.rejection_features import NeighborhoodFeatures, vote_shares, vote_weights
from digitpad.core.reference.logistic_regression import LogisticRegression
from digitpad.core.reference.pca import PCA
from digitpad.core.reference.reference_set import VariedRows
from digitpad.core.synthesis.spline import Spline

RNG = np.random.default_rng(0)


def test_all_components_keep_all_distances() -> None:
    rows = RNG.normal(size=(50, 6)).astype(np.float32)
    turned = PCA.fit(rows, 6).apply(rows)
    before = np.linalg.norm(rows[:, None] - rows, axis=2)
    assert np.linalg.norm(turned[:, None] - turned, axis=2) == pytest.approx(before, abs=1e-4)


def test_the_first_component_is_the_widest_direction() -> None:
    rows = np.outer(RNG.normal(size=200), [3.0, 4.0]).astype(np.float32) + 0.01
    assert PCA.fit(rows, 1).basis[:, 0] == pytest.approx([0.6, 0.8], abs=1e-3)


def test_regression_finds_the_odds_that_made_the_data() -> None:
    x = RNG.normal(size=(20_000, 1))
    y = RNG.random(20_000) < 1 / (1 + np.exp(-(2 * x[:, 0] - 1)))
    fitted = LogisticRegression.fit(x, y, ridge=1e-6)
    assert fitted.coefficients == pytest.approx([2, -1], abs=0.15)
    shifted = fitted.with_half_at(0.8)
    at = np.array([[(np.log(4) - fitted.coefficients[1]) / fitted.coefficients[0]]])
    assert fitted.predict(at)[0] == pytest.approx(0.8)
    assert shifted.predict(at)[0] == pytest.approx(0.5)
    assert shifted.steeper(3).predict(at)[0] == pytest.approx(0.5)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=30))
def test_weights_of_a_vote_sum_to_one_and_fall_with_distance(distances: list[float]) -> None:
    weights = vote_weights(np.sort(np.array(distances)))
    assert weights.sum() == pytest.approx(1)
    assert (np.diff(weights) <= 1e-15).all()


def test_amid_its_like_is_nearer_the_middle_than_beside_them() -> None:
    rows = RNG.normal(size=(25, 8)).astype(np.float32)
    side = VariedRows.of(rows, np.zeros(25, np.int32), np.zeros((25, 64), np.uint8))
    asked = np.stack([rows.mean(axis=0), rows[0] + 3])
    distances, neighbors = side.index.search(asked, 25)
    neighborhood = NeighborhoodFeatures.among(side, neighbors, distances, asked)
    assert neighborhood.middle == pytest.approx([0, np.linalg.norm(asked[1] - asked[0])], abs=0.02)  # bytes


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 1))
def test_certainty_never_changes_the_order(seed: int, certain: float) -> None:
    labels = np.random.default_rng(seed).integers(0, 10, (1, 25))
    shares = vote_shares(vote_weights(np.arange(1.0, 26.0)[None]), labels)
    scores = with_certain_first(shares, np.array([certain]))
    assert scores.sum() == pytest.approx(1)
    assert scores[0, shares[0].argmax()] >= scores.max() - 1e-12
    assert scores[0, shares[0].argmax()] >= min(certain, 1) - 1e-9


def test_a_spline_passes_through_its_ends_and_corners() -> None:
    points = np.array([[0.0, 0.0], [30.0, 10.0], [60.0, 0.0], [20.0, 100.0]])
    spline = Spline((4,), (False, False, True, False), points)
    (line,) = spline.strokes(points)
    for corner in points[[0, 2, 3]]:
        assert np.hypot(*(line - corner).T).min() < 1e-9
    assert len(spline.starts) == 64
