"""Splits are those of scikit-learn, and what can't be split is said in a sentence."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.model_selection import train_test_split

from digitpad.core.errors import UserError
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.splits import split, split_code
from digitpad.experiments.studies.holdout import HoldoutSettings

CASES = [
    HoldoutSettings(train_fraction=0.85),
    HoldoutSettings(train_fraction=0.8, shuffle=True, seed=3),
    HoldoutSettings(train=100, test=30),
    HoldoutSettings(train=100, test=30, shuffle=True, seed=1),
    HoldoutSettings(test=40),
    HoldoutSettings(train=40, shuffle=True),
]


@pytest.mark.parametrize("settings", CASES)
def test_the_call_in_the_script_gives_the_same_rows(few: Dataset, settings: HoldoutSettings) -> None:
    parts = split(few, settings)
    names = {"X": np.arange(len(few)), "y": few.y, "train_test_split": train_test_split}
    exec(split_code(settings), names)
    np.testing.assert_array_equal(parts.train, names["X_train"])
    np.testing.assert_array_equal(parts.test, names["X_test"])
    np.testing.assert_array_equal(few.y[parts.test], names["y_test"])


def test_the_first_85_percent_of_the_digits(digits: Dataset) -> None:
    parts = split(digits, HoldoutSettings())
    assert (len(parts.train), len(parts.test)) == (1527, 270)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"train_fraction": 0.0}, "The share to train on must lie between 0 and 1, not at 0.0."),
        ({"train_fraction": 1.0}, "The share to train on must lie between 0 and 1, not at 1.0."),
        ({"train_fraction": float("nan")}, "The share to train on must lie between 0 and 1, not at nan."),
        ({"train_fraction": 0.001}, "300 pictures are too few to train on a share of 0.001."),
        ({"train": 200, "test": 101}, "200 to train and 101 to test are more than the 300 pictures there are."),
        ({"train": 300}, "All 300 pictures are on one side: some must train and some must test."),
    ],
)
def test_what_cannot_be_split(few: Dataset, change: dict[str, float], sentence: str) -> None:
    with pytest.raises(UserError) as error:
        split(few, replace(HoldoutSettings(), **change))
    assert str(error.value) == sentence
