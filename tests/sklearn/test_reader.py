"""The pad's default reader and what it compares, in scikit-learn's terms."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from sklearn.base import clone

from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.sklearn import ReaderClassifier, ReaderTransformer

SEVEN = Ink.from_drawing([[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]])
ONE = Ink.from_drawing([[[50, 50], [0, 100]]])
SCRIBBLE = Ink.from_drawing([[[0, 90, 5, 95, 0, 90, 10, 80], [0, 20, 30, 50, 60, 80, 90, 100]]])


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
