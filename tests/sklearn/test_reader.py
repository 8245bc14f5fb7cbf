"""The pad's default reader and what it compares, in scikit-learn's terms."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.datasets import load_digits
from sklearn.utils.estimator_checks import parametrize_with_checks

from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.sklearn import ReaderClassifier, ReaderTransformer
from tests.sklearn.checks import run_check

SEVEN = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
ONE = Ink.from_drawing([[[50, 50], [0, 100]]])
SCRIBBLE = Ink.from_drawing([[[0, 90, 5, 95, 0, 90, 10, 80], [0, 20, 30, 50, 60, 80, 90, 100]]])


CANNOT_APPLY = {
    "check_classifiers_one_label": "the built-in styles of all ten digits vote, whatever `fit` was given",
    "check_classifiers_classes": "its labels are 0 to 10; names of strings are no digits",
    "check_classifiers_train": "clouds of points in a plane do not look like digits, so they cannot be told apart",
}
"""Checks that hold for no classifier of fixed classes of pictures; below are tests of the same with drawings."""


@parametrize_with_checks([ReaderTransformer()])
@pytest.mark.filterwarnings("ignore")  # the checks warn of what they do themselves
def test_the_transformer_passes_scikit_learns_checks(
    estimator: Any, check: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_check(estimator, check, monkeypatch, cannot_apply={})


@parametrize_with_checks([ReaderClassifier()])
@pytest.mark.filterwarnings("ignore")  # the checks warn of what they do themselves
def test_the_classifier_passes_scikit_learns_checks(
    estimator: Any, check: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_check(estimator, check, monkeypatch, cannot_apply=CANNOT_APPLY)


def test_taught_one_label_alone_it_reads_that_label() -> None:
    taught = ReaderClassifier().fit([SEVEN, SEVEN], [7, 7])
    assert list(taught.predict([SEVEN] * 3)) == [7, 7, 7]


def test_its_classes_are_its_answers_whatever_kind_of_numbers_teaches_it(reader: ReaderClassifier) -> None:
    taught = ReaderClassifier().fit([ONE], np.array([1.0]))
    for one in (reader, taught):
        assert list(one.classes_) == list(range(11))
        np.testing.assert_array_equal(one.predict([SEVEN, ONE]), one.classes_[[7, 1]])


def test_it_learns_pictures_of_digits_and_says_what_is_wrong_with_others(reader: ReaderClassifier) -> None:
    images, labels = load_digits(return_X_y=True)
    images, labels = images[:60], labels[:60]
    taught = ReaderClassifier().fit(images[:30], labels[:30])
    shares = taught.predict_proba(images)
    assert shares.shape == (60, 11)
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    assert np.mean(taught.predict(images[:30]) == labels[:30]) > 0.9
    assert np.mean(taught.predict(images[30:]) == labels[30:]) > 0.7
    with pytest.raises(ValueError, match="inconsistent"):
        ReaderClassifier().fit(images[:30], labels[:29])
    with pytest.raises(ValueError, match="features"):
        taught.predict(images[:, :49])


@pytest.fixture(scope="module")
def reader() -> ReaderClassifier:
    return ReaderClassifier().fit([ONE], [1])


def test_it_reads_and_refuses_as_the_pad_does(reader: ReaderClassifier) -> None:
    shares = reader.predict_proba([SEVEN, ONE, SCRIBBLE])
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    assert list(reader.predict([SEVEN, ONE, SCRIBBLE])) == [7, 1, NOT_A_DIGIT]


def test_what_is_taught_votes(reader: ReaderClassifier) -> None:
    taught = ReaderClassifier().fit([SCRIBBLE], [4])
    assert list(taught.predict([SCRIBBLE])) == [4]
    assert "fit:0" in [name for _, name in taught.kneighbors([SCRIBBLE])[0]]


def test_a_blank_picture_is_no_digit(reader: ReaderClassifier) -> None:
    blank = np.zeros((1, 8, 8))
    assert list(reader.predict(blank)) == [NOT_A_DIGIT]
    assert reader.kneighbors(blank) == [[]]


def test_it_can_be_cloned_and_pickled(reader: ReaderClassifier) -> None:
    assert not hasattr(clone(reader), "classes_")
    data = pickle.dumps(reader)
    assert len(data) < 100_000
    assert list(pickle.loads(data).predict([SEVEN])) == [7]


def test_labels_that_are_none_are_refused() -> None:
    with pytest.raises(ValueError, match="Unknown label"):
        ReaderClassifier().fit([ONE], [12])


def test_drawings_of_one_digit_lie_nearer_in_its_space_than_others() -> None:
    leaning = Ink.from_drawing([[[50, 58], [0, 100]]])
    one, other_one, seven = ReaderTransformer().fit_transform([ONE, leaning, SEVEN])
    assert np.linalg.norm(one - other_one) < np.linalg.norm(one - seven)
