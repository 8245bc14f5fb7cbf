"""IDX pairs, the format of MNIST: https://yann.lecun.com/exdb/mnist/ (images, labels beside under the usual name)."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.samples import Raster, Sample
from digitpad.storage.formats.opening import opened, read_exactly
from digitpad.storage.formats.record import Record
from digitpad.storage.formats.rendering import render
from digitpad.storage.replacing import replacing

IMAGES, LABELS = 0x803, 0x801
MAX_SIDE = 1024
_AT_ONCE_BYTES = 4 << 20
_PAIRS = (("images-idx3", "labels-idx1"), ("images.idx3", "labels.idx1"), ("idx3", "idx1"), ("images", "labels"))
SIDE = 28


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Plain or gzip; UserError where the pair does not fit together. Without a file of labels, records have none."""
    labels_path = labels_beside(path)
    with ExitStack() as stack:
        images = stack.enter_context(opened(path, report))
        n, height, width = _header(images, path, IMAGES, 3)
        labels = None
        if labels_path is not None:
            labels = stack.enter_context(opened(labels_path))
            (n_labels,) = _header(labels, labels_path, LABELS, 1)
            if n_labels != n:
                raise UserError(
                    "{path} has {images} images, {other} has {labels} labels: they do not belong together.",
                    path=path,
                    images=n,
                    other=labels_path,
                    labels=n_labels,
                )
        if not (0 < height <= MAX_SIDE and 0 < width <= MAX_SIDE):
            raise UserError("{path} announces images of {width} by {height}.", path=path, width=width, height=height)
        at_once = max(1, _AT_ONCE_BYTES // (height * width))
        for start in range(0, n, at_once):
            count = min(at_once, n - start)
            block = np.frombuffer(read_exactly(images, count * height * width, path), np.uint8)
            names = [""] * count
            if labels is not None and labels_path is not None:
                names = [str(label) for label in read_exactly(labels, count, labels_path)]
            for grey, name in zip(block.reshape(count, height, width), names, strict=True):
                yield Record(Raster(grey), name)


def labels_beside(path: Path) -> Path | None:
    """The file of labels that belongs to a file of images, plain or gzip; None where there is none."""
    for images, labels in _PAIRS:
        if images not in path.name:
            continue
        stem = path.name.replace(images, labels).removesuffix(".gz")
        for name in (stem, f"{stem}.gz"):
            candidate = path.with_name(name)
            if candidate != path and candidate.exists():
                return candidate
    return None


def write(samples: Iterable[Sample], target: Path) -> None:
    """Images of 28x28, light on dark as MNIST's, and the labels beside; "not a digit" is 10."""
    labels_path = target.with_name(target.name.replace("images-idx3", "labels-idx1"))
    if labels_path == target:
        labels_path = target.with_name(f"{target.stem}-labels-idx1-ubyte")
        target = target.with_name(f"{target.stem}-images-idx3-ubyte")
    labels = bytearray()
    with replacing(target) as part, replacing(labels_path) as labels_part:
        with part.open("wb") as file:
            file.write(bytes(16))
            for sample in samples:
                file.write(render(sample, SIDE).tobytes())
                labels.append(sample.label)
            file.seek(0)
            file.write(struct.pack(">IIII", IMAGES, len(labels), SIDE, SIDE))
        labels_part.write_bytes(struct.pack(">II", LABELS, len(labels)) + labels)


def _header(stream: BinaryIO, path: Path, magic: int, n_dimensions: int) -> tuple[int, ...]:
    values = struct.unpack(f">{n_dimensions + 1}I", read_exactly(stream, 4 * (n_dimensions + 1), path))
    if values[0] != magic:
        raise UserError(
            "{path} is not an IDX file of {kind}.", path=path, kind="images" if magic == IMAGES else "labels"
        )
    return values[1:]
