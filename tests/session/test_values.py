"""Values of the session are frozen: undo is data."""

from __future__ import annotations

from tests.values import compared_by_identity, not_frozen


def test_values_are_frozen_but_for_the_one_cache() -> None:
    assert not_frozen("session") == {"SampleCache"}


def test_what_holds_pictures_is_compared_by_identity() -> None:
    assert compared_by_identity("session") == {"Change", "Found", "LabelledFile", "ModelReading", "OwnModel"}
