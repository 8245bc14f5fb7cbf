"""A large window is used: text, pictures and dialogs grow, also what is made only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTableWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from scenes import settle

from digitpad.core.recognition import Neighbor
from digitpad.core.samples import Origin
from digitpad.core.text import Text
from digitpad.session import Score
from digitpad.session.values import Named
from digitpad.ui.dialogs.shortcuts_page import ShortcutsPage
from digitpad.ui.draw_page.teach_bar import SLOT_HEIGHT
from digitpad.ui.experiments_page.controller import ExperimentsController
from digitpad.ui.experiments_page.inputs import data_picker
from digitpad.ui.kit.text_size import FACTOR
from digitpad.ui.kit.widgets import FRAME
from digitpad.ui.map.dialog import MapDialog
from digitpad.ui.own_model.dialog import OwnModelDialog
from digitpad.ui.reading.neighbor_view import NeighborView
from digitpad.ui.reading.stage_view import CellsView
from digitpad.ui.samples_page.collect.collect_view import CollectView
from digitpad.ui.samples_page.importing.import_names import NamesTable
from digitpad.ui.sharing.form_dialog import FormDialog
from digitpad.ui.state.settings import Settings
from digitpad.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def large(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.resize(2500, 1400)
    qtbot.waitUntil(lambda: window.text_size.factor > 1.3)
    return window


def assert_grown(window: MainWindow, top: QWidget, *kinds: type[QWidget]) -> None:
    wanted = QApplication.font().pointSizeF() * window.text_size.factor
    shown = [one for kind in kinds for one in top.findChildren(kind) if one.isVisible() and one.text()]  # type: ignore[attr-defined]
    assert shown
    sizes = {one.font().pointSizeF() / float(one.property(FACTOR) or 1.0) for one in shown}
    assert all(abs(size - wanted) < 0.1 for size in sizes), sizes


def test_a_dialog_has_the_text_of_its_window_and_grows_with_it(large: MainWindow, qtbot: QtBot) -> None:
    for name in ("shortcuts", "about", "preferences"):
        large.actions_[name].trigger()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in large.findChildren(QDialog)))
        dialog = next(one for one in large.findChildren(QDialog) if one.isVisible())
        settle(dialog)
        assert_grown(large, dialog, QPushButton)
        if name == "shortcuts":
            assert dialog.width() > 680
            table = dialog.findChild(QTableWidget)
            metrics = table.fontMetrics()
            texts = [table.item(row, 0).text() for row in range(table.rowCount())]
            assert max(metrics.horizontalAdvance(text) for text in texts) < table.columnWidth(0)
        dialog.close()
        qtbot.waitUntil(lambda: not any(one.isVisible() for one in large.findChildren(QDialog)))


def test_what_is_said_later_is_as_large_as_what_stood_there(
    large: MainWindow, draw: Callable[..., None], settled: Callable[[MainWindow], None]
) -> None:
    draw(large)
    large.actions_["teach-3"].trigger()
    settled(large)
    assert_grown(large, large.draw_page.result.verdict, QLabel)
    large.actions_["side-by-side"].trigger()
    draw(large)
    assert_grown(large, large.draw_page.result, QLabel)
    large.actions_["side-by-side"].trigger()


def test_the_steps_take_the_room_that_there_is(
    window: MainWindow, draw: Callable[..., None], large: MainWindow
) -> None:
    draw(window)
    window.draw_page.result.tabs.setCurrentIndex(1)
    settle(window)
    cells = window.draw_page.result.findChild(CellsView)
    assert cells.height() > 2 * cells.least_size.height()
    bar = window.draw_page.result.tabs.currentWidget().verticalScrollBar()
    assert bar.maximum() == 0


def test_the_forms_of_the_experiments_grow_and_are_not_cut(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ExperimentsController, "run_experiment", lambda _self: None)
    window.show_page("experiments")
    qtbot.waitUntil(lambda: window.experiments.controller is not None)
    page = window.experiments.controller.page
    for size, factor in (((1024, 700), 1.0), ((1920, 1080), 1.15), ((2500, 1400), 1.35)):
        window.resize(*size)
        qtbot.waitUntil(lambda factor=factor: window.text_size.factor == factor)
        for name in ("network", "not-a-digit"):
            page.catalogue.choose(name)
            settle(window)
            form = window.experiments.controller.form
            fields = [*form.findChildren(QSpinBox), *form.findChildren(QComboBox)]
            assert fields
            assert all(one.geometry().right() < form.width() for one in fields), (size, name)
            left = page._left
            ends = [one.mapTo(left, one.rect().bottomRight()).x() for one in fields]
            assert max(ends) < left.width(), (size, name)
            tools = [one for one in page.findChildren(QToolButton) if one.isVisible() and one.text()]
            shown = [one for one in tools if one.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly]
            assert all(one.width() >= one.sizeHint().width() for one in shown), (size, name)
            assert all(one.width() >= one.minimumSizeHint().width() for one in fields), (size, name)
    assert_grown(window, page, QLabel, QPushButton)


def test_the_name_of_the_data_is_not_cut(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ExperimentsController, "run_experiment", lambda _self: None)
    monkeypatch.setitem(data_picker._NAMES, "digits", Text("Die integrierten Ziffern"))
    window.show_page("experiments")
    qtbot.waitUntil(lambda: window.experiments.controller is not None)
    data = window.experiments.controller.page.data
    for size, factor in (((1024, 700), 1.0), ((1920, 1080), 1.15)):
        window.resize(*size)
        qtbot.waitUntil(lambda factor=factor: window.text_size.factor == factor)
        settle(window)
        option, field = QStyleOptionComboBox(), QStyle.SubControl.SC_ComboBoxEditField
        data.initStyleOption(option)
        room = data.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, data).width()
        assert room >= data.fontMetrics().horizontalAdvance(data.currentText()), size


@pytest.mark.parametrize("height", [700, 760, 820])
def test_no_row_of_neighbours_is_cut(window: MainWindow, draw: Callable[..., None], height: int) -> None:
    window.resize(1024, height)
    draw(window)
    settle(window)
    shown = window.draw_page.result.neighbor_list
    places = [shown.visualRect(shown.model().index(i, 0)) for i in range(shown.model().rowCount())]
    inside = shown.viewport().rect()
    seen = [place for place in places if place.intersects(inside)]
    assert seen
    assert all(inside.contains(place) for place in seen)


@pytest.mark.parametrize("height", [112, 120, 131, 160, 197, 300])
def test_neighbours_are_whole_in_any_room_and_scroll_where_there_are_more(qtbot: QtBot, height: int) -> None:
    shown = NeighborView()
    qtbot.addWidget(shown)
    shown.resize(420, height)
    shown.show()
    assert shown.height() == height
    picture = np.zeros((8, 8), dtype=np.uint8)
    for n in (1, 25):
        shown.set_neighbors([Neighbor("digits:1", 3, 1.0, 1 / n, picture, Origin.DIGITS)] * n, 3)
        settle(shown)
        inside = shown.viewport().rect()
        places = [shown.visualRect(shown.model().index(i, 0)) for i in range(n)]
        seen = [place for place in places if place.intersects(inside)]
        assert seen
        assert all(inside.contains(place) for place in seen)
        assert (shown.verticalScrollBar().maximum() > 0) == (len(seen) < n)


@pytest.mark.parametrize("height", [300, 317, 341])
def test_no_row_of_the_shortcuts_is_cut(qtbot: QtBot, height: int) -> None:
    page = ShortcutsPage()
    qtbot.addWidget(page)
    page.resize(680, height)
    page.show()
    settle(page)
    table = page.findChild(QTableWidget)
    bar = table.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(value)
        settle(page)
        edge = table.viewport().height()
        cut = [
            row
            for row in range(table.rowCount())
            if table.rowViewportPosition(row) < edge < table.rowViewportPosition(row) + table.rowHeight(row)
        ]
        if cut:
            rest = table.viewport().grab().toImage()
            top = table.rowViewportPosition(cut[0]) + 1
            colours = {rest.pixelColor(x, y).rgb() for y in range(top, edge) for x in range(1, rest.width() - 1, 3)}
            assert len(colours) == 1, value
    assert table.rowViewportPosition(table.rowCount() - 1) + table.rowHeight(table.rowCount() - 1) <= edge


def test_the_form_to_print_is_shown_larger_in_a_large_window(
    large: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    small, grown = FormDialog(settings), FormDialog(settings, large)
    for dialog in (small, grown):
        qtbot.addWidget(dialog)
    heights = [dialog.findChild(QLabel, "page").pixmap().deviceIndependentSize().height() for dialog in (small, grown)]
    assert heights[1] == pytest.approx(heights[0] * large.text_size.factor, abs=2)


def test_presenting_in_a_low_window_covers_nothing(window: MainWindow, draw: Callable[..., None]) -> None:
    window.actions_["presentation"].trigger()
    window.resize(1024, 700)
    draw(window)
    settle(window)
    verdict = window.draw_page.result.verdict
    sign, bars = (verdict.findChild(QWidget, name) for name in ("sign", "bars"))
    assert sign.geometry().bottom() < bars.geometry().top()
    window.actions_["presentation"].trigger()


@pytest.mark.parametrize("kind", [OwnModelDialog, MapDialog])
def test_a_dialog_is_no_higher_than_its_screen(qtbot: QtBot, kind: type[QDialog]) -> None:
    dialog = kind()
    qtbot.addWidget(dialog)
    assert dialog.height() <= dialog.screen().availableGeometry().height() - FRAME.height()


@pytest.mark.parametrize("height", [300, 333, 371])
def test_no_row_of_labels_to_import_is_cut(qtbot: QtBot, height: int) -> None:
    names = NamesTable()
    qtbot.addWidget(names)
    names.resize(500, height)
    names.show()
    names.set_names([Named(str(digit), 1, 0, 0, digit) for digit in range(10)])
    settle(names)
    edge = names.viewport().height()
    rows = [(names.rowViewportPosition(row), names.rowHeight(row)) for row in range(names.rowCount())]
    assert all(top >= edge or top + size <= edge for top, size in rows)
    assert edge - max(top + size for top, size in rows if top < edge) <= 1


@pytest.mark.parametrize("height", [700, 733, 771])
def test_no_sample_of_the_last_line_in_sight_is_cut(window: MainWindow, qtbot: QtBot, height: int) -> None:
    window.resize(1024, height)
    window.show_page("samples")
    qtbot.waitUntil(lambda: window.samples.page is not None and len(window.samples.page.grid_panel.model.rows) > 0)
    assert window.samples.page is not None
    grid = window.samples.page.grid_panel.grid
    settle(grid)
    seen = grid.viewport().rect()
    places = [grid.place_of(item) for item in range(100)]
    assert any(seen.contains(place) for place in places)
    assert all(seen.contains(place) for place in places if place.intersects(seen))


def test_heading_and_score_share_two_lines_under_the_pad(window: MainWindow, draw: Callable[..., None]) -> None:
    window.resize(1024, 700)
    bar = window.draw_page.teach_bar
    settle(window)
    pad = window.draw_page.canvas.geometry()
    bar._caption.setText("Beibringen: Das war eine … (Tasten 0 bis 9; N für –, keine Ziffer)")
    window.draw_page.set_score(Score(37, 29))
    window.draw_page._score.setText("37 beigebracht, davon zuvor richtig gelesen: 29 von ihnen")
    settle(window)
    assert bar._slot.height() == SLOT_HEIGHT
    assert window.draw_page.canvas.geometry() == pad


def test_the_pad_that_collects_grows_with_a_large_window(qtbot: QtBot) -> None:
    view = CollectView()
    qtbot.addWidget(view)
    view.resize(2400, 1300)
    view.show()
    settle(view)
    assert view.canvas.width() == round(0.75 * 1300)
