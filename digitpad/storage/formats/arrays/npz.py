"""numpy's archives (.npz) and arrays (.npy): never unpickled, sizes checked before anything is unpacked."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import NOT_A_DIGIT, Sample, label_name
from digitpad.core.text import literal
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.archives.paths import name_from, name_of_set
from digitpad.storage.formats.arrays.companions import array_of_labels_beside, holds_pictures
from digitpad.storage.formats.opening import opened, regular_size, unreadable
from digitpad.storage.formats.picture_sets.array_shapes import NamedArray, could_be_pictures
from digitpad.storage.formats.picture_sets.columns import is_picture_size
from digitpad.storage.formats.picture_sets.from_table import from_matrix
from digitpad.storage.formats.picture_sets.named_arrays import (
    MAX_BYTES,
    Pair,
    joined,
    labels_of_array,
    named_by_classes,
    pairs_of,
)
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.structured import from_structured
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.formats.record import Record

OWN_KEY = "not_a_digit"
"""The array of digitpad's own archives that tells which number stands for "not a digit"."""


KERAS_SIDE = 28
_LEAST_SIDE = 8


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Pictures with their labels as written, whichever names the arrays bear."""
    yield from load(path, part_of(report, 0.0, 0.6)).records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet:  # noqa: ARG001
    """All pictures of the archive; UserError for objects, too much, or no pictures."""
    regular_size(path)
    try:
        with zipfile.ZipFile(path) as archive:
            members = [_member(path, archive, info) for info in archive.infolist() if info.filename.endswith(".npy")]
            fields = [member for member in members if member.dtype.names and not member.dtype.hasobject]
            if len(fields) == 1 and not any(map(could_be_pictures, members)):
                return from_structured(path, fields[0].load())
            if any(member.dtype.hasobject for member in members) and not any(map(could_be_pictures, members)):
                raise _objects(path)
            pairs = pairs_of(path, members)
            X, as_stored = joined(path, pairs)
            labels = named_by_classes(as_stored, members)
            own = next((array for array in members if array.name == OWN_KEY), None)
            other = str(int(own.load().reshape(-1)[0])) if own is not None and own.dtype.kind in "ui" else None
    except zipfile.BadZipFile as error:
        raise UserError("{path} is not a whole numpy archive.", path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except UserError:
        raise
    except Exception as error:  # headers are read by numpy, which raises whatever they lead it to
        raise UserError("{path} holds an array that cannot be read.", path=path) from error
    if other is not None and labels is not None:
        labels = labels.renamed({other: label_name(NOT_A_DIGIT)})
    if labels is None and len(pairs) == 1 and (labels := _labels_beside(path, len(X))) is not None:
        return picture_set(path, X, labels)
    return picture_set(path, X, labels, code=_code(path, pairs) if labels is as_stored or other is not None else "")


def read_npy(path: Path, report: Report = silent) -> Iterator[Record]:
    """One array of pictures (Quick, Draw!'s bitmaps), or of rows with a label."""
    yield from load_npy(path).records(report)


def load_npy(path: Path, report: Report = silent) -> PictureSet:
    """As `load`."""
    X = _array(path, report)
    if X.dtype.names:
        return from_structured(path, X)
    labels = _labels_beside(path, len(X) if X.ndim else 0)
    if labels is not None:
        return picture_set(path, X.reshape(len(X), -1) if X.ndim == 3 and X.shape[2] == 1 else X, labels)
    if X.ndim == 2 and X.dtype.kind in "buif" and X.size:
        if _is_one_picture(X.shape):
            return _named(path, picture_set(path, X[None], None), name_from(path))
        found = from_matrix(path, X)
        if isinstance(found, PictureSet):
            return _named(path, found)
    return _named(path, picture_set(path, X, None, code=f"import numpy as np\n\nX = np.load({literal(path)})"))


def _is_one_picture(shape: tuple[int, ...]) -> bool:
    """Is it square, and are its rows too short for pictures of their own?"""
    height, width = shape
    return height == width >= _LEAST_SIDE and not any(is_picture_size(width - k) for k in (0, 1, 10, 11))


def _named(path: Path, found: PictureSet, name: str | None = None) -> PictureSet:
    """Under the label of its file, where that is of one class ("three.npy") and nothing else says any."""
    if name is None:
        name = name_of_set(path) if found.labels.used() == [""] else ""
    return replace(found, labels=found.labels.renamed({"": name}), code="") if name else found


def _array(path: Path, report: Report = silent) -> NDArray[Any]:
    """That of a .npy file, or the only one of an archive."""
    with opened(path, report) as stream:
        try:
            return _read_array(path, stream, *_header(stream))
        except UserError:
            raise
        except Exception as error:  # headers are read by numpy, which raises whatever they lead it to
            raise UserError("{path} holds an array that cannot be read.", path=path) from error


def _labels_beside(path: Path, n: int) -> Words | None:
    """Those of `n` pictures that lie in a file of their own."""
    other = array_of_labels_beside(path, array_in)
    array = array_in(other) if other is not None else None
    if other is None or array is None:
        return None
    labels = labels_of_array(other, array.load())
    return labels if len(labels) == n else None


def array_in(path: Path) -> NamedArray | None:
    """That of a .npy file, or the only one of an archive, unread; None where there is no one that can be."""
    try:
        if path.suffix.lower() == ".npz":
            with zipfile.ZipFile(path) as archive:
                members = [info for info in archive.infolist() if info.filename.endswith(".npy")]
                return _only_member(path, archive, members[0]) if len(members) == 1 else None
        with opened(path) as stream:
            shape, _, dtype = _header(stream)
    except Exception:  # headers are read by numpy, which raises whatever they lead it to
        return None  # whoever reads the file itself hears why
    return NamedArray(path.stem, shape, dtype, lambda: _array(path))


def _only_member(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> NamedArray:
    found = _member(path, archive, info)

    def loaded() -> NDArray[Any]:
        with zipfile.ZipFile(path) as again:
            return _member(path, again, info).load()

    return replace(found, load=loaded)


def is_set(path: Path) -> bool:
    """Does it hold pictures, rather than the labels of others beside it?"""
    array = array_in(path)
    return array is None or holds_pictures(array)


def write(samples: Iterable[Sample], target: Path) -> None:
    """`X` uint8 (n, 64) of 0..16 and `y` uint8 (n,), as `load_digits` has them; "not a digit" is 10, and said to be."""
    rows = [(sample.picture.ravel(), sample.label) for sample in samples]
    X = np.array([row for row, _ in rows], np.uint8).reshape(-1, 64)
    with replacing(target) as part, part.open("wb") as file:
        y = np.array([label for _, label in rows], np.uint8)
        np.savez_compressed(file, X=X, y=y, **{OWN_KEY: np.uint8(NOT_A_DIGIT)})  # type: ignore[arg-type]


def write_keras(samples: Iterable[Sample], target: Path) -> None:
    """As keras' mnist.npz: x_train uint8 (n, 28, 28), ink high, y_train, an empty test set; 10 is said to be none."""
    rows = [(render(sample, KERAS_SIDE), sample.label) for sample in samples]
    X = np.array([picture for picture, _ in rows], np.uint8).reshape(-1, KERAS_SIDE, KERAS_SIDE)
    y = np.array([label for _, label in rows], np.uint8)
    with replacing(target) as part, part.open("wb") as file:
        empty = {"x_test": X[:0], "y_test": y[:0], OWN_KEY: np.uint8(NOT_A_DIGIT)}
        np.savez_compressed(file, x_train=X, y_train=y, **empty)  # type: ignore[arg-type]


def _member(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> NamedArray:
    """One array, its header believed only within limits."""
    with archive.open(info) as file:
        shape, is_fortran, dtype = _header(file)

    def loaded() -> NDArray[Any]:
        if info.file_size > MAX_BYTES:
            raise UserError("{path} holds an array of more than {n} bytes.", path=path, n=MAX_BYTES)
        with archive.open(info) as file:
            _header(file)
            return _read_array(path, file, shape, is_fortran, dtype)

    if dtype.hasobject and info.filename.removesuffix(".npy").lower() in ("x", "y"):
        raise _objects(path)
    return NamedArray(info.filename.removesuffix(".npy"), shape, dtype, loaded)


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], bool, np.dtype[Any]]:
    version = np.lib.format.read_magic(file)
    header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
    shape, is_fortran, dtype = header(file)
    return shape, is_fortran, dtype


def _read_array(
    path: Path, file: IO[bytes], shape: tuple[int, ...], is_fortran: bool, dtype: np.dtype[Any]
) -> NDArray[Any]:
    """What follows a header, which announces as many bytes as there are, and no objects."""
    if dtype.hasobject or not (dtype.kind in "buifSU" or dtype.names):
        raise _objects(path)
    n = int(np.prod(shape, dtype=object)) if shape else 1
    if n * dtype.itemsize > MAX_BYTES or min(shape, default=1) < 0 or not dtype.itemsize:
        raise UserError("{path} holds an array of more than {n} bytes.", path=path, n=MAX_BYTES)
    data = np.empty(n, dtype)
    view = memoryview(data.view(np.uint8)) if n else memoryview(b"")  # type: ignore[arg-type]
    done = 0
    while done < len(view):
        part = file.read(min(len(view) - done, 1 << 20))
        if not part:
            raise EOFError
        view[done : done + len(part)] = part
        done += len(part)
    return data.reshape(shape, order="F" if is_fortran else "C")


def _objects(path: Path) -> UserError:
    return UserError(
        "{path} holds objects instead of numbers, which digitpad never opens: save numbers of one shape, or NDJSON.",
        path=path,
    )


def _code(path: Path, pairs: list[Pair]) -> str:
    """The same with numpy alone, of arrays as they mostly are."""
    if len(pairs) != 1 or pairs[0].labels is None or len(pairs[0].pictures.shape) > 3:
        return ""
    X, y = f"data[{pairs[0].pictures.name!r}]", f"data[{pairs[0].labels.name!r}]"
    return f"import numpy as np\n\ndata = np.load({literal(path)})\nX, y = {X}, {y}.ravel()"
