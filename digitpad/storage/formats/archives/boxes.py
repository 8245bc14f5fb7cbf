"""Boxes around the digits of pictures, as sets for detectors have them beside: each box is a drawing under its label.

| who writes it  | where                                     | what it looks like                     |
|----------------|-------------------------------------------|----------------------------------------|
| YOLO, Roboflow | labels/a.txt for images/a.png, or beside  | class, middle x, y, width, height as shares |
| COCO           | one JSON: images, annotations, categories | bbox: left, top, width, height in pixels |
| Pascal VOC     | a.xml beside a.png or in Annotations/     | object: name, bndbox                   |
| LabelMe        | a.json beside a.png                       | shapes: label, points                  |

YOLO's classes are numbers whose names stand in data.yaml, classes.txt or obj.names; without these they say no label.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.samples import Raster
from digitpad.storage.formats.ink.xml_elements import children, kind_of, tree
from digitpad.storage.formats.record import Record

_MOST_BYTES = 64 << 20
_SMALL = 1 << 20
_MOST_BOXES = 1000
_MOST_ELEMENTS = 20_000
_MARGIN = 0.06
"""Of a box's longer side: boxes lie close, and paper around a drawing tells it from its ink."""
_YOLO = re.compile(r"\s*\d{1,4}(?:\s+-?\d*\.?\d+(?:[eE]-?\d+)?){4,}\s*")
_NAMES = ("data.yaml", "data.yml", "dataset.yaml", "classes.txt", "obj.names", "classes.names")


@dataclass(frozen=True)
class Box:
    """Left, top, right, bottom as shares of the picture's width and height; `name`: the label as written."""

    left: float
    top: float
    right: float
    bottom: float
    name: str


@dataclass(frozen=True)
class Boxes:
    """By picture. `tables`: the files that said them; `kind`: whose form they are in."""

    of: Mapping[Path, Sequence[Box]] = field(default_factory=dict)
    tables: frozenset[Path] = frozenset()
    kind: str = ""


def boxes_told(files: Sequence[Path]) -> Boxes:
    """Of the files of a folder and all below; nothing where there are none."""
    pictures: dict[str, list[Path]] = {}
    for file in files:
        if file.suffix.lower() in (".png", ".jpg", ".jpeg", ".bmp", ".webp", ".tif", ".tiff"):
            pictures.setdefault(file.stem.lower(), []).append(file)
    for kind, read in (("COCO", _coco), ("YOLO", _yolo), ("Pascal VOC", _voc), ("LabelMe", _labelme)):
        found = dict(read(files, pictures)) if pictures else {}
        if any(boxes for boxes, _ in found.values()):
            tables = {table for _, table in found.values()} | {f for f in files if f.name in _NAMES and kind == "YOLO"}
            return Boxes({picture: boxes for picture, (boxes, _) in found.items()}, frozenset(tables), kind)
    return Boxes()


def cut_out(drawing: Raster, boxes: Sequence[Box]) -> Iterator[Record]:
    """The drawings in the boxes of one picture."""
    height, width = drawing.grey.shape
    for box in boxes:
        x0, x1, y0, y1 = box.left * width, box.right * width, box.top * height, box.bottom * height
        margin = _MARGIN * max(x1 - x0, y1 - y0)
        left, top = max(0, round(x0 - margin)), max(0, round(y0 - margin))
        part = drawing.grey[top : max(0, round(y1 + margin)), left : max(0, round(x1 + margin))]
        if min(part.shape) > 1:
            yield Record(Raster(np.ascontiguousarray(part)), box.name)


Found = Iterator[tuple[Path, tuple[list[Box], Path]]]
"""Pictures, their boxes, and the file that said these."""
_Pictures = Mapping[str, Sequence[Path]]


def _nearest(pictures: _Pictures, name: str, table: Path) -> Path | None:
    """The picture of that name that lies nearest to the table of its boxes."""
    found = pictures.get(Path(name.replace("\\", "/")).stem.lower(), ())
    return max(found, key=lambda file: sum(map(operator.eq, file.parts, table.parts)), default=None)


def _text(path: Path, most: int) -> str:
    try:
        return path.read_text("utf-8-sig", "replace") if path.stat().st_size <= most else ""
    except OSError:
        return ""


def _json(path: Path, *keys: str) -> dict[str, Any]:
    """The object of a file that has these keys; empty for any other."""
    text = _text(path, _MOST_BYTES) if path.suffix.lower() == ".json" else ""
    if not all(f'"{key}"' in text for key in keys):
        return {}
    try:
        found = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) and set(keys) <= set(found) else {}


def _box(name: object, corners: Sequence[float], size: tuple[float, float] = (1.0, 1.0)) -> list[Box]:
    """None for one that lies outside of the picture, or is no box."""
    if not (np.isfinite(corners).all() and min(size) > 0):
        return []
    left, top, right, bottom = (min(1.0, max(0.0, value / size[i % 2])) for i, value in enumerate(corners))
    return [Box(left, top, right, bottom, str(name)[:200])] if right > left and bottom > top else []


def _yolo(files: Sequence[Path], pictures: _Pictures) -> Found:
    names = next((found for file in files if file.name in _NAMES and (found := _class_names(file))), [])
    for file in files:
        if file.suffix.lower() != ".txt" or file.name in _NAMES:
            continue
        lines = [line for line in _text(file, _SMALL).splitlines() if line.strip()]
        picture = _nearest(pictures, file.name, file)
        if picture is None or not lines or not all(map(_YOLO.fullmatch, lines)):
            continue
        boxes: list[Box] = []
        for line in lines[:_MOST_BOXES]:
            number, *values = line.split()
            shares = np.array(values, np.float64)
            if not (np.abs(shares) <= 1.5).all():
                break
            if len(shares) in (4, 5):  # a detector's own answers have its confidence behind
                corners = [*(shares[:2] - shares[2:4] / 2), *(shares[:2] + shares[2:4] / 2)]
            else:
                xy = shares[: len(shares) // 2 * 2].reshape(-1, 2)
                corners = [*xy.min(axis=0), *xy.max(axis=0)]
            boxes += _box(names[int(number)] if int(number) < len(names) else f"*{number}", corners)
        if boxes:
            yield picture, (boxes, file)


def _class_names(file: Path) -> list[str]:
    """A name a line; in YAML a list under "names", in one line or an item a line, with or without numbers."""
    text = _text(file, _SMALL)
    if file.suffix not in (".yaml", ".yml"):
        return [line.strip() for line in text.splitlines() if line.strip()]
    listed = re.search(r"(?ms)^names\s*:\s*\[(.*?)\]", text)
    if listed:
        return [name.strip(" \n\r\t'\"") for name in listed[1].split(",")]
    below = re.search(r"(?m)^names\s*:\s*\n((?:\s*(?:-|\d+\s*:)\s*.+\n?)+)", text)
    items = below[1].splitlines() if below else []
    return [re.sub(r"^\s*(?:-|\d+\s*:)\s*", "", item).strip(" '\"") for item in items]


def _coco(files: Sequence[Path], pictures: _Pictures) -> Found:
    for file in files:
        found = _json(file, "images", "annotations", "categories")
        if not found:
            continue
        names = {each.get("id"): each.get("name", "") for each in _objects(found["categories"])}
        by_image: dict[object, list[dict[str, Any]]] = {}
        for each in _objects(found["annotations"]):
            by_image.setdefault(each.get("image_id"), []).append(each)
        for image in _objects(found["images"]):
            picture = _nearest(pictures, str(image.get("file_name", "")), file)
            size = _number(image.get("width")), _number(image.get("height"))
            boxes: list[Box] = []
            for each in by_image.get(image.get("id"), [])[:_MOST_BOXES] if picture is not None else []:
                values = each.get("bbox")
                if isinstance(values, list) and len(values) == 4:
                    x, y, w, h = map(_number, values)
                    boxes += _box(names.get(each.get("category_id"), ""), (x, y, x + w, y + h), size)
            if picture is not None:
                yield picture, (boxes, file)


def _voc(files: Sequence[Path], pictures: _Pictures) -> Found:
    for file in files:
        picture = _nearest(pictures, file.name, file) if file.suffix.lower() == ".xml" else None
        if picture is None:
            continue
        try:
            with file.open("rb") as stream:
                root = tree(stream, file, _MOST_ELEMENTS)
        except (UserError, OSError):
            continue
        if kind_of(root) != "annotation":
            continue
        size = tuple(_said(children(root, "size"), side) for side in ("width", "height"))
        boxes: list[Box] = []
        for one in children(root, "object")[:_MOST_BOXES]:
            name = next((each.text or "" for each in children(one, "name")), "").strip()
            corners = [_said(children(one, "bndbox"), side) for side in ("xmin", "ymin", "xmax", "ymax")]
            boxes += _box(name, corners, (size[0], size[1]))
        yield picture, (boxes, file)


def _labelme(files: Sequence[Path], pictures: _Pictures) -> Found:
    for file in files:
        found = _json(file, "shapes", "imagePath")
        if not found:
            continue
        picture = _nearest(pictures, str(found["imagePath"]), file)
        size = _number(found.get("imageWidth")), _number(found.get("imageHeight"))
        boxes: list[Box] = []
        for shape in _objects(found["shapes"])[:_MOST_BOXES]:
            points = shape.get("points")
            listed = [list(map(_number, p[:2])) for p in points if isinstance(p, list) and len(p) > 1] if points else []
            if len(listed) > 1:
                xy = np.array(listed)
                boxes += _box(shape.get("label", ""), [*xy.min(axis=0), *xy.max(axis=0)], size)
        if picture is not None:
            yield picture, (boxes, file)


def _said(holders: Sequence[Any], kind: str) -> float:
    text = next((each.text or "" for holder in holders for each in children(holder, kind)), "")
    try:
        return float(text)
    except ValueError:
        return 0.0


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and abs(value) < 1e9 else 0.0


def _objects(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
