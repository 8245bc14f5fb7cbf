"""What scikit-learn's people save by skops is opened, where nothing in it could do harm."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from digitpad.core.errors import UserError
from digitpad.models.opening import open_model

skops = pytest.importorskip("skops.io", reason="an extra: pip install '.[models]'")

ESTIMATORS = {
    "k-NN": KNeighborsClassifier(),
    "network": MLPClassifier((8,), solver="adam", random_state=0),
    "network by descent": MLPClassifier((8,), solver="sgd", random_state=0),
    "pipeline": make_pipeline(StandardScaler(), LogisticRegression()),
}


def pictures() -> tuple[np.ndarray, np.ndarray]:
    return np.random.default_rng(0).random((40, 64)), np.arange(40) % 10


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
@pytest.mark.parametrize("name", ESTIMATORS)
def test_an_estimator_reads_as_it_did(name: str, tmp_path: Path) -> None:
    X, y = pictures()
    estimator = ESTIMATORS[name].fit(X, y)
    skops.dump(estimator, tmp_path / "mine.skops")
    shares = open_model(tmp_path / "mine.skops").evaluate(X.astype(np.float32))
    np.testing.assert_allclose(shares, estimator.predict_proba(X), atol=1e-5)


def test_what_reads_memory_by_numbers_of_the_file_is_refused(tmp_path: Path) -> None:
    """A tree's nodes name each other by number, and scikit-learn follows them unchecked."""
    skops.dump(RandomForestClassifier(2, random_state=0).fit(*pictures()), tmp_path / "mine.skops")
    with pytest.raises(UserError, match="Tree"):
        open_model(tmp_path / "mine.skops")
