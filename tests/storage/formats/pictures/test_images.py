"""Pictures: every kind, every mode, and everything that is not what its name says."""

from __future__ import annotations

import struct
import zlib
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.errors import UserError
from digitpad.core.samples import NOT_A_DIGIT, Raster
from digitpad.storage.formats import format_named, read
from digitpad.storage.formats.archives import folders
from digitpad.storage.formats.pictures import images, sheet
from digitpad.storage.formats.registry import format_by_look
from tests.storage import drawn


def picture(mode: str = "L", size: tuple[int, int] = (30, 40)) -> Image.Image:
    """A dark bar on light paper."""
    image = Image.new("L", size, 250)
    ImageDraw.Draw(image).rectangle((10, 5, 15, 35), fill=10)
    return image.convert(mode)


def is_dark_on_light(raster: Raster) -> bool:
    return bool(raster.grey[20, 12] < 40 and raster.grey[0, 0] > 215)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.bmp", "a.tif", "a.gif"])
def test_reads_every_kind(tmp_path: Path, name: str) -> None:
    picture().save(tmp_path / name)
    (record,) = read(tmp_path / name)
    assert isinstance(record.drawing, Raster)
    assert record.drawing.grey.shape == (40, 30)
    assert is_dark_on_light(record.drawing)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("1", "png"), ("P", "png"), ("RGB", "png"), ("CMYK", "tif"), ("F", "tif"), ("I;16", "png"), ("LA", "png")],
)
def test_reads_every_mode(tmp_path: Path, mode: str, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    if mode == "I;16":
        Image.fromarray(np.asarray(picture()).astype(np.uint16) * 257).save(path)
    else:
        picture(mode).save(path)
    assert is_dark_on_light(next(images.pages(path, images.LARGEST_SIDE)))


def test_transparency_lies_on_white(tmp_path: Path) -> None:
    image = Image.new("RGBA", (30, 40), (0, 0, 0, 0))
    ImageDraw.Draw(image).rectangle((10, 5, 15, 35), fill=(0, 0, 0, 255))
    image.save(tmp_path / "a.png")
    assert is_dark_on_light(next(images.pages(tmp_path / "a.png", images.LARGEST_SIDE)))


def test_the_first_frame_of_an_animation_counts(tmp_path: Path) -> None:
    picture().save(tmp_path / "a.gif", save_all=True, append_images=[Image.new("L", (30, 40), 0)] * 3)
    assert is_dark_on_light(next(images.pages(tmp_path / "a.gif", images.LARGEST_SIDE)))


def test_a_camera_s_turn_is_undone(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture().transpose(Image.Transpose.ROTATE_90).save(tmp_path / "a.jpg", exif=exif)
    assert is_dark_on_light(next(images.pages(tmp_path / "a.jpg", images.LARGEST_SIDE)))


def test_large_pictures_are_shrunk(tmp_path: Path) -> None:
    Image.new("L", (3000, 1500), 255).save(tmp_path / "a.png")
    assert next(images.pages(tmp_path / "a.png", images.LARGEST_SIDE)).grey.shape == (512, 1024)


@pytest.mark.parametrize("mode", ["I;16", "F", "P", "RGBA", "CMYK"])
def test_large_pictures_of_every_mode_are_shrunk(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tif" if mode in ("F", "CMYK") else "a.png")
    if mode == "I;16":
        Image.fromarray(np.full((2100, 4200), 60_000, np.uint16)).save(path)
    else:
        Image.new("L", (4200, 2100), 250).convert(mode).save(path)
    assert next(images.pages(path, images.LARGEST_SIDE)).grey.shape == (512, 1024)


def gigantic_png(side: int) -> bytes:
    """A header alone: nothing that could be decoded."""
    body = b"IHDR" + struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body))


@pytest.mark.parametrize("side", [8_000, 10_000, 40_000, 60_000])
def test_a_gigantic_picture_is_refused_by_its_header(tmp_path: Path, side: int) -> None:
    (tmp_path / "a.png").write_bytes(gigantic_png(side))
    with pytest.raises(UserError, match=r"gigantic|pixels large"):
        next(images.pages(tmp_path / "a.png", images.LARGEST_SIDE))


def test_what_is_not_an_image_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("hello")
    with pytest.raises(UserError, match="not an image"):
        next(images.pages(tmp_path / "text.png", images.LARGEST_SIDE))
    (tmp_path / "empty.png").touch()
    with pytest.raises(UserError, match="is empty"):
        next(images.pages(tmp_path / "empty.png", images.LARGEST_SIDE))
    with pytest.raises(UserError, match="is a folder"):
        next(images.pages(tmp_path, images.LARGEST_SIDE))
    with pytest.raises(UserError, match="There is no file"):
        next(images.pages(tmp_path / "missing.png", images.LARGEST_SIDE))


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.bmp", "a.tif", "a.gif"])
def test_a_cut_picture_is_a_sentence(tmp_path: Path, name: str) -> None:
    rng = np.random.default_rng(0)
    Image.fromarray(rng.integers(0, 255, (60, 60), dtype=np.uint8)).save(tmp_path / name)
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError, match=r"damaged image|not an image"):
        next(images.pages(tmp_path / name, images.LARGEST_SIDE))


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("7.png", 7),
        ("7-3.png", 7),
        ("7_x.png", 7),
        ("77.png", None),
        ("3/a.png", 3),
        ("not a digit/a.png", 10),
        ("x/a.png", None),
    ],
)
def test_labels_come_from_names(tmp_path: Path, name: str, label: int | None) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    picture().save(path)
    (record,) = read(path)
    assert record.label == label


def test_folders_by_label_are_read_in_order_and_links_are_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "set"
    for name in ("7/b.png", "7/a.jpg", "cats/c.png", "3-x.png", "deep/4/d.gif"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        picture().save(root / name)
    (root / "notes.txt").write_text("not a picture")
    (root / "7" / "link.png").symlink_to(root / "3-x.png")
    (root / "7" / "around").symlink_to(root)
    assert [record.name for record in read(root)] == ["3", "7", "7", "cats", "4"]


def test_a_folder_without_pictures_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="holds no images"):
        list(read(tmp_path))


def test_a_png_folder_is_read_again(tmp_path: Path) -> None:
    target = tmp_path / "out"
    folders.write(
        [drawn.sample(drawn.SEVEN, 7), drawn.sample(drawn.ring(), NOT_A_DIGIT), drawn.sample(None, 0)], target
    )
    found = list(read(target))
    assert [record.label for record in found] == [0, 7, NOT_A_DIGIT]
    assert all(isinstance(r.drawing, Raster) and r.drawing.grey[0, 0] == 255 for r in found[1:])
    with pytest.raises(UserError, match="not empty"):
        folders.write([], target)


def grid(rows: int, columns: int, *, ruled: bool, shade: bool = False) -> np.ndarray:
    """Sevens in a grid of 60 x 60 cells."""
    image = Image.new("L", (columns * 60 + 1, rows * 60 + 1), 240)
    pen = ImageDraw.Draw(image)
    for row in range(rows):
        for column in range(columns):
            x, y = column * 60, row * 60
            pen.line([(x + 18, y + 12), (x + 42, y + 14), (x + 26, y + 48)], fill=30, width=3)
    for i in range(rows + 1 if ruled else 0):
        pen.line([(0, i * 60), (image.width, i * 60)], fill=90)
    for i in range(columns + 1 if ruled else 0):
        pen.line([(i * 60, 0), (i * 60, image.height)], fill=90)
    grey = np.asarray(image).astype(float)
    if shade:
        grey *= np.linspace(1.0, 0.6, grey.shape[1])
    return grey.astype(np.uint8)


@pytest.mark.parametrize("ruled", [False, True])
@pytest.mark.parametrize("shade", [False, True])
def test_digits_are_found_on_a_sheet(ruled: bool, shade: bool) -> None:
    cells = sheet.find_cells(grid(4, 6, ruled=ruled, shade=shade))
    assert [(cell.row, cell.column) for cell in cells] == [(r, c) for r in range(4) for c in range(6)]
    assert all(20 <= cell.right - cell.left <= 36 and 34 <= cell.bottom - cell.top <= 48 for cell in cells)


@pytest.mark.parametrize(("rows", "columns"), [(10, 2), (2, 10), (2, 2)])
def test_a_place_in_a_grid_is_no_label(tmp_path: Path, rows: int, columns: int) -> None:
    Image.fromarray(grid(rows, columns, ruled=True)).save(tmp_path / "sheet.png")
    assert {record.name for record in read(tmp_path / "sheet.png", format_named("sheet"))} == {""}


def test_rows_are_labels_where_a_person_says_so(tmp_path: Path) -> None:
    Image.fromarray(grid(3, 2, ruled=True)).save(tmp_path / "sheet.png")
    names = [record.name for record in sheet.read(tmp_path / "sheet.png", rows=["4", "5", "6"])]
    assert names == ["4", "4", "5", "5", "6", "6"]
    with pytest.raises(UserError, match="has 3 rows of digits, not 10"):
        list(sheet.read(tmp_path / "sheet.png", rows=[*"0123456789"]))


@pytest.mark.parametrize("line", [255, 128, 0])
@pytest.mark.parametrize("has_rim", [False, True])
def test_cells_with_thin_lines_between_are_a_sheet_and_no_form(tmp_path: Path, line: int, has_rim: bool) -> None:
    """Zeros on dark cells look like the marks of the form, a ring around a core, at even distances."""
    image = Image.new("L", (20 * 29 + 1, 12 * 29 + 1), line)
    pen = ImageDraw.Draw(image)
    for x, y in product(range(1, image.width - 1, 29), range(1, image.height - 1, 29)):
        pen.rectangle((x, y, x + 27, y + 27), fill=0)
        pen.ellipse((x + 6, y + 5, x + 21, y + 22), outline=255, width=3)
    rim = 0 if has_rim else 1
    path = tmp_path / "sprites.png"
    image.crop((rim, rim, image.width - rim, image.height - rim)).save(path)
    assert format_by_look(path).name == "sheet"
    assert len(list(sheet.read(path))) == 240


def test_dim_paper_is_paper(tmp_path: Path) -> None:
    dim = (grid(3, 5, ruled=False) * 0.4).astype(np.uint8)
    assert len(sheet.find_cells(dim)) == 15


def test_a_sheet_is_told_from_a_drawing(tmp_path: Path) -> None:
    Image.fromarray(grid(3, 4, ruled=False)).save(tmp_path / "sheet.png")
    Image.fromarray(grid(1, 1, ruled=False)).save(tmp_path / "one.png")
    assert sheet.is_sheet(tmp_path / "sheet.png")
    assert not sheet.is_sheet(tmp_path / "one.png")


@pytest.mark.parametrize(("name", "kind"), [("scan-1", "sheet"), ("page 2", "sheet"), ("7", "image"), ("7_a", "image")])
def test_a_page_s_number_is_no_label_of_what_is_on_it(name: str, kind: str, tmp_path: Path) -> None:
    """Xournal++ exports its pages as notes-1.png, notes-2.png."""
    Image.fromarray(grid(3, 4, ruled=False)).save(tmp_path / f"{name}.png")
    assert format_by_look(tmp_path / f"{name}.png").name == kind


@pytest.mark.parametrize("is_squared", [False, True])
def test_what_is_written_on_ruled_paper_is_cut_without_its_lines(is_squared: bool, tmp_path: Path) -> None:
    page = np.kron(grid(2, 5, ruled=False), np.ones((4, 4), np.uint8))
    plain, ruled = tmp_path / "plain.png", tmp_path / "ruled.png"
    Image.fromarray(page).save(plain)
    lines = page.copy()
    lines[20::48][lines[20::48] > 150] = lines[21::48][lines[21::48] > 150] = 130
    if is_squared:
        lines[:, 20::48][lines[:, 20::48] > 150] = lines[:, 21::48][lines[:, 21::48] > 150] = 130
    Image.fromarray(lines).save(ruled)
    assert format_by_look(ruled).name == "sheet"
    found = list(zip(sheet.read(ruled), sheet.read(plain), strict=True))
    assert len(found) == 10
    for on_lines, on_plain in found:
        assert isinstance(on_lines.drawing, Raster)
        assert isinstance(on_plain.drawing, Raster)
        counts = [(np.asarray(r.drawing.grey) < 150).sum() for r in (on_lines, on_plain)]  # type: ignore[union-attr]
        assert counts[0] == pytest.approx(counts[1], rel=0.1)


def test_noise_is_one_drawing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MAX_CELLS", 3)
    Image.fromarray(grid(3, 4, ruled=False)).save(tmp_path / "noise.png")
    assert not sheet.is_sheet(tmp_path / "noise.png")


def test_an_empty_sheet_is_a_sentence(tmp_path: Path) -> None:
    Image.new("L", (200, 200), 255).save(tmp_path / "sheet.png")
    with pytest.raises(UserError, match="no digits are found"):
        list(sheet.read(tmp_path / "sheet.png"))


def test_a_folder_of_very_many_files_is_refused_and_depth_has_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path.joinpath(*"abcdefghijk")
    deep.mkdir(parents=True)
    picture().save(deep / "7.png")
    picture().save(tmp_path / "3.png")
    assert [record.name for record in read(tmp_path)] == [""]
    monkeypatch.setattr(folders, "MAX_FILES", 1)
    picture().save(tmp_path / "4.png")
    with pytest.raises(UserError, match="more than 1 file"):
        list(read(tmp_path))


def test_a_png_folder_may_be_made_where_an_empty_one_is(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    folders.write([drawn.sample(drawn.ONE, 1)], target)
    assert [path.name for path in target.iterdir()] == ["1"]


def test_specks_are_not_digits_and_noise_is_not_a_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    grey = grid(2, 2, ruled=False).copy()
    grey[5, 5] = 0
    assert len(sheet.find_cells(grey)) == 4
    monkeypatch.setattr(sheet, "MAX_CELLS", 3)
    with pytest.raises(UserError, match="more than 3 pieces"):
        sheet.find_cells(grey)


def test_light_ink_on_dark_paper_is_found_too() -> None:
    assert len(sheet.find_cells(255 - grid(3, 3, ruled=True))) == 9
