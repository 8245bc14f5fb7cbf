"""No key means two things: over all pages, menus and what stands on them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot

from digitpad.ui.state.action_table import ROWS
from digitpad.ui.window.main_window import PAGES, MainWindow

MNEMONIC = re.compile(r"&(\w)")


def open_pages(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    for page in PAGES:
        window.show_page(page)
        if page == "samples":
            qtbot.waitUntil(lambda: window.samples.page is not None)
        if page == "experiments":
            qtbot.waitUntil(lambda: window.experiments.controller is not None)
        QTest.qWait(20)
        yield page


def keys_in(window: MainWindow) -> dict[str, set[str]]:
    """Each key that does something now, and all that it would do."""
    found: dict[str, set[str]] = defaultdict(set)
    actions = {action for action in window.findChildren(QAction) if action.isEnabled()}
    for action in actions:
        for keys in action.shortcuts():
            found[keys.toString()].add(action.objectName() or action.text())
    for shortcut in window.findChildren(QShortcut):
        parent = shortcut.parent()
        if shortcut.isEnabled() and getattr(parent, "isVisible", lambda: True)():
            found[shortcut.key().toString()].add(f"shortcut of {type(parent).__name__}")
    return found


def test_no_key_is_ambiguous_on_any_page(window: MainWindow, qtbot: QtBot) -> None:
    for page in open_pages(window, qtbot):
        twice = {keys: names for keys, names in keys_in(window).items() if len(names) > 1}
        assert not twice, f"on the page {page}"


def test_what_is_chosen_on_a_page_out_of_sight_takes_no_key(window: MainWindow, qtbot: QtBot) -> None:
    """Its list may change behind the drawing, too: Del means one thing."""
    list(open_pages(window, qtbot))
    window.show_page("samples")
    grid = window.samples.page.grid_panel.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() > 0)
    grid.selectAll()
    assert window.actions_["remove"].isEnabled()
    window.show_page("draw")
    grid.clearSelection()
    grid.selectAll()
    assert keys_in(window)["Del"] == {"clear"}
    grid.clearSelection()
    window.show_page("samples")
    assert keys_in(window)["Del"] == set()


def test_no_letter_opens_two_things(window: MainWindow, qtbot: QtBot) -> None:
    """Alt with a letter: the menus, and the buttons and labels in sight."""
    menus = [
        found.group(1).lower() for action in window.menuBar().actions() if (found := MNEMONIC.search(action.text()))
    ]
    for page in open_pages(window, qtbot):
        letters = Counter(menus)
        for widget in [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]:
            found = MNEMONIC.search(widget.text().replace("&&", "")) if widget.isVisible() else None
            if found and not (isinstance(widget, QLabel) and widget.buddy() is None):
                letters[found.group(1).lower()] += 1
        assert not [letter for letter, n in letters.items() if n > 1], f"on the page {page}"


def test_no_letter_of_a_menu_stands_for_two_entries(window: MainWindow) -> None:
    for menu in window.menuBar().findChildren(QMenu):
        found = [MNEMONIC.search(action.text()) for action in menu.actions() if action.isVisible()]
        letters = Counter(letter.group(1).lower() for letter in found if letter)
        assert not [letter for letter, n in letters.items() if n > 1], menu.title()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_key_is_one_that_some_system_deletes_with(row) -> None:  # type: ignore[no-untyped-def]
    """On X11 the standard key for deleting is Ctrl+D, too: it was dead, being the one that collects."""
    assert row.shortcut != QKeySequence.StandardKey.Delete


def test_the_training_set_collects_by_its_key(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None)
    QTest.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.samples.controller.collector is not None)
    assert window.samples.controller.collector.is_active
    window.samples.controller.collector.finish()
