"""Tables at the edges of what is read: bitmaps, libsvm, ARFF, pictures in cells; and what first bytes tell."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.storage.formats import format_named, load_pictures, read
from digitpad.storage.formats.picture_sets.picture_set import PictureSet
from digitpad.storage.formats.tables import arff, bitmaps, svmlight
from digitpad.storage.formats.tables.bitmaps import looks_like
from digitpad.storage.formats.tables.svmlight import looks_like_svmlight
from digitpad.storage.formats.telling import is_picture
from tests.storage import drawn


def words(found: PictureSet | None) -> list[str]:
    assert found is not None
    return [found.labels[i] for i in range(len(found))]


# ------------------------------------------------------------------------------------------------ bitmaps

ROW = "01100110"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (f"{ROW}\n" * 8, True), (f"{ROW}\n" * 7, False), (f"{ROW[:7]}\n" * 8, False), ("0" * 1024 + "\n", False),
        (f"about\n{ROW}\n" + f"{ROW}\r\n" * 7, True), (f"{ROW}\n" * 4 + "x\n" + f"{ROW}\n" * 4, False),
        (f"{ROW}\n" * 4 + f"{ROW}0\n" * 7, False), (f"{ROW}\n" * 4 + f"{ROW}0\n" * 8, True),
        (f" {ROW} \n" * 8, True), (f"{ROW}2\n" * 8, False), ("", False),
    ],
)  # fmt: skip
def test_eight_lines_of_as_many_signs_are_a_bitmap(text: str, is_one: bool) -> None:
    assert looks_like(text.encode()) == is_one


def bitmap(folder: Path, text: str) -> Path:
    (folder / "a.txt").write_text(text)
    return folder / "a.txt"


@pytest.mark.parametrize(
    ("text", "shapes", "labels"),
    [
        (f"{ROW}\n" * 8 + " 7\n" + f"{ROW}\n" * 8 + "3\n", (2, 8, 8), ["7", "3"]),
        (f"{ROW}\n" * 9 + "7\n", (1, 9, 8), ["7"]),
        (f"{ROW}\n" * 16, (2, 8, 8), ["", ""]),
        (f"{ROW}\n" * 24 + "7\n", (3, 8, 8), ["", "", ""]),
        (f"{ROW}\n" * 15 + "7\n", (1, 15, 8), ["7"]),
        (f"{ROW}\n" * 8 + "two words\n" + f"{ROW}\n" * 8 + "\n", (2, 8, 8), ["", ""]),
    ],
)
def test_runs_of_lines_are_pictures_with_a_word_below(
    text: str, shapes: tuple[int, ...], labels: list[str], tmp_path: Path
) -> None:
    found = bitmaps.load(bitmap(tmp_path, text))
    assert found.pictures.shape == shapes
    assert words(found) == labels
    assert (found.pictures[0, 0] > 0).tolist() == [sign == "1" for sign in ROW]
    assert bitmaps.holds_many(tmp_path / "a.txt") == (shapes[0] > 1)


def test_limits_of_bitmaps_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = bitmap(tmp_path, f"{ROW}\n" * 8 + "7\n")
    monkeypatch.setattr(bitmaps, "_MOST_PIXELS", 64)
    monkeypatch.setattr(bitmaps, "_MOST_ROWS", 8)
    assert len(bitmaps.load(path)) == 1
    for name, n in (("_MOST_PIXELS", 63), ("_MOST_ROWS", 7)):
        with monkeypatch.context() as patched:
            patched.setattr(bitmaps, name, n)
            with pytest.raises(UserError, match="arrays of more than"):
                bitmaps.load(path)
    monkeypatch.undo()
    with pytest.raises(UserError, match="not all of one size"):
        bitmaps.load(bitmap(tmp_path, f"{ROW}\n" * 8 + "7\n" + f"{ROW}1\n" * 8))


def test_a_bitmap_alone_bears_its_file_s_name(tmp_path: Path) -> None:
    path = tmp_path / "7_12.txt"
    path.write_text(f"{ROW}\n" * 8)
    assert [record.name for record in read(path)] == ["7"]
    path.write_text(f"{ROW}\n" * 8 + "3\n")
    assert [record.name for record in read(path)] == ["3"]
    path.write_text(f"{ROW}\n" * 16)
    assert [record.name for record in read(path)] == ["", ""]


# ------------------------------------------------------------------------------------------------ libsvm


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("7 1:0.5 3:1\n", True), ("+1 1:0.5\n-1 2:1\n", True), ("7 qid:3 1:0.5 # x\n2 2:1\n", True),
        ("# comment\n\n7 1:5\n8 2:", True), ("7\n8\n", False), ("7 1:a\n8 1:1\n", False), ("x 1:1\n8 1:1\n", False),
        ("", False), ("# nothing\n", False), ("7 1:5 cut", True),
    ],
)  # fmt: skip
def test_libsvm_s_rows_are_a_label_and_numbered_numbers(text: str, is_one: bool) -> None:
    assert looks_like_svmlight(text.encode()) == is_one


def svm(folder: Path, *rows: dict[int, float], head: str = "") -> PictureSet:
    lines = [f"{i} " + " ".join(f"{place}:{value}" for place, value in row.items()) for i, row in enumerate(rows)]
    (folder / "a.svm").write_text(head + "\n".join(lines) + "\n")
    return svmlight.load(folder / "a.svm")


COMMENT = "# Column indices are {}-based\n"


@pytest.mark.parametrize(
    ("rows", "head", "first", "n_pixels"),
    [
        (({0: 1, 63: 5},), "", 0, 64),
        (({1: 1, 64: 5},), "", 1, 64),
        (({2: 1, 64: 5},), COMMENT.format("zero"), 0, 256),
        (({2: 1, 64: 5},), COMMENT.format("one"), 1, 64),
        (({0: 1, 30: 5},), COMMENT.format("one"), 0, 64),
        (({1: 1, 784: 5},), "", 1, 784),
        (({1: 1, 783: 5},), "", None, 784),
        (({0: 1, 1024: 5},), "", 0, 1089),
        (({0: 1, 1023: 5},), "", 0, 1024),
        (({0: 1, 256: 5},), "", 0, 400),
    ],
)  # fmt: skip
def test_places_count_from_nought_or_one_and_make_a_square(
    rows: tuple[dict[int, float], ...], head: str, first: int | None, n_pixels: int, tmp_path: Path
) -> None:
    found = svm(tmp_path, *rows, head=head)
    assert found.pictures[0].size == n_pixels
    if first is not None:
        assert f"places count from {first}" in map(str, found.notes)
        ((place, _), *_) = rows[0].items()
        assert found.pictures.reshape(len(found), -1)[0, place - first] > 0


@pytest.mark.parametrize("first", [0, 1])
def test_where_ink_lies_tells_from_what_places_count(first: int, tmp_path: Path) -> None:
    """A bar in the middle of 8 by 8, off the rims: shifted by one it would touch neither, but lie off the middle."""
    bars = [{8 * y + x + first: 16 for y in range(1, 7) for x in ((3, 4) if y % 2 else (2, 3, 4, 5))} for _ in range(3)]
    bars[0][63 + first - 1] = 0.0
    found = svm(tmp_path, *bars)
    assert f"places count from {first}" in map(str, found.notes)
    assert (found.pictures[1] > 0).any(axis=0).tolist() == [False, False, True, True, True, True, False, False]


def test_limits_of_libsvm_hold_at_their_edges(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows: list[dict[int, float]] = [{0: 1, 63: 200}] * 3
    monkeypatch.setattr(svmlight, "MAX_BYTES", 192)
    monkeypatch.setattr(svmlight, "_MAX_PLACE", 64)
    monkeypatch.setattr(svmlight, "_AT_ONCE", 2)
    found = svm(tmp_path, *rows)
    assert found.pictures[:, -1, -1].tolist() == [200] * 3
    for name, n, said in (("MAX_BYTES", 191, "arrays of more than"), ("_MAX_PLACE", 63, "no pictures")):
        with monkeypatch.context() as patched:
            patched.setattr(svmlight, name, n)
            with pytest.raises(UserError, match=said):
                svm(tmp_path, *rows)
    with pytest.raises(UserError, match="no pictures"):
        svm(tmp_path, {})
    signed = svm(tmp_path, {0: -1.0, 5: 0.5, 63: 1.0})
    assert signed.pictures.reshape(1, -1)[0, [0, 1, 5, 63]].tolist() == [255, 127, 64, 0]  # nought is light: turned


# ------------------------------------------------------------------------------------------------ ARFF


def weka(folder: Path, kinds: list[str], *rows: str) -> Path:
    attributes = "".join(f"@attribute {kind}\n" for kind in kinds)
    (folder / "a.arff").write_text(f"% about\n@relation x\n{attributes}@data\n" + "\n".join(rows) + "\n")
    return folder / "a.arff"


PIXELS = [f"p{i} numeric" for i in range(64)]
DENSE = ",".join(["0"] * 60 + ["1", "2", "3", "4"])


@pytest.mark.parametrize(
    ("rows", "labels"),
    [
        ([f"{DENSE},7", f"{DENSE},3"], ["7", "3"]),
        ([f"{DENSE},7,{{2}}", f"{DENSE.replace(',', ' ')} 3"], ["7", "3"]),
        (["{60 1, 61 2, 62 3, 63 4, 64 7}", "{60 1,61 2,62 3,63 4}"], ["7", "3"]),
        ([f"{DENSE},'7' % said", "{60 1, 61 2, 62 3, 63 4, 64 '7'}"], ["7", "7"]),
    ],
)
def test_rows_of_arff_are_dense_or_sparse_and_may_be_weighed(
    rows: list[str], labels: list[str], tmp_path: Path
) -> None:
    found = load_pictures(weka(tmp_path, [*PIXELS, "kind {'3', 7}"], *rows), format_named("arff"))
    assert words(found) == labels
    assert found is not None
    assert found.pictures.reshape(2, -1)[:, 60:].tolist() == [[1, 2, 3, 4]] * 2


def test_what_is_wrong_in_arff_is_said_with_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for rows, said in ((["{65 1}"], "no such place"), (["{x 1}"], "no such place")):
        with pytest.raises(UserError, match=said):
            list(read(weka(tmp_path, [*PIXELS, "kind {3, 7}"], *rows)))
    (tmp_path / "a.arff").write_text("@relation x\n@data\n1,2\n")
    with pytest.raises(UserError, match="cut off"):
        list(read(tmp_path / "a.arff"))
    path = weka(tmp_path, [*PIXELS, "kind {3, 7}"], f"{DENSE},7", f"{DENSE},3")
    monkeypatch.setattr(arff, "MAX_COLUMNS", 65)
    assert len(list(read(path))) == 2
    monkeypatch.setattr(arff, "MAX_COLUMNS", 64)
    with pytest.raises(UserError, match="line 67: this is no attribute"):
        list(read(path))


def test_arff_is_written_as_openml_has_it(tmp_path: Path) -> None:
    arff.write([drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ring(), NOT_A_DIGIT)], tmp_path / "a.arff")
    lines = (tmp_path / "a.arff").read_text().splitlines()
    assert lines[:3] == ["@RELATION digits", "", "@ATTRIBUTE input1 INTEGER"]
    assert lines[65] == "@ATTRIBUTE input64 INTEGER"
    assert lines[66] == "@ATTRIBUTE class {0,1,2,3,4,5,6,7,8,9,not-a-digit}"
    assert [line.rpartition(",")[2] for line in lines[-2:]] == ["7", "not-a-digit"]


# ------------------------------------------------------------------------------------------------ cells


def png(grey: np.ndarray, mode: str = "L") -> bytes:
    out = io.BytesIO()
    Image.fromarray(grey).convert(mode).save(out, "PNG")
    return out.getvalue()


def test_pictures_in_cells_are_one_array_where_they_are_of_one_size(monkeypatch: pytest.MonkeyPatch) -> None:
    pa = pytest.importorskip("pyarrow")
    from digitpad.storage.formats.tables import arrow_columns

    path = Path("a.parquet")
    squares = [np.full((9, 9), 40 + i, np.uint8) for i in range(3)]
    for square in squares:
        square[4, 4] = 255
    table = pa.table({"image": [{"bytes": png(square)} for square in squares], "label": [7, 8, 9]})
    told: list[float] = []
    monkeypatch.setattr(arrow_columns, "_AT_ONCE", 2)
    found = arrow_columns.from_columns(path, table, told.append)
    assert isinstance(found, PictureSet)
    np.testing.assert_array_equal(found.pictures, squares)
    assert words(found) == ["7", "8", "9"]
    assert told == pytest.approx([0, 2 / 3])
    others = pa.table({"img": [png(squares[0]), png(squares[1][:8])], "x": [1, 2], "y": [3, 4]})
    records = arrow_columns.from_columns(path, others, told.append)
    assert isinstance(records, list)
    assert [record.name for record in records] == ["3", "4"]
    assert isinstance(records[1].drawing, Raster)
    assert records[1].drawing.grey.shape == (8, 9)
    for name, n, said in (("MAX_BYTES", 242, "arrays of more than"), ("_MAX_PIXELS", 80, "row 1: its picture is too")):
        with monkeypatch.context() as patched:
            patched.setattr(arrow_columns, name, n)
            with pytest.raises(UserError, match=said):
                arrow_columns.from_columns(path, table, told.append)
            patched.setattr(arrow_columns, name, n + 1)
            assert arrow_columns.from_columns(path, table, told.append)
    for cell, said in ((None, "row 2: its picture is not in the file"), (b"none", "row 2: its picture is damaged")):
        with pytest.raises(UserError, match=said):
            arrow_columns.from_columns(path, pa.table({"image": [png(squares[0]), cell]}), told.append)
    clear = np.zeros((9, 9, 4), np.uint8)
    clear[4, 4] = [0, 0, 0, 255]
    seen = arrow_columns.from_columns(path, pa.table({"image": [png(clear, "RGBA")] * 2}), told.append)
    assert isinstance(seen, PictureSet)
    assert (seen.pictures[0] > 0).sum() == 1  # transparency lies on white, and is turned light on dark


# ------------------------------------------------------------------------------------------------ first bytes


def bmp(size: int, length: int = 18) -> bytes:
    return (b"BM" + bytes(12) + size.to_bytes(4, "little") + bytes(100))[:length]


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        *((bmp(size), True) for size in (12, 40, 52, 56, 64, 108, 124)),
        *((bmp(size), False) for size in (0, 11, 13, 41, 125, 257)),
        (bmp(40, 17), False),
        (b"\x89PNG\r\n\x1a\n", True), (b"RIFF\0\0\0\0WEBP", True), (b"RIFF\0\0\0\0UINK", False),
        (b"\0\0\0\x18ftypheic", True), (b"\0\0\0\x18ftypmp42", False),
        (b"P5 3 3", True), (b"P6\n", True), (b"P7 3", False), (b"P0 3", False), (b"P1#", True), (b"P55", False),
    ],
)  # fmt: skip
def test_pictures_are_told_by_their_first_bytes(head: bytes, wanted: bool) -> None:
    assert is_picture(head) == wanted
