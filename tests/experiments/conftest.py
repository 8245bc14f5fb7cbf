"""Small data for experiments."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.datasets import load_digits

from digitpad.experiments.dataset import Dataset, digits_dataset


@pytest.fixture(scope="session")
def digits() -> Dataset:
    X, y = load_digits(return_X_y=True)
    return digits_dataset(X.astype(np.uint8), y)


@pytest.fixture
def few(digits: Dataset) -> Dataset:
    """The first 300 digits; scripts still load them all, so this is for what runs no script."""
    return digits.subset(slice(0, 300))


@pytest.fixture
def colours() -> Dataset:
    """Forty tiny colour pictures of two classes that differ by their red."""
    rng = np.random.default_rng(0)
    X = rng.integers(0, 256, (40, 8, 8, 3)).astype(np.uint8)
    y = np.arange(40) % 2
    X[y == 1, :, :, 0] = 255
    return Dataset("colours", X.reshape(40, -1), y, (8, 8, 3), 255.0, "", ("blue sky", "red door"))
