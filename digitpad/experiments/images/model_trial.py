"""A model of one's own, k-NN and a network on the same pictures: opened or trained, and asked for shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT
from digitpad.core.text import Text
from digitpad.core.typing import Indices
from digitpad.experiments import settings as s
from digitpad.experiments.dataset import Dataset, Labels
from digitpad.experiments.images.distortions import Canvas, on_canvas
from digitpad.experiments.images.model_input import extent, fitted, frames
from digitpad.experiments.neighbors.nearest import nearest
from digitpad.experiments.networks import train_network
from digitpad.models.diagnosis import digit_shares
from digitpad.models.feeding import Feeding, to_input
from digitpad.models.model import Model, first_guess
from digitpad.models.opening import open_model
from digitpad.models.python_function import AllowedFunction, PythonFunction

Pictures = NDArray[np.float32]
Shares = NDArray[np.float64]
Read = Callable[[Pictures], Shares]
"""Pictures (n, height, width) of 0..1 to a share for each of ten digits, (n, 10)."""

YOURS, NEIGHBORS, NETWORK = "your model", "k-NN", "network"
FEWEST = 8


@dataclass(frozen=True)
class TrialSettings:
    """What can be set, in the order of the form."""

    model: str = s.option(
        "",
        Text("Your model's file"),
        hint=Text("ONNX (.onnx), skops (.skops) or a Python file (.py); empty: the two others alone."),
        files="*.onnx *.skops *.py",
    )
    allowed: AllowedFunction | None = None
    """For a Python file; no form shows it, since only the answer to a question gives it."""
    k: int = s.k_option()
    train: int = s.option(300, Text("Pictures to train on"), low=5)
    test: int = s.option(100, Text("Pictures to test on"), low=2)
    hidden: int = s.option(50, Text("Neurons of the network"), low=1, high=2000)
    seed: int = s.seed_option()


@dataclass(frozen=True, eq=False)
class Trial:
    """What `prepared` makes of data and settings: pictures by `show`, readers by name, and who is tested on what."""

    train: Indices
    test: Indices
    feeding: Feeding
    extent: float
    readers: dict[str, Read]

    def show(self, canvases: Canvas) -> Pictures:
        """Canvases as every reader gets them."""
        return frames(canvases, self.feeding, self.extent)


@contextmanager
def prepared(data: Dataset, settings: TrialSettings) -> Iterator[Trial]:
    """Open the model and find how it is fed, train the others on the same pictures; UserError for too few digits.

    A function's process ends with the context.
    """
    with _opened(settings.model, settings.allowed) as model:
        yield _trial(data, settings, model)


@contextmanager
def _opened(file: str, allowed: AllowedFunction | None) -> Iterator[Model | None]:
    path = Path(file)
    if path.suffix.lower() != ".py":
        yield open_model(path) if file else None
        return
    if allowed is None:
        raise UserError("{path} is a program: it is run in the window alone, which asks first.", path=path)
    function = PythonFunction.allowed(path, allowed)
    try:
        yield function.open()
    finally:
        function.end()


def _trial(data: Dataset, settings: TrialSettings, model: Model | None) -> Trial:
    train, test = _rows(data, settings)
    canvases, labels = on_canvas(data, train), data.y[train]
    feeding = Feeding() if model is None else first_guess(model.shape)
    wide = extent(canvases)
    readers: dict[str, Read] = {}
    if model is not None:
        feeding = fitted(model, feeding, canvases, wide, labels)
        readers[YOURS] = _own(model, feeding)
    ink = frames(canvases, feeding, wide)
    readers[NEIGHBORS] = _neighbors(_flat(ink), labels, min(settings.k, len(train)))
    readers[NETWORK] = _network(_flat(ink), labels, settings)
    return Trial(train, test, feeding, wide, readers)


def _rows(data: Dataset, settings: TrialSettings) -> tuple[Indices, Indices]:
    """Digits to train and to test on: a quarter of them is kept to test, where there are few."""
    digits = np.flatnonzero((data.y >= 0) & (data.y < NOT_A_DIGIT))
    if len(digits) < FEWEST or len(np.unique(data.y[digits])) < 2:
        raise UserError("{name} has too few digits for this experiment.", name=data.name)
    mixed = np.random.default_rng(settings.seed).permutation(digits)
    n_test = min(settings.test, max(2, len(mixed) // 4))
    test, train = mixed[:n_test], mixed[n_test : n_test + settings.train]
    if len(np.unique(data.y[train])) < 2:
        raise UserError("{name} has too few digits for this experiment.", name=data.name)
    return train, test


def _flat(pictures: Pictures) -> Pictures:
    return pictures.reshape(len(pictures), -1)


def _own(model: Model, feeding: Feeding) -> Read:
    def read(pictures: Pictures) -> Shares:
        shares = digit_shares(model.shares(to_input(pictures, feeding)), feeding)
        return np.asarray(shares / np.maximum(shares.sum(axis=1, keepdims=True), 1e-12))

    return read


def _neighbors(X: Pictures, labels: Labels, k: int) -> Read:
    classes = np.unique(labels)

    def read(pictures: Pictures) -> Shares:
        shares = np.zeros((len(pictures), NOT_A_DIGIT))
        shares[:, classes] = nearest(X, _flat(pictures), k).votes(labels, k) / k
        return shares

    return read


def _network(X: Pictures, labels: Labels, settings: TrialSettings) -> Read:
    model = train_network(X, labels, settings.hidden, settings.seed)

    def read(pictures: Pictures) -> Shares:
        shares = np.zeros((len(pictures), NOT_A_DIGIT))
        shares[:, model.classes_] = model.predict_proba(_flat(pictures))
        return shares

    return read
