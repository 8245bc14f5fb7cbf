"""Samples as pictures of one size, as sets of pictures hold them."""

from __future__ import annotations

import numpy as np

from digitpad.core.samples import Raster, Sample
from digitpad.storage.formats.pictures.rendering import render


def test_a_high_picture_stands_in_the_middle() -> None:
    grey = np.full((40, 10), 255, np.uint8)
    grey[:, 4:6] = 0
    sample = Sample("a", 1, np.zeros((8, 8), np.uint8), Raster(grey))
    assert np.flatnonzero(render(sample, 28).max(axis=0)).tolist() == [13]
