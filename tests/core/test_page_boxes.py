"""Boxes on a picture put right by hand: nothing is lost on the way, and what was read is not read again."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.recognizer import Recognizer, simple_recognizer
from digitpad.core.samples import Raster, Sample
from digitpad.core.segmentation.pages import page_boxes
from digitpad.core.segmentation.pages.page import as_one
from digitpad.core.segmentation.pages.page_boxes import SMALLEST, Boxes

BOX = st.tuples(st.integers(0, 300), st.integers(0, 300), st.integers(5, 60), st.integers(10, 60))
BOXES = st.lists(BOX, min_size=2, max_size=12).map(lambda some: tuple((x, y, x + w, y + h) for x, y, w, h in some))


def covered(boxes: Boxes) -> tuple[float, ...]:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


@given(BOXES, st.data())
def test_joining_and_splitting_keep_what_the_boxes_cover(boxes: Boxes, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(boxes) - 2))
    assert covered(page_boxes.joined(boxes, place)) == covered(boxes)
    grey = np.full((400, 400), 250, np.uint8)
    parted = page_boxes.split(Raster(grey), boxes, place)
    assert covered(parted) == covered(boxes)
    left, right = parted[place], parted[min(place + 1, len(parted) - 1)]
    if len(parted) > len(boxes):
        assert left[2] == right[0]
        assert page_boxes.joined(parted, place) == boxes
    assert len(page_boxes.without(boxes, place)) == len(boxes) - 1
    assert sorted(page_boxes.in_order(boxes)) == sorted(boxes)


def test_a_box_is_split_where_there_is_least_ink() -> None:
    grey = np.full((100, 200), 250, np.uint8)
    grey[20:80, 40:70] = grey[20:80, 110:160] = 20
    first, second = page_boxes.split(Raster(grey), ((40, 20, 160, 80),), 0)
    assert 70 < first[2] == second[0] < 110


@given(BOX, st.floats(-200, 200), st.floats(-200, 200), st.booleans())
def test_edges_never_cross(box: tuple[int, int, int, int], right: float, bottom: float, first: bool) -> None:
    x, y, w, h = box
    left, top, end, foot = page_boxes.with_edges((x, y, x + w, y + h), right, bottom, first=first)
    assert end - left >= SMALLEST - 1e-6
    assert foot - top >= SMALLEST - 1e-6


def test_a_new_box_replaces_those_that_it_covers() -> None:
    boxes = ((0.0, 0, 20, 30), (24, 0, 44, 30), (60, 0, 80, 30))
    assert page_boxes.with_box(boxes, (0, 0, 45, 30)) == ((60, 0, 80, 30), (0, 0, 45, 30))
    assert page_boxes.with_box(boxes, (58, 0, 80, 30), 2) == (*boxes[:2], (58, 0, 80, 30))


def test_only_boxes_that_are_new_are_read() -> None:
    grey = np.full((100, 300), 250, np.uint8)
    for x in (20, 120, 220):
        grey[20:80, x : x + 12] = 20
    raster, read = Raster(grey), []

    class Counting:
        def __init__(self) -> None:
            self._of = simple_recognizer([Sample("a", 1, np.full((8, 8), 16, np.uint8))], [], n_neighbors=1)

        def recognize(self, drawing: object) -> object:
            return self._of.recognize(drawing)  # type: ignore[arg-type]

        def score(self, drawings: list[object]) -> object:
            read.extend(drawings)
            return self._of.score(drawings)  # type: ignore[arg-type]

    recognizer: Recognizer = Counting()  # type: ignore[assignment]
    boxes = ((18.0, 18.0, 34.0, 82.0), (118.0, 18.0, 134.0, 82.0), (218.0, 18.0, 234.0, 82.0))
    single = recognizer.recognize(raster)
    empty = page_boxes.NumberReading(single)
    first = page_boxes.read_boxes(recognizer, raster, boxes, empty)
    assert len(read) == 3
    assert page_boxes.boxes_of(first) == boxes
    page_boxes.read_boxes(recognizer, raster, page_boxes.with_box(boxes, (117, 18, 135, 82), 1), first)
    assert len(read) == 4


def test_a_picture_of_one_digit_is_kept_no_larger_than_it_need_be() -> None:
    large = Raster(np.full((3000, 2100), 200, np.uint8))
    assert max(as_one(large).grey.shape) <= 1024
    assert as_one(large).grey.dtype == np.uint8
    small = Raster(np.zeros((30, 30), np.uint8))
    assert as_one(small) is small


def test_a_gap_beside_the_middle_is_where_a_box_is_split() -> None:
    grey = np.full((40, 100), 240, np.uint8)
    grey[5:35, :30] = grey[5:35, 40:] = 60
    grey[0, :] = 240
    paper = Raster(np.pad(grey, 60, constant_values=240))
    first, second = page_boxes.split(paper, ((60.0, 60.0, 160.0, 100.0),), 0)
    assert 90 <= first[2] == second[0] <= 100
