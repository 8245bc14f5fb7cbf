"""The page as a person uses it: look, filter, select, mend, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from digitpad.core.samples import NOT_A_DIGIT
from digitpad.session import Session
from digitpad.storage.profile import Profile
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow

from .conftest import MISLABELLED, N_MINE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Stored = Callable[[], dict[str, int]]
Settled = Callable[[MainWindow], None]


def shown(page: SamplesPage) -> list[str]:
    return list(page.grid_panel.model.catalog.ids(page.grid_panel.model.rows))


def chosen(page: SamplesPage) -> list[str]:
    return [shown(page)[item] for item in page.grid_panel.grid.chosen()]


def click(page: SamplesPage, item: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    grid = page.grid_panel.grid
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, keys, grid.place_of(item).center())


def ask(page: SamplesPage, query: Query, qtbot: QtBot) -> list[str]:
    page.filters.set_query(query)
    before = page.grid_panel.model.rows
    qtbot.waitUntil(lambda: page.grid_panel.model.rows is not before)
    return shown(page)


def test_the_page_shows_all_the_newest_first(page: SamplesPage) -> None:
    assert len(shown(page)) == 1797 + N_MINE
    assert shown(page)[0] == f"{N_MINE - 1:032x}"
    assert page.grid_panel.grid.hasFocus()


def test_filters_find_what_is_read_wrongly(page: SamplesPage, qtbot: QtBot) -> None:
    assert MISLABELLED in ask(page, Query(show="wrong", whose="mine"), qtbot)
    assert "read as 4 by all others" in page.grid_panel.model.sentence(
        page.grid_panel.model.catalog.row_of[MISLABELLED]
    )
    assert ask(page, Query(show="wrong", text="nowhere"), qtbot) == []


def test_the_chips_and_the_text_filter(page: SamplesPage, qtbot: QtBot) -> None:
    before = page.grid_panel.model.rows
    page.filters.focus_text()
    QTest.keyClicks(QApplication.focusWidget(), "anna")
    qtbot.waitUntil(lambda: page.grid_panel.model.rows is not before and len(page.grid_panel.model.rows) == 3)


@pytest.mark.parametrize("by", ["key", "button"])
def test_relabelling_a_selection_is_one_step_with_its_name(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, stored: Stored, by: str
) -> None:
    click(page, 0)
    click(page, 2, SHIFT)
    ids = chosen(page)
    assert len(ids) == 3
    if by == "key":
        QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_8)
    else:
        page.selection_bar.relabelled.emit(8)
    settled(samples_window)
    assert [stored()[name] for name in ids] == [8, 8, 8]
    assert samples_window.undo_stack.undoText() == "relabel 3 samples as 8"
    assert chosen(page) == ids
    samples_window.actions_["undo"].trigger()
    settled(samples_window)
    assert [stored()[name] for name in ids] == [0, 0, 0]


def test_n_relabels_as_not_a_digit(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, stored: Stored
) -> None:
    click(page, 5)
    (name,) = chosen(page)
    QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_N)
    settled(samples_window)
    assert stored()[name] == NOT_A_DIGIT


def test_delete_removes_mine_and_leaves_built_in_ones_out(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, stored: Stored, filled: Profile
) -> None:
    page.grid_panel.grid.choose([N_MINE - 1, N_MINE])
    mine, built_in = chosen(page)
    QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_Delete)
    settled(samples_window)
    assert mine not in stored()
    session = Session.open(filled)
    assert session.excluded == {built_in}
    session.close()
    assert built_in in shown(page)
    page.grid_panel.grid.choose([shown(page).index(built_in)])
    assert samples_window.actions_["restore"].isEnabled()
    assert not samples_window.actions_["remove"].isEnabled()
    samples_window.actions_["restore"].trigger()
    settled(samples_window)
    assert not page.grid_panel.model.catalog.is_excluded.any()
    for _ in range(2):
        samples_window.undo_stack.undo()
    settled(samples_window)
    assert mine in stored()


def test_built_in_samples_keep_their_labels_and_say_so(
    samples_window: MainWindow, page: SamplesPage, settled: Settled
) -> None:
    click(page, N_MINE)
    QTest.keyClick(page.grid_panel.grid, Qt.Key.Key_5)
    settled(samples_window)
    assert "keep their labels" in page.notice.sentence
    assert not samples_window.undo_stack.canUndo()


def test_hundreds_of_steps_are_kept(
    samples_window: MainWindow, page: SamplesPage, settled: Settled, stored: Stored
) -> None:
    before = stored()
    click(page, 0)
    for i in range(200):
        samples_window.samples.relabel(i % 9)
    settled(samples_window)
    assert samples_window.undo_stack.count() >= 170
    while samples_window.undo_stack.canUndo():
        samples_window.undo_stack.undo()
    settled(samples_window)
    assert stored() == before


def test_keys_move_and_select(page: SamplesPage) -> None:
    grid = page.grid_panel.grid
    click(page, 0)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 1 + grid.n_columns
    QTest.keyClick(grid, Qt.Key.Key_End, SHIFT)
    assert len(grid.chosen()) == 1797 + N_MINE - 1 - grid.n_columns
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.chosen().tolist() == [0]
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    assert len(grid.chosen()) == 1797 + N_MINE
    click(page, 3)
    click(page, 5, CONTROL)
    assert grid.chosen().tolist() == [3, 5]


def test_a_rubber_band_selects_what_it_touches(page: SamplesPage) -> None:
    grid = page.grid_panel.grid
    start, end = grid.place_of(1).center() + QPoint(0, 41), grid.place_of(grid.n_columns + 2).center()
    grid.choose([])
    QTest.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for share in range(1, 6):
        QTest.mouseMove(grid.viewport(), start + (end - start) * (share / 5))
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert {1, 2, grid.n_columns + 1, grid.n_columns + 2} == set(grid.chosen().tolist())


def test_what_another_window_taught_appears(
    samples_window: MainWindow, page: SamplesPage, filled: Profile, qtbot: QtBot
) -> None:
    from digitpad.session import Add

    from .conftest import sample

    session = Session.open(filled)
    session.apply(Add((sample(40, 7),)))
    session.close()
    samples_window.training.refresh()
    qtbot.waitUntil(lambda: f"{40:032x}" in shown(page))


def test_the_charts_are_told_in_words(page: SamplesPage, qtbot: QtBot) -> None:
    texts = [
        QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Description)
        for chart in (page.overview.counts, page.overview.growth_chart, page.overview.by_label)
        if qtbot.waitUntil(lambda chart=chart: bool(chart.accessibleDescription())) is None
    ]
    assert "4: 4 taught or imported, 181 built in." in texts[0]
    assert "read right with 13 samples taught." in texts[1]
    assert "1: not taught yet." in texts[2]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_context_menu_offers_all_that_can_be_done(page: SamplesPage, qtbot: QtBot) -> None:
    click(page, 0)
    page.grid_panel.grid.customContextMenuRequested.emit(QPoint(30, 30))
    menu = next(child for child in page.grid_panel.grid.findChildren(QMenu) if child.isVisible())
    texts = [action.text().replace("&", "") for action in menu.actions()]
    assert texts[:3] == ["Show large", "Relabel as", "Remove"]
    menu.close()


def test_nothing_shown_says_why(page: SamplesPage, qtbot: QtBot) -> None:
    ask(page, Query(text="nowhere"), qtbot)
    assert not page.grid_panel.grid.isVisible()


def test_reading_all_by_each_other_can_be_stopped(
    samples_window: MainWindow, page: SamplesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("digitpad.ui.samples_page.browse.sample_queries.UNASKED_UP_TO", 0)
    page.filters.set_query(Query(show="wrong"))
    page.busy.stopped.emit()
    assert page.filters.query == Query()
    qtbot.waitUntil(lambda: len(page.grid_panel.model.rows) == 1797 + N_MINE)


def test_the_page_rests_while_it_is_hidden(samples_window: MainWindow, page: SamplesPage, settled: Settled) -> None:
    catalog = page.grid_panel.model.catalog
    samples_window.show_page("draw")
    samples_window.training.run(lambda session: session.apply(_remove_first(session)))
    settled(samples_window)
    assert page.grid_panel.model.catalog is catalog
    samples_window.show_page("samples")
    settled(samples_window)
    assert page.grid_panel.model.catalog is not catalog


def _remove_first(session: Session) -> object:
    from digitpad.session import Remove

    return Remove((session.samples()[0].id,))


def test_what_exchanges_samples_is_made_when_it_is_asked_for(window: MainWindow, page: SamplesPage) -> None:
    """Its modules are many: making them with the page would hold the window for a third of a second."""
    assert page.isVisible()
    made = vars(window.samples.controller.exchange)
    assert not {"importer", "exporter", "backups", "gatherer", "writers"} & made.keys()
