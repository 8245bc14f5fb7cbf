"""Who draws is chosen by name, stored with each sample, and told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from window_system import ONE

from digitpad.core.samples import ME
from digitpad.session import Session
from digitpad.storage.profile import Profile
from digitpad.ui.draw_page.writers import cleaned
from digitpad.ui.state.settings import WRITER
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]
Settled = Callable[[MainWindow], None]


@pytest.mark.parametrize(
    ("typed", "name"), [("  Ana  Lee ", "Ana Lee"), ("", ME), ("\n\t", ME), ("a\nb", "a b"), ("x" * 99, "x" * 60)]
)
def test_a_name_is_one_line_and_never_empty(typed: str, name: str) -> None:
    assert cleaned(typed) == name


def test_the_writer_is_stored_with_each_sample(
    window: MainWindow, draw: Draw, settled: Settled, profile: Profile
) -> None:
    draw(window)
    window.actions_["teach-7"].trigger()
    settled(window)
    window.writers.choose("Ana")
    assert window._settings.get(WRITER) == "Ana"
    draw(window, ONE)
    window.actions_["teach-1"].trigger()
    settled(window)
    session = Session.open(profile)
    assert [sample.writer for sample in session.samples()] == [ME, "Ana"]
    assert session.writers() == ["Ana", ME]
    session.close()
    assert window.writers.names == (ME, "Ana")


def test_the_menu_offers_who_is_in_the_set(window: MainWindow) -> None:
    window.writers.choose("Ana")
    window.writers._fill()
    entries = window.writers._menu.actions()
    assert [entry.text() for entry in entries if entry.isCheckable()] == ["me", "Ana"]
    assert [entry.text() for entry in entries if entry.isChecked()] == ["Ana"]
