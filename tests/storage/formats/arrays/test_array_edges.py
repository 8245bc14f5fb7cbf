"""Arrays of numpy, MATLAB, IDX and CIFAR at the edges of what is read, and what another process hands over."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats import apart, format_named, load_pictures, read
from digitpad.storage.formats.arrays import cifar, idx, matlab, npz
from digitpad.storage.formats.arrays.cifar import ROW_BYTES, is_cifar, read_cifar
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.picture_sets.words import Words

SQUARES = np.stack([np.full((9, 9), 40 + i, np.uint8) for i in range(6)])
for _i, _square in enumerate(SQUARES):
    _square[0, 0] = 0  # no picture is one shade


def words(found: PictureSet) -> list[str]:
    return [found.labels[i] for i in range(len(found))]


# ------------------------------------------------------------------------------------------------ numpy


@pytest.mark.parametrize(
    ("shape", "is_one"),
    [
        ((28, 28), True), ((20, 20), True), ((8, 8), True), ((7, 7), False), ((28, 27), False), ((36, 36), False),
        ((37, 37), False), ((46, 46), False), ((47, 47), False), ((48, 48), True), ((64, 64), False),
    ],
)  # fmt: skip
def test_a_square_array_is_one_picture_unless_its_rows_may_be(shape: tuple[int, int], is_one: bool) -> None:
    """36 pixels, alone or with a label before them or ten flags, and both."""
    assert npz._is_one_picture(shape) == is_one


def saved(folder: Path, array: np.ndarray, version: tuple[int, int] = (1, 0)) -> Path:
    path = folder / "x.npy"
    with path.open("wb") as file:
        np.lib.format.write_array(file, array, version=version)
    return path


@pytest.mark.parametrize("version", [(1, 0), (2, 0)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_arrays_of_each_version_and_order_are_read(version: tuple[int, int], order: Any, tmp_path: Path) -> None:
    path = saved(tmp_path, np.asarray(SQUARES, order=order), version)
    found = load_pictures(path, format_named("npy"))
    assert found is not None
    np.testing.assert_array_equal(found.pictures, SQUARES)


def test_an_array_may_have_so_many_bytes_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(tmp_path, SQUARES)
    np.savez(tmp_path / "a.npz", X=SQUARES, y=np.arange(6))
    size = SQUARES.nbytes
    for most, is_read in ((size + 128, True), (size - 1, False)):
        monkeypatch.setattr(npz, "MAX_BYTES", most)
        for each in (path, tmp_path / "a.npz"):
            if is_read:
                assert len(list(read(each))) == 6
            else:
                with pytest.raises(UserError, match="more than"):
                    list(read(each))
    monkeypatch.setattr(npz, "MAX_BYTES", size)
    assert len(list(read(path))) == 6
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(UserError):
        list(read(path))


def test_a_large_array_is_read_piece_by_piece(tmp_path: Path) -> None:
    X = np.arange(1200 * 1000, dtype=np.int64).reshape(-1, 40, 40) % 251
    found = load_pictures(saved(tmp_path, X.astype(np.uint8)), format_named("npy"))
    assert found is not None
    np.testing.assert_array_equal(found.pictures, X)


# ------------------------------------------------------------------------------------------------ CIFAR


def test_cifar_files_have_whole_rows_of_known_labels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    rows = np.zeros((2, ROW_BYTES), np.uint8)
    rows[:, 0] = [3, 9]
    rows[1, 1 + 32] = 5
    path.write_bytes(rows.tobytes())
    assert is_cifar(path)
    X, y = read_cifar(path)
    assert (X.shape, y.tolist(), X[1, 1, 0].tolist()) == ((2, 32, 32, 3), [3, 9], [5, 0, 0])
    monkeypatch.setattr(cifar, "MAX_BYTES", 2 * ROW_BYTES)
    assert len(read_cifar(path)[1]) == 2
    monkeypatch.setattr(cifar, "MAX_BYTES", 2 * ROW_BYTES - 1)
    with pytest.raises(UserError, match="whole number of pictures"):
        read_cifar(path)
    monkeypatch.undo()
    for content, said in (
        (b"", "whole number"),
        (rows.tobytes() + b"x", "whole number"),
        (b"\x0a" + bytes(3072), "0 to 9"),
    ):
        path.write_bytes(content)
        with pytest.raises(UserError, match=said):
            read_cifar(path)
        assert is_cifar(path) == (content == b"")


# ------------------------------------------------------------------------------------------------ IDX


def idx_file(path: Path, array: np.ndarray, code: int) -> Path:
    head = struct.pack(f">HBB{array.ndim}I", 0, code, array.ndim, *array.shape)
    path.write_bytes(head + array.astype(idx.TYPES[code]).tobytes())
    return path


@pytest.mark.parametrize(("code", "dtype"), idx.TYPES.items())
def test_idx_holds_numbers_of_each_type(code: int, dtype: str, tmp_path: Path) -> None:
    path = idx_file(tmp_path / "a-images-idx3", SQUARES, code)
    idx_file(tmp_path / "a-labels-idx1", np.arange(6), code)
    found = load_pictures(path, format_named("idx"))
    assert found is not None
    np.testing.assert_array_equal(found.pictures, SQUARES)
    assert words(found) == list("012345")
    space: dict[str, Any] = {}
    exec(found.code, space)
    assert (space["X"] == SQUARES.reshape(6, -1)).all()
    assert space["y"].tolist() == list(range(6))


@pytest.mark.parametrize(
    ("shape", "is_read"),
    [
        ((2, 9, 9), True), ((2, 81), True), ((2, 9, 9, 1), True), ((1, 1024, 2), True), ((1, 1025, 2), False),
        ((1, 2, 1025), False), ((1, 1024**2), True), ((1, 1024**2 + 1), False), ((2, 0, 9), False),
    ],
)  # fmt: skip
def test_idx_images_have_sides_of_a_thousand_at_most(shape: tuple[int, ...], is_read: bool, tmp_path: Path) -> None:
    path = idx_file(tmp_path / "a-images-idx3", np.zeros(shape, np.uint8), 8)
    if is_read:
        found = load_pictures(path, format_named("idx"))
        assert found is not None
        assert len(found) == shape[0]
    else:
        with pytest.raises(UserError, match="announces images"):
            list(read(path, format_named("idx")))


def test_idx_files_have_so_many_bytes_at_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = idx_file(tmp_path / "a-images-idx3", SQUARES, 8)
    monkeypatch.setattr(idx, "MAX_BYTES", SQUARES.nbytes)
    assert len(list(read(path, format_named("idx")))) == 6
    monkeypatch.setattr(idx, "MAX_BYTES", SQUARES.nbytes - 1)
    with pytest.raises(UserError, match="arrays of more than"):
        list(read(path, format_named("idx")))


def test_a_file_of_a_pair_is_told_by_its_name_or_its_head(tmp_path: Path) -> None:
    for name, code, is_images in (
        ("train-labels.idx1-ubyte", 1, False), ("train-images.idx3-ubyte", 3, True), ("a.idx", 1, False),
        ("a.idx", 3, True), ("images-labels.idx", 3, False),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(bytes([0, 0, 8, code]))
        assert idx.holds_images(tmp_path / name) == is_images


# ------------------------------------------------------------------------------------------------ MATLAB


def element(kind: int, data: bytes) -> bytes:
    return struct.pack("<II", kind, len(data)) + data + bytes(-len(data) % 8)


def mat(folder: Path, *elements: bytes, order: bytes = b"IM") -> Path:
    path = folder / "a.mat"
    path.write_bytes(b"MATLAB 5.0".ljust(124) + struct.pack("<H", 0x100) + order + b"".join(elements))
    return path


def matrix(name: str, values: np.ndarray) -> bytes:
    """A matrix of bytes, as MATLAB writes it."""
    flags = element(6, struct.pack("<II", 9, 0))
    dimensions = element(5, struct.pack(f"<{values.ndim}i", *values.shape))
    return element(14, flags + dimensions + element(1, name.encode()) + element(2, values.tobytes("F")))


def test_matrices_of_matlab_are_read_plain_and_compressed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = [matrix("X", SQUARES), matrix("y", np.arange(1, 7, dtype=np.uint8)[:, None])]
    inner = b"".join(plain)
    packed = [struct.pack("<II", 15, len(part)) + part for part in map(zlib.compress, plain)]
    for parts in (plain, packed):
        found = matlab.load(mat(tmp_path, *parts))
        np.testing.assert_array_equal(found.pictures, SQUARES)
        assert words(found) == list("123456")
    monkeypatch.setattr(matlab, "MAX_BYTES", len(inner))
    assert len(matlab.load(mat(tmp_path, *packed))) == 6
    monkeypatch.setattr(matlab, "MAX_BYTES", len(inner) - 1)
    with pytest.raises(UserError, match="swells beyond measure"):
        matlab.load(mat(tmp_path, *packed))
    monkeypatch.setattr(matlab, "MAX_BYTES", 100)
    with pytest.raises(UserError, match="arrays of more than"):
        matlab.load(mat(tmp_path, *plain))


@pytest.mark.parametrize(
    "bad",
    [
        b"\0" * 7,
        struct.pack("<II", 14, 9) + bytes(8),
        struct.pack("<II", 8, 0),
        struct.pack("<II", 15, 8) + bytes(8),
        element(14, element(6, bytes(8)) + element(5, bytes(4))),
        element(14, element(6, bytes(8)) + element(5, bytes(10))),
        element(14, element(6, bytes(8)) + element(9, bytes(12))),
        struct.pack("<I", 5 << 16 | 6) + bytes(4),
    ],
)
def test_elements_that_announce_what_is_not_there_are_refused(bad: bytes, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a MATLAB file, or it is damaged"):
        matlab.load(mat(tmp_path, bad))


def nested(depth: int) -> bytes:
    inner = element(2, b"x" * 8)
    for _ in range(depth):
        inner = element(14, inner)
    return inner


def test_elements_are_looked_through_twenty_deep(tmp_path: Path) -> None:
    data = memoryview(nested(20))
    matlab._check(tmp_path, data, "<", is_matrix=False, depth=0)
    with pytest.raises(UserError):
        matlab._check(tmp_path, memoryview(nested(21)), "<", is_matrix=False, depth=0)


def test_structures_and_cells_of_one_are_looked_into(tmp_path: Path) -> None:
    from scipy.io import savemat

    path = tmp_path / "a.mat"
    savemat(path, {"set": {"train": {"images": SQUARES, "labels": np.arange(6)[:, None]}}})
    assert words(matlab.load(path)) == list("012345")
    deep: Any = {"images": SQUARES}
    for _ in range(3):
        deep = {"in": deep}
    savemat(path, {"set": deep})
    assert len(matlab.load(path)) == 6
    savemat(path, {"set": {"in": deep}})
    with pytest.raises(UserError):
        matlab.load(path)
    cell = np.empty((1, 1), object)
    cell[0, 0] = SQUARES
    names = np.array(["one", "two", "three", "four", "five", "six"], object)
    savemat(path, {"X": cell, "labels": names})
    assert words(matlab.load(path)) == list(names)


def test_a_sparse_matrix_is_as_large_as_it_is_with_its_noughts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from scipy.io import savemat
    from scipy.sparse import csc_matrix

    path = tmp_path / "a.mat"
    rows = np.zeros((6, 81))
    rows[np.arange(6), np.arange(6) * 9] = 200
    savemat(path, {"X": csc_matrix(rows), "y": np.arange(6)[:, None]})
    np.testing.assert_array_equal(matlab.load(path).pictures.reshape(6, -1), rows)
    monkeypatch.setattr(matlab, "MAX_BYTES", rows.nbytes)
    assert len(matlab.load(path)) == 6
    monkeypatch.setattr(matlab, "MAX_BYTES", rows.nbytes - 1)
    with pytest.raises(UserError, match="arrays of more than"):
        matlab.load(path)


def test_cells_of_pictures_are_named_by_a_word_a_row(tmp_path: Path) -> None:
    from scipy.io import savemat

    cells, names = np.empty((2, 3), object), np.empty((2, 1), object)
    for i in range(6):
        cells[i // 3, i % 3] = SQUARES[i]
    names[:, 0] = ["7", "3"]
    savemat(tmp_path / "a.mat", {"dat": cells, "names": names})
    found = matlab.load(tmp_path / "a.mat")
    assert words(found) == ["7"] * 3 + ["3"] * 3
    np.testing.assert_array_equal(found.pictures, SQUARES)


# ------------------------------------------------------------------------------------------------ a process of its own


def test_what_another_process_answers_comes_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    note = Text("page {n}", n=3, inner=Text("of {path}", path=Path("a")))
    given = PictureSet(SQUARES, 255, Words.of("aabbcc"), Words.of("xyxyxy"), "code", (note,))
    stream = io.BytesIO()
    apart._send(given, stream)
    whole = stream.getvalue()
    found = apart._received(io.BytesIO(whole))
    assert found is not None
    np.testing.assert_array_equal(found.pictures, SQUARES)
    assert words(found) == list("aabbcc")
    assert found.writers is not None
    assert [found.writers[i] for i in range(6)] == list("xyxyxy")
    assert (found.top, found.code, [str(note) for note in found.notes]) == (255, "code", ["page 3"])
    plain = io.BytesIO()
    apart._send(PictureSet(SQUARES, 16, Words.of("aabbcc")), plain)
    again = apart._received(io.BytesIO(plain.getvalue()))
    assert again is not None
    assert again.writers is None
    with pytest.raises(EOFError):
        apart._received(io.BytesIO(whole[:-1]))
    assert apart._received(io.BytesIO(whole[:20])) is None
    error = b'{"error": ["{path} is bad: {why}", {"path": "a", "why": {"text": ["b", {}]}}]}\n'
    with pytest.raises(UserError, match="a is bad: b"):
        apart._received(io.BytesIO(error))
