"""What pandas, numpy, EMNIST's authors, UCI and WebDataset write in forms of their own: same pictures, same labels."""

from __future__ import annotations

import json
import struct
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import Record, format_of, read

X, Y = load_built_in_digits()
X, Y = X[:60], Y[:60].astype(np.int64)
NAMES = [f"pixel{i}" for i in range(64)]


def labels(path: Path) -> list[str]:
    return [record.name for record in read(path)]


def holds_all(found: list[Record]) -> None:
    assert [record.label for record in found] == Y.tolist()
    np.testing.assert_array_equal([record.picture for record in found], X.reshape(-1, 8, 8))


def pickled(names: list[str]) -> np.void:
    """As PyTables 3.11 keeps a list of names: protocol 0."""
    import pickle

    return np.void(pickle.dumps(names, 0))


def fixed(h5py: Any, file: Any, name: str, columns: list[str], values: np.ndarray[Any, Any]) -> None:
    group = file.create_group(name)
    group.attrs.update(pandas_type=np.bytes_(b"frame"), nblocks=1)
    group["axis0"] = group["block0_items"] = np.array(columns, "S")
    group["axis1"], group["block0_values"] = np.arange(len(values)), values


def as_fixed(h5py: Any, file: Any) -> None:
    fixed(h5py, file, "df", [*NAMES, "label"], np.column_stack([X, Y]))


def as_table(h5py: Any, file: Any) -> None:
    group = file.create_group("df")
    group.attrs["pandas_type"] = np.bytes_(b"frame_table")
    kind = [("index", "<i8"), ("values_block_0", "<i8", (64,)), ("values_block_1", "S1", (1,))]
    values = np.zeros(60, kind)
    values["index"], values["values_block_0"] = np.arange(60), X
    values["values_block_1"] = Y.astype("S1")[:, None]
    group["table"] = values
    group["table"].attrs.update(values_block_0_kind=pickled(NAMES), values_block_1_kind=pickled(["label"]))
    group["_i_table/index/bounds"] = np.arange(60)


def as_categories(h5py: Any, file: Any) -> None:
    group = file.create_group("df")
    group.attrs["pandas_type"] = np.bytes_(b"frame_table")
    values = np.zeros(60, [("index", "<i8"), ("values_block_0", "i1", (1,)), ("values_block_1", "<i8", (64,))])
    values["values_block_0"], values["values_block_1"] = (9 - Y)[:, None], X
    group["table"] = values
    attributes = {"values_block_0_kind": pickled(["label"]), "values_block_0_meta": np.bytes_(b"category")}
    group["table"].attrs.update(attributes | {"values_block_1_kind": pickled(NAMES)})
    meaning = np.zeros(10, [("index", "<i8"), ("values", "<i8")])
    meaning["values"] = np.arange(9, -1, -1)
    group["meta/values_block_0/meta/table"] = meaning
    group["meta/values_block_0/meta"].attrs["pandas_type"] = np.bytes_(b"series_table")


def as_two(h5py: Any, file: Any) -> None:
    fixed(h5py, file, "X", NAMES, X)
    series = file.create_group("y")
    series.attrs["pandas_type"] = np.bytes_(b"series")
    series["index"], series["values"] = np.arange(60), Y


def as_parts(h5py: Any, file: Any) -> None:
    for name, rows in (("a", slice(0, 40)), ("b", slice(40, None))):
        fixed(h5py, file, name, [*NAMES, "label"], np.column_stack([X, Y])[rows])


def as_labels_of_rows(h5py: Any, file: Any) -> None:
    """`df.set_index("label")`: the axis bears the name."""
    fixed(h5py, file, "df", NAMES, X)
    del file["df/axis1"]
    file["df/axis1"] = Y
    file["df/axis1"].attrs["name"] = np.bytes_(b"label")


def as_labels_of_a_table_s_rows(h5py: Any, file: Any) -> None:
    """The same as a table: the name stands in the group's `info`, pickled."""
    import pickle

    group = file.create_group("df")
    info = {1: {"names": [None], "type": "Index"}, "index": {"index_name": "label"}}
    group.attrs.update(pandas_type=np.bytes_(b"frame_table"), info=np.void(pickle.dumps(info, 0)))
    values = np.zeros(60, [("index", "<i8"), ("values_block_0", "<i8", (64,))])
    values["index"], values["values_block_0"] = Y, X
    group["table"] = values
    group["table"].attrs["values_block_0_kind"] = pickled(NAMES)


FORMS = (as_fixed, as_table, as_categories, as_two, as_parts, as_labels_of_rows, as_labels_of_a_table_s_rows)


@pytest.mark.parametrize("form", FORMS)
def test_what_pandas_writes_as_hdf5_is_read(form: Callable[[Any, Any], None], tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        form(h5py, file)
    holds_all(list(read(tmp_path / "a.h5")))


def test_the_rows_own_numbers_are_no_labels(tmp_path: Path) -> None:
    """pandas keeps them as `axis1`; others call them id, index, or nothing that says what they are."""
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        fixed(h5py, file, "df", NAMES, X)
    assert set(labels(tmp_path / "a.h5")) == {""}
    for name in ("writer", "index", "n"):
        np.savez(tmp_path / "a.npz", images=X, **{name: np.arange(60) % 9 if name == "writer" else np.arange(60)})
        assert set(labels(tmp_path / "a.npz")) == {""}


def structured() -> np.ndarray[Any, Any]:
    values = np.zeros(60, [("label", "<i4"), ("image", "u1", (8, 8))])
    values["label"], values["image"] = Y, X.reshape(-1, 8, 8)
    return values


def records() -> np.ndarray[Any, Any]:
    values = np.zeros(60, [("index", "<i8"), *((name, "<i8") for name in NAMES), ("label", "<i8")])
    for i, name in enumerate(NAMES):
        values[name] = X[:, i]
    values["index"], values["label"] = np.arange(60), Y
    return values


@pytest.mark.parametrize("values", [structured(), records()], ids=["pictures in a field", "to_records"])
def test_arrays_with_named_fields_are_read(values: np.ndarray[Any, Any], tmp_path: Path) -> None:
    np.save(tmp_path / "a.npy", values)
    np.savez(tmp_path / "b.npz", values)
    holds_all(list(read(tmp_path / "a.npy")))
    holds_all(list(read(tmp_path / "b.npz")))


def idx(path: Path, values: np.ndarray[Any, Any]) -> None:
    path.write_bytes(
        struct.pack(">HBB", 0, 8, values.ndim) + struct.pack(f">{values.ndim}I", *values.shape) + values.tobytes()
    )


def test_emnist_s_letters_are_no_digits(tmp_path: Path) -> None:
    """The mapping beside says which label is which character: of "letters", 1 is A, and never a one."""
    idx(tmp_path / "emnist-letters-train-images-idx3-ubyte", X.reshape(-1, 8, 8).astype(np.uint8))
    idx(tmp_path / "emnist-letters-train-labels-idx1-ubyte", (Y + 1).astype(np.uint8))
    (tmp_path / "emnist-letters-mapping.txt").write_text("".join(f"{i} {64 + i} {96 + i}\n" for i in range(1, 27)))
    assert set(labels(tmp_path)) == set("ABCDEFGHIJ")


def test_emnist_s_mapping_in_mat_files(tmp_path: Path) -> None:
    savemat = pytest.importorskip("scipy.io").savemat
    mapping = np.column_stack([np.arange(11), [*range(48, 57), 57, 65]])
    part = {"images": np.kron(X.reshape(-1, 8, 8), np.ones((2, 2))).reshape(60, -1), "labels": Y[:, None] + 1.0}
    savemat(tmp_path / "a.mat", {"dataset": {"train": part, "mapping": mapping}})
    assert Counter(labels(tmp_path / "a.mat"))["A"] == (Y == 9).sum()


def bitmap(x: np.ndarray[Any, Any]) -> str:
    big = np.kron(x.reshape(8, 8) > 7, np.ones((4, 4), bool))
    return "".join("".join("01"[int(pixel)] for pixel in row) + "\n" for row in big)


def test_bitmaps_as_text_have_their_label_below(tmp_path: Path) -> None:
    text = " This is a database of digits.\n\nentwidth = 32\nentheight= 32\n-\n"
    (tmp_path / "optdigits-orig.tra").write_text(
        text + "".join(f"{bitmap(x)} {y}\n" for x, y in zip(X, Y, strict=True))
    )
    found = list(read(tmp_path / "optdigits-orig.tra"))
    assert [record.label for record in found] == Y.tolist()
    assert found[0].drawing is not None
    np.testing.assert_array_equal(found[0].drawing.grey[::4, ::4] > 0, X[0].reshape(8, 8) > 7)  # type: ignore[union-attr]


def test_a_folder_of_bitmaps_is_labelled_by_their_names(tmp_path: Path) -> None:
    """As those of "Machine Learning in Action", 7_12.txt; many in one file without labels have none."""
    for n, (x, y) in enumerate(zip(X, Y, strict=True)):
        (tmp_path / f"{y}_{n}.txt").write_text(bitmap(x))
    assert Counter(labels(tmp_path)) == Counter(map(str, Y.tolist()))
    (tmp_path / "all.txt").write_text("".join(map(bitmap, X)))
    assert labels(tmp_path / "all.txt") == [""] * 60


def test_pictures_in_one_table_and_labels_in_another(tmp_path: Path) -> None:
    np.savetxt(tmp_path / "csvTrainImages 60x64.csv", X, "%d", ",")
    np.savetxt(tmp_path / "csvTrainLabel 60x1.csv", Y, "%d")
    holds_all(list(read(tmp_path / "csvTrainImages 60x64.csv")))
    holds_all(list(read(tmp_path)))


@pytest.mark.parametrize("orient", ["index", "table", "values"])
def test_pandas_json_of_other_orients(orient: str, tmp_path: Path) -> None:
    rows = [dict(zip([*NAMES, "label"], [*x, int(y)], strict=True)) for x, y in zip(X.tolist(), Y, strict=True)]
    document: object = {"schema": {"fields": []}, "data": rows}
    if orient != "table":
        document = [list(row.values()) for row in rows]
    if orient == "index":
        document = {str(i): row for i, row in enumerate(rows)}
    (tmp_path / "a.json").write_text(json.dumps(document))
    holds_all(list(read(tmp_path / "a.json")))


@pytest.mark.parametrize(
    ("ending", "text"), [(".cls", "{}"), (".gt.txt", "{}\n"), (".json", '{{"label": {}, "width": 8}}')]
)
def test_a_small_file_beside_a_picture_holds_its_label(ending: str, text: str, tmp_path: Path) -> None:
    for n in range(25):
        Image.fromarray(255 - X[n].reshape(8, 8) * 15).save(tmp_path / f"{n:06}.png")
        (tmp_path / f"{n:06}{ending}").write_text(text.format(Y[n]))
    assert labels(tmp_path) == [str(y) for y in Y[:25]]


def test_files_that_are_something_else_are_called_what_they_are(tmp_path: Path) -> None:
    (tmp_path / "train.csv").write_text("<!DOCTYPE html><html><body>Sign in</body></html>")
    with pytest.raises(UserError, match="web page"):
        format_of(tmp_path / "train.csv")
    (tmp_path / "a.xrff").write_text('<?xml version="1.0"?><dataset name="digits"/>')
    with pytest.raises(UserError, match="no format that digitpad knows"):
        format_of(tmp_path / "a.xrff")
