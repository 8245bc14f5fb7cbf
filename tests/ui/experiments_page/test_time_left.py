"""The time that is left never rises by more than a tenth, whatever the run does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digitpad.ui.experiments_page.time_left import TimeLeft


@given(st.lists(st.tuples(st.floats(0.0, 0.2), st.floats(0.01, 30.0)), min_size=1, max_size=60))
def test_what_is_told_never_rises_by_more_than_a_tenth(steps: list[tuple[float, float]]) -> None:
    left, share, elapsed = TimeLeft(), 0.0, 0.0
    told: list[int] = []
    for more, seconds in steps:
        share, elapsed = min(share + more, 1.0), elapsed + seconds
        found = left.seconds(share, elapsed)
        if found is not None:
            told.append(found)
    assert all(later <= max(1.0, 1.1 * min(told[: i + 1]) + 1) for i, later in enumerate(told))


def test_an_even_run_is_told_as_it_is() -> None:
    left = TimeLeft()
    assert left.seconds(0.01, 1.0) is None
    assert [left.seconds(done / 10, 10.0 * done) for done in (1, 5, 9)] == [90, 50, 10]
