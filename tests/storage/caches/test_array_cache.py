"""A damaged cache is a miss: thrown away and made anew, never an error, never other arrays."""

from __future__ import annotations

import os
import random
from pathlib import Path

import numpy as np
import pytest

from digitpad.storage.caches.array_cache import keep_arrays, load_arrays

ARRAYS = {"rows": np.arange(200, dtype=np.float32).reshape(20, 10), "labels": np.arange(20, dtype=np.uint8)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "cache" / "kept-1.npz"
    keep_arrays(path, ARRAYS, "kept-*.npz", n_kept=1)
    return path


def is_same(path: Path) -> bool:
    found = load_arrays(path)
    return set(found) == set(ARRAYS) and all(np.array_equal(found[name], ARRAYS[name]) for name in ARRAYS)


def test_what_is_kept_is_found(path: Path) -> None:
    assert is_same(path)
    assert os.name == "nt" or path.stat().st_mode & 0o777 == 0o600


def test_any_flipped_bit_is_a_miss(path: Path) -> None:
    whole = path.read_bytes()
    chance = random.Random(1)
    for position in [*range(60), *range(len(whole) - 60, len(whole)), *chance.sample(range(len(whole)), 300)]:
        damaged = bytearray(whole)
        damaged[position] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        assert load_arrays(path) == {}, position
        assert not path.exists(), "it is thrown away"


@pytest.mark.parametrize("content", [b"", b"x" * 31, b"PK\x03\x04" + bytes(100), bytes(5000)])
def test_so_is_anything_else(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert load_arrays(path) == {}


def test_neither_a_folder_nor_a_device_is_read_or_thrown_away(path: Path) -> None:
    path.unlink()
    path.mkdir()
    assert load_arrays(path) == {}
    assert path.is_dir()
    assert load_arrays(path.with_name("missing")) == {}
    device = path.with_name("device")
    device.symlink_to(os.devnull)  # by its own name it would be the machine's that a fault throws away
    assert load_arrays(device) == {}
    assert device.is_symlink()


def test_a_cut_file_is_a_miss(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(0, len(whole), 37):
        path.write_bytes(whole[:length])
        assert load_arrays(path) == {}
