"""The examples in the docstrings of what other programs may use: recognizer, estimator, preprocessor, sample set."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest


@pytest.mark.parametrize(
    "name",
    [
        "digitpad.core.preprocessing.preprocess",
        "digitpad.core.recognizer",
        "digitpad.datasets",
        "digitpad.session.session",
        "digitpad.sklearn.drawings",
        "digitpad.sklearn.neighbors",
    ],
)
def test_examples(name: str) -> None:
    done = doctest.testmod(import_module(name))
    assert done.attempted > 0
    assert done.failed == 0
