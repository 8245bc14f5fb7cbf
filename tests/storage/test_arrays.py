"""Data sets as arrays: read in place, whole or refused with a sentence."""

from __future__ import annotations

import gzip
import struct
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from digitpad.storage.arrays import Arrays, read_arrays
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.core.errors import UserError


def idx(*sizes: int, data: bytes) -> bytes:
    return struct.pack(f">{1 + len(sizes)}I", 0x800 + len(sizes), *sizes) + data


@pytest.fixture
def pictures() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (5, 4, 3)).astype(np.uint8)


def ran(code: str) -> tuple[np.ndarray, np.ndarray]:
    names: dict[str, np.ndarray] = {}
    exec(code, names)
    return names["X"], names["y"]


def same(found: Arrays | None, X: np.ndarray, y: list[int]) -> None:
    assert found is not None
    np.testing.assert_array_equal(found.X, X.reshape(len(X), -1))
    assert found.y.tolist() == y
    loaded, labels = ran(found.code)
    np.testing.assert_array_equal(loaded, found.X)
    np.testing.assert_array_equal(labels, found.y)


@pytest.mark.parametrize("packed", [False, True])
def test_idx(tmp_path: Path, pictures: np.ndarray, packed: bool) -> None:
    suffix = ".gz" if packed else ""
    images, labels = idx(5, 4, 3, data=pictures.tobytes()), idx(5, data=bytes([3, 1, 4, 1, 5]))
    path = tmp_path / f"t10k-images-idx3-ubyte{suffix}"
    for place, data in ((path, images), (tmp_path / f"t10k-labels-idx1-ubyte{suffix}", labels)):
        place.write_bytes(gzip.compress(data) if packed else data)
    found = read_arrays(path)
    same(found, pictures, [3, 1, 4, 1, 5])
    assert (found.shape, found.top) == ((4, 3), 255.0)
    assert packed or isinstance(found.X.base, np.memmap)


def test_cifar(tmp_path: Path) -> None:
    planes = np.arange(2 * 3072, dtype=np.uint32).astype(np.uint8).reshape(2, 3, 32, 32)
    path = tmp_path / "batch.bin"
    path.write_bytes(b"".join(bytes([label]) + plane.tobytes() for label, plane in zip((3, 9), planes, strict=True)))
    found = read_arrays(path)
    same(found, planes.transpose(0, 2, 3, 1), [3, 9])
    assert found.classes[9] == "truck"


def test_optdigits_csv(tmp_path: Path) -> None:
    rows = np.random.default_rng(0).integers(0, 17, (3, 65))
    rows[:, 64] = [1, 2, 3]
    path = tmp_path / "optdigits.tes"
    np.savetxt(path, rows, fmt="%d", delimiter=",")
    same(read_arrays(path), rows[:, :64], [1, 2, 3])


def test_npz(tmp_path: Path, pictures: np.ndarray) -> None:
    path = tmp_path / "mine.npz"
    np.savez(path, X=pictures.reshape(-1, 12)[:, :9], y=np.arange(5))
    same(read_arrays(path), pictures.reshape(-1, 12)[:, :9], [0, 1, 2, 3, 4])


def test_an_npz_without_pictures_is_an_empty_set(tmp_path: Path) -> None:
    path = tmp_path / "none.npz"
    np.savez(path, X=np.zeros((0, 64)), y=np.zeros(0, dtype=np.int64))
    found = read_arrays(path)
    assert found is not None
    assert (found.X.shape, found.y.shape, found.shape) == ((0, 64), (0,), (8, 8))


def test_other_kinds_are_left_to_others(tmp_path: Path) -> None:
    assert read_arrays(tmp_path / "drawings.ndjson") is None


def npz(path: Path, **arrays: object) -> bytes:
    np.savez(path, **arrays)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a-images-idx3-ubyte", None, "There is no file"),
        ("a-images-idx3-ubyte", b"", "No file of labels"),
        ("a-images-idx3-ubyte", idx(1, 1, 1, data=b"x"), "No file of labels lies beside"),
        ("b.bin", b"123", "not a CIFAR-10 file"),
        ("b.bin", b"", "not a CIFAR-10 file"),
        ("c.csv", b"1,2,3", "does not hold"),
        ("c.csv", b"", "does not hold"),
        ("c.csv", b"\xff\xfe\x00", "does not hold"),
        ("c.csv", b",".join([b"17"] * 65), "does not hold"),
        ("d.npz", b"PK nonsense", "not a whole numpy archive"),
        ("d.npz", b"", "not a whole numpy archive"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path: Path, name: str, data: bytes | None, sentence: str) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError, match=sentence):
        read_arrays(tmp_path / name)


def test_a_folder_is_no_data_set(tmp_path: Path) -> None:
    (tmp_path / "x.npz").mkdir()
    with pytest.raises(UserError, match="folder"):
        read_arrays(tmp_path / "x.npz")


def test_objects_are_never_unpickled(tmp_path: Path) -> None:
    path = tmp_path / "evil.npz"
    np.savez(path, X=np.array([{"a": 1}], dtype=object), y=np.array([1]))
    with pytest.raises(UserError, match="objects instead of numbers"):
        read_arrays(path)


def test_a_cut_file_of_images_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a-images-idx3-ubyte"
    path.write_bytes(idx(1000, 28, 28, data=b"short"))
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx(1, data=b"1"))
    with pytest.raises(UserError):
        read_arrays(path)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.sampled_from(["a-images-idx3-ubyte", "b.bin", "c.csv", "d.npz"]))
def test_any_bytes_are_a_result_or_a_sentence(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "a-labels-idx1-ubyte").write_bytes(idx(1, data=b"1"))
    with suppress(UserError):
        read_arrays(tmp_path / name)


def test_announced_sizes_beyond_memory_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x-images-idx3-ubyte.gz"
    path.write_bytes(gzip.compress(struct.pack(">IIII", 0x803, 1 << 31, 1 << 15, 1 << 15)))
    (tmp_path / "x-labels-idx1-ubyte").write_bytes(struct.pack(">II", 0x801, 1) + b"\x01")
    with pytest.raises(UserError, match="does not hold"):
        read_arrays(path)
