"""Drawings with nothing on them."""

from __future__ import annotations

from digitpad.core.imaging.image_to_ink import trace
from digitpad.core.samples import Drawing, Raster


def is_blank(drawing: Drawing) -> bool:
    """Is there nothing to read? A picture may have no ink, too: a white sheet, a black one, a grey one.

    A picture is traced, which takes some ten milliseconds.
    """
    return (trace(drawing).ink if isinstance(drawing, Raster) else drawing).is_empty
