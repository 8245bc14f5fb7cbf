"""Ink in Microsoft's Office files (.pptx, .docx, .xlsx): parts of InkML, placed by the page that shows them.

Each stroke, or a few of them, is a part (`ppt/ink/ink1.xml`) whose own coordinates say little: a slide's `contentPart`
names it by a relationship and says where it lies (`xfrm`, in EMU). So strokes are put where the slide shows them.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.inkml.reading import read_from
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.ink.xml_elements import children, kind_of, tree
from digitpad.storage.formats.opening import regular_size, unreadable
from digitpad.storage.formats.record import Record

SUFFIXES = (".pptx", ".docx", ".xlsx", ".pptm", ".docm", ".xlsm", ".ppsx", ".potx", ".dotx")
MAX_PARTS = 5000
MAX_PART_BYTES = 32 << 20
MAX_BYTES = 128 << 20
"""Of all parts that are read."""
MAX_ELEMENTS = 500_000
_SHOWING = re.compile(r"(?:ppt/slides/slide\d+|word/document|xl/drawings/drawing\d+)\.xml")
_INK = re.compile(r"(?:ppt|word|xl)/ink/[^/]+\.xml")
_OF_WILL = ("strokes.protobuf", "paints.protobuf")
"""What Bamboo Paper and Inkspace keep strokes and pens in, in a package built as Office's are."""
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Box = tuple[float, float, float, float]


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of each page; UserError for a file that cannot be read."""
    regular_size(path)
    try:
        with zipfile.ZipFile(path) as archive:
            parts = _Parts(path, archive)
            is_office = any(name.startswith(("ppt/", "word/", "xl/")) for name in parts.names)
            is_will = any(name.endswith(_OF_WILL) for name in parts.names)
            pages = list(_pages(path, parts, report))
    except zipfile.BadZipFile as error:
        raise UserError("{path} is cut off or damaged.", path=path) from error
    except (EOFError, zlib.error, NotImplementedError, RuntimeError, ValueError) as error:
        raise UserError("{path} is cut off or damaged.", path=path) from error
    except OSError as error:
        raise unreadable(path, error) from error
    if not any(page.strokes for page in pages):
        if is_will:
            raise UserError(
                "{path} holds Wacom’s ink in its older form (WILL), which is not read: save it as UIM, PNG or SVG.",
                path=path,
            )
        if not is_office:
            raise UserError(
                "{path} is a package of a program that digitpad does not know: export its drawings as PNG, SVG or PDF.",
                path=path,
            )
        raise UserError(
            "{path} holds no ink: draw with the pen of the tab Draw, and save it again; save a table as CSV.", path=path
        )
    yield from drawings_on(pages, path)


class _Parts:
    """The parts of a file, unpacked one at a time within limits."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._left = MAX_BYTES
        self.names = archive.namelist()
        if len(self.names) > MAX_PARTS:
            raise UserError("{path} holds more than {n} parts.", path=path, n=MAX_PARTS)

    def data(self, name: str) -> bytes:
        with self._archive.open(name) as file:
            data = file.read(MAX_PART_BYTES + 1)
        self._left -= len(data)
        if len(data) > MAX_PART_BYTES or self._left < 0:
            raise UserError("{path} swells beyond measure when it is unpacked; it is not read.", path=self._path)
        return data

    def tree(self, name: str) -> Any:
        return tree(io.BytesIO(self.data(name)), self._path, MAX_ELEMENTS)


@dataclass(frozen=True)
class _Shown:
    """An ink part, and the box where its page shows it, in EMU; None where that is not said."""

    part: str
    box: Box | None


def _pages(path: Path, parts: _Parts, report: Report) -> Iterator[Page]:
    """Slides, documents and sheets in the order of their numbers; parts that none of them shows are pages, too."""
    inks = {name for name in parts.names if _INK.fullmatch(name)}
    shown: set[str] = set()
    showing = sorted((name for name in parts.names if _SHOWING.fullmatch(name)), key=_number)
    for i, name in enumerate(showing if inks else []):
        report(i / len(showing))
        page = Page(Text("page {number}", number=i + 1))
        for one in _shown_by(parts, name):
            if one.part in inks and one.part not in shown:
                shown.add(one.part)
                if one.box is None:
                    yield _page_of(path, parts, one)
                else:
                    page.strokes += _page_of(path, parts, one).strokes
        yield page
    for name in sorted(inks - shown, key=_number):
        yield _page_of(path, parts, _Shown(name, None))


def _number(name: str) -> tuple[int, str]:
    found = re.search(r"(\d{1,9})\.xml$", name)
    return (int(found[1]) if found else 0, name)


def _shown_by(parts: _Parts, name: str) -> Iterator[_Shown]:
    folder, file = posixpath.split(name)
    relations = f"{folder}/_rels/{file}.rels"
    if relations not in parts.names:
        return
    targets = {one.get("Id"): one.get("Target", "") for one in parts.tree(relations)}
    for anchor, element in _content_parts(parts.tree(name), None):
        target = targets.get(element.get(_ID), "")
        part = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
        yield _Shown(part, _box(element, anchor))


def _content_parts(element: Any, anchor: Any) -> Iterator[tuple[Any, Any]]:
    """With the anchor of Word's around it. What stands in for them in older programs is passed over."""
    kind = kind_of(element)
    if kind == "contentPart":
        yield anchor, element
    elif kind != "Fallback":
        for child in element:
            yield from _content_parts(child, element if kind == "anchor" else anchor)


def _box(element: Any, anchor: Any) -> Box | None:
    """Left, top, width, height."""
    for frame in (*children(element, "xfrm"), *(f for part in element for f in children(part, "xfrm"))):
        offsets, extents = children(frame, "off"), children(frame, "ext")
        if offsets and extents:
            x, y = _numbers(offsets[0], "x", "y")
            placed = [_offset(anchor, kind) for kind in ("positionH", "positionV")]
            return (x + placed[0], y + placed[1], *_numbers(extents[0], "cx", "cy"))
    return None


def _offset(anchor: Any, kind: str) -> float:
    found = [] if anchor is None else [p for part in children(anchor, kind) for p in children(part, "posOffset")]
    return _whole(found[0].text) if found else 0.0


def _numbers(element: Any, *names: str) -> tuple[float, float]:
    first, second = (_whole(element.get(name)) for name in names)
    return first, second


def _whole(text: str | None) -> float:
    return float(text) if text and re.fullmatch(r"\s*-?\d{1,12}\s*", text) else 0.0


def _page_of(path: Path, parts: _Parts, one: _Shown) -> Page:
    """The strokes of a part, the middle of their box laid on that of the one where they are shown."""
    page = Page(Text("page {number}", number=1))
    data = parts.data(one.part)
    for record in read_from(lambda: io.BytesIO(data), path):
        assert isinstance(record.drawing, Ink), "InkML holds nothing else"
        for stroke in _placed(record.drawing, one.box):
            page.add(stroke)
    return page


def _placed(ink: Ink, box: Box | None) -> Iterator[np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    left, top, right, bottom = ink.bounds
    extents = np.array([right - left, bottom - top])
    if box is None:
        yield from (stroke.data for stroke in ink.strokes)
        return
    widest = int(extents[1] > extents[0])
    scale = box[2 + widest] / extents[widest] if extents[widest] > 0 else 1.0
    middle, shown = np.array([left, top]) + extents / 2, np.array(box[:2]) + np.array(box[2:]) / 2
    for stroke in ink.strokes:
        data = stroke.data.copy()
        data[:, :2] = (data[:, :2] - middle) * scale + shown
        yield data
