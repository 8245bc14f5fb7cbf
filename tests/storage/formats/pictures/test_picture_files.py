"""Pictures told by how they begin, pages, and folders of them: whose name decides, and what is passed over."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.errors import UserError
from digitpad.core.label_words import label_of
from digitpad.core.samples import Raster, label_name
from digitpad.storage.formats import format_of, read
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.pictures import images
from tests.reported import reported


def bar(mode: str = "L", at: int = 10) -> Image.Image:
    """A dark bar on light paper, `at` pixels from the left."""
    image = Image.new("L", (60, 40), 250)
    ImageDraw.Draw(image).rectangle((at, 5, at + 5, 35), fill=10)
    return image.convert(mode)


def ink_at(raster: Raster) -> int:
    """The first column that is dark."""
    return int(np.flatnonzero((raster.grey < 100).sum(axis=0) > 20)[0])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.jfif", "JPEG"),
        ("a.png", "JPEG"),
        ("a.jpg", "PNG"),
        ("a.dat", "WEBP"),
        ("a", "GIF"),
        ("a.avif", "AVIF"),
        ("a.pgm", "PPM"),
        ("a.jp2", "JPEG2000"),
        ("a.xml", "BMP"),
        ("a.csv", "TIFF"),
        ("a.ndjson", "PNG"),
    ],
)
def test_a_picture_is_told_by_how_it_begins(name: str, kind: str, tmp_path: Path) -> None:
    if kind not in images.KINDS or (kind == "AVIF" and kind not in Image.registered_extensions().values()):
        pytest.skip("this Pillow has no such pictures")
    bar().save(tmp_path / "made", kind)
    (tmp_path / "made").rename(tmp_path / name)
    assert format_of(tmp_path / name).name == "image"
    (record,) = read(tmp_path / name)
    assert isinstance(record.drawing, Raster)
    assert abs(ink_at(record.drawing) - 10) <= 1


@pytest.mark.parametrize("kind", ["TIFF", "GIF"])
def test_all_pages_are_read(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "7.dat"
    bar(at=5).save(path, kind, save_all=True, append_images=[bar(at=15), bar(at=25), bar("1", 35).convert("L")])
    found = list(read(path))
    rasters = [record.drawing for record in found if isinstance(record.drawing, Raster)]
    assert [abs(ink_at(raster) - at) <= 1 for raster, at in zip(rasters, (5, 15, 25, 35), strict=True)] == [True] * 4
    assert {record.name for record in found} == {"7"}


def test_pages_beyond_all_measure_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bar().save(tmp_path / "a.tif", save_all=True, append_images=[bar()] * 4)
    monkeypatch.setattr(images, "MAX_PAGES", 4)
    with pytest.raises(UserError, match="more than 4 pages"):
        list(read(tmp_path / "a.tif"))
    monkeypatch.setattr(images, "MAX_PAGES", 5)
    monkeypatch.setattr(images, "MAX_PIXELS", 60 * 40)
    monkeypatch.setattr(images, "_WHOLE_FILE", 3)
    with pytest.raises(UserError, match="more pages than"):
        list(read(tmp_path / "a.tif"))


def white_is_zero(light: np.ndarray, bits: int) -> bytes:
    """A TIFF by struct alone, after TIFF 6.0: one strip, PhotometricInterpretation 0."""
    dark = 255 - light
    rows = np.packbits(dark > 127, axis=1) if bits == 1 else dark if bits == 8 else dark.astype("<u2") * 257
    height, width = light.shape
    data = rows.tobytes()
    tags = [(256, width), (257, height), (258, bits), (259, 1), (262, 0), (273, 8), (277, 1), (278, height)]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in [*tags, (279, len(data))])
    return struct.pack("<2sHI", b"II", 42, 8 + len(data)) + data + struct.pack("<H", 9) + entries + bytes(4)


@pytest.mark.parametrize("bits", [1, 8, 16])
def test_white_may_be_zero_in_tiff(bits: int, tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(white_is_zero(np.asarray(bar()), bits))
    raster = next(images.pages(tmp_path / "a.tif", images.LARGEST_SIDE))
    assert raster.grey[0, 0] > 200
    assert ink_at(raster) == 10


def test_a_large_photograph_is_decoded_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bar().resize((2400, 1600)).save(tmp_path / "a.jpg")
    monkeypatch.setattr(images, "MAX_PIXELS", 1_000_000)
    assert next(images.pages(tmp_path / "a.jpg", 600)).grey.shape == (400, 600)
    bar().resize((2400, 1600)).save(tmp_path / "a.png")
    with pytest.raises(UserError, match="2400 by 1600"):
        next(images.pages(tmp_path / "a.png", images.LARGEST_SIDE))


def test_heic_without_its_plugin_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.heic").write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(100))
    with pytest.raises(UserError, match=r"HEIC picture|damaged"):
        list(read(tmp_path / "a.heic"))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Class 2/0.png", "Class 3/1.png"], ["2", "3"]),
        (["digit_2/0.png", "digit_2/1.png", "digit_7/2.png"], ["2", "2", "7"]),
        (["2-samples/0.png", "3-samples/3.png"], ["2", "3"]),
        (["train/02/img_1.png", "train/02/img_9.png"], ["2", "2"]),
        (["seven/4.png", "eight/5.png"], ["7", "8"]),
        (["0.png", "1.png", "2.png", "3.png"], ["", "", "", ""]),
        (["7-first.png", "7_2.png", "8-1.png"], ["7", "7", "8"]),
        (["digit_7.png", "img_5.png", "scan12.png"], ["7", "", ""]),
        (["cats/1.png", "cats/2.png"], ["", ""]),
        (["not a digit/1.png", "5/1.png"], ["5", "not a digit"]),
        (["Class 12/1.png"], [""]),
    ],
)
def test_the_folder_s_name_decides(names: list[str], expected: list[str], tmp_path: Path) -> None:
    root = tmp_path / "set"
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        bar().save(root / name)
    labels = ["" if (label := label_of(record.name)) is None else label_name(label) for record in read(root)]
    assert sorted(labels) == sorted(expected)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Class 2/0.png", "Class 2"),
        ("7/3.png", "7"),
        ("things/7.png", "7"),
        ("things/7-3.png", "7"),
        ("week 3/7.png", ""),
        ("week 3/photo.png", ""),
        ("things/scan12.png", ""),
        ("things/seven.xopp", "seven"),
    ],
)
def test_a_single_file_is_named_by_what_is_sure(path: str, name: str) -> None:
    assert name_from(Path("/home/somebody") / path) == name


def test_what_is_passed_over_is_counted(tmp_path: Path) -> None:
    root = tmp_path / "set"
    for name in ("7/a.png", "8/b.png"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        bar().save(root / name)
    (root / "7" / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    (root / "7" / "d.heic").write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(100))
    (root / "notes.txt").write_text("hello")
    (root / "labels.csv").write_text("a,b\n")
    (root / ".DS_Store").write_bytes(b"x")
    (root / "8" / "e.svg").write_text('<svg><path d="M0 0L9 9" fill="none" stroke="red"/></svg>')
    found = read(root)
    assert [record.name for record in found] == ["7", "8", "8"]
    said = [str(note) for note in found.notes]
    assert len(said) == 2
    assert said[0].startswith("2 files are left out: they hold no drawings (")
    assert "1 .txt" in said[0]
    assert "1 .csv" in said[0]
    assert said[1].startswith("2 files are left out: ")


def test_a_folder_of_nothing_but_broken_pictures_says_why(tmp_path: Path) -> None:
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    with pytest.raises(UserError, match="image"):
        list(read(tmp_path))


@pytest.mark.parametrize("name", ["class_word", "digit_word", "samples"])
def test_reported_folders_are_read_right(name: str) -> None:
    assert [label_of(record.name) for record in read(reported(f"folders/{name}"))] == [2, 2, 2, 3, 3]


@pytest.mark.parametrize("name", ["pictures/photo.jfif", "formats/seven_pic.pgm"])
def test_reported_pictures_are_read(name: str) -> None:
    (record,) = read(reported(name))
    assert isinstance(record.drawing, Raster)
