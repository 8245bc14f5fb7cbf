"""reMarkable's pages of versions 3 and 5, from before 2022, which rmscene refuses: plain numbers, little-endian.

Layers; in each its lines; of a line its pen, colour, a number unknown, width (of version 5 one more), and its points:
x, y, speed, direction, width and pressure (0 to 1) as float32. As rmrl 0.2.1 reads them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np

from digitpad.core.errors import UserError
from digitpad.core.text import Text
from digitpad.storage.formats.ink.page import MAX_STROKES, Page

HEADER_BYTES = 43
VERSIONS = (b"3", b"5")
_MOST_LAYERS = 1000
_POINT = np.dtype([("xy", "<f4", 2), ("speed", "<f4"), ("direction", "<f4"), ("width", "<f4"), ("pressure", "<f4")])


def page_of(path: Path, data: bytes, version: bytes, is_drawn: Callable[[int], bool]) -> Page:
    """The lines of all layers that were drawn by a pen for which `is_drawn`; UserError for a file that is cut off."""
    line = struct.Struct("<3if" + "f" * (version == b"5") + "i")
    page, place = Page(Text("page {number}", number=1)), HEADER_BYTES
    try:
        (n_layers,) = struct.unpack_from("<i", data, place)
        place += 4
        for _ in range(_counted(path, n_layers, _MOST_LAYERS)):
            (n_lines,) = struct.unpack_from("<i", data, place)
            place += 4
            for _ in range(_counted(path, n_lines, MAX_STROKES)):
                pen, *_, n = line.unpack_from(data, place)
                place += line.size
                points = np.frombuffer(data, _POINT, _counted(path, n, len(data)), place)
                place += points.nbytes
                if is_drawn(pen):
                    known = np.full((n, 4), np.nan)
                    known[:, :2], known[:, 3] = points["xy"], points["pressure"]
                    page.add(known)
    except (struct.error, ValueError) as error:
        raise UserError("{path} is cut off: it ends before all that it announces.", path=path) from error
    return page


def _counted(path: Path, n: int, most: int) -> int:
    if not 0 <= n <= most:
        raise UserError("{path} is a damaged reMarkable page.", path=path)
    return n
