"""Drawings come back from their bytes bit by bit, and no other bytes do any harm."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.errors import UserError
from digitpad.core.ink import Ink, Stroke
from digitpad.core.samples import Drawing, Raster
from digitpad.storage import codec
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


def test_the_same_drawing_has_the_same_digest_and_another_another() -> None:
    picture = np.zeros((8, 8), np.uint8)
    assert codec.digest(drawn.SEVEN, picture) == codec.digest(Ink(drawn.SEVEN.strokes), picture)
    assert codec.digest(drawn.SEVEN, picture) != codec.digest(drawn.ONE, picture)
    assert codec.digest(None, picture) != codec.digest(None, picture + 1)
