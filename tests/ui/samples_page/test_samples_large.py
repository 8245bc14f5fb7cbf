"""A sample opened large: drawing, replay, neighbours, steps, what it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from digitpad.core.samples import Origin, Sample
from digitpad.session.recognizing.recognizer_cache import built_in_digits
from digitpad.ui.reading.result_panel import NeighborsPanel
from digitpad.ui.samples_page.browse.query import Query
from digitpad.ui.samples_page.detail.facts import facts_of
from digitpad.ui.samples_page.detail.sample_detail import look_at
from digitpad.ui.samples_page.detail.sample_view import SampleView
from digitpad.ui.samples_page.page import SamplesPage
from digitpad.ui.window.main_window import MainWindow

from .conftest import MISLABELLED, sample


def open_large(page: SamplesPage, name: str, qtbot: QtBot) -> SampleView:
    model, grid = page.grid_panel.model, page.grid_panel.grid
    grid.go_to(model.rows.tolist().index(model.catalog.row_of[name]))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page.currentWidget(), SampleView))
    view = page.currentWidget()
    assert isinstance(view, SampleView)
    assert view.detail is not None  # it is never seen empty
    qtbot.waitUntil(lambda: view.detail is not None and view.detail.sample.id == name)
    return view


def test_enter_opens_and_escape_goes_back(page: SamplesPage, qtbot: QtBot) -> None:
    view = open_large(page, MISLABELLED, qtbot)
    assert view.title == "A 7"
    assert "Its nearest other samples say 4." in view.sentence
    assert view.detail is not None
    assert view.detail.sample.drawing is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert page.currentIndex() == 0
    assert page.grid_panel.grid.hasFocus()


def test_what_decided_is_what_the_neighbours_shown_say(page: SamplesPage, qtbot: QtBot) -> None:
    view = open_large(page, MISLABELLED, qtbot)
    qtbot.waitUntil(lambda: view.detail is not None and view.detail.neighbors is not None)
    assert view.detail is not None
    own = sum(near.weight for near in view.detail.neighbors or () if near.origin.is_mine)
    said = f"Samples of your set decided, with {round(100 * own)}% of the vote: they say a 4, the built-in ones a 1."
    assert view.findChild(NeighborsPanel).decided == said


def test_arrow_keys_go_to_the_next_and_labels_can_be_given(
    samples_window: MainWindow, page: SamplesPage, qtbot: QtBot, stored: Callable[[], dict[str, int]]
) -> None:
    view = open_large(page, f"{5:032x}", qtbot)
    QTest.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: view.detail is not None and view.detail.sample.id == MISLABELLED)
    QTest.keyClick(view, Qt.Key.Key_4)
    qtbot.waitUntil(lambda: view.title == "A 4")
    assert stored()[MISLABELLED] == 4
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.currentIndex() == 0)
    assert MISLABELLED not in stored()


def test_the_replay_draws_the_strokes_again(page: SamplesPage, qtbot: QtBot) -> None:
    view = open_large(page, f"{6:032x}", qtbot)
    replay = view.replay
    assert replay.timeline.is_real
    moments: list[int] = []
    replay.moved.connect(moments.append)
    with qtbot.waitSignal(replay.ended):
        replay.play()
    assert moments[0] == 0
    assert moments[-1] == 290
    assert not replay.is_playing


def test_motion_is_spared_where_the_system_asks_for_it(page: SamplesPage, qtbot: QtBot) -> None:
    view = open_large(page, f"{6:032x}", qtbot)
    view.replay.spares_motion = True
    view.replay.play()
    assert view.replay.is_playing
    view.replay.step()
    assert not view.replay.is_playing


def test_a_built_in_sample_is_read_without_a_drawing(page: SamplesPage, qtbot: QtBot) -> None:
    view = open_large(page, "digits:10", qtbot)
    assert view.detail is not None
    assert view.detail.neighbors
    assert "digits:10" not in [neighbor.sample_id for neighbor in view.detail.neighbors]
    assert view.detail.changed is not None


def test_what_a_sample_changes_is_listed(page: SamplesPage) -> None:
    model = page.grid_panel.model
    assert model.findings is not None
    rows = range(len(model.catalog))
    row = next(row for row in rows if model.findings.changed_by(row))
    picked: Sample = model.catalog.samples[row]
    from digitpad.core.recognizer import simple_recognizer

    detail = look_at(picked, row, False, simple_recognizer(built_in_digits(), ()), model.findings)
    assert detail.changed
    other, changed = detail.changed[0]
    assert changed.without != changed.with_it
    assert other.id != picked.id


def test_a_click_on_what_it_changes_opens_that_sample(page: SamplesPage, qtbot: QtBot) -> None:
    model = page.grid_panel.model
    assert model.findings is not None
    row = next(row for row in range(len(model.catalog)) if model.findings.changed_by(row))
    view = open_large(page, model.catalog.samples[row].id, qtbot)
    assert view.detail is not None
    assert view.detail.changed
    other, _ = view.detail.changed[0]
    view.tabs.setCurrentWidget(view.effect.parentWidget())
    place = view.effect.visualRect(view.effect.model().index(0, 0)).center()
    QTest.mouseClick(view.effect.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: view.detail is not None and view.detail.sample.id == other.id)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.catalog.samples[model.rows[page.grid_panel.grid.currentIndex().row()]].id == other.id


def test_a_sample_that_the_filters_hide_is_opened_among_all(page: SamplesPage, qtbot: QtBot) -> None:
    page.filters.set_query(Query(labels=frozenset({7})))
    qtbot.waitUntil(lambda: len(page.grid_panel.model.rows) < len(page.grid_panel.model.catalog))
    view = open_large(page, MISLABELLED, qtbot)
    view.wanted.emit(f"{1:032x}")
    qtbot.waitUntil(lambda: view.detail is not None and view.detail.sample.id == f"{1:032x}")
    assert page.filters.query == Query()
    assert page.currentWidget() is view


def test_facts_tell_where_it_comes_from_and_nothing_that_is_unknown() -> None:
    told = dict(facts_of(sample(3, 7, writer="anna", origin=Origin.IMPORTED)))
    assert told["Origin"] == "imported"
    assert told["With"] == "stylus"
    assert told["Writer"] == "anna"
    assert "0.29 s" in told["Drawing"]
    assert len(dict(facts_of(replace(sample(3, 7), id="0123456789abcdef" * 2)))["Id"]) == 8
    assert set(dict(facts_of(built_in_digits()[0]))) == {"Origin", "Drawing", "Id"}
