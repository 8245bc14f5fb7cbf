"""Rough 8x8 pictures: the ink's square, whatever the paper, the place and the size."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.preprocessing.batch import rough_pictures_of
from digitpad.core.samples import Raster

BAR = np.zeros((8, 8), np.uint8)
BAR[:, 3:5] = 16


@given(st.integers(0, 20), st.integers(0, 16), st.integers(1, 3), st.booleans(), st.integers(60, 255))
def test_an_upright_bar_is_one_wherever_it_stands(top: int, left: int, scale: int, dark: bool, ink: int) -> None:
    grey = np.zeros((50, 70), np.uint8)
    grey[top : top + 8 * scale, left : left + 2 * scale] = ink
    (made,) = rough_pictures_of([Raster(255 - grey if dark else grey)])
    assert made is not None
    assert made.tolist() == BAR.tolist()


def test_blank_pictures_have_none_and_shapes_are_kept_apart() -> None:
    small, large = np.zeros((8, 8), np.uint8), np.zeros((100, 30), np.uint8)
    small[2:4, 1:7] = 200
    large[10:90, 10:30] = 90
    made = rough_pictures_of([Raster(small), Raster(np.full((8, 8), 77, np.uint8)), Raster(large)])
    assert [picture is None for picture in made] == [False, True, False]
    assert made[0] is not None
    assert made[2] is not None
    assert np.flatnonzero(made[0].any(axis=1)).tolist() == [2, 3, 4, 5]
    assert made[2].tolist() == BAR.tolist()
    assert rough_pictures_of([]) == []
