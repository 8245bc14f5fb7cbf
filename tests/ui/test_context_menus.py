"""Right clicks offer what can be done; of two readings side by side either can be looked into."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from digitpad.core.counterfactual import Counterfactual
from digitpad.core.ink import Ink, Stroke
from digitpad.core.ink_change import Edit, InkChange
from digitpad.ui.pad.cells import drawing_of
from digitpad.ui.reading import what_if
from digitpad.ui.reading.change_words import cells_sentence, ink_sentence
from digitpad.ui.reading.compare_view import CompareView
from digitpad.ui.reading.neighbor_view import NEIGHBOR
from digitpad.ui.state.settings import MODE
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]


@pytest.fixture(autouse=True)
def patience_for_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The best answer, however busy the machine is."""
    monkeypatch.setattr(what_if, "IN_TIME", 60.0)


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_the_pad_offers_to_change_teach_and_share(window: MainWindow, draw: Draw) -> None:
    draw(window)
    menu = window.context_menus.pad_menu(window.draw_page.canvas)
    assert "Teach it: this was" in texts(menu)
    assert {"Eraser", "Clear the pad", "Paste picture", "Save drawing…"} <= set(texts(menu))
    assert "Presentation" in texts(menu)  # the way out for who has no keyboard at hand
    menu.deleteLater()


def test_the_reading_can_be_copied_and_explained(window: MainWindow, draw: Draw) -> None:
    menu = window.context_menus.reading_menu(window.draw_page.result.verdict)
    assert {"Copy the reading", "How a reading comes about", "Print…"} <= set(texts(menu))
    menu.deleteLater()


def test_a_neighbour_leads_to_its_sample(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    view = window.draw_page.result.neighbor_list
    neighbor = view.model().index(0, 0).data(NEIGHBOR)
    menu = window.context_menus.neighbor_menu(view, neighbor)
    (show,) = [action for action in menu.actions() if action.text() == "Show in the training set"]
    show.trigger()
    qtbot.waitUntil(lambda: window.samples.page is not None and window.samples.page.currentIndex() != 0)
    view_ = window.samples.page.currentWidget()
    assert view_.detail.sample.id == neighbor.sample_id
    menu.deleteLater()


def test_the_other_of_two_readings_can_be_looked_into(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    window.actions_["side-by-side"].trigger()
    draw(window)
    result, reader = window.draw_page.result, window.controller.reader
    qtbot.waitUntil(lambda: reader.reading is not None and reader.reading.other is not None)
    model = result.neighbor_list.model()

    def shown() -> list[object]:
        return [model.index(row, 0).data(NEIGHBOR) for row in range(model.rowCount())]

    assert shown() == list(reader.reading.main.neighbors)
    QTest.mouseClick(result.other, Qt.MouseButton.LeftButton)
    assert shown() == list(reader.reading.other.neighbors)
    QTest.keyClick(result.verdict, Qt.Key.Key_Return)
    assert shown() == list(reader.reading.main.neighbors)


def test_what_would_make_it_another_digit_is_shown_and_can_be_put_on_the_pad(
    window: MainWindow, draw: Draw, qtbot: QtBot
) -> None:
    draw(window)
    controller = window.controller
    window.what_if.ask(9)
    bar = window.draw_page.question
    qtbot.waitUntil(lambda: "reads as a 9" in bar.sentence)
    assert "% of its ink" in bar.sentence
    assert len(window.draw_page.canvas.marked) in (1, 2)
    bar.buttons[0].click()
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    assert controller.reader.reading.main.verdict == 9
    assert not window.draw_page.canvas.marked
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    window.what_if.ask(controller.reader.reading.main.verdict)
    assert "already" in bar.sentence


def test_of_a_picture_the_cells_are_told(window: MainWindow, draw: Draw, qtbot: QtBot) -> None:
    draw(window)
    controller = window.controller
    controller.put(drawing_of(controller.own_picture()), "cells")
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    bar = window.draw_page.question
    window.what_if.ask(2)
    qtbot.waitUntil(lambda: "make it a 2" in bar.sentence)
    assert len(bar.sentence) < 40  # it has two lines
    view = window.draw_page.result.findChild(CompareView)
    assert "row " in view._sentence.text()
    assert view._legend.text().startswith("+ ink that comes")
    assert np.array_equal(view._pictures.compared[1], controller.reader.reading.main.steps.picture)
    bar.buttons[0].click()
    qtbot.waitUntil(lambda: controller.reader.reading_of(controller.pad.drawing) is not None)
    assert controller.reader.reading.main.verdict == 2


@pytest.mark.parametrize("then", ["clear", "read otherwise"])
def test_what_was_asked_of_a_drawing_goes_with_it(window: MainWindow, draw: Draw, then: str, qtbot: QtBot) -> None:
    draw(window)
    question = window.draw_page.question
    window.controller.ask_of_drawing("Put it on the pad?", [])
    if then == "clear":
        window.actions_["clear"].trigger()
    else:
        window._settings.set(MODE, "simple")
    qtbot.waitUntil(lambda: not question.is_taken)


def test_cells_are_counted_from_one() -> None:
    before, after = np.zeros((8, 8), np.uint8), np.zeros((8, 8), np.uint8)
    after[0, 7] = 16
    found = Counterfactual(1, before, after, None)  # type: ignore[arg-type]
    assert "(row 1, column 8: 0 → 16)" in cells_sentence(found, 7)


def test_a_line_is_told_by_the_ninths_that_it_begins_and_ends_in() -> None:
    ink = Ink((Stroke([(0, 0), (90, 0), (90, 90), (0, 90)]),))
    edit = Edit(np.array([[2.0, 2.0], [2.0, 45.0]]))
    found = InkChange(9, ink, ink, (edit,), 0.2, SimpleNamespace(confidence=0.8))  # type: ignore[arg-type]
    assert "(top left → left)" in ink_sentence(found)


def test_an_answer_to_an_older_drawing_is_not_given(
    window: MainWindow, draw: Draw, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(window)
    taken: list[Callable[[object], None]] = []
    monkeypatch.setattr(
        window.what_if, "_background", SimpleNamespace(work=lambda _read, take, **_: taken.append(take))
    )
    window.what_if.ask(9)
    qtbot.waitUntil(lambda: len(taken) == 1)
    window.actions_["clear"].trigger()
    taken[0](None)
    assert "No small change" not in window.draw_page.question.sentence


def test_where_nothing_is_found_that_is_said(
    window: MainWindow, draw: Draw, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_if, "ink_change", lambda *_: None)
    monkeypatch.setattr(what_if, "counterfactual", lambda *_: None)
    draw(window)
    window.what_if.ask(9)
    qtbot.waitUntil(lambda: "No small change" in window.draw_page.question.sentence)
    assert not window.draw_page.canvas.marked
