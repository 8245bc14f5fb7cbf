"""The first minute: one hint at a time, gone once its thing was done, back again from the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from window_system import ONE, SEVEN

from digitpad.ui.draw_page.hints import COMPARE, HINTS, TEACH, UNDO
from digitpad.ui.window.main_window import MainWindow

Draw = Callable[..., None]
Settled = Callable[[MainWindow], None]


def shown(window: MainWindow) -> str:
    bar = window.draw_page.question
    return bar.sentence if bar.isVisible() else ""


def test_each_first_thing_has_its_hint(window: MainWindow, draw: Draw, settled: Settled) -> None:
    assert shown(window) == ""
    draw(window)
    assert shown(window) == str(HINTS[COMPARE])
    window.draw_page.result.compared.emit()
    assert shown(window) == ""
    draw(window, ONE)
    assert shown(window) == str(HINTS[TEACH])
    window.actions_["teach-7"].trigger()
    settled(window)
    assert shown(window) == str(HINTS[UNDO])
    window.undo_stack.undo()
    settled(window)
    assert shown(window) == ""


def test_only_the_first_teaching_is_explained(window: MainWindow, draw: Draw, settled: Settled) -> None:
    for strokes, expected in ((ONE, str(HINTS[UNDO])), (SEVEN, "")):
        draw(window, strokes)
        window.actions_["teach-1"].trigger()
        settled(window)
        assert shown(window) == expected


def test_a_hint_that_is_closed_does_not_come_back(window: MainWindow, draw: Draw) -> None:
    draw(window)
    window.draw_page.question._close.click()
    window.actions_["clear"].trigger()
    draw(window)
    assert shown(window) == str(HINTS[TEACH])


def test_a_hint_goes_with_the_drawing_that_it_speaks_of(window: MainWindow, draw: Draw) -> None:
    draw(window)
    window.actions_["clear"].trigger()
    assert shown(window) == ""
    draw(window)
    assert shown(window) == str(HINTS[COMPARE])


def test_hints_can_be_had_again(window: MainWindow, draw: Draw) -> None:
    draw(window)
    window.draw_page.result.compared.emit()
    window.actions_["hints"].trigger()
    assert shown(window) == str(HINTS[COMPARE])


def test_on_an_empty_pad_it_says_when_they_come(window: MainWindow, draw: Draw) -> None:
    window.actions_["hints"].trigger()
    assert shown(window) == "Draw a digit: the hints come as you go."
    draw(window)
    assert shown(window) == str(HINTS[COMPARE])


def test_what_is_said_does_not_move_the_pad(window: MainWindow, draw: Draw) -> None:
    window.resize(window.minimumSize())
    QApplication.processEvents()
    before = window.draw_page.canvas.geometry()
    draw(window)
    assert shown(window)
    assert window.draw_page.canvas.geometry() == before


def test_a_question_is_not_pushed_aside(window: MainWindow, draw: Draw) -> None:
    window.draw_page.question.say("question", "All say 3: keep as 8?")
    window.controller.hints.offer(COMPARE)
    assert shown(window) == "All say 3: keep as 8?"
