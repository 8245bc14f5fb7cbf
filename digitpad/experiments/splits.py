"""Which pictures train and which test: scikit-learn's `train_test_split`, with sentences for what can't be split."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.typing import Indices
from digitpad.experiments.dataset import Dataset


class SplitSettings(Protocol):
    """`train` and `test` are counts; 0 leaves them to `train_fraction`."""

    @property
    def train_fraction(self) -> float:
        """Share of the samples to train on, 0 to 1."""

    @property
    def shuffle(self) -> bool:
        """Whether samples are drawn by lot instead of in their order."""

    @property
    def train(self) -> int:
        """Samples to train on, 0 for the share."""

    @property
    def test(self) -> int:
        """Samples to test on, 0 for the rest."""

    @property
    def seed(self) -> int:
        """Of the lot."""


@dataclass(frozen=True)
class ShareCut:
    """A cut by a share alone, for experiments that cut more than once."""

    train_fraction: float
    shuffle: bool
    seed: int
    train: int = 0
    test: int = 0


@dataclass(frozen=True, eq=False)
class Split:
    """Rows of a data set, in the order in which `train_test_split` gives them."""

    train: Indices
    test: Indices


def split(data: Dataset, settings: SplitSettings) -> Split:
    """The rows to train and to test on; UserError where one side would be empty or there are too few pictures."""
    return split_rows(np.arange(len(data)), settings)


def split_rows(rows: Indices, settings: SplitSettings) -> Split:
    """Split the row numbers `rows`; UserError where there are too few."""
    from sklearn.model_selection import train_test_split

    _check(len(rows), settings)
    train, test = train_test_split(
        rows,
        train_size=settings.train or (None if settings.test else settings.train_fraction),
        test_size=settings.test or None,
        shuffle=settings.shuffle,
        random_state=settings.seed if settings.shuffle else None,
    )
    return Split(train, test)


def split_code(settings: SplitSettings) -> str:
    """The call that splits X and y the same way."""
    sizes = [f"train_size={settings.train}"] if settings.train else []
    sizes += [f"test_size={settings.test}"] if settings.test else []
    size = ", ".join(sizes or [f"train_size={settings.train_fraction}"])
    how = f"shuffle=True, random_state={settings.seed}" if settings.shuffle else "shuffle=False"
    return f"X_train, X_test, y_train, y_test = train_test_split(X, y, {size}, {how})"


def check_k(k: int, n_train: int) -> None:
    """UserError where there are fewer samples than neighbours asked for."""
    if k > n_train:
        raise UserError("k is {k}, but there are only {n} pictures to train on.", k=k, n=n_train)


def _check(n: int, settings: SplitSettings) -> None:
    if settings.train + settings.test > n:
        raise UserError(
            "{train} to train and {test} to test are more than the {n} pictures there are.",
            train=settings.train,
            test=settings.test,
            n=n,
        )
    if n in (settings.train, settings.test):
        raise UserError("All {n} pictures are on one side: some must train and some must test.", n=n)
    if settings.train or settings.test:
        return
    if not 0 < settings.train_fraction < 1:
        raise UserError(
            "The share to train on must lie between 0 and 1, not at {fraction}.", fraction=settings.train_fraction
        )
    if int(n * settings.train_fraction) == 0 or n < 2:
        raise UserError(
            "{n} pictures are too few to train on a share of {fraction}.", n=n, fraction=settings.train_fraction
        )
