"""Wacom's Universal Ink Model (`.uim`) by universal-ink-library, an extra: strokes as splines, sensor values beside.

The ends of splines are doubled. `get_strokes_as_strided_array` gives no points where there are no times, so the splines
are read themselves (seen in 2.1.2).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import UserError
from digitpad.core.progress import Report, silent
from digitpad.core.text import Text
from digitpad.storage.formats.extras import extra_module
from digitpad.storage.formats.ink.page import Page, drawings_on
from digitpad.storage.formats.opening import at, opened
from digitpad.storage.formats.record import Record

MAX_BYTES = 32 << 20


def read(path: Path, report: Report = silent) -> Iterator[Record]:
    """The drawings of a file; UserError for a file that cannot be read."""
    with opened(path, report) as stream:
        data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES or data[:4] != b"RIFF" or data[8:12] != b"UINK":
        raise UserError("{path} is not ink of Wacom’s.", path=path)
    for name in ("uim", "uim.model.ink"):
        logging.getLogger(name).disabled = True  # it tells on stderr that its log is set up
    parser = extra_module("uim.codec.parser.uim", "ink", path=path, kind="Wacom ink").UIMParser()
    page = Page(Text("page {number}", number=1))
    try:
        for stroke in parser.parse(io.BytesIO(data)).strokes:
            page.add(_points(stroke))
    except UserError as error:
        raise at(path, page.place, error.text) from error
    except Exception as error:  # it fails on broken data with whatever it happens to meet
        raise UserError("{path} is damaged ink of Wacom’s.", path=path) from error
    if not page.strokes:
        raise UserError("{path} holds nothing drawn by hand.", path=path)
    yield from drawings_on([page], path)


def _points(stroke: Any) -> NDArray[np.float64]:
    """Shape (n, 2), the ends of the spline once."""
    xy = np.column_stack([stroke.splines_x, stroke.splines_y]).astype(np.float64)
    if len(xy) > 2 and (xy[0] == xy[1]).all():
        xy = xy[1:]
    if len(xy) > 2 and (xy[-1] == xy[-2]).all():
        xy = xy[:-1]
    return xy
