"""The shipped digits are those of scikit-learn."""

from __future__ import annotations

import numpy as np
from sklearn.datasets import load_digits

from digitpad.storage.assets import load_built_in_digits


def test_built_in_digits_equal_load_digits() -> None:
    X, y = load_built_in_digits()
    expected_X, expected_y = load_digits(return_X_y=True)
    assert (X.dtype, y.dtype) == (np.uint8, np.uint8)
    assert np.array_equal(X, expected_X)
    assert np.array_equal(y, expected_y)
