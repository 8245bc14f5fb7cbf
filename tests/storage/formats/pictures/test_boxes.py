"""Sets for detectors: pictures with boxes around their digits, in each of the forms that such sets have."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.samples import Raster
from digitpad.storage.formats import read

WIDTH, HEIGHT = 300, 100
BOXES = {"7": (20, 10, 80, 90), "3": (200, 20, 260, 80)}
"""Left, top, right, bottom."""


def coco(folder: Path) -> None:
    notes = [
        {"id": i, "image_id": 5, "category_id": int(name) + 1, "bbox": [x, y, right - x, bottom - y]}
        for i, (name, (x, y, right, bottom)) in enumerate(BOXES.items())
    ]
    images = [{"id": 5, "file_name": "a.png", "width": WIDTH, "height": HEIGHT}]
    categories = [{"id": digit + 1, "name": str(digit)} for digit in range(10)]
    document = {"images": images, "annotations": notes, "categories": categories}
    (folder / "_annotations.coco.json").write_text(json.dumps(document))


def rows(suffix: str = "") -> str:
    return "".join(
        f"{name} {(x + right) / 2 / WIDTH} {(y + bottom) / 2 / HEIGHT} {(right - x) / WIDTH} {(bottom - y) / HEIGHT}"
        f"{suffix}\n"
        for name, (x, y, right, bottom) in BOXES.items()
    )


def yolo(folder: Path) -> None:
    (folder / "labels").mkdir()
    (folder / "labels" / "a.txt").write_text(rows())
    (folder / "data.yaml").write_text("train: ../images\nnames: [" + ", ".join(f"'{i}'" for i in range(10)) + "]\n")


def yolo_below(folder: Path) -> None:
    (folder / "a.txt").write_text(rows(" 0.9"))
    (folder / "data.yaml").write_text("nc: 10\nnames:\n" + "".join(f"  {i}: {i}\n" for i in range(10)))


def voc(folder: Path) -> None:
    objects = "".join(
        f"<object><name>{name}</name><bndbox><xmin>{x}</xmin><ymin>{y}</ymin><xmax>{r}</xmax><ymax>{b}</ymax></bndbox>"
        "</object>"
        for name, (x, y, r, b) in BOXES.items()
    )
    size = f"<size><width>{WIDTH}</width><height>{HEIGHT}</height></size>"
    (folder / "a.xml").write_text(f"<annotation>{size}{objects}</annotation>")


def labelme(folder: Path) -> None:
    shapes = [{"label": name, "points": [[x, y], [r, b]]} for name, (x, y, r, b) in BOXES.items()]
    document = {"shapes": shapes, "imagePath": "a.png", "imageWidth": WIDTH, "imageHeight": HEIGHT}
    (folder / "a.json").write_text(json.dumps(document))


def picture(folder: Path) -> None:
    grey = np.full((HEIGHT, WIDTH), 255, np.uint8)
    for name, (x, y, right, bottom) in BOXES.items():
        grey[y:bottom, x:right] = int(name)
    (folder / "images").mkdir()
    Image.fromarray(grey).save(folder / "images" / "a.png")


@pytest.mark.parametrize("told", [coco, yolo, yolo_below, voc, labelme])
def test_each_box_is_a_drawing_under_its_label(told: Callable[[Path], None], tmp_path: Path) -> None:
    picture(tmp_path)
    told(tmp_path)
    found = read(tmp_path)
    seen = {}
    for record in found:
        assert isinstance(record.drawing, Raster)
        seen[record.name] = (record.drawing.grey == int(record.name)).sum()
    assert seen == {name: (x1 - x0) * (y1 - y0) for name, (x0, y0, x1, y1) in BOXES.items()}
    assert any("by the boxes of" in str(note) for note in found.notes)


def test_a_class_without_a_name_is_no_label(tmp_path: Path) -> None:
    """And a picture without boxes has none either, whatever its folder is called."""
    picture(tmp_path)
    yolo(tmp_path)
    (tmp_path / "data.yaml").unlink()
    Image.new("L", (50, 50), 255).save(tmp_path / "images" / "b.png")
    with zipfile.ZipFile(tmp_path / "set.zip", "w") as archive:
        for file in [*tmp_path.glob("*/*")]:
            archive.write(file, file.relative_to(tmp_path))
    assert [(record.name, record.label) for record in read(tmp_path / "set.zip")] == [
        ("*7", None),
        ("*3", None),
        ("", None),
    ]


def test_a_column_a_class_tells_what_pictures_are(tmp_path: Path) -> None:
    picture(tmp_path)
    Image.new("L", (50, 50), 255).save(tmp_path / "images" / "b.png")
    header = ",".join(f"class_{digit}" for digit in range(10))
    flags = {name: ",".join("01"[digit == own] for digit in range(10)) for name, own in (("a", 7), ("b", 3))}
    (tmp_path / "t.csv").write_text(f"id,{header}\n" + "".join(f"{name}.png,{row}\n" for name, row in flags.items()))
    assert [record.label for record in read(tmp_path)] == [7, 3]
