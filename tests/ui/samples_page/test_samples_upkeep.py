"""What is done after the opening without being asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from digitpad.session import Session
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page import maintenance
from digitpad.ui.window.main_window import MainWindow
from tests.storage import drawn

from .conftest import N_MINE


def test_pictures_of_an_older_preprocessor_are_made_anew_with_progress(
    filled: Profile, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    connection = sqlite3.connect(filled.samples_path)
    connection.execute("UPDATE sample SET picture = zeroblob(64), preprocessor = 0")
    connection.commit()
    connection.close()
    window = open_window()
    window.show_page("samples")
    told: list[float | None] = []
    window.samples.upkeep.rebuilding.connect(told.append)
    qtbot.waitUntil(lambda: window.samples.page is not None and window.samples.page.isVisible())
    window.samples.upkeep.begin()
    page = window.samples.page
    assert page is not None
    qtbot.waitUntil(lambda: None in told)
    qtbot.waitUntil(lambda: bool(page.grid_panel.model.catalog.pictures.any(axis=1).all()))
    assert len(page.grid_panel.model.catalog) == 1797 + N_MINE
    assert any(share is not None for share in told)
    assert not page.rebuilding.isVisible()


def test_many_samples_that_come_at_once_are_followed_by_upkeep(
    filled: Profile, open_window: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(maintenance, "LATER", 20)
    monkeypatch.setattr(maintenance, "MANY", 0)
    window = open_window()
    told: list[float | None] = []
    window.samples.upkeep.rebuilding.connect(told.append)
    qtbot.waitUntil(lambda: None in told)
    other = Session.open(filled)
    other.teach(drawn.SEVEN, 7)
    other.close()
    told.clear()
    window.training.refresh()
    qtbot.waitUntil(lambda: None in told)
