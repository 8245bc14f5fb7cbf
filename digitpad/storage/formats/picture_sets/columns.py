"""What the columns of a table are: pixels or coordinates, the label, an index, whatever else; by names or by values."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.label_words import LabelKind, meaning_of

COORDINATES = 16
"""x and y of eight points, as UCI's pendigits."""
OBLONG = {240: (16, 15), 320: (20, 16)}
"""Height and width by the number of pixels: UCI's Multiple Features (mfeat-pix) and Binary Alphadigits."""
_LEAST_SIDE = 6
_CLASSES = 10

_LABEL_NAMES = frozenset(
    (
        *(
            "label",
            "labels",
            "target",
            "targets",
            "class",
            "classes",
            "digit",
            "digits",
            "y",
            "species",
            "output",
            "truth",
        ),
        *("class label", "label name", "ground truth", "groundtruth", "number", "character", "letter", "category"),
        *("latex", "symbol", "char", "annotation", "gt"),
        *("y true", "true label", "actual", "actual label", "target class", "digit label"),
        *("klasse", "ziffer", "zahl", "etikett", "clase", "etiqueta", "cifra", "dígito", "标签", "类别", "数字"),
    )
)
_SUREST = ("label", "target", "class", "digit", "labels", "y")
_INDEX_NAMES = frozenset(
    ("", "id", "index", "idx", "imageid", "image id", "row", "rowid", "row id", "nr", "no", "rownames", "unnamed", "#")
)
_WRITER_NAMES = frozenset(("writer", "writer id", "author", "subject", "user", "schreiber", "autor"))
_PART_NAMES = frozenset(("usage", "split", "set", "subset", "fold", "part", "partition"))
"""What tells training from test."""
_PIXEL_NAME = re.compile(
    r"(?P<stem>[^\W\d]*(?:[ _.\-\[(]*[^\W\d]+)*)[ _.\-\[(]*(?P<first>\d+)(?:[ _,x.\-]+(?P<second>\d+))?[\])]*"
)


@dataclass(frozen=True, eq=False)
class Roles:
    """Column numbers. `pixels`: in the picture's order; `label`: one column, ten of which one is 1, or none."""

    pixels: tuple[int, ...]
    label: tuple[int, ...] = ()
    writer: int | None = None
    others: tuple[int, ...] = ()

    @property
    def are_coordinates(self) -> bool:
        """Whether the columns are points of a pen rather than pixels."""
        return len(self.pixels) == COORDINATES


def is_picture_size(n: int) -> bool:
    """Can so many numbers be a picture, square or one of those that are known to be higher than wide?"""
    return (n >= _LEAST_SIDE**2 and isqrt(n) ** 2 == n) or n in OBLONG


def is_label_name(name: str) -> bool:
    """Does a column so called hold labels?"""
    return _plain(name) in _LABEL_NAMES


def is_index_name(name: str) -> bool:
    """Does a column so called count the rows?"""
    return _plain(name) in _INDEX_NAMES


def _plain(name: str) -> str:
    plain = re.sub(r"[\s_]+", " ", name.strip().strip("\"'#").lower()).strip()
    return "unnamed" if plain.startswith("unnamed:") else plain


def roles_by_name(names: Sequence[str]) -> Roles | None:
    """Of a table with a header; None where its names don't tell the label's column or pixels."""
    plain = [_plain(name) for name in names]
    label = [i for i, name in enumerate(plain) if name in _LABEL_NAMES]
    writer = next((i for i, name in enumerate(plain) if name in _WRITER_NAMES), None)
    found = {i: match for i, name in enumerate(plain) if (match := _PIXEL_NAME.fullmatch(name)) is not None}
    stems: dict[str, list[int]] = {}
    for i, match in found.items():
        stems.setdefault(match["stem"].strip(" _.-[("), []).append(i)
    one_hot: list[int] = []
    pixels: list[int] = []
    for columns in sorted(stems.values(), key=len):
        if len(columns) == _CLASSES and not label and len(stems) > 1:
            one_hot = sorted(columns, key=lambda i: int(found[i]["first"]))
        elif is_picture_size(len(columns)) or len(columns) == COORDINATES:
            pixels = _in_order(columns, found)
    if not pixels:
        unnamed = [i for i, name in enumerate(plain) if i not in label and i != writer and name not in _INDEX_NAMES]
        pixels = unnamed if label and (is_picture_size(len(unnamed)) or len(unnamed) == COORDINATES) else []
    label = _surest(label, plain)
    if not pixels or len(label) > 1:
        return None
    chosen = tuple(label) or tuple(one_hot)
    others = [i for i in range(len(names)) if i not in pixels and i not in chosen and i != writer]
    words = [i for i in others if plain[i] not in _INDEX_NAMES | _PART_NAMES]
    if not chosen and len(words) == 1:
        chosen = (words[0],)  # the one column that is neither a pixel nor an index
    return Roles(tuple(pixels), chosen, writer, tuple(i for i in others if i not in chosen))


def _surest(label: list[int], names: Sequence[str]) -> list[int]:
    """Of several columns that may be the label ("label", "label name"), the one that surely is."""
    named = next((found for wanted in _SUREST for found in label if names[found] == wanted), None)
    return [named] if named is not None and len(label) > 1 else label


def _in_order(columns: list[int], found: dict[int, re.Match[str]]) -> list[int]:
    """By their numbers, as "pixel10" may stand before "pixel2"; by place where numbers stand twice."""
    keys = {i: (int(found[i]["first"][:9]), int((found[i]["second"] or "0")[:9])) for i in columns}
    return sorted(columns, key=keys.__getitem__) if len(set(keys.values())) == len(columns) else sorted(columns)


def roles_by_count(
    n_columns: int, column: Callable[[int], Sequence[str]], are_flags: NDArray[np.bool_], is_index: bool
) -> Roles | None:
    """Of a table without names. `column`: the values of one as written.

    `are_flags`: columns of 0 and 1 alone; `is_index`: the first column counts the rows. None where so many columns are
    no picture; UserError where the label may be the first column as well as the last.
    """
    for n_index in (0, 1):
        n = n_columns - n_index
        if n_index and not is_index:
            break
        if is_picture_size(n - _CLASSES):
            if are_flags[-_CLASSES:].all():
                pixels = tuple(range(n_index, n_columns - _CLASSES))
                return Roles(pixels, tuple(range(n_columns - _CLASSES, n_columns)))
            if are_flags[n_index : n_index + _CLASSES].all():
                return Roles(tuple(range(n_index + _CLASSES, n_columns)), tuple(range(n_index, n_index + _CLASSES)))
        if is_picture_size(n - 1) or n - 1 == COORDINATES:
            if not _label_is_first(column(n_index), column(n_columns - 1)):
                return Roles(tuple(range(n_index, n_columns - 1)), (n_columns - 1,))
            return Roles(tuple(range(n_index + 1, n_columns)), (n_index,))
        if is_picture_size(n) or (n == COORDINATES and n_index):
            return Roles(tuple(range(n_index, n_columns)))
    return None


def _label_is_first(first: Sequence[str], last: Sequence[str]) -> bool:
    """By their values: labels are digits, and differ; a picture's corner is paper in most rows."""
    scores = [_likeness_to_labels(column) for column in (first, last)]
    if max(scores) < -1:
        raise UserError("neither its first nor its last column holds labels: add a first row that names the columns.")
    if abs(scores[0] - scores[1]) < 0.2 and list(first) != list(last):
        raise UserError(
            "its label may be in the first column or in the last: add a first row that names the columns, "
            "with “label” among them."
        )
    return scores[0] > scores[1]


def _likeness_to_labels(column: Sequence[str]) -> float:
    """Below 0: no labels. 0 to 1: digits, the higher the less they are like a corner of paper, which is mostly 0 or -1.

    1 less where other numbers of classes stand among them; 2 where words or gaps do, which no picture has.
    """
    counts: dict[str, int] = {}
    for word in column:
        counts[word] = counts.get(word, 0) + 1
    kinds = {word: meaning_of(word).kind for word in list(counts)[:1000]}
    others = [word for word, kind in kinds.items() if kind is LabelKind.NUMBER]
    if not all(map(_is_class_number, others)) or len(kinds) > 200 or set(kinds.values()) == {LabelKind.MISSING}:
        return -2.0
    if LabelKind.WORD in kinds.values() or any(kinds[w] is LabelKind.MISSING and not _is_number(w) for w in kinds):
        return 2.0
    paper = sum(n for word, n in counts.items() if kinds[word] is LabelKind.MISSING or meaning_of(word).label == 0)
    return 1.0 - paper / len(column) - (1.0 if set(map(float, others)) - {10.0} else 0.0)


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True


def _is_class_number(word: str) -> bool:
    """10 for zero, letters' 1 to 26, EMNIST's 0 to 61."""
    try:
        return float(word) == int(float(word)) and 0 <= float(word) < 62
    except (ValueError, OverflowError):
        return False
