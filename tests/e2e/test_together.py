"""Two windows and commands on one set: the short version of `together.py`."""

from __future__ import annotations

from together import run


def test_nothing_is_lost_and_all_agree() -> None:
    outcome = run(4, seed=3)
    assert outcome.wrong == ()
    assert all(n > 0 for n in outcome.steps)
