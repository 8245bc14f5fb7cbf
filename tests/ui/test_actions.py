"""One table of actions: complete, without clashes, everything reachable."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QTableWidget
from pytestqt.qtbot import QtBot

from digitpad.ui.dialogs.shortcuts_page import ROW_GAP, ShortcutsPage
from digitpad.ui.state.action_row import Row
from digitpad.ui.state.action_table import ROWS
from digitpad.ui.state.actions import Actions
from digitpad.ui.window.main_window import MainWindow


def test_names_are_unique() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)


def test_no_two_actions_share_a_key() -> None:
    def keys(row: Row) -> set[str]:
        return {key.toString() for key in row.keys}

    clashes = [(a.name, b.name) for a, b in combinations(ROWS, 2) if keys(a) & keys(b) and a.page in ("", b.page)]
    assert clashes == []


def test_every_action_is_connected_and_in_its_menu(
    open_window: Callable[[], MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt itself listens to `triggered` of whatever is in a menu: that counts for nothing."""
    handled: set[str] = set()
    connect_all = Actions.connect_all

    def connect(self: Actions, handlers: dict[str, Callable[[], object]]) -> None:
        handled.update(handlers)
        connect_all(self, handlers)

    monkeypatch.setattr(Actions, "connect_all", connect)
    window = open_window()
    in_menus = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for row in ROWS:
        action = window.actions_[row.name]
        assert row.name in handled or action.menu() or action.receivers("2toggled(bool)") > 0, row.name
        assert row.name in in_menus
        assert action.toolTip()


def test_icons_exist(window: MainWindow) -> None:
    for row in ROWS:
        if row.icon:
            assert not window.actions_[row.name].icon().pixmap(24, 24).toImage().isNull()


def test_actions_of_other_pages_are_off(window: MainWindow) -> None:
    window.show_page("samples")
    assert not window.actions_["eraser"].isEnabled()
    assert window.actions_["page-draw"].isEnabled()
    window.show_page("draw")
    assert window.actions_["eraser"].isEnabled()


def test_the_shortcuts_page_lists_every_key(qtbot: QtBot) -> None:
    page = ShortcutsPage()
    qtbot.addWidget(page)
    (grid,) = page.findChildren(QTableWidget)
    shown = {grid.item(i, 0).text() for i in range(grid.rowCount())}
    native = QKeySequence.SequenceFormat.NativeText
    assert shown == {row.keys[0].toString(native) for row in ROWS if row.keys}


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, of dialogs
def test_a_row_of_the_shortcuts_page_is_as_high_as_its_text(qtbot: QtBot) -> None:
    page = ShortcutsPage()
    qtbot.addWidget(page)
    page.show()
    (grid,) = page.findChildren(QTableWidget)

    def fits() -> bool:
        wanted = [QTableWidget.sizeHintForRow(grid, i) + ROW_GAP for i in range(grid.rowCount())]
        assert [grid.sizeHintForRow(i) for i in range(grid.rowCount())] == wanted
        return all(grid.rowHeight(i) >= height for i, height in enumerate(wanted))

    qtbot.waitUntil(fits)
    font = grid.font()
    font.setPointSizeF(2 * font.pointSizeF())
    grid.setFont(font)
    page.resize(1600, 900)
    qtbot.waitUntil(fits)
