"""Quick, Draw!'s binary files (https://github.com/googlecreativelab/quickdraw-dataset): small drawings, one by one.

A drawing: its key (8 bytes), country (2 letters), whether it was recognized, its time, and its strokes, each the number
of its points and these as bytes of x and of y. No labels: all of a file is of one word, which its name says.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.storage.formats.archives.paths import name_from
from digitpad.storage.formats.opening import opened, read_exactly
from digitpad.storage.formats.record import Record

_HEADER = struct.Struct("<Q2sbIH")
_LATEST = 2_000_000_000
"""Seconds since 1970 before which such files were made; who writes them anew may leave the time at 0."""
_MOST_STROKES = 2000


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """Its drawings one by one, labelled by the name of the file; UserError for a file that cannot be read."""
    name = name_from(path)
    with opened(path, report) as stream:
        number = 0
        while head := stream.read(_HEADER.size):
            number += 1
            if len(head) < _HEADER.size or not looks_like(head):
                raise UserError(
                    "{path} is not a file of Quick, Draw!: its drawing {n} is damaged.", path=path, n=number
                )
            strokes = []
            for _ in range(_HEADER.unpack(head)[4]):
                (n,) = struct.unpack("<H", read_exactly(stream, 2, path))
                xy = np.frombuffer(read_exactly(stream, 2 * n, path), np.uint8).reshape(2, n)
                strokes += [Stroke(xy.T)] if n else []
            if strokes:
                yield Record(Ink(tuple(strokes)), name)


def looks_like(head: bytes) -> bool:
    """Do the first bytes fit a drawing?"""
    if len(head) < _HEADER.size:
        return False
    _, country, recognized, time, n_strokes = _HEADER.unpack(head[: _HEADER.size])
    letters = country.isalpha() and country.isupper()
    has_points = any(head[_HEADER.size : _HEADER.size + 2]) or len(head) == _HEADER.size
    return letters and recognized in (0, 1) and time < _LATEST and 0 < n_strokes <= _MOST_STROKES and has_points
