"""Neighbours equal to scikit-learn's, ties apart, which are counted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.neighbors import KNeighborsClassifier

from digitpad.experiments.neighbors.nearest import nearest

NAMES = {"l1": "manhattan", "l2": "euclidean", "cosine": "cosine"}


def brute(metric: str, k: int) -> KNeighborsClassifier:
    return KNeighborsClassifier(n_neighbors=k, metric=NAMES[metric], algorithm="brute")


def data_sets() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    sparse = rng.integers(0, 256, (400, 784)) * (rng.random((400, 784)) < 0.2)
    return {
        "bytes": rng.integers(0, 256, (400, 300)).astype(np.uint8),
        "mostly paper": sparse.astype(np.uint8),
        "counts": rng.integers(0, 17, (500, 64)).astype(np.float64),
        "floats": rng.normal(size=(300, 20)),
        "many ties": rng.integers(0, 2, (300, 6)).astype(np.uint8),
        "with empty pictures": np.vstack([np.zeros((5, 30)), rng.integers(0, 9, (200, 30))]),
    }


@pytest.mark.parametrize("metric", list(NAMES))
@pytest.mark.parametrize("name", list(data_sets()))
def test_distances_and_votes_are_those_of_scikit_learn(name: str, metric: str) -> None:
    X = data_sets()[name]
    labels = np.random.default_rng(1).integers(0, 5, len(X))
    train, asked = X[50:], X[:50]
    found = nearest(train, asked, 7, metric)
    model = brute(metric, 7).fit(train, labels[50:])
    distances, indices = model.kneighbors(asked)
    np.testing.assert_allclose(found.distances, distances, atol=1e-9)
    clear = ~found.tied_at(7) & (np.diff(distances, axis=1) > 1e-9).all(axis=1)
    np.testing.assert_array_equal(found.indices[clear], indices[clear])
    decided = ~found.tied_at(7)
    if name not in ("many ties", "floats") or metric != "cosine":
        np.testing.assert_array_equal(found.predict(labels[50:], 7)[decided], model.predict(asked)[decided])


def test_equal_distances_come_in_the_order_of_rows_and_are_seen_as_ties() -> None:
    train = np.array([[4], [2], [2], [0], [4]], dtype=np.uint8)
    for metric in ("l1", "l2"):
        found = nearest(train, np.array([[3]], dtype=np.uint8), 3, metric)
        assert found.indices.tolist() == [[0, 1, 2]]
        assert found.distances.tolist() == [[1.0, 1.0, 1.0]]
        assert found.tied_at(1).tolist() == [True]
        assert found.tied_at(3).tolist() == [True]
    assert nearest(train, train, 5, "l2").tied_at(5).tolist() == [False] * 5


def test_every_k_votes_as_if_asked_alone() -> None:
    rng = np.random.default_rng(3)
    X, labels = rng.integers(0, 17, (200, 16)), rng.integers(0, 4, 200)
    found = nearest(X[40:], X[:40], 30)
    together = dict(found.predict_all(labels[40:], range(1, 31)))
    for k in (1, 2, 7, 30):
        np.testing.assert_array_equal(together[k], found.predict(labels[40:], k))
        np.testing.assert_array_equal(together[k], nearest(X[40:], X[:40], k).predict(labels[40:], k))


def test_a_tied_vote_goes_to_the_smaller_label() -> None:
    train, labels = np.array([[1], [2]], dtype=np.uint8), np.array([7, 3])
    assert nearest(train, np.array([[0]], dtype=np.uint8), 2).predict(labels, 2).tolist() == [3]


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 40), st.integers(1, 700), st.integers(0, 2**32 - 1))
def test_l1_between_bytes_is_exact(n: int, pixels: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    train = rng.choice([0, 1, 254, 255], (n, pixels)).astype(np.uint8)
    asked = rng.choice([0, 255], (3, pixels)).astype(np.uint8)
    found = nearest(train, asked, n, "l1")
    expected = np.abs(asked[:, None].astype(int) - train[found.indices].astype(int)).sum(axis=2)
    np.testing.assert_array_equal(found.distances, expected)


def test_l1_of_many_training_pictures_goes_over_block_borders() -> None:
    rng = np.random.default_rng(5)
    train = rng.integers(0, 256, (8_200, 8)).astype(np.uint8)
    found = nearest(train, train[8_190:8_195], 1, "l1")
    assert found.indices[:, 0].tolist() == [8_190, 8_191, 8_192, 8_193, 8_194]
