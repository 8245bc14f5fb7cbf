"""Boxes of detectors' sets to the pixel and at their edges; sets within folders and zip files, and how deep."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.storage.formats import format_of, load_pictures, read
from digitpad.storage.formats.archives import boxes as of_boxes
from digitpad.storage.formats.archives import nested
from digitpad.storage.formats.archives.boxes import Box, boxes_told, cut_out


def places(drawing: Raster, box: Box) -> list[tuple[int, int, int, int]]:
    """Where a record's drawing lies on the page: left, top, width, height."""
    found = []
    for record in cut_out(drawing, [box]):
        assert isinstance(record.drawing, Raster)
        part = record.drawing.grey
        height, width = part.shape
        page = drawing.grey
        at = [
            (x, y)
            for y in range(page.shape[0] - height + 1)
            for x in range(page.shape[1] - width + 1)
            if page[y, x] == part[0, 0] and (page[y : y + height, x : x + width] == part).all()
        ]
        found += [(*at[0], width, height)]
    return found


@pytest.mark.parametrize(
    ("box", "wanted"),
    [
        (Box(0.25, 0.2, 0.5, 0.7, ""), [(47, 17, 56, 56)]),  # 50 by 50 and three pixels around
        (Box(0.0, 0.0, 0.25, 0.5, ""), [(0, 0, 53, 53)]),
        (Box(0.75, 0.5, 1.0, 1.0, ""), [(147, 47, 53, 53)]),
        (Box(0.5, 0.5, 0.6, 0.52, ""), [(99, 49, 22, 4)]),
        (Box(0.5, 0.5, 0.505, 0.9, ""), [(98, 48, 5, 44)]),
        (Box(0.5, 0.5, 0.501, 0.501, ""), []),
    ],
)
def test_a_box_is_cut_with_a_little_paper(box: Box, wanted: list[tuple[int, int, int, int]]) -> None:
    rng = np.random.default_rng(0)
    drawing = Raster(rng.integers(0, 255, (100, 200), dtype=np.uint8))
    assert places(drawing, box) == wanted


def told(folder: Path, name: str, text: str, *more: tuple[str, str]) -> list[tuple[str, list[float]]]:
    """Boxes of the picture a.png, as shares rounded to thousandths."""
    Image.new("L", (200, 100), 255).save(folder / "a.png")
    for each, content in ((name, text), *more):
        (folder / each).write_text(content)
    found = boxes_told(sorted(folder.iterdir()))
    assert set(found.of) <= {folder / "a.png"}
    return [
        (box.name, [round(edge, 3) for edge in (box.left, box.top, box.right, box.bottom)])
        for box in found.of.get(folder / "a.png", ())
    ]


NAMES = ("classes.txt", "zero\none\n\n two \n")


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("1 0.5 0.5 0.2 0.4", [("one", [0.4, 0.3, 0.6, 0.7])]),
        ("2 0.5 0.5 0.2 0.4 0.9", [("two", [0.4, 0.3, 0.6, 0.7])]),
        ("3 0.5 0.5 0.2 0.4", [("*3", [0.4, 0.3, 0.6, 0.7])]),
        ("0 0.1 0.2 0.3 0.1 0.2 0.6", [("zero", [0.1, 0.1, 0.3, 0.6])]),
        ("0 0.1 0.2 0.3 0.1 0.2 0.6 0.9", [("zero", [0.1, 0.1, 0.3, 0.6])]),
        ("0 0.1 0.1 0.4 0.4", [("zero", [0, 0, 0.3, 0.3])]),
        ("0 1.5 0.5 1.5 0.4", [("zero", [0.75, 0.3, 1, 0.7])]),
        ("0 1.51 0.5 1.5 0.4", []),
        ("0 0.5 0.5 0 0.4", []),
        ("0 0.5 0.5 0.2", []),
        ("a 0.5 0.5 0.2 0.4", []),
    ],
)
def test_lines_of_yolo_are_a_middle_and_a_size_or_corners(
    line: str, wanted: list[tuple[str, list[float]]], tmp_path: Path
) -> None:
    assert told(tmp_path, "a.txt", f"{line}\n\n", NAMES) == wanted


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("names: ['a', \"b\"]\n", "b"),
        ("nc: 2\nnames:\n  - a\n  - 'b'\n", "b"),
        ("names:\n  0: a\n  1: b\n", "b"),
        ("other: 1\n", "*1"),
    ],
)
def test_names_of_yolo_s_classes_stand_in_yaml(text: str, name: str, tmp_path: Path) -> None:
    assert told(tmp_path, "a.txt", "1 0.5 0.5 0.2 0.4", ("data.yaml", text)) == [(name, [0.4, 0.3, 0.6, 0.7])]


def coco(*boxes: Sequence[object], size: tuple[object, object] = (200, 100)) -> str:
    notes = [{"image_id": 1, "category_id": 5, "bbox": box} for box in boxes]
    image = {"id": 1, "file_name": "images\\a.png", "width": size[0], "height": size[1]}
    return json.dumps({"images": [image, {"id": 2}], "annotations": notes, "categories": [{"id": 5, "name": "7"}]})


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (coco([20, 10, 80, 50]), [("7", [0.1, 0.1, 0.5, 0.6])]),
        (coco([-20, -10, 80, 200]), [("7", [0, 0, 0.3, 1])]),
        (coco([20, 10, 80]), []),
        (coco([20, 10, 0, 50]), []),
        (coco([300, 10, 80, 50]), []),
        (coco([20, 10, 80, 50], size=(0, 100)), []),
        (coco([20, 10, 80, 50], size=(200, None)), []),
        (coco(["20", 10, 80, 50]), [("7", [0, 0.1, 0.4, 0.6])]),
        (coco([float("nan"), 10, 80, 50]), [("7", [0, 0.1, 0.4, 0.6])]),
    ],
)
def test_boxes_of_coco_are_in_pixels(text: str, wanted: list[tuple[str, list[float]]], tmp_path: Path) -> None:
    assert told(tmp_path, "a.json", text) == wanted


def test_boxes_of_voc_and_labelme_are_corners(tmp_path: Path) -> None:
    corners = "<xmin>20</xmin><ymin>10</ymin><xmax>100</xmax><ymax>x</ymax>"
    whole = corners.replace("x</ymax>", "60</ymax>")
    objects = "".join(f"<object><name> 7 </name><bndbox>{each}</bndbox></object>" for each in (whole, corners))
    size = "<size><width>200</width><height>100</height></size>"
    voc = f"<annotation>{size}{objects}</annotation>"
    (tmp_path / "voc").mkdir()
    assert told(tmp_path / "voc", "a.xml", voc) == [("7", [0.1, 0.1, 0.5, 0.6])]
    shapes = [
        {"label": 7, "points": [[100, 10], [20, 60, 9]]},
        {"label": 8, "points": [[100, 10]]},
        {"label": 9, "points": [5, [100, 10], [1], [20, 60]]},
        {"label": 6},
    ]
    document = {"shapes": shapes, "imagePath": "../a.png", "imageWidth": 200, "imageHeight": 100}
    (tmp_path / "labelme").mkdir()
    wanted = [("7", [0.1, 0.1, 0.5, 0.6]), ("9", [0.1, 0.1, 0.5, 0.6])]
    assert told(tmp_path / "labelme", "a.json", json.dumps(document)) == wanted


def test_a_picture_has_so_many_boxes_at_most(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(of_boxes, "_MOST_BOXES", 2)
    assert len(told(tmp_path, "a.json", coco(*[[20, 10, 80, 50]] * 3))) == 2
    (tmp_path / "a.json").unlink()
    assert len(told(tmp_path, "a.txt", "1 0.5 0.5 0.2 0.4\n" * 3)) == 2


def test_the_nearest_picture_of_a_name_is_meant(tmp_path: Path) -> None:
    for part in ("train", "test"):
        (tmp_path / part).mkdir()
        Image.new("L", (200, 100), 255).save(tmp_path / part / "a.png")
    (tmp_path / "test" / "a.txt").write_text("1 0.5 0.5 0.2 0.4\n")
    found = boxes_told(sorted(tmp_path.rglob("*.*")))
    assert set(found.of) == {tmp_path / "test" / "a.png"}
    assert (found.kind, found.tables) == ("YOLO", frozenset({tmp_path / "test" / "a.txt"}))
    assert boxes_told([tmp_path / "test" / "a.txt"]).of == {}


# ------------------------------------------------------------------------------------------------ nesting


def npz(path: Path, n: int = 3, side: int = 9) -> Path:
    np.savez(path, X=np.full((n, side, side), 17, np.uint8), y=np.arange(n))
    return path


def packed(path: Path, *files: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for file in files:
            archive.write(file, file.name)
    return path


def test_sets_of_a_folder_are_one_where_they_are_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alike, other = tmp_path / "alike", tmp_path / "other"
    for folder, sides in ((alike, (9, 9, 9)), (other, (9, 10, 9))):
        folder.mkdir()
        for i, side in enumerate(sides):
            npz(folder / f"{i}.npz", 2 + i, side)
    told: list[float] = []
    whole = load_pictures(alike, format_of(alike), told.append)
    assert whole is not None
    assert len(whole) == 9
    assert [whole.labels[i] for i in range(9)] == ["0", "1", "0", "1", "2", "0", "1", "2", "3"]
    assert told == sorted(told)
    assert load_pictures(other, format_of(other)) is None
    assert len(list(read(other))) == 9
    n_bytes = 9 * 81
    monkeypatch.setattr(nested, "_MOST_JOINED", n_bytes)
    assert load_pictures(alike, format_of(alike)) is not None
    monkeypatch.setattr(nested, "_MOST_JOINED", n_bytes - 1)
    assert load_pictures(alike, format_of(alike)) is None
    single = tmp_path / "single"
    single.mkdir()
    npz(single / "a.npz", 30)
    assert load_pictures(single, format_of(single)) is not None


@pytest.mark.parametrize(("most", "is_read"), [(2, True), (1, False)])
def test_a_folder_of_few_files_is_one_of_sets(
    most: int, is_read: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nested._few_files, "__defaults__", (most,))
    folder = tmp_path / "sets"
    folder.mkdir()
    npz(folder / "a.npz")
    npz(folder / "b.npz")
    if is_read:
        assert len(list(read(folder))) == 6
    else:
        with pytest.raises(UserError):
            list(read(folder))


def in_folder(path: Path) -> Path:
    folder = path.with_suffix("")
    folder.mkdir()
    path.rename(folder / path.name)
    return folder


@pytest.mark.parametrize("as_one", [True, False])
@pytest.mark.parametrize(("depth", "is_read"), [(0, True), (1, True), (2, True), (3, False)])
def test_zip_files_lie_in_zip_files_twice_at_most(depth: int, is_read: bool, as_one: bool, tmp_path: Path) -> None:
    file = packed(tmp_path / "0.zip", npz(tmp_path / "a.npz"))
    for i in range(depth):
        file = packed(tmp_path / f"{i + 1}.zip", file)
    if as_one:
        whole = load_pictures(file, format_of(file))
        assert (whole is not None and len(whole) == 3) == is_read
        assert whole is None or whole.code == ""
    elif is_read:
        assert len(list(read(file))) == 3
    else:
        with pytest.raises(UserError):
            list(read(file))


def test_a_folder_of_zip_files_is_read_one_after_the_other(tmp_path: Path) -> None:
    folder = tmp_path / "zips"
    folder.mkdir()
    for i in range(2):
        packed(folder / f"{i}.zip", npz(tmp_path / f"a{i}.npz", 2 + i))
    told: list[float] = []
    assert len(list(read(folder, report=told.append))) == 5
    assert told == sorted(told)
    assert any(0.4 < share <= 0.5 for share in told)
    whole = load_pictures(folder, format_of(folder))
    assert whole is not None
    assert len(whole) == 5


def test_what_lies_there_unpacked_as_well_is_read_once(tmp_path: Path) -> None:
    import gzip

    folder = tmp_path / "sets"
    folder.mkdir()
    text = "\n".join(",".join(["5"] * 64 + [str(i)]) for i in range(4)) + "\n"
    (folder / "a.csv").write_text(text)
    (folder / "a.csv.gz").write_bytes(gzip.compress(text.encode()))
    assert len(list(read(folder))) == 4


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a" * 300 + ".npz", 44),
        ("ä" * 150 + ".npz", 44),
        ("x" * 50 + ".npz", 54),
        ("bad|name?.npz", 13),
    ],
)
def test_names_in_a_zip_file_are_cut_to_what_a_system_can_bear(name: str, wanted: int, tmp_path: Path) -> None:
    from digitpad.storage.formats.archives.containers import unpacked

    npz(tmp_path / "a.npz")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(tmp_path / "a.npz", name)
    with unpacked(tmp_path / "a.zip") as root:
        (file,) = root.rglob("*.npz")
        assert len(file.name) == wanted
    assert len(list(read(tmp_path / "a.zip"))) == 3


@pytest.mark.parametrize(
    "names",
    [("preview.png", "page.bin"), ("thumbnail.png", "a.bin"), ("QuickLook-1.png", "b.bin")],
)
def test_a_preview_alone_is_no_drawing(names: tuple[str, str], tmp_path: Path) -> None:
    Image.new("L", (20, 20), 255).save(tmp_path / names[0])
    (tmp_path / names[1]).write_bytes(b"something else")
    file = packed(tmp_path / "a.zip", *(tmp_path / name for name in names))
    with pytest.raises(UserError, match="small preview"):
        list(read(file))
    alone = packed(tmp_path / "b.zip", tmp_path / names[0])
    assert len(list(read(alone))) == 1
