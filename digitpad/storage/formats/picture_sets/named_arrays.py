"""Which of a file's arrays are pictures and which are their labels: by their names and shapes.

| who writes it                         | names                                                       |
|---------------------------------------|-------------------------------------------------------------|
| digitpad, scikit-learn's users        | X, y; data, target; images, labels; arr_0, arr_1            |
| keras' mnist.npz                      | x_train, y_train, x_test, y_test                            |
| MedMNIST                              | train_images, train_labels (n, 1), val_images, test_images  |
| usps.h5                               | train/data, train/target, test/data, test/target            |
| EMNIST's .mat                         | dataset/train/images, dataset/train/labels, dataset/test    |
| SVHN's .mat                           | X (32, 32, 3, n), y (n, 1)                                  |
| mnist-original.mat, MATLAB's users    | data (784, n), label (1, n); images (28, 28, n)             |
| mnist_all.mat (Roweis); HDF5 by class | train0 (n, 784) … test9; groups 0 … 9: names are labels     |
| usps_all.mat (Roweis)                 | data (256, 1100, 10): a class a slice                       |
| scikit-learn's Bunch, h5py's users    | data, target, target_names; images, labels, class_names     |
| np.savez(path, a, b, …)               | arr_0, arr_1, …: pictures and labels in either order        |
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.storage.formats.picture_sets.array_shapes import (
    CLASSES,
    NamedArray,
    could_be_labels,
    could_be_pictures,
    counted_first,
    is_sliced_by_class,
    n_pictures,
    plain,
)
from digitpad.storage.formats.picture_sets.columns import is_picture_size
from digitpad.storage.formats.picture_sets.from_table import one_hot_labels
from digitpad.storage.formats.picture_sets.picture_set import MAX_PICTURES
from digitpad.storage.formats.picture_sets.words import Words

MAX_BYTES = 512 << 20
_PICTURES = frozenset(
    (
        *("x", "images", "image", "imgs", "img", "data", "features", "feature", "feats", "fea"),
        *("patterns", "pictures", "pixels", "inputs", "input", "samples"),
    )
)
_LABELS = frozenset(
    (
        *("y", "labels", "label", "labs", "lab", "lbls", "lbl", "target", "targets", "classes", "class"),
        *("digits", "digit", "output", "outputs", "gnd", "gt", "truth"),
    )
)
_KINDS = _PICTURES | _LABELS
_NO_LABELS = frozenset(
    (
        *("id", "ids", "index", "indices", "idx", "writer", "writers", "subject", "user", "time", "times", "weights"),
        *("pred", "preds", "predicted", "prediction", "predictions", "score", "scores", "fold", "folds", "age"),
    )
)
"""What stands beside pictures and is no label of theirs."""
_ORDER = ("train", "training", "tr", "val", "valid", "validation", "test", "testing", "te")
_WHOLE_ORDER = tuple(word for word in _ORDER if len(word) > 2)
"""Those that are no part of another word: "try" is one."""
_FORMS = frozenset(["onehot", "categorical", "cat", "enc", "encoded", "raw", "orig"])
"""What a name says of how an array is written, and not of which drawings it holds."""
_FEWEST_CLASSES = 5
_MOST_CLASSES = 200


@dataclass(frozen=True, eq=False)
class Pair:
    """Pictures, and labels if there are any: an array of them, or one `word` for all."""

    pictures: NamedArray
    labels: NamedArray | None = None
    word: str = ""


def pairs_of(path: Path, arrays: Sequence[NamedArray]) -> list[Pair]:
    """Training pictures first; UserError where none of the arrays is one of pictures, or they hold too much."""
    arrays = [plain(array) for array in arrays]
    arrays = [_flags_first(array, arrays) for array in arrays]
    lengths = {max(array.shape) for array in arrays if could_be_labels(array)}
    arrays = [counted_first(array, lengths) for array in arrays]
    found = [
        array
        for array in arrays
        if could_be_pictures(array) and not (_is_named(array, _LABELS) and could_be_labels(array))
    ]
    if not found:
        known = ", ".join(f"{array.name} {array.shape}" for array in arrays[:8]) or "–"
        raise UserError("{path} holds no array of pictures; it holds: {arrays}.", path=path, arrays=known)
    labels = [array for array in arrays if could_be_labels(array) and array not in found]
    pairs = _by_place(found, labels) or _by_digit(found, labels) or _by_name(found, labels)
    if sum(n_pictures(pair.pictures.shape) for pair in pairs) > MAX_PICTURES:
        raise UserError("{path} holds more than {n} pictures.", path=path, n=MAX_PICTURES)
    total = sum(prod(pair.pictures.shape) * pair.pictures.dtype.itemsize for pair in pairs)
    if total > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    return pairs


def _flags_first(array: NamedArray, arrays: Sequence[NamedArray]) -> NamedArray:
    """One-hot labels as MATLAB's networks have them, (10, n) beside pictures (784, n), with the drawings first."""
    shape = array.shape
    if len(shape) != 2 or shape[0] != CLASSES or shape[1] <= CLASSES or array.dtype.kind not in "buif":
        return array
    if is_picture_size(shape[1]) and not _is_named(array, _LABELS):
        return array
    if any(shape[1] == other.shape[0] for other in arrays if other.shape):
        return array
    if not any(other.shape[-1:] == shape[1:] and is_picture_size(other.shape[0]) for other in arrays):
        return array
    return replace(array, shape=shape[::-1], load=lambda: array.load().T)


def joined(path: Path, pairs: Sequence[Pair]) -> tuple[NDArray[Any], Words | None]:
    """All pictures and labels of the pairs; those of another shape than the first ones' are left out."""
    parts = [_loaded(path, pair) for pair in pairs]
    parts = [(X, y) for X, y in parts if X.shape[1:] == parts[0][0].shape[1:]]
    X = parts[0][0] if len(parts) == 1 else np.concatenate([X for X, _ in parts])
    if all(y is None for _, y in parts):
        return X, None
    return X, Words.joined([y if y is not None else Words.none(len(X)) for X, y in parts])


def named_by_classes(labels: Words | None, arrays: Sequence[NamedArray]) -> Words | None:
    """Labels that are places in a list of names beside them ("target_names"), as those names."""
    lists = [array for array in arrays if _names_classes(array)]
    if labels is None or len(lists) != 1:
        return labels
    found = Words.of_array(lists[0].load())
    names = {str(place): found[place] for place in range(len(found))}
    return labels.renamed(names) if all(word in names for word in labels.used() if word) else labels


def _names_classes(array: NamedArray) -> bool:
    is_list = len(array.shape) == 1 and 1 < array.shape[0] <= _MOST_CLASSES and array.dtype.kind in "SU"
    words = set(tokens(array.name))
    return is_list and bool(words & {"names", "classes", "categories"}) and not words & _PICTURES


def labels_of_array(path: Path, y: NDArray[Any]) -> Words:
    """(n,), (n, 1), (1, n), or (n, 10) of which one is 1."""
    if y.ndim > 2:
        y = y.reshape(len(y), -1)
    if y.ndim == 2 and 1 not in y.shape:
        return one_hot_labels(path, y)
    return Words.of_array(y.reshape(-1))


def names_labels(name: str) -> bool:
    """Does a file so called hold labels alone?"""
    return bool(set(tokens(name)) & _LABELS) and not set(tokens(name)) & _PICTURES


def names_pictures(name: str) -> bool:
    """Does a file so called hold pictures?"""
    return bool(set(tokens(name)) & _PICTURES)


def names_no_labels(name: str) -> bool:
    """Does a file so called hold numbers that are no labels, as those of writers or rows?"""
    return bool(set(tokens(name)) & _NO_LABELS)


def part_named(name: str) -> str:
    """Which part of a set a name says, "tr", "va" or "te"; "" for none."""
    return next((token[:2] for token in tokens(name) if token in _ORDER), "")


def without_kind(name: str) -> str:
    """What is left of a name without the word that tells pictures from labels: "train"."""
    unsaid = _PICTURES | _LABELS | _FORMS
    return " ".join(token for token in tokens(name) if token not in unsaid and not token.isdigit())


def tokens(name: str) -> list[str]:
    """The words and numbers that a name is made of, in lower case."""
    name = re.sub(r"\d+\s*x\s*\d+", " ", name)  # "13440x1024": a size
    name = re.sub(r"(?i)one[_ -]hot", "onehot", name)
    parts = re.findall(r"[a-z]+|[A-Z](?![a-z])|[A-Z][a-z]+|\d+", name)
    return [word for part in parts for word in _parted(part.lower())]


def _parted(word: str) -> list[str]:
    """ "xtrain" and "trainlabels" into their two words."""
    for n in range(1, len(word)):
        first, second = word[:n], word[n:]
        if (first in _KINDS and second in _ORDER) or (first in _WHOLE_ORDER and second in _KINDS):
            return [first, second]
    return [word]


def _by_place(pictures: list[NamedArray], labels: list[NamedArray]) -> list[Pair]:
    """Of arrays that bear numbers for names: the first of pictures goes with the first of as many labels."""
    if len(pictures) < 2 or not all(re.fullmatch(r"arr_\d+", array.name) for array in (*pictures, *labels)):
        return []
    left = list(labels)
    pairs = []
    for array in pictures:
        chosen = next((other for other in left if max(other.shape) == array.shape[0]), None)
        pairs.append(Pair(array, chosen))
        left = [other for other in left if other is not chosen]
    return pairs


def _by_digit(pictures: list[NamedArray], labels: list[NamedArray]) -> list[Pair]:
    """Of arrays each of which bears a class's number in its name, without any labels beside."""
    numbers = {array.name: re.findall(r"\d+", array.name) for array in pictures}
    words = {name: str(int(found[0])) for name, found in numbers.items() if len(found) == 1 and len(found[0]) < 3}
    fitting = any(max(array.shape) == each.shape[0] for array in labels for each in pictures)
    if fitting or len(words) != len(pictures) or len(set(words.values())) < _FEWEST_CLASSES:
        return []
    stems = Counter(re.sub(r"\d+", "", name) for name in words)
    if "arr_" in stems or len(set(stems.values())) > 1:
        return []
    return [Pair(array, None, words[array.name]) for array in pictures]


def _by_name(found: list[NamedArray], labels: list[NamedArray]) -> list[Pair]:
    pictures: dict[str, NamedArray] = {}
    for array in found:
        key = without_kind(array.name)
        if key not in pictures or len(array.shape) > len(pictures[key].shape):
            pictures[key] = array
    if named := {key: array for key, array in pictures.items() if _is_named(array, _PICTURES)}:
        pictures = named
    pairs = [Pair(array, _labels_of(array, key, labels, len(pictures))) for key, array in pictures.items()]
    return sorted(pairs, key=lambda pair: _place(pair.pictures.name))


def _loaded(path: Path, pair: Pair) -> tuple[NDArray[Any], Words | None]:
    X = pair.pictures.load()
    if is_sliced_by_class(X.shape):
        n, n_classes = X.shape[1:]
        words = tuple(str(number + 1) for number in range(n_classes))
        return X.transpose(2, 1, 0).reshape(n * n_classes, -1), Words(
            np.repeat(np.arange(n_classes, dtype=np.int32), n), words
        )
    if pair.word:
        return X, Words(np.zeros(len(X), np.int32), (pair.word,))
    if pair.labels is None:
        return X, None
    y = labels_of_array(path, pair.labels.load())
    if len(y) != len(X):
        raise UserError("{path} has {images} pictures and {labels} labels.", path=path, images=len(X), labels=len(y))
    return X, y


def _is_named(array: NamedArray, words: frozenset[str]) -> bool:
    last = [token for token in tokens(array.name) if token in words]
    return bool(last) or (array.name == "arr_0" and words is _PICTURES)


def _place(name: str) -> int:
    return next((_ORDER.index(token) for token in tokens(name) if token in _ORDER), len(_ORDER))


def _labels_of(pictures: NamedArray, key: str, labels: Sequence[NamedArray], n_arrays: int) -> NamedArray | None:
    named = [array for array in labels if _is_named(array, _LABELS)]
    for array in named:
        if without_kind(array.name) == key:
            return array
    fitting = [
        array
        for array in labels
        if max(array.shape, default=0) == pictures.shape[0] and not set(tokens(array.name)) & _NO_LABELS
    ]
    return fitting[0] if n_arrays == 1 and len(fitting) == 1 and not _counts(fitting[0]) else None


def _counts(array: NamedArray) -> bool:
    """Does it number the pictures, as an index does?"""
    values = array.load().reshape(-1)
    return len(values) > _FEWEST_CLASSES * 2 and len(np.unique(values)) == len(values)
