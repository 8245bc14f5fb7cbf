"""Lines that somebody drew over a page of a PDF, where the reader stored their points alone.

PDFium paints ink (`/Ink`) so stored, and leaves lines and lines of several points (`/Line`, `/PolyLine`) out
(pypdfium2 5.15.2); those that bring a picture of themselves (`/AP`) it paints.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MOST = 20_000
"""Annotations of a page, and points of one."""
_HIDDEN = 0b10_0010
"""Flags: hidden, or not to be shown on a screen."""


def with_lines(page: Any, grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The page's picture with its lines drawn over it."""
    from PIL import Image, ImageDraw

    found = list(_lines(page))
    if not found:
        return grey
    height, width = grey.shape
    image = Image.fromarray(grey)
    pen = ImageDraw.Draw(image)
    for points, thickness, shade in found:
        xy = [_on_picture(page, x, y, width, height) for x, y in points]
        pen.line(xy, fill=shade, width=max(1, round(thickness * width / max(page.get_width(), 1.0))), joint="curve")
    return np.asarray(image)


def _lines(page: Any) -> Iterator[tuple[list[tuple[float, float]], float, int]]:
    """Points in the page's own coordinates, thickness and shade."""
    import pypdfium2.raw as c

    for i in range(min(c.FPDFPage_GetAnnotCount(page), _MOST)):
        note = c.FPDFPage_GetAnnot(page, i)
        try:
            kind = c.FPDFAnnot_GetSubtype(note)
            if kind not in (c.FPDF_ANNOT_LINE, c.FPDF_ANNOT_POLYLINE) or c.FPDFAnnot_HasKey(note, b"AP"):
                continue
            points = [] if c.FPDFAnnot_GetFlags(note) & _HIDDEN else _points(c, note, kind)
            if len(points) > 1 and np.isfinite(points).all():
                yield points, _thickness(c, note), _shade(c, note)
        finally:
            c.FPDFPage_CloseAnnot(note)


def _points(c: Any, note: Any, kind: int) -> list[tuple[float, float]]:
    if kind == c.FPDF_ANNOT_LINE:
        ends = c.FS_POINTF(), c.FS_POINTF()
        return [(p.x, p.y) for p in ends] if c.FPDFAnnot_GetLine(note, *ends) else []
    n = c.FPDFAnnot_GetVertices(note, None, 0)
    if not 1 < n <= _MOST:
        return []
    points = (c.FS_POINTF * n)()
    c.FPDFAnnot_GetVertices(note, points, n)
    return [(p.x, p.y) for p in points]


def _thickness(c: Any, note: Any) -> float:
    """1 unless said."""
    across, up, width = (ctypes.c_float() for _ in range(3))
    return float(width.value) if c.FPDFAnnot_GetBorder(note, across, up, width) and width.value > 0 else 1.0


def _shade(c: Any, note: Any) -> int:
    """Black unless said."""
    red, green, blue, opacity = (ctypes.c_uint() for _ in range(4))
    if not c.FPDFAnnot_GetColor(note, c.FPDFANNOT_COLORTYPE_Color, red, green, blue, opacity):
        return 0
    return (299 * red.value + 587 * green.value + 114 * blue.value) // 1000


def _on_picture(page: Any, x: float, y: float, width: int, height: int) -> tuple[int, int]:
    import pypdfium2.raw as c

    across, down = ctypes.c_int(), ctypes.c_int()
    c.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, across, down)
    return across.value, down.value
