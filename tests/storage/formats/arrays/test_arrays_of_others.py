"""Arrays as MATLAB, Octave, numpy's and h5py's users lay them out, and JSON and Arrow: same pictures, same labels."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csc_matrix

from digitpad.core.errors import UserError
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import format_of, load_pictures, read
from digitpad.storage.formats.arrays import hdf5_drawings
from digitpad.storage.formats.picture_sets.picture_set import picture_set
from digitpad.storage.formats.telling import told_by

X8, Y = load_built_in_digits()
X8, Y = X8[:60], Y[:60].astype(np.int64)
X = np.kron(X8.reshape(-1, 8, 8), np.ones((2, 2))).astype(np.uint8)  # 16 by 16
FLAT = X.reshape(60, -1)


def written(path: Path, **arrays: object) -> Path:
    np.savez(path, **arrays)  # type: ignore[arg-type]
    return path


def mat(path: Path, **variables: object) -> Path:
    savemat = pytest.importorskip("scipy.io").savemat
    savemat(path, variables)
    return path


def cells(path: Path) -> Path:
    dat = np.empty((2, 3), dtype=object)
    for row, label in enumerate((4, 7)):
        for column, place in enumerate(np.flatnonzero(label == Y)[:3]):
            dat[row, column] = X[place]
    return mat(path, dat=dat, classlabels=np.array([["4", "7"]], dtype=object))


def h5(path: Path, **arrays: object) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        for name, values in arrays.items():
            file[name.replace("__", "/")] = values
    return path


def h5_of_drawings(path: Path, *, labelled_group: bool) -> Path:
    h5py = pytest.importorskip("h5py")
    with h5py.File(path, "w") as file:
        for number, (x, y) in enumerate(zip(X, Y, strict=True)):
            drawing = file.create_dataset(f"s{number}/image", data=x)
            (file[f"s{number}"] if labelled_group else drawing).attrs["label"] = str(y)
    return path


def in_json(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document))
    return path


def lines(path: Path) -> Path:
    rows = (json.dumps({"image": x.tolist(), "label": int(y)}) for x, y in zip(X, Y, strict=True))
    path.write_text("\n".join(rows))
    return path


def companions(path: Path, pictures: str, labels: str) -> Path:
    np.save(path / pictures, X)
    np.save(path / labels, np.eye(10)[Y])
    return path


WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
CLASSES = sorted(WORDS)
PLACES = np.array([CLASSES.index(WORDS[y]) for y in Y])
BY_CLASS = {f"train{digit}": FLAT[digit == Y] for digit in range(10)}

CASES: dict[str, Callable[[Path], Path]] = {
    "pixels by pictures": lambda p: written(p / "a.npz", X=FLAT.T, y=Y[None]),
    "pictures last": lambda p: written(p / "a.npz", images=X.transpose(1, 2, 0), labels=Y),
    "column vectors": lambda p: written(p / "a.npz", images=FLAT[..., None], labels=np.eye(10)[Y][..., None]),
    "halves by place": lambda p: written(p / "a.npz", arr_0=X[:40], arr_1=X[40:], arr_2=Y[:40], arr_3=Y[40:]),
    "pairs by place": lambda p: written(p / "a.npz", arr_0=X[:40], arr_1=Y[:40], arr_2=X[40:], arr_3=Y[40:]),
    "names in one word": lambda p: written(p / "a.npz", xtrain=X[:40], ytrain=Y[:40], xtest=X[40:], ytest=Y[40:]),
    "one-hot beside": lambda p: written(p / "a.npz", images=X, index=np.arange(60), labels_one_hot=np.eye(10)[Y]),
    "a class an array": lambda p: written(p / "a.npz", **BY_CLASS),
    "places in a list of words": lambda p: written(p / "a.npz", data=X, target=PLACES, target_names=CLASSES),
    "h5, places in a list": lambda p: h5(p / "a.h5", images=X, labels=PLACES, class_names=np.array(CLASSES, "S")),
    "mat, pixels by pictures": lambda p: mat(p / "a.mat", data=FLAT.T, label=Y[None].astype(float)),
    "mat, networks' own": lambda p: mat(p / "a.mat", P=FLAT.T.astype(float), T=np.eye(10)[Y].T),
    "mat, words in cells": lambda p: mat(p / "a.mat", X=FLAT, y=np.array([WORDS[y] for y in Y], dtype=object)),
    "mat, sparse": lambda p: mat(p / "a.mat", X=csc_matrix(FLAT.astype(float)), y=Y),
    "mat, a class a variable": lambda p: mat(p / "a.mat", **BY_CLASS),
    "mat 7.3": lambda p: h5(p / "a.h5", X=FLAT.T, y=Y[None]).rename(p / "a.mat"),
    "h5, text": lambda p: h5(p / "a.h5", images=X, labels=[str(y) for y in Y]),
    "h5, groups": lambda p: h5(p / "a.h5", **{f"{digit}__images": X[digit == Y] for digit in range(10)}),
    "h5, a drawing a dataset": lambda p: h5(p / "a.h5", **{f"class_{y}__{i}": X[i] for i, y in enumerate(Y)}),
    "h5, labels beside": lambda p: h5(
        p / "a.h5", **{f"{i}__image": x for i, x in enumerate(X)}, **{f"{i}__label": y for i, y in enumerate(Y)}
    ),
    "h5, labels' twins": lambda p: h5(
        p / "a.h5", **{f"images__{i}": x for i, x in enumerate(X)}, **{f"labels__{i}": y for i, y in enumerate(Y)}
    ),
    "h5, labels listed": lambda p: h5(p / "a.h5", **{f"images__{i}": x for i, x in enumerate(X)}, labels=Y),
    "h5, attributes": lambda p: h5_of_drawings(p / "a.h5", labelled_group=False),
    "h5, groups' attributes": lambda p: h5_of_drawings(p / "a.h5", labelled_group=True),
    "json, arrays": lambda p: in_json(p / "a.json", {"images": X.tolist(), "labels": Y.tolist()}),
    "json, brain.js": lambda p: in_json(
        p / "a.json",
        [{"input": (x / 16).tolist(), "output": np.eye(10)[y].tolist()} for x, y in zip(FLAT, Y, strict=True)],
    ),
    "json, columns": lambda p: in_json(
        p / "a.json",
        {f"pixel{i}": dict(enumerate(FLAT[:, i].tolist())) for i in range(256)}
        | {"label": dict(enumerate(Y.tolist()))},
    ),
    "json lines": lambda p: lines(p / "a.jsonl"),
    "X.npy and Y.npy": lambda p: companions(p, "X.npy", "Y.npy"),
    "imgs and labels": lambda p: companions(p, "kmnist-train-imgs.npy", "kmnist-train-labels.npy"),
}


@pytest.mark.parametrize("case", CASES)
def test_pictures_and_labels_are_found(case: str, tmp_path: Path) -> None:
    path = CASES[case](tmp_path)
    records = list(read(path))
    known = {(picture > 0).tobytes(): int(label) for picture, label in zip(X, Y, strict=True)}
    found = [known[(record.drawing.grey > 0).tobytes()] for record in records]  # type: ignore[union-attr]
    assert len(records) == 60
    assert [record.label for record in records] == found


def test_cells_are_named_by_their_rows(tmp_path: Path) -> None:
    assert [record.label for record in read(cells(tmp_path / "a.mat"))] == [4, 4, 4, 7, 7, 7]


def matrix(dimensions: bytes) -> bytes:
    """A matrix of signs whose dimensions are whatever is given, in MATLAB's elements."""
    parts = ((6, struct.pack("<II", 4, 0)), (5, dimensions), (1, b"a"), (16, b"7"))
    body = b"".join(struct.pack("<II", kind, len(data)) + data + bytes(-len(data) % 8) for kind, data in parts)
    return struct.pack("<II", 14, len(body)) + body


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("wrong", [struct.pack("<IIQ", 200, 8, 0), matrix(bytes(4)), matrix(bytes(9))])
def test_a_damaged_file_is_never_handed_to_scipy(
    packed: bool, wrong: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some end its process."""
    path = tmp_path / "a.mat"
    pytest.importorskip("scipy.io").savemat(path, {"X": FLAT, "y": Y})
    if packed:
        wrong = zlib.compress(wrong)
        wrong = struct.pack("<II", 15, len(wrong)) + wrong
    path.write_bytes(path.read_bytes()[:128] + wrong)
    asked: list[object] = []
    monkeypatch.setattr("scipy.io.loadmat", lambda *given, **_: asked.append(given))
    with pytest.raises(UserError, match="not a MATLAB file, or it is damaged"):
        list(read(path))
    assert asked == []


def test_a_slice_a_class_counts_from_one(tmp_path: Path) -> None:
    path = mat(tmp_path / "usps_all.mat", data=np.dstack([FLAT[digit == Y][:4].T for digit in (*range(1, 10), 0)]))
    assert [record.name for record in read(path)] == [str(number) for number in range(1, 11) for _ in range(4)]


@pytest.mark.parametrize("kind", ["file", "stream"])
def test_arrow_is_read(kind: str, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"pixels": [x.tolist() for x in FLAT], "cls": Y})
    path = tmp_path / "data-00000-of-00001.arrow"
    make = pyarrow.ipc.new_file if kind == "file" else pyarrow.ipc.new_stream
    with pyarrow.OSFile(str(path), "wb") as file, make(file, table.schema) as out:
        out.write_table(table)
    assert [record.label for record in read(path)] == Y.tolist()


def test_lists_of_flags_are_one_hot_labels(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"pixels": FLAT.tolist(), "label": np.eye(10, dtype=int)[Y].tolist()})
    pytest.importorskip("pyarrow.parquet").write_table(table, tmp_path / "a.parquet")
    assert [record.label for record in read(tmp_path / "a.parquet")] == Y.tolist()


def test_pickles_are_named_and_never_opened(tmp_path: Path) -> None:
    path = tmp_path / "mnist.pkl"
    path.write_bytes(b"\x80\x04cos\nsystem\n.")
    with pytest.raises(UserError, match=r"Python pickle: opening one can run any program"):
        list(read(path))


@pytest.mark.parametrize(
    "head",
    [
        *(b"(dp0\nVx\np1\n", b"((lp0\nI1\na", b"cnumpy._core.multiarray\n_reconstruct\np0\n", b"}q\x00X\x01"),
        *(b"(cnumpy.core.multiarray\n_reconstruct\n", b"ccopy_reg\n_reconstructor\n"),
    ],
)
def test_pickles_of_the_old_protocols_are_named_under_any_name(head: bytes, tmp_path: Path) -> None:
    (tmp_path / "digits.dat").write_bytes(head + b"." * 40)
    with pytest.raises(UserError, match="is a Python pickle"):
        list(read(tmp_path / "digits.dat"))


@pytest.mark.parametrize("head", [b"class,a\n1,2\n", b"column\nseven\n", b"(1, 2)\n", b"dp0,lp1\n1,2\n"])
def test_text_that_begins_like_one_is_no_pickle(head: bytes) -> None:
    assert told_by(head) == ""


def test_a_reader_s_error_is_a_sentence_for_arrays_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "a.npz", X=FLAT, y=Y)
    monkeypatch.setattr("digitpad.storage.formats.arrays.npz.pairs_of", lambda *_: 1 / 0)
    monkeypatch.setattr("digitpad.storage.formats.arrays.npz.joined", lambda *_: 1 / 0)
    with pytest.raises(UserError):
        load_pictures(path, format_of(path))


def test_drawings_with_a_table_beside_them_are_no_set_of_drawings(tmp_path: Path) -> None:
    h5py = pytest.importorskip("h5py")
    path = h5_of_drawings(tmp_path / "a.h5", labelled_group=True)
    with h5py.File(path, "a") as file:
        assert hdf5_drawings.load(path, h5py, file) is not None
        file["beside"] = np.ones((2, 300))
        assert hdf5_drawings.load(path, h5py, file) is None


def test_a_side_of_a_picture_has_1024_pixels_at_most(tmp_path: Path) -> None:
    assert len(picture_set(tmp_path, np.ones((2, 1, 1024)), None)) == 2
    with pytest.raises(UserError, match="no list of pictures"):
        picture_set(tmp_path, np.ones((2, 1, 1025)), None)
