"""numpy archives with `X` and `y`: read without ever unpickling, sizes checked before anything is unpacked."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from math import isqrt, prod
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster, Sample
from digitpad.storage.formats.opening import regular_size, unreadable
from digitpad.storage.formats.record import Record
from digitpad.storage.replacing import replacing

MAX_BYTES = 256 << 20
MAX_PICTURES = 2_000_000
MAX_SIDE = 1024
_AT_ONCE = 1000
_LOOKED_AT = 20_000
_DIMENSIONS = (2, 3)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """X: (n, 64), (n, 8, 8) of counts, else (n, side * side) or (n, height, width) of grey; y: numbers or words."""
    X, y = load_pair(path)
    if X.ndim and len(X) > MAX_PICTURES:
        raise UserError("{path} holds more than {n} pictures.", path=path, n=MAX_PICTURES)
    pictures = _as_pictures(path, X)
    counts = pictures.shape[1:] == (8, 8) and _are_counts(pictures)
    scale = 1.0 if counts or pictures.dtype == np.uint8 else _scale(pictures)
    for start in range(0, len(X), _AT_ONCE):
        report(start / len(X))
        block = pictures[start : start + _AT_ONCE]
        grey = block.astype(np.uint8) if scale == 1.0 else np.clip(block * scale, 0, 255).astype(np.uint8)
        labels = [] if y is None else y[start : start + _AT_ONCE].tolist()
        names = [str(label).removesuffix(".0") for label in labels] or [""] * len(block)
        for picture, name in zip(grey, names, strict=True):
            yield Record(None, name, picture) if counts else Record(Raster(picture), name)


def write(samples: Iterable[Sample], target: Path) -> None:
    """`X` uint8 (n, 64) of 0..16 and `y` uint8 (n,), as `load_digits` has them; "not a digit" is 10."""
    rows = [(sample.picture.ravel(), sample.label) for sample in samples]
    X = np.array([row for row, _ in rows], np.uint8).reshape(-1, 64)
    with replacing(target) as part, part.open("wb") as file:
        np.savez_compressed(file, X=X, y=np.array([label for _, label in rows], np.uint8))


def load_pair(path: Path) -> tuple[NDArray[Any], NDArray[Any] | None]:
    """`X` and, where there is one, `y` of as many rows; UserError for objects, too much, or no archive."""
    regular_size(path)
    try:
        with zipfile.ZipFile(path) as archive:
            names = {info.filename: info for info in archive.infolist()}
            if "X.npy" not in names:
                raise UserError("{path} holds no array “X”.", path=path)
            X = _array(path, archive, names["X.npy"])
            y = _array(path, archive, names["y.npy"]) if "y.npy" in names else None
    except zipfile.BadZipFile as error:
        raise UserError("{path} is not a whole numpy archive.", path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    except UserError:
        raise
    except Exception as error:  # headers are read by numpy, which raises whatever they lead it to
        raise UserError("{path} holds an array that cannot be read.", path=path) from error
    if not X.ndim or (y is not None and not y.ndim):
        raise UserError("{path} holds numbers, not lists of them.", path=path)
    if y is not None and (y.ndim != 1 or len(y) != len(X)):
        raise UserError("{path} has {images} pictures and {labels} labels.", path=path, images=len(X), labels=y.size)
    return X, y


def _array(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> NDArray[Any]:
    """One array, its header believed only within limits."""
    with archive.open(info) as file:
        version = np.lib.format.read_magic(file)
        header = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, _, dtype = header(file)
    if dtype.hasobject or dtype.kind not in "buifU":
        raise UserError("{path} holds objects instead of numbers; they are not read.", path=path)
    if max(prod(shape) * dtype.itemsize, info.file_size) > MAX_BYTES or (dtype.kind == "U" and dtype.itemsize > 400):
        raise UserError("{path} holds an array of more than {n} bytes.", path=path, n=MAX_BYTES)
    with archive.open(info) as file:
        array: NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
    return array


def _as_pictures(path: Path, X: NDArray[Any]) -> NDArray[Any]:
    side = isqrt(X.shape[1]) if X.ndim == _DIMENSIONS[0] else 0
    if X.ndim == _DIMENSIONS[0] and side * side == X.shape[1]:
        X = X.reshape(len(X), side, side)
    if X.ndim != _DIMENSIONS[1] or not all(0 < extent <= MAX_SIDE for extent in X.shape[1:]) or X.dtype.kind == "U":
        raise UserError("{path}: X is not a list of pictures (n x 64, n x 8 x 8 or n x height x width).", path=path)
    blocks = (X[start : start + _LOOKED_AT] for start in range(0, len(X), _LOOKED_AT))
    if X.dtype.kind == "f" and not all(np.isfinite(block).all() for block in blocks):
        raise UserError("{path}: X has a number that is not finite.", path=path)
    return X


def _are_counts(pictures: NDArray[Any]) -> bool:
    """Looked at in blocks: each comparison takes as much memory as what is compared."""
    return all(_are_counts_at(pictures[start : start + _LOOKED_AT]) for start in range(0, len(pictures), _LOOKED_AT))


def _are_counts_at(pictures: NDArray[Any]) -> bool:
    return bool(((pictures >= 0) & (pictures <= 16)).all() and (pictures.astype(np.uint8) == pictures).all())


def _scale(pictures: NDArray[Any]) -> float:
    """From whatever range to 0..255: 0..1 is common."""
    top = float(pictures.max(initial=0))
    return 255.0 / top if top > 0 else 0.0
