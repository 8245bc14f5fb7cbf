"""Each number on the window is what it says it counts: the short form of `accounts`."""

from __future__ import annotations

import pytest
from accounts import Person
from pytestqt.qtbot import QtBot

from digitpad.ui.window.main_window import MainWindow


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen
def test_every_number_holds_against_a_count(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None and not window.background.jobs)
    person = Person(window, seed=7)
    person.run(25)
    assert "\n".join(person.wrong) == ""
    assert person.n_checked["header"] == 25
