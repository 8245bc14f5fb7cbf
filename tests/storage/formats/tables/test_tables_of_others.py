"""Tables and arrays as other programs write them: the right labels, the right range, the right order."""

from __future__ import annotations

import gzip
import io
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.samples import Raster
from digitpad.storage.assets import load_built_in_digits
from digitpad.storage.formats import Record, format_named, load_pictures, read
from digitpad.storage.formats.registry import format_by_look
from tests.reported import reported

ROWS = 40
X, Y = load_built_in_digits()
X, Y = X[100 : 100 + ROWS], Y[100 : 100 + ROWS]


def lines(rows: Sequence[Sequence[object]], delimiter: str = ",") -> str:
    return "\n".join(delimiter.join(map(str, row)) for row in rows) + "\n"


def labelled(label: Callable[[int], object] = int, *, first: bool = False) -> list[list[object]]:
    rows = [[*map(int, x), label(int(y))] for x, y in zip(X, Y, strict=True)]
    return [[row[-1], *row[:-1]] for row in rows] if first else rows


PIXELS = [f"pixel{i}" for i in range(64)]
TABLES = {
    "label first, header": lines([["label", *PIXELS], *labelled(first=True)]),
    "label first, none": lines(labelled(first=True)),
    "label last, none": lines(labelled()),
    "pandas' floats": lines([[*[f"pixel_{i // 8}_{i % 8}" for i in range(64)], "target"], *labelled(float)]),
    "semicolons": lines(labelled(), ";"),
    "decimal commas": lines([[f"{v},0" if i < 64 else v for i, v in enumerate(row)] for row in labelled()], ";"),
    "tabs": lines(labelled(), "\t"),
    "an index": lines([["", *PIXELS, "class"], *([i, *row] for i, row in enumerate(labelled()))]),
    "an index, no names": lines([[i, *row] for i, row in enumerate(labelled(), 1)]),
    "trailing commas": "".join(line + ",\n" for line in lines(labelled()).splitlines()),
    "empty rows": "\n" + lines(labelled()).replace("\n", "\n\n,,,\n", 3),
    "quotes": lines([[f'"{v}"' for v in row] for row in labelled()]),
    "names of numbers": lines([range(65), *labelled()]),
    "columns in the order of their names": lines(
        [
            [*sorted(PIXELS), "digit"],
            *([row[PIXELS.index(name)] for name in sorted(PIXELS)] + [row[64]] for row in labelled()),
        ]
    ),
    "one-hot": lines([[*row[:64], *(int(row[64] == d) for d in range(10))] for row in labelled()], " "),
    "words": lines(labelled(lambda y: "zero one two three four five six seven eight nine".split()[y])),  # noqa: SIM905
    "a carriage return a line": lines(labelled()).replace("\n", "\r\n"),
    "Excel's own": "sep=;\n" + lines(labelled(), ";"),
    "a picture a cell": lines(
        [["label", "pixels", "Usage"], *([row[64], " ".join(map(str, row[:64])), "Training"] for row in labelled())]
    ),
    "a list a cell": lines([["pixels", "label"], *([f'"{row[:64]}"', row[64]] for row in labelled())]),
    "R's table": lines(
        [[f'"V{i}"' for i in range(65)], *([f'"{i}"', *row] for i, row in enumerate(labelled(), 1))], " "
    ),
    "decimal commas and flags": lines(
        [
            [*PIXELS, *(f"y_{d}" for d in range(10))],
            *([f"{v},0" for v in row[:64]] + [f"{int(row[64] == d)},0" for d in range(10)] for row in labelled()),
        ],
        ";",
    ),
    "Orange": lines([[*PIXELS, "y"], ["c"] * 64 + ["d"], [""] * 64 + ["class"], *labelled()], "\t"),
}


def same_counts(found: Sequence[Record], labels: Sequence[int | None] | None = None) -> None:
    assert [record.label for record in found] == (Y.tolist() if labels is None else labels)
    assert all(record.picture is not None for record in found)
    np.testing.assert_array_equal(
        np.stack([record.picture.ravel() for record in found if record.picture is not None]), X
    )


@pytest.mark.parametrize("name", TABLES)
def test_a_table_gives_its_pictures_and_labels(tmp_path: Path, name: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text(TABLES[name], newline="")
    same_counts(list(read(path)))


def test_columns_lined_up_by_blanks_are_a_table_under_any_name(tmp_path: Path) -> None:
    rows = [["label", *PIXELS], *labelled(first=True)]
    (tmp_path / "a.dat").write_text("\n".join("".join(f"{value!s:>8}" for value in row) for row in rows))
    same_counts(list(read(tmp_path / "a.dat")))


def test_text_of_two_bytes_a_sign_is_a_table_under_any_name(tmp_path: Path) -> None:
    """Excel's "Unicode text", and what R's write.table and FER2013's makers call .txt."""
    (tmp_path / "a.txt").write_bytes(TABLES["tabs"].encode("utf-16"))
    (tmp_path / "r.txt").write_text(TABLES["R's table"])
    for name in ("a.txt", "r.txt"):
        same_counts(list(read(tmp_path / name)))


@pytest.mark.parametrize("word", ["-1", "?", "", "NaN"])
def test_unknown_labels_are_none(tmp_path: Path, word: str) -> None:
    rows = labelled()
    for row in rows[::2]:
        row[64] = word
    (tmp_path / "t.csv").write_text(lines(rows))
    same_counts(list(read(tmp_path / "t.csv")), [None if i % 2 == 0 else int(y) for i, y in enumerate(Y)])


def test_a_table_that_could_be_read_in_two_ways_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text(lines([[7, *row[1:64], 7 - i % 2] for i, row in enumerate(labelled())]))
    with pytest.raises(UserError, match="first column or in the last"):
        list(read(tmp_path / "t.csv"))


def test_a_header_of_numbers_is_no_drawing(tmp_path: Path) -> None:
    pen = [47, 100, 27, 81, 57, 37, 26, 0, 0, 23, 56, 53, 100, 90, 40, 98]
    (tmp_path / "t.csv").write_text(lines([range(17), [*pen, 8], [*pen, 3]]))
    found = list(read(tmp_path / "t.csv"))
    assert [record.label for record in found] == [8, 3]
    assert all(isinstance(record.drawing, Ink) for record in found)


GREY = (np.repeat(np.repeat(X.reshape(-1, 8, 8), 2, 1), 2, 2) * 15.9375).astype(np.uint8)
ARRAYS: dict[str, dict[str, object]] = {
    "X, y": {"X": GREY.reshape(ROWS, -1), "y": Y},
    "keras": {"x_train": GREY[:30], "y_train": Y[:30], "x_test": GREY[30:], "y_test": Y[30:]},
    "MedMNIST": {
        "train_images": GREY[:20],
        "train_labels": Y[:20, None],
        "val_images": GREY[20:30],
        "val_labels": Y[20:30, None],
        "test_images": GREY[30:],
        "test_labels": Y[30:, None],
    },
    "scikit-learn": {"data": GREY.reshape(ROWS, -1), "images": GREY, "target": Y},
    "positional": {"arr_0": GREY, "arr_1": Y},
    "channel last": {"X": GREY[..., None], "y": Y},
    "channel first": {"X": GREY[:, None], "y": Y},
    "float labels": {"X": GREY, "y": Y.astype(float)},
    "bytes": {"X": GREY, "y": Y.astype("S1")},
    "one-hot": {"X": GREY, "y": np.eye(10)[Y]},
    "16 bit": {"X": GREY.astype(np.uint16) * 257, "y": Y},
    "0..1": {"X": GREY / 255, "y": Y},
    "-1..1": {"X": GREY / 127.5 - 1, "y": Y},
    "dark on light": {"X": 255 - GREY, "y": Y},
    "signed bytes": {"X": GREY.view(np.int8), "y": Y},
}


@pytest.mark.parametrize("name", ARRAYS)
def test_arrays_give_their_pictures_and_labels(tmp_path: Path, name: str) -> None:
    np.savez(tmp_path / "a.npz", **ARRAYS[name])  # type: ignore[arg-type]
    found = list(read(tmp_path / "a.npz"))
    assert [record.label for record in found] == Y.tolist()
    greys = np.stack([record.drawing.grey for record in found if isinstance(record.drawing, Raster)])
    assert np.abs(greys.astype(int) - GREY).max() <= 1


@pytest.mark.parametrize("top", [1, 16])
@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.float64])
def test_counts_of_any_range_are_0_to_16(tmp_path: Path, top: int, dtype: type) -> None:
    given = X / 16 if top == 1 and dtype is not np.uint8 else (X > 7).astype(dtype) if top == 1 else X.astype(dtype)
    np.savez(tmp_path / "a.npz", X=given, y=Y)
    found = np.stack([record.picture.ravel() for record in read(tmp_path / "a.npz") if record.picture is not None])
    np.testing.assert_array_equal(found, (X > 7) * 16 if top == 1 and dtype is np.uint8 else X)


@pytest.mark.parametrize(
    ("images", "labels"),
    [
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte"),
        ("t10k-images.idx3-ubyte", "t10k-labels-idx1-ubyte"),
        ("t10k-images-idx3-ubyte", "t10k-labels.idx1-ubyte"),
        ("x.idx3", "x.idx1"),
    ],
)
@pytest.mark.parametrize("kind", [">u1", ">i2", ">i4", ">f4"])
def test_idx_files_of_both_spellings_and_all_types(tmp_path: Path, images: str, labels: str, kind: str) -> None:
    code = {">u1": 8, ">i2": 11, ">i4": 12, ">f4": 13}[kind]
    head = struct.pack(">HBBIII", 0, code, 3, *GREY.shape)
    (tmp_path / images).write_bytes(head + GREY.astype(kind).tobytes())
    (tmp_path / labels).write_bytes(struct.pack(">HBBI", 0, 12, 1, ROWS) + Y.astype(">i4").tobytes())
    found = list(read(tmp_path / images))
    assert [record.label for record in found] == Y.tolist()
    assert isinstance(found[3].drawing, Raster)
    assert found[3].drawing.grey.tolist() == GREY[3].tolist()


def test_other_formats_of_tables(tmp_path: Path) -> None:
    from scipy.io import savemat
    from sklearn.datasets import dump_svmlight_file

    attributes = "\n".join(f"@ATTRIBUTE p{i} INTEGER" for i in range(64))
    sparse = "\n".join("{" + ", ".join(f"{i} {v}" for i, v in enumerate(row) if v) + "}" for row in labelled())
    classes = ",".join(map(str, range(10)))
    (tmp_path / "s.arff").write_text(
        f"% c\n@RELATION r\n{attributes}\n@ATTRIBUTE class {{{classes}}}\n@DATA\n{sparse}\n"
    )
    (tmp_path / "d.arff").write_text(
        f"@RELATION r\n{attributes}\n@ATTRIBUTE class {{{classes}}}\n@DATA\n{lines(labelled())}"
    )
    savemat(tmp_path / "m.mat", {"X": X.reshape(-1, 8, 8), "y": Y[:, None]}, do_compression=True)
    savemat(tmp_path / "n.mat", {"dataset": {"train": {"images": X, "labels": Y[:, None]}}})
    for one_based in (True, False):
        dump_svmlight_file(X.astype(float), Y, str(tmp_path / f"{one_based}.svmlight"), zero_based=not one_based)
    (tmp_path / "t.csv.gz").write_bytes(gzip.compress(lines(labelled()).encode()))
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        archive.writestr("data/t.csv", lines(labelled()))
    names = ("s.arff", "d.arff", "m.mat", "n.mat", "True.svmlight", "False.svmlight", "t.csv.gz", "z.zip")
    for name in names:
        same_counts(list(read(tmp_path / name)))


def with_tabs(row: str) -> str:
    return row.replace(",", "\t")


@pytest.mark.parametrize(
    "spelt",
    [with_tabs, "{}, {{2}}".format, "{} % a good one".format, "{},".format],
    ids=["tabs", "weight", "comment", "comma"],
)
def test_rows_of_arff_are_spelt_as_weka_reads_them(spelt: Callable[[str], str], tmp_path: Path) -> None:
    attributes = "".join(f"@attribute p{i} real\n" for i in range(64))
    rows = "\n".join(map(spelt, lines(labelled()).split()))
    path = tmp_path / "a.arff"
    path.write_text(
        f"@relation r\n{attributes}@attribute class {{ {' , '.join(map(str, range(10)))} }}\n@data\n{rows}\n"
    )
    same_counts(list(read(path)))


@pytest.mark.parametrize(("module", "suffix"), [("pyarrow", "parquet"), ("h5py", "h5")])
def test_what_needs_an_extra_is_read_or_says_so(tmp_path: Path, module: str, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    try:
        __import__(module)
    except ImportError:
        path.write_bytes(b"PAR1" if suffix == "parquet" else b"\x89HDF\r\n\x1a\n")
        with pytest.raises(UserError, match=r"extra “data”"):
            list(read(path))
        return
    if suffix == "h5":
        import h5py

        with h5py.File(path, "w") as file:
            file["train/data"], file["train/target"] = X.astype(np.float32) / 16, Y
    else:
        import pyarrow
        import pyarrow.parquet

        columns = {name: X[:, i] for i, name in enumerate(PIXELS)} | {"label": Y}
        pyarrow.parquet.write_table(pyarrow.table(columns), path)
    same_counts(list(read(path)))


@pytest.mark.parametrize(
    ("name", "n"),
    [
        ("tables/label_first_header.csv", 10),
        ("tables/label_first_no_header.csv", 10),
        ("tables/pandas_float_labels.csv", 10),
        ("tables/index_column.csv", 10),
        ("tables/semicolons.csv", 10),
        ("tables/kaggle_785.csv", 3),
        ("tables/pen_header_of_numbers.csv", 2),
        ("tables/unknown_is_minus1.csv", 5),
        ("arrays/channel_last.npz", 10),
        ("arrays/float_labels.npz", 10),
        ("arrays/keras_names.npz", 10),
        ("arrays/binary_8x8.npz", 10),
        ("idx/names_mixed/t10k-images.idx3-ubyte", 10),
        ("formats/digits.arff", 60),
        ("formats/digits.svmlight", 60),
        ("formats/digits.tsv", 60),
        ("formats/digits_pandas.csv", 60),
        ("formats/emnist-digits.mat", 60),
        ("formats/folders.zip", 60),
        ("formats/mnist.npz", 60),
        ("formats/semeion.data", 60),
    ],
)
def test_reported_files_have_their_labels(name: str, n: int) -> None:
    labels = [record.label for record in read(reported(name))]
    assert sum(label is not None and label < 10 for label in labels) == n


@pytest.mark.parametrize("comment", ["", "digits"])
@pytest.mark.parametrize("zero_based", [False, True])
def test_libsvm_s_places_lie_right_where_all_rims_are_paper(tmp_path: Path, zero_based: bool, comment: str) -> None:
    from sklearn.datasets import dump_svmlight_file

    wide = np.zeros((ROWS, 28, 28))
    wide[:, 6:22, 6:22] = np.kron(X.reshape(-1, 8, 8), np.ones((2, 2)))
    wide[0, 20, 27] = 9  # a stray pixel
    if comment:
        wide = np.roll(wide, 3, axis=2)  # so far from the middle that only the comment tells
    rows = wide.reshape(ROWS, -1)
    path = tmp_path / "a.svmlight"
    dump_svmlight_file(rows, Y, str(path), zero_based=zero_based, comment=comment or None)
    found = np.stack([record.reading.grey for record in read(path) if isinstance(record.reading, Raster)])
    assert ((found > 0) == (wide > 0)).all()


@pytest.mark.parametrize("pack", [gzip.compress, lzma.compress])
def test_what_is_packed_is_read_as_what_it_is(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    np.savez_compressed(tmp_path / "a.npz", X=X, y=Y)
    np.save(tmp_path / "X.npy", X)
    np.save(tmp_path / "y.npy", Y)
    for name in ("a.npz", "X.npy", "y.npy"):
        (tmp_path / f"{name}.p").write_bytes(pack((tmp_path / name).read_bytes()))
        (tmp_path / name).unlink()
        (tmp_path / f"{name}.p").rename(tmp_path / f"{name}.{'gz' if pack is gzip.compress else 'xz'}")
    for path in sorted(tmp_path.iterdir())[:2]:
        assert [record.label for record in read(path)] == Y.tolist()


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:xz"])
def test_archives_in_a_tar_file_are_all_read(tmp_path: Path, mode: Literal["w", "w:gz", "w:xz"]) -> None:
    """Which ends as a zip file does."""
    with tarfile.open(tmp_path / "a.tar", mode) as archive:
        for name, rows in {"test.npz": slice(0, 15), "train.npz": slice(15, None)}.items():
            np.savez(tmp_path / name, x=X[rows], y=Y[rows])
            archive.add(tmp_path / name, name)
    assert [record.label for record in read(tmp_path / "a.tar")] == Y.tolist()


@pytest.mark.parametrize(("head", "packer"), [(b"\x28\xb5\x2f\xfd", "zstd"), (b"7z\xbc\xaf\x27\x1c", "7-Zip")])
def test_what_python_cannot_unpack_is_named(tmp_path: Path, head: bytes, packer: str) -> None:
    (tmp_path / "a.csv.zst").write_bytes(head + bytes(99))
    with pytest.raises(UserError, match=f"packed by {packer}"):
        list(read(tmp_path / "a.csv.zst"))


@pytest.mark.parametrize(
    ("head", "program"),
    [
        *((b"gimp xcf v011", "GIMP"), (b"8BPS\x00\x01", "Photoshop"), (b"%!PS-Adobe-3.0 EPSF-3.0\n", "PostScript")),
        *((b"\x01\x00\x00\x00" + bytes(36) + b" EMF", "EMF"), (b"<stata_dta><header>", "Stata")),
        (b"\x60\x00\x00\x00\x00\x00\x00\x00" + b'{"X":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}}', "safetensors"),
        *((b"\xff\x0a" + bytes(60), "JPEG XL"), (bytes(128) + b"DICM", "DICOM"), (b"NB*\x00" + bytes(60), "Journal")),
        (struct.pack("<Q", 90) + b"abcd\n\x58\n\x10\n\x05label" + bytes(90), "TFRecord"),
        *((b'<mxfile host="a"><diagram/></mxfile>', "diagrams.net"), (b"\x00\x00\x01\x00\x01\x00" + bytes(60), "ICO")),
        (b'<?xml version="1.0"?><office:document xmlns:office="urn:x"><a d="0,0 1,1 2,2"/>', "OpenDocument"),
        (b"---\n\nexcalidraw-plugin: parsed\n---\n# Excalidraw Data\n", "Obsidian"),
    ],
)
def test_what_other_programs_keep_for_themselves_is_named(head: bytes, program: str, tmp_path: Path) -> None:
    (tmp_path / "7.dat").write_bytes(head + bytes(99))
    with pytest.raises(UserError, match=rf"is a file of .*{program}.*, which digitpad does not read: (?:export|save)"):
        list(read(tmp_path / "7.dat"))


def zipped(path: Path, mimetype: str, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", mimetype)
        for name, data in members.items():
            archive.writestr(name.replace("__", "."), data)
    return path


def test_a_folder_of_zarr_is_named(tmp_path: Path) -> None:
    (tmp_path / ".zgroup").write_text('{"zarr_format": 2}')
    with pytest.raises(UserError, match=r"is a file of Zarr, .*np\.savez"):
        list(read(tmp_path))


def test_a_spreadsheet_of_libreoffice_is_no_zip_of_thumbnails(tmp_path: Path) -> None:
    picture = io.BytesIO()
    Image.new("L", (9, 9)).save(picture, "PNG")
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    for name in ("a.ods", "a.zip"):
        with pytest.raises(UserError, match=r"is a file of OpenDocument, .* its tables as CSV"):
            list(read(zipped(tmp_path / name, kind, thumbnail__png=picture.getvalue())))


def test_a_project_of_teachable_machine_is_its_pictures_not_its_manifest(tmp_path: Path) -> None:
    picture = io.BytesIO()
    Image.new("L", (9, 9), 255).save(picture, "PNG")
    with zipfile.ZipFile(tmp_path / "project.tm", "w") as archive:
        archive.writestr("manifest.json", '{"type": "image", "version": "2.4.5", "appdata": {"trainEpochs": 50}}')
        for digit in (3, 4):
            archive.writestr(f"{digit}-!-0.png", picture.getvalue())
    assert [record.label for record in read(tmp_path / "project.tm")] == [3, 4]


@pytest.mark.parametrize("kind", ["image/openraster", "application/x-krita"])
def test_a_drawing_in_layers_is_one_drawing(kind: str, tmp_path: Path) -> None:
    whole, layer = io.BytesIO(), io.BytesIO()
    Image.fromarray(np.full((30, 20), 255, np.uint8)).save(whole, "PNG")
    Image.fromarray(np.zeros((5, 5), np.uint8)).save(layer, "PNG")
    path = zipped(tmp_path / "7.zip", kind, layer0__png=layer.getvalue(), mergedimage__png=whole.getvalue())
    (record,) = read(path)
    assert isinstance(record.drawing, Raster)
    assert (record.label, record.drawing.grey.shape) == (7, (30, 20))
    with pytest.raises(UserError, match="holds no whole picture"):
        list(read(zipped(tmp_path / "8.ora", kind, layer0__png=layer.getvalue())))


def test_a_page_in_layers_is_cut_as_any_other(tmp_path: Path) -> None:
    grey = np.full((200, 400), 255, np.uint8)
    for left in range(20, 380, 60):
        grey[30:80, left : left + 8] = grey[120:170, left : left + 8] = 0
    whole = io.BytesIO()
    Image.fromarray(grey).save(whole, "PNG")
    path = zipped(tmp_path / "page.kra", "application/x-krita", mergedimage__png=whole.getvalue())
    assert format_by_look(path).name == "sheet"
    assert len(list(read(path, format_by_look(path)))) == 12


@pytest.mark.parametrize("names", [("digits{}", "labels{}"), ("pics{}", "answers{}"), ("Xs", "ys"), ("train", "y")])
def test_arrays_in_a_folder_are_paired(tmp_path: Path, names: tuple[str, str]) -> None:
    parts = {"_test": slice(0, 15), "_train": slice(15, None)} if "{}" in names[0] else {"": slice(None)}
    for part, rows in parts.items():
        np.save(tmp_path / f"{names[0].format(part)}.npy", X[rows])
        np.save(tmp_path / f"{names[1].format(part)}.npy", Y[rows])
        np.save(tmp_path / f"writer_ids{part}.npy", Y[rows])
    assert [record.label for record in read(tmp_path)] == Y.tolist()


def test_predictions_beside_an_array_are_no_labels(tmp_path: Path) -> None:
    np.save(tmp_path / "digits.npy", X)
    np.save(tmp_path / "predictions.npy", Y)
    assert {record.label for record in read(tmp_path)} == {None}


@pytest.mark.parametrize("with_names", [True, False])
def test_a_table_may_have_a_picture_a_column(tmp_path: Path, with_names: bool) -> None:
    """Pixels below each other, the labels above or below them."""
    X = np.arange(12 * 64).reshape(12, 64) % 17
    rows = np.column_stack([np.arange(12) % 10, X]).T
    names = ["label", *(f"pixel{i}" for i in range(64))]
    lines = [",".join([*([name] if with_names else []), *map(str, row)]) for name, row in zip(names, rows, strict=True)]
    (tmp_path / "a.csv").write_text("\n".join(lines))
    found = load_pictures(tmp_path / "a.csv", format_named("csv"))
    assert found is not None
    assert (found.pictures.reshape(12, 64) == X).all()
    assert [found.labels[row] for row in range(12)] == [str(i % 10) for i in range(12)]
    assert "a column is a picture, and a row a pixel" in map(str, found.notes)


def test_of_several_columns_that_may_be_labels_the_surest_is_taken(tmp_path: Path) -> None:
    header = ["number", "label", *(f"pixel{i}" for i in range(64)), "class name"]
    rows = [[str(n), "7", *["0"] * 63, "16", "seven-ish"] for n in range(3)]
    (tmp_path / "a.csv").write_text("\n".join(",".join(row) for row in [header, *rows]))
    records = read(tmp_path / "a.csv")
    assert [record.name for record in records] == ["7"] * 3


def test_shares_of_classes_are_no_labels(tmp_path: Path) -> None:
    shares = np.full((4, 10), 0.02)
    shares[:, 7] = 0.82
    np.savez(tmp_path / "a.npz", X=np.zeros((4, 8, 8)), y=shares)
    with pytest.raises(UserError, match="shares of ten classes"):
        list(read(tmp_path / "a.npz"))


@pytest.mark.parametrize(
    ("name", "label"),
    [
        *(("three", "three"), ("digit_3", "digit_3"), ("3", ""), ("test_3", ""), ("part3", ""), ("n", "")),
        *(("full_numpy_bitmap_seven", "seven"), ("train.7", "digit 7"), ("version.7", "")),
    ],
)
def test_an_array_of_one_class_is_called_after_it(tmp_path: Path, name: str, label: str) -> None:
    np.save(tmp_path / f"{name}.npy", np.full((5, 784), 9, np.uint8))
    np.savetxt(tmp_path / f"{name}.csv", np.full((5, 784), 9), fmt="%d", delimiter=",")
    for suffix in (".npy", ".csv"):
        assert {record.name for record in read(tmp_path / f"{name}{suffix}")} == {label}


def test_an_array_may_be_one_picture(tmp_path: Path) -> None:
    grey = np.arange(784).reshape(28, 28) % 251
    np.save(tmp_path / "7.npy", grey.astype(np.uint8))
    (record,) = read(tmp_path / "7.npy")
    assert isinstance(record.drawing, Raster)
    assert (record.name, record.drawing.grey.shape) == ("7", (28, 28))
    np.save(tmp_path / "rows.npy", grey[:9].astype(np.uint8))
    with pytest.raises(UserError, match="28 values"):
        list(read(tmp_path / "rows.npy"))


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"a.note": b"x", "b/c.plist": b"y"}, r"notes.zip holds no drawings that digitpad reads \(1 .note, 1 .plist\)"),
        ({"a.xopp": b"no XML"}, r"notes.zip/a.xopp"),
        (
            {"[Content_Types].xml": b"<a/>", "sections/b.svg": b"<svg/>"},
            "a package of a program that digitpad does not",
        ),
        (
            {"[Content_Types].xml": b"<a/>", "sections/media/strokes.protobuf": b"x"},
            r"Wacom’s ink in its older form \(WILL\), which is not read: save it as UIM",
        ),
    ],
)
def test_sentences_about_containers_name_them_and_what_is_in_them(
    files: dict[str, bytes], said: str, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "notes.zip", "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    with pytest.raises(UserError, match=said):
        list(read(tmp_path / "notes.zip"))


@pytest.mark.parametrize(("height", "width"), [(16, 15), (20, 16)])
def test_pictures_of_two_known_collections_are_higher_than_wide(height: int, width: int, tmp_path: Path) -> None:
    """UCI's Multiple Features (mfeat-pix) and Binary Alphadigits."""
    X = np.arange(4 * height * width).reshape(4, height, width) % 7
    rows = [",".join(map(str, [*x.ravel(), n])) for n, x in enumerate(X)]
    names = [*(f"att{i}" for i in range(height * width)), "class"]
    (tmp_path / "a.csv").write_text("\n".join([",".join(names), *rows]))
    found = load_pictures(tmp_path / "a.csv", format_named("csv"))
    assert found is not None
    assert found.pictures.shape == (4, height, width)
    assert (found.pictures[3, -1] == np.round(X[3, -1] * 255 / 16)).all()


def test_flags_of_minus_one_and_one_are_labels(tmp_path: Path) -> None:
    """As usps_resampled.mat has them."""
    digits = [*range(10), 7, 3]
    flags = np.full((10, 12), -1.0)
    flags[digits, range(12)] = 1
    savemat = pytest.importorskip("scipy.io").savemat
    savemat(tmp_path / "a.mat", {"train_patterns": np.zeros((256, 12)), "train_labels": flags})
    assert [record.name for record in read(tmp_path / "a.mat")] == list(map(str, digits))


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_table_of_flags_may_stand_beside_pictures_that_are_not_called_so(is_folder: bool, tmp_path: Path) -> None:
    """ARDIS_train_2828.csv and ARDIS_train_labels.csv."""
    digits = [7, 0, 3]
    np.savetxt(tmp_path / "ARDIS_train_2828.csv", np.full((3, 784), 9), fmt="%.3e")
    np.savetxt(tmp_path / "ARDIS_train_labels.csv", np.eye(10)[digits], fmt="%.3e")
    found = read(tmp_path if is_folder else tmp_path / "ARDIS_train_2828.csv")
    assert [record.name for record in found] == ["7", "0", "3"]


def test_a_program_s_own_preview_is_no_drawing(tmp_path: Path) -> None:
    picture = io.BytesIO()
    Image.new("L", (30, 30), 255).save(picture, "PNG")
    for name, inner in (("a.note", "Session.plist"), ("b.zip", "7_a.png")):
        with zipfile.ZipFile(tmp_path / name, "w") as archive:
            archive.writestr("QuickLook/Thumbnail.png", picture.getvalue())
            archive.writestr(inner, picture.getvalue() if inner == "7_a.png" else b"bplist00")
    with pytest.raises(UserError, match="a small preview of what was drawn"):
        list(read(tmp_path / "a.note"))
    assert [record.label for record in read(tmp_path / "b.zip")] == [7, None]


def test_a_column_called_latex_tells_what_pictures_are(tmp_path: Path) -> None:
    """HASYv2's table beside its pictures has three more columns."""
    Image.new("L", (30, 30), 255).save(tmp_path / "v2-1.png")
    (tmp_path / "labels.csv").write_text("path,symbol_id,latex,user_id\nv2-1.png,77,7,50\n")
    assert [record.name for record in read(tmp_path)] == ["7"]
