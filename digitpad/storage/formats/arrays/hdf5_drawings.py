"""HDF5 with a drawing a dataset, in groups or not, as who fills a file in a loop writes it.

| where the label stands                                    | for instance                              |
|-----------------------------------------------------------|-------------------------------------------|
| an attribute of the drawing, or of its group              | img5.attrs["label"]                       |
| a number or word beside it, or under its name elsewhere   | 5/image and 5/label; images/5, labels/5   |
| an array of as many labels, by the drawing's number       | images/5 and labels (n,)                  |
| the names of its groups, as those of folders              | 7/0001, train/class_7/img_5.png           |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import prod
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.storage.formats.archives.paths import names_below
from digitpad.storage.formats.picture_sets.columns import is_label_name, is_picture_size
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES, names_labels
from digitpad.storage.formats.picture_sets.picture_set import MAX_SIDE, PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words

_MOST_ITEMS = 200_000
_LEAST_SIDE = 4
_FEWEST, _FEWEST_DOUBTFUL = 2, 5
_CHANNELS = (1, 3, 4)


def load(path: Path, h5py: Any, file: Any) -> PictureSet | None:
    """None for a file that holds anything else; UserError where it holds too much."""
    found: dict[str, Any] = {}

    def note(name: str, item: Any) -> bool | None:
        if isinstance(item, h5py.Dataset):
            found[name] = item
        return True if len(found) > _MOST_ITEMS else None

    file.visititems(note)
    drawings = {name: item for name, item in found.items() if _may_be_drawing(item)}
    shapes = {item.shape for item in drawings.values()}
    if len(shapes) != 1 or len(drawings) < (_FEWEST_DOUBTFUL if is_picture_size(shapes.copy().pop()[1]) else _FEWEST):
        return None
    others = {name: item for name, item in found.items() if name not in drawings}
    if len(found) > _MOST_ITEMS or any(item.shape is None or len(item.shape) > 1 for item in others.values()):
        return None
    n_bytes = sum(prod(item.shape) * item.dtype.itemsize for item in drawings.values())
    if n_bytes > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    names = sorted(drawings, key=_natural)
    X = np.stack([np.asarray(drawings[name][()]) for name in names])
    return picture_set(path, X, Words.of(_labels(names, file, others)))


def _may_be_drawing(item: Any) -> bool:
    shape = item.shape
    if shape is None or item.dtype.kind not in "buif" or len(shape) not in (2, 3):
        return False
    if not all(_LEAST_SIDE <= side <= MAX_SIDE for side in shape[:2]) or (
        len(shape) == 3 and shape[2] not in _CHANNELS
    ):
        return False
    are_rows = is_picture_size(shape[1]) and shape[0] != shape[1]
    return not are_rows and max(shape[:2]) <= 3 * min(shape[:2])


def _natural(name: str) -> tuple[tuple[str, int, str], ...]:
    """ "img10" after "img9"."""
    return tuple((part.rstrip("0123456789"), _number(part), part) for part in name.split("/"))


def _number(name: str) -> int:
    stem = PurePosixPath(name).stem
    digits = stem[len(stem.rstrip("0123456789")) :]
    return int(digits[-9:]) if digits else -1


def _labels(names: Sequence[str], file: Any, others: Mapping[str, Any]) -> list[str]:
    """As written; "" where nothing says one."""
    beside = {name: item for name, item in others.items() if item.shape in ((), (1,))}
    by_name: dict[tuple[str, str], str] = {}
    for name, item in beside.items():
        parent, _, last = name.rpartition("/")
        if is_label_name(last) or names_labels(last):
            by_name[parent, ""] = _word(item[()])
        elif any(is_label_name(part) for part in parent.split("/")):
            by_name["", last] = _word(item[()])
    arrays = [item for name, item in others.items() if len(item.shape) == 1 and names_labels(name.rpartition("/")[2])]
    arrays = [item for item in arrays if item.shape[0] == len(names)]
    numbers = [_number(name.rpartition("/")[2]) for name in names]
    is_counted = len(arrays) == 1 and numbers in ([*range(len(names))], [*range(1, len(names) + 1)])
    listed = [_word(value) for value in arrays[0][()]] if is_counted else []
    files = [Path("h5", *name.split("/")) for name in names]
    folders = names_below(Path("h5"), files)
    labels = []
    for place, (name, virtual) in enumerate(zip(names, files, strict=True)):
        parent, _, last = name.rpartition("/")
        said = _attribute(file[name]) or (_attribute(file[parent]) if parent else "")
        said = said or by_name.get((parent, ""), "") or by_name.get(("", last), "")
        labels.append(said or (listed[place] if listed else folders[virtual]))
    return labels


def _attribute(item: Any) -> str:
    found = [item.attrs[name] for name in item.attrs if is_label_name(name)]
    return _word(found[0]) if len(found) == 1 else ""


def _word(value: Any) -> str:
    if isinstance(value, np.ndarray | np.generic):
        value = value.reshape(-1)[0].item() if value.size == 1 else ""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
