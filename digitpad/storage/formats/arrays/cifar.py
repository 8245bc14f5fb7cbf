"""CIFAR-10's binary form (https://www.cs.toronto.edu/~kriz/cifar.html): a label byte and 3,072 of colour each."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.storage.formats.opening import opened, regular_size

SIDE = 32
ROW_BYTES = 1 + 3 * SIDE * SIDE
MAX_BYTES = 256 << 20
NAMES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")


def is_cifar(path: Path) -> bool:
    """By its size and its first label: such files have no head."""
    size = regular_size(path)
    if size == 0 or size % ROW_BYTES:
        return size == 0
    with opened(path) as stream:
        return stream.read(1) < bytes([len(NAMES)])


def read_cifar(path: Path) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """X uint8 (n, 32, 32, 3), y uint8 (n,) of 0..9 (`NAMES`); UserError for any other file."""
    size = regular_size(path)
    if size == 0 or size % ROW_BYTES or size > MAX_BYTES:
        raise UserError("{path} is not a CIFAR-10 file: its size is not a whole number of pictures.", path=path)
    with opened(path) as stream:
        rows = np.frombuffer(stream.read(MAX_BYTES), np.uint8)
    if rows.size % ROW_BYTES or rows.size == 0:
        raise UserError("{path} is not a CIFAR-10 file: its size is not a whole number of pictures.", path=path)
    rows = rows.reshape(-1, ROW_BYTES)
    if rows[:, 0].max() >= len(NAMES):
        raise UserError("{path} is not a CIFAR-10 file: a label is not 0 to 9.", path=path)
    planes = rows[:, 1:].reshape(-1, 3, SIDE, SIDE)
    return np.ascontiguousarray(planes.transpose(0, 2, 3, 1)), rows[:, 0].copy()
