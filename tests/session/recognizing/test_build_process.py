"""The built-in set made by another process: there afterwards, stopped when asked, quiet when its window is gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.session import Session
from digitpad.session.recognizing import build_process
from digitpad.storage.assets import asset_path
from digitpad.storage.caches import reference_cache
from digitpad.storage.profile import Profile


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session.open(Profile.open(tmp_path / "profile"))


class StoppedError(Exception):
    """What a cancelled job raises."""


def test_it_ends_with_its_window(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.storage.caches.reference_cache.SHIPPED", "none")  # as in a clone that was not set up
    shares: list[float] = []

    def report(share: float) -> None:
        shares.append(share)
        raise StoppedError

    with pytest.raises(StoppedError):
        build_process.build_apart(session, report)
    assert len(shares) == 1
    assert build_process.reference_at_hand(session.profile.cache) is None
    session.close()


def test_a_damaged_set_is_made_by_another_process_though_its_first_line_is_whole(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoilt = tmp_path / "reference.set"
    spoilt.write_bytes(b"digitpad reference set 2 " + reference_cache.shipped_digest().encode() + b" 0\nspoilt")
    monkeypatch.setattr(
        reference_cache, "asset_path", lambda name: spoilt if name == reference_cache.SHIPPED else asset_path(name)
    )

    def report(_share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        build_process.build_apart(session, report)
    session.close()


def test_nothing_is_done_where_the_set_lies_ready(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build_process, "reference_at_hand", lambda _cache: object())
    build_process.build_apart(session, lambda _share: pytest.fail("nothing to tell"))
    session.close()
