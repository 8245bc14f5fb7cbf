"""Drawings come back from their bytes bit by bit, and no other bytes do any harm."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Drawing, Raster
from digitpad.storage.sets import codec
from tests.storage import drawn


@given(st.one_of(drawn.inks(), drawn.rasters))
def test_drawings_come_back_exactly(drawing: Drawing) -> None:
    again = codec.decode(codec.encode(drawing))
    if isinstance(drawing, Ink):
        assert isinstance(again, Ink)
        assert [s.data.tobytes() for s in again.strokes] == [s.data.tobytes() for s in drawing.strokes]
        assert again == drawing  # their tilt, too
    else:
        assert isinstance(again, Raster)
        assert np.array_equal(again.grey, drawing.grey)


def test_a_mouse_drawing_takes_few_bytes() -> None:
    xy = np.arange(200).reshape(100, 2)
    assert len(codec.encode(Ink((Stroke(xy),)))) < 450


@given(st.one_of(st.binary(max_size=60), st.binary(max_size=60).map(lambda b: b"I\x01\0\0\0\x02\0\0\0" + b)))
def test_other_bytes_are_a_sentence_or_a_drawing(data: bytes) -> None:
    try:
        codec.decode(data)
    except UserError:
        return


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"X",
        b"I\xff\xff\xff\xff",
        b"I\x01\0\0\0\xff\xff\xff\xff0000",
        b"I\x01\0\0\0\x01\0\0\0z",
        b"R\xff\xff\xff\xff\xff\xff\xff\xff",
        b"R\x02\0\0\0\x02\0\0\0nonsense",
    ],
)
def test_announced_sizes_are_not_believed(data: bytes) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        codec.decode(data)


@pytest.mark.parametrize("head", [b"I\x01\0\0\0\0\0\0\0", b"I\x02\0\0\0\x02\0\0\0\0\0\0\0"])
def test_a_stroke_without_points_is_refused(head: bytes) -> None:
    with pytest.raises(UserError, match="at least one point"):
        codec.decode(head + b"h\0\0\0\0" * (head[1] > 1) * 2 + b"h" * 2 * (head[1] < 2) + b"00")


def test_a_place_that_is_no_number_is_refused_and_what_is_read_stays_as_it_is() -> None:
    with pytest.raises(UserError, match="not a finite number"):
        codec.decode(b"I\x01\0\0\0\x02\0\0\0" + b"d" + np.array([1, np.inf]).tobytes() + b"h\0\0\0\0" + b"00")
    again = codec.decode(codec.encode(drawn.SEVEN))
    assert isinstance(again, Ink)
    with pytest.raises(ValueError, match="read-only"):
        again.strokes[0].data[0] = 0


def test_the_same_drawing_has_the_same_digest_and_another_another() -> None:
    picture = np.zeros((8, 8), np.uint8)
    assert codec.digest(drawn.SEVEN, picture) == codec.digest(Ink(drawn.SEVEN.strokes), picture)
    assert codec.digest(drawn.SEVEN, picture) != codec.digest(drawn.ONE, picture)
    assert codec.digest(None, picture) != codec.digest(None, picture + 1)
