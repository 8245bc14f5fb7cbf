"""Arrays with named fields (`DataFrame.to_records`, HDF5's compounds) and columns by name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.storage.formats.picture_sets.array_shapes import NamedArray
from digitpad.storage.formats.picture_sets.delimited import Table
from digitpad.storage.formats.picture_sets.from_table import PenSet, from_table
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES, joined, pairs_of
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words

MAX_FIELDS = 20_000


def from_structured(path: Path, values: NDArray[Any]) -> PictureSet:
    """`values` (n,) with named fields: one of whole pictures, or one a pixel. UserError where it is neither."""
    values = values.reshape(-1)
    fields = {name: values[name] for name in values.dtype.names or ()}
    if any(field.ndim > 1 for field in fields.values()):
        X, labels = joined(path, pairs_of(path, [_named(name, field) for name, field in fields.items()]))
        return picture_set(path, X, labels)
    return from_columns(path, fields)


def from_columns(path: Path, columns: Mapping[str, NDArray[Any]]) -> PictureSet:
    """Of arrays (n,) by name, numbers or text, as of a table; UserError where they are no pictures."""
    found = from_table(path, table_of(path, columns))
    if isinstance(found, PenSet):
        raise UserError(
            "{path}: its numbers are no list of pictures (n x 64, n x 8 x 8, n x height x width).", path=path
        )
    return found


def table_of(path: Path, columns: Mapping[str, NDArray[Any]]) -> Table:
    """The words of columns of text, and of the first and the last, are kept."""
    n = len(next(iter(columns.values()), ()))
    if not n or len(columns) > MAX_FIELDS or n * len(columns) * 4 > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    numbers = np.full((n, len(columns)), np.nan, np.float32)
    words = {}
    for i, values in enumerate(columns.values()):
        if values.dtype.kind in "buif":
            numbers[:, i] = values
        if values.dtype.kind not in "buif" or i in (0, len(columns) - 1):
            words[i] = Words.of_array(values)
    return Table(tuple(columns), numbers, words)


def _named(name: str, values: NDArray[Any]) -> NamedArray:
    return NamedArray(name, values.shape, values.dtype, lambda: values)
