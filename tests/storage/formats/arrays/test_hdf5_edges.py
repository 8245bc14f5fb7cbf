"""HDF5 at the edges of what is read, in this process: arrays, compounds, a picture an item and its label."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.storage.formats.arrays import hdf5, hdf5_drawings
from digitpad.storage.formats.picture_sets.picture_set import PictureSet

h5py = pytest.importorskip("h5py")

SQUARES = np.stack([np.full((9, 9), 40 + i, np.uint8) for i in range(6)])
for _square in SQUARES:
    _square[0, 0] = 0  # no picture is one shade


def words(found: PictureSet) -> list[str]:
    return [found.labels[i] for i in range(len(found))]


def h5(folder: Path, items: dict[str, Any], attributes: dict[str, Any] | None = None) -> PictureSet:
    """Read in this process."""
    path = folder / "a.h5"
    with h5py.File(path, "w") as file:
        for name, value in items.items():
            file[name] = value
        for name, value in (attributes or {}).items():
            file[name].attrs["label"] = value
    return hdf5.load_here(path, False)


def test_arrays_of_all_groups_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = h5(tmp_path, {"train/data": SQUARES, "train/target": np.arange(6)})
    np.testing.assert_array_equal(found.pictures, SQUARES)
    assert words(found) == list("012345")
    text = h5(tmp_path, {"data": SQUARES, "labels": [f"w{i}" for i in range(6)]})
    assert words(text) == [f"w{i}" for i in range(6)]
    rows = np.zeros(6, [("pixels", np.uint8, (9, 9)), ("label", np.int64)])
    rows["pixels"], rows["label"] = SQUARES, np.arange(6)
    assert words(h5(tmp_path, {"rows": rows})) == list("012345")
    monkeypatch.setattr(hdf5, "MAX_BYTES", SQUARES.nbytes)
    assert len(h5(tmp_path, {"data": SQUARES})) == 6
    monkeypatch.setattr(hdf5, "MAX_BYTES", SQUARES.nbytes - 1)
    with pytest.raises(UserError, match="arrays of more than"):
        h5(tmp_path, {"data": SQUARES})


def test_matlab_s_own_hdf5_has_its_axes_in_reverse(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "a.mat", "w") as file:
        file["X"], file["y"] = SQUARES.T, np.arange(6)[None]
    found = hdf5.load_here(tmp_path / "a.mat", True)
    np.testing.assert_array_equal(found.pictures, SQUARES)
    assert words(found) == list("012345")
    (tmp_path / "b.h5").write_bytes(b"no HDF5")
    with pytest.raises(UserError, match="not an HDF5 file"):
        hdf5.load_here(tmp_path / "b.h5", False)


def images(n: int = 6, side: int = 9) -> dict[str, Any]:
    return {f"img{i}": np.full((side, side), 40 + i, np.uint8) for i in range(n)}


@pytest.mark.parametrize(
    ("items", "wanted"),
    [
        (images(2), ["", ""]),
        ({f"7/img{i}": SQUARES[i] for i in range(2)} | {"3/img9": SQUARES[3]}, ["3", "7", "7"]),
        ({f"s{i}/image": SQUARES[i] for i in range(2)} | {f"s{i}/label": i + 4 for i in range(2)}, ["4", "5"]),
        ({f"images/a{i}": SQUARES[i] for i in range(2)} | {f"labels/a{i}": i + 4 for i in range(2)}, ["4", "5"]),
        (images(3) | {"labels": [7, 8, 9]}, ["7", "8", "9"]),
        ({f"img{i + 1}": SQUARES[i] for i in range(3)} | {"labels": [7, 8, 9]}, ["7", "8", "9"]),
        ({f"img{i + 2}": SQUARES[i] for i in range(3)} | {"labels": [7, 8, 9]}, ["", "", ""]),
        (images(3) | {"labels": [7, 8]}, ["", "", ""]),
        ({f"img{i}": SQUARES[i % 6] for i in (9, 10, 2)} | {"labels": [1, 2, 3]}, ["", "", ""]),
    ],
)
def test_a_picture_an_item_is_labelled_by_what_lies_beside_it(
    items: dict[str, Any], wanted: list[str], tmp_path: Path
) -> None:
    assert words(h5(tmp_path, items)) == wanted


def test_attributes_say_the_label_of_a_picture_or_of_its_group(tmp_path: Path) -> None:
    items = {"a/one": SQUARES[0], "a/two": SQUARES[1], "b/one": SQUARES[2]}
    found = h5(tmp_path, items, {"a": 7, "a/two": b"8", "b": np.array([9])})
    assert words(found) == ["7", "8", "9"]
    assert found.pictures[:, 1, 1].tolist() == [40, 41, 42]


@pytest.mark.parametrize(
    ("shape", "may_be"),
    [
        ((9, 9), True), ((9, 9, 1), True), ((9, 9, 3), True), ((9, 9, 4), True), ((9, 9, 2), False), ((9,), False),
        ((4, 4), True), ((3, 4), False), ((4, 3), False), ((1024, 401), True), ((1025, 401), False), ((27, 9), True),
        ((28, 9), False), ((9, 27), True), ((9, 28), False), ((64, 64), True), ((60, 64), False), ((9, 9, 9, 1), False),
    ],
)  # fmt: skip
def test_an_item_may_be_a_drawing_by_its_shape(shape: tuple[int, ...], may_be: bool) -> None:
    class Item:
        def __init__(self, dtype: Any) -> None:
            self.shape, self.dtype = shape, np.dtype(dtype)

    assert hdf5_drawings._may_be_drawing(Item(np.uint8)) == may_be
    assert not hdf5_drawings._may_be_drawing(Item("S1"))


def test_items_that_are_no_drawings_tell_that_none_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(items: dict[str, Any]) -> PictureSet | None:
        path = tmp_path / "a.h5"
        with h5py.File(path, "w") as file:
            for name, value in items.items():
                file[name] = value
        with h5py.File(path) as file:
            return hdf5_drawings.load(path, h5py, file)

    assert load(images(2)) is not None
    assert load(images(1)) is None
    assert load(images(5, 64)) is not None
    assert load(images(4, 64)) is None  # rows of an 8x8?
    assert load(images(2) | {"table": np.zeros((5, 2))}) is None
    assert load(images(2) | {"list": np.zeros(5)}) is not None
    assert load(images(2) | {"other": np.zeros((9, 10), np.uint8)}) is None
    monkeypatch.setattr(hdf5_drawings, "MAX_BYTES", 162)
    assert load(images(2)) is not None
    monkeypatch.setattr(hdf5_drawings, "MAX_BYTES", 161)
    with pytest.raises(UserError, match="arrays of more than"):
        load(images(2))
    monkeypatch.undo()
    monkeypatch.setattr(hdf5_drawings, "_MOST_ITEMS", 3)
    assert load(images(3)) is not None
    assert load(images(4)) is None


def test_items_are_counted_as_a_person_counts(tmp_path: Path) -> None:
    found = h5(tmp_path, {f"img{i}": np.full((9, 9), 30 + i, np.uint8) for i in (10, 9, 100)})
    assert found.pictures[:, 0, 0].tolist() == [39, 40, 130]
