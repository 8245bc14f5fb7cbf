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
    bar = window.notice
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
    window.notice._close.click()
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
    assert window.draw_page.question.sentence == "Draw a digit: the hints come as you go."
    draw(window)
    assert shown(window) == str(HINTS[COMPARE])


def test_what_is_said_does_not_move_the_pad(window: MainWindow, draw: Draw) -> None:
    window.resize(window.minimumSize())
    QApplication.processEvents()
    before = window.draw_page.canvas.geometry()
    draw(window)
    assert shown(window)
    assert window.draw_page.canvas.geometry() == before


def test_a_problem_is_not_pushed_aside(window: MainWindow, draw: Draw) -> None:
    window.notice.say("problem", "The disk is full.")
    window.controller.hints.offer(COMPARE)
    assert shown(window) == "The disk is full."


def test_a_hint_hides_nothing_of_what_a_beginner_needs(window: MainWindow, draw: Draw) -> None:
    """What the buttons below the pad are for stays in sight, and so do the buttons."""
    window.resize(window.minimumSize())
    draw(window)
    assert shown(window)
    bar = window.notice.geometry()
    needed = [window.draw_page.teach_bar._caption, *window.draw_page.teach_bar._buttons.values()]
    for widget in needed:
        assert widget.isVisible()
        place = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft()))
        assert not bar.intersects(place.adjusted(2, 2, -2, -2))


def test_a_presentation_is_not_disturbed_by_hints(window: MainWindow, draw: Draw) -> None:
    draw(window)
    assert shown(window)
    window.actions_["presentation"].trigger()
    assert shown(window) == ""
    assert "Esc" in window.draw_page.teach_bar._caption.text()
    window.actions_["presentation"].trigger()
