"""Data sets of pictures as arrays, read in place where the file allows it: IDX, CIFAR-10's binary form, CSV and npz."""

from __future__ import annotations

import math
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.text import literal
from digitpad.storage.formats.cifar import NAMES, ROW_BYTES, SIDE, read_cifar
from digitpad.storage.formats.idx import labels_beside
from digitpad.storage.formats.npz import load_pair
from digitpad.storage.formats.opening import opened, read_exactly, regular_size, unreadable

_IDX_IMAGES, _IDX_LABELS = 0x803, 0x801
_MOST_BYTES = 1 << 30


@dataclass(frozen=True, eq=False)
class Arrays:
    """`X` (n, pixels), `y` (n,); `shape`, `top`: of a picture and of its full ink; `code` loads the same with numpy."""

    X: NDArray[Any]
    y: NDArray[np.int64]
    shape: tuple[int, ...]
    top: float
    code: str
    classes: tuple[str, ...] = ()


def read_arrays(path: Path) -> Arrays | None:
    """The pictures of `path`, or None where it is of another kind; UserError for a broken file of these kinds."""
    for suffixes, reader in _READERS.items():
        if path.name.lower().endswith(suffixes):
            return _guarded(reader, path)
    return None


def _guarded(reader: Callable[[Path], Arrays], path: Path) -> Arrays:
    regular_size(path)
    try:
        return reader(path)
    except (OSError, zipfile.BadZipFile) as error:
        raise unreadable(path, error) from error
    except UserError:
        raise
    except Exception as error:  # whatever the bytes lead a reader to
        raise UserError("{path} does not hold pictures with labels in its format.", path=path) from error


def _read_idx(path: Path) -> Arrays:
    labels_path = labels_beside(path)
    if labels_path is None:
        raise UserError("No file of labels lies beside {path} under the usual name.", path=path)
    images = _idx(path, _IDX_IMAGES, 3)
    labels = _idx(labels_path, _IDX_LABELS, 1)
    shape = images.shape[1:]
    code = (
        f"import gzip\nimport numpy as np\n\n{_idx_code('X', path, 16)}.reshape(-1, {shape[0] * shape[1]})\n"
        f"{_idx_code('y', labels_path, 8)}"
    )
    return Arrays(images.reshape(len(images), -1), labels.astype(np.int64), shape, 255.0, code)


def _idx_code(name: str, path: Path, offset: int) -> str:
    if path.suffix.lower() == ".gz":
        return f"{name} = np.frombuffer(gzip.open({literal(path)}).read(), np.uint8, offset={offset})"
    return f"{name} = np.fromfile({literal(path)}, np.uint8, offset={offset})"


def _idx(path: Path, magic: int, dimensions: int) -> NDArray[np.uint8]:
    """LeCun's format: a magic number, the sizes (big endian), then bytes. Mapped unless it is compressed."""
    header = 4 + 4 * dimensions
    with opened(path) as file:
        found, *sizes = struct.unpack(f">{1 + dimensions}I", read_exactly(file, header, path))
        if found != magic or 0 in sizes or math.prod(sizes) > _MOST_BYTES:
            raise ValueError(path)
        if path.suffix.lower() == ".gz":
            return np.frombuffer(read_exactly(file, math.prod(sizes), path), np.uint8).reshape(sizes)
    return np.memmap(path, np.uint8, "r", header, tuple(sizes))


def _read_cifar(path: Path) -> Arrays:
    X, y = read_cifar(path)
    code = (
        f"import numpy as np\n\nrows = np.fromfile({literal(path)}, np.uint8).reshape(-1, {ROW_BYTES})\n"
        "X, y = rows[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1).reshape(len(rows), -1), rows[:, 0]"
    )
    return Arrays(X.reshape(len(X), -1), y.astype(np.int64), (SIDE, SIDE, 3), 255.0, code, NAMES)


def _read_csv(path: Path) -> Arrays:
    """optdigits: 64 counts of 0..16 and a label in each line."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # numpy warns about an empty file, which is refused below
        rows = np.loadtxt(path, delimiter=",", dtype=np.int64, ndmin=2)
    if rows.shape[1] != 65 or rows.min(initial=0) < 0 or rows[:, :64].max(initial=0) > 16:
        raise ValueError(path)
    code = (
        f'import numpy as np\n\nrows = np.loadtxt({literal(path)}, delimiter=",", dtype=int)\n'
        "X, y = rows[:, :64], rows[:, 64]"
    )
    return Arrays(rows[:, :64].astype(np.uint8), rows[:, 64], (8, 8), 16.0, code)


def _read_npz(path: Path) -> Arrays:
    X, y = load_pair(path)
    if y is None:
        raise ValueError(path)
    pixels = int(np.prod(X.shape[1:]))
    side = round(float(np.sqrt(pixels)))
    if y.ndim != 1 or not np.issubdtype(y.dtype, np.integer) or side * side != pixels or not np.isfinite(X).all():
        raise ValueError(path)
    code = f'import numpy as np\n\ndata = np.load({literal(path)})\nX, y = data["X"].reshape(-1, {pixels}), data["y"]'
    top = float(X.max(initial=1))
    return Arrays(
        X.reshape(len(X), pixels), y.astype(np.int64), (side, side), 16.0 if top <= 16 else max(top, 255.0), code
    )


_READERS: dict[tuple[str, ...], Callable[[Path], Arrays]] = {
    ("-ubyte", "-ubyte.gz", ".idx", ".idx.gz", "idx3", "idx3.gz"): _read_idx,
    (".bin",): _read_cifar,
    (".csv", ".tra", ".tes"): _read_csv,
    (".npz",): _read_npz,
}
