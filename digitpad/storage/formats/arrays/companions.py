"""Arrays whose labels lie in a file of their own: X.npy and Y.npy, train_digits.npy and train_labels.npy, KMNIST's.

Tables are told by their names alone, arrays by their shapes as well: the only labels that fit the only pictures of as
many drawings belong to them, whatever they are called, and where there are several pairs, those of the same part
("train", "test").
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from digitpad.storage.formats.opening import PACKED_SUFFIXES
from digitpad.storage.formats.picture_sets.array_shapes import CLASSES, NamedArray, could_be_labels
from digitpad.storage.formats.picture_sets.columns import is_picture_size
from digitpad.storage.formats.picture_sets.named_arrays import (
    names_labels,
    names_no_labels,
    names_pictures,
    part_named,
    without_kind,
)

ArrayIn = Callable[[Path], NamedArray | None]
"""The array of a file that holds one, its numbers unread; None for any other file."""
_MOST_BESIDE = 100


def characters(codes: Iterable[tuple[int, int]]) -> dict[str, str]:
    """Labels and the characters that they stand for, of pairs of a number and a character's code."""
    return {str(label): chr(code) for label, code in codes if 32 < code < 0x110000}


def labels_beside(path: Path) -> Path | None:
    """The file with the labels of the pictures in `path`; None where none is surely so called."""
    if not names_pictures(plain_stem(path)) and names_labels(plain_stem(path)):
        return None
    found = [other for other in _so_called(path) if names_labels(plain_stem(other))]
    return found[0] if len(found) == 1 else None


def are_no_labels(path: Path) -> bool:
    """Is this not the file of labels for pictures beside it?"""
    return not (names_labels(plain_stem(path)) and any(labels_beside(other) == path for other in _so_called(path)))


def array_of_labels_beside(path: Path, array_in: ArrayIn) -> Path | None:
    """The file with the labels of the array of pictures in `path`; None where none is surely so."""
    mine = array_in(path)
    if mine is None or not _are_pictures(mine):
        return None
    n = mine.shape[0]
    others = {other: array for other in _of_kind(path) if (array := array_in(other)) is not None}
    alike = [other for other, array in others.items() if _are_pictures(array) and array.shape[0] == n]
    labels = [other for other, array in others.items() if _are_labels_of(other, array, n)]
    for fitting in (
        [other for other in labels if _named_as(other, path)],
        [other for other in labels if _of_part(other, path) and not any(_of_part(one, path) for one in alike)],
        labels if not alike else [],
    ):
        plain = [other for other in fitting if len(others[other].shape) == 1]
        named = [other for other in plain or fitting if names_labels(plain_stem(other))]
        for chosen in (named, plain, fitting):
            if len(chosen) == 1:
                return chosen[0]
    return None


def holds_pictures(array: NamedArray) -> bool:
    """Can an array that stands alone be pictures, or rows with a label? A row of numbers, or of ten flags, cannot."""
    shape = array.shape
    is_row = len(shape) < 2 or shape[1:] in ((1,), (CLASSES,)) or (shape[0] == 1 and not is_picture_size(shape[1]))
    return array.dtype.names is not None or array.dtype.hasobject or not is_row


def plain_stem(path: Path) -> str:
    """A file's name without its endings, ".gz" among them."""
    return path.stem if path.suffix.lower() not in PACKED_SUFFIXES else Path(path.stem).stem


def _are_pictures(array: NamedArray) -> bool:
    shape = array.shape
    return array.dtype.kind in "buif" and (len(shape) > 2 or (len(shape) == 2 and is_picture_size(shape[1])))


def _are_labels_of(path: Path, array: NamedArray, n: int) -> bool:
    fits = could_be_labels(array) and bool(array.shape) and (array.shape[0] == n or array.shape == (1, n))
    return fits and not names_no_labels(plain_stem(path))


def _named_as(labels: Path, pictures: Path) -> bool:
    names = plain_stem(labels), plain_stem(pictures)
    return names_labels(names[0]) and without_kind(names[0]) == without_kind(names[1])


def _of_part(path: Path, other: Path) -> bool:
    return part_named(plain_stem(path)) == part_named(plain_stem(other))


def _so_called(path: Path) -> list[Path]:
    """Files of the same kind whose names say the same but for pictures and labels."""
    wanted = without_kind(plain_stem(path))
    return [other for other in _of_kind(path) if without_kind(plain_stem(other)) == wanted]


def _of_kind(path: Path) -> list[Path]:
    ending = "".join(path.suffixes[-2:]) if path.suffix.lower() in PACKED_SUFFIXES else path.suffix
    try:
        found = sorted(other for other in path.parent.iterdir() if other.name.endswith(ending))
    except OSError:
        return []
    return [other for other in found[:_MOST_BESIDE] if other != path and other.is_file()]
