"""IDX, the format of MNIST: https://yann.lecun.com/exdb/mnist/ (images, labels beside under the usual name).

| who writes it  | names                                                  | what is special                           |
|----------------|--------------------------------------------------------|-------------------------------------------|
| MNIST, Fashion | train-images-idx3-ubyte, train-images.idx3-ubyte, .gz  | both spellings stand side by side at times |
| EMNIST         | emnist-digits-train-images-idx3-ubyte.gz               | transposed; a mapping of labels beside    |
| QMNIST         | qmnist-test-labels-idx2-int                            | labels (n, 8): digit, collection, writer  |
| others         | any type of number, pictures as rows or with a channel |                                           |
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import NOT_A_DIGIT, Sample, label_name
from digitpad.core.text import literal
from digitpad.storage.files.replacing import replacing
from digitpad.storage.formats.arrays.companions import characters
from digitpad.storage.formats.opening import opened, read_exactly
from digitpad.storage.formats.picture_sets.named_arrays import MAX_BYTES, labels_of_array
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.pictures.rendering import render
from digitpad.storage.formats.record import Record

TYPES = {0x08: ">u1", 0x09: ">i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
MAX_SIDE = 1024
SIDE = 28
HEADS = tuple(bytes((0, 0, kind, dimensions)) for kind in TYPES for dimensions in (1, 2, 3, 4))
_QMNIST_COLUMNS = 8
_NAMES_SUFFIX = "-label-names.txt"


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Plain or compressed; UserError where the pair does not fit together. Without a file of labels, they have none."""
    yield from load(path, part_of(report, 0.0, 0.6)).records(part_of(report, 0.6, 1.0))


def load(path: Path, report: Report = silent) -> PictureSet:
    """The pictures of either file of the pair, with their labels."""
    images_path = _beside(path, "images") if "labels" in kind(path) else path
    if images_path is None:
        raise UserError("{path} holds labels; the file of their images is not beside it.", path=path)
    images = _array(images_path, report, (2, 3, 4), "images")
    labels_path = labels_beside(images_path)
    code = f"import gzip\nimport numpy as np\n\n{_code('X', images_path, images)}"
    labels = writers = None
    if labels_path is not None:
        y = _array(labels_path, silent, (1, 2), "labels")
        if len(y) != len(images):
            raise UserError(
                "{path} has {images} images, {other} has {labels} labels: they do not belong together.",
                path=images_path,
                images=len(images),
                other=labels_path,
                labels=len(y),
            )
        code = f"{code}\n{_code('y', labels_path, y)}" if y.ndim == 1 else ""
        if y.ndim == 2 and y.shape[1] == _QMNIST_COLUMNS:
            y, writers = y[:, 0], Words.of_array(y[:, 2])
        names = _names_beside(images_path) or _characters_beside(images_path)
        labels = labels_of_array(labels_path, y).renamed(names)
    return picture_set(images_path, images, labels, writers=writers, code=code if labels_path else "")


def labels_beside(path: Path) -> Path | None:
    """The file of labels that belongs to a file of images, in whichever spelling; None where there is none."""
    return _beside(path, "labels")


def own_files(target: Path) -> tuple[Path, ...]:
    """The files that `write` makes for the name a person gave: images, labels, and what their numbers mean."""
    images, labels = _pair(target)
    return images, labels, _names_path(images)


def _pair(target: Path) -> tuple[Path, Path]:
    if "images-idx3" in target.name:
        return target, target.with_name(target.name.replace("images-idx3", "labels-idx1"))
    stem = re.sub(r"([-_.]?images)?[-_.]?idx3([-_.]ubyte)?$|\.idx$", "", target.name)
    return target.with_name(f"{stem}-images-idx3-ubyte"), target.with_name(f"{stem}-labels-idx1-ubyte")


def write(samples: Iterable[Sample], target: Path) -> None:
    """Images of 28x28, light on dark as MNIST's, and the labels beside; a third file says that 10 is no digit."""
    images_path, labels_path = _pair(target)
    labels = bytearray()
    with replacing(images_path) as part, replacing(labels_path) as labels_part:
        with part.open("wb") as file:
            file.write(bytes(16))
            for sample in samples:
                file.write(render(sample, SIDE).tobytes())
                labels.append(sample.label)
            file.seek(0)
            file.write(struct.pack(">IIII", 0x803, len(labels), SIDE, SIDE))
        labels_part.write_bytes(struct.pack(">II", 0x801, len(labels)) + labels)
    if NOT_A_DIGIT in labels:
        with replacing(_names_path(images_path)) as names_part:
            names_part.write_text(f"{NOT_A_DIGIT} {label_name(NOT_A_DIGIT)}\n", encoding="utf-8")


def holds_images(path: Path) -> bool:
    """Is it not the file of labels of a pair?"""
    return kind(path) == "images"


def kind(path: Path) -> str:
    """Either "images" or "labels", by name; else by the number of dimensions."""
    found = re.findall(r"images|labels", path.name.lower())
    if found:
        return str(found[-1])
    with opened(path) as stream:
        head = stream.read(4)
    return "labels" if head[3:] == b"\x01" else "images"


def _stem(name: str) -> str:
    """What the names of a pair have in common."""
    plain = re.sub(r"\.(gz|bz2|xz)$", "", name.lower())
    plain = re.sub(r"[-_.]?idx\d?(?=[-_.]|$)", "", plain)
    plain = re.sub(r"[-_.]?(u?byte|int|short|float|double)$", "", plain)
    return re.sub(r"[-_.]?(images?|labels?)(?=[-_.]|$)", "", plain)


def _beside(path: Path, kind: str) -> Path | None:
    """The other file of a pair, the one whose spelling is most like `path`'s."""
    stem = _stem(path.name)
    other = "images" if kind == "labels" else "labels"
    numbered = "idx1" if kind == "labels" else "idx3"
    if not re.search(r"idx|images|labels", path.name.lower()):
        return None
    exact = re.sub(r"idx\d", numbered, path.name.replace(other, kind))
    found = []
    try:
        for candidate in path.parent.iterdir():
            name = candidate.name.lower()
            says = kind in name or (other not in name and numbered in name)
            if candidate.name != path.name and says and _stem(name) == stem and candidate.is_file():
                found.append(candidate)
    except OSError:
        return None
    plain = exact.removesuffix(".gz")
    return min(
        found, key=lambda one: (one.name != exact, one.name.removesuffix(".gz") != plain, one.name), default=None
    )


def _names_path(images_path: Path) -> Path:
    return images_path.with_name(_stem(images_path.name) + _NAMES_SUFFIX)


def _names_beside(images_path: Path) -> dict[str, str]:
    """What digitpad wrote beside its own files: a number and a name a line."""
    for path in (plain := _names_path(images_path), plain.with_name(f"{plain.name}.gz")):
        try:
            with opened(path) as stream:
                lines = stream.read(1000).decode("utf-8", "replace").splitlines()
        except UserError:
            continue
        return {number: name for number, _, name in (line.partition(" ") for line in lines) if name}
    return {}


def _characters_beside(images_path: Path) -> dict[str, str]:
    """EMNIST's mapping: a label and the code of its character a line; of letters the capital's comes first."""
    stem = re.sub(r"[-_](train|test)$", "", _stem(images_path.name))
    for name in (f"{stem}-mapping.txt", f"{stem}-mapping.txt.gz"):
        try:
            with opened(images_path.with_name(name)) as stream:
                rows = [line.split() for line in stream.read(10_000).decode("ascii", "replace").splitlines()]
        except UserError:
            continue
        return characters((int(row[0]), int(row[1])) for row in rows if len(row) > 1 and "".join(row[:2]).isdecimal())
    return {}


def _array(path: Path, report: Report, dimensions: tuple[int, ...], kind: str) -> NDArray[Any]:
    """All numbers of a file, in place where it is not compressed; UserError for another kind."""
    with opened(path, report) as stream:
        shape, dtype = _header(stream, path, dimensions, kind)
        n_bytes = prod(shape) * dtype.itemsize
        if n_bytes > MAX_BYTES:
            raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=MAX_BYTES)
        data = np.frombuffer(read_exactly(stream, n_bytes, path), dtype).reshape(shape)
    return data if dtype.itemsize == 1 else data.astype(dtype.newbyteorder("="))


def _header(
    stream: BinaryIO, path: Path, dimensions: tuple[int, ...], kind: str
) -> tuple[tuple[int, ...], np.dtype[Any]]:
    zero, type_code, n_dimensions = struct.unpack(">HBB", read_exactly(stream, 4, path))
    if zero or type_code not in TYPES or n_dimensions not in dimensions:
        raise UserError("{path} is not an IDX file of {kind}.", path=path, kind=kind)
    shape = struct.unpack(f">{n_dimensions}I", read_exactly(stream, 4 * n_dimensions, path))
    most = MAX_SIDE**2 if n_dimensions == 2 else MAX_SIDE
    if kind == "images" and not all(0 < side <= most for side in shape[1:]):
        height, width = (*shape[1:], 1)[:2]
        raise UserError("{path} announces images of {width} by {height}.", path=path, width=width, height=height)
    return shape, np.dtype(TYPES[type_code])


def _code(name: str, path: Path, array: NDArray[Any]) -> str:
    """The same with numpy alone."""
    offset = 4 + 4 * array.ndim
    dtype = array.dtype.newbyteorder(">").str
    if path.suffix.lower() == ".gz":
        line = f'{name} = np.frombuffer(gzip.open({literal(path)}).read(), "{dtype}", offset={offset})'
    else:
        line = f'{name} = np.fromfile({literal(path)}, "{dtype}", offset={offset})'
    return line if array.ndim == 1 else f"{line}.reshape({array.shape})"
