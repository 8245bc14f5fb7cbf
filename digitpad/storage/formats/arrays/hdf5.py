"""HDF5 (usps.h5, keras' users', MATLAB 7.3), by h5py, which the extra "data" brings."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.storage.formats.apart import read_apart
from digitpad.storage.formats.arrays import hdf5_drawings, pandas_hdf5
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.opening import regular_size
from digitpad.storage.formats.picture_sets.array_shapes import NamedArray, could_be_pictures
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES, joined, named_by_classes, pairs_of
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.structured import from_structured
from digitpad.storage.formats.record import Record

_MOST_ARRAYS = 200


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As `load`."""
    yield from load(path, part_of(report, 0.0, 0.6)).records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent, *, are_reversed: bool = False) -> PictureSet:  # noqa: ARG001
    """The arrays of all groups, paired by their names; UserError where none holds pictures.

    `are_reversed`: the order of their axes, as MATLAB writes them.
    """
    regular_size(path)
    extra_module("h5py", "data", path=path, kind="HDF5")
    found = read_apart(load_here, path, are_reversed)
    if found is None:
        raise UserError("{path} is not an HDF5 file, or it is damaged.", path=path)
    return found


def load_here(path: Path, are_reversed: bool) -> PictureSet:
    """`load` in this process, which libhdf5 (of h5py 3.16.0) ends at some damaged files, where it reads attributes."""
    h5py: Any = extra_module("h5py", "data", path=path, kind="HDF5")
    try:
        with h5py.File(path, "r") as file:
            if (of_pandas := pandas_hdf5.load(path, file)) is not None:
                return of_pandas
            if not are_reversed and (of_drawings := hdf5_drawings.load(path, h5py, file)) is not None:
                return of_drawings
            arrays, compounds = _arrays(path, h5py, file, are_reversed)
            if len(compounds) == 1 and not any(map(could_be_pictures, arrays)):
                return from_structured(path, compounds[0].load())
            pairs = pairs_of(path, arrays)
            X, labels = joined(path, pairs)
            labels = named_by_classes(labels, arrays)
    except UserError:
        raise
    except Exception as error:
        # The library raises OSError, RuntimeError, KeyError and more for broken files; each means the same to a person.
        raise UserError("{path} is not an HDF5 file, or it is damaged.", path=path) from error
    return picture_set(path, X, labels)


def _arrays(path: Path, h5py: Any, file: Any, are_reversed: bool) -> tuple[list[NamedArray], list[NamedArray]]:
    """Those of numbers and of text, and those with named fields."""
    found: list[NamedArray] = []
    compounds: list[NamedArray] = []

    def note(name: str, item: Any) -> bool | None:
        if not isinstance(item, h5py.Dataset) or item.shape is None:
            return None
        is_text = h5py.check_string_dtype(item.dtype) is not None
        if is_text or item.dtype.kind in "buif":
            dtype = np.dtype("S1") if is_text else item.dtype
            shape = tuple(item.shape[::-1]) if are_reversed else tuple(item.shape)
            found.append(NamedArray(name, shape, dtype, lambda: _loaded(path, item, is_text, are_reversed)))
        elif item.dtype.names and not item.dtype.hasobject:
            compounds.append(NamedArray(name, item.shape, item.dtype, lambda: _loaded(path, item, False, False)))
        return True if len(found) >= _MOST_ARRAYS else None

    file.visititems(note)
    return found, compounds


def _loaded(path: Path, item: Any, is_text: bool, is_reversed: bool) -> NDArray[Any]:
    if prod(item.shape) * item.dtype.itemsize > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    values = np.array(item.asstr(errors="replace")[()], dtype=str) if is_text else np.asarray(item[()])
    return values.T if is_reversed else values
