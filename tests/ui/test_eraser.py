"""The eraser touches what it passes, however fast it moves."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.ui.pad.eraser import touched

NUMBER = st.floats(-100, 100, allow_nan=False)
PLACE = st.tuples(NUMBER, NUMBER)
LINE = Ink((Stroke([(0, -50), (0, 50)]), Stroke([(200, 0)])))


def test_a_fast_way_across_touches() -> None:
    assert touched(LINE, (-80, 0), (80, 0), 1.0) == {0}


def test_beside_is_not_touched() -> None:
    assert touched(LINE, (-80, 60), (80, 60), 5.0) == frozenset()
    assert touched(LINE, (-80, 54), (80, 54), 5.0) == {0}


def test_a_dot_is_touched_within_the_radius() -> None:
    assert touched(LINE, (190, 5), (210, 5), 6.0) == {1}


@given(st.lists(PLACE, min_size=1, max_size=6), PLACE, PLACE, st.floats(0.5, 20))
def test_as_many_small_steps_would(
    points: list[tuple[float, float]], start: object, end: object, radius: float
) -> None:
    """One long way touches whatever a dense row of places along it comes near to."""
    ink = Ink((Stroke(points),))
    ways = np.linspace(start, end, 200)
    dense = any(touched(ink, tuple(place), tuple(place), radius) for place in ways)
    if dense:
        assert touched(ink, start, end, radius + 1e-6)
