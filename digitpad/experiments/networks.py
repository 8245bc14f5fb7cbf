"""Neural networks as the experiments train them, by scikit-learn."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from digitpad.core.typing import Array
from digitpad.experiments.dataset import Labels


def make_network(hidden: tuple[int, ...], n_train: int, seed: int, solver: str = "adam") -> Any:
    """An untrained MLPClassifier: an epoch has 25 batches at the least, of 200 pictures where there are many."""
    from sklearn.neural_network import MLPClassifier

    batch = int(np.clip(n_train // 25, 1, 200))
    return MLPClassifier(hidden, batch_size=batch, solver=solver, random_state=np.random.RandomState(seed))


def train_network(X: Array, labels: Labels, hidden: int, seed: int) -> Any:
    """An MLPClassifier of one hidden layer, trained on `X` (n, pixels) of 0..1 in 150 epochs at most."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    model: Any = MLPClassifier((hidden,), max_iter=150, random_state=seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # a fixed number of passes is what is wanted
        return model.fit(X, labels)
