"""The classifier against scikit-learn's, and what it says to those who hold it wrong."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.neighbors.classifier import UniformNeighborsClassifier
from digitpad.core.neighbors.index import METRICS, Metric


@pytest.fixture(scope="module")
def digits() -> tuple[np.ndarray, np.ndarray]:
    from sklearn.datasets import load_digits

    return load_digits(return_X_y=True)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize("n_neighbors", [1, 2, 5, 8])
def test_it_reads_digits_as_scikit_learn_does(
    digits: tuple[np.ndarray, np.ndarray], metric: Metric, n_neighbors: int
) -> None:
    from sklearn.neighbors import KNeighborsClassifier

    X, y = digits
    rng = np.random.default_rng(n_neighbors)
    queries = np.concatenate([X[1000:], rng.integers(0, 17, (400, 64))])
    ours = UniformNeighborsClassifier(n_neighbors, metric).fit(X[:1000], y[:1000])
    theirs = KNeighborsClassifier(n_neighbors, algorithm="brute", p={"l2": 2, "l1": 1}[metric]).fit(X[:1000], y[:1000])
    distances, _ = ours.kneighbors(queries)
    np.testing.assert_array_equal(distances, theirs.kneighbors(queries)[0])
    wider = ours.kneighbors(queries, n_neighbors + 1)[0]
    untied = wider[:, -1] > wider[:, -2]
    assert (len(queries), untied.sum() >= 800, (~untied).sum() >= 3) == (1197, True, True)
    np.testing.assert_array_equal(ours.predict(queries)[untied], theirs.predict(queries)[untied])
    np.testing.assert_array_equal(ours.predict_proba(queries)[untied], theirs.predict_proba(queries)[untied])
    assert ours.score(X[1000:], y[1000:]) == pytest.approx(theirs.score(X[1000:], y[1000:]), abs=0.003)


def test_five_folds_of_digits_reach_what_the_articles_promise(digits: tuple[np.ndarray, np.ndarray]) -> None:
    X, y = digits
    fold = np.random.default_rng(0).permutation(len(X)) % 5
    scores = [
        UniformNeighborsClassifier().fit(X[fold != part], y[fold != part]).score(X[fold == part], y[fold == part])
        for part in range(5)
    ]
    assert np.mean(scores) >= 0.985


def test_it_follows_the_contract_of_estimators() -> None:
    classifier = UniformNeighborsClassifier(3, metric="l1")
    assert classifier.get_params() == {"n_neighbors": 3, "metric": "l1"}
    assert classifier.set_params(n_neighbors=2) is classifier
    assert classifier.fit([[0.0], [1.0], [5.0]], ["b", "a", "a"]) is classifier
    assert list(classifier.classes_) == ["a", "b"]
    assert (classifier.n_features_in_, classifier.n_samples_fit_) == (1, 3)
    assert list(classifier.predict([[0.1]])) == ["a"]  # one vote each: the label that sorts first
    np.testing.assert_array_equal(classifier.predict_proba([[0.1], [4.0]]), [[0.5, 0.5], [1.0, 0.0]])
    np.testing.assert_array_equal(classifier.kneighbors([[4.0]], n_neighbors=3, return_distance=False), [[2, 1, 0]])


def test_scikit_learn_can_clone_it_and_set_it_up_anew() -> None:
    from sklearn.base import clone

    copy = clone(UniformNeighborsClassifier(7, "l1").fit([[0.0]], [1]))
    assert copy.get_params() == {"n_neighbors": 7, "metric": "l1"}
    assert not hasattr(copy, "classes_")


FITTED = UniformNeighborsClassifier(2).fit(np.zeros((4, 64)), [0, 1, 2, 3])
SEARCHES: list[tuple[Any, str]] = [
    (np.zeros((3, 8, 8)), r"reshape\(len\(X\), 64\)"),
    (np.zeros(64), r"reshape\(1, -1\)"),
    (np.zeros((2, 63)), "63 numbers each, but 64"),
    (np.full((1, 64), np.nan), "not finite"),
    (np.full((1, 64), -np.inf), "not finite"),
    (np.zeros((1, 1, 8, 8)), "4 axes"),
    ([["a"] * 64], "not a table of numbers"),
    ([[1.0], [1.0, 2.0]], "not a table of numbers"),
]


@pytest.mark.parametrize(("X", "says"), SEARCHES)
def test_rows_it_cannot_read_are_told_in_a_sentence(X: Any, says: str) -> None:
    with pytest.raises(UserError, match=says):
        FITTED.predict(X)


def test_a_fit_that_cannot_be_is_told_in_a_sentence() -> None:
    for X, y, says in (
        (np.zeros((3, 8, 8)), [1, 2, 3], r"reshape\(len\(X\), 64\)"),
        (np.zeros((3, 4)), [1, 2], "3 samples"),
        (np.zeros((0, 4)), [], "no sample"),
        (np.full((2, 4), np.nan), [1, 2], "not finite"),
    ):
        with pytest.raises(UserError, match=says):
            UniformNeighborsClassifier().fit(X, y)
    with pytest.raises(UserError, match="not a metric"):
        UniformNeighborsClassifier(metric="l3").fit([[1.0]], [1])  # type: ignore[arg-type]
    with pytest.raises(UserError, match="no parameter"):
        UniformNeighborsClassifier().set_params(k=3)


def test_neighbours_that_are_not_there_are_told_in_a_sentence() -> None:
    for n_neighbors in (0, 5, -1):
        with pytest.raises(UserError, match=f"{n_neighbors} neighbours"):
            FITTED.kneighbors(np.zeros((1, 64)), n_neighbors=n_neighbors)
    with pytest.raises(UserError, match="fit"):
        UniformNeighborsClassifier().predict([[1.0]])
