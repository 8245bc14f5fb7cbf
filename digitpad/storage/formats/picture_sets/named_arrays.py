"""Which of a file's arrays are pictures and which are their labels: by their names and shapes.

| who writes it                         | names                                                       |
|---------------------------------------|-------------------------------------------------------------|
| digitpad, scikit-learn's users        | X, y; data, target; images, labels; arr_0, arr_1            |
| keras' mnist.npz                      | x_train, y_train, x_test, y_test                            |
| MedMNIST                              | train_images, train_labels (n, 1), val_images, test_images  |
| usps.h5                               | train/data, train/target, test/data, test/target            |
| EMNIST's .mat                         | dataset/train/images, dataset/train/labels, dataset/test    |
| SVHN's .mat                           | X (32, 32, 3, n), y (n, 1)                                  |
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isqrt, prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.storage.formats.picture_sets.from_table import one_hot_labels
from digitpad.storage.formats.picture_sets.picture_set import MAX_PICTURES
from digitpad.storage.formats.picture_sets.words import Words

MAX_BYTES = 512 << 20
_PICTURES = frozenset(
    ["x", "images", "image", "imgs", "img", "data", "features", "pictures", "pixels", "inputs", "input"]
)
_LABELS = frozenset(["y", "labels", "label", "lbls", "target", "targets", "classes", "class", "digits", "digit"])
_ORDER = ("train", "training", "tr", "val", "valid", "validation", "test", "testing", "te")
_LEAST_SIDE = 4


@dataclass(frozen=True, eq=False)
class NamedArray:
    """An array that is not read yet: `load` gives it."""

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    load: Callable[[], NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Pair:
    """Pictures, and labels if there are any."""

    pictures: NamedArray
    labels: NamedArray | None


def pairs_of(path: Path, arrays: Sequence[NamedArray]) -> list[Pair]:
    """Training pictures first; UserError where none of the arrays is one of pictures, or they hold too much."""
    pictures: dict[str, NamedArray] = {}
    for array in arrays:
        if _could_be_pictures(array) and not _is_named(array, _LABELS):
            key = _rest(array.name)
            if key not in pictures or len(array.shape) > len(pictures[key].shape):
                pictures[key] = array
    if named := {key: array for key, array in pictures.items() if _is_named(array, _PICTURES)}:
        pictures = named
    if not pictures:
        known = ", ".join(f"{array.name} {array.shape}" for array in arrays[:8]) or "–"
        raise UserError("{path} holds no array of pictures; it holds: {arrays}.", path=path, arrays=known)
    labels = [array for array in arrays if _could_be_labels(array) and array not in pictures.values()]
    pairs = [Pair(array, _labels_of(array, key, labels, len(pictures))) for key, array in pictures.items()]
    if sum(_n_pictures(pair.pictures.shape) for pair in pairs) > MAX_PICTURES:
        raise UserError("{path} holds more than {n} pictures.", path=path, n=MAX_PICTURES)
    total = sum(prod(pair.pictures.shape) * pair.pictures.dtype.itemsize for pair in pairs)
    if total > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    return sorted(pairs, key=lambda pair: _place(pair.pictures.name))


def joined(path: Path, pairs: Sequence[Pair]) -> tuple[NDArray[Any], Words | None]:
    """All pictures and labels of the pairs; those of another shape than the first ones' are left out."""
    parts = [_loaded(path, pair) for pair in pairs]
    parts = [(X, y) for X, y in parts if X.shape[1:] == parts[0][0].shape[1:]]
    X = parts[0][0] if len(parts) == 1 else np.concatenate([X for X, _ in parts])
    if all(y is None for _, y in parts):
        return X, None
    return X, Words.joined([y if y is not None else Words.none(len(X)) for X, y in parts])


def labels_of_array(path: Path, y: NDArray[Any]) -> Words:
    """(n,), (n, 1), (1, n), or (n, 10) of which one is 1."""
    if y.ndim == 2 and 1 not in y.shape:
        return one_hot_labels(path, y)
    return Words.of_array(y.reshape(-1))


def _loaded(path: Path, pair: Pair) -> tuple[NDArray[Any], Words | None]:
    X = pair.pictures.load()
    if _is_last_count(X.shape):
        X = X.transpose(3, 0, 1, 2)
    if pair.labels is None:
        return X, None
    y = labels_of_array(path, pair.labels.load())
    if len(y) != len(X):
        raise UserError("{path} has {images} pictures and {labels} labels.", path=path, images=len(X), labels=len(y))
    return X, y


def _tokens(name: str) -> list[str]:
    parts = re.findall(r"[a-z]+|[A-Z](?![a-z])|[A-Z][a-z]+|\d+", name)
    return [part.lower() for part in parts]


def _is_named(array: NamedArray, words: frozenset[str]) -> bool:
    last = [token for token in _tokens(array.name) if token in words]
    return bool(last) or (array.name == "arr_0" and words is _PICTURES)


def _rest(name: str) -> str:
    """What is left of a name without the word that tells pictures from labels: "train"."""
    return " ".join(token for token in _tokens(name) if token not in _PICTURES | _LABELS and not token.isdigit())


def _place(name: str) -> int:
    return next((_ORDER.index(token) for token in _tokens(name) if token in _ORDER), len(_ORDER))


def _could_be_pictures(array: NamedArray) -> bool:
    shape = array.shape
    if array.dtype.kind not in "buif" or len(shape) < 2 or not prod(shape[1:]):
        return False
    if len(shape) == 2:
        return isqrt(shape[1]) ** 2 == shape[1] and shape[1] >= _LEAST_SIDE**2
    if len(shape) == 3:
        return min(shape[1:]) >= _LEAST_SIDE
    return len(shape) == 4 and (shape[3] in (1, 3, 4) or shape[1] in (1, 3) or _is_last_count(shape))


def _n_pictures(shape: tuple[int, ...]) -> int:
    return shape[3] if _is_last_count(shape) else shape[0]


def _is_last_count(shape: tuple[int, ...]) -> bool:
    """MATLAB counts pictures along the last axis: (height, width, 3, n)."""
    return len(shape) == 4 and shape[2] in (1, 3) and shape[0] == shape[1] and shape[3] not in (1, 3, 4)


def _could_be_labels(array: NamedArray) -> bool:
    if array.dtype.kind not in "buifSU" or (array.dtype.kind in "SU" and array.dtype.itemsize > 400):
        return False
    return len(array.shape) == 1 or (len(array.shape) == 2 and (1 in array.shape or array.shape[1] == 10))


def _labels_of(pictures: NamedArray, key: str, labels: Sequence[NamedArray], n_pictures: int) -> NamedArray | None:
    named = [array for array in labels if _is_named(array, _LABELS)]
    for array in named:
        if _rest(array.name) == key:
            return array
    n = pictures.shape[3] if _is_last_count(pictures.shape) else pictures.shape[0]
    fitting = [array for array in labels if max(array.shape, default=0) == n]
    if n_pictures == 1 and len(fitting) == 1:
        return fitting[0]
    return None
