"""The built-in set made by another process: there afterwards, stopped when asked, quiet when its window is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.session import Session, build_process
from digitpad.storage.profile import Profile


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session.open(Profile.open(tmp_path / "profile"))


class StoppedError(Exception):
    """What a cancelled job raises."""


def test_it_ends_with_its_window(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.storage.reference_cache.SHIPPED", "none")  # as in a clone that was not set up
    shares: list[float] = []

    def report(share: float) -> None:
        shares.append(share)
        raise StoppedError

    with pytest.raises(StoppedError):
        build_process.build_apart(session, report)
    assert len(shares) == 1
    assert not build_process.is_at_hand(session.profile.cache)
    session.close()


def test_nothing_is_done_where_the_set_lies_ready(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_process, "is_at_hand", lambda _cache: True)
    build_process.build_apart(session, lambda _share: pytest.fail("nothing to tell"))
    session.close()
