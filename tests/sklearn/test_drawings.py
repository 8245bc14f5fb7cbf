"""Drawings and pictures of any size as rows of 64 counts."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.pipeline import make_pipeline
from sklearn.utils.estimator_checks import parametrize_with_checks

from digitpad.core.ink import Ink
from digitpad.core.preprocessing.preprocess import picture_of
from digitpad.core.samples import Raster
from digitpad.sklearn import DrawingTransformer, NeighborsClassifier
from tests.sklearn.checks import run_check

SEVEN = [[[0, 30, 60, 50, 40, 30], [0, 1, 0, 30, 60, 100]]]
LINE = [[[50, 50], [0, 100]]]


@parametrize_with_checks([DrawingTransformer()])
@pytest.mark.filterwarnings("ignore")  # the checks warn of what they do themselves
def test_it_passes_scikit_learns_checks(estimator: Any, check: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    run_check(estimator, check, monkeypatch, cannot_apply={})


def test_strokes_and_ink_become_what_the_pad_shows() -> None:
    expected = picture_of(Ink.from_drawing(SEVEN)).ravel()
    for X in ([SEVEN, LINE], [Ink.from_drawing(SEVEN), Ink.from_drawing(LINE)]):
        counts = DrawingTransformer().fit_transform(X)
        assert counts.shape == (2, 64)
        np.testing.assert_array_equal(counts[0], expected)


def test_pictures_are_read_whatever_their_range_and_shape() -> None:
    images = load_digits().images[:20]
    flat = DrawingTransformer().fit_transform(images.reshape(20, -1))
    np.testing.assert_array_equal(DrawingTransformer().fit_transform(images), flat)
    np.testing.assert_array_equal(DrawingTransformer().fit_transform(images / 16), flat)
    grey = [Raster(np.rint(image * 255 / 16).astype(np.uint8)) for image in images]
    np.testing.assert_array_equal(DrawingTransformer().fit_transform(grey), flat)


def test_what_fit_saw_decides_how_later_pictures_are_taken() -> None:
    images = load_digits().images[:50] / 16
    fitted = DrawingTransformer().fit(images)
    assert (fitted.picture_shape_, fitted.value_range_) == ((8, 8), (0.0, 1.0))
    np.testing.assert_array_equal(fitted.transform(images[:1]), fitted.transform(images)[:1])


def test_a_blank_picture_becomes_zeros_and_has_no_steps() -> None:
    images = np.stack([load_digits().images[3], np.zeros((8, 8))])
    fitted = DrawingTransformer().fit(images)
    assert not fitted.transform(images)[1].any()
    steps = fitted.steps(images)
    assert steps[1] is None
    assert steps[0] is not None
    np.testing.assert_array_equal(steps[0].picture.ravel(), fitted.transform(images)[0])


def test_its_columns_have_the_names_of_load_digits() -> None:
    assert list(DrawingTransformer().fit([LINE]).get_feature_names_out()) == load_digits().feature_names


def test_counts_can_be_looked_at_again() -> None:
    counts = DrawingTransformer().fit_transform([SEVEN])
    np.testing.assert_array_equal(DrawingTransformer().inverse_transform(counts)[0] * 16, counts.reshape(8, 8))


def test_it_feeds_a_classifier() -> None:
    X, y = load_digits(return_X_y=True)
    pipeline = make_pipeline(DrawingTransformer(), NeighborsClassifier()).fit(X[:100], y[:100])
    assert pipeline.score(X[100:140], y[100:140]) > 0.8


@pytest.mark.parametrize(
    ("shape", "X", "says"),
    [((3, 5), np.zeros((2, 16)), "picture_shape"), (None, Ink.from_drawing(LINE), "one drawing")],
)
def test_what_does_not_fit_is_said(shape: Any, X: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        DrawingTransformer(shape).fit(X)
