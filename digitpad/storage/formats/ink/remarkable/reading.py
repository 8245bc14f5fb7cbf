"""reMarkable's pages (`.rm`): version 6 by rmscene, an extra; older ones without it.

Lines lie in layers, some anchored to text.
`SceneTree.walk()` gives None for what was erased (rmscene 0.8). Pressure is 0 to 255 (0 to 1 in the oldest lines of
version 6), speed is no time.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.ink.remarkable import lines
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

MAGIC = b"reMarkable .lines file, version="
MAX_BYTES = 32 << 20
_MUTE = logging.NullHandler()
_ERASERS = (6, 8)
"""Pens that take away."""
_HIGHLIGHTERS = (5, 18, 23)


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a page; UserError for a file that cannot be read."""
    with opened(path, report) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES or not data.startswith(MAGIC):
        raise UserError("{path} is not a reMarkable page.", path=path)
    version = data[len(MAGIC) : len(MAGIC) + 1]
    if version in lines.VERSIONS:
        pages = [_old_page(path, data, version)]
    elif version == b"6":
        pages = _pages_by_rmscene(path, data)
    else:
        raise UserError(
            "{path} is a page of a reMarkable before 2022 (version {n}), which is not read: save it on the tablet.",
            path=path,
            n=version.decode("ascii", "replace"),
        )
    yield from drawings_on(pages, path)


def _old_page(path: Path, data: bytes, version: bytes) -> Page:
    try:
        return lines.page_of(path, data, version, _is_drawn)
    except UserError as error:
        raise error if "path" in error.text.params else at(path, Text("page {number}", number=1), error.text) from error


def _is_drawn(pen: int) -> bool:
    return pen not in (*_ERASERS, *_HIGHLIGHTERS)


def _pages_by_rmscene(path: Path, data: bytes) -> list[Page]:
    rmscene = extra_module("rmscene", "ink", path=path, kind="reMarkable")
    log = logging.getLogger("rmscene")
    was, log.propagate = log.propagate, False  # it tells of blocks that are newer than itself
    log.addHandler(_MUTE)
    try:
        return _pages(path, _scene(rmscene, path, data))
    except UserError:
        raise
    except Exception as error:  # it fails on broken data with whatever it happens to meet
        raise UserError("{path} is a damaged reMarkable page.", path=path) from error
    finally:
        log.propagate = was
        log.removeHandler(_MUTE)


def _scene(rmscene: Any, path: Path, data: bytes) -> Any:
    """The page's tree; UserError where a line is in it that rmscene passes over because it cannot read it."""
    scene, blocks = rmscene.SceneTree(), list(rmscene.read_blocks(io.BytesIO(data)))
    of_lines = rmscene.scene_stream.SceneLineItemBlock.BLOCK_TYPE
    if any(
        getattr(getattr(block, "info", None), "block_type", None) == of_lines for block in blocks if _is_lost(block)
    ):
        raise UserError("{path} is a damaged reMarkable page.", path=path)
    rmscene.build_tree(scene, blocks)
    return scene


def _is_lost(block: Any) -> bool:
    return type(block).__name__ == "UnreadableBlock"


def _pages(path: Path, scene: Any) -> list[Page]:
    """Layers together, and each group of lines that is anchored to text for itself: where that stands is not said."""
    pages = [Page(Text("page {number}", number=1))]
    waiting = [(scene.root, pages[0])]
    while waiting:
        item, page = waiting.pop()
        if hasattr(item, "children"):
            if item.anchor_id is not None:
                page = Page(Text("page {number}", number=1))
                pages.append(page)
            if item.visible.value:
                waiting += [(child, page) for child in reversed(list(item.children.values())) if child is not None]
            continue
        points = getattr(item, "points", None)
        if not points or not _is_drawn(int(item.tool)):
            continue
        try:
            page.add(np.array([[p.x, p.y, np.nan, p.pressure] for p in points], dtype=np.float64))
        except UserError as error:
            raise at(path, page.place, error.text) from error
    return pages
