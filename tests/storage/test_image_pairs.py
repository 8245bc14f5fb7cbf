"""Pictures that are the same but for their place and size are known again, others are not taken for them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.core.samples import Raster
from digitpad.storage.near_duplicates import search
from digitpad.storage.near_duplicates.image_pairs import find_alike_pictures, picture_row
from digitpad.storage.near_duplicates.search import NearDuplicates


def digit(points: list[tuple[int, int]], *, paper: int = 255, side: int = 100) -> Raster:
    image = Image.new("L", (side, side), paper)
    ImageDraw.Draw(image).line(points, fill=255 - paper, width=7, joint="curve")
    return Raster(np.asarray(image))


SEVEN = digit([(20, 20), (70, 24), (40, 85)])
ONE = digit([(50, 15), (52, 85)])
FOUR = digit([(60, 90), (60, 15), (20, 60), (80, 60)])


def moved(raster: Raster, x: int, y: int, scale: float) -> Raster:
    image = Image.fromarray(raster.grey)
    side = round(image.width * scale)
    canvas = Image.new("L", (side + x + 20, side + y + 50), 255)
    canvas.paste(image.resize((side, side), Image.Resampling.BICUBIC), (x, y))
    return Raster(np.asarray(canvas))


@pytest.mark.parametrize(("x", "y", "scale"), [(30, 5, 1.0), (0, 70, 1.7), (12, 12, 2.6), (3, 40, 0.8)])
def test_a_copy_elsewhere_and_larger_is_known(x: int, y: int, scale: float) -> None:
    rows = [picture_row(raster) for raster in (SEVEN, ONE, FOUR, moved(SEVEN, x, y, scale), moved(FOUR, y, x, scale))]
    assert find_alike_pictures(rows, 3) == {3: 0, 4: 2}
    assert find_alike_pictures(rows[:3], 0) == {}


def test_light_ink_on_dark_paper_is_the_same_drawing() -> None:
    inverted = Raster(255 - SEVEN.grey)
    assert find_alike_pictures([picture_row(SEVEN), picture_row(inverted)], 1) == {1: 0}


def test_blank_pictures_are_like_nothing() -> None:
    blank = Raster(np.full((9, 30), 200, np.uint8))
    assert picture_row(blank) is None
    assert find_alike_pictures([None, None], 0) == {}


def test_ink_at_the_rim_and_tiny_pictures_are_no_error() -> None:
    rng = np.random.default_rng(3)
    for shape in ((1, 1), (2, 3), (1, 40), (40, 1), (16, 16)):
        row = picture_row(Raster(rng.integers(0, 256, shape, dtype=np.uint8)))
        assert row is None or np.isfinite(row).all()


def test_of_very_many_only_the_same_pictures_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST", 2)
    monkeypatch.setattr("digitpad.storage.near_duplicates.image_pairs.MOST", 2)
    found = NearDuplicates()
    found.add([SEVEN, moved(SEVEN, 1, 2, 1.5), None, ONE])
    assert len(found) == 4
    assert found.find(0, lambda _: None) == {}
