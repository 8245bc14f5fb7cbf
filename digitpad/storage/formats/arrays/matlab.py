"""MATLAB's .mat files, by scipy: EMNIST's, SVHN's and other sets of pictures; those of version 7.3 are HDF5.

Pictures that MATLAB wrote as rows lie column by column, so that they come transposed: the look at a set notices.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.storage.formats.arrays.companions import characters
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.picture_sets.array_shapes import NamedArray
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES, joined, pairs_of
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.record import Record

_HDF5_MAGIC = b"\x89HDF\r\n\x1a\n"
_HEADER = 128
_MATRIX, _COMPRESSED = 14, 15
_NUMBERS = frozenset((1, 2, 3, 4, 5, 6, 7, 9, 12, 13, 16, 17, 18))
_BYTES = {3: 2, 4: 2, 5: 4, 6: 4, 7: 4, 9: 8, 12: 8, 13: 8, 17: 2, 18: 4}
"""Of a number of each kind, where it is more than one."""
_INT32, _DIMENSIONS = 5, 8
"""The kind of a matrix's dimensions, and the bytes of two, the fewest there are."""
_KINDS = _NUMBERS | {_MATRIX, _COMPRESSED}
_MOST_NESTED = 20
_MAX_DEPTH = 4


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As `load`."""
    yield from load(path, part_of(report, 0.0, 0.6)).records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet:
    """All pictures of the file's arrays and structures; UserError for what is none."""
    with opened(path, report) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    if data[:8] == _HDF5_MAGIC or data[:10] == b"MATLAB 7.3" or data[512:520] == _HDF5_MAGIC:
        from digitpad.storage.formats.arrays import hdf5  # few such files are of MATLAB 7.3

        return hdf5.load(path, report, are_reversed=True)
    if _inflated_size(path, data) > MAX_BYTES:
        raise UserError("{path} swells beyond measure when it is unpacked; it is not read.", path=path)
    variables = _variables(path, data)
    variables = {name: _full(path, value) for name, value in variables.items()}
    arrays = [array for name, value in variables.items() for array in _arrays(name, value)]
    X, labels = joined(path, pairs_of(path, [*arrays, *_cells(variables)]))
    return picture_set(path, X, labels.renamed(_mapping(arrays)) if labels else None)


def _mapping(arrays: list[NamedArray]) -> dict[str, str]:
    """EMNIST's: a row for each label, with the code of its character; of letters the capital's comes first."""
    tables = [array.load() for array in arrays if array.name.endswith("mapping") and len(array.shape) == 2]
    if len(tables) != 1 or not 2 <= tables[0].shape[1] <= 3 or tables[0].dtype.kind not in "uif":
        return {}
    return characters((int(row[0]), int(row[1])) for row in tables[0].tolist())


def _variables(path: Path, data: bytes) -> dict[str, Any]:

    from scipy.io import loadmat

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found: dict[str, Any] = loadmat(io.BytesIO(data), struct_as_record=True)
    except Exception as error:
        # scipy's reader fails on broken data with whatever it happens to meet; each means the same to a person.
        raise _damaged(path) from error
    return {name: value for name, value in found.items() if not name.startswith("__")}


def _full(path: Path, value: Any) -> Any:
    """A sparse matrix with its zeros."""
    from scipy.sparse import issparse

    if not issparse(value):
        return value
    if prod(value.shape) * value.dtype.itemsize > MAX_BYTES:
        raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
    try:
        value.check_format(full_check=True)  # reading does not look
    except ValueError as error:
        raise _damaged(path) from error
    return value.toarray()


def _arrays(name: str, value: Any, depth: int = 0) -> Iterator[NamedArray]:
    """The arrays of a variable, those of structures and of cells with one element included; cells of words."""
    if not isinstance(value, np.ndarray) or depth > _MAX_DEPTH:
        return
    if value.dtype.names and value.size == 1:
        for field in value.dtype.names:
            yield from _arrays(f"{name}/{field}", value[field].reshape(-1)[0], depth + 1)
    elif value.dtype == object and value.size == 1:
        yield from _arrays(name, value.reshape(-1)[0], depth + 1)
    elif value.dtype == object and (words := _words_in(value)):
        yield _named(name, np.array(words))
    elif value.dtype.kind in "buifU":
        yield _named(name, value)


def _cells(variables: dict[str, Any]) -> Iterator[NamedArray]:
    """A class a row and a picture a cell, the classes' names in another variable, as Roweis' binaryalphadigs.mat."""
    matrices = {name: value for name, value in variables.items() if value.dtype == object and value.size > 1}
    for name, cells in matrices.items():
        flat = [np.asarray(cell) for cell in cells.reshape(-1)]
        if any(cell.dtype.kind not in "buif" or cell.ndim != 2 or cell.shape != flat[0].shape for cell in flat):
            continue
        X = np.stack(flat)
        yield _named(name, X)
        for words in matrices.values():
            plain = [str(np.asarray(word).reshape(-1)[0]) for word in words.reshape(-1) if np.size(word) == 1]
            if words is not cells and len(plain) == words.size == len(cells):
                y = np.repeat(np.array(plain), cells.shape[1])
                yield _named(f"{name}/labels", y)


def _words_in(cells: NDArray[Any]) -> list[str]:
    """A word a cell, as cellstr and string arrays come; none where any cell holds something else."""
    flat = [np.asarray(cell) for cell in cells.reshape(-1)]
    if not all(cell.dtype.kind == "U" and cell.size <= 1 for cell in flat):
        return []
    return [str(cell.reshape(-1)[0]) if cell.size else "" for cell in flat]


def _named(name: str, values: NDArray[Any]) -> NamedArray:
    return NamedArray(name, values.shape, values.dtype, lambda: values)


def _inflated_size(path: Path, data: bytes) -> int:
    """Bytes of all compressed elements; UserError where an element, within others or not, is of no kind that there is.

    scipy's reader leaves that to others, and some damaged files end the process.
    """
    order = ">" if data[126:128] == b"MI" else "<"
    if 0 in data[:4]:
        return 0  # version 4: no elements
    total = 0
    for kind, part in _elements(path, memoryview(data)[_HEADER:], order):
        if kind == _COMPRESSED:
            inflated = _inflated(path, part, MAX_BYTES - total)
            total += len(inflated)
            if total > MAX_BYTES:
                break
        whole = memoryview(inflated) if kind == _COMPRESSED else part
        _check(path, whole, order, is_matrix=kind == _MATRIX, depth=0)
    return total


def _check(path: Path, data: memoryview, order: str, *, is_matrix: bool, depth: int) -> None:
    """Elements in elements: those of a matrix, and what was compressed."""
    for number, (kind, part) in enumerate(_elements(path, data, order)):
        if len(part) % _BYTES.get(kind, 1) or (
            is_matrix and number == 1 and kind == _INT32 and len(part) < _DIMENSIONS
        ):
            raise _damaged(path)  # scipy 1.17 believes what such numbers or dimensions announce
        if kind == _MATRIX or not (is_matrix or kind in _NUMBERS):
            if depth >= _MOST_NESTED or kind != _MATRIX:
                raise _damaged(path)
            _check(path, part, order, is_matrix=True, depth=depth + 1)


def _elements(path: Path, data: memoryview, order: str) -> Iterator[tuple[int, memoryview]]:
    """Kind and content of one after the other; short ones stand in the place of their size."""
    place = 0
    while place < len(data):
        if place + 8 > len(data):
            raise _damaged(path)
        kind, n = struct.unpack_from(f"{order}II", data, place)
        start = place + 8
        if kind >> 16:
            kind, n, start = kind & 0xFFFF, kind >> 16, place + 4
        if kind not in _KINDS or start + n > len(data) or (start == place + 4 and n > 4):
            raise _damaged(path)
        yield kind, data[start : start + n]
        place = start + 4 if start == place + 4 else start + (n if kind == _COMPRESSED else -(-n // 8) * 8)


def _inflated(path: Path, packed: memoryview, most: int) -> bytes:
    """Up to a little more than `most` bytes."""
    inflater = zlib.decompressobj()
    try:
        return inflater.decompress(packed, most + 1)
    except zlib.error as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> UserError:
    return UserError("{path} is not a MATLAB file, or it is damaged.", path=path)
