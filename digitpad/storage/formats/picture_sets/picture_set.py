"""Many labelled pictures in one array: what readers of tables and arrays give, to imports and to experiments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import isqrt
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster
from digitpad.core.text import Text
from digitpad.storage.formats.picture_sets.columns import OBLONG
from digitpad.storage.formats.picture_sets.value_range import COUNTS_TOP, as_grey
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

MAX_PICTURES = 1_000_000
MAX_SIDE = 1024
MAX_BYTES = 512 << 20
_AT_ONCE = 1000
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True, eq=False)
class PictureSet:
    """`pictures` uint8 (n, height, width), ink high; `top`: full ink, 16 for counts in 8x8, else 255.

    `labels`: as written; `writers`: where they are known. `code`: lines of numpy that define X (n, pixels) and the
    file's own y; "" where digitpad itself is needed. `notes`: what was noticed about the file, to be said.
    """

    pictures: NDArray[np.uint8]
    top: int
    labels: Words
    writers: Words | None = None
    code: str = ""
    notes: tuple[Text, ...] = ()

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def are_counts(self) -> bool:
        """Whether pixels are counts of 0 to 16, as in an 8x8."""
        return self.top == COUNTS_TOP

    def records(self, report: Report = silent) -> Iterator[Record]:
        """One by one: counts as an 8x8, all else as a grey picture."""
        for start in range(0, len(self), _AT_ONCE):
            report(start / len(self))
            for row in range(start, min(start + _AT_ONCE, len(self))):
                picture, writer = self.pictures[row], self.writers[row] if self.writers else ""
                if self.are_counts:
                    yield Record(None, self.labels[row], np.array(picture), writer=writer)
                else:
                    yield Record(Raster(np.array(picture)), self.labels[row], writer=writer)
        report(1.0)

    def rows(self, chosen: NDArray[Any] | slice) -> PictureSet:
        """Some of the pictures."""
        writers = self.writers.rows(chosen) if self.writers else None
        return replace(self, pictures=self.pictures[chosen], labels=self.labels.rows(chosen), writers=writers, code="")


def are_alike(sets: Sequence[PictureSet]) -> bool:
    """Whether their pictures are of one size and one range of numbers."""
    return len({(found.pictures.shape[1:], found.top) for found in sets}) == 1


def one_set(sets: Sequence[PictureSet]) -> PictureSet | None:
    """All of them, one after the other; None where they are not alike, or there are none."""
    if not are_alike(sets):
        return None
    if len(sets) == 1:
        return sets[0]
    writers = None
    if any(found.writers is not None for found in sets):
        writers = Words.joined([found.writers or Words.none(len(found)) for found in sets])
    return PictureSet(
        np.concatenate([found.pictures for found in sets]),
        sets[0].top,
        Words.joined([found.labels for found in sets]),
        writers,
        notes=tuple(dict.fromkeys(note for found in sets for note in found.notes)),
    )


def picture_set(
    path: Path,
    X: NDArray[Any],
    labels: Words | None,
    *,
    writers: Words | None = None,
    code: str = "",
    notes: tuple[Text, ...] = (),
) -> PictureSet:
    """X (n, pixels) or (n, height, width), perhaps with 1 or 3 channels, of any numbers; UserError for other shapes.

    `code`: lines after which `X` has the same numbers and `y` the labels.
    """
    pictures = _with_shape(path, X)
    if len(pictures) > MAX_PICTURES:
        raise UserError("{path} holds more than {n} pictures.", path=path, n=MAX_PICTURES)
    if labels is not None and len(labels) != len(pictures):
        raise UserError(
            "{path} has {images} pictures and {labels} labels.", path=path, images=len(pictures), labels=len(labels)
        )
    try:
        grey = as_grey(_without_colour(pictures))
    except UserError as error:
        raise UserError("{path}: a number in its pictures is not finite.", path=path) from error
    if code:
        code = f"{code}\nX = ({grey.conversion.code}).reshape(len(X), -1)"
    return PictureSet(
        grey.pictures,
        grey.top,
        labels or Words.none(len(pictures)),
        writers,
        code if pictures.ndim == 3 else "",
        (*notes, *grey.notes),
    )


def _with_shape(path: Path, X: NDArray[Any]) -> NDArray[Any]:
    """(n, height, width), or (n, height, width, 3) for colour."""
    if X.ndim == 2 and X.shape[1] in OBLONG:
        X = X.reshape(len(X), *OBLONG[X.shape[1]])
    elif X.ndim == 2 and (side := isqrt(X.shape[1])) ** 2 == X.shape[1]:
        X = X.reshape(len(X), side, side)
    elif X.ndim == 4 and X.shape[3] in (1, 3, 4):
        X = X[..., 0] if X.shape[3] == 1 else X[..., :3]
    elif X.ndim == 4 and X.shape[1] in (1, 3):
        X = X[:, 0] if X.shape[1] == 1 else X.transpose(0, 2, 3, 1)
    is_shaped = X.ndim == 3 or (X.ndim == 4 and X.shape[3] == _LUMA.size)
    if not is_shaped or not all(0 < side <= MAX_SIDE for side in X.shape[1:3]) or X.dtype.kind not in "buif":
        raise UserError(
            "{path}: its numbers are no list of pictures (n x 64, n x 8 x 8, n x height x width).", path=path
        )
    return X


def _without_colour(X: NDArray[Any]) -> NDArray[Any]:
    if X.ndim == 3:
        return X
    whole = X.dtype.kind != "f"
    grey = np.empty(X.shape[:3], np.float32)
    for start in range(0, len(X), _AT_ONCE):
        block = X[start : start + _AT_ONCE].astype(np.float32) @ _LUMA
        grey[start : start + _AT_ONCE] = np.round(block) if whole else block
    return grey
