"""Finds drawings that are nearly the same among many: strokes with strokes, pictures with pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from digitpad.core.ink import Ink
from digitpad.core.progress import Report, part_of, silent
from digitpad.core.samples import Drawing, Raster
from digitpad.core.typing import Rows
from digitpad.storage.near_duplicates.image_pairs import MOST, find_alike_pictures, picture_row
from digitpad.storage.near_duplicates.ink_pairs import find_alike
from digitpad.storage.near_duplicates.ink_signatures import Signature, signatures_of


class NearDuplicates:
    """Keeps a short row of each drawing; its place is how many were added before it."""

    def __init__(self) -> None:
        self._signatures: list[Signature | None] = []
        self._rows: list[Rows | None] = []
        self._n_pictures = 0

    def __len__(self) -> int:
        return len(self._signatures)

    def add(self, drawings: Sequence[Drawing | None]) -> None:
        """Let `drawings` be found from now on, by their places in the order of adding."""
        self._signatures += signatures_of([drawing if isinstance(drawing, Ink) else None for drawing in drawings])
        self._rows += [self._row(drawing) if isinstance(drawing, Raster) else None for drawing in drawings]

    def find(self, first_new: int, ink_of: Callable[[int], Ink | None], report: Report = silent) -> dict[int, int]:
        """For each drawing from place `first_new` on that is like an earlier one: its place and that one's."""
        alike = find_alike(self._signatures, first_new, ink_of, part_of(report, 0.0, 0.7))
        return alike | find_alike_pictures(self._rows, first_new, part_of(report, 0.7, 1.0))

    def _row(self, raster: Raster) -> Rows | None:
        self._n_pictures += 1
        return picture_row(raster) if self._n_pictures <= MOST + 1 else None
