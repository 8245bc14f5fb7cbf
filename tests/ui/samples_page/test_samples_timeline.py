"""Replaying: at its own speed where times are known, evenly where not."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitpad.core.ink import Ink, Stroke
from digitpad.ui.samples_page.detail.timeline import LONGEST_PAUSE, WITHOUT_TIMES, Timeline


def stroke(times: list[float] | None, n: int = 3) -> Stroke:
    xy = np.column_stack([np.arange(n), np.zeros(n)]).astype(float)
    return Stroke(xy if times is None else np.column_stack([xy, times]))


def test_times_as_drawn_begin_at_zero_and_long_pauses_are_cut() -> None:
    timeline = Timeline.of(Ink((stroke([500, 510, 530]), stroke([9000, 9020, 9040]))))
    assert timeline.is_real
    assert timeline.times[0].tolist() == [0, 10, 30]
    assert timeline.times[1].tolist() == [1030, 1050, 1070]
    assert timeline.duration == 30 + LONGEST_PAUSE + 40
    assert timeline.stroke_ends() == [30, 1070]


def test_without_times_the_pen_moves_evenly() -> None:
    timeline = Timeline.of(Ink((stroke(None), stroke(None))))
    assert not timeline.is_real
    assert timeline.times[0].tolist() == [0, WITHOUT_TIMES / 4, WITHOUT_TIMES / 2]


def test_times_that_run_backwards_are_not_believed() -> None:
    assert not Timeline.of(Ink((stroke([0, 20, 10]),))).is_real


def test_nothing_takes_no_time() -> None:
    assert Timeline.of(Ink()).duration == 0
    assert Timeline.of(Ink((stroke(None, 1),))).duration == 0


@given(st.lists(st.lists(st.floats(0, 1e6), min_size=1, max_size=6), min_size=1, max_size=4), st.floats(0, 5e6))
def test_the_pen_never_goes_back(times: list[list[float]], moment: float) -> None:
    timeline = Timeline.of(Ink(tuple(stroke(sorted(one), len(one)) for one in times)))
    every = np.concatenate(timeline.times)
    assert (np.diff(every) >= 0).all()
    assert timeline.reached(timeline.duration) == [len(one) for one in times]
    assert all(0 <= n <= len(one) for n, one in zip(timeline.reached(moment), times, strict=True))
