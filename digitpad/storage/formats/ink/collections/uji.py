"""UJI Pen Characters (https://archive.ics.uci.edu/dataset/160), versions 1 and 2: characters as text, a line a stroke.

    WORD 7 UJI_W01-01
      NUMSTROKES 2
      POINTS 3 # 10 20 11 24 12 29

"//" begins a comment, y grows downward, there are no times. The last word names writer and session.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.ink.ink_units import in_units
from digitpad.storage.formats.ink.page import MAX_COORDINATE, MAX_STROKES
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

_LONGEST_LINE = 1_000_000
_BEGINS = re.compile(rb"(?m)^WORD[ \t]+\S+[ \t]+\S+[^\n]*\n\s*NUMSTROKES[ \t]+\d")
_WRITER = re.compile(r"(?:tr[an]_|tst_)?(.*?)(?:-\d+)?")


def looks_like(head: bytes) -> bool:
    """Do the first bytes of a file hold a character and its number of strokes?"""
    return _BEGINS.search(head) is not None


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The characters one by one; UserError for a line that is none of the three kinds."""
    name = writer = ""
    strokes: list[Stroke] = []
    number = 0
    with opened(path, report) as stream:
        lines = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline=None)
        while line := lines.readline(_LONGEST_LINE):
            number += 1
            words = line.split()
            if not words or words[0].startswith("//") or words[0] == "NUMSTROKES":
                continue
            try:
                if words[0] == "POINTS":
                    strokes += _stroke(words)
                elif words[0] == "WORD" and len(words) > 1:
                    yield from _finished(strokes, name, writer)
                    match = _WRITER.fullmatch(words[2]) if len(words) > 2 else None
                    name, writer, strokes = words[1][:1000], match[1][:1000] if match else "", []
                else:
                    raise UserError("this is neither a word nor its points.")
                if len(strokes) > MAX_STROKES:
                    raise UserError("the drawing has more than {n} strokes.", n=MAX_STROKES)
            except UserError as error:
                raise at(path, Text("line {line}", line=number), error.text) from error
    yield from _finished(strokes, name, writer)


def _finished(strokes: list[Stroke], name: str, writer: str) -> Iterator[Record]:
    if strokes:
        yield Record(in_units(Ink(tuple(strokes))), name, writer=writer)


def _stroke(words: list[str]) -> list[Stroke]:
    """Of a line "POINTS n # x y x y …"; none of one without points."""
    try:
        xy = np.array(words[words.index("#") + 1 :], dtype=np.float64)
    except ValueError as error:
        raise UserError("a stroke is not made of numbers.") from error
    if xy.size % 2 or not (np.abs(xy) <= MAX_COORDINATE).all():
        raise UserError("a coordinate is out of range.")
    return [Stroke(xy.reshape(-1, 2))] if xy.size else []
