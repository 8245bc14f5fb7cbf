"""The figures that the articles print, and scikit-learn's with the same settings."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.datasets import load_iris, load_wine
from sklearn.metrics import confusion_matrix
from sklearn.model_selection import KFold, StratifiedKFold, cross_val_score, train_test_split
from sklearn.neighbors import KNeighborsClassifier

from digitpad.core.errors import UserError
from digitpad.experiments.dataset import Dataset
from digitpad.experiments.observer import Observer
from digitpad.experiments.studies.confusion import ConfusionSettings
from digitpad.experiments.studies.confusion import run as run_confusion
from digitpad.experiments.studies.cross_validation import CrossValidationSettings
from digitpad.experiments.studies.cross_validation import run as cross_validate
from digitpad.experiments.studies.holdout import HoldoutSettings
from digitpad.experiments.studies.holdout import run as holdout

QUIET = Observer()


def test_the_first_85_percent_with_five_neighbours(digits: Dataset) -> None:
    assert round(holdout(digits, HoldoutSettings(), QUIET).accuracy, 6) == 0.951852


def test_a_shuffled_80_20_split(digits: Dataset) -> None:
    assert holdout(digits, HoldoutSettings(train_fraction=0.8, shuffle=True), QUIET).accuracy == 0.975


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("k", [1, 4, 5])
def test_holdout_equals_scikit_learn(digits: Dataset, seed: int, k: int) -> None:
    result = holdout(digits, HoldoutSettings(k=k, train_fraction=0.7, shuffle=True, seed=seed), QUIET)
    parts = train_test_split(digits.X, digits.y, train_size=0.7, shuffle=True, random_state=seed)
    theirs = KNeighborsClassifier(k, algorithm="brute").fit(parts[0], parts[2]).score(parts[1], parts[3])
    assert abs(result.accuracy - theirs) <= result.n_tied / result.n_test


def data_set(name: str, digits: Dataset) -> Dataset:
    if name == "digits":
        return digits
    X, y = (load_iris if name == "iris" else load_wine)(return_X_y=True)
    return Dataset(name, X, y, (1, X.shape[1]), float(X.max()), "")


@pytest.mark.parametrize("name", ["digits", "iris", "wine"])
@pytest.mark.parametrize(("stratify", "shuffle", "seed"), [(True, False, 0), (True, True, 3), (False, True, 1)])
def test_every_folds_score_equals_scikit_learn_ties_apart(
    digits: Dataset, name: str, stratify: bool, shuffle: bool, seed: int
) -> None:
    data = data_set(name, digits)
    settings = CrossValidationSettings(k=(1, 2, 5, 10), stratify=stratify, shuffle=shuffle, seed=seed)
    result = cross_validate(data, settings, QUIET)
    kind = StratifiedKFold if stratify else KFold
    folds = kind(5, shuffle=shuffle, random_state=seed if shuffle else None)
    for k, ours, n_tied in zip(result.k, result.scores, result.n_tied, strict=True):
        model = KNeighborsClassifier(k, algorithm="brute")
        theirs = cross_val_score(model, data.X, data.y, cv=folds)
        wrong = np.abs(np.array(ours) - theirs) * len(data) / 5
        assert wrong.sum() <= n_tied + 1e-6
        if n_tied == 0:
            np.testing.assert_allclose(ours, theirs)
    np.testing.assert_allclose(result.means, np.mean(result.scores, axis=1))
    np.testing.assert_allclose(result.stds, np.std(result.scores, axis=1))


def test_without_ties_the_tables_are_scikit_learns(digits: Dataset) -> None:
    rng = np.random.default_rng(0)
    jittered = Dataset("jittered", digits.X + rng.normal(0, 0.01, digits.X.shape), digits.y, (8, 8), 16.0, "")
    result = run_confusion(jittered, ConfusionSettings(), QUIET)
    half = len(digits) // 2
    model = KNeighborsClassifier(5, algorithm="brute").fit(jittered.X[:half], jittered.y[:half])
    table = confusion_matrix(jittered.y[half:], model.predict(jittered.X[half:]))
    assert result.matrix == tuple(map(tuple, table.tolist()))
    assert sum(len(cell.cases) > 0 for cell in result.cells) == (table > 0).sum()


def test_the_best_k_and_the_one_within_a_standard_error() -> None:
    X = np.r_[np.zeros(40), np.ones(40)][:, None] + np.linspace(0, 0.1, 80)[:, None]
    data = Dataset("apart", X, np.repeat([0, 1], 40), (1, 1), 1.0, "")
    result = cross_validate(data, CrossValidationSettings(k=(1, 3, 9)), QUIET)
    assert (result.best_k, result.best_mean, result.one_se_k) == (1, 1.0, 9)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"folds": 301}, "301 folds need at least as many pictures; there are 300."),
        ({"folds": 40}, "The class 0 has 30 samples, fewer than the 40 folds: use fewer folds or add samples."),
        ({"k": (1, 250)}, "k is 250, but there are only 240 pictures to train on."),
        ({"train": 301}, "There are only 300 pictures, not 301."),
    ],
)
def test_what_cannot_be_cross_validated(few: Dataset, change: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError) as error:
        cross_validate(few, CrossValidationSettings(**change), QUIET)
    message = str(error.value)
    if "folds" in change and change["folds"] == 40:
        assert "fewer than the 40 folds" in message
    else:
        assert message == sentence


def test_a_class_with_one_sample(few: Dataset) -> None:
    lonely = few.subset(np.r_[0:100])
    y = lonely.y.copy()
    y[0] = 77
    with pytest.raises(UserError, match="The class 77 has 1 sample,"):
        cross_validate(Dataset("lonely", lonely.X, y, (8, 8), 16.0, ""), CrossValidationSettings(k=(1,)), QUIET)
