"""One labelled drawing as a file gave it, before it is anybody's sample."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.label_words import label_of
from digitpad.core.preprocessing.cells import as_raster
from digitpad.core.samples import Drawing, Label


@dataclass(frozen=True, eq=False)
class Record:
    """`name` is the label as written, "" where there is none. `picture`: 8x8 uint8 of 0..16, where `drawing` is None.

    `id` and `origin` are set by digitpad's own files alone: a sample carried to another set stays the same one.
    """

    drawing: Drawing | None
    name: str = ""
    picture: NDArray[np.uint8] | None = None
    writer: str = ""
    source: str = ""
    created: str = ""
    device: str = ""
    app_version: str = ""
    id: str = ""
    origin: str = ""

    @property
    def label(self) -> Label | None:
        """The label that its name surely means, else None: no label, or a word that somebody has to explain."""
        return label_of(self.name)

    @property
    def reading(self) -> Drawing:
        """What a recognizer can read: the drawing, else its 8x8 as a grey picture that can be traced."""
        if self.drawing is not None:
            return self.drawing
        assert self.picture is not None, "a record has a drawing or a picture"
        return as_raster(self.picture)
