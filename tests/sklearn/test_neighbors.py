"""The k-NN as a scikit-learn classifier: its checks, its neighbour's answers, and its rules for ties."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.datasets import load_digits
from sklearn.model_selection import GridSearchCV, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.utils.estimator_checks import parametrize_with_checks

from digitpad.core.neighbors.index import METRICS
from digitpad.sklearn import NeighborsClassifier
from tests.sklearn.checks import run_check

Digits = tuple[np.ndarray, np.ndarray]


@pytest.fixture(scope="module")
def digits() -> Digits:
    return load_digits(return_X_y=True)


@parametrize_with_checks([NeighborsClassifier(), NeighborsClassifier(3, metric="l1")])
@pytest.mark.filterwarnings("ignore")  # the checks warn of what they do themselves
def test_it_passes_scikit_learns_checks(estimator: Any, check: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    run_check(estimator, check, monkeypatch, cannot_apply={})


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("n_neighbors", [1, 2, 5, 8])
def test_it_reads_digits_as_scikit_learn_does(digits: Digits, metric: str, n_neighbors: int) -> None:
    X, y = digits
    rng = np.random.default_rng(n_neighbors)
    queries = np.concatenate([X[1000:], rng.integers(0, 17, (400, 64))])
    ours = NeighborsClassifier(n_neighbors, metric=metric).fit(X[:1000], y[:1000])
    theirs = KNeighborsClassifier(n_neighbors, algorithm="brute", p={"l2": 2, "l1": 1}[metric]).fit(X[:1000], y[:1000])
    distances, _ = ours.kneighbors(queries)
    np.testing.assert_array_equal(distances, theirs.kneighbors(queries)[0])
    wider = ours.kneighbors(queries, n_neighbors + 1)[0]
    untied = wider[:, -1] > wider[:, -2]
    assert (len(queries), untied.sum() >= 800, (~untied).sum() >= 3) == (1197, True, True)
    np.testing.assert_array_equal(ours.predict(queries)[untied], theirs.predict(queries)[untied])
    np.testing.assert_array_equal(ours.predict_proba(queries)[untied], theirs.predict_proba(queries)[untied])


def test_ties_go_to_the_earlier_sample_and_to_the_label_that_sorts_first() -> None:
    classifier = NeighborsClassifier(2).fit([[0.0], [1.0], [0.0], [5.0]], ["b", "a", "c", "a"])
    assert list(classifier.classes_) == ["a", "b", "c"]
    np.testing.assert_array_equal(classifier.kneighbors([[0.0]], 3, return_distance=False), [[0, 2, 1]])
    assert list(classifier.predict([[0.0]])) == ["b"]
    np.testing.assert_array_equal(classifier.predict_proba([[0.0], [4.0]]), [[0, 0.5, 0.5], [1, 0, 0]])


def test_the_neighbours_of_the_samples_themselves_leave_each_out(digits: Digits) -> None:
    X = np.concatenate([digits[0][:60], digits[0][:1], digits[0][:1]])  # the first one thrice
    y = np.arange(len(X)) % 10
    ours = NeighborsClassifier(1).fit(X, y).kneighbors()
    theirs = KNeighborsClassifier(1, algorithm="brute").fit(X, y).kneighbors()
    np.testing.assert_array_equal(ours[0], theirs[0])
    assert not (ours[1][:, 0] == np.arange(len(X))).any()


def test_it_works_in_pipelines_searches_and_cross_validation(digits: Digits) -> None:
    X, y = digits[0][:600], digits[1][:600]
    scores = cross_val_score(make_pipeline(MinMaxScaler(), NeighborsClassifier()), X, y, cv=3)
    assert scores.mean() > 0.85
    search = GridSearchCV(NeighborsClassifier(), {"n_neighbors": [1, 5], "metric": ["l1", "l2"]}, cv=3).fit(X, y)
    assert search.best_score_ >= scores.mean() - 0.05


def test_a_pickled_one_answers_as_before(digits: Digits) -> None:
    X, y = digits
    fitted = NeighborsClassifier(3).fit(X[:500], y[:500])
    again = pickle.loads(pickle.dumps(fitted))
    np.testing.assert_array_equal(again.kneighbors(X[500:600])[1], fitted.kneighbors(X[500:600])[1])
    assert not hasattr(clone(fitted), "classes_")


@pytest.mark.parametrize(
    ("parameters", "says"),
    [({"metric": "l3"}, "metric"), ({"n_neighbors": 0}, "n_neighbors"), ({"n_neighbors": 2.5}, "n_neighbors")],
)
def test_wrong_parameters_are_said_at_fit(parameters: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        NeighborsClassifier(**parameters).fit([[0.0], [1.0]], [0, 1])


def test_more_neighbours_than_samples_are_refused() -> None:
    with pytest.raises(ValueError, match="n_samples_fit = 2"):
        NeighborsClassifier(3).fit([[0.0], [1.0]], [0, 1]).predict([[0.5]])
