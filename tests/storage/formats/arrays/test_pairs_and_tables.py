"""IDX pairs, CSV tables, numpy archives and CIFAR-10 files: numbers in rows."""

from __future__ import annotations

import gzip
import io
import os
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.storage.formats import Record, format_named, format_of, read
from digitpad.storage.formats.arrays import idx, npz
from digitpad.storage.formats.arrays.cifar import ROW_BYTES, is_cifar, read_cifar
from digitpad.storage.formats.picture_sets.picture_set import MAX_PICTURES
from digitpad.storage.formats.tables import csv_tables as tables
from tests.storage import drawn

GREY = np.arange(3 * 4 * 5, dtype=np.uint8).reshape(3, 4, 5)


def write_pair(folder: Path, labels: bytes = b"\x01\x02\x03", *, packed: bool = False, cut: int | None = None) -> Path:
    pack = gzip.compress if packed else bytes
    ending = ".gz" if packed else ""
    images = folder / f"t-images-idx3-ubyte{ending}"
    images.write_bytes(pack((struct.pack(">IIII", 0x803, 3, 4, 5) + GREY.tobytes())[:cut]))
    (folder / f"t-labels-idx1-ubyte{ending}").write_bytes(pack(struct.pack(">II", 0x801, len(labels)) + labels))
    return images


def greys(records: list[Record]) -> list[list[list[int]]]:
    return [record.reading.grey.tolist() for record in records if isinstance(record.reading, Raster)]


@pytest.mark.parametrize("packed", [False, True])
def test_idx_pairs_belong_together_by_name(tmp_path: Path, packed: bool) -> None:
    found = list(read(write_pair(tmp_path, packed=packed)))
    assert greys(found) == GREY.tolist()
    assert [record.label for record in found] == [1, 2, 3]


def test_a_folder_that_holds_a_pair_alone_is_read_as_it(tmp_path: Path) -> None:
    write_pair(tmp_path)
    (tmp_path / "README.txt").write_text("Downloaded today.")
    assert [record.label for record in read(tmp_path)] == [record.label for record in read(write_pair(tmp_path))]


def test_idx_images_without_labels_have_none(tmp_path: Path) -> None:
    images = write_pair(tmp_path)
    (tmp_path / "t-labels-idx1-ubyte").unlink()
    assert [record.label for record in read(images)] == [None] * 3


def test_idx_images_and_labels_of_different_counts_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"has 3 images, .* has 2 labels"):
        list(read(write_pair(tmp_path, b"\x01\x02")))


@pytest.mark.parametrize("cut", [3, 20, 70])
def test_a_cut_idx_file_is_a_sentence(tmp_path: Path, cut: int) -> None:
    with pytest.raises(UserError, match="cut off"):
        list(idx.read(write_pair(tmp_path, cut=cut)))


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ((0x803, 3, 0, 5), "announces images"),
        ((0x803, 3, 70_000, 5), "announces images"),
        ((0x999, 3, 4, 5), "not an IDX"),
    ],
)
def test_idx_headers_are_checked_before_anything_is_read(tmp_path: Path, head: tuple[int, ...], said: str) -> None:
    path = tmp_path / "x-images-idx3-ubyte"
    path.write_bytes(struct.pack(">IIII", *head) + GREY.tobytes())
    with pytest.raises(UserError, match=said):
        list(idx.read(path))


def test_idx_export_is_read_again(tmp_path: Path) -> None:
    samples = [drawn.sample(drawn.SEVEN, 7), drawn.sample(None, 3), drawn.sample(Raster(GREY[0] * 8), NOT_A_DIGIT)]
    idx.write(samples, tmp_path / "mine.idx")
    found = list(idx.read(tmp_path / "mine-images-idx3-ubyte"))
    assert [record.label for record in found] == [7, 3, NOT_A_DIGIT]
    assert [len(rows) for rows in greys(found)] == [28] * 3
    # Ink is light on dark, within the rim.
    seven = np.array(greys(found)[0])
    assert seven.max() == 255
    assert seven[0].max() == 0


def test_optdigits_rows_become_pictures(tmp_path: Path) -> None:
    path = tmp_path / "optdigits.tes"
    path.write_text(",".join(map(str, [*range(17), *[0] * 47, 4])) + "\n")
    (record,) = read(path)
    assert record.picture is not None
    assert record.picture.ravel().tolist() == [*range(17), *[0] * 47]
    assert record.label == 4
    assert isinstance(record.reading, Raster)
    assert record.reading.grey.max() > 200


def test_pendigits_rows_become_ink_with_y_downward(tmp_path: Path) -> None:
    path = tmp_path / "pendigits.tra"
    path.write_text(" 47,100, 27, 81, 57, 37, 26,  0,  0, 23, 56, 53,100, 90, 40, 98, 8\n" * 3)
    record, *_ = read(path)
    assert isinstance(record.drawing, Ink)
    assert record.drawing.strokes[0].xy.tolist()[:2] == [[47, 0], [27, 19]]
    assert record.label == 8


def test_a_first_row_of_names_and_labels_in_words_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    names = ",".join(f"pixel{i}" for i in range(64))
    path.write_text(f"\ufeff{names},label\n" + "0," * 64 + "not a digit\n\n" + "1," * 64 + "9\n")
    assert [record.label for record in read(path)] == [NOT_A_DIGIT, 9]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("1,2,3", "this row has 3 values, the others have 65"),
        ("0,0,x," + "0," * 61 + "1", "column 3 holds “x”, which is no number"),
        ("0,,0," + "0," * 61 + "1", "column 2 holds “”, which is no number"),
        ("0" * 30_000, "has 1 value,"),
        ('"' + "a" * 200, "has 1 value,"),
    ],
)
def test_says_what_is_wrong_with_a_row(tmp_path: Path, row: str, said: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(("0," * 64 + "1\n") * 200 + row + "\n")
    with pytest.raises(UserError) as caught:
        list(read(path))
    assert "line 201" in str(caught.value)
    assert said in str(caught.value)


def test_csv_export_is_optdigits_and_harmless_in_a_spreadsheet(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    tables.write([drawn.sample(None, 3, writer="=1+1"), drawn.sample(None, NOT_A_DIGIT)], path)
    assert [record.label for record in read(path)] == [3, NOT_A_DIGIT]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in path.read_text().replace("\n", ",").split(","))


def save(path: Path, **given: object) -> Path:
    np.savez(path, **given)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("shape", [(2, 64), (2, 8, 8), (2, 1, 8, 8), (2, 8, 8, 1)])
@pytest.mark.parametrize("dtype", [np.uint8, np.float64, np.int64])
def test_arrays_of_counts_become_pictures(tmp_path: Path, shape: tuple[int, ...], dtype: type) -> None:
    X = (np.arange(128) % 17).reshape(shape).astype(dtype)
    found = list(read(save(tmp_path / "a.npz", X=X, y=np.array([3, 4], dtype))))
    assert [record.label for record in found] == [3, 4]
    assert [record.picture.ravel().tolist() for record in found if record.picture is not None] == X.reshape(
        2, 64
    ).tolist()


@pytest.mark.parametrize("shape", [(2, 9, 9, 3), (2, 3, 9, 9)])
def test_arrays_of_colours_become_grey_pictures(tmp_path: Path, shape: tuple[int, ...]) -> None:
    X = np.full(shape, 255, np.uint8)
    found = list(read(save(tmp_path / "a.npz", X=X, y=np.array([3, 4]))))
    assert [record.drawing.grey.shape for record in found if isinstance(record.drawing, Raster)] == [(9, 9)] * 2


def test_arrays_of_other_sizes_become_grey_pictures(tmp_path: Path) -> None:
    X = np.linspace(0, 1, 2 * 784).reshape(2, 784)
    found = list(read(save(tmp_path / "a.npz", X=X, y=np.array(["7", "cat"]))))
    assert [(record.name, record.label) for record in found] == [("7", 7), ("cat", None)]
    assert isinstance(found[1].drawing, Raster)
    assert (found[1].drawing.grey.shape, found[1].drawing.grey.max()) == ((28, 28), 255)


def test_arrays_without_labels_have_none(tmp_path: Path) -> None:
    assert [record.label for record in read(save(tmp_path / "a.npz", X=np.zeros((2, 64))))] == [None, None]


class Trap:
    """Would be called if anything unpickled it."""

    def __reduce__(self) -> tuple[object, ...]:
        return (pytest.fail, ("unpickled",))


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"X": np.array([Trap()], object), "y": np.zeros(1)}, "objects instead of numbers"),
        ({"X": np.zeros((1, 64)), "y": np.array([Trap()], object)}, "objects instead of numbers"),
        ({"y": np.zeros(1)}, "no array of pictures; it holds: y"),
        ({"X": np.zeros((2, 64)), "y": np.zeros(3)}, "2 pictures and 3 labels"),
        ({"X": np.zeros((2, 66))}, "no array of pictures"),
        ({"X": np.zeros((2, 2, 2, 2))}, "no array of pictures"),
        ({"X": np.full((1, 64), np.nan)}, "not finite"),
        ({"X": np.array(["a" * 200])}, "no array of pictures"),
        ({"X": np.array([["a"] * 64])}, "no array of pictures"),
    ],
)
def test_says_what_is_wrong_with_arrays(tmp_path: Path, given: dict[str, object], said: str) -> None:
    with pytest.raises(UserError, match=said):
        list(read(save(tmp_path / "a.npz", **given)))


def test_a_header_that_announces_too_much_is_refused_before_reading(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(head, {"shape": (1 << 40, 64), "fortran_order": False, "descr": "<f8"})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("X.npy", head.getvalue())
    with pytest.raises(UserError, match="more than"):
        list(read(path))


@pytest.mark.parametrize("data", [b"PK\x03\x04 nonsense", b"nonsense"])
def test_what_is_no_archive_is_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.npz"
    path.write_bytes(data)
    with pytest.raises(UserError, match="not a whole numpy archive"):
        list(read(path))


def test_a_member_that_is_no_array_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("X.npy", b"nonsense")
    with pytest.raises(UserError, match="cannot be read"):
        list(read(path))


def test_npz_export_is_as_load_digits(tmp_path: Path) -> None:
    path = tmp_path / "out.npz"
    samples = [drawn.sample(None, 3), drawn.sample(drawn.ONE, NOT_A_DIGIT)]
    npz.write(samples, path)
    with np.load(path, allow_pickle=False) as data:
        assert (data["X"].shape, data["X"].dtype, data["y"].tolist()) == ((2, 64), np.uint8, [3, 10])
        assert data["y"].dtype == np.uint8
    assert [record.label for record in read(path)] == [3, NOT_A_DIGIT]


def test_cifar_pictures_have_rows_columns_and_colours(tmp_path: Path) -> None:
    path = tmp_path / "c.bin"
    rows = np.zeros((2, ROW_BYTES), np.uint8)
    rows[:, 0] = [6, 9]
    rows[1, 1:1025] = 200  # the red plane
    rows[1, 2] = 7
    path.write_bytes(rows.tobytes())
    X, y = read_cifar(path)
    assert (X.shape, y.tolist(), X[1, 0, 0].tolist(), X[1, 0, 1, 0]) == ((2, 32, 32, 3), [6, 9], [200, 0, 0], 7)


@pytest.mark.parametrize("data", [b"", b"\x00" * 100, b"\xff" * ROW_BYTES])
def test_what_is_no_cifar_file_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "c.bin"
    path.write_bytes(data)
    with pytest.raises(UserError, match="not a CIFAR-10 file"):
        read_cifar(path)


def test_cifar_files_are_told_by_size_and_first_label(tmp_path: Path) -> None:
    path = tmp_path / "c.bin"
    told = {b"\x09" + bytes(ROW_BYTES - 1): True, b"\x0a" + bytes(ROW_BYTES - 1): False, bytes(ROW_BYTES + 1): False}
    for data, is_one in told.items():
        path.write_bytes(data)
        assert is_cifar(path) is is_one


def test_formats_are_told_by_name_or_else_by_how_they_begin(tmp_path: Path) -> None:
    heads = {
        "a": (b'\xef\xbb\xbf {"word"', "ndjson"),
        "b": (b"SQLite format 3\x00", "digitpad"),
        "c": (b"<?xml", "inkml"),
        "d": (b"\x00\x00\x08\x03", "idx"),
        "e": (b"0,1,2", "csv"),
        "f": (b"PK\x03\x04", "npz"),
        "g.PNG": (b"?", "image"),
        "h.ndjson.gz": (b"?", "ndjson"),
    }
    for name, (head, expected) in heads.items():
        (tmp_path / name).write_bytes(head)
        assert format_of(tmp_path / name).name == expected
    assert format_of(tmp_path).name == "png"
    (tmp_path / "z").write_bytes(b"\x7fELF")
    with pytest.raises(UserError, match="no format that digitpad knows"):
        format_of(tmp_path / "z")


def test_files_that_cannot_be_opened_are_sentences(tmp_path: Path) -> None:
    for path, said in ((tmp_path / "none.csv", "There is no file"), (tmp_path / "a\0b.csv", "cannot be read")):
        with pytest.raises(UserError, match=said):
            list(read(path, format_named("csv")))
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(UserError, match="not a plain file"):
        list(read(tmp_path / "pipe.csv"))
    (tmp_path / "empty.csv").touch()
    with pytest.raises(UserError, match="is empty"):
        list(read(tmp_path / "empty.csv"))
    with pytest.raises(UserError, match="is a folder"):
        list(read(tmp_path, format_named("csv")))


def test_formats_have_names_and_some_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="“xyz” is not a format"):
        format_named("xyz")
    assert format_of(tmp_path / "new.inkml", writing=True).name == "inkml"
    with pytest.raises(UserError, match="no format"):
        format_of(tmp_path / "new.png", writing=True)


def test_more_pictures_than_anybody_has_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="more than 1000000 pictures"):
        list(read(save(tmp_path / "a.npz", X=np.zeros((MAX_PICTURES + 1, 16), np.uint8))))
