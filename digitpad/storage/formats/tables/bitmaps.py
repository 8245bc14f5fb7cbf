"""Pictures as text, a sign of 0 or 1 a pixel: UCI's optdigits-orig and the digits of "Machine Learning in Action".

| who writes it                    | what it looks like                                                        |
|----------------------------------|---------------------------------------------------------------------------|
| optdigits-orig.tra, .cv, .windep | lines about the set; 32 lines of 32 signs and one of the label, all again |
| trainingDigits/7_12.txt          | 32 lines of 32 signs; the label is in the file's name                     |
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Raster
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.opening import opened
from digitpad.storage.formats.picture_sets.delimited import text_lines
from digitpad.storage.formats.picture_sets.picture_set import PictureSet, picture_set
from digitpad.storage.formats.picture_sets.words import Words
from digitpad.storage.formats.record import Record

_LEAST_SIDE = 8
_ROW = re.compile(rb"(?m)^[ \t]*([01]{8,1024})[ \t]*\r?$")
_LABEL = re.compile(r"\S{1,20}")
_MOST_PIXELS = 512 << 20
_MOST_ROWS = 200_000

Block = tuple[NDArray[np.uint8], str]


def looks_like(head: bytes) -> bool:
    """Do lines of as many signs of 0 and 1 follow each other within the first bytes of a file?"""
    rows = [(match.start(), match.end(), len(match[1])) for match in _ROW.finditer(head)]
    n, end, width = 0, -9, 0
    for first, last, signs in rows:
        n = n + 1 if first - end <= 1 and signs == width else 1
        end, width = last, signs
        if n >= _LEAST_SIDE:
            return True
    return False


def holds_many(path: Path) -> bool:
    """Does a file hold more than one picture?"""
    with opened(path) as stream:
        blocks = _blocks(path, text_lines(stream, path))
        return next(blocks, None) is not None and next(blocks, None) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """As `load`; of a single picture without a label its file's or folder's name is one."""
    found = load(path, part_of(report, 0.0, 0.6))
    for record in found.records(part_of(report, 0.6, 1.0)):
        if len(found) == 1 and not record.name and isinstance(record.drawing, Raster):
            yield Record(record.drawing, name_from(path))
        else:
            yield record


def load(path: Path, report: Report = silent) -> PictureSet:
    """All pictures; UserError where they differ in size."""
    blocks: list[Block] = []
    n_pixels = 0
    with opened(path, report) as stream:
        for block in _blocks(path, text_lines(stream, path)):
            n_pixels += block[0].size
            if n_pixels > _MOST_PIXELS:
                raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=_MOST_PIXELS)
            blocks.append(block)
    if not blocks or any(pixels.shape != blocks[0][0].shape for pixels, _ in blocks):
        raise UserError("{path}: its pictures of 0 and 1 are not all of one size.", path=path)
    return picture_set(path, np.stack([pixels for pixels, _ in blocks]) * np.uint8(255), Words.of(w for _, w in blocks))


def _blocks(path: Path, lines: Iterator[tuple[int, str]]) -> Iterator[Block]:
    """Each run of lines of one width, and the word below it; "" where there is none."""
    rows: list[str] = []
    for _, line in lines:
        plain = line.strip()
        if (len(plain) >= _LEAST_SIDE and set(plain) <= {"0", "1"}) and (not rows or len(plain) == len(rows[0])):
            if len(rows) >= _MOST_ROWS:
                raise UserError("{path} holds arrays of more than {n} bytes.", path=path, n=_MOST_ROWS * len(plain))
            rows.append(plain)
        elif rows:
            yield from _cut(rows, plain if _LABEL.fullmatch(plain) else "")
            rows = []
    yield from _cut(rows, "")


def _cut(rows: list[str], word: str) -> Iterator[Block]:
    """One picture; several squares below each other, where there are as many rows, have no label."""
    side = len(rows[0]) if rows else 1
    if len(rows) >= 2 * side and len(rows) % side == 0:
        for first in range(0, len(rows), side):
            yield _pixels(rows[first : first + side]), ""
    elif rows:
        yield _pixels(rows), word


def _pixels(rows: list[str]) -> NDArray[np.uint8]:
    return np.frombuffer("".join(rows).encode("ascii"), np.uint8).reshape(len(rows), -1) - np.uint8(ord("0"))
